"""What PostgreSQL did for a statement, as EXPLAIN tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from tests.planner.world import HERE

from rerail.database.engine import CALLER, Connection
from rerail.database.workspace import acting_in


@dataclass(frozen=True, slots=True)
class Explained:
    """The nodes of a plan that were executed, and the pages of 8 kB that the statement looked at."""

    nodes: Sequence[dict[str, Any]]
    pages: int

    def whole_tables(self, small: frozenset[str]) -> set[str]:
        """Tables that were read from end to end, but for those that are always small."""
        return {
            node["Relation Name"]
            for node in self.nodes
            if node["Node Type"] == "Seq Scan" and node["Relation Name"] not in small
        }

    def largest_sort(self) -> float:
        """Rows that went into one sort, at most."""
        sorts = [node for node in self.nodes if node["Node Type"] in {"Sort", "Incremental Sort"}]
        return max((_rows(node["Plans"][0]) / max(1, node["Actual Loops"]) for node in sorts), default=0)


async def explain(pool: asyncpg.Pool, sql: str, binds: Sequence[Any], *, mode: str) -> Explained:
    """With the plan of that `plan_cache_mode`, for callers. EXPLAIN itself is always planned for its values, hence
    PREPARE."""
    with acting_in(HERE):
        async with pool.acquire() as connection:
            assert await connection.fetchval("SELECT current_user") == CALLER
            return await _explained(connection, sql, binds, mode)


async def _explained(connection: Connection, sql: str, binds: Sequence[Any], mode: str) -> Explained:
    await connection.execute(f"SET plan_cache_mode = {mode}")
    await connection.execute(f"PREPARE explained AS {sql}")
    try:
        given = f"({', '.join(map(_literal, binds))})" if binds else ""
        found = await connection.fetchval(
            f"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE explained{given}"
        )
    finally:
        await connection.execute("DEALLOCATE explained")
    plan = orjson.loads(found)[0]["Plan"]
    return Explained(
        [node for node in _nodes(plan) if node["Actual Loops"]],
        plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
    )


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for inner in plan.get("Plans", ()):
        yield from _nodes(inner)


def _rows(node: dict[str, Any]) -> float:
    return float(node["Actual Rows"] * node["Actual Loops"])


def _literal(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case list():
            return f"ARRAY[{', '.join(map(_literal, value))}]::{'smallint' if _numbers(value) else 'text'}[]"
        case Enum():
            return f"'{value.value}'"
        case bool() | int() | float():
            return str(value)
        case datetime():
            return f"'{value.isoformat()}'"
        case str() | UUID():
            quoted = str(value).replace("'", "''")
            return f"'{quoted}'"
        case _:
            raise TypeError(value)


def _numbers(values: list[Any]) -> bool:
    return any(isinstance(value, int) for value in values)
