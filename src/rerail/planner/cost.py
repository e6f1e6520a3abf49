"""What a selection may cost, estimated before anything is read: the objects that the answer would hold at most."""

from collections.abc import Mapping, Sequence

from graphql import FieldNode

from rerail.planner.arguments import Call
from rerail.planner.catalog import CATALOG
from rerail.planner.entries import Connection, Entry, Many, One, PagePart
from rerail.planner.errors import RequestError
from rerail.planner.selection import TYPENAME, Field

MAX_COST = 100_000
"""Objects of one operation: a hundred full pages of frames, or fifty runs with every step of a long plan."""
MOST_SAID = 10**15
"""Costs beyond are said as this: a larger number might be none to whoever reads the JSON of the answer."""
USUAL_LENGTH = 10
"""What a list that is short by nature counts as."""

Children = Mapping[str, tuple[Field, ...]]


def cost_of(entry: Entry, children: Children, calls: Sequence[Call]) -> int:
    """The objects of a root field that is read by `entry`, at most."""
    return _cost(entry, "", children, calls[0], calls, 1)


def check_cost(cost: int, nodes: FieldNode | Sequence[FieldNode], most: int = MAX_COST) -> None:
    """Raises RequestError for more than `most` objects, of one field or of several."""
    if cost > most:
        requested = min(cost, MOST_SAID)
        raise RequestError(
            f"The selection may come to {requested:,} objects; {most:,} are allowed. "
            'Ask for smaller pages (say "first" in every nested list), or for inner lists in requests of their own.',
            code="limit.cost",
            nodes=nodes,
            cost={"requested": requested, "limit": most},
        )


def _cost(entry: Entry, name: str, children: Children, call: Call, calls: Sequence[Call], rows: int) -> int:
    """The objects of one field. `rows` is how many the page has of which it is a part, or the list above it."""
    match entry:
        case Connection() | One(length=str()):
            return 1 + _below(children, calls, call.length)
        case Many(sized=True):
            return rows * (1 + _below(children, calls, rows))
        case Many():
            return USUAL_LENGTH * (1 + _below(children, calls, rows))
        case PagePart() if name in {"nodes", "edges"}:
            return rows * (1 + _below(children, calls, rows))
        case _:
            return 1 + _below(children, calls, rows)


def _below(children: Children, calls: Sequence[Call], rows: int) -> int:
    """The objects below one; where it may be of several types, of the costliest."""
    return max((sum(_field_cost(found, calls, rows) for found in fields) for fields in children.values()), default=0)


def _field_cost(found: Field, calls: Sequence[Call], rows: int) -> int:
    if not found.children or found.name == TYPENAME:
        return 0
    entry = CATALOG[found.on].fields[found.name]
    return _cost(entry, found.name, found.children, calls[found.slot or 0], calls, rows)
