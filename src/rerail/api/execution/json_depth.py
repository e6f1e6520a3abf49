"""How deep JSON may be nested that callers send: looked at level by level, since what reads it calls itself."""

from typing import Any

from graphql import ListValueNode, ObjectValueNode, ValueNode

from rerail.planner.errors import RequestError
from rerail.runtime.definition.json_values import MAX_DEPTH

Place = tuple[str | int, ...]

_SHOWN = 8
"""Parts of the way that the message names."""


def check_json_depth(value: Any, place: Place = ()) -> None:
    """Raises RequestError, with the way there, for objects and lists within each other beyond what workers take."""
    level: list[Any] = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for each in level:
            # By type, and not as instances: there may be half a million.
            for member in each.values() if type(each) is dict else each:
                if type(member) is dict or type(member) is list:
                    below.append(member)  # noqa: PERF401, a list made for each of so many takes longer
        if not below:
            return
        level = below
    raise too_deep((*place, *_way_down(value)))


def check_written_depth(node: ValueNode) -> None:
    """The same of what stands in a document."""
    level = [node]
    for _ in range(MAX_DEPTH):
        below: list[ValueNode] = []
        for each in level:
            if isinstance(each, ListValueNode):
                below += each.values
            elif isinstance(each, ObjectValueNode):
                below += [member.value for member in each.fields]
        level = [each for each in below if isinstance(each, ListValueNode | ObjectValueNode)]
        if not level:
            return
    raise too_deep((), level[0])


def _way_down(value: Any) -> Place:
    """The first parts of a way to something that is too deep; each part is looked at once."""
    stack: list[tuple[Any, int, Place]] = [(value, 1, ())]
    while stack:
        each, depth, way = stack.pop()
        if depth > MAX_DEPTH:
            return way
        members = each.items() if isinstance(each, dict) else enumerate(each)
        for key, member in members:
            if isinstance(member, dict | list):
                stack.append((member, depth + 1, way if len(way) >= _SHOWN else (*way, key)))
    return ()


def too_deep(place: Place = (), node: ValueNode | None = None) -> RequestError:
    where = ".".join(str(part)[:40] for part in place[:_SHOWN])
    return RequestError(
        f"{where or 'A JSON value'}{'…' if len(place) > _SHOWN else ''} is nested deeper than {MAX_DEPTH} levels: "
        "hand the inner part over as text, or as an artifact.",
        code="limit.depth",
        nodes=node,
        requested=MAX_DEPTH + 1,
        limit=MAX_DEPTH,
    )
