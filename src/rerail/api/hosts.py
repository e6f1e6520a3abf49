"""Which names the API answers to: a page that has its own name point at this machine must not reach it."""

from collections.abc import Sequence

from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rerail.planner.cache import Cache
from rerail.settings import variable

_LONGEST_SHOWN = 100
_HOSTS_KEPT = 1_000


class KnownHosts:
    """Passes on requests whose Host header names one of `allowed`, in the patterns of Starlette's middleware, which
    decides; the others are told what would let them in."""

    def __init__(self, app: ASGIApp, allowed: Sequence[str]) -> None:
        self.app = app
        self._allowed = list(allowed)
        self._kept: Cache[tuple[bytes, ...], bool] = Cache(_HOSTS_KEPT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
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
