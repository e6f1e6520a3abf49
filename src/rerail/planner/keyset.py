"""Keyset paging as SQL: the order of a page, and the rows on one side of a cursor."""

from collections.abc import Sequence

from rerail.planner.entries import Order


def order_by(order: Order, columns: Sequence[str], *, backwards: bool = False) -> str:
    """The ORDER BY list. Nulls stand last in the list's own direction, so first where it is read backwards."""
    terms = []
    for key, column in zip(order.keys, columns, strict=True):
        term = f"{column} DESC" if order.descending is not backwards else column
        # An ascending order has them there by itself; what need not be said is not, for the sake of the index.
        if key.nullable and order.descending:
            term += " NULLS FIRST" if backwards else " NULLS LAST"
        terms.append(term)
    return ", ".join(terms)


def beyond(
    order: Order, columns: Sequence[str], cursor: Sequence[str], nulls: Sequence[bool], *, inclusive: bool = False
) -> str:
    """The rows that come after the cursor, whose values are the expressions `cursor`; `nulls` says which are null.
    With `inclusive` its own row too."""
    ahead = ("<" if order.descending else ">") + ("=" if inclusive else "")
    if not order.keys[0].nullable:
        return _compare(columns, ahead, cursor)
    if nulls[0]:
        return f"({columns[0]} IS NULL AND {_compare(columns[1:], ahead, cursor[1:])})"
    return f"({_compare(columns, ahead, cursor)} OR {columns[0]} IS NULL)"


def before(
    order: Order, columns: Sequence[str], cursor: Sequence[str], nulls: Sequence[bool], *, inclusive: bool = False
) -> str:
    """The rows that come before the cursor. With `inclusive` its own row too."""
    behind = (">" if order.descending else "<") + ("=" if inclusive else "")
    if order.keys[0].nullable and nulls[0]:
        return f"({columns[0]} IS NOT NULL OR {_compare(columns[1:], behind, cursor[1:])})"
    return _compare(columns, behind, cursor)


def _compare(columns: Sequence[str], operator: str, cursor: Sequence[str]) -> str:
    if len(columns) == 1:
        return f"{columns[0]} {operator} {cursor[0]}"
    return f"({', '.join(columns)}) {operator} ({', '.join(cursor)})"
