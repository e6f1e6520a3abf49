"""Loading libraries in less time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """For imports. What they make stays: the collector, which would go through all of it again and again, rests."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
