"""Reports: an escalation is a numbered row and a frame of its run, written together."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from rerail.domain import entry
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import InvalidInputError, NotFoundError, StaleRevisionError, Violation
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor
from rerail.domain.recovery import report_hint
from rerail.domain.run import Run
from rerail.ledger.idempotency import Once, claim, keep_answer
from rerail.ledger.ledger import Decided, Ledger
from rerail.ledger.rows import load_run

_NEXT_NUMBER = "UPDATE workspaces SET reports_filed = reports_filed + 1 WHERE id = $1 RETURNING reports_filed"
_INSERT = """
INSERT INTO reports (id, workspace_id, number, run_id, step_id, frame, artifacts, symptom, summary, tried, status,
    created_at, updated_at, created_by_kind, created_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OPEN', $11, $11, $12, $13)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDraft:
    """What the caller attaches: `frame` is a frame's number, `artifacts` are ids of this run's artifacts."""

    id: UUID
    symptom: Symptom
    summary: str
    step: UUID | None
    frame: int | None
    artifacts: Sequence[UUID]
    tried: Sequence[str]
    actor: Actor


async def file_report(
    ledger: Ledger,
    workspace: UUID,
    run_id: UUID,
    draft: ReportDraft,
    *,
    expected_revision: int | None = None,
    once: Once | None = None,
) -> Decided:
    """Answers the report's id and a hint, where there is one. Raises NotFoundError for the run, StaleRevisionError,
    InvalidInputError where what is attached is not this run's."""
    async with ledger.pool.acquire() as connection, connection.transaction():
        if once is not None and (known := await claim(connection, workspace, once)) is not None:
            return Decided(run_id=run_id, answer=known, repeated=True)
        run = await load_run(connection, workspace, run_id, lock=True)
        if run is None:
            raise NotFoundError("There is no such run in this workspace.", id=f"run_{run_id.hex}")
        if expected_revision is not None and run.revision != expected_revision:
            raise StaleRevisionError(expected=expected_revision, actual=run.revision)
        _check_attached(run, draft)
        # Kept with the answer: whoever repeats the request is told the same, wherever the run is by then.
        hint = report_hint(run, diagnose(run), step=draft.step, frame=draft.frame)
        number = await connection.fetchval(_NEXT_NUMBER, workspace)
        now = await connection.fetchval("SELECT clock_timestamp()")
        filed = entry.report_filed(
            report=draft.id,
            number=number,
            symptom=draft.symptom.value,
            summary=draft.summary,
            step=draft.step,
            actor=draft.actor,
        )
        await ledger.write(connection, run, [filed], now)
        await connection.execute(
            _INSERT,
            draft.id,
            workspace,
            number,
            run_id,
            draft.step,
            draft.frame,
            list(draft.artifacts),
            draft.symptom.value,
            draft.summary,
            list(draft.tried),
            run.updated_at,
            draft.actor.kind.value,
            draft.actor.name,
        )
        answer = {"report": draft.id.hex, "hint": hint}
        if once is not None:
            await keep_answer(connection, workspace, once, answer)
    ledger.ring(run_id)
    return Decided(run_id=run_id, answer=answer)


def _check_attached(run: Run, draft: ReportDraft) -> None:
    violations = []
    if draft.step is not None and draft.step not in run.steps:
        violations.append(Violation(("stepId",), "The run has no such step."))
    if draft.frame is not None and not 1 <= draft.frame <= run.revision:
        message = f"The run has frames 1 to {run.revision}."
        violations.append(Violation(("frameNumber",), message))
    for place, artifact in enumerate(draft.artifacts):
        if artifact not in run.artifacts:
            violations.append(Violation(("artifactIds", str(place)), "The run has no such artifact."))
    if violations:
        raise InvalidInputError("The report attaches what the run does not have.", violations)
