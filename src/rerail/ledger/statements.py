"""SQL texts of the writer, made from the tables: many rows of several tables in one statement, values only as binds.
What is there already is changed in the workspace of the new row alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from rerail.database.engine import Connection

PIECE = 1_000
"""Rows of one part that are written together at most."""
_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call] # SQLAlchemy's dialects have untyped constructors


@dataclass(frozen=True, slots=True, eq=False)
class Inserted:
    """New rows of a table."""

    table: sa.Table
    columns: Sequence[str]

    def sql(self, first: int) -> str:
        """The text; its binds, one array a column, are numbered from `first`."""
        return f"INSERT INTO {self.table.name} ({', '.join(self.columns)}) {_given(self.table, self.columns, first)}"


@dataclass(frozen=True, slots=True, eq=False)
class Replaced:
    """Rows that may be there already, by primary key: those get the `changing` columns."""

    table: sa.Table
    columns: Sequence[str]
    changing: Sequence[str]

    def sql(self, first: int) -> str:
        key = ", ".join(column.name for column in self.table.primary_key.columns)
        assignments = ", ".join(f"{column} = EXCLUDED.{column}" for column in self.changing)
        insert = Inserted(self.table, self.columns).sql(first)
        same = f"{self.table.name}.workspace_id = EXCLUDED.workspace_id"
        return f"{insert} ON CONFLICT ({key}) DO UPDATE SET {assignments} WHERE {same}"


@dataclass(frozen=True, slots=True, eq=False)
class Updated:
    """Rows that are there, by the column `key`."""

    table: sa.Table
    changing: Sequence[str]
    key: str = "id"

    @property
    def columns(self) -> Sequence[str]:
        return (self.key, "workspace_id", *self.changing)

    def sql(self, first: int) -> str:
        name = self.table.name
        assignments = ", ".join(f"{column} = new.{column}" for column in self.changing)
        given = _given(self.table, self.columns, first)
        same = " AND ".join(f"{name}.{column} = new.{column}" for column in (self.key, "workspace_id"))
        return f"UPDATE {name} SET {assignments} FROM ({given}) AS new WHERE {same}"


Part = Inserted | Replaced | Updated


class Batch:
    """Writes to several tables that leave together as one statement, whose parts see the tables as they were before.
    A part of thousands of rows is written in pieces, after those before it and before those behind it: to encode all
    of it takes a tenth of a second."""

    def __init__(self) -> None:
        self._statements: list[list[tuple[Part, Sequence[Mapping[str, Any]]]]] = []
        self._open = False

    def add(self, part: Part, rows: Sequence[Mapping[str, Any]]) -> None:
        """Nothing, where there are no rows."""
        pieces = [rows[first : first + PIECE] for first in range(0, len(rows), PIECE)]
        for piece in pieces:
            if not self._open or len(pieces) > 1:
                self._statements.append([])
            self._statements[-1].append((part, piece))
            self._open = len(pieces) == 1

    async def execute(self, connection: Connection) -> None:
        for parts in self._statements:
            binds = [[row[column] for row in rows] for part, rows in parts for column in part.columns]
            await connection.execute(_together(tuple(part for part, _ in parts)), *binds)


@lru_cache(maxsize=512)
def _together(parts: tuple[Part, ...]) -> str:
    texts, first = [], 1
    for part in parts:
        texts.append(part.sql(first))
        first += len(part.columns)
    *others, last = texts
    if not others:
        return last
    named = ", ".join(f"part_{place} AS ({text})" for place, text in enumerate(others))
    return f"WITH {named} {last}"


def _given(table: sa.Table, columns: Sequence[str], first: int) -> str:
    arrays = ", ".join(f"${place}::{_carried(table, column)}[]" for place, column in enumerate(columns, start=first))
    values = ", ".join(_unpacked(table, column) for column in columns)
    return f"SELECT {values} FROM unnest({arrays}) AS given ({', '.join(columns)})"


def _type(table: sa.Table, column: str) -> str:
    return table.c[column].type.compile(dialect=_DIALECT)


def _carried(table: sa.Table, column: str) -> str:
    # unnest would flatten an array of arrays; json has no binary form of its own and comes as text.
    declared = _type(table, column)
    return "text" if declared.endswith("[]") or declared == "JSON" else declared


def _unpacked(table: sa.Table, column: str) -> str:
    declared = _type(table, column)
    if declared == "JSON":
        return f"{column}::json AS {column}"
    if declared.endswith("[]"):
        # The array literal of PostgreSQL: ids and words of our own making, which need no quoting.
        return f"{column}::{declared} AS {column}"
    return column
