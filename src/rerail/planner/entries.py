"""What a catalog entry can be: the ways in which a GraphQL field meets columns and relations.

Templates may name `{row.column}` (the row that the field, or the relation's own type, is read from), `{parent.column}`
(in a relation: the row it starts from), `{arg.name:cast}` and `{context.name:cast}` (binds).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rerail.domain.identity import Kind

Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Value:
    """A scalar: one SQL expression over the row. `withheld` stands in for it where payloads are."""

    sql: str
    withheld: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class InHand(Value):
    """A scalar of a row of binds, where it is bound as `name`: it can be answered without a statement, too."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedUrl:
    """A short-lived signed address, made inside the statement. `when` says whether there is one; else null."""

    path: str
    address: str
    name: str
    media_type: str
    sha256: str
    bytes: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideBySlug:
    """A guide, picked by the slug in `slug`. `fallback` stands in for a slug that no guide bears any more."""

    slug: str
    fallback: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """An object read from the same row. `columns` give it columns the row does not have; null unless `when`."""

    type: str
    columns: Mapping[str, str] = field(default_factory=dict)
    when: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Rows of `type`: `rows` is a FROM item that names its row `{row}`. `owned` rows have a workspace, and only
    those of the caller's are read. `given` are columns that the rows do not have themselves. `of_run` is what holds of
    those that belong to the run `{context.run:uuid}`; where it is not said, none of them does."""

    type: str
    rows: str
    where: str = "true"
    owned: bool = True
    given: Mapping[str, str] = field(default_factory=dict)
    of_run: str = "false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """An object some of whose `fields` stand in the parent's row too: where no others are asked for, `entry` reads them
    there."""

    fields: frozenset[str]
    entry: Inline


@dataclass(frozen=True, slots=True, kw_only=True)
class One:
    """At most one object. `first_by` orders the candidates where there could be several.
    `arguments` turn the field's arguments into what is bound; `bounds` are the least and the most that they may be.
    `length` names the argument that says how long the object's `sized` lists are. `near` answers what it can."""

    source: Source
    first_by: str | None = None
    arguments: Mapping[str, Convert] = field(default_factory=dict)
    bounds: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    length: str | None = None
    near: Near | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Many:
    """A list that is short by nature, whole, in the order of `order_by`; or `sized`: as long as the caller said."""

    source: Source
    order_by: str
    sized: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A column that a connection is ordered by; `cast` is its SQL type. Nulls stand last, in either direction."""

    column: str
    cast: str
    nullable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The columns that order a connection, the last of them unique; only the first may be null.
    `name` stands in cursors, so that a cursor of one order is refused by another."""

    name: str
    keys: tuple[Key, ...]
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What one member of a filter demands of the row. `{value:cast}` is the member's value; `converts` names what else
    is made of it. Members that name the same `within` hold of the same row there: it is wrapped around them once.
    `withheld` stands in for it where payloads are."""

    sql: str
    withheld: str | None = None
    converts: Mapping[str, Convert] = field(default_factory=dict)
    within: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """A member that is a list of objects, each of which must hold; a condition for each of their members."""

    wrap: str
    members: Mapping[str, Condition]


@dataclass(frozen=True, slots=True)
class Negation:
    """A member that is the filter itself: rows for which it does not hold, also where a null leaves it open."""


Member = Condition | Every | Negation
Filter = Mapping[str, Member]


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A list in pages. `order` picks the order from the arguments; `most` is the largest page."""

    source: Source
    order: Callable[[Mapping[str, Any]], Order]
    filter: Filter = field(default_factory=dict)
    most: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of what is in memory, not in the database: its value, or the objects to read on from."""

    read: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class PagePart:
    """A field of a connection or an edge that the page itself answers."""


@dataclass(frozen=True, slots=True)
class RootLookup:
    """A root field whose ids, or whose slug, say where it is read from: `roots` answers it."""


Entry = Value | SignedUrl | GuideBySlug | Inline | One | Many | Connection | Attribute | PagePart | RootLookup


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeEntry:
    """An object type: its fields, and columns its rows are given where the relation gives none.
    `by_id` finds one of its rows by the arguments `id`, or `id` and `number`.

    `within_run` are those of its fields that lead on to objects of the same run, and to nothing else; its scalars are
    of the run then, too. Without it nothing of the type is seen by whom a token shows one run alone."""

    fields: Mapping[str, Entry]
    within_run: frozenset[str] | None = None
    derived: Mapping[str, str] = field(default_factory=dict)
    kind: Kind | None = None
    by_id: Source | None = None


Catalog = Mapping[str, TypeEntry]
