"""Reports as callers file and update them: the bundle first, then the row, the frame and who is to be told."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from uuid_utils.compat import uuid7

from rerail.artifacts.store import ArtifactStore
from rerail.database.engine import is_outage
from rerail.domain.errors import StaleRevisionError
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor
from rerail.domain.report import DeliveryTarget, ReportStatus
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decided, Ledger
from rerail.ledger.reports import (
    Bundle,
    ReportDraft,
    Telling,
    check_attached,
    file_report,
    screened_draft,
    update_report,
)
from rerail.runtime.aside import Aside, Room, is_large
from rerail.runtime.reporting.build import BundleBuilder, BundleOptions
from rerail.runtime.reporting.evidence import read_run
from rerail.runtime.reporting.messages import message_of
from rerail.runtime.texts import check_text

MOST_TRIED = 100
MOST_ARTIFACTS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingOptions:
    """How bundles are built, and to whom workers deliver what is said of reports. Who files one waits for `room`."""

    bundles: BundleOptions = field(default_factory=BundleOptions)
    room: Room | None = None
    targets: Collection[DeliveryTarget] = ()


class Reporting:
    """All of them raise NotFoundError, InvalidInputError or IdempotencyConflictError."""

    def __init__(self, ledger: Ledger, *, store: ArtifactStore, options: ReportingOptions, aside: Aside) -> None:
        self._ledger = ledger
        self._aside = aside
        self._builder = BundleBuilder(
            ledger.pool,
            store=store,
            payloads=ledger.payloads,
            options=options.bundles,
            screen=ledger.screen,
            room=options.room,
        )
        self._telling = Telling(targets=tuple(options.targets), body=message_of(options.bundles.patterns))

    async def file(
        self,
        workspace: UUID,
        run_id: UUID,
        *,
        symptom: Symptom,
        summary: str,
        step: UUID | None,
        frame: int | None,
        artifacts: Sequence[UUID],
        tried: Sequence[str],
        actor: Actor,
        once: Once | None,
        expected_revision: int | None,
        include_binary: bool,
    ) -> tuple[UUID, str | None]:
        """Answers the report's id, and a hint where the API already explains what blocks the run. Raises
        StaleRevisionError too, and BundleFailedError, with nothing filed."""
        check_text("summary", summary)
        for place, text in enumerate(tried):
            check_text(f"tried.{place}", text)
        # A repeated request needs no second bundle, and one that will be refused needs none at all.
        if known := await self._ledger.repeated(workspace, once):
            return UUID(known["report"]), known.get("hint")
        draft = ReportDraft(
            id=uuid7(),
            symptom=symptom,
            summary=summary,
            step=step,
            frame=frame,
            artifacts=artifacts,
            tried=tried,
            actor=actor,
        )
        run = await read_run(self._ledger.pool, workspace, run_id)
        if expected_revision is not None and run.revision != expected_revision:
            raise StaleRevisionError(expected=expected_revision, actual=run.revision)
        check_attached(run, draft)
        caller = (workspace, actor)
        if is_large([summary, *tried]):
            draft = await self._aside.run(caller, screened_draft, self._ledger, draft)
        else:
            draft = screened_draft(self._ledger, draft)
        bundle = await self._builder.build(run, draft, caller=caller, include_binary=include_binary)
        filed = await self._file(workspace, run_id, draft, bundle, once, expected_revision)
        return UUID(filed.answer["report"]), filed.answer.get("hint")

    async def update(
        self,
        workspace: UUID,
        report: UUID,
        *,
        status: ReportStatus,
        comment: str | None,
        actor: Actor,
        once: Once | None,
    ) -> None:
        """Says where the report stands now, and what is said about it. Any status can follow any other: what was
        settled can turn out not to be."""
        if comment is not None:
            check_text("comment", comment)
        await update_report(
            self._ledger,
            workspace,
            report,
            status=status,
            comment=comment,
            actor=actor,
            telling=self._telling,
            once=once,
        )

    async def _file(
        self,
        workspace: UUID,
        run_id: UUID,
        draft: ReportDraft,
        bundle: Bundle,
        once: Once | None,
        expected_revision: int | None,
    ) -> Decided:
        try:
            filed = await file_report(
                self._ledger,
                workspace,
                run_id,
                draft,
                bundle=bundle,
                telling=self._telling,
                expected_revision=expected_revision,
                once=once,
            )
        except Exception as error:
            # Where the connection was lost, or the caller left, the report may have been filed all the same, and then
            # it needs its bundle.
            if not is_outage(error):
                await self._builder.discard(bundle.address)
            raise
        if filed.repeated:
            await self._builder.discard(bundle.address)
        return filed
