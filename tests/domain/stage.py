"""A run in memory for tests of the rules: verbs write the frames that the runtime and the mutations would write."""

import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from rerail.domain import decisions, entry, schedule
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.diagnosis import diagnose
from rerail.domain.failure import Failure, FailureCause, Fault
from rerail.domain.frame import Actor, ActorKind, Entry, Frame, number_entry
from rerail.domain.mission import Effect, RetryPolicy
from rerail.domain.move import Fix, FixCheck, FixKind, MissionSeen, Move, Recovery
from rerail.domain.recovery import recover
from rerail.domain.replay import Changes, apply, begin
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.domain.schedule import Salvage
from rerail.domain.step import Attempt, Step, StepPlan, StepStatus
from rerail.domain.workspace import DEFAULT_WORKSPACE

PERSON = Actor(ActorKind.PERSON, "tester")
PROVIDER = Actor(ActorKind.PROVIDER, "python")
START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

DOWN = Fault(cause=FailureCause.PROVIDER, code="provider.unreachable", message="Nobody answers.", transient=True)
CRASH = Fault(cause=FailureCause.RUNTIME, code="runtime.crashed", message="KeyError: 'amount'")
TIMEOUT = Fault(
    cause=FailureCause.RUNTIME, code="runtime.timeout", message="Did not end.", transient=True, settled=False
)
INVALID = Fault(cause=FailureCause.INPUT, code="input.invalid", message="amount: is not a number")
MISSING = Fault(cause=FailureCause.INPUT, code="input.missing", message="There is no file orders.csv")
STRANGE = Fault(cause=FailureCause.UNKNOWN, code="unknown.internal", message="Nobody knows.")
BROKEN = Fault(cause=FailureCause.UNKNOWN, code="unknown.internal", message="rerail broke.", settled=False)
UNLOADABLE = Fault(cause=FailureCause.RUNTIME, code="runtime.mission_unloadable", message="The mission is gone.")

FIXED = Fix(kind=FixKind.CODE_DEPLOYED)
ATTESTED = Fix(kind=FixKind.TRANSIENT, note="Looked outside: nothing was sent, running it again is safe.")


_COUNTER = itertools.count(1)


def new_id() -> UUID:
    """An id that sorts after the ones before it, and is nobody else's."""
    return UUID(int=(0x0180_0000_0000_7000_8000 << 48) | next(_COUNTER))


def plan_of(
    needs: Mapping[str, Sequence[str]], *, effects: Mapping[str, Effect] | None = None, max_attempts: int = 1
) -> list[StepPlan]:
    """A plan of tasks and what each needs, in the given order, which must be a topological one."""
    return [
        StepPlan(
            id=new_id(),
            key=key,
            title=key.title(),
            position=position,
            provider="python",
            effect=(effects or {}).get(key, Effect.NONE),
            max_attempts=max_attempts,
            needs=tuple(needs[key]),
        )
        for position, key in enumerate(needs)
    ]


def queued_entry(plans: Sequence[StepPlan], **changes: Any) -> Entry:
    values: dict[str, Any] = {
        "workspace": DEFAULT_WORKSPACE.id,
        "mission": new_id(),
        "mission_slug": "orders-report",
        "mission_version": 1,
        "title": "Orders report",
        "inputs": {"day": "2026-03-01"},
        "labels": (),
        "actor": PERSON,
    }
    return entry.run_queued(steps=plans, **{**values, **changes})


class Stage:
    """A run that is written frame by frame. `batches` keeps what was written together, without numbers."""

    def __init__(
        self, plans: Sequence[StepPlan], *, queued: Entry | None = None, policy: RetryPolicy | None = None
    ) -> None:
        self.queued = queued or queued_entry(plans)
        self.policy = policy or RetryPolicy()
        self.now = START
        first = number_entry(self.queued, number=1, at=self.now)
        self.run: Run = begin(new_id(), first)
        self.frames: list[Frame] = [first]
        self.batches: list[list[Entry]] = []

    @classmethod
    def of(cls, needs: Mapping[str, Sequence[str]], *, max_attempts: int = 1, **effects: Effect) -> "Stage":
        """A run of these tasks whose first leg has begun."""
        plans = plan_of(needs, effects=effects, max_attempts=max_attempts)
        stage = cls(plans, policy=RetryPolicy(max_attempts=max_attempts))
        stage.begin()
        return stage

    # ---------------------------------------------------------------- reading

    def step(self, key: str) -> Step:
        return self.run.steps_by_key()[key]

    def attempt(self, key: str) -> Attempt:
        last = self.step(key).last_attempt
        assert last is not None
        return self.run.attempts[last]

    @property
    def failures(self) -> tuple[Failure, ...]:
        return diagnose(self.run)

    @property
    def root(self) -> Failure:
        (root,) = [failure for failure in self.failures if failure.root]
        return root

    @property
    def recovery(self) -> Recovery:
        return recover(self.run, self.failures)

    def keys(self, ids: Sequence[UUID]) -> list[str]:
        return [self.run.steps[step].key for step in ids]

    # ---------------------------------------------------------------- writing

    def write(self, entries: Sequence[Entry]) -> None:
        for new in entries:
            self.now += timedelta(milliseconds=1)
            frame = number_entry(new, number=self.run.revision + 1, at=self.now)
            apply(self.run, frame, Changes())
            self.frames.append(frame)
        if entries:
            self.batches.append(list(entries))

    def begin(self, worker: str = "w1", salvage: Sequence[Salvage] = ()) -> None:
        """A worker takes up the leg that is due."""
        entries = schedule.begin_leg(self.run, leg=self.run.leg, worker=worker, salvage=salvage)
        assert entries is not None
        self.write(entries)

    def start(self, key: str) -> Attempt:
        """A new attempt of a step that is ready, or left between two attempts."""
        step, inputs = self.step(key), {"of": key}
        entries = [entry.step_started(step, inputs=inputs)] if step.status is StepStatus.PENDING else []
        entries.append(
            entry.attempt_started(
                step,
                attempt=new_id(),
                number=step.attempt_count + 1,
                trigger=step.trigger,
                worker=self.run.worker or "w1",
                leg=self.run.leg,
            )
        )
        self.write(entries)
        return self.attempt(key)

    def running(self, key: str) -> Attempt:
        """Its open attempt; started where there is none."""
        step = self.step(key)
        last = self.run.attempts.get(step.last_attempt) if step.last_attempt else None
        if last is not None and last.finished_at is None:
            return last
        return self.start(key)

    def succeed(self, *keys: str, outputs: Any = None) -> None:
        for key in keys:
            self.write([entry.step_succeeded(self.step(key), attempt=self.running(key).id, outputs=outputs)])

    def fail(self, key: str, fault: Fault = CRASH) -> None:
        """The attempt fails; another follows by itself, or the step fails, as the policy says. A step whose inputs its
        schema refuses is not attempted."""
        if fault is INVALID:
            self.fail_before_attempt(key, fault)
            return
        attempt, step = self.running(key), self.step(key)
        failed = entry.attempt_failed(step, attempt=attempt.id, number=attempt.number, fault=fault)
        delay = schedule.delay_of_next_attempt(step, fault, self.policy, chance=0.5)
        if delay is None:
            self.write([failed, entry.step_failed(step, attempt=attempt.id, fault=fault)])
            return
        due = self.now + timedelta(seconds=delay)
        self.write([failed, entry.attempt_scheduled(step, due=due, number=attempt.number + 1, delay=delay)])

    def fail_before_attempt(self, key: str, fault: Fault = MISSING) -> None:
        self.write([entry.step_failed(self.step(key), attempt=None, fault=fault)])

    def wait(self, key: str, seconds: float = 60, outputs: Any = None) -> None:
        until = self.now + timedelta(seconds=seconds)
        attempt = self.running(key)
        self.write(
            [entry.step_waited(self.step(key), attempt=attempt.id, reason="an hour", until=until, outputs=outputs)]
        )

    def ask(self, key: str, expires_in: float | None = None) -> UUID:
        """The step asks for a review and waits for it."""
        attempt, review = self.running(key), new_id()
        expires_at = self.now + timedelta(seconds=expires_in) if expires_in is not None else None
        self.write(
            [
                entry.review_requested(
                    self.step(key), attempt=attempt.id, review=review, question="Send it?", expires_at=expires_at
                ),
                entry.step_waited(self.step(key), attempt=attempt.id, reason="a review"),
            ]
        )
        return review

    def decide(self, review: UUID, decision: ReviewDecision, comment: str | None = None) -> None:
        self.write(decisions.decide_review(self.run, review, decision=decision, comment=comment, actor=PERSON))

    def artifact(
        self,
        key: str,
        name: str = "report.csv",
        state: ArtifactState = ArtifactState.COMPLETE,
        size: int = 10,
        known: UUID | None = None,
    ) -> UUID:
        """The step's last attempt writes a file; `known` is one that it has written to before."""
        written = Artifact(
            id=known or new_id(),
            step=self.step(key).id,
            attempt=self.run.artifacts[known].attempt if known else self.attempt(key).id,
            name=self.run.artifacts[known].name if known else name,
            media_type="text/csv",
            address="a/b",
            state=state,
            bytes=size,
            sha256="0" * 64 if state is ArtifactState.COMPLETE else None,
            preview=None,
            created_at=self.now,
        )
        self.write([entry.artifact_written(written, actor=PROVIDER)])
        return written.id

    def lose(self, artifact: UUID) -> None:
        """A file that was whole is found to be gone."""
        known = self.run.artifacts[artifact]
        gone = Artifact(
            id=known.id,
            step=known.step,
            attempt=known.attempt,
            name=known.name,
            media_type=known.media_type,
            address=known.address,
            state=ArtifactState.LOST,
            bytes=known.bytes,
            sha256=known.sha256,
            preview=known.preview,
            created_at=known.created_at,
        )
        self.write([entry.artifact_written(gone)])

    def rest(self) -> RunStatus:
        """Nothing is left to do: skips what is down and brings the run to rest, as a leg does."""
        self.write(schedule.skips(self.run))
        last = schedule.rest_waiting(self.run) or schedule.rest_failed(self.run)
        if last is None:
            assert schedule.all_succeeded(self.run)
            last = entry.run_succeeded(outputs={"rows": 3})
        self.write([last])
        return self.run.status

    def fail_whole(self, fault: Fault = BROKEN) -> None:
        """The run fails without any step to blame."""
        self.write([entry.run_failed(title="Failed: the mission cannot be loaded", fault=fault)])

    def cancel(self, reason: str | None = None) -> None:
        self.write(decisions.cancel_run(self.run, reason=reason, actor=PERSON))

    def resume(self, *, mission: MissionSeen | None = None) -> Move:
        move, entries = decisions.continue_run(self.run, mission=mission, note="again", actor=PERSON)
        self.write(entries)
        return move

    def retry(
        self,
        key: str,
        *,
        fix: Fix = FIXED,
        checks: Sequence[FixCheck] = (),
        inputs: Mapping[str, Any] | None = None,
    ) -> Move:
        move, entries = decisions.retry_step(
            self.run, self.step(key), fix=fix, checks=checks, inputs=inputs, actor=PERSON
        )
        self.write(entries)
        return move
