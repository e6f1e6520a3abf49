"""What runs of thousands of steps take: in a thread, so that an event loop serves others meanwhile."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

MANY = 500
"""Steps, which take some hundredths of a second to be made rows of, or to be made of rows."""

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


async def beside(
    count: int, function: Callable[_Given, _Found], /, *given: _Given.args, **named: _Given.kwargs
) -> _Found:
    """What the function answers: at once for few, in a thread for more than `MANY`. Nobody changes the run then."""
    if count <= MANY:
        return function(*given, **named)
    return await asyncio.to_thread(function, *given, **named)
