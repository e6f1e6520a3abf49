"""What is asked of a request's headers before anything else: that they are not too long, and that the API answers to
the name in them. A page that has its own name point at this machine must not reach it."""

from collections.abc import Sequence

from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rerail.planner.cache import Cache
from rerail.settings import variable

MOST_HEADER_BYTES = 16 * 1024
"""Of all headers together. What is made of some of them is kept by their values."""
_LONGEST_SHOWN = 100
_HOSTS_KEPT = 200


class KnownHosts:
    """Passes on requests whose Host header names one of `allowed`, in the patterns of Starlette's middleware, which
    decides; the others are told what would let them in."""

    def __init__(self, app: ASGIApp, allowed: Sequence[str]) -> None:
        self.app = app
        self._allowed = list(allowed)
        self._kept: Cache[tuple[bytes, ...], bool] = Cache(_HOSTS_KEPT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if sum(len(name) + len(value) for name, value in scope["headers"]) > MOST_HEADER_BYTES:
            message = f"The headers have more than {MOST_HEADER_BYTES:,} bytes.\n"
            await PlainTextResponse(message, status_code=431)(scope, receive, send)
            return
        # The same name comes with nearly every request: it is decided once.
        named = tuple(value for name, value in scope["headers"] if name == b"host")
        known = self._kept.find(named)
        if known is None:
            # Of several, what stands before this server may have gone by another than it would itself.
            known = len(named) <= 1 and await self._is_known(scope, receive)
            self._kept.get(named, lambda: known)
        if known:
            await self.app(scope, receive, send)
            return
        host = b", ".join(named).decode("latin-1")[:_LONGEST_SHOWN]
        message = (
            f"The Host header {host!r} is none that this server answers to. Its operator allows names by "
            f"{variable('allowed_hosts')}.\n"
        )
        await PlainTextResponse(message, status_code=400)(scope, receive, send)

    async def _is_known(self, scope: Scope, receive: Receive) -> bool:
        known = False

        async def passed(_scope: Scope, _receive: Receive, _send: Send) -> None:
            nonlocal known
            known = True

        async def refused(_message: Message) -> None:
            """Its answer is replaced by ours."""

        await TrustedHostMiddleware(passed, self._allowed, www_redirect=False)(scope, receive, refused)
        return known
