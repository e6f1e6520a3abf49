"""Callables of the missions that benchmarks run."""

from rerail.runtime.provider import Context


async def nothing(_context: Context) -> None:
    return None
