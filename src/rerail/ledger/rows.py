"""Rows to state: loads a run with everything that belongs to it, as `domain.replay` would rebuild it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

import orjson

from rerail.database.engine import Connection
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.failure import Fault
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.mission import Effect
from rerail.domain.review import Review, ReviewStatus
from rerail.domain.run import Label, Run, RunStatus
from rerail.domain.step import Attempt, AttemptStatus, AttemptTrigger, Progress, Step, StepPlan, StepStatus
from rerail.ledger.beside import beside

_Made = TypeVar("_Made")
_RUN = "SELECT * FROM runs WHERE id = $1 AND workspace_id = $2"
_LOCKED_RUN = _RUN + " FOR UPDATE"
_LABELS = "SELECT key, value FROM labels WHERE run_id = $1 AND workspace_id = $2 ORDER BY position"
_STEPS = "SELECT * FROM steps WHERE run_id = $1 AND workspace_id = $2 ORDER BY position"
_ATTEMPTS = "SELECT * FROM attempts WHERE run_id = $1 AND workspace_id = $2 ORDER BY id"
# The bundles of reports are no part of a run.
_ARTIFACTS = "SELECT * FROM artifacts WHERE run_id = $1 AND workspace_id = $2 AND report_id IS NULL ORDER BY id"
_REVIEWS = "SELECT * FROM reviews WHERE run_id = $1 AND workspace_id = $2 ORDER BY id"


async def load_run(connection: Connection, workspace: UUID, run_id: UUID, *, lock: bool = False) -> Run | None:
    """The run as it stands, None where the workspace has none of that id.

    With `lock` nobody else writes to it until the transaction ends; without, call it in a repeatable read transaction
    where the parts must fit together.
    """
    row = await connection.fetchrow(_LOCKED_RUN if lock else _RUN, run_id, workspace)
    if row is None:
        return None
    run = _run(row)
    key = (run_id, workspace)
    run.labels = tuple(Label(label["key"], label["value"]) for label in await connection.fetch(_LABELS, *key))
    run.steps = await _each(_step, await connection.fetch(_STEPS, *key))
    run.attempts = await _each(_attempt, await connection.fetch(_ATTEMPTS, *key))
    run.artifacts = await _each(_artifact, await connection.fetch(_ARTIFACTS, *key))
    run.reviews = await _each(_review, await connection.fetch(_REVIEWS, *key))
    return run


async def _each(made: Callable[[Any], _Made], rows: Sequence[Any]) -> dict[UUID, _Made]:
    """By their ids."""
    return await beside(len(rows), lambda: {row["id"]: made(row) for row in rows})


def _json(text: str | None) -> Any:
    return orjson.loads(text) if text is not None else None


def _fault(text: str | None) -> Fault | None:
    return Fault.from_payload(orjson.loads(text)) if text is not None else None


def _run(row: Any) -> Run:
    return Run(
        id=row["id"],
        workspace=row["workspace_id"],
        mission=row["mission_id"],
        mission_slug=row["mission_slug"],
        mission_version=row["mission_version"],
        title=row["title"],
        status=RunStatus(row["status"]),
        revision=row["revision"],
        inputs=_json(row["inputs"]),
        outputs=_json(row["outputs"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        leg=row["leg"],
        leg_starts=row["leg_starts"],
        worker=row["worker"],
        wake_at=row["wake_at"],
        fault=_fault(row["fault"]),
        failed_frame=row["failed_frame"],
        failures_seen=row["failures_seen"],
        previous_fingerprint=row["previous_fingerprint"],
        rest_frame=row["rest_frame"],
        reports=row["reports"],
        kept=row["kept"],
        progress=Progress({status: row[f"steps_{status.lower()}"] for status in StepStatus}),
    )


def _step(row: Any) -> Step:
    return Step(
        plan=StepPlan(
            id=row["id"],
            key=row["key"],
            title=row["title"],
            position=row["position"],
            provider=row["provider"],
            effect=Effect(row["effect"]),
            max_attempts=row["max_attempts"],
            needs=tuple(row["needs"]),
        ),
        status=StepStatus(row["status"]),
        attempt_count=row["attempt_count"],
        tries=row["tries"],
        interruptions=row["interruptions"],
        last_attempt=row["last_attempt_id"],
        trigger=AttemptTrigger(row["trigger"]),
        next_attempt_at=row["next_attempt_at"],
        wake_at=row["wake_at"],
        inputs=_json(row["inputs"]),
        corrected_inputs=_json(row["corrected_inputs"]),
        outputs=_json(row["outputs"]),
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        fault=_fault(row["fault"]),
        failed_frame=row["failed_frame"],
        previous_fingerprint=row["previous_fingerprint"],
        unsettled=row["unsettled"],
    )


def _attempt(row: Any) -> Attempt:
    return Attempt(
        id=row["id"],
        step=row["step_id"],
        number=row["number"],
        status=AttemptStatus(row["status"]),
        trigger=AttemptTrigger(row["trigger"]),
        worker=row["worker"],
        leg=row["leg"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        ended_frame=row["ended_frame"],
        fault=_fault(row["fault"]),
    )


def _artifact(row: Any) -> Artifact:
    return Artifact(
        id=row["id"],
        step=row["step_id"],
        attempt=row["attempt_id"],
        name=row["name"],
        media_type=row["media_type"],
        address=row["address"],
        state=ArtifactState(row["state"]),
        bytes=row["bytes"],
        sha256=row["sha256"],
        preview=row["preview"],
        created_at=row["created_at"],
    )


def _review(row: Any) -> Review:
    decided_by = Actor(ActorKind(row["decided_by_kind"]), row["decided_by_name"]) if row["decided_by_kind"] else None
    return Review(
        id=row["id"],
        step=row["step_id"],
        attempt=row["attempt_id"],
        status=ReviewStatus(row["status"]),
        question=row["question"],
        requested_at=row["requested_at"],
        requested_frame=row["requested_frame"],
        expires_at=row["expires_at"],
        decided_at=row["decided_at"],
        decided_by=decided_by,
        comment=row["comment"],
    )
