"""What browsers are told with every answer: not to guess what it is, not to run it, not to show it within other pages.

Source: the OWASP cheat sheet on REST security, "Security Headers".
"""

from collections.abc import Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Header = tuple[bytes, bytes]

_POLICY = b"content-security-policy"
SAFE: tuple[Header, ...] = (
    (_POLICY, b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    # Pages that may call read answers by CORS, which this leaves alone: it keeps others from embedding them.
    (b"cross-origin-resource-policy", b"same-origin"),
)
"""For data, which no browser has to show. What is to be shown or kept otherwise says so itself."""


class SafeHeaders:
    """Adds to each answer of `app` what it does not say itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, adding_safe(send) if scope["type"] == "http" else send)


def adding_safe(send: Send) -> Send:
    # Each message of a stream goes through here: nothing is awaited that `send` would not await itself.
    def sending(message: Message) -> object:
        if message["type"] == "http.response.start":
            message["headers"] = safe(message.get("headers", ()))
        return send(message)

    return sending  # type: ignore[return-value]  # the coroutine is the one that `send` gives


def adding(send: Send, headers: Iterable[Header]) -> Send:
    """Adds these headers to an answer, whatever it has."""

    def sending(message: Message) -> object:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *headers]
        return send(message)

    return sending  # type: ignore[return-value]  # as above


def safe(headers: Iterable[Header]) -> list[Header]:
    """These headers, and the safe ones that are not among them."""
    found = list(headers)
    # Whoever answers often has put them there already, at the end.
    if found and found[-1] is SAFE[-1]:
        return found
    given = {name for name, _ in found}
    if given.isdisjoint(_NAMES):
        found += SAFE
    else:
        found += [header for header in SAFE if header[0] not in given]
    return found


_NAMES = frozenset(name for name, _ in SAFE)
