"""Serves the bytes behind a signed address: GET and HEAD, ranges, caching by digest."""

import re
import time
from collections.abc import Awaitable, Callable

import orjson
import structlog
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Scope

from rerail.artifacts.byte_range import ByteRange, UnsatisfiableRange, requested_range
from rerail.artifacts.disposition import attachment
from rerail.artifacts.signing import AddressSigner, Claim, TokenExpiredError, TokenRefusedError
from rerail.artifacts.store import (
    AddressRefusedError,
    ArtifactLostError,
    ArtifactStore,
    StoreError,
    StoreUnavailableError,
)
from rerail.domain.errors import DomainError

_log = structlog.get_logger()

_MEDIA_TYPE = re.compile(
    r"[\w!#$&^.+-]+/[\w!#$&^.+-]+([ \t]*;[ \t]*[\w!#$&^.+-]+=([\w!#$&^.+-]+|\"[ !#-\[\]-~]*\"))*", re.ASCII
)
# The store's own words name folders of the server: those go to the log.
_LOST = (
    "LOST: the bytes of this artifact are no longer in the store. The server's log says more. To have it again, put "
    "the store's files back, or start a new run."
)
_UNAVAILABLE = "The artifact store cannot be read right now. Try again; if it stays so, the server's log says why."
# What an attempt wrote is not ours: a browser shall neither guess at it nor run it.
_INERT = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "referrer-policy": "no-referrer",
    # Whoever has the address may show an image of it; the address is the secret.
    "cross-origin-resource-policy": "cross-origin",
}


def download_routes(
    store: ArtifactStore,
    signer: AddressSigner,
    *,
    on_lost: Callable[[str], Awaitable[None]],
    on_refused: Callable[[Scope, str], None] = lambda _scope, _code: None,
    clock: Callable[[], float] = time.time,
) -> list[Route]:
    """The routes that the signer's addresses lead to. `on_lost` is told the address of bytes that are gone, after the
    answer; `on_refused` of each request whose address is not good, with the error's code; `clock` gives seconds since
    1970."""

    async def download(request: Request) -> Response:
        now = clock()
        try:
            claim, expires = signer.claim(request.path_params["token"], now)
            size = await store.stat(claim.address)
            if claim.sha256 is not None and claim.bytes not in (None, size):
                raise _cut(claim, size)
        except TokenRefusedError as error:
            on_refused(request.scope, error.code)
            return _failure(403, error)
        except TokenExpiredError as error:
            on_refused(request.scope, error.code)
            return _failure(410, error)
        except (ArtifactLostError, AddressRefusedError) as error:
            _log.warning("artifact.lost", address=error.address, reason=error.message)
            tell = BackgroundTask(on_lost, error.address) if isinstance(error, ArtifactLostError) else None
            return _failure(404, ArtifactLostError(_LOST, address=error.address), tell)
        except StoreError as error:
            _log.error("artifact.unreadable", address=error.address, reason=error.message)
            return _failure(503, StoreUnavailableError(_UNAVAILABLE, address=error.address))
        return _answer(request, store, claim, size, seconds_left=int(expires - now))

    return [Route(f"/{kind}/{{token}}", download, methods=["GET"], name=kind) for kind in ("artifacts", "payloads")]


def _answer(request: Request, store: ArtifactStore, claim: Claim, size: int, *, seconds_left: int) -> Response:
    etag = f'"{claim.sha256}"' if claim.sha256 else f'W/"{size}"'
    headers = {
        **_INERT,
        "accept-ranges": "bytes",
        # An artifact that is still being written is other bytes at the next request.
        "cache-control": f"private, max-age={seconds_left}" if claim.sha256 else "private, no-cache",
        "etag": etag,
    }
    if _is_known(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    headers["content-disposition"] = attachment(claim.name)
    try:
        part = _part(request, claim, size)
    except UnsatisfiableRange:
        return Response(status_code=416, headers={**_INERT, "content-range": f"bytes */{size}", "etag": etag})
    return _stream(request, store, claim, size, part, headers)


def _stream(
    request: Request, store: ArtifactStore, claim: Claim, size: int, part: ByteRange | None, headers: dict[str, str]
) -> Response:
    whole = ByteRange(start=0, end=size)
    start, end = (part or whole).start, (part or whole).end
    headers["content-type"] = (
        claim.media_type if _MEDIA_TYPE.fullmatch(claim.media_type) else "application/octet-stream"
    )
    headers["content-length"] = str(end - start)
    if part is not None:
        headers["content-range"] = f"bytes {start}-{end - 1}/{size}"
    status = 200 if part is None else 206
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    # The store stops at `end` even while the file grows, and fails when it ends before: the length is always true.
    return StreamingResponse(store.read(claim.address, start, end), status_code=status, headers=headers)


def _part(request: Request, claim: Claim, size: int) -> ByteRange | None:
    ranges = request.headers.getlist("range")
    # RFC 9110 defines ranges for GET only, and a repeated header is malformed.
    if request.method != "GET" or len(ranges) != 1:
        return None
    condition = request.headers.get("if-range")
    if condition is not None and (claim.sha256 is None or condition != f'"{claim.sha256}"'):
        return None
    return requested_range(ranges[0], size)


def _is_known(if_none_match: str | None, etag: str) -> bool:
    """Whether the client has this state already; tags compare weakly here (RFC 9110 section 13.1.2)."""
    if if_none_match is None:
        return False
    known = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in known


def _cut(claim: Claim, size: int) -> ArtifactLostError:
    message = f"{size} bytes of artifact {claim.address} are there, {claim.bytes} were written."
    return ArtifactLostError(message, address=claim.address)


def _failure(status: int, error: DomainError, afterwards: BackgroundTask | None = None) -> Response:
    line = orjson.dumps({"error": {"code": error.code, "message": error.message}}, option=orjson.OPT_APPEND_NEWLINE)
    headers = {**_INERT, "cache-control": "no-store"}
    return Response(line, status_code=status, media_type="application/json", headers=headers, background=afterwards)
