"""A mission: a goal and the tasks that reach it, as deployed in one numbered version."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Effect(StrEnum):
    """What running a task again could do to the outside world."""

    NONE = "NONE"  # reads only
    IDEMPOTENT = "IDEMPOTENT"  # running twice equals running once
    UNSAFE = "UNSAFE"  # running twice may do harm


class Logs(StrEnum):
    """What becomes of a task that logs faster than the database takes its lines."""

    WAIT = "WAIT"  # it is held up, and every line is written
    DROP = "DROP"  # it goes on, lines are dropped, and a frame says how many


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Automatic attempts: delays are seconds; the nth wait is `initial_delay * multiplier**(n-1)`, at most
    `max_delay`, varied by up to `jitter` (0 to 1) of itself either way."""

    max_attempts: int = 1
    initial_delay: float = 1.0
    multiplier: float = 2.0
    max_delay: float = 60.0
    jitter: float = 0.2

    def delay_after(self, tries: int, *, chance: float) -> float:
        """Seconds to wait after the `tries`th failed attempt; `chance` is uniform in [0, 1)."""
        # 2.0 ** 1024 would overflow: the exponent stops where max_delay has long been reached.
        base = min(self.max_delay, self.initial_delay * self.multiplier ** min(tries - 1, 64))
        return base * (1 + self.jitter * (2 * chance - 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One node of the plan. `settings` configure the provider, `inputs` are handed to it; both may hold
    expressions that are resolved when the step starts. `artifacts` are the names it promises to write."""

    key: str
    title: str
    provider: str
    needs: tuple[str, ...] = ()
    effect: Effect = Effect.UNSAFE
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    timeout: float | None = None
    logs: Logs = Logs.WAIT
    settings: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, Any] = field(default_factory=dict)
    input_schema: Mapping[str, Any] | None = None
    artifacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """A checked definition: needs are acyclic and name tasks of this mission, in an order in which every task
    comes after what it needs. `input_schema` is a JSON Schema for a run's inputs; `outputs` are expressions."""

    slug: str
    title: str
    tasks: tuple[Task, ...]
    description: str | None = None
    input_schema: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    parallel: int | None = None

    def task(self, key: str) -> Task:
        """The task with that key; KeyError when there is none."""
        for task in self.tasks:
            if task.key == key:
                return task
        raise KeyError(key)
