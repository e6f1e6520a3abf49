"""Bounded caches: what was used longest ago goes first. For one event loop: nothing is awaited between looking and
keeping."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from sys import getsizeof
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Cache(Generic[K, V]):
    """Holds at most `most` values."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    def find(self, key: K) -> V | None:
        """The value kept under `key`, if there is one."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        return None

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value kept under `key`; made and kept where there is none."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = self._values[key] = make()
        if len(self._values) > self._most:
            self._values.popitem(last=False)
        return value


class SizedCache(Generic[K, V]):
    """Holds values of at most `most` bytes together; one value at most an eighth of them, so that none drives out all
    the others."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        self._values: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    def get(self, key: K) -> V | None:
        found = self._values.get(key)
        if found is None:
            return None
        self._values.move_to_end(key)
        return found[0]

    def keep(self, key: K, value: V, size: int) -> None:
        """Keeps `value`, of `size` bytes, unless it is too large to be kept."""
        if key in self._values or size > self._most // 8:
            return
        self._values[key] = (value, size)
        self._held += size
        while self._held > self._most:
            _, (_, dropped) = self._values.popitem(last=False)
            self._held -= dropped


def bytes_of(value: Any) -> int:
    """What a key takes of memory, or a text: tuples with all that is in them."""
    return getsizeof(value) + (sum(map(bytes_of, value)) if isinstance(value, tuple) else 0)
