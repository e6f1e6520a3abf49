"""One table's rows as an INSERT ... SELECT from what was drawn, checked against the tables as rerail describes them."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from .drawing import WORKSPACE


class UnknownColumnError(Exception):
    """The tables have changed, and what fills them does not know it yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """`columns` by name, each an SQL expression over `rows`, the text after FROM. `{runs}` in it stands for the rows of
    drawn.runs that one statement covers, under the alias `run`; without it the table is filled by one statement."""

    table: sa.Table
    columns: Mapping[str, str]
    rows: str

    @property
    def by_runs(self) -> bool:
        return "{runs}" in self.rows

    def sql(self, first: int = 0, last: int = 0) -> str:
        """The statement for the runs numbered `first` to `last`. Raises UnknownColumnError."""
        given = {"workspace_id": WORKSPACE} if "workspace_id" in self.table.c else {}
        columns = {**given, **self.columns}
        self._check(columns)
        runs = f"(SELECT * FROM drawn.runs WHERE n BETWEEN {first} AND {last} ORDER BY n) AS run"
        names, expressions = ", ".join(f'"{name}"' for name in columns), ", ".join(columns.values())
        return f'INSERT INTO "{self.table.name}" ({names}) SELECT {expressions} FROM {self.rows.replace("{runs}", runs)}'

    def _check(self, columns: Mapping[str, str]) -> None:
        unknown = [name for name in columns if name not in self.table.c]
        needed = [
            column.name
            for column in self.table.c
            if not column.nullable
            and column.server_default is None
            and column.computed is None
            and column.name not in columns
        ]
        if unknown or needed:
            raise UnknownColumnError(
                f"The table {self.table.name} has no column {', '.join(unknown)}."
                if unknown
                else f"The generator does not say what {self.table.name} has in {', '.join(needed)}: tell it in "
                "tests/benchmarks/reads/dataset."
            )
