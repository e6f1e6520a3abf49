"""Rows of the replay: frames, and the history of states that they tell of."""

from rerail.database import tables

from .fill import Fill
from .parts import EACH_BEGUN
from .spans import STEP_STATUS, attempt_id, first_frame, id_of, last_frame, moment, tries

# Place -1 is the run's beginning, `begun` its end.
_PLACES = (
    "{runs} CROSS JOIN LATERAL generate_series(-1, CASE WHEN run.begun = 0 THEN -1 ELSE run.begun END) AS place"
    f" CROSS JOIN LATERAL (SELECT {first_frame('place')} AS first, {last_frame('place')} AS last OFFSET 0) AS span"
    " CROSS JOIN LATERAL generate_series(span.first, span.last) AS number"
    " CROSS JOIN LATERAL (SELECT CASE"
    " WHEN place = -1 THEN CASE number WHEN 1 THEN 'RUN_QUEUED' ELSE 'RUN_STARTED' END"
    " WHEN place = run.begun THEN CASE run.status WHEN 'RUNNING' THEN 'LOG_WRITTEN' WHEN 'WAITING' THEN 'RUN_WAITED'"
    " ELSE 'RUN_' || run.status END"
    " WHEN number = span.last THEN CASE WHEN place < run.at OR run.status = 'SUCCEEDED' THEN 'STEP_SUCCEEDED'"
    " WHEN run.status = 'RUNNING' THEN 'LOG_WRITTEN' WHEN run.status = 'WAITING' THEN 'STEP_WAITED'"
    " ELSE 'STEP_' || run.status END"
    " WHEN number = span.first THEN 'STEP_STARTED' WHEN number = span.first + 1 THEN 'ATTEMPT_STARTED'"
    " WHEN number = span.last - 1 AND place % 3 = 0 THEN 'ARTIFACT_WRITTEN'"
    " WHEN number % 16 = 0 THEN 'PROVIDER_CALLED' WHEN number % 16 = 1 THEN 'PROVIDER_ANSWERED'"
    " ELSE 'LOG_WRITTEN' END AS kind OFFSET 0) AS frame"
)
_IN_STEP = "place >= 0 AND place < run.begun"
_LOGGED = "'{\"message\": \"Row ' || number * 13 || ' of orders.csv is read, and its amount is checked\"}'"
FRAMES = Fill(
    table=tables.frames,
    columns={
        "run_id": "run.id",
        "number": "number",
        "at": moment("number"),
        "kind": "frame.kind",
        "title": "CASE frame.kind WHEN 'LOG_WRITTEN' THEN 'Row ' || number * 13 || ' of orders.csv'"
        " ELSE initcap(replace(frame.kind, '_', ' ')) END",
        "severity": "CASE WHEN frame.kind IN ('RUN_FAILED', 'STEP_FAILED') THEN 'ERROR'"
        " WHEN frame.kind <> 'LOG_WRITTEN' THEN 'INFO' WHEN number % 97 = 0 THEN 'WARNING'"
        " WHEN number % 3 = 0 THEN 'DEBUG' ELSE 'INFO' END",
        "step_id": f"CASE WHEN {_IN_STEP} THEN {id_of('step', 'place')} END",
        "attempt_id": f"CASE WHEN {_IN_STEP} AND number > span.first"
        f" THEN {attempt_id('place', tries('place'))} END",
        "artifact_id": f"CASE WHEN frame.kind = 'ARTIFACT_WRITTEN' THEN {id_of('artifact', 'place')} END",
        "actor_kind": "CASE WHEN frame.kind IN ('LOG_WRITTEN', 'ARTIFACT_WRITTEN', 'PROVIDER_CALLED',"
        " 'PROVIDER_ANSWERED') THEN 'PROVIDER' ELSE 'RUNTIME' END",
        "actor_name": "CASE WHEN frame.kind IN ('LOG_WRITTEN', 'ARTIFACT_WRITTEN', 'PROVIDER_CALLED',"
        " 'PROVIDER_ANSWERED') THEN 'python' ELSE 'rerail' END",
        "payload": f"(CASE WHEN frame.kind = 'LOG_WRITTEN' THEN {_LOGGED} ELSE '{{}}' END)::json",
        "payload_bytes": "CASE WHEN frame.kind = 'LOG_WRITTEN' THEN 80 ELSE 2 END",
    },
    rows=_PLACES,
)
RUN_STATES = Fill(
    table=tables.run_states,
    columns={"run_id": "run.id", "number": "state.number", "status": "state.status"},
    rows="{runs} CROSS JOIN LATERAL (VALUES (2, 'RUNNING'), (run.revision, run.status)) AS state(number, status)"
    " WHERE run.status <> 'QUEUED' AND (state.number = 2 OR run.status <> 'RUNNING')",
)
STEP_STATES = Fill(
    table=tables.step_states,
    columns={
        "run_id": "run.id",
        "step_id": id_of("step", "step.place"),
        "number": "state.number",
        "status": "state.status",
        "attempt_count": tries("step.place"),
    },
    rows=f"{EACH_BEGUN} CROSS JOIN LATERAL (VALUES ({first_frame('step.place')}, 'RUNNING'),"
    f" ({last_frame('step.place')}, {STEP_STATUS})) AS state(number, status)"
    f" WHERE state.status <> 'RUNNING' OR {first_frame('step.place')} < {last_frame('step.place')}",
)
