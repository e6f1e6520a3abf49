"""Which web pages may call the API, and what their browsers are told of it.

Sources: the Fetch standard, "CORS protocol"; Fetch Metadata. Credentials are never allowed: the API knows callers by
what they put into a header, and by no cookie that a browser would send along by itself.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from strawberry.http.websocket_origin import is_same_origin, normalize_allowed_origins, normalize_origin

from rerail.api.http.security_headers import Header

METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS"
EXPOSED = "Content-Length, ETag, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate"
"""What pages of other origins may read of an answer, beside what the Fetch standard lets them."""
PREFLIGHT_SECONDS = 3600
_VARY: Header = (b"vary", b"Origin")
_PREFLIGHT_VARY: Header = (b"vary", b"Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
_FIELD_NAMES = re.compile(rb"[\w!#$%&'*+.^`|~ ,-]{0,1000}", re.ASCII)
_KEPT = 200


class Origins:
    """`allowed` are origins whose pages may call, "*" for all; a page of the API's own host always may."""

    def __init__(self, allowed: Sequence[str]) -> None:
        self.allowed = normalize_allowed_origins(allowed)
        # What a browser says of a page is the same in each of its requests.
        self.told = lru_cache(maxsize=_KEPT)(self._told)

    def _told(self, origin: bytes | None, host: bytes | None) -> tuple[Header, ...] | None:
        """What goes with the answer to a page of that origin, sent to that host; None where the page may not call.
        Callers that are not browsers send no Origin."""
        vary = (_VARY,) if self.allowed else ()
        if origin is None:
            return vary
        page = origin.decode("latin-1")
        listed = normalize_origin(page) in self.allowed
        if not listed and "*" not in self.allowed:
            return vary if is_same_origin(page, None if host is None else host.decode("latin-1")) else None
        shown = origin if listed else b"*"
        return *vary, (b"access-control-allow-origin", shown), (b"access-control-expose-headers", EXPOSED.encode())


def is_embedding(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a page of another site has a browser fetch this as an image, a script or the like. It says so without
    an Origin."""
    return (
        headers.get(b"sec-fetch-site") == b"cross-site"
        and b"origin" not in headers
        and headers.get(b"sec-fetch-mode") != b"navigate"
    )


def preflight(headers: Mapping[bytes, bytes]) -> list[Header]:
    """What a browser is told that asks before a page's request. Any header may be sent: all are looked at by name."""
    found = [
        (b"access-control-allow-methods", METHODS.encode()),
        (b"access-control-max-age", b"%d" % PREFLIGHT_SECONDS),
        _PREFLIGHT_VARY,
    ]
    wanted = headers.get(b"access-control-request-headers", b"")
    if wanted and _FIELD_NAMES.fullmatch(wanted):
        found.append((b"access-control-allow-headers", wanted))
    return found
