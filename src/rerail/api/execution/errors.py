"""What callers are told of errors: expected ones as they are, everything else as an id that stands in the log."""

import secrets
from collections.abc import Iterable, Iterator
from typing import Any

import asyncpg
import structlog
from graphql import GraphQLError, GraphQLFormattedError

from rerail.database.engine import DatabaseUnavailableError
from rerail.domain.errors import DomainError
from rerail.live.hub import HubClosedError

log = structlog.get_logger(__name__)

INTERNAL = "internal_error"
DATABASE_UNAVAILABLE = "database_unavailable"
TIMEOUT = "timeout"
RESTARTING = "restarting"

_RETRY_SECONDS = 1

_AWAY = (
    DatabaseUnavailableError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.IdleSessionTimeoutError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)


def present_errors(errors: Iterable[GraphQLError | Exception]) -> list[GraphQLFormattedError]:
    """The errors of one answer, fit to leave the server. What is masked is logged whole."""
    return [present_error(error) for error in errors]


def present_error(error: GraphQLError | Exception) -> GraphQLFormattedError:
    """One error, fit to leave the server, with its place in document and answer where it has one."""
    located = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
    cause = _cause(error)
    if cause is None:
        return located.formatted
    message, extensions = _shown(cause, located)
    shown: GraphQLFormattedError = {"message": message, "extensions": extensions}
    if located.locations is not None:
        shown["locations"] = [location.formatted for location in located.locations]
    if located.path is not None:
        shown["path"] = located.path
    return shown


def without_frames(error: GraphQLError) -> GraphQLError:
    """The same error, which lets go of the frames that it came through: they hold all that was at work there, variables
    and all, and in circles the error itself. What was raised in our own code keeps them, for the log."""
    if _cause(error) is None:
        behind: list[BaseException] = [error]
        for each in behind:
            each.__traceback__ = None
            for other in (getattr(each, "original_error", None), each.__cause__, each.__context__):
                if other is not None and not any(other is known for known in behind):
                    behind.append(other)
    return error


def _cause(error: BaseException) -> BaseException | None:
    """What was raised in our own code; None where it is GraphQL itself, or our code in its words, that refuses."""
    cause: BaseException | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause


def _shown(cause: BaseException, located: GraphQLError) -> tuple[str, dict[str, Any]]:
    if isinstance(cause, DomainError):
        return cause.message, {"code": cause.code}
    if isinstance(cause, HubClosedError):
        return str(cause), {"code": RESTARTING, "retryAfterSeconds": _RETRY_SECONDS}
    error_id = f"err_{secrets.token_hex(8)}"
    where = ".".join(str(part) for part in located.path or ())
    if isinstance(cause, asyncpg.QueryCanceledError):
        log.warning("api.timeout", error_id=error_id, path=where, exc_info=cause)
        message = f"The database took too long to answer. Ask for less at once, or try again. Its id is {error_id}."
        return message, {"code": TIMEOUT, "errorId": error_id}
    if is_database_away(cause):
        log.warning("api.database_unavailable", error_id=error_id, path=where, exc_info=cause)
        message = f"The database cannot be reached just now. Try again in a moment. Its id is {error_id}."
        extensions = {"code": DATABASE_UNAVAILABLE, "errorId": error_id, "retryAfterSeconds": _RETRY_SECONDS}
        return message, extensions
    log.error("api.internal_error", error_id=error_id, path=where, exc_info=cause)
    return f"Internal error. Its id is {error_id}: the log has the rest.", {"code": INTERNAL, "errorId": error_id}


def is_database_away(error: BaseException) -> bool:
    """Whether an error says that no connection could be had, or that it was lost."""
    if isinstance(error, _AWAY):
        return True
    # The operating system's errors look the same wherever they come from; these came through the driver.
    return isinstance(error, OSError | TimeoutError) and any(
        module.partition(".")[0] == "asyncpg" for module in _modules(error)
    )


def _modules(error: BaseException) -> Iterator[str]:
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame.f_globals.get("__name__", "")
        traceback = traceback.tb_next
