"""What leaves the server of an error, and what stays in the log: errors as the database and its driver raise them."""

import asyncio
from collections.abc import Awaitable
from typing import Any

import asyncpg
import pytest
from graphql import GraphQLError, located_error
from structlog.testing import capture_logs

from rerail.api.execution.errors import present_error
from rerail.database.engine import DatabaseUnavailableError, create_pool
from rerail.live.hub import HubClosedError


async def raised(work: Awaitable[object]) -> Exception:
    try:
        await work
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def presented(error: Exception) -> tuple[Any, list[Any]]:
    with capture_logs() as logs:
        return present_error(located_error(error, path=["runs", 0])), logs


async def test_a_statement_that_takes_too_long(database: str) -> None:
    pool = await create_pool(database, max_size=1, statement_timeout=0.05, application_name="tests")
    shown, logs = presented(await raised(pool.execute("SELECT pg_sleep(20)")))
    await pool.close()
    assert shown["extensions"]["code"] == "timeout"
    assert shown["path"] == ["runs", 0]
    assert logs[0]["error_id"] == shown["extensions"]["errorId"]


async def test_a_database_that_is_away(database: str) -> None:
    pool = await create_pool(database, max_size=1, application_name="tests")
    cut = await raised(pool.execute("SELECT pg_terminate_backend(pg_backend_pid())"))
    await pool.close()
    errors = [
        cut,
        await raised(pool.execute("SELECT 1")),
        await raised(asyncpg.connect("postgresql://u@/d?host=/nonexistent")),
        await raised(asyncpg.connect("postgresql://u@127.0.0.1:1/d")),
        DatabaseUnavailableError("Cannot connect"),
    ]
    for error in errors:
        shown, logs = presented(error)
        assert shown["extensions"]["code"] == "database_unavailable", repr(error)
        assert shown["extensions"]["retryAfterSeconds"] > 0
        assert logs[0]["exc_info"] is error


async def test_errors_of_the_system_that_are_not_the_databases_are_internal() -> None:
    for error in (await raised(asyncio.to_thread(open, "/nonexistent/secret")), TimeoutError("hunter2")):
        shown, logs = presented(error)
        assert shown["extensions"]["code"] == "internal_error"
        assert "secret" not in str(shown)
        assert "hunter2" not in str(shown)
        assert logs[0]["exc_info"] is error


async def test_sql_stays_in_the_log(database: str) -> None:
    connection = await asyncpg.connect(database)
    error = await raised(connection.execute("SELECT missing_column FROM runs"))
    await connection.close()
    shown, logs = presented(error)
    assert shown["extensions"]["code"] == "internal_error"
    assert "missing_column" not in str(shown)
    assert "missing_column" in str(logs[0]["exc_info"])


@pytest.mark.parametrize("wrapped", [False, True])
def test_what_graphql_refuses_is_told_as_it_is(wrapped: bool) -> None:
    error = GraphQLError("Not like that.", extensions={"code": "limit.depth"})
    given = GraphQLError(error.message, original_error=error, extensions=error.extensions) if wrapped else error
    assert present_error(given)["message"] == "Not like that."


def test_a_closing_server_says_so() -> None:
    shown, logs = presented(HubClosedError("Come back."))
    assert (shown["message"], shown["extensions"]["code"]) == ("Come back.", "restarting")
    assert logs == []
