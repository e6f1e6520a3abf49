"""Projections: writes what `domain.replay` has made of the frames, and what the rules say of it, beside the frames."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from rerail.database import tables
from rerail.database.engine import Connection
from rerail.domain.artifact import Artifact
from rerail.domain.failure import Failure
from rerail.domain.move import Blocker, FixCheck, Move, MoveKind, Recovery
from rerail.domain.replay import Changes
from rerail.domain.review import Review
from rerail.domain.run import Run
from rerail.domain.step import Attempt, Step, StepStatus
from rerail.ledger.statements import insert_many, update_one, upsert_many

Row = Mapping[str, Any]

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
    "independent",
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

_INSERT_RUN = insert_many(tables.runs, ("id", *_RUN_FIXED, *_RUN_CHANGING))
_UPDATE_RUN = update_one(tables.runs, _RUN_CHANGING)
_JUDGE_RUN = update_one(tables.runs, _RUN_JUDGED)
_INSERT_LABELS = insert_many(tables.labels, _LABEL)
_UPSERT_STEPS = upsert_many(tables.steps, (*_STEP_FIXED, *_STEP_CHANGING), _STEP_CHANGING)
_UPSERT_ATTEMPTS = upsert_many(tables.attempts, (*_ATTEMPT_FIXED, *_ATTEMPT_CHANGING), _ATTEMPT_CHANGING)
_UPSERT_ARTIFACTS = upsert_many(tables.artifacts, (*_ARTIFACT_FIXED, *_ARTIFACT_CHANGING), _ARTIFACT_CHANGING)
_UPSERT_REVIEWS = upsert_many(tables.reviews, (*_REVIEW_FIXED, *_REVIEW_MORE, *_REVIEW_CHANGING), _REVIEW_CHANGING)
_INSERT_FAILURES = insert_many(tables.failures, _FAILURE)
_INSERT_MOVES = insert_many(tables.moves, _MOVE)


async def insert_run(connection: Connection, run: Run) -> None:
    """Writes a run that has just begun: its row, labels and steps."""
    await _write(connection, _INSERT_RUN, ("id", *_RUN_FIXED, *_RUN_CHANGING), [_run_row(run)])
    rows = [
        {"run_id": run.id, "key": label.key, "workspace_id": run.workspace, "position": place, "value": label.value}
        for place, label in enumerate(run.labels)
    ]
    await _write(connection, _INSERT_LABELS, _LABEL, rows)
    await _write_steps(connection, run, run.steps)


async def update_run(connection: Connection, run: Run, changes: Changes) -> None:
    """Writes the run's row and the rows that frames have touched."""
    row = _run_row(run)
    await connection.execute(_UPDATE_RUN, run.id, *(row[column] for column in _RUN_CHANGING))
    await _write_steps(connection, run, changes.steps)
    await _write(
        connection,
        _UPSERT_ATTEMPTS,
        (*_ATTEMPT_FIXED, *_ATTEMPT_CHANGING),
        [_attempt_row(run, run.attempts[attempt]) for attempt in changes.attempts],
    )
    await _write(
        connection,
        _UPSERT_ARTIFACTS,
        (*_ARTIFACT_FIXED, *_ARTIFACT_CHANGING),
        [_artifact_row(run, run.artifacts[artifact]) for artifact in changes.artifacts],
    )
    await _write(
        connection,
        _UPSERT_REVIEWS,
        (*_REVIEW_FIXED, *_REVIEW_MORE, *_REVIEW_CHANGING),
        [_review_row(run, run.reviews[review]) for review in changes.reviews],
    )


async def write_judgement(connection: Connection, run: Run, failures: Sequence[Failure], recovery: Recovery) -> None:
    """Replaces what the rules said of the run before."""
    root = next((failure for failure in failures if failure.root), None)
    await connection.execute(
        _JUDGE_RUN,
        run.id,
        recovery.next.value,
        recovery.why,
        root.cause.value if root else None,
        root.code if root else None,
    )
    await connection.execute("DELETE FROM failures WHERE run_id = $1", run.id)
    await connection.execute("DELETE FROM moves WHERE run_id = $1", run.id)
    await _write(connection, _INSERT_FAILURES, _FAILURE, [_failure_row(run, failure) for failure in failures])
    await _write(connection, _INSERT_MOVES, _MOVE, list(_move_rows(run, recovery)))


async def _write_steps(connection: Connection, run: Run, ids: Iterable[UUID]) -> None:
    rows = [_step_row(run, run.steps[step]) for step in ids]
    await _write(connection, _UPSERT_STEPS, (*_STEP_FIXED, *_STEP_CHANGING), rows)


async def _write(connection: Connection, statement: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    if rows:
        await connection.execute(statement, *([row[column] for row in rows] for column in columns))


def _json(value: Any) -> str | None:
    return orjson.dumps(value).decode() if value is not None else None


def _array(values: Iterable[object]) -> str:
    """An array literal of ids, keys and enum words: none of them needs quoting."""
    return "{" + ",".join(str(value) for value in values) + "}"


def _run_row(run: Run) -> Row:
    return {
        "id": run.id,
        "workspace_id": run.workspace,
        "mission_id": run.mission,
        "mission_slug": run.mission_slug,
        "mission_version": run.mission_version,
        "title": run.title,
        "inputs": _json(run.inputs),
        "created_at": run.created_at,
        "status": run.status.value,
        "revision": run.revision,
        "outputs": _json(run.outputs),
        "updated_at": run.updated_at,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "leg": run.leg,
        "leg_starts": run.leg_starts,
        "worker": run.worker,
        "wake_at": run.wake_at,
        "rest_frame": run.rest_frame,
        "fault": _json(run.fault.to_payload()) if run.fault else None,
        "failed_frame": run.failed_frame,
        "failures_seen": run.failures_seen,
        "reports": run.reports,
        "kept": run.kept,
        "completeness": run.completeness.value,
        "resolution": run.resolution.value,
        **{f"steps_{status.lower()}": count for status, count in run.progress.counts.items()},
    }


def _step_row(run: Run, step: Step) -> Row:
    plan = step.plan
    return {
        "id": plan.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "key": plan.key,
        "title": plan.title,
        "position": plan.position,
        "provider": plan.provider,
        "effect": plan.effect.value,
        "max_attempts": plan.max_attempts,
        "needs": _array(plan.needs),
        "status": step.status.value,
        "attempt_count": step.attempt_count,
        "tries": step.tries,
        "interruptions": step.interruptions,
        "last_attempt_id": step.last_attempt,
        "trigger": step.trigger.value,
        "next_attempt_at": step.next_attempt_at,
        "wake_at": step.wake_at,
        "inputs": _json(step.inputs),
        "corrected_inputs": _json(step.corrected_inputs),
        "outputs": _json(step.outputs),
        "started_at": step.started_at,
        "finished_at": step.finished_at,
        "fault": _json(step.fault.to_payload()) if step.fault else None,
        "failed_frame": step.failed_frame,
        "previous_fingerprint": step.previous_fingerprint,
        "unsettled": step.unsettled,
    }


def _attempt_row(run: Run, attempt: Attempt) -> Row:
    return {
        "id": attempt.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": attempt.step,
        "number": attempt.number,
        "trigger": attempt.trigger.value,
        "worker": attempt.worker,
        "leg": attempt.leg,
        "started_at": attempt.started_at,
        "status": attempt.status.value,
        "finished_at": attempt.finished_at,
        "ended_frame": attempt.ended_frame,
        "fault": _json(attempt.fault.to_payload()) if attempt.fault else None,
    }


def _artifact_row(run: Run, artifact: Artifact) -> Row:
    return {
        "id": artifact.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": artifact.step,
        "attempt_id": artifact.attempt,
        "name": artifact.name,
        "address": artifact.address,
        "created_at": artifact.created_at,
        "media_type": artifact.media_type,
        "state": artifact.state.value,
        "bytes": artifact.bytes,
        "sha256": artifact.sha256,
        "preview": artifact.preview,
    }


def _review_row(run: Run, review: Review) -> Row:
    return {
        "id": review.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": review.step,
        "attempt_id": review.attempt,
        "question": review.question,
        "requested_at": review.requested_at,
        "requested_frame": review.requested_frame,
        "expires_at": review.expires_at,
        "status": review.status.value,
        "decided_at": review.decided_at,
        "decided_by_kind": review.decided_by.kind.value if review.decided_by else None,
        "decided_by_name": review.decided_by.name if review.decided_by else None,
        "comment": review.comment,
    }


def _failure_row(run: Run, failure: Failure) -> Row:
    return {
        "run_id": run.id,
        "blocking_frame": failure.blocking_frame,
        "workspace_id": run.workspace,
        "root": failure.root,
        "cause": failure.cause.value,
        "code": failure.code,
        "message": failure.message,
        "transient": failure.transient,
        "step_id": failure.step,
        "attempt_id": failure.attempt,
        "symptoms": _array(failure.symptoms),
        "consequences": _array(failure.consequences),
        "independent": _array(failure.independent),
        "fingerprint": failure.fingerprint,
        "guide": failure.guide,
    }


def _move_rows(run: Run, recovery: Recovery) -> Iterable[Row]:
    suggestion = recovery.suggestion
    for position, move in enumerate((recovery.resume, recovery.report, recovery.cancel, *recovery.retries)):
        reported = move.kind is MoveKind.REPORT
        plan = move.plan
        yield {
            "run_id": run.id,
            "position": position,
            "workspace_id": run.workspace,
            "kind": move.kind.value,
            "step_id": suggestion.step if reported else move.step,
            "allowed": move.allowed,
            "blockers": _json(blockers_json(move)),
            "checks": _json(checks_json(move.checks)),
            "planned": plan is not None,
            "from_frame": plan.from_frame if plan else None,
            "rerun": _array(plan.rerun if plan else ()),
            "reuse": _array(plan.reuse if plan else ()),
            "replaces": _array(plan.replaces if plan else ()),
            "symptom": suggestion.symptom.value if reported and suggestion.symptom else None,
            "frame": suggestion.frame if reported else None,
            "artifacts": _array(suggestion.artifacts if reported else ()),
        }


def blockers_json(move: Move) -> list[dict[str, Any]]:
    """[{code, message, remedy, step, frame, guide}]: step as hex, frame as a number, guide as a slug."""
    return [blocker_json(blocker) for blocker in move.blockers]


def blocker_json(blocker: Blocker) -> dict[str, Any]:
    return {
        "code": blocker.code.value,
        "message": blocker.message,
        "remedy": blocker.remedy,
        "step": blocker.step.hex if blocker.step else None,
        "frame": blocker.frame,
        "guide": blocker.guide,
    }


def checks_json(checks: Sequence[FixCheck]) -> list[dict[str, Any]]:
    """[{name, outcome, detail, checkedAt}]: the instant as ISO 8601."""
    return [
        {
            "name": check.name.value,
            "outcome": check.outcome.value,
            "detail": check.detail,
            "checkedAt": check.checked_at.isoformat(),
        }
        for check in checks
    ]
