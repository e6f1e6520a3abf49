"""All groups of a process, and which of them a newcomer joins."""

import contextlib
from collections.abc import Awaitable, Callable, Hashable, Iterator, Sequence
from typing import Any, TypeVar, cast
from weakref import WeakValueDictionary

from rerail.live.gathering import Found, Gathering, Wanted
from rerail.live.groups.group import Group
from rerail.live.hub import Hub
from rerail.live.memory import Budget

AnyGroup = TypeVar("AnyGroup", bound=Group[Any, Any])

MOST_REMEMBERED = 128 * 1024 * 1024
"""Bytes that all groups keep together for those who are slower than they are."""


class Groups:
    """All groups of a process, by what their members asked for."""

    def __init__(self, hub: Hub, *, patience_seconds: float = 30.0) -> None:
        self.hub = hub
        self.patience_seconds = patience_seconds
        self.budget = Budget(MOST_REMEMBERED)
        self._groups: dict[Hashable, Group[Any, Any]] = {}
        self._gatherings: WeakValueDictionary[Hashable, Gathering[Any, Any]] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._groups)

    def __iter__(self) -> Iterator[Group[Any, Any]]:
        return iter(self._groups.values())

    def gathering(
        self, key: Hashable, read: Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]
    ) -> Gathering[Wanted, Found]:
        """The one of that key, which lives as long as somebody holds it."""
        return self._gatherings.setdefault(key, Gathering(read))

    @contextlib.contextmanager
    def member(self, key: Hashable, kind: type[AnyGroup], make: Callable[[], AnyGroup]) -> Iterator[AnyGroup]:
        """Membership in the group of that kind and key, which is made where there is none."""
        place = (kind, key)
        group = cast("AnyGroup | None", self._groups.get(place))
        if group is None or group.over:
            group = self._groups[place] = make()
            group.memory.budget = self.budget
            group.start()
        group.members += 1
        try:
            yield group
        finally:
            group.members -= 1
            if group.members == 0:
                group.stop()
                if self._groups.get(place) is group:
                    del self._groups[place]
