"""Projections: what the frames have made of a run, written beside them, in as few statements as can be."""

from collections.abc import Sequence

from rerail.database import tables
from rerail.database.engine import Connection
from rerail.domain.diagnosis import diagnose, diagnose_steps
from rerail.domain.failure import Failure
from rerail.domain.move import Recovery
from rerail.domain.recovery import recover
from rerail.domain.replay import Changes
from rerail.domain.run import Run
from rerail.domain.step import StepStatus
from rerail.ledger import records
from rerail.ledger.beside import beside
from rerail.ledger.frames import FRAME_COLUMNS
from rerail.ledger.groups import keep_groups
from rerail.ledger.statements import Batch, Inserted, Replaced, Updated

_RUN_FIXED = ("workspace_id", "mission_id", "mission_slug", "mission_version", "title", "inputs", "created_at")
_RUN_CHANGING = (
    "status",
    "revision",
    "outputs",
    "updated_at",
    "started_at",
    "finished_at",
    "leg",
    "leg_starts",
    "worker",
    "wake_at",
    "rest_frame",
    "fault",
    "failed_frame",
    "failures_seen",
    "previous_fingerprint",
    "reports",
    "kept",
    "completeness",
    "resolution",
    *(f"steps_{status.lower()}" for status in StepStatus),
)
_RUN_JUDGED = ("next_move", "next_why", "cause", "code")
_STEP_FIXED = (
    "id",
    "workspace_id",
    "run_id",
    "key",
    "title",
    "position",
    "provider",
    "effect",
    "max_attempts",
    "needs",
)
_STEP_CHANGING = (
    "status",
    "attempt_count",
    "tries",
    "interruptions",
    "last_attempt_id",
    "trigger",
    "next_attempt_at",
    "wake_at",
    "inputs",
    "corrected_inputs",
    "outputs",
    "started_at",
    "finished_at",
    "fault",
    "failed_frame",
    "previous_fingerprint",
    "unsettled",
)
_ATTEMPT_FIXED = ("id", "workspace_id", "run_id", "step_id", "number", "trigger", "worker", "leg", "started_at")
_ATTEMPT_CHANGING = ("status", "finished_at", "ended_frame", "fault")
_ARTIFACT_FIXED = ("id", "workspace_id", "run_id", "step_id", "attempt_id", "name", "address", "created_at")
_ARTIFACT_CHANGING = ("media_type", "state", "bytes", "sha256", "preview")
_REVIEW_FIXED = ("id", "workspace_id", "run_id", "step_id", "attempt_id", "question", "requested_at")
_REVIEW_MORE = ("requested_frame", "expires_at")
_REVIEW_CHANGING = ("status", "decided_at", "decided_by_kind", "decided_by_name", "comment")
_LABEL = ("run_id", "key", "workspace_id", "position", "value")
_FAILURE = (
    "run_id",
    "blocking_frame",
    "workspace_id",
    "root",
    "cause",
    "code",
    "message",
    "transient",
    "step_id",
    "attempt_id",
    "symptoms",
    "consequences",
    "fingerprint",
    "guide",
)
_MOVE = (
    "run_id",
    "position",
    "workspace_id",
    "kind",
    "step_id",
    "allowed",
    "blockers",
    "checks",
    "planned",
    "from_frame",
    "rerun",
    "reuse",
    "replaces",
    "symptom",
    "frame",
    "artifacts",
)


_FRAMES = Inserted(tables.frames, FRAME_COLUMNS)
_NEW_RUN = Inserted(tables.runs, ("id", *_RUN_FIXED, *_RUN_CHANGING, *_RUN_JUDGED))
_RUN = Updated(tables.runs, _RUN_CHANGING)
_JUDGED_RUN = Updated(tables.runs, (*_RUN_CHANGING, *_RUN_JUDGED))
_LABELS = Inserted(tables.labels, _LABEL)
_FACETS = Inserted(tables.run_facets, ("run_id", "facet", "workspace_id", "run_created_at"))
_TITLE = Inserted(tables.run_titles, ("run_id", "workspace_id", "run_created_at", "title"))
_NEW_UPDATE = Inserted(tables.run_updates, ("run_id", "workspace_id", "status", "updated_at"))
_UPDATE = Updated(tables.run_updates, ("status", "updated_at"), key="run_id")
_NEW_STEPS = Inserted(tables.steps, (*_STEP_FIXED, *_STEP_CHANGING))
_STEPS = Replaced(tables.steps, (*_STEP_FIXED, *_STEP_CHANGING), _STEP_CHANGING)
_ATTEMPTS = Replaced(tables.attempts, (*_ATTEMPT_FIXED, *_ATTEMPT_CHANGING), _ATTEMPT_CHANGING)
_ARTIFACTS = Replaced(tables.artifacts, (*_ARTIFACT_FIXED, *_ARTIFACT_CHANGING), _ARTIFACT_CHANGING)
_REVIEWS = Replaced(tables.reviews, (*_REVIEW_FIXED, *_REVIEW_MORE, *_REVIEW_CHANGING), _REVIEW_CHANGING)
_FAILURES = Inserted(tables.failures, _FAILURE)
_RUN_STATES = Inserted(tables.run_states, ("run_id", "number", "workspace_id", "status"))
_STEP_STATES = Inserted(tables.step_states, ("run_id", "step_id", "number", "workspace_id", "status", "attempt_count"))
_CHANGED_FAILURES = Replaced(tables.failures, _FAILURE, _FAILURE[2:])
_MOVES = Replaced(tables.moves, _MOVE, _MOVE[2:])
_FORGET_FAILURES = "DELETE FROM failures WHERE run_id = $1 AND workspace_id = $2"
_FORGET_MOVES = "DELETE FROM moves WHERE run_id = $1 AND workspace_id = $2 AND position >= $3"


async def insert_run(connection: Connection, run: Run, frame: records.Row) -> None:
    """Writes a run that has just begun: its first frame, its row, labels, steps and moves."""
    batch = await beside(len(run.steps), _new_rows, run, frame)
    await batch.execute(connection)


def _new_rows(run: Run, frame: records.Row) -> Batch:
    failures = diagnose(run)
    recovery = recover(run, failures)
    batch = Batch()
    batch.add(_NEW_RUN, [{**records.run_row(run), **records.judgement_row(failures, recovery)}])
    batch.add(_FRAMES, [frame])
    batch.add(_LABELS, records.label_rows(run))
    batch.add(_FACETS, records.facet_rows(run))
    batch.add(_TITLE, [records.title_row(run)])
    batch.add(_NEW_UPDATE, [records.update_row(run)])
    batch.add(_NEW_STEPS, [records.step_row(run, step) for step in run.steps.values()])
    batch.add(_MOVES, list(records.move_rows(run, recovery)))
    return batch


async def update_run(
    connection: Connection, run: Run, frames: Sequence[records.Row], changes: Changes, *, judged: bool
) -> None:
    """Writes the frames, the run's row and the rows that the frames have touched; with `judged`, also what the rules
    now say of the run."""
    batch = await beside(len(changes.steps), _changed_rows, run, frames, changes)
    failures: Sequence[Failure]
    if judged:
        failures = await _add_judgement(connection, run, batch)
    else:
        failures = diagnose_steps(run, changes.failures)
        batch.add(_RUN, [records.run_row(run)])
        batch.add(_CHANGED_FAILURES, [records.failure_row(run, failure) for failure in failures])
    await batch.execute(connection)
    # Last, and after the frames: it locks rows for which the writers of other runs may be waiting.
    await keep_groups(connection, run, failures, all_that_stand=judged)


def _changed_rows(run: Run, frames: Sequence[records.Row], changes: Changes) -> Batch:
    batch = Batch()
    batch.add(_FRAMES, frames)
    batch.add(_UPDATE, [records.update_row(run)])
    batch.add(_STEPS, [records.step_row(run, run.steps[step]) for step in changes.steps])
    batch.add(_ATTEMPTS, [records.attempt_row(run, run.attempts[attempt]) for attempt in changes.attempts])
    batch.add(_ARTIFACTS, [records.artifact_row(run, run.artifacts[artifact]) for artifact in changes.artifacts])
    batch.add(_REVIEWS, [records.review_row(run, run.reviews[review]) for review in changes.reviews])
    batch.add(_RUN_STATES, records.run_state_rows(run, changes))
    batch.add(_STEP_STATES, records.step_state_rows(run, changes))
    return batch


async def _add_judgement(connection: Connection, run: Run, batch: Batch) -> Sequence[Failure]:
    failures, recovery, moves = await beside(len(run.steps), _judged, run)
    # Statements of their own: within one, an insert does not see what a delete beside it has done.
    await connection.execute(_FORGET_FAILURES, run.id, run.workspace)
    await connection.execute(_FORGET_MOVES, run.id, run.workspace, len(moves))
    batch.add(_JUDGED_RUN, [{**records.run_row(run), **records.judgement_row(failures, recovery)}])
    batch.add(_FAILURES, [records.failure_row(run, failure) for failure in failures])
    batch.add(_MOVES, moves)
    return failures


def _judged(run: Run) -> tuple[Sequence[Failure], Recovery, Sequence[records.Row]]:
    """The failures that stand, what can be done about them, and the rows of that."""
    failures = diagnose(run)
    recovery = recover(run, failures)
    return failures, recovery, list(records.move_rows(run, recovery))
