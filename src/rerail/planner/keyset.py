"""Keyset paging as SQL: the order of a page, and the rows on one side of a cursor.

Nulls stand last. A list whose first key may be null is read in two parts, the rows that have it and those that have
not: each of them is a stretch of one index, in either direction, where the whole would need an index for each.
"""

from collections.abc import Sequence
from enum import Enum

from rerail.planner.entries import Order


class Part(Enum):
    """Of a list: all of it, or the rows that have its first key, or those in which it is null."""

    WHOLE = "whole"
    GIVEN = "given"
    MISSING = "missing"


def parts(order: Order, *, backwards: bool) -> Sequence[Part]:
    if not order.keys[0].nullable:
        return (Part.WHOLE,)
    return (Part.MISSING, Part.GIVEN) if backwards else (Part.GIVEN, Part.MISSING)


def order_by(order: Order, columns: Sequence[str], *, backwards: bool = False, part: Part | None = None) -> str:
    """The ORDER BY list. Nulls stand last in the list's own direction, so first where it is read backwards.

    Within a part they need not be mentioned; the key that is null is, so that PostgreSQL sees the index's order.
    """
    terms = []
    for key, column in zip(order.keys, columns, strict=True):
        term = f"{column} DESC" if order.descending is not backwards else column
        # An ascending order has them there by itself; what need not be said is not, for the sake of the index.
        if part is None and key.nullable and order.descending:
            term += " NULLS FIRST" if backwards else " NULLS LAST"
        terms.append(term)
    return ", ".join(terms)


def of_part(part: Part, columns: Sequence[str]) -> str | bool:
    """The rows of a part, as a condition; True for all."""
    return True if part is Part.WHOLE else f"{columns[0]} IS {'NOT ' if part is Part.GIVEN else ''}NULL"


def beyond(
    order: Order, columns: Sequence[str], cursor: Sequence[str], nulls: Sequence[bool], part: Part, *, inclusive: bool
) -> str | bool:
    """The rows of a part that come after the cursor, whose values are the expressions `cursor`; `nulls` says which are
    null. With `inclusive` its own row too. True for all of them, False for none."""
    ahead = ("<" if order.descending else ">") + ("=" if inclusive else "")
    if part is Part.MISSING:
        return _compare(columns[1:], ahead, cursor[1:]) if nulls[0] else True
    return False if nulls[0] else _compare(columns, ahead, cursor)


def before(
    order: Order, columns: Sequence[str], cursor: Sequence[str], nulls: Sequence[bool], part: Part, *, inclusive: bool
) -> str | bool:
    """The rows of a part that come before the cursor, as in `beyond`."""
    behind = (">" if order.descending else "<") + ("=" if inclusive else "")
    if part is Part.MISSING:
        return _compare(columns[1:], behind, cursor[1:]) if nulls[0] else False
    return True if nulls[0] else _compare(columns, behind, cursor)


def _compare(columns: Sequence[str], operator: str, cursor: Sequence[str]) -> str:
    if len(columns) == 1:
        return f"{columns[0]} {operator} {cursor[0]}"
    return f"({', '.join(columns)}) {operator} ({', '.join(cursor)})"
