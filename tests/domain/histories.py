"""Random legal histories of a run: at each turn one of the things that the runtime or a caller could do then."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from random import Random

from hypothesis import strategies as st
from tests.domain.stage import PERSON, PROVIDER, Stage, new_id, queued_entry

from rerail.domain import decisions, entry, schedule
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.errors import MoveRefusedError
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import RUNTIME, FrameKind, Severity
from rerail.domain.mission import Effect, RetryPolicy
from rerail.domain.move import CheckName, CheckOutcome, Fix, FixCheck, FixKind
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import Label, RunStatus
from rerail.domain.schedule import Salvage
from rerail.domain.step import ACTIVE_STEPS, AttemptStatus, Step, StepPlan, StepStatus

Action = Callable[[], None]

FAULTS = [
    Fault(cause=cause, code=f"{cause.lower()}.{code}", message=message, transient=transient, settled=settled)
    for cause, code, message, transient, settled in (
        (FailureCause.PROVIDER, "timeout", "No answer within 30 s from http://example.org/a?b=1", True, False),
        (FailureCause.PROVIDER, "refused", "Answered 500", True, True),
        (FailureCause.RUNTIME, "crashed", "KeyError: 'amount'", False, True),
        (FailureCause.INPUT, "missing", "There is no file /data/orders.csv", False, True),
        (FailureCause.INPUT, "invalid", "amount: is not a number", False, True),
        (FailureCause.UNKNOWN, "internal", "Nobody knows", False, False),
    )
]


def random_plan(random: Random, most: int = 6) -> list[StepPlan]:
    keys = [f"t{place}" for place in range(random.randint(1, most))]
    return [
        StepPlan(
            id=new_id(),
            key=key,
            title=key,
            position=place,
            provider=random.choice(["python", "http"]),
            effect=random.choice(list(Effect)),
            max_attempts=random.choice([1, 1, 2, 3]),
            needs=tuple(need for need in keys[:place] if random.random() < 0.4),
        )
        for place, key in enumerate(keys)
    ]


class History(Stage):
    """A stage that plays by itself. `append` of a batch tells that a leg wrote it, not a caller."""

    def __init__(self, random: Random) -> None:
        plans = random_plan(random)
        labels = tuple(Label(f"k{place}", random.choice("xyz")) for place in range(random.randint(0, 2)))
        super().__init__(plans, queued=queued_entry(plans, labels=labels), policy=RetryPolicy(max_attempts=2))
        self.random = random
        self.names: list[str] = []

    def play(self, turns: int) -> None:
        for _ in range(turns):
            self.turn()

    def turn(self) -> str:
        options = list(self.options())
        # What brings the run on comes first most of the time: else few histories would get anywhere.
        weights = [10 if brings_on else 1 for _, brings_on, _ in options]
        ((name, _, action),) = self.random.choices(options, weights)
        self.now += timedelta(seconds=self.random.choice([0, 0, 1, 100]))
        action()
        self.names.append(name)
        return name

    # ---------------------------------------------------------------- what could happen next

    def options(self) -> Iterator[tuple[str, bool, Action]]:
        run = self.run
        yield "note", False, self._note
        yield "report", False, self._report
        if any(found.state is ArtifactState.COMPLETE for found in run.artifacts.values()):
            yield "lose", False, self._lose
        if run.status is RunStatus.QUEUED or (run.status is RunStatus.WAITING and run.wake_at):
            yield "begin", True, self._begin
        if run.status is RunStatus.RUNNING:
            yield "takeover", False, self._begin
            yield from self._at_work()
        if run.status not in {RunStatus.SUCCEEDED, RunStatus.CANCELLED}:
            yield "cancel", False, self.cancel
        if any(review.status in {ReviewStatus.PENDING, ReviewStatus.REJECTED} for review in run.reviews.values()):
            yield "review", True, self._review
        if run.status in {RunStatus.FAILED, RunStatus.CANCELLED}:
            yield "continue", True, self._continue
        if run.status in {RunStatus.FAILED, RunStatus.CANCELLED, RunStatus.WAITING}:
            failed = run.steps_in([StepStatus.FAILED]) or list(run.steps.values())
            yield "retry", True, self._bound(self._retry, self.random.choice(failed))
            yield "retry any", False, self._bound(self._retry, self.random.choice(list(run.steps.values())))

    def _at_work(self) -> Iterator[tuple[str, bool, Action]]:
        run = self.run
        for step in schedule.ready_steps(run):
            yield "start", True, self._bound(self._start, step)
            yield "unresolved", False, self._bound(self._unresolved, step)
        for step in run.steps_in([StepStatus.RETRYING]):
            yield "start", True, self._bound(self._start, step)
        for step in run.steps_in([StepStatus.RUNNING]):
            if self._open(step):
                yield "succeed", True, self._bound(self._succeed, step)
                yield "fail", True, self._bound(self._fail, step)
                yield "wait", False, self._bound(self._wait, step)
                yield "ask", True, self._bound(self._ask, step)
                yield "file", True, self._bound(self._file, step)
                yield "chat", False, self._bound(self._chat, step)
            else:
                yield "start", True, self._bound(self._start, step)
        for step in schedule.due_steps(run, self.now + timedelta(days=1)):
            yield "due", True, self._bound(self._due, step)
        if schedule.expired_reviews(run, self.now):
            yield "expire", True, self._expire
        if schedule.skips(run) or not (schedule.active(run) or schedule.ready_steps(run)):
            yield "rest", True, self._rest
        if not any(self._open(step) for step in run.steps_in(ACTIVE_STEPS)):
            yield "fail whole", False, self.fail_whole

    def _bound(self, action: Callable[[Step], None], step: Step) -> Action:
        return lambda: action(step)

    def _open(self, step: Step) -> bool:
        last = self.run.attempts.get(step.last_attempt) if step.last_attempt else None
        return last is not None and last.status is AttemptStatus.RUNNING

    # ---------------------------------------------------------------- doing it

    def _note(self) -> None:
        text = self.random.choice(["looked at it", "x" * 300, "two\nlines", "…ünïcode 🚂"])
        step = self.random.choice([None, *self.run.steps])
        self.write([entry.note_added(text=text, step=step, actor=PERSON)])

    def _report(self) -> None:
        number = self.run.reports + 1
        self.write(
            [
                entry.report_filed(
                    report=new_id(), number=number, symptom="RUN_FAILED", summary="help", step=None, actor=PERSON
                )
            ]
        )

    def _lose(self) -> None:
        whole = [found.id for found in self.run.artifacts.values() if found.state is ArtifactState.COMPLETE]
        self.lose(self.random.choice(whole))

    def _begin(self) -> None:
        writing = [found for found in self.run.artifacts.values() if found.state is ArtifactState.WRITING]
        salvage = [Salvage(found.id, self.random.choice([None, 0, 7])) for found in writing]
        self.begin(self.random.choice(["w1", "w2", "w3"]), salvage)

    def _start(self, step: Step) -> None:
        self.start(step.key)

    def _unresolved(self, step: Step) -> None:
        self.fail_before_attempt(step.key, self.random.choice(FAULTS))

    def _succeed(self, step: Step) -> None:
        for artifact in self._writing(step):
            self._end_file(artifact, ArtifactState.COMPLETE)
        self.succeed(step.key, outputs=self.random.choice([None, 0, False, "", {"rows": [1, 2.5, None, "é"]}]))

    def _fail(self, step: Step) -> None:
        for artifact in self._writing(step):
            if self.random.random() < 0.7:  # else its end was never written down
                self._end_file(artifact, ArtifactState.PARTIAL)
        self.fail(step.key, self.random.choice(FAULTS))

    def _wait(self, step: Step) -> None:
        self.wait(step.key, self.random.choice([0, 50, 5000]), outputs=self.random.choice([None, {"slept": True}]))

    def _ask(self, step: Step) -> None:
        self.ask(step.key, self.random.choice([None, 50]))

    def _file(self, step: Step) -> None:
        taken = {found.name for found in self.run.artifacts.values() if found.attempt == step.last_attempt}
        free = [name for name in ("a.csv", "b.csv", "c.csv") if name not in taken]
        if free:
            state = self.random.choice([ArtifactState.WRITING, ArtifactState.WRITING, ArtifactState.COMPLETE])
            self.artifact(step.key, free[0], state, self.random.choice([0, 12]))

    def _writing(self, step: Step) -> list[Artifact]:
        return [
            found
            for found in self.run.artifacts.values()
            if found.attempt == step.last_attempt and found.state is ArtifactState.WRITING
        ]

    def _end_file(self, artifact: Artifact, state: ArtifactState) -> None:
        key = self.run.steps[artifact.step].key
        self.artifact(key, state=state, size=self.random.choice([0, 40]), known=artifact.id)

    def _chat(self, step: Step) -> None:
        attempt = self.attempt(step.key).id
        at = self.now - timedelta(seconds=self.random.choice([0, 5]))
        severity = self.random.choice(list(Severity))
        self.write(
            [
                entry.log_written(
                    step=step.id, attempt=attempt, message="a line", severity=severity, actor=PROVIDER, at=at
                ),
                entry.Entry(
                    kind=self.random.choice([FrameKind.PROVIDER_CALLED, FrameKind.PROVIDER_ANSWERED]),
                    title="GET /orders",
                    step=step.id,
                    attempt=attempt,
                    payload={"status": 200},
                ),
            ]
        )

    def _due(self, step: Step) -> None:
        assert step.last_attempt is not None
        self.write([entry.step_succeeded(step, attempt=step.last_attempt, outputs=step.outputs)])

    def _expire(self) -> None:
        review = self.random.choice(schedule.expired_reviews(self.run, self.now))
        self.write(decisions.expire_review(self.run, review, actor=RUNTIME))

    def _rest(self) -> None:
        skips = schedule.skips(self.run)
        if skips:
            self.write(skips)
        else:
            self.rest()

    def _review(self) -> None:
        review = self.random.choice(list(self.run.reviews.values()))
        decision = self.random.choice(list(ReviewDecision))
        with suppress(MoveRefusedError):
            self.decide(review.id, decision, self.random.choice([None, "fine"]))

    def _continue(self) -> None:
        with suppress(MoveRefusedError):
            self.resume()

    def _retry(self, step: Step) -> None:
        fix = Fix(kind=self.random.choice(list(FixKind)), note=self.random.choice([None, "looked outside"]))
        inputs = self.random.choice([None, {"amount": 3}])
        outcome = CheckOutcome.PASSED if inputs else self.random.choice(list(CheckOutcome))
        checks = [FixCheck(name=CheckName.INPUTS, outcome=outcome, detail="looked", checked_at=self.now)]
        with suppress(MoveRefusedError):
            self.retry(step.key, fix=fix, checks=checks, inputs=inputs)


def played(random: Random, turns: int) -> History:
    history = History(random)
    history.play(turns)
    return history


def histories(most_turns: int = 60) -> st.SearchStrategy[History]:
    """Histories that stop anywhere."""
    randoms = st.integers(min_value=0, max_value=2**32 - 1).map(Random)
    # Short ones shrink well, long ones get somewhere.
    return st.builds(played, randoms, st.integers(min_value=0, max_value=most_turns) | st.just(most_turns))
