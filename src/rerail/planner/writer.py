"""What every part of the compiler writes with: the binds and aliases of one statement, rows, and objects as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rerail.planner.catalog import CATALOG
from rerail.planner.entries import Source
from rerail.planner.template import (
    Aliases,
    Ambient,
    Binds,
    Names,
    Row,
    ambient_names,
    argument_names,
    fill,
    row_names,
)

# PostgreSQL cuts the names of columns here; an object with a longer one is written with JSON_OBJECT instead.
_MAX_NAME = 63

Columns = Sequence[tuple[str, str]]
"""The members of an object: name in the answer, and SQL expression."""


@dataclass(frozen=True, slots=True)
class Written:
    """An object: `select` is what a subselect called `alias` selects, then `row` is the object within another, or for
    an aggregate, and `json` the object by itself.

    The subselect's columns bear the names of the answer: PostgreSQL writes such rows as JSON faster than anything that
    is told names and values one by one. The alias is none that a column could have: no name of GraphQL begins so.
    """

    alias: str
    select: str
    json: str
    row: str

    @property
    def lateral(self) -> str:
        return f"CROSS JOIN LATERAL (SELECT {self.select}) AS {self.alias}"


@dataclass(frozen=True, slots=True)
class Writer:
    """`signed` is the SQL that signs an address, with places for what it signs and what it binds."""

    signed: str
    binds: Binds = field(default_factory=Binds)
    aliases: Aliases = field(default_factory=Aliases)

    def object(self, columns: Columns) -> Written:
        alias = f'"{self.aliases.next()[1:]}"'
        if any(len(name) > _MAX_NAME for name, _ in columns):
            members = ", ".join(f"'{name}' : {sql}" for name, sql in columns)
            return Written(alias, f"JSON_OBJECT({members}) AS whole", f"{alias}.whole", f"{alias}.whole")
        select = ", ".join(f'{sql} AS "{name}"' for name, sql in columns)
        return Written(alias, select, f"row_to_json({alias})", alias)

    def inline(self, columns: Columns, when: str | None = None) -> str:
        """An object read from rows that are at hand already, for within another; null unless `when`."""
        written = self.object(columns)
        condition = f" WHERE {when}" if when else ""
        return f"(SELECT {written.row} FROM (SELECT {written.select}) AS {written.alias}{condition})"

    def row(self, source: Source, parent: Row) -> Row:
        """A row of `source` under a new name, with the columns that its type and the relation give it."""
        row = Row(self.aliases.next())
        given = {**CATALOG[source.type].derived, **source.given}
        return row.with_given({name: self.fill(sql, row, parent) for name, sql in given.items()})

    def rows(self, source: Source, row: Row, parent: Row, arguments: Names | None = None) -> tuple[str, str]:
        """FROM item and condition. Whoever asks reads only what belongs to their own workspace."""
        where = self.fill(source.where, row, parent, arguments)
        if source.owned:
            owned = f"{row.column('workspace_id')} = {self.binds.bind(Ambient('workspace'), 'uuid')}"
            where = owned if where == "true" else f"{owned} AND {where}"
        return self.fill(source.rows, row, parent, arguments), where

    def arguments(self, slot: int | None) -> Names | None:
        return None if slot is None else argument_names(self.binds, slot)

    def fill(self, template: str, row: Row, parent: Row | None = None, arguments: Names | None = None) -> str:
        names: dict[str, Names] = {"row": row_names(row), "context": ambient_names(self.binds)}
        if parent is not None:
            names["parent"] = row_names(parent)
        if arguments is not None:
            names["arg"] = arguments
        return fill(template, names)
