"""Pacing: a coroutine that logs is held up wherever it waits for something, while the buffer of its log is full."""

from collections.abc import Callable, Coroutine, Generator
from typing import Any, Generic, TypeVar

from rerail.runtime.log_buffer import Buffer

T = TypeVar("T")


class Paced(Generic[T]):
    """Awaits the work, in the same task. Each time that what the work waited for has come, and the buffer is full, it
    goes on only once there is room: so a task is held up that logs without awaiting its log."""

    def __init__(self, work: Coroutine[Any, Any, T], buffer: Buffer) -> None:
        self._work = work
        self._buffer = buffer

    def __await__(self) -> Generator[Any, Any, T]:
        go_on: Callable[[Any], Any] = self._work.send
        given: Any = None
        try:
            while True:
                try:
                    waits_for = go_on(given)
                except StopIteration as end:
                    value: T = end.value
                    return value
                try:
                    go_on, given = self._work.send, (yield waits_for)
                    yield from self._buffer.__await__()
                except BaseException as error:  # a cancellation is for the work to see, wherever it strikes
                    go_on, given = self._work.throw, error
        finally:
            self._work.close()
