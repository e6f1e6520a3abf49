"""What a request may ask for at most, checked before anything reaches the database.

`extensions` of the error says what was `requested`, and the `limit`; of a selection that is too deep or too wide, it is
how far it was followed.
"""

import math
from collections.abc import Mapping, Sequence

from graphql import FieldNode

from rerail.planner.errors import RequestError

MAX_DEPTH = 20
"""Levels of fields below a root field: the deepest page that makes sense takes about twelve."""
MAX_FIELDS = 1_500
"""Fields of one root field, fragments counted where they are spread. PostgreSQL takes 1,664 columns in one SELECT."""
MAX_ROOTS = 50
"""Fields at the top of one operation: each takes a connection to the database for its statement."""
MAX_IDS = 500
"""Ids of one `nodes`."""
MAX_COUNT = 100_000
"""`count(upTo:)`: counting further costs more than the answer is worth."""
MAX_RELATED = 3
"""Levels of guides below a guide: each has three others, so every level triples the answer."""
MAX_CONDITIONS = 50
"""Members of one filter, those inside it included: each becomes a condition of its own."""
DEFAULT_PAGE = 50
MAX_PAGE = 500
MAX_FRAMES_PAGE = 1_000


def check_depth(depth: int, node: FieldNode) -> None:
    if depth > MAX_DEPTH:
        raise RequestError(
            f"The selection is deeper than {MAX_DEPTH} levels. Ask for the inner part in a request of its own.",
            code="limit.depth",
            nodes=node,
            requested=depth,
            limit=MAX_DEPTH,
        )


def check_width(fields: int, node: FieldNode) -> None:
    if fields > MAX_FIELDS:
        raise RequestError(
            f"The selection of one root field has more than {MAX_FIELDS} fields. Split it into several requests.",
            code="limit.fields",
            nodes=node,
            requested=fields,
            limit=MAX_FIELDS,
        )


def check_roots(fields: Mapping[str, Sequence[FieldNode]]) -> None:
    if len(fields) > MAX_ROOTS:
        raise RequestError(
            f"The operation has {len(fields)} fields at its top; {MAX_ROOTS} are allowed. Split it into several "
            'requests, or ask for objects by their ids with "nodes".',
            code="limit.fields",
            nodes=[nodes[0] for nodes in fields.values()][MAX_ROOTS],
            requested=len(fields),
            limit=MAX_ROOTS,
        )


def check_filter(conditions: int, node: FieldNode) -> None:
    if conditions > MAX_CONDITIONS:
        raise RequestError(
            f"The filter of {node.name.value} has more than {MAX_CONDITIONS} members. Put values into lists, where "
            "one of them must hold, or filter what comes back.",
            code="limit.filter",
            nodes=node,
            requested=conditions,
            limit=MAX_CONDITIONS,
        )


def check_related(depth: int, node: FieldNode) -> None:
    if depth > MAX_RELATED:
        raise RequestError(
            f"The selection follows related guides further than {MAX_RELATED} times. Ask for a guide by its slug.",
            code="limit.depth",
            nodes=node,
            requested=depth,
            limit=MAX_RELATED,
        )


def check_number(value: int, *, argument: str, least: int = 0, most: int, node: FieldNode) -> int:
    """`value`, if it lies within `least` and `most`; else RequestError that names argument, requested and limit."""
    where = f'Argument "{argument}" of {node.name.value} is {value}; '
    if value < least:
        raise RequestError(
            f"{where}the least is {least}.",
            code="limit.argument",
            nodes=node,
            argument=argument,
            requested=value,
            limit=least,
        )
    if value > most:
        raise RequestError(
            f"{where}the most is {most}.",
            code="limit.argument",
            nodes=node,
            argument=argument,
            requested=value,
            limit=most,
        )
    return value


def check_positive(value: float, *, argument: str, node: FieldNode) -> float:
    """`value`, if it is a number larger than 0, which infinity is not; else RequestError that names argument and
    requested."""
    if value > 0 and math.isfinite(value):
        return value
    raise RequestError(
        f'Argument "{argument}" of {node.name.value} is {value:g}; it must be a number larger than 0.',
        code="limit.argument",
        nodes=node,
        argument=argument,
        # JSON has no word for what is not finite.
        requested=value if math.isfinite(value) else f"{value:g}",
        limit=0,
    )
