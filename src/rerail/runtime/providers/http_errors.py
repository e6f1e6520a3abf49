"""What can go wrong with an HTTP request, as typed errors with whether waiting helps and whether it took effect."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx

from rerail.domain.errors import Violation
from rerail.runtime.provider import ProviderError, TaskError
from rerail.runtime.providers.settings import invalid_setting

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})  # RFC 9110, 9.2.1: asking changes nothing
BODY_SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class StatusRule:
    """What a status that was not expected means. `settled`: the server says that it did nothing."""

    code: str
    transient: bool
    settled: bool
    meaning: str


_RULES: Mapping[int, StatusRule] = {
    401: StatusRule("provider.denied", False, True, "refused the credentials"),
    403: StatusRule("provider.denied", False, True, "does not allow this"),
    404: StatusRule("provider.not_found", False, True, "has nothing there"),
    408: StatusRule("provider.unavailable", True, True, "gave up waiting for the request"),
    410: StatusRule("provider.not_found", False, True, "has nothing there any more"),
    425: StatusRule("provider.unavailable", True, True, "wants the request again later"),
    429: StatusRule("provider.rate_limited", True, True, "wants fewer requests"),
    502: StatusRule("provider.unavailable", True, False, "could not reach what stands behind it"),
    503: StatusRule("provider.unavailable", True, True, "is not available"),
    504: StatusRule("provider.unavailable", True, False, "waited in vain for what stands behind it"),
}
_REJECTED = StatusRule("provider.rejected", False, True, "rejected the request")
_FAILED = StatusRule("provider.failed", True, False, "failed")
_UNEXPECTED = StatusRule("provider.unexpected_status", False, False, "answered with a status that is not expected")


def status_error(method: str, url: httpx.URL, status: int, body: str) -> ProviderError:
    """The error for an answer whose status is not among the expected ones."""
    default = _FAILED if status >= 500 else _REJECTED if status >= 400 else _UNEXPECTED
    rule = _RULES.get(status, default)
    return ProviderError(
        f"{method} {show_url(url)}: the server {rule.meaning} (status {status}).",
        code=rule.code,
        transient=rule.transient,
        settled=rule.settled or method in SAFE_METHODS,
        detail={"status": status, "body": body[:BODY_SHOWN]},
    )


def transport_error(error: BaseException, method: str, url: httpx.URL, *, sent: bool, timeout: float) -> TaskError:
    """The error for a request that got no answer. `sent`: it had begun to go out, so it may have taken effect."""
    where = f"{method} {show_url(url)}"
    settled = not sent or method in SAFE_METHODS
    match error:
        # httpx looks at where a redirect leads also where it is not followed.
        case httpx.InvalidURL() | httpx.RemoteProtocolError() if sent and _is_about_a_redirect(error):
            return invalid_answer(where, "redirects to what is no address")
        case httpx.UnsupportedProtocol() | httpx.InvalidURL() | httpx.LocalProtocolError():
            return invalid_setting(Violation(("url",), f"no request can be made of it: {error}"))
        case httpx.DecodingError():
            return invalid_answer(where, "cannot be decompressed")
        case httpx.TimeoutException() | TimeoutError() if sent:
            return _provider_error("provider.timeout", f"{where}: no answer within {timeout:g} s.", settled=settled)
        case httpx.TimeoutException() | TimeoutError():
            return _provider_error(
                "provider.unavailable", f"{where}: no connection within {timeout:g} s.", settled=True
            )
        case _ if sent:
            text = f"{where}: the connection broke before the answer was complete ({_reason(error)})."
            return _provider_error("provider.disconnected", text, settled=settled)
        case _:
            return _provider_error("provider.unavailable", f"{where}: no connection ({_reason(error)}).", settled=True)


def invalid_answer(where: str, problem: str, *, status: int | None = None, body: str = "") -> ProviderError:
    """The error for an answer that came, with an expected status, and cannot be used."""
    detail: Any = None if status is None else {"status": status, "body": body[:BODY_SHOWN]}
    return ProviderError(
        f"{where}: the answer {problem}.", code="provider.invalid_answer", transient=False, detail=detail
    )


def show_url(url: httpx.URL) -> str:
    """An address without what may be secret in it: user, password and the values of its query."""
    parts = urlsplit(str(url))
    query = "&".join(f"{quote(name)}=…" for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    host = url.netloc.decode("ascii", errors="replace")
    return f"{parts.scheme}://{host}{parts.path}{'?' + query if query else ''}"


def _is_about_a_redirect(error: BaseException) -> bool:
    return isinstance(error, httpx.InvalidURL) or "location header" in str(error)


def _provider_error(code: str, message: str, *, settled: bool) -> ProviderError:
    return ProviderError(message, code=code, transient=True, settled=settled)


def _reason(error: BaseException) -> str:
    """The innermost cause says most: `Connection refused` rather than `All connection attempts failed`."""
    inner: BaseException = error
    while (cause := inner.__cause__ or inner.__context__) is not None:
        inner = cause
    if isinstance(inner, ssl.SSLError):
        return f"TLS: {inner.reason or inner}"
    if isinstance(inner, OSError) and inner.strerror:
        return inner.strerror
    return str(inner) or type(inner).__name__
