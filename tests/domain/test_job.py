"""How far a recovery job goes, whatever becomes of the runs that it moves."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from rerail.domain.job import (
    Job,
    News,
    RecoveryJobOutcome,
    RecoveryJobRunStatus,
    RecoveryJobStatus,
    after_news,
    after_turn,
    may_go_on,
    stopped,
)

WRONG = {RecoveryJobOutcome.FAILED, RecoveryJobOutcome.FAILED_AGAIN}
WELL = {RecoveryJobOutcome.SUCCEEDED, RecoveryJobOutcome.STILL_FAILED, RecoveryJobOutcome.WAITING}


class Jobs(RuleBasedStateMachine):
    """A job as workers drive it: a run has its turn only where that may be."""

    job: Job
    under_way: list[int]
    log: list[str]

    @initialize(total=st.integers(1, 30), most=st.integers(1, 4))
    def begin(self, total: int, most: int) -> None:
        self.job = Job(status=RecoveryJobStatus.RUNNING, reason=None, stop_after_failures=most, total=total)
        self.under_way, self.log = [], []

    @precondition(lambda self: may_go_on(self.job))
    @rule(
        result=st.sampled_from(["MOVED", "MOVED", "REFUSED", "GONE", "PENDING"]),
        code=st.sampled_from(["PROVIDER_STILL_DOWN", "ARTIFACT_LOST"]),
    )
    def have_turn(self, result: str, code: str) -> None:
        position = self.job.position + 1
        status = RecoveryJobRunStatus(result)
        self.job = after_turn(_at(self.job, position), status, None if result in {"MOVED", "PENDING"} else code)
        if result == "MOVED":
            self.under_way.append(position)
            self.log.append("moved")
        elif result == "REFUSED":
            self.log.append(code)

    @precondition(lambda self: self.under_way)
    @rule(which=st.integers(0), outcome=st.sampled_from([None, *RecoveryJobOutcome]))
    def hear(self, which: int, outcome: RecoveryJobOutcome | None) -> None:
        position = self.under_way[which % len(self.under_way)]
        if outcome is not None:
            self.under_way.remove(position)
        self.job = after_news(self.job, [News(position=position, outcome=outcome)])
        if outcome in WRONG:
            self.log.append("wrong")
        elif outcome is None or outcome in WELL:
            self.log.append("well")

    @rule()
    def stop(self) -> None:
        before = self.job
        self.job = stopped(self.job, "Enough.")
        assert self.job.status is not RecoveryJobStatus.RUNNING
        if before.status is not RecoveryJobStatus.RUNNING:
            assert self.job == before

    @invariant()
    def counts_agree(self) -> None:
        job = self.job
        assert job.position == job.moved + job.refused + job.gone <= job.total
        assert job.under_way == len(self.under_way)
        assert job.succeeded + job.failed_again + job.under_way <= job.moved

    @invariant()
    def no_more_is_put_at_risk_than_was_asked(self) -> None:
        """Until the first good news, no more runs are out or have failed than may fail in a row."""
        if "well" not in self.log:
            assert self.log.count("moved") - self._cancelled() <= self.job.stop_after_failures

    @invariant()
    def it_has_a_reason_to_stop_and_ends_when_all_is_done(self) -> None:
        job = self.job
        assert (job.status is RecoveryJobStatus.STOPPED) == (job.reason is not None)
        if job.status is RecoveryJobStatus.RUNNING:
            left = job.total - job.position
            assert left or job.under_way
            assert not left or job.failed_in_row < job.stop_after_failures
            assert not left or job.down_in_row < job.stop_after_failures
            # It never stands still for good: somebody is under way, or the next may have its turn.
            assert job.under_way or may_go_on(job)
        if job.status is RecoveryJobStatus.DONE:
            assert (job.position, job.under_way) == (job.total, 0)

    def _cancelled(self) -> int:
        return self.job.moved - self.job.under_way - self.log.count("wrong") - self.log.count("well")


def _at(job: Job, position: int) -> Job:
    """The job with a run's turn claimed."""
    return Job(**{**{name: getattr(job, name) for name in Job.__slots__}, "position": position})


TestJobs = Jobs.TestCase
