"""A list read in its order, from any place in it, either way: no more rows than it takes, however many there are.

Which index is walked is decided here and not by PostgreSQL, for which a statement of a shape looks the same whatever
its values are. What a walk cannot find by its index is asked of each row on the way.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from rerail.planner.arguments import PageShape
from rerail.planner.candidates import Candidate, candidates
from rerail.planner.conditions import FILTER, Filtering, fill_condition
from rerail.planner.entries import Connection
from rerail.planner.keyset import Part, of_part, order_by
from rerail.planner.paths import OWN, Path, Ranged, Searched, Walked
from rerail.planner.template import Ambient, Row, ambient_names, fill, row_names
from rerail.planner.writer import Writer

Bound = Callable[[Sequence[str], Part], str | bool]
"""A condition on the order's columns within a part of the list; True for all rows there, False for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is to be read: between which bounds, which way, how many rows; never more than `most`, whatever `limit` is
    bound to."""

    bounds: Sequence[Bound]
    backwards: bool
    limit: str
    most: int


@dataclass(frozen=True, slots=True)
class Lead:
    """A row that is walked: one of the listed, or of a table beside them."""

    row: Row
    rows: str
    where: str
    path: Path

    def has(self, column: str) -> bool:
        return not self.path.table or column in self.path.keys


@dataclass(slots=True)
class Walk:
    """The rows of one connection, and the ways to them."""

    writer: Writer
    entry: Connection
    shape: PageShape
    slot: int
    parent: Row
    candidates: Sequence[Candidate] = field(init=False, default=())
    search: tuple[str, Searched] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        if isinstance(self.entry, Walked):
            found = candidates(self.entry, self.shape, self.writer.binds, self.slot)
            related = [Candidate(paths=self.entry.related)] if self.entry.related else []
            self.candidates = [*related, *found]
        given = dict(self.shape.filter)
        for name, member in self.entry.filter.items():
            if isinstance(member, Searched) and name in given:
                self.search = name, member

    @property
    def first(self) -> str:
        """The first column of the order: it names the paths that serve it."""
        return self.shape.order.keys[0].column

    @property
    def nullable(self) -> bool:
        return self.shape.order.keys[0].nullable

    @property
    def drive(self) -> Candidate:
        """The way that is walked."""
        for candidate in self.candidates:
            if candidate.serves(self.first):
                return candidate
        if not self.candidates and self.search is not None and self.first in self.search[1].keys:
            _, member = self.search
            return Candidate(paths={self.first: Path(where="", table=member.table, keys=member.keys)})
        orders = self.entry.orders if isinstance(self.entry, Walked) else {}
        return Candidate(paths={self.first: orders.get(self.first, OWN)})

    def stretch(
        self,
        way: Candidate,
        part: Part,
        reading: Reading,
        *,
        whole: bool = False,
        value: str | None = None,
        cap: int | None = None,
    ) -> str:
        """One stretch of an index, or of several merged: the listed rows, or else their keys. `value` is the one to
        walk, where it is not all of them. No more than `cap` rows are walked."""
        most = cap or (None if self.asks(way) else reading.most)
        lead, rows, inside, order = self.walked(way, part, reading, value, most)
        alias, listed, after = lead.row.alias, lead.row, list[str]()
        if cap:
            where = f" WHERE {together(inside)}" if inside else ""
            rows, inside = f"(SELECT {alias}.* FROM {rows}{where} ORDER BY {order} LIMIT {cap}) AS {alias}", []
        if self.search is not None and lead.path.table == self.search[1].table:
            after.append(self.searched(lead.row, self.search[1].contains))
        asked = self.asked(lead, way.covers)
        if not lead.path.table and not self.merges(way, value):
            # A CASE, for PostgreSQL to keep to the walk: it takes it for the toss of a coin.
            wanted = [asked(lead.row), self.related(lead.row) if self.elsewhere(lead.path) else None]
            after += [f"CASE WHEN {together(found)} THEN true END"] if (found := [*filter(None, wanted)]) else []
        elif whole or self.asks(way):
            listed, join = self.joined(lead.row.column(self.shape.order.keys[-1].column), asked)
            rows += join
        chosen = f"{listed.alias}.*" if whole else self.keys(lead.row)
        where = f" WHERE {together([*inside, *after])}" if inside or after else ""
        return f"SELECT {chosen} FROM {rows}{where} ORDER BY {order} LIMIT {self.ample(reading)}"

    def ample(self, reading: Reading) -> str:
        """A limit that is never reached, or only with the page, for PostgreSQL to plan for. Where it does not know how
        many are wanted it plans for a tenth: too many of all rows, just right of those of one parent, which it takes
        for few. It would sort those, and so read all of them where they are many."""
        return f"(SELECT {reading.limit})" if self.exact else str(reading.most)

    @property
    def exact(self) -> bool:
        """Whether a stretch ends where the page does."""
        return self.entry.source.where != "true" and not (isinstance(self.entry, Walked) and self.entry.related)

    def walked(
        self, way: Candidate, part: Part, reading: Reading, value: str | None, most: int | None
    ) -> tuple[Lead, str, Sequence[str], str]:
        """What a stretch walks, before any row is asked: FROM item, conditions and order."""
        lead = self.lead(way.path(self.first)[1])
        columns = self.columns(lead.row)
        order = order_by(self.shape.order, columns, backwards=reading.backwards, part=part)
        bounded = self.bounded(lead, part, reading.bounds)
        rows, inside = self.found(lead, way, value=value, bounded=bounded, columns=columns, order=order, most=most)
        return lead, rows, inside, order

    def rest(self, way: Candidate, part: Part, reading: Reading, *, value: str | None = None, cap: int) -> str:
        """A row where there is more of the stretch than `cap` rows."""
        _, rows, inside, order = self.walked(way, part, reading, value, cap + 1)
        where = f" WHERE {together(inside)}" if inside else ""
        return f"SELECT FROM {rows}{where} ORDER BY {order} LIMIT 1 OFFSET {cap}"

    def merges(self, way: Candidate, value: str | None = None) -> bool:
        return value is None and len(self.values(way.path(self.first)[1], way)) > 1

    def asks(self, way: Candidate) -> bool:
        """Whether something is left to ask of the rows that are found on the way."""
        lead = self.lead(way.path(self.first)[1])
        return self.elsewhere(lead.path) or self.asked(lead, way.covers)(lead.row) is not None

    def sorts(self, lead: Lead) -> bool:
        """Whether the rows of a lead are all that is asked for, and can be put in order by themselves."""
        return (
            self.entry.source.where == "true"
            and all(lead.has(key.column) for key in self.shape.order.keys)
            and self.asked(lead, ())(lead.row) is None
        )

    def found(
        self,
        lead: Lead,
        way: Candidate,
        *,
        value: str | None,
        bounded: Sequence[str],
        columns: Sequence[str],
        order: str,
        most: int | None,
    ) -> tuple[str, Sequence[str]]:
        """The rows of a way: FROM item and conditions. Those for several values are put together, no more than `most`
        of each; only `columns`, which the index has."""
        values = [value] if value else self.values(lead.path, way)
        found = [[lead.where, *self.found_by(lead, way, each), *bounded] for each in values]
        if len(found) == 1:
            return lead.rows, found[0]
        limit = f" LIMIT {most}" if most else ""
        each = (
            f"(SELECT {', '.join(columns)} FROM {lead.rows} WHERE {together(conditions)} ORDER BY {order}{limit})"
            for conditions in found
        )
        return f"({' UNION ALL '.join(each)}) AS {lead.row.alias}", ()

    def values(self, path: Path, way: Candidate) -> Sequence[str | None]:
        if path.fixed:
            return path.fixed
        if not path.nth:
            return [None]
        return [self.filled(path.nth.replace("{n}", str(n)), way) for n in range(1, way.count + 1)]

    def each(self, way: Candidate) -> str:
        """The subselect of a way's values, where there may be any number of them; else empty."""
        _, path = way.path(self.first)
        return self.filled(path.each, way) if path.each and not way.count else ""

    def joined(self, found: str, asked: Callable[[Row], str | None], *more: Callable[[Row], str]) -> tuple[Row, str]:
        """The listed row of a key that was found, if it is wanted. OFFSET 0 keeps it a look-up of one row at a time."""
        row, rows, where = self.own()
        wanted = asked(row)
        conditions = [where, f"{row.column(self.shape.order.keys[-1].column)} = {found}"]
        conditions += [*([wanted] if wanted else []), *(each(row) for each in more)]
        read = f"SELECT {row.alias}.* FROM {rows} WHERE {together(conditions)} OFFSET 0"
        return row, f" CROSS JOIN LATERAL ({read}) AS {row.alias}"

    def own(self) -> tuple[Row, str, str]:
        """One of the listed rows: FROM item and condition of them all."""
        row = self.writer.row(self.entry.source, self.parent)
        return row, *self.writer.rows(self.entry.source, row, self.parent, self.writer.arguments(self.slot))

    def lead(self, path: Path) -> Lead:
        workspace = self.writer.binds.bind(Ambient("workspace"), "uuid")
        if not path.table:
            row, rows, where = self.own()
            if self.elsewhere(path):
                where = f"{row.column('workspace_id')} = {workspace}"
            return Lead(row, rows, where, path)
        alias = self.writer.aliases.next()
        row = Row(alias, {column: f"{alias}.{name}" for column, name in path.keys.items()})
        return Lead(row, f"{path.table} {alias}", f"{alias}.workspace_id = {workspace}", path)

    def related(self, row: Row) -> str:
        return self.writer.fill(self.entry.source.where, row, self.parent, self.writer.arguments(self.slot))

    def elsewhere(self, path: Path) -> bool:
        """Whether the path's index knows nothing of the relation, so that a row is asked whether it is part of it."""
        if self.entry.source.where == "true" or path == OWN:
            return False
        return bool(path.table) or (isinstance(self.entry, Walked) and bool(self.entry.related))

    def found_by(self, lead: Lead, candidate: Candidate, value: str | None) -> list[str]:
        """That the row is one for the value."""
        if value is None:
            return []
        names = {**candidate.names, "lead": row_names(lead.row), "it": lambda _, __: value}
        return [fill(lead.path.where, names)]

    def filled(self, template: str, candidate: Candidate) -> str:
        shared = {"context": ambient_names(self.writer.binds), "parent": row_names(self.parent)}
        return fill(template, {**candidate.names, **shared})

    def bounded(self, lead: Lead, part: Part, bounds: Sequence[Bound]) -> list[str]:
        """Where the walk begins and ends."""
        columns = self.columns(lead.row)
        found = [of_part(part, columns), *(bound(columns, part) for bound in bounds)]
        if False in found:
            return ["false"]
        return [each for each in found if isinstance(each, str)] + [
            fill_condition(member.sql, member, lead.row, self.writer.binds, self.slot, (*FILTER, name))
            for name, member in self.ranges(lead)
        ]

    def ranges(self, lead: Lead) -> list[tuple[str, Ranged]]:
        """The members that bound a column which the walked row has."""
        given = dict(self.shape.filter)
        return [
            (name, member)
            for name, member in self.entry.filter.items()
            if name in given and isinstance(member, Ranged) and lead.has(member.key)
        ]

    def asked(self, lead: Lead, covers: Collection[str | tuple[str, int]]) -> Callable[[Row], str | None]:
        """What is left to ask of a listed row that was found by `lead`."""
        known: set[str | tuple[str, int]] = {*covers, *(name for name, _ in self.ranges(lead))}
        if self.search is not None and lead.path.table == self.search[1].table:
            known.add(self.search[0])
        return self.wanted(known)

    def wanted(self, without: Collection[str | tuple[str, int]] = ()) -> Callable[[Row], str | None]:
        filtering = Filtering(self.entry.filter, self.shape.filter, self.writer.binds, self.slot, without=without)
        return filtering.of

    def searched(self, row: Row, template: str) -> str:
        if self.search is None:
            return "true"
        name, member = self.search
        return fill_condition(template, member, row, self.writer.binds, self.slot, (*FILTER, name))

    def columns(self, row: Row) -> list[str]:
        return [row.column(key.column) for key in self.shape.order.keys]

    def keys(self, row: Row) -> str:
        return ", ".join(f"{column} AS key{place}" for place, column in enumerate(self.columns(row), 1))


def together(conditions: Sequence[str]) -> str:
    return " AND ".join(conditions)
