"""The page that browsers get of /graphql: GraphiQL, from a CDN. Its policy allows what the page names and no more."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

from rerail.api.http.security_headers import Header

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_SCRIPTS = re.compile(r'<script[^>]*?\ssrc="([^"]+)"', re.DOTALL)
_STYLES = re.compile(r'<link[^>]*?rel="stylesheet"[^>]*?\shref="([^"]+)"', re.DOTALL)


def graphiql_page() -> bytes:
    return Path(__file__).with_name("graphiql.html").read_bytes()


def graphiql_headers(page: bytes) -> Sequence[Header]:
    """What goes with the page: it may be looked at by itself alone, and send nothing but to where it came from."""
    text = page.decode()
    scripts = [f"'sha256-{_digest(script)}'" for script in _INLINE.findall(text)] + _SCRIPTS.findall(text)
    directives = {
        "default-src": "'none'",
        "script-src": " ".join(scripts),
        # Its editor writes styles of its own into the page.
        "style-src": " ".join(["'unsafe-inline'", *_STYLES.findall(text)]),
        "font-src": "data:",
        "img-src": "data:",
        "connect-src": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    policy = "; ".join(f"{name} {value}" for name, value in directives.items())
    return (
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", b"%d" % len(page)),
        (b"content-security-policy", policy.encode()),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cache-control", b"no-cache"),
        (b"vary", b"Accept"),
    )


def _digest(script: str) -> str:
    return b64encode(hashlib.sha256(script.encode()).digest()).decode()
