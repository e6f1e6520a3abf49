"""What those who follow runs read: a run with its revision, and which runs match a filter, the one of `Query.runs`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import UUID

from rerail.planner.arguments import Call, PageShape, own_call
from rerail.planner.assembly import read_rows
from rerail.planner.catalog import CATALOG
from rerail.planner.catalog.runs import RUN_KEYS, run_pages
from rerail.planner.catalog.sources import fixed
from rerail.planner.compile import NO_ROW, Statement
from rerail.planner.conditions import Filtering
from rerail.planner.entries import Inline, Key, Order
from rerail.planner.errors import CatalogError
from rerail.planner.execute import bound
from rerail.planner.keyset import order_by
from rerail.planner.reader import Reader
from rerail.planner.roots import Root
from rerail.planner.selection import Asked
from rerail.planner.template import Argument
from rerail.planner.walk import Reading, Walk
from rerail.planner.writer import Writer

_NEWEST = Order(name="runs.newest", keys=(RUN_KEYS["CREATED_AT"], Key("id", "uuid")), descending=True)
_RECENT = Order(name="runs.recent", keys=(RUN_KEYS["UPDATED_AT"], Key("id", "uuid")), descending=True)
_RUNS = replace(run_pages("true"), order=fixed(_NEWEST))

_RUN = Inline(type="Run")
_JOB = Inline(type="RecoveryJob")


def run_state(run: UUID) -> Root:
    """A `Run`; its `revision` comes back beside it."""
    return Root(entry=_RUN, source=CATALOG["Run"].by_id, values={"id": run}, also=("revision",))


def job_state(job: UUID) -> Root:
    """A `RecoveryJob`; its `revision`, `finished_at` and `under_way` come back beside it."""
    also = ("revision", "finished_at", "under_way")
    return Root(entry=_JOB, source=CATALOG["RecoveryJob"].by_id, values={"id": job}, also=also)


@dataclass(frozen=True, slots=True)
class Membership:
    """A filter and a size, as the arguments of a field gave them."""

    call: Call

    @classmethod
    def of(cls, asked: Asked, *, on: str, name: str) -> "Membership":
        """From the arguments `filter` and `first` of a root field. Raises RequestError."""
        return cls(own_call(asked, _RUNS, on=on, name=name))

    async def newest(self, reader: Reader) -> list[tuple[UUID, int]]:
        """The first `first` runs that match, newest first: id and revision."""
        return await self._read(reader, None)

    async def recent(self, reader: Reader, most: int) -> list[tuple[UUID, int]]:
        """The same of those that changed last, latest first, `most` of them."""
        values, shape = {**self.call.values, "size": most}, replace(self._shape(), order=_RECENT)
        return await Membership(replace(self.call, values=values, shape=shape)).newest(reader)

    async def among(self, reader: Reader, runs: Collection[UUID]) -> list[tuple[UUID, int]]:
        """Those of the given runs that match, newest first."""
        return await self._read(reader, list(runs))

    async def _read(self, reader: Reader, among: Sequence[UUID] | None) -> list[tuple[UUID, int]]:
        statement = _statement(self._shape(), among is not None)
        values = bound(statement, [self.call, Call({"among": among})], {"workspace": reader.workspace})
        async with reader.turn:
            rows = await reader.pool.fetch(statement.sql, *values)
        return [(row["id"], row["revision"]) for row in rows]

    def _shape(self) -> PageShape:
        if not isinstance(self.call.shape, PageShape):
            raise CatalogError("A membership needs the arguments of a page.")
        return self.call.shape


@lru_cache(maxsize=200)
def _statement(shape: PageShape, among: bool) -> Statement:
    writer = Writer("")
    if among:
        row = writer.row(_RUNS.source, NO_ROW)
        rows, where = writer.rows(_RUNS.source, row, NO_ROW, writer.arguments(0))
        wanted = Filtering(_RUNS.filter, shape.filter, writer.binds, 0).of(row)
        given = f"{row.column('id')} = ANY({writer.binds.bind(Argument(1, ('among',)), 'uuid[]')})"
        order = order_by(_NEWEST, [row.column(key.column) for key in _NEWEST.keys])
        conditions = " AND ".join([where, given, *([wanted] if wanted else [])])
        read = f"SELECT {row.alias}.* FROM {rows} WHERE {conditions} ORDER BY {order}"
    else:
        limit = writer.binds.bind(Argument(0, ("size",)), "bigint")
        reading = Reading(bounds=(), backwards=False, limit=limit, most=_RUNS.most)
        read = read_rows(Walk(writer, _RUNS, shape, 0, NO_ROW), reading)
    return Statement.of(f"SELECT found.id, found.revision FROM ({read}) AS found", writer.binds.sources)
