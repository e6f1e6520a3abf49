"""Where two runs part: the same as itself, the same from both sides, and the first difference really the first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.histories import History, histories, random_plan
from tests.domain.stage import CRASH, DOWN, Stage, new_id, plan_of, queued_entry

from rerail.domain.comparison import (
    COUNTED,
    UNCOUNTED,
    WORDS,
    Comparison,
    Lane,
    Moment,
    StepStanding,
    compare,
    moment_of,
    parting,
)
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.run import Run

Side = tuple[dict[Lane, list[Moment]], dict[str, StepStanding]]


def side(run: Run, frames: Sequence[Frame]) -> Side:
    keys = {step.id: step.key for step in run.steps.values()}
    lanes: dict[Lane, list[Moment]] = {}
    for frame in frames:
        if frame.kind in COUNTED:
            by_hex = {step.hex: key for step, key in keys.items()}
            moment = moment_of(frame.number, frame.kind, frame.payload, by_hex)
            lanes.setdefault(keys[frame.step] if frame.step else None, []).append(moment)
    standing = {step.key: StepStanding(step.status, step.attempt_count) for step in run.ordered_steps()}
    return lanes, standing


def compared(a: Side, b: Side) -> Comparison:
    return compare(a[0], b[0], a[1], b[1])


def of(stage: Stage) -> Side:
    return side(stage.run, stage.frames)


class Told(History):
    """A history over a plan that is given."""

    def __init__(self, random: Random, plan: Random) -> None:
        super().__init__(random)
        plans = [replace(each, id=new_id()) for each in random_plan(plan)]
        Stage.__init__(self, plans, queued=queued_entry(plans), policy=self.policy)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[History, History]:
    """Two runs of one mission, which do the same for a while; sometimes for ever."""
    seed, plan = draw(st.integers(0, 2**32 - 1)), draw(st.integers(0, 2**32 - 1))
    turns, other = draw(st.integers(0, 40)), draw(st.integers(0, 40))
    told = []
    for count in (turns, other):
        history = Told(Random(seed), Random(plan))  # noqa: S311, not for secrets
        history.play(count)
        told.append(history)
    if draw(st.booleans()):
        told[1].random.seed(seed + 1)
        told[1].play(draw(st.integers(1, 20)))
    return told[0], told[1]


@settings(max_examples=150, deadline=None)
@given(histories())
def test_a_run_is_the_same_as_itself(history: History) -> None:
    found = compared(of(history), of(history))
    assert (found.reason, found.parting) == (None, None)
    assert [step.reason for step in found.steps] == [None] * len(history.run.steps)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 60))
def test_ids_times_workers_and_logs_make_no_difference(seed: int, turns: int) -> None:
    """The same story told again has other ids; and is told later, by another worker, with more lines."""
    one, other = (Told(Random(seed), Random(seed)) for _ in range(2))  # noqa: S311, not for secrets
    other.now += timedelta(days=30)
    one.play(turns)
    other.play(turns)
    chatty = [replace(frame, at=frame.at + timedelta(hours=1)) for frame in other.frames]
    story = side(other.run, chatty)
    found = compared(of(one), story)
    if [frame.kind for frame in one.frames] == [frame.kind for frame in other.frames]:
        assert found.reason is None, found.reason


@settings(max_examples=300, deadline=None)
@given(pairs())
def test_from_both_sides_it_is_the_same(pair: tuple[History, History]) -> None:
    a, b = of(pair[0]), of(pair[1])
    ours, theirs = compared(a, b), compared(b, a)
    assert ours.lane == theirs.lane
    assert mirrored(ours.parting) == (theirs.parting and (theirs.parting.a, theirs.parting.b))
    assert {step.key: (mirrored(step.parting), step.b, step.a, step.reason is None) for step in ours.steps} == {
        step.key: (step.parting and (step.parting.a, step.parting.b), step.a, step.b, step.reason is None)
        for step in theirs.steps
    }
    assert (ours.reason is None) is (theirs.reason is None)


def mirrored(parted: Any) -> Any:
    return parted and (parted.b, parted.a)


@settings(max_examples=300, deadline=None)
@given(pairs())
def test_the_first_difference_is_really_the_first(pair: tuple[History, History]) -> None:
    a, b = of(pair[0]), of(pair[1])
    found = compared(a, b)
    differing = {step.key for step in found.steps if step.parting}
    if found.parting is None:
        assert a[0].keys() == b[0].keys()
        assert all(alike(a[0][lane], b[0][lane]) for lane in a[0])
        assert not differing
        return
    first = min(moment.number for moment in (found.parting.a, found.parting.b) if moment)
    # Every lane is the same in both as far as its frames come before that number, in whichever run.
    for lane in {*a[0], *b[0]}:
        before_a, before_b = up_to(a[0], lane, first), up_to(b[0], lane, first)
        shorter = min(len(before_a), len(before_b))
        assert alike(before_a[:shorter], before_b[:shorter]), lane
        whole_a, whole_b = a[0].get(lane, []), b[0].get(lane, [])
        assert alike(before_a, whole_b[: len(before_a)]), lane
        assert alike(before_b, whole_a[: len(before_b)]), lane
    # And what is said to differ does.
    ours, theirs = found.parting.a, found.parting.b
    assert ours is None or theirs is None or not ours.like(theirs)
    assert found.reason


def up_to(lanes: Mapping[Lane, Sequence[Moment]], lane: Lane, number: int) -> list[Moment]:
    return [moment for moment in lanes.get(lane, ()) if moment.number < number]


def alike(a: Sequence[Moment], b: Sequence[Moment]) -> bool:
    return len(a) == len(b) and all(one.like(other) for one, other in zip(a, b, strict=True))


def test_a_kind_that_counts_has_words() -> None:
    """A kind that is added is to be put in its place, or it counts and nobody can say how."""
    assert set(WORDS) == set(COUNTED) == set(FrameKind) - UNCOUNTED


def test_where_one_ends_the_other_goes_on() -> None:
    moments = [Moment(number=number, kind=FrameKind.STEP_STARTED) for number in (3, 5)]
    parted = parting(moments, moments[:1])
    assert parted is not None
    assert (parted.a, parted.b) == (moments[1], None)


# ---------------------------------------------------------------- in words


def two() -> tuple[Stage, Stage]:
    return Stage.of({"fetch": [], "publish": ["fetch"]}), Stage.of({"fetch": [], "publish": ["fetch"]})


def reasons(a: Stage, b: Stage) -> tuple[str | None, dict[str, str | None]]:
    found = compared(of(a), of(b))
    return found.reason, {step.key: step.reason for step in found.steps}


def test_other_outputs() -> None:
    a, b = two()
    a.succeed("fetch", outputs={"rows": 1, "of": "x"})
    b.succeed("fetch", outputs={"of": "x", "rows": 1})
    assert reasons(a, b) == (None, {"fetch": None, "publish": None})
    a, b = two()
    a.succeed("fetch", outputs={"rows": 1})
    b.succeed("fetch", outputs={"rows": 2})
    said = "In both step fetch succeeded (frame 5 of a, 5 of b), but the outputs differ."
    assert reasons(a, b) == (said, {"fetch": said, "publish": None})


def test_another_outcome_and_another_code() -> None:
    a, b = two()
    a.succeed("fetch")
    b.fail("fetch", DOWN)
    said = "In a step fetch succeeded (frame 5), in b an attempt of fetch failed (provider.unreachable) (frame 5)."
    assert reasons(a, b)[0] == said
    a, b = two()
    a.fail("fetch", CRASH)
    b.fail("fetch", DOWN)
    said = (
        "In both an attempt of fetch failed (frame 5 of a, 5 of b), but the code is runtime.crashed in a and "
        "provider.unreachable in b."
    )
    assert reasons(a, b)[0] == said


def test_one_has_not_got_as_far() -> None:
    a, b = two()
    a.succeed("fetch")
    b.succeed("fetch")
    a.start("publish")
    said = "In a step publish started (frame 6); b has nothing more of step publish."
    assert reasons(a, b) == (said, {"fetch": None, "publish": said})


def test_steps_that_run_side_by_side_do_not_make_a_difference_of_their_order() -> None:
    a, b = (Stage.of({"left": [], "right": []}) for _ in range(2))
    a.succeed("left", "right")
    b.succeed("right", "left")
    assert reasons(a, b) == (None, {"left": None, "right": None})


def test_a_cancelled_run() -> None:
    a, b = two()
    a.cancel("enough")
    said, steps = reasons(a, b)
    assert said == "In a the run was cancelled (frame 3); b has nothing more of the run as a whole."
    assert steps["fetch"] == "Step fetch is CANCELLED in a and PENDING in b, because of what happened to its run."


def test_an_artifact_of_other_contents() -> None:
    a, b = two()
    for stage, digest in ((a, "0" * 64), (b, "1" * 64)):
        stage.start("fetch")
        artifact = stage.artifact("fetch", "orders.csv")
        (entries,) = stage.batches[-1:]
        assert stage.run.artifacts[artifact].sha256 == "0" * 64
        last = stage.frames[-1]
        stage.frames[-1] = replace(last, payload={**last.payload, "sha256": digest})
        assert len(entries) == 1
    said = "In both an artifact of fetch was written (frame 5 of a, 5 of b), but the contents differ."
    assert reasons(a, b)[0] == said


@pytest.mark.parametrize(("needs", "only"), [({"fetch": []}, "a"), ({"fetch": [], "publish": [], "send": []}, "b")])
def test_another_plan(needs: dict[str, list[str]], only: str) -> None:
    a, b = two()[0], Stage(plan_of(needs))
    b.begin()
    said, steps = reasons(a, b)
    assert said == "In both the run was queued (frame 1 of a, 1 of b), but the steps planned differ."
    missing = "publish" if only == "a" else "send"
    assert steps[missing] == f"Only {only} has step {missing}."


def test_whatever_a_payload_lacks_is_not_there() -> None:
    for kind in COUNTED:
        assert moment_of(1, kind, {}, {}).like(moment_of(2, kind, {}, {UUID(int=1).hex: "x"}))
