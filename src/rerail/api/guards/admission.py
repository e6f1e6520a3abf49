"""Letting callers in, and what they are told who are not."""

from collections.abc import Mapping
from typing import Any, Protocol

from starlette.types import Scope

from rerail.access.audit import AUTHENTICATE, AuditTrail
from rerail.access.authenticator import Authenticator
from rerail.access.caller import Caller
from rerail.access.openness import is_near
from rerail.access.refusals import (
    CredentialMissingError,
    CredentialRefusedError,
    NotAdmittedError,
    NoWorkspaceError,
    UndecidedError,
)
from rerail.api.execution.context import Context
from rerail.api.http.requests import RefusedError

UNAUTHORIZED = 4401
FORBIDDEN = 4403
TRY_AGAIN_LATER = 1013
_RETRY_SECONDS = 2
_REALM = 'Bearer realm="rerail"'


class Door(Protocol):
    """What lets callers in. The `context` of whom it lets in is what operations are executed with."""

    async def admit(self, scope: Scope, headers: Mapping[bytes, bytes], given: bytes | None = None) -> Caller[Any]:
        """Whoever sends these headers. What is `given` otherwise goes before the Authorization among them. Raises
        NotAdmittedError."""

    def refused(self, code: str) -> None:
        """A request was turned away for where it comes from, before it was asked who sent it."""


class AuthenticatedDoor:
    """Asks an authenticator, which is there once the application has started."""

    def __init__(self) -> None:
        self.authenticator: Authenticator[Context] | None = None
        self.trail: AuditTrail | None = None

    def refused(self, code: str) -> None:
        if self.trail is not None:
            self.trail.refused_request(AUTHENTICATE, code)

    async def admit(self, scope: Scope, headers: Mapping[bytes, bytes], given: bytes | None = None) -> Caller[Context]:
        if self.authenticator is None:
            raise UndecidedError
        credential = given or headers.get(b"authorization")
        return await self.authenticator.admit(credential, near=credential is not None or is_near(headers))


def credential_in(payload: Mapping[str, Any] | None) -> bytes | None:
    """The credential in the payload of a `connection_init`, as it would stand in a header."""
    if not payload:
        return None
    for name in ("Authorization", "authorization"):
        if payload.get(name) is not None:
            return _text(payload[name])
    return b"Bearer " + _text(payload["token"]) if payload.get("token") is not None else None


def turned_away(error: NotAdmittedError) -> RefusedError:
    """The same over HTTP. Source: RFC 6750, section 3."""
    headers = {"Cache-Control": "no-store"}
    if error.status == 401:
        headers["WWW-Authenticate"] = _challenge(error)
    elif isinstance(error, UndecidedError):
        headers["Retry-After"] = str(_RETRY_SECONDS)
    return RefusedError(error.status, error.message, headers, code=error.code)


def close_code(error: NotAdmittedError) -> int:
    """The same over a WebSocket."""
    if isinstance(error, UndecidedError):
        return TRY_AGAIN_LATER
    return FORBIDDEN if isinstance(error, NoWorkspaceError) else UNAUTHORIZED


def close_reason(error: NotAdmittedError) -> str:
    """The code for programs, then the words for people."""
    return f"{error.code}: {error.message}"


def _challenge(error: NotAdmittedError) -> str:
    if isinstance(error, CredentialMissingError):
        return _REALM
    said = "".join(
        character if " " <= character <= "~" and character not in '"\\' else "'" for character in error.message
    )
    return f'{_REALM}, error="invalid_token", error_description="{said}"'


def _text(value: object) -> bytes:
    if not isinstance(value, str):
        raise CredentialRefusedError("The credential in the payload must be a string.")
    return value.encode()
