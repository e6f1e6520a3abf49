"""The workspace on whose behalf the running task works: what row-level security lets the sessions of its pool see."""

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager
from contextvars import ContextVar
from typing import TypeVar
from uuid import UUID

Given = TypeVar("Given")

_acting: ContextVar[UUID | None] = ContextVar("rerail.workspace", default=None)


def acting_workspace() -> UUID | None:
    """None where nothing was said: a session then sees no rows."""
    return _acting.get()


@contextmanager
def acting_in(workspace: UUID) -> Iterator[None]:
    """Whatever acquires a connection within it, and the tasks that are begun within it, see this workspace alone."""
    token = _acting.set(workspace)
    try:
        yield
    finally:
        _acting.reset(token)


async def each_in(workspace: UUID, events: AsyncGenerator[Given, None]) -> AsyncGenerator[Given, None]:
    """The same events, each made within the workspace, whichever task asks for it. Close it when done with it."""
    # Set anew for each of them: a generator runs in the context of whoever asks, and must leave nothing behind there.
    async with aclosing(events):
        while True:
            with acting_in(workspace):
                try:
                    event = await anext(events)
                except StopAsyncIteration:
                    return
            yield event
            # Not to be kept until the next one comes, which may take days.
            del event
