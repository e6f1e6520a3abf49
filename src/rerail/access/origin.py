"""Where a request comes from, for the audit trail: known to all that is done on its behalf."""

import re
import secrets
from contextvars import ContextVar
from dataclasses import dataclass

from starlette.types import Scope

_HEADER = b"x-request-id"
KEPT = "rerail.request_id"
"""Where a request's id stands in its scope."""
# What proxies and clients make of ids: hexadecimal, base64, UUIDs, W3C's trace ids.
_FORM = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,100}")
_ARRIVED: ContextVar[Scope | None] = ContextVar("rerail_request", default=None)


@dataclass(frozen=True, slots=True)
class Origin:
    """`address` is the peer's, or what a proxy that is trusted says of it; `request_id` the one in the request, or one
    that was made here."""

    address: str | None
    request_id: str | None


_NOWHERE = Origin(None, None)


def arrive(scope: Scope) -> None:
    """What this task does from now on, and whatever it starts, is done for that request, or over that socket."""
    _ARRIVED.set(scope)


def origin() -> Origin:
    """Of the request on whose behalf this is asked."""
    scope = _ARRIVED.get()
    if scope is None:
        return _NOWHERE
    client = scope.get("client")
    return Origin(client[0] if client else None, request_id(scope))


def request_id(scope: Scope) -> str:
    """Ids that could be anything but an id are replaced by one of our own."""
    found: str | None = scope.get(KEPT)
    if found is None:
        given = next((value for name, value in scope.get("headers", ()) if name == _HEADER), b"")
        found = given.decode("ascii") if _FORM.fullmatch(given) else f"req_{secrets.token_hex(8)}"
        scope[KEPT] = found
    return found
