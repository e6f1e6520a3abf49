"""Recovery jobs: the runs of a failure group are moved one after the other, and no further than that goes well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from rerail.domain.move import BlockerCode

FASTEST_PACE = 6_000
"""Moves a minute at most."""
MOST_FAILURES = 1_000
"""The most that `stop_after_failures` can be."""


class RecoveryJobMove(StrEnum):
    CONTINUE = "CONTINUE"
    RETRY = "RETRY"


class RecoveryJobStatus(StrEnum):
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"  # by a caller, or by itself; it has a reason
    DONE = "DONE"  # every run has had its turn, and those that were moved have come to rest


class RecoveryJobRunStatus(StrEnum):
    PENDING = "PENDING"
    MOVED = "MOVED"
    REFUSED = "REFUSED"  # the rules did not allow the move when its turn came
    GONE = "GONE"  # when its turn came, no failure of the group stood in it any more


class RecoveryJobOutcome(StrEnum):
    """How a run that was moved came to rest for the first time after that."""

    SUCCEEDED = "SUCCEEDED"
    FAILED_AGAIN = "FAILED_AGAIN"  # in the same group
    FAILED = "FAILED"  # in another way than before
    STILL_FAILED = "STILL_FAILED"  # what stands had failed of itself before the move, and was not moved
    WAITING = "WAITING"  # for a person
    CANCELLED = "CANCELLED"


_GOES_WELL = frozenset({RecoveryJobOutcome.SUCCEEDED, RecoveryJobOutcome.STILL_FAILED, RecoveryJobOutcome.WAITING})
_GOES_WRONG = frozenset({RecoveryJobOutcome.FAILED_AGAIN, RecoveryJobOutcome.FAILED})


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What became of a run that was moved. Without an `outcome`: it is past the step that had failed, and goes on."""

    position: int
    outcome: RecoveryJobOutcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """How far a job is. `total` runs were selected, `position` is the place of the last one whose turn came.

    `under_way` were moved and have not come to rest. `failed_in_row` came to rest failed since one last went well,
    `down_in_row` were refused since one was last moved because the provider is still down. `came_through`: at least one
    went well.
    """

    status: RecoveryJobStatus
    reason: str | None
    stop_after_failures: int
    total: int
    position: int = 0
    moved: int = 0
    refused: int = 0
    gone: int = 0
    under_way: int = 0
    succeeded: int = 0
    failed_again: int = 0
    failed_in_row: int = 0
    down_in_row: int = 0
    came_through: bool = False


def may_go_on(job: Job) -> bool:
    """Whether the next run may have its turn, as far as it depends on the ones before it.

    Until one has gone well, and again from a failure until the next one goes well, no more runs are put at risk than
    may fail in a row.
    """
    if job.status is not RecoveryJobStatus.RUNNING or job.position >= job.total:
        return False
    if job.came_through and not job.failed_in_row:
        return True
    return job.under_way + job.failed_in_row < job.stop_after_failures


def after_turn(job: Job, result: RecoveryJobRunStatus, code: str | None) -> Job:
    """The job once a run has had its turn; `code` is why it was not moved."""
    match result:
        case RecoveryJobRunStatus.MOVED:
            job = replace(job, moved=job.moved + 1, under_way=job.under_way + 1, down_in_row=0)
        case RecoveryJobRunStatus.REFUSED:
            down = int(code == BlockerCode.PROVIDER_STILL_DOWN)
            job = replace(job, refused=job.refused + 1, down_in_row=job.down_in_row + down)
        case RecoveryJobRunStatus.GONE:
            job = replace(job, gone=job.gone + 1)
        case RecoveryJobRunStatus.PENDING:
            # Its turn was given up: the job was stopped before anything was done.
            job = replace(job, position=job.position - 1)
    return _judged(job)


def after_news(job: Job, news: Iterable[News]) -> Job:
    """The job once it is known what became of some of the runs that it moved, in the order in which that came about."""
    for each in news:
        outcome = each.outcome
        if outcome is None:
            job = replace(job, failed_in_row=0, came_through=True)
            continue
        job = replace(
            job,
            under_way=job.under_way - 1,
            succeeded=job.succeeded + (outcome is RecoveryJobOutcome.SUCCEEDED),
            failed_again=job.failed_again + (outcome in _GOES_WRONG),
        )
        if outcome in _GOES_WELL:
            job = replace(job, failed_in_row=0, came_through=True)
        elif outcome in _GOES_WRONG:
            job = _judged(replace(job, failed_in_row=job.failed_in_row + 1))
    return _judged(job)


def stopped(job: Job, reason: str) -> Job:
    """The job once a caller has stopped it; one that has ended stays as it is."""
    if job.status is not RecoveryJobStatus.RUNNING:
        return job
    return replace(job, status=RecoveryJobStatus.STOPPED, reason=reason)


def _judged(job: Job) -> Job:
    if job.status is not RecoveryJobStatus.RUNNING:
        return job
    left = job.total - job.moved - job.refused - job.gone
    if not left:
        return job if job.under_way else replace(job, status=RecoveryJobStatus.DONE)
    if job.failed_in_row >= job.stop_after_failures:
        return stopped(
            job,
            f"{_runs(job.failed_in_row)} that it moved came to rest failed again, one after the other. "
            f"{_runs(left)} left as they were: see what those failures say, and start a new job once it is mended.",
        )
    if job.down_in_row >= job.stop_after_failures:
        return stopped(
            job,
            f"{_runs(job.down_in_row)} refused, one after the other, because the provider is still down. "
            f"{_runs(left)} left as they were: start a new job once the provider answers its probe.",
        )
    return job


def _runs(number: int) -> str:
    return "1 run" if number == 1 else f"{number} runs"
