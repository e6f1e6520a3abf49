"""The ways to a list's rows put together: several values, nulls, several members, a text.

Where there are several ways, the statement itself finds out which to take: one with few rows is read whole and sorted,
whatever the order; else the one is walked whose rows lie furthest apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rerail.planner.candidates import Candidate
from rerail.planner.keyset import Part, of_part, order_by, parts
from rerail.planner.paths import OWN, Path
from rerail.planner.template import Row
from rerail.planner.walk import Reading, Walk, together

SMALL = 1_000
"""So many rows are read and sorted, rather than found one by one on a walk past others."""
NEAR = 6_000
"""So many rows are walked in search of a text, before it is looked up."""
FAR = 10_000
"""So many rows of several stretches are walked in search of those that are wanted, before another way is taken."""
SAMPLE = 100
"""How far apart the rows of a way lie is told by the place of this one."""


def read_rows(walk: Walk, reading: Reading, *, whole: bool = True) -> str:
    """The listed rows of the reading, in order; or else only their keys."""
    drive = walk.drive
    ways = () if list(walk.candidates) in ([], [drive]) else walk.candidates
    several = walk.each(drive) or (walk.merges(drive) and (_repeats(drive, walk) or walk.asks(drive)))
    several = several or drive.path(walk.first)[1].when
    if not ways and not several and walk.search is None and not walk.nullable:
        stretch = walk.stretch(drive, Part.WHOLE, reading, whole=whole)
        # A stretch that is limited to more than the page, for PostgreSQL to plan for, is cut to the page.
        return stretch if walk.exact else f"SELECT * FROM ({stretch}) AS stretch LIMIT {reading.limit}"
    assembly = _Assembly(walk, reading)
    found = assembly.keys(drive, ways)
    return assembly.rows(found) if whole else found


def _repeats(way: Candidate, walk: Walk) -> int:
    """How often a row may come on a walk; 0 for once."""
    return way.count if way.path(walk.first)[1].overlapping and way.count > 1 else 0


@dataclass(slots=True)
class _Assembly:
    """`named` is what the statement makes once, `found` what gives keys, `walks` the number of walks so far."""

    walk: Walk
    reading: Reading
    named: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    walks: int = 0

    def keys(self, drive: Candidate, ways: Sequence[Candidate]) -> str:
        """SELECT of `part` and the keys, in order."""
        if ways:
            # A way of any number of values is walked value by value, each until it has filled the page.
            served = [way for way in ways if way.serves(self.walk.first) and not self.walk.each(way)]
            self.choose(ways, served if served and not self.walk.nullable else [drive])
        else:
            self.walked(drive, (), [])
        named = f"WITH {', '.join(self.named)} " if self.named else ""
        every = " UNION ALL ".join(self.found)
        return f"{named}SELECT * FROM ({every}) AS every ORDER BY part, {self.order('')} LIMIT {self.limit}"

    def rows(self, found: str) -> str:
        """SELECT of the listed rows of those keys."""
        row, join = self.walk.joined(f"found.key{len(self.walk.shape.order.keys)}", _nothing)
        return f"SELECT {row.alias}.* FROM ({found}) AS found{join} ORDER BY found.part, {self.order('found.')}"

    # ---------------------------------------------------------------- several ways

    def choose(self, ways: Sequence[Candidate], walked: Sequence[Candidate]) -> None:
        """Every way, each read only where it is the chosen one."""
        measured = " UNION ALL ".join(
            f"SELECT {place} AS way, {self.length(way)} AS rows, {self.sample(way, walked)} AS sample"
            for place, way in enumerate(ways, 1)
        )
        falling = "" if self.falling else " DESC"
        few = f"rows < {SMALL}"
        self.named.append(
            f"chosen AS MATERIALIZED (SELECT way, {few} AS few FROM ({measured}) AS ways"
            f" ORDER BY {few} DESC, CASE WHEN {few} THEN rows END, sample{falling} NULLS LAST, way LIMIT 1)"
        )
        for place, way in enumerate(ways, 1):
            self.collected_where(way, [f"(SELECT way FROM chosen WHERE few) = {place}"], SMALL)
        for way in walked:
            only = f"way = {list(ways).index(way) + 1} AND " if len(walked) > 1 else ""
            self.walked(way, ways, [f"EXISTS (SELECT FROM chosen WHERE {only}NOT few)"])

    def ids(self, way: Candidate, most: int | None) -> str:
        """The unique keys of a way's rows, as `found`, beside the column that they are in the order of, `at`. In order:
        else PostgreSQL, in the hope of meeting enough of them soon, might read the whole table."""
        walk = self.walk
        each = walk.each(way)
        first, path = way.path(walk.first)
        lead = walk.lead(path)
        bounded: Sequence[str] = ()
        if way.serves(walk.first) and not walk.nullable:
            bounded = walk.bounded(lead, Part.WHOLE, self.reading.bounds)
        at, last = lead.row.column(first), lead.row.column(walk.shape.order.keys[-1].column)
        order = f"{at} DESC, {last} DESC" if self.falling else f"{at}, {last}"
        value = "value.value" if each else None
        rows, conditions = walk.found(
            lead, way, value=value, bounded=bounded, columns=list(dict.fromkeys((at, last))), order=order, most=most
        )
        where = f" WHERE {together(conditions)}" if conditions else ""
        limit = f" ORDER BY {order} LIMIT {most}" if most else ""
        read = f"SELECT {last} AS found, {at} AS at FROM {rows}{where}{limit}"
        return f"SELECT way.* FROM ({each}) AS value CROSS JOIN LATERAL ({read}) AS way" if each else read

    def length(self, way: Candidate) -> str:
        return f"(SELECT count(*) FROM (SELECT FROM ({self.ids(way, SMALL)}) AS way LIMIT {SMALL}) AS way)"

    def sample(self, way: Candidate, walked: Sequence[Candidate]) -> str:
        """How far down the list a way gets with few rows; null where it is not walked."""
        if way not in walked:
            return f"NULL::{self.walk.shape.order.keys[0].cast}"
        order = "at DESC" if self.falling else "at"
        return f"(SELECT at FROM ({self.ids(way, SAMPLE)}) AS way ORDER BY {order} LIMIT 1 OFFSET {SAMPLE - 1})"

    def collected_where(self, way: Candidate, when: Sequence[str], most: int | None = None) -> None:
        ids = f"SELECT DISTINCT way.found FROM ({self.ids(way, most)}) AS way WHERE {together(when)}"
        self.collected(ids, way)

    def collected(self, ids: str, way: Candidate | None) -> None:
        """All of these rows that are wanted and lie within the bounds."""
        asked = self.walk.wanted(way.covers if way else ())
        row, join = self.walk.joined("way.found", asked, self.within)
        self.found.append(
            f"(SELECT {self.part_of(row)} AS part, {self.walk.keys(row)} FROM ({ids}) AS way{join}"
            f" ORDER BY part, {self.order('')} LIMIT {self.limit})"
        )

    # ---------------------------------------------------------------- one way

    def walked(self, way: Candidate, ways: Sequence[Candidate], when: Sequence[str]) -> None:
        """The list in order. Where that could take long, only as far as it is likely to fill the page."""
        path = way.path(self.walk.first)[1]
        if path.when:
            known = self.walk.filled(path.when, way)
            self.walked_parts(way, [*when, known])
            self.walked_parts(Candidate(paths={self.walk.first: OWN}), [*when, f"({known}) IS NOT TRUE"])
        elif self.walk.search is not None:
            self.looked_up([*when, self.walked_some(way, when, NEAR)])
        elif self.walk.merges(way) and self.walk.asks(way):
            further = [*when, self.walked_some(way, when, FAR)]
            others = [each for each in ways if each is not way]
            if others:
                self.collected_where(others[0], further)
            else:
                self.walked_parts(way, further)
        else:
            self.walked_parts(way, when)

    def walked_parts(self, way: Candidate, when: Sequence[str]) -> None:
        """Part by part: the later ones only where those before do not fill the page."""
        counts: list[str] = []
        for place, part in enumerate(self.parts):
            before = [f"{' + '.join(counts)} < {self.limit}"] if counts else []
            name = self.walked_part(way, part, [*when, *before])
            self.found.append(f"SELECT {place} AS part, * FROM {name}")
            counts.append(f"(SELECT count(*) FROM {name})")

    def walked_some(self, way: Candidate, when: Sequence[str], cap: int) -> str:
        """The first rows of the list's first part. Answers when they do not do: the page is not full, and there is
        more."""
        name = self.walked_part(way, self.parts[0], when, cap=cap)
        few = f"(SELECT count(*) FROM {name}) < {self.limit}"
        if not self.walk.nullable:
            each = self.walk.each(way)
            value = "value.value" if each else None
            rest = self.walk.rest(way, self.parts[0], self.reading, value=value, cap=cap)
            if each:
                rest = f"SELECT FROM ({each}) AS value CROSS JOIN LATERAL ({rest}) AS way"
            few = f"CASE WHEN {together([*when, few])} THEN EXISTS ({rest}) ELSE false END"
        self.named.append(f"{name}_cut AS MATERIALIZED (SELECT {few} AS cut)")
        self.found.append(f"SELECT 0 AS part, * FROM {name} WHERE (SELECT NOT cut FROM {name}_cut)")
        return f"(SELECT cut FROM {name}_cut)"

    def walked_part(self, way: Candidate, part: Part, when: Sequence[str], *, cap: int | None = None) -> str:
        """A part of the list under a name of its own."""
        each, repeats = self.walk.each(way), _repeats(way, self.walk)
        stretch = self.walk.stretch(way, part, self.reading, value="value.value" if each else None, cap=cap)
        distinct = "DISTINCT " if way.path(self.walk.first)[1].overlapping and way.count != 1 else ""
        rows = f"({stretch}) AS way"
        if each:
            some = f"SELECT * FROM ({stretch}) AS stretch LIMIT {self.limit}"
            rows = f"({each}) AS value CROSS JOIN LATERAL ({some}) AS way"
        elif repeats:
            # The same row comes again and again, one right after the other.
            rows = f"(SELECT * FROM ({stretch}) AS stretch LIMIT ({self.limit}) * {repeats}) AS way"
        where = f" WHERE {together(when)}" if when else ""
        self.walks += 1
        name = f"walk{self.walks}"
        self.named.append(
            f"{name} AS MATERIALIZED (SELECT {distinct}way.* FROM {rows}{where}"
            f" ORDER BY {self.order('')} LIMIT {self.limit})"
        )
        return name

    def looked_up(self, when: Sequence[str]) -> None:
        """The rows with the text, by its parts."""
        if self.walk.search is None:
            return
        _, member = self.walk.search
        lead = self.walk.lead(Path(where="", table=member.table, keys=member.keys))
        rows, contains = (self.walk.searched(lead.row, template) for template in (member.found, member.contains))
        if self.walk.sorts(lead):
            bounded = self.walk.bounded(lead, Part.WHOLE, self.reading.bounds)
            where = together([lead.where, contains, *bounded, *when])
            # OFFSET 0: in their order PostgreSQL might walk all rows, in the hope of meeting enough soon.
            read = f"SELECT 0 AS part, {self.walk.keys(lead.row)} FROM {rows} WHERE {where} OFFSET 0"
            self.found.append(f"(SELECT * FROM ({read}) AS way ORDER BY {self.order('')} LIMIT {self.limit})")
            return
        last = lead.row.column(self.walk.shape.order.keys[-1].column)
        where = together([lead.where, contains, *when])
        self.collected(f"SELECT {last} AS found FROM {rows} WHERE {where}", None)

    # ---------------------------------------------------------------- within the list

    def within(self, row: Row) -> str:
        """That the row lies within the bounds."""
        columns = self.walk.columns(row)
        either = []
        for part in self.parts:
            conditions = [of_part(part, columns), *(bound(columns, part) for bound in self.reading.bounds)]
            if False not in conditions:
                either.append(together([each for each in conditions if isinstance(each, str)]) or "true")
        return f"({' OR '.join(f'({each})' for each in either)})" if either else "false"

    def part_of(self, row: Row) -> str:
        if not self.walk.nullable:
            return "0"
        missing = self.walk.columns(row)[0]
        places = {part: place for place, part in enumerate(self.parts)}
        return f"CASE WHEN {missing} IS NULL THEN {places[Part.MISSING]} ELSE {places[Part.GIVEN]} END"

    def order(self, prefix: str) -> str:
        names = [f"{prefix}key{place}" for place in range(1, len(self.walk.shape.order.keys) + 1)]
        return order_by(self.walk.shape.order, names, backwards=self.reading.backwards, part=Part.WHOLE)

    @property
    def falling(self) -> bool:
        return self.walk.shape.order.descending is not self.reading.backwards

    @property
    def limit(self) -> str:
        return self.reading.limit

    @property
    def parts(self) -> Sequence[Part]:
        return parts(self.walk.shape.order, backwards=self.reading.backwards)


def _nothing(_: Row) -> None:
    return None
