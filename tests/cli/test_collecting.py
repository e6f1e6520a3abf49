"""Everything is looked through for garbage when there is little else to do, and only then."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from rerail.cli.serving.collecting import IDLE_SHARE, WORTH, IdleCollector


class Node:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def counted() -> Iterator[None]:
    """As many young collections have been since the last one of everything as make it worth the while."""
    before = gc.get_threshold()
    gc.collect()
    gc.set_threshold(1_000_000, 1_000_000, 1_000_000)
    for _ in range(WORTH):
        gc.collect(1)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("counted")
def test_who_is_idle_collects_and_who_is_busy_waits() -> None:
    spent = 0.0
    collector = IdleCollector(lambda: spent)
    # Old by now: only a collection of everything finds it.
    circle = Node()
    gc.collect(1)
    gone = weakref.ref(circle)
    del circle

    assert not collector.look(0.0), "nothing to compare with"
    spent += 0.5
    assert not collector.look(0.5), "busy"
    assert gone() is not None
    spent += IDLE_SHARE / 4
    assert collector.look(1.0)
    assert gone() is None
    assert not collector.look(1.5), "nothing new to be found"


def test_where_little_was_made_nothing_is_looked_at() -> None:
    gc.collect()
    collector = IdleCollector(lambda: 0.0)
    assert not collector.look(0.0)
    assert not collector.look(1.0)
