"""The collector looks at what is new, and at everything only where much stays and there is little else to do."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from rerail.cli.serving.collecting import IDLE_SHARE, PRESSING, ROOM, STAYS_SECONDS, THRESHOLDS, Collector


class Node:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@dataclass
class Process:
    """What a collector sees of one: half a second passes between two looks."""

    spent: float = 0.0
    held: int = 5 * ROOM
    now: float = 0.0

    def next(self, collector: Collector, *, share: float = 0.0) -> bool:
        self.now += 0.5
        self.spent += 0.5 * share
        return collector.look(self.now)


@pytest.fixture
def process() -> Process:
    return Process()


@pytest.fixture
def collector(process: Process) -> Iterator[Collector]:
    with Collector(lambda: process.spent, lambda: process.held) as entered:
        yield entered
    gc.unfreeze()


def garbage() -> weakref.ref[Node]:
    return weakref.ref(Node())


def grown(process: Process, collector: Collector) -> None:
    """So that all but the waiting is fulfilled."""
    process.held *= 2
    assert not process.next(collector)


@pytest.mark.usefixtures("collector")
def test_what_is_new_is_looked_at_as_more_comes() -> None:
    left = garbage()
    kept = [[] for _ in range(THRESHOLDS[0] * (THRESHOLDS[1] + 2) * (THRESHOLDS[2] + 2))]
    assert left() is None
    assert len(gc.get_objects(generation=2)) < len(kept), "what stayed is not looked at again"


@pytest.mark.usefixtures("collector")
def test_what_stayed_is_left_alone() -> None:
    circle = Node()
    gc.collect()
    gone = weakref.ref(circle)
    del circle
    gc.collect()
    assert gone() is not None


def test_everything_is_looked_at_where_much_stays(process: Process, collector: Collector) -> None:
    circle = Node()
    gc.collect()
    gone = weakref.ref(circle)
    del circle
    grown(process, collector)
    for _ in range(int(STAYS_SECONDS / 0.5) - 1):
        assert not process.next(collector), "it may go by itself"
    assert process.next(collector, share=IDLE_SHARE / 2)
    assert gone() is None
    process.now += STAYS_SECONDS
    assert not process.next(collector), "as much as there was, from now on"


def test_who_is_busy_waits(process: Process, collector: Collector) -> None:
    grown(process, collector)
    for _ in range(int(STAYS_SECONDS)):
        process.next(collector, share=1.0)
    assert process.now > STAYS_SECONDS / 2
    for _ in range(int(STAYS_SECONDS) * 2):
        assert not process.next(collector, share=2 * IDLE_SHARE)
    assert process.next(collector)


def test_who_is_busy_for_ever_does_not_run_out_of_memory(process: Process, collector: Collector) -> None:
    settled = process.held
    process.held = settled * (1 + PRESSING)
    assert not process.next(collector, share=1.0)
    process.now += STAYS_SECONDS
    assert process.next(collector, share=1.0)


def test_what_goes_by_itself_is_not_worth_it(process: Process, collector: Collector) -> None:
    before = process.held
    grown(process, collector)
    process.held = before
    assert not process.next(collector)
    process.held *= 2
    for _ in range(int(STAYS_SECONDS / 0.5)):
        assert not process.next(collector), "counted from when it was there again"
    assert process.next(collector)


def test_of_a_small_process_it_takes_a_certain_growth(process: Process) -> None:
    process.held = 1
    with Collector(lambda: process.spent, lambda: process.held) as collector:
        process.held = ROOM
        assert not process.next(collector)
        process.now += STAYS_SECONDS
        assert not process.next(collector)
    gc.unfreeze()


def test_what_was_set_is_set_again() -> None:
    before = gc.get_threshold(), list(gc.callbacks)
    with Collector():
        assert gc.get_threshold() == THRESHOLDS
    assert (gc.get_threshold(), list(gc.callbacks)) == before
    gc.unfreeze()
