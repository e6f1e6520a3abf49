"""Where an answer sends a request on to, and what of it may go there."""

from collections.abc import Sequence
from dataclasses import replace

import httpx

from rerail.runtime.provider import ProviderError
from rerail.runtime.providers.http_errors import show_url
from rerail.runtime.providers.http_request import HttpSettings

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# What says nothing of who asks. The rest was meant for the server that the mission names.
_GO_ANYWHERE = frozenset({"accept", "accept-language", "cache-control", "range", "user-agent"})
_PORTS = {"http": 80, "https": 443}


def redirected(settings: HttpSettings, answer: httpx.Response, *, followed: Sequence[httpx.URL]) -> HttpSettings | None:
    """The request that `answer` points to, after those `followed` already; None where the answer is to be taken as it
    is. Headers go along within an origin alone, and the address's fragment and password never.

    Raises ProviderError (`provider.unexpected_status`) for one redirect too many, and for an address that is none, or
    that would take the request from https to http.
    """
    if not settings.redirects or answer.status_code not in _REDIRECTS or "location" not in answer.headers:
        return None
    if answer.status_code in settings.expect:
        return None
    if len(followed) >= settings.redirects:
        raise _refused(settings, answer, f"redirected more often than {settings.redirects} times")
    try:
        url = settings.url.join(answer.headers["location"]).copy_with(fragment=None, userinfo=b"")
    except (httpx.InvalidURL, ValueError):
        raise _refused(settings, answer, "redirected to what is no address") from None
    if url.scheme not in _PORTS or not url.host:
        raise _refused(settings, answer, "redirected to what is no address of HTTP")
    if settings.url.scheme == "https" and url.scheme == "http":
        raise _refused(settings, answer, f"redirected from https to {show_url(url)}")
    if _origin(url) == _origin(settings.url):
        return replace(settings, url=url)
    kept = [(name, value) for name, value in settings.headers.multi_items() if name.lower() in _GO_ANYWHERE]
    return replace(settings, url=url, headers=httpx.Headers(kept))


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def _refused(settings: HttpSettings, answer: httpx.Response, problem: str) -> ProviderError:
    return ProviderError(
        f"{settings.method} {show_url(settings.url)}: the server {problem} (status {answer.status_code}).",
        code="provider.unexpected_status",
        transient=False,
        settled=True,
        detail={"status": answer.status_code},
    )
