"""SQL texts of the writer, made once from the tables: many rows in one statement, values only as binds."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call] # SQLAlchemy's dialects have untyped constructors


def insert_many(table: sa.Table, columns: Sequence[str]) -> str:
    """INSERT of any number of rows, given as one array a column. Arrays within rows travel as JSON."""
    return f"INSERT INTO {table.name} ({', '.join(columns)}) {_from_arrays(table, columns)}"


def upsert_many(table: sa.Table, columns: Sequence[str], changing: Sequence[str]) -> str:
    """The same; a row that is there already (by primary key) gets the `changing` columns."""
    key = ", ".join(column.name for column in table.primary_key.columns)
    assignments = ", ".join(f"{column} = EXCLUDED.{column}" for column in changing)
    return f"{insert_many(table, columns)} ON CONFLICT ({key}) DO UPDATE SET {assignments}"


def update_one(table: sa.Table, columns: Sequence[str]) -> str:
    """UPDATE of one row by its id, which is the first bind; the columns follow in order."""
    assignments = ", ".join(
        f"{column} = ${place}{_cast(table, column)}" for place, column in enumerate(columns, start=2)
    )
    return f"UPDATE {table.name} SET {assignments} WHERE id = $1"


def _from_arrays(table: sa.Table, columns: Sequence[str]) -> str:
    arrays = ", ".join(f"${place}::{_carried(table, column)}[]" for place, column in enumerate(columns, start=1))
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
        return f"{column}::json"
    if declared.endswith("[]"):
        # The array literal of PostgreSQL: ids and words of our own making, which need no quoting.
        return f"{column}::{declared}"
    return column


def _cast(table: sa.Table, column: str) -> str:
    return "::text::json" if _type(table, column) == "JSON" else ""
