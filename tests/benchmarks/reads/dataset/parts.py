"""Rows of what a run consists of: steps, attempts, artifacts, reviews."""

from rerail.database import tables

from .drawing import WORDS
from .fill import Fill
from .spans import FAULT, STEP_STATUS, attempt_id, first_frame, id_of, last_frame, moment, tries

_STEPS = "{runs} CROSS JOIN LATERAL (SELECT place FROM generate_series(0, run.{count} - 1) AS place) AS step"
EACH_STEP = _STEPS.replace("{count}", "steps")
EACH_BEGUN = _STEPS.replace("{count}", "begun")
_BEGUN = "step.place < run.begun"
# The step at which a run stands has not ended, unless the run has.
_ENDED = f"{_BEGUN} AND (step.place < run.at OR run.status IN ('SUCCEEDED', 'FAILED', 'CANCELLED'))"
_FAILED = "run.status = 'FAILED' AND step.place = run.at"
_STARTED_AT, _ENDED_AT = moment(first_frame("step.place")), moment(last_frame("step.place"))

STEPS = Fill(
    table=tables.steps,
    columns={
        "id": id_of("step", "step.place"),
        "run_id": "run.id",
        "key": "'task_' || step.place",
        "title": "'Task ' || step.place",
        "position": "step.place",
        "provider": f"({WORDS['providers']})[step.place % 8 + 1]",
        "effect": "CASE step.place % 4 WHEN 0 THEN 'NONE' WHEN 3 THEN 'UNSAFE' ELSE 'IDEMPOTENT' END",
        "max_attempts": "3",
        "needs": "CASE WHEN step.place > 0 THEN ARRAY['task_' || (step.place - 1)] ELSE '{}' END",
        "status": STEP_STATUS,
        "attempt_count": f"CASE WHEN {_BEGUN} THEN {tries('step.place')} ELSE 0 END",
        "tries": f"CASE WHEN {_BEGUN} THEN {tries('step.place')} ELSE 0 END",
        "last_attempt_id": f"CASE WHEN {_BEGUN} THEN {attempt_id('step.place', tries('step.place'))} END",
        "inputs": f"CASE WHEN {_BEGUN} THEN json_build_object('table', 'orders', 'place', step.place) END",
        "outputs": f"CASE WHEN {STEP_STATUS} = 'SUCCEEDED' THEN json_build_object('rows', step.place * 31) END",
        "started_at": f"CASE WHEN {_BEGUN} THEN {_STARTED_AT} END",
        "finished_at": f"CASE WHEN {_ENDED} THEN {_ENDED_AT} END",
        "fault": f"CASE WHEN {_FAILED} THEN {FAULT} END",
        "failed_frame": f"CASE WHEN {_FAILED} THEN {last_frame('step.place')} END",
    },
    rows=EACH_STEP,
)
ATTEMPTS = Fill(
    table=tables.attempts,
    columns={
        "id": attempt_id("step.place", "attempt"),
        "run_id": "run.id",
        "step_id": id_of("step", "step.place"),
        "number": "attempt",
        "status": f"CASE WHEN {_FAILED} THEN 'FAILED' WHEN NOT ({_ENDED}) THEN 'RUNNING'"
        " WHEN step.place = run.at AND run.status = 'CANCELLED' THEN 'CANCELLED' ELSE 'SUCCEEDED' END",
        "trigger": "CASE attempt WHEN 1 THEN 'FIRST' ELSE 'AUTOMATIC' END",
        "worker": "'worker-' || run.n % 4",
        "leg": "1",
        "started_at": _STARTED_AT,
        "finished_at": f"CASE WHEN {_ENDED} THEN {_ENDED_AT} END",
        "ended_frame": f"CASE WHEN {_ENDED} THEN {last_frame('step.place')} END",
        "fault": f"CASE WHEN {_FAILED} THEN {FAULT} END",
    },
    rows=f"{EACH_BEGUN} CROSS JOIN LATERAL generate_series(1, {tries('step.place')}) AS attempt",
)
# Every third step writes one. That of the step at which the run failed was cut short.
ARTIFACTS = Fill(
    table=tables.artifacts,
    columns={
        "id": id_of("artifact", "step.place"),
        "run_id": "run.id",
        "step_id": id_of("step", "step.place"),
        "attempt_id": attempt_id("step.place", tries("step.place")),
        "name": "'part-' || step.place || '.csv'",
        "media_type": "'text/csv'",
        "address": "'runs/' || run.head || step.place",
        "state": f"CASE WHEN {_FAILED} THEN 'PARTIAL' WHEN {_ENDED} THEN 'COMPLETE' ELSE 'WRITING' END",
        "bytes": "1000 + drawn.below(run.n * 32 + step.place, 41, 1000000)",
        "sha256": f"CASE WHEN {_ENDED} AND NOT ({_FAILED}) THEN repeat(md5(run.n || '.' || step.place), 2) END",
        "preview": "'order,amount' || chr(10) || '1,10.00'",
        "created_at": _ENDED_AT,
    },
    rows=f"{EACH_BEGUN} WHERE step.place % 3 = 0",
)
# One is pending where a run waits; one run in fifty was approved in its first step.
_WAITS = "run.status = 'WAITING'"
REVIEWS = Fill(
    table=tables.reviews,
    columns={
        "id": id_of("review", "step.place"),
        "run_id": "run.id",
        "step_id": id_of("step", "step.place"),
        "attempt_id": attempt_id("step.place", tries("step.place")),
        "status": f"CASE WHEN {_WAITS} THEN 'PENDING' WHEN run.status = 'FAILED' THEN 'REJECTED' ELSE 'APPROVED' END",
        "question": "'Do the totals look right?'",
        "requested_at": _STARTED_AT,
        "requested_frame": last_frame("step.place"),
        "decided_at": f"CASE WHEN NOT {_WAITS} THEN {_ENDED_AT} END",
        "decided_by_kind": f"CASE WHEN NOT {_WAITS} THEN 'PERSON' END",
        "decided_by_name": f"CASE WHEN NOT {_WAITS} THEN 'ada' END",
        "comment": f"CASE WHEN NOT {_WAITS} THEN 'I have looked at them.' END",
    },
    rows=f"{EACH_BEGUN} WHERE step.place = run.at AND ({_WAITS} OR run.code = 'review.rejected')"
    " OR step.place = 0 AND run.status = 'SUCCEEDED' AND run.n % 50 = 0",
)
