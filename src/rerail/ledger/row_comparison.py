"""Comparison: the rows that a run's frames ask for, beside the rows that are there."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON

from rerail.database import tables
from rerail.domain.run import Run
from rerail.domain.step import Step
from rerail.ledger.records import Row

Value = str | int | float | bool | datetime | UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something that is on record otherwise than it should be.

    `run` is None for what is no single run's. `what` is the table and the column, or the table and the word `row` where
    a whole row is missing or too many. `where` says which row or frame it is. `recorded` and `expected` are None where
    there is nothing.
    """

    run: UUID | None
    what: str
    where: str
    recorded: Value
    expected: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """A table of which each row belongs to one run. `key` tells its rows apart within the run; `named` says to a person
    which row it is. `only` is the condition of the rows that follow from frames, where not all do."""

    table: sa.Table
    key: Sequence[str]
    named: Callable[[Row, "Names"], str]
    only: str = "true"

    @property
    def run_column(self) -> str:
        return "id" if self.table is tables.runs else "run_id"

    @property
    def columns(self) -> list[str]:
        """All but what the database computes itself."""
        return [column.name for column in self.table.columns if column.computed is None]


class Names:
    """What a person calls the rows of a run."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def step(self, step: UUID | None) -> str:
        found: Step | None = self._run.steps.get(step) if step else None
        return f"step {found.key}" if found else f"step {step}"

    def attempt(self, attempt: UUID) -> str:
        found = self._run.attempts.get(attempt)
        return f"attempt {found.number} of {self.step(found.step)}" if found else f"attempt {attempt}"


PROJECTIONS: Mapping[str, Projection] = {
    projection.table.name: projection
    for projection in (
        Projection(table=tables.runs, key=("id",), named=lambda _row, _names: "the run"),
        Projection(table=tables.labels, key=("key",), named=lambda row, _names: f"label {row['key']}"),
        Projection(table=tables.run_facets, key=("facet",), named=lambda row, _names: f"facet {row['facet']}"),
        Projection(table=tables.run_titles, key=("run_id",), named=lambda _row, _names: "the run"),
        Projection(table=tables.run_updates, key=("run_id",), named=lambda _row, _names: "the run"),
        Projection(table=tables.steps, key=("id",), named=lambda row, _names: f"step {row['key']}"),
        Projection(
            table=tables.attempts,
            key=("id",),
            named=lambda row, names: f"attempt {row['number']} of {names.step(row['step_id'])}",
        ),
        Projection(
            table=tables.artifacts,
            key=("id",),
            named=lambda row, names: f"artifact {row['name']} of {names.attempt(row['attempt_id'])}",
            only="report_id IS NULL",
        ),
        Projection(
            table=tables.reviews,
            key=("id",),
            named=lambda row, names: f"review of {names.step(row['step_id'])} at frame {row['requested_frame']}",
        ),
        Projection(
            table=tables.failures,
            key=("blocking_frame",),
            named=lambda row, _names: f"failure at frame {row['blocking_frame']}",
        ),
        Projection(
            table=tables.moves,
            key=("position",),
            named=lambda row, names: (
                f"move {row['kind']}" + (f" of {names.step(row['step_id'])}" if row["step_id"] else "")
            ),
        ),
        Projection(
            table=tables.run_states, key=("number",), named=lambda row, _names: f"state at frame {row['number']}"
        ),
        Projection(
            table=tables.step_states,
            key=("step_id", "number"),
            named=lambda row, names: f"state of {names.step(row['step_id'])} at frame {row['number']}",
        ),
        Projection(
            table=tables.failure_group_runs,
            key=("group_id",),
            named=lambda row, _names: f"group {row['group_id']}",
        ),
    )
}
"""Every table whose rows follow from the frames of one run alone."""


def compare(
    projection: Projection, run: Run, expected: Iterable[Row], recorded: Iterable[Row], names: Names
) -> Iterator[Difference]:
    """Each difference between what a fold makes of a run in one table, and what is there."""
    table, columns = projection.table.name, projection.columns
    left = {_key(projection, row): row for row in recorded}
    for row in expected:
        found = left.pop(_key(projection, row), None)
        where = projection.named(row, names)
        if found is None:
            yield Difference(run=run.id, what=f"{table}.row", where=where, recorded="missing", expected="there")
            continue
        for column in columns:
            was, should = found[column], row[column]
            if was != should and not same(projection.table.c[column], was, should):
                what = f"{table}.{column}"
                yield Difference(run=run.id, what=what, where=where, recorded=_shown(was), expected=_shown(should))
    for row in left.values():
        where = projection.named(row, names)
        yield Difference(run=run.id, what=f"{table}.row", where=where, recorded="there", expected="missing")


def same(column: sa.Column[Any], recorded: Any, expected: Any) -> bool:
    """Whether a value from the database is what the writer's form of it means."""
    if isinstance(column.type, ARRAY) and recorded is not None:
        return bool("{" + ",".join(str(item) for item in recorded) + "}" == expected)
    if isinstance(column.type, JSON) and recorded is not None and expected is not None:
        return bool(orjson.loads(recorded) == orjson.loads(expected))
    return False


def _key(projection: Projection, row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in projection.key)


def _shown(value: Any) -> Value:
    return "{" + ",".join(str(item) for item in value) + "}" if isinstance(value, list) else value
