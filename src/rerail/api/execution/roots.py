"""The fields of Query, each made ready by the planner: the same whoever executes the operation."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rerail.api.execution.context import Context
from rerail.domain.identity import Kind, parse_as
from rerail.ledger.ledger import Ledger
from rerail.ledger.run_comparison import compare_runs
from rerail.planner.arguments import own_arguments
from rerail.planner.errors import CatalogError
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.planner.ready import Ready
from rerail.planner.roots import comparison_of
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection
from rerail.planner.views import is_within_run

QUERY = "Query"

COMPARISON_COST = 10_000
"""Of one `compareRuns`, whatever is selected: it reads both runs frame by frame."""


def root_field(context: Context, asked: Asked, name: str) -> Ready:
    """The field of Query with that name. Raises DomainError or RequestError where it cannot be answered."""
    if context.view.within_run and not is_within_run(QUERY, name):
        raise CatalogError(f"{QUERY}.{name} leads out of the run, and was let through.")
    if read := _OTHERWISE.get(name):
        return read(context, asked, own_arguments(asked, on=QUERY, name=name))
    return context.projector.field(asked, on=QUERY, name=name)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Reads the frames of both runs until they part; what is selected of that is one statement. How many steps they
    have is not known before, so it counts as much as a run of thousands."""

    ledger: Ledger
    projector: Projector
    asked: Asked
    a: UUID
    b: UUID

    @property
    def cost(self) -> int:
        return min(COMPARISON_COST, self.projector.most_cost)

    async def read(self, reader: Reader) -> Projection | None:
        # It keeps one connection for all that it reads: few may, or nobody else finds one.
        async with reader.large_turn, reader.turn:
            found = await compare_runs(self.ledger.pool, self.ledger.payloads, reader.workspace, self.a, self.b)
        if found is None:
            return None
        # Thousands of steps take tens of milliseconds.
        root = await asyncio.to_thread(comparison_of, self.a, self.b, found)
        return await self.projector.root(reader, self.asked, root)


def _compared(context: Context, asked: Asked, arguments: Mapping[str, Any]) -> Ready:
    one, other = parse_as(Kind.RUN, arguments["a"]), parse_as(Kind.RUN, arguments["b"])
    return _Comparison(context.moves.ledger, context.projector, asked, one, other)


def _node(context: Context, asked: Asked, arguments: Mapping[str, Any]) -> Ready:
    return context.projector.node(asked, arguments["id"])


def _nodes(context: Context, asked: Asked, arguments: Mapping[str, Any]) -> Ready:
    return context.projector.nodes(asked, arguments["ids"])


def _guide(context: Context, asked: Asked, arguments: Mapping[str, Any]) -> Ready:
    return context.projector.guide(asked, arguments["slug"])


def _guides(context: Context, asked: Asked, _: Mapping[str, Any]) -> Ready:
    return context.projector.guides(asked)


_OTHERWISE: Mapping[str, Callable[[Context, Asked, Mapping[str, Any]], Ready]] = {
    "node": _node,
    "nodes": _nodes,
    "compareRuns": _compared,
    "guide": _guide,
    "guides": _guides,
}
