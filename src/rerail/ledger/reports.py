"""Reports: an escalation is a numbered row and a frame of its run, written together, with its bundle and with what is
to be told of it."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from rerail.database.engine import Connection
from rerail.domain import entry
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import InvalidInputError, NotFoundError, StaleRevisionError, Violation
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import Kind, show
from rerail.domain.recovery import report_hint
from rerail.domain.report import DeliveryEvent, DeliveryTarget, ReportStatus
from rerail.domain.run import Run
from rerail.ledger.audit import sign
from rerail.ledger.idempotency import Once, claim, keep_answer
from rerail.ledger.ledger import Decided, Ledger
from rerail.ledger.rows import load_run

_NEXT_NUMBER = "UPDATE workspaces SET reports_filed = reports_filed + 1 WHERE id = $1 RETURNING reports_filed"
_INSERT = """
INSERT INTO reports (id, workspace_id, number, run_id, step_id, frame, artifacts, symptom, summary, tried, status,
    created_at, updated_at, created_by_kind, created_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'OPEN', $11, $11, $12, $13)
"""
_INSERT_BUNDLE = """
INSERT INTO artifacts (id, workspace_id, run_id, report_id, name, media_type, address, state, bytes, sha256, created_at)
VALUES ($1, $2, $3, $4, $5, 'application/zip', $6, 'COMPLETE', $7, $8, $9)
"""
_TELL = """
INSERT INTO report_deliveries (id, workspace_id, report_id, event, target, body, next_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
"""
_RUN_OF = "SELECT run_id FROM reports WHERE id = $1 AND workspace_id = $2"
_READ = """
SELECT r.*, b.id AS bundle_id, b.name AS bundle_name, b.bytes AS bundle_bytes, b.sha256 AS bundle_sha256,
    b.address AS bundle_address
FROM reports r LEFT JOIN artifacts b ON b.report_id = r.id AND b.workspace_id = r.workspace_id
WHERE r.id = $1 AND r.workspace_id = $2
"""
_UPDATE = "UPDATE reports SET status = $3, updated_at = $4 WHERE id = $1 AND workspace_id = $2"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """The archive of a report as it lies in the artifact store. `name` is known once the report has its number."""

    id: UUID
    address: str
    bytes: int
    sha256: str | None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report as it stands. `bundle` is None only where a test filed it without one."""

    id: UUID
    number: int
    run: UUID
    step: UUID | None
    frame: int | None
    symptom: Symptom
    summary: str
    tried: tuple[str, ...]
    status: ReportStatus
    created_at: datetime
    updated_at: datetime
    created_by: Actor
    bundle: Bundle | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was said of a report that had been filed before."""

    before: ReportStatus
    comment: str | None
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """To whom it is told, and in which words: `body` makes the message about a report, and about its change if any."""

    targets: Collection[DeliveryTarget] = ()
    body: Callable[[DeliveryEvent, Report, Run, Change | None], str] = field(default=lambda *_: "{}")


NOBODY = Telling()


async def file_report(
    ledger: Ledger,
    workspace: UUID,
    run_id: UUID,
    draft: ReportDraft,
    *,
    bundle: Bundle | None = None,
    telling: Telling = NOBODY,
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
        check_attached(run, draft)
        # Kept with the answer: whoever repeats the request is told the same, wherever the run is by then.
        draft, hint = await asyncio.to_thread(_looked_through, ledger, run, draft)
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
        await _insert(connection, run, draft, number, bundle)
        await _tell(connection, workspace, draft.id, run, telling, DeliveryEvent.FILED, None)
        answer = {"report": draft.id.hex, "hint": hint}
        if once is not None:
            await keep_answer(connection, workspace, once, answer)
        await sign(connection, show(Kind.REPORT, draft.id))
    ledger.ring(run_id)
    return Decided(run_id=run_id, answer=answer)


def _looked_through(ledger: Ledger, run: Run, draft: ReportDraft) -> tuple[ReportDraft, str | None]:
    """The draft without secrets, and the hint. Apart from the event loop: a draft may be long, and a run of thousands
    of steps may have as many failures."""
    return screened_draft(ledger, draft), report_hint(run, diagnose(run), step=draft.step, frame=draft.frame)


async def update_report(
    ledger: Ledger,
    workspace: UUID,
    report_id: UUID,
    *,
    status: ReportStatus,
    comment: str | None,
    actor: Actor,
    telling: Telling = NOBODY,
    once: Once | None = None,
) -> Decided:
    """Says where the report stands now, or only something about it; where it says nothing new, nothing is written.
    Raises NotFoundError."""
    run_id = await ledger.pool.fetchval(_RUN_OF, report_id, workspace)
    if run_id is None:
        raise NotFoundError("There is no such report in this workspace.", id=f"report_{report_id.hex}")
    async with ledger.pool.acquire() as connection, connection.transaction():
        if once is not None and (known := await claim(connection, workspace, once)) is not None:
            return Decided(run_id=run_id, answer=known, repeated=True)
        run = await load_run(connection, workspace, run_id, lock=True)
        report = await read_report(connection, workspace, report_id)
        if run is None or report is None:
            raise NotFoundError("There is no such report in this workspace.", id=f"report_{report_id.hex}")
        said = status is not report.status or comment is not None
        if said:
            now = await connection.fetchval("SELECT clock_timestamp()")
            comment = None if comment is None else ledger.screen.text(comment)
            change = Change(before=report.status, comment=comment, actor=actor)
            updated = entry.report_updated(
                report=report_id,
                number=report.number,
                status=status,
                before=report.status,
                comment=comment,
                actor=actor,
            )
            await ledger.write(connection, run, [updated], now)
            await connection.execute(_UPDATE, report_id, workspace, status.value, run.updated_at)
            await _tell(connection, workspace, report_id, run, telling, DeliveryEvent.UPDATED, change)
            await sign(connection, show(Kind.REPORT, report_id))
        answer = {"report": report_id.hex}
        if once is not None:
            await keep_answer(connection, workspace, once, answer)
    if said:
        ledger.ring(run_id)
    return Decided(run_id=run_id, answer=answer)


async def read_report(connection: Connection, workspace: UUID, report_id: UUID) -> Report | None:
    """The report as it stands, with its bundle."""
    row = await connection.fetchrow(_READ, report_id, workspace)
    if row is None:
        return None
    bundle = None
    if row["bundle_id"] is not None:
        bundle = Bundle(
            id=row["bundle_id"],
            address=row["bundle_address"],
            bytes=row["bundle_bytes"],
            sha256=row["bundle_sha256"],
            name=row["bundle_name"],
        )
    return Report(
        id=row["id"],
        number=row["number"],
        run=row["run_id"],
        step=row["step_id"],
        frame=row["frame"],
        symptom=Symptom(row["symptom"]),
        summary=row["summary"],
        tried=tuple(row["tried"]),
        status=ReportStatus(row["status"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        created_by=Actor(ActorKind(row["created_by_kind"]), row["created_by_name"]),
        bundle=bundle,
    )


def screened_draft(ledger: Ledger, draft: ReportDraft) -> ReportDraft:
    """What is reported, without secrets."""
    text = ledger.screen.text
    actor = Actor(draft.actor.kind, text(draft.actor.name))
    return replace(draft, summary=text(draft.summary), tried=[text(each) for each in draft.tried], actor=actor)


def check_attached(run: Run, draft: ReportDraft) -> None:
    """Raises InvalidInputError where what is attached is not this run's."""
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


async def _insert(connection: Connection, run: Run, draft: ReportDraft, number: int, bundle: Bundle | None) -> None:
    await connection.execute(
        _INSERT,
        draft.id,
        run.workspace,
        number,
        run.id,
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
    if bundle is not None:
        name, of = f"report-{number}.zip", (bundle.id, run.workspace, run.id, draft.id)
        await connection.execute(_INSERT_BUNDLE, *of, name, bundle.address, bundle.bytes, bundle.sha256, run.updated_at)


async def _tell(
    connection: Connection,
    workspace: UUID,
    report_id: UUID,
    run: Run,
    telling: Telling,
    event: DeliveryEvent,
    change: Change | None,
) -> None:
    report = await read_report(connection, workspace, report_id) if telling.targets else None
    if report is None:
        return
    body = telling.body(event, report, run, change)
    for target in sorted(telling.targets):
        told = (event.value, target.value, body, run.updated_at)
        await connection.execute(_TELL, uuid7(), workspace, report_id, *told)
