"""Connections: the asyncpg pool that everything at run time reads and writes through."""

import os
from typing import Any
from uuid import UUID

import asyncpg
import psycopg
from psycopg.conninfo import conninfo_to_dict

from rerail.database.workspace import acting_workspace

Connection = asyncpg.Connection | asyncpg.pool.PoolConnectionProxy

_ENTER = "SELECT set_config('rerail.workspace', $1, false)"
_NOWHERE = UUID(int=0)

IDLE_TRANSACTION_SECONDS = 10
"""A process that stands still within a transaction, paused or cut off, loses it, and with it the locks it holds."""
MINIMUM_VERSION = 160000
"""PostgreSQL 16, as `server_version_num` counts."""
CALLER = "rerail_caller"
"""The role that callers' statements run as: it owns nothing, and sees the rows of one workspace at a time."""


class DatabaseUnavailableError(Exception):
    """No database answers at the address, or it is not one that rerail can use."""


_SETTINGS = {
    "TimeZone": "UTC",
    # The planner's statements are many and short: compiling them to machine code never pays.
    "jit": "off",
    # They are made so that one plan suits whatever values come: planning for each set of them costs as much as
    # many of them take. Nor does any read enough to be worth a second process.
    "plan_cache_mode": "force_generic_plan",
    "max_parallel_workers_per_gather": "0",
    "idle_in_transaction_session_timeout": str(IDLE_TRANSACTION_SECONDS * 1000),
}
"""Of every session."""


async def create_pool(
    dsn: str,
    *,
    min_size: int = 1,
    max_size: int = 10,
    statement_timeout: float | None = None,
    application_name: str,
    for_callers: bool = False,
) -> asyncpg.Pool:
    """A pool on the database at `dsn`, a libpq URL. `statement_timeout` in seconds, None for none. With `for_callers`
    its sessions are those of the role CALLER, and see what belongs to the workspace that whoever acquires one acts in.

    JSON columns are read and written as text: what leaves the database is not parsed on its way to a caller.
    Raises DatabaseUnavailableError with one line for the person who starts the program.
    """
    settings = {**_SETTINGS, "application_name": application_name}
    if statement_timeout is not None:
        settings["statement_timeout"] = str(int(statement_timeout * 1000))
    if for_callers:
        # Of the session from its beginning: no reset takes it away.
        settings["role"] = CALLER
    try:
        pool = await asyncpg.create_pool(
            dsn,
            min_size=min_size,
            max_size=max_size,
            server_settings=settings,
            timeout=10,
            connection_class=_Session,
            setup=enter_workspace if for_callers else None,
            reset=_settle,
            # Statements of deep selections are long, and prepared like all others.
            max_cacheable_statement_size=0,
        )
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        if for_callers and CALLER in str(error):
            raise _without_caller(dsn, error) from error
        raise unreachable(dsn, error) from error
    version = await pool.fetchval("SELECT current_setting('server_version_num')::int")
    if version < MINIMUM_VERSION:
        await pool.close()
        raise DatabaseUnavailableError(
            f"The database is PostgreSQL {version // 10000}; rerail needs {MINIMUM_VERSION // 10000} or newer."
        )
    return pool


class _Session(asyncpg.Connection):
    """Knows whether a statement on it was given up. The driver prepares and executes in two exchanges: given up between
    them, as a caller does who goes away, the server still waits within an implicit transaction, and refuses to begin
    the next one at the isolation that is asked for."""

    given_up = False
    workspace: UUID | None = None
    """The one that the server has been told last."""

    async def enter(self, workspace: UUID | None) -> None:
        """From now on the session sees this workspace alone; None for none."""
        if workspace != self.workspace:
            await self.execute(_ENTER, str(workspace or _NOWHERE))
            self.workspace = workspace

    async def _do_execute(self, *arguments: Any, **named: Any) -> Any:
        try:
            return await super()._do_execute(*arguments, **named)  # type: ignore[misc]  # all statements pass here
        except BaseException:
            self.given_up = True
            raise


async def enter_workspace(session: asyncpg.pool.PoolConnectionProxy) -> None:
    """Has a session see what belongs to the workspace that whoever asks acts in. Most often it was the same one's
    before, and nothing is to be said. Where this fails, the driver closes it: it is not known what it would see."""
    await session.enter(acting_workspace())  # type: ignore[attr-defined]  # the proxy passes it on to the session


async def _settle(session: asyncpg.Connection) -> None:
    """Mostly there is nothing to reset when a connection comes back: no one changes a session's settings, so a round
    trip is saved."""
    if isinstance(session, _Session) and session.given_up:
        session.given_up = False
        # A statement of the simple protocol: whatever it is, it ends what was begun.
        await session.execute("SELECT")


def unreachable(dsn: str, error: BaseException) -> DatabaseUnavailableError:
    """The one line for a database that cannot be connected to: which, why, and where to look."""
    return DatabaseUnavailableError(
        f"Cannot connect to the database {_shown(dsn)}: {_reason(error)} "
        "See that it runs, and that RERAIL_DATABASE_URL is its address."
    )


def _without_caller(dsn: str, error: BaseException) -> DatabaseUnavailableError:
    return DatabaseUnavailableError(
        f"The database {_shown(dsn)} does not let its user act as {CALLER}, the role that callers' statements run as: "
        f"{_reason(error)} Run `rerail migrate` first; it makes that role, or says who can."
    )


def _shown(dsn: str) -> str:
    """Name, host and port: never the address itself, which may hold a password."""
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError:
        return "of this address"
    place = parts.get("host") or parts.get("hostaddr") or "this machine"
    port = f":{parts['port']}" if parts.get("port") else ""
    return f"{parts.get('dbname') or parts.get('user') or 'of this user'} at {place}{port}"


def _reason(error: BaseException) -> str:
    # Never the DSN: it may hold a password.
    if isinstance(error, TimeoutError):
        return "it did not answer within 10 seconds."
    system = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else ""
    reason = system or " ".join(str(error).split()) or type(error).__name__
    return reason if reason.endswith((".", "?", "!")) else f"{reason}."


def is_outage(error: BaseException) -> bool:
    """Whether the database is away, full or read-only rather than the statement wrong: the same call may well succeed
    later."""
    return isinstance(error, _AWAY) and not isinstance(error, _OUR_FAULT)


_AWAY = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.InsufficientResourcesError,  # no disk, no memory, no connection left
    asyncpg.OperatorInterventionError,  # shut down, starting, cancelled by hand
    asyncpg.PostgresSystemError,
    asyncpg.ReadOnlySQLTransactionError,  # a standby, until it is promoted
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.TransactionRollbackError,  # a deadlock
)
# The driver's word for a value that it cannot send: it never will.
_OUR_FAULT = (ValueError,)
