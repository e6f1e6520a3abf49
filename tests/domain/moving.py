"""Moves as tests of the rules ask for them."""

from tests.domain.stage import CRASH, START, Stage

from rerail.domain.failure import Fault
from rerail.domain.mission import Effect
from rerail.domain.move import BlockerCode, CheckName, CheckOutcome, FixCheck, Move
from rerail.domain.moves import retry_move
from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus


def check(name: CheckName, outcome: CheckOutcome) -> FixCheck:
    return FixCheck(name=name, outcome=outcome, detail="looked", checked_at=START)


def codes(move: Move) -> list[BlockerCode]:
    return [blocker.code for blocker in move.blockers]


def failed(fault: Fault = CRASH, *, attempts: int = 1, effect: Effect = Effect.NONE) -> Stage:
    """A run at rest whose only step failed."""
    stage = Stage.of({"a": []}, max_attempts=attempts, a=effect)
    stage.fail("a", fault)
    while stage.step("a").status is StepStatus.RETRYING:
        stage.fail("a", fault)
    assert stage.rest() is RunStatus.FAILED
    return stage


def retry(stage: Stage, key: str = "a", **given: object) -> Move:
    return retry_move(stage.run, stage.step(key), **given)  # type: ignore[arg-type]
