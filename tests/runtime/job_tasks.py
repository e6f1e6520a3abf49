"""Callables of the missions that recovery jobs move: what they need can be down, and comes back."""

from rerail.runtime.provider import Context, ContextError, ProviderError

up: set[str] = set()
"""What is back: a step passes once its name, or the title of its run, is among them."""
other_way: set[str] = set()
"""What fails in another way than it did."""
performed: list[str] = []
"""The runs whose step has come through, each time that it did."""


def reset() -> None:
    up.clear()
    other_way.clear()
    performed.clear()


def depends(context: Context) -> None:
    """Fails alike in every run, until what it depends on is up."""
    name = context.inputs["on"]
    if name in other_way:
        raise ProviderError("too many at once", code="provider.overloaded", transient=False)
    if name not in up and context.step_key not in up:
        raise ProviderError("no answer", code="provider.unavailable", transient=False)
    performed.append(name)


def breaks(context: Context) -> None:
    """Fails of itself, whatever is up."""
    raise ContextError("broken for good", code="runtime.broken")


def nothing_known(_context: Context) -> None:
    """Nobody knows what it has done outside."""
    raise ContextError("cut off half way", code="runtime.half_way", settled=False)
