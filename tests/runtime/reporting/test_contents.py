"""The documents of a bundle take no longer for each step the more steps there are."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from tests.domain.stage import DOWN, Stage

from rerail.domain.step import Attempt
from rerail.runtime.reporting.contents import Contents


class Counted(dict[UUID, Attempt]):
    """Attempts, and how many of them were looked at."""

    looked = 0

    def values(self) -> Iterator[Attempt]:  # type: ignore[override]
        for attempt in super().values():
            self.looked += 1
            yield attempt


def test_each_attempt_is_looked_at_once_and_stands_with_its_step_in_order() -> None:
    stage = Stage.of({f"s{number}": [] for number in range(20)}, max_attempts=4)
    for number in range(20):
        for _ in range(number % 3 + 1):
            stage.fail(f"s{number}", DOWN)
    counted = stage.run.attempts = Counted(dict(reversed(list(stage.run.attempts.items()))))
    steps: list[dict[str, Any]] = Contents(stage.run).of_steps(lambda value: value)
    for number, step in enumerate(steps):
        assert [attempt["number"] for attempt in step["attempts"]] == list(range(1, number % 3 + 2))
    assert counted.looked == len(counted)
