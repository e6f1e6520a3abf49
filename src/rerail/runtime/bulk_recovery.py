"""Bulk recovery as callers ask for it: what is asked is checked, and handed to the ledger."""

from dataclasses import replace
from uuid import UUID

from rerail.domain.errors import InvalidInputError, Violation
from rerail.domain.job import FASTEST_PACE, MOST_FAILURES, RecoveryJobMove
from rerail.ledger.idempotency import Once
from rerail.ledger.jobs import Created, JobDraft, create_job, preview_job, stop_job
from rerail.ledger.ledger import Ledger
from rerail.runtime.texts import check_text


class Bulk:
    """All of them raise NotFoundError, InvalidInputError or IdempotencyConflictError."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def recover_group(self, workspace: UUID, draft: JobDraft, *, dry_run: bool, once: Once | None) -> Created:
        """Starts a job; with `dry_run` it answers what the job would find, and changes nothing."""
        _check(draft)
        if dry_run:
            return await preview_job(self._ledger.pool, workspace, draft)
        created = await create_job(self._ledger.pool, workspace, self._screened(draft), once=once)
        if created.job is not None:
            self._ledger.ring(created.job)
        return created

    async def stop(self, workspace: UUID, job: UUID, *, reason: str, once: Once | None) -> bool:
        """No further run is moved; answers False where the job had ended already."""
        check_text("reason", reason)
        reason = self._ledger.screen.text(reason)
        applied = await stop_job(self._ledger.pool, workspace, job, reason=reason, once=once)
        self._ledger.ring(job)
        return applied

    def _screened(self, draft: JobDraft) -> JobDraft:
        """What is said of each run leaves its secrets before it is stored."""

        def clean(text: str | None) -> str | None:
            return None if text is None else self._ledger.screen.text(text)

        fix = draft.fix
        if fix is not None:
            fix = replace(fix, note=clean(fix.note), evidence_url=clean(fix.evidence_url))
        return replace(draft, fix=fix, note=clean(draft.note))


def _check(draft: JobDraft) -> None:
    found = []
    if draft.move is RecoveryJobMove.RETRY and draft.fix is None:
        found.append(Violation(("fix",), "A retry needs a fix: say what was done about the underlying issue."))
    if draft.move is RecoveryJobMove.CONTINUE and draft.fix is not None:
        found.append(Violation(("fix",), "A continue takes no fix: leave it out, or retry."))
    found += _range("maxPerMinute", draft.max_per_minute, FASTEST_PACE)
    found += _range("stopAfterFailures", draft.stop_after_failures, MOST_FAILURES)
    if found:
        raise InvalidInputError(found[0].message, found)
    texts = {"note": draft.note, "fix.note": draft.fix.note if draft.fix else None}
    texts["fix.evidenceUrl"] = draft.fix.evidence_url if draft.fix else None
    for path, text in texts.items():
        if text is not None:
            check_text(path, text)


def _range(name: str, value: int, most: int) -> list[Violation]:
    if 1 <= value <= most:
        return []
    return [Violation((name,), f"{name} is {value}; 1 to {most:,} are possible.")]
