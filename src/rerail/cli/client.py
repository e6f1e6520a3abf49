"""A connection of the commands to a running server: GraphQL over HTTP, subscriptions as server-sent events.

A connection that was lost is made again. Whoever asks twice gives an idempotency key, so that there is one effect.
"""

import json
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx
from httpx_sse import EventSource, connect_sse

from rerail.settings import Settings

PATIENCE_SECONDS = 60.0
"""How long a server that was there may be away, as it is while it starts again."""
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
# The server says something every 15 s even where nothing happens: a stream that is silent for longer is none any more.
_STREAM_TIMEOUT = httpx.Timeout(30.0, connect=10.0, read=45.0)
_PAUSES_SECONDS = (0.1, 0.2, 0.4, 0.8, 1.6)
_LONGEST_QUOTE = 300
_PASSING = frozenset({"database_unavailable", "restarting"})
_GONE_AGAIN = frozenset({502, 503, 504})
_NOT_LET_IN = frozenset({401, 403})
# The variable of documents that can leave out what needs PAYLOADS.
_PAYLOADS = "$payloads:"


@dataclass(frozen=True, slots=True)
class Document:
    """A GraphQL document of one operation that a command sends. Each is valid for the schema of this version."""

    text: str


class ServerRefusedError(Exception):
    """The server does not answer, or answers with an error: its `code`, where it has one, and its `words`."""

    def __init__(self, message: str, *, code: str | None = None, words: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.words = words


class TokenRefusedError(ServerRefusedError):
    """The server, or what stands in front of it, does not let the caller in."""


class _AwayError(Exception):
    """The server cannot be reached just now. `reached` is false where no connection to it could be made."""

    def __init__(self, message: str, *, reached: bool) -> None:
        super().__init__(message)
        self.reached = reached


class _WithheldError(Exception):
    """What is asked for needs PAYLOADS, which the caller does not have, and can be asked for without."""


class Outage:
    """How long the server has been away. `tell` is called with a line once for each time that it goes away."""

    def __init__(self, tell: Callable[[str], None], *, reached: bool) -> None:
        self._tell = tell
        self._reached = reached
        self._began: float | None = None
        self._tries = 0

    def over(self) -> None:
        """The server has answered."""
        self._reached = True
        self._began = None
        self._tries = 0

    def wait(self, away: _AwayError) -> None:
        """Pause before the next try. Raises ServerRefusedError where there was no server, or patience is at its end."""
        self._reached = self._reached or away.reached
        now = time.monotonic()
        if self._began is None and self._reached:
            self._tell(f"{away} Connecting again.")
        self._began = now if self._began is None else self._began
        if not self._reached or now - self._began > PATIENCE_SECONDS:
            raise ServerRefusedError(str(away)) from away
        time.sleep(_PAUSES_SECONDS[min(self._tries, len(_PAUSES_SECONDS) - 1)])
        self._tries += 1


class Client:
    """A connection to the GraphQL endpoint at `settings.url`, with `settings.token` where there is one. `tell` is
    called with a line when the server has gone away and is waited for."""

    def __init__(self, settings: Settings, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._url = httpx.URL(settings.url)
        # A proxy of the environment is for the world outside, not for a server on this machine.
        near = self._url.host in ("127.0.0.1", "::1", "localhost")
        headers = {} if settings.token is None else {"Authorization": f"Bearer {settings.token.get_secret_value()}"}
        self._http = httpx.Client(timeout=_TIMEOUT, trust_env=not near, headers=headers)
        self._reached = False
        self._payloads = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def ask(self, document: Document, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The data that a query or a mutation answers. It is sent again where the connection is lost in between.

        Raises ServerRefusedError.
        """
        outage = Outage(self._tell, reached=self._reached)
        while True:
            try:
                data = self._ask_once(document, variables)
            except _AwayError as away:
                outage.wait(away)
            except _WithheldError:
                self._leave_payloads_out()
            else:
                self._reached = True
                return data

    def follow(
        self, document: Document, variables: Callable[[], Mapping[str, Any]]
    ) -> Generator[dict[str, Any], None, None]:
        """The data of each answer of a subscription. A lost connection is made again with new `variables`, which say
        where to go on; ends where the server completes the stream. Raises ServerRefusedError."""
        outage = Outage(self._tell, reached=self._reached)
        while True:
            try:
                for data in self._stream_once(document, variables()):
                    self._reached = True
                    outage.over()
                    yield data
                return
            except _AwayError as away:
                outage.wait(away)
            except _WithheldError:
                self._leave_payloads_out()

    def _leave_payloads_out(self) -> None:
        self._payloads = False
        self._tell("Without the scope PAYLOADS inputs, outputs, payloads and addresses of files are left out.")

    def _request(self, document: Document, variables: Mapping[str, Any]) -> dict[str, Any]:
        given = dict(variables)
        if not self._payloads and _PAYLOADS in document.text:
            given["payloads"] = False
        return {"query": document.text, "variables": given}

    def _ask_once(self, document: Document, variables: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = self._http.post(self._url, json=self._request(document, variables))
        except httpx.HTTPError as error:
            raise self._away(error) from error
        self._check_status(answer)
        try:
            body = answer.json()
        except ValueError as error:
            raise self._no_graphql(answer) from error
        return self._data(body)

    def _stream_once(self, document: Document, variables: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Raises _AwayError where the stream ends without being complete."""
        request = self._request(document, variables)
        try:
            with connect_sse(self._http, "POST", str(self._url), json=request, timeout=_STREAM_TIMEOUT) as source:
                self._check_stream(source)
                for event in source.iter_sse():
                    if event.event == "complete":
                        return
                    if event.event == "next":
                        yield self._data(json.loads(event.data))
        except httpx.HTTPError as error:
            raise self._away(error) from error
        raise _AwayError(f"The server at {self._url} has ended the stream.", reached=True)

    def _check_stream(self, source: EventSource) -> None:
        answer = source.response
        self._check_status(answer)
        if answer.headers.get("content-type", "").startswith("text/event-stream"):
            return
        answer.read()
        try:
            body = answer.json()
        except ValueError as error:
            raise self._no_graphql(answer) from error
        self._data(body)
        raise self._no_graphql(answer)

    def _check_status(self, answer: httpx.Response) -> None:
        if answer.status_code in _NOT_LET_IN:
            raise TokenRefusedError(
                f"{self._url} does not let you in (status {answer.status_code}): give a token that it knows in "
                f"RERAIL_TOKEN.{_said(answer)}"
            )
        if answer.status_code in _GONE_AGAIN:
            raise _AwayError(f"{self._url} answers with status {answer.status_code}.", reached=True)

    def _away(self, error: httpx.HTTPError) -> _AwayError:
        unreached = (httpx.ConnectError, httpx.ConnectTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
        if isinstance(error, unreached):
            words = (
                f"No server answers at {self._url} ({error}): start one with `rerail up`, or name another with --url."
            )
            return _AwayError(words, reached=False)
        kind = "it did not answer in time" if isinstance(error, httpx.TimeoutException) else str(error)
        return _AwayError(f"The connection to {self._url} was lost ({kind}).", reached=True)

    def _no_graphql(self, answer: httpx.Response) -> ServerRefusedError:
        return ServerRefusedError(
            f"{self._url} answered with status {answer.status_code} and no JSON: is it the address of rerail's "
            "GraphQL endpoint, which ends in /graphql?"
        )

    def _data(self, body: object) -> dict[str, Any]:
        errors = body.get("errors") if isinstance(body, dict) else None
        first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
        code = (first.get("extensions") or {}).get("code")
        if code in _PASSING:
            raise _AwayError(str(first.get("message")), reached=True)
        if errors and self._payloads and all(map(_is_withheld, errors)):
            raise _WithheldError
        if not isinstance(body, dict) or errors or not isinstance(body.get("data"), dict):
            words = _words(body, errors)
            raise ServerRefusedError(f"{self._url} refused: {words}", code=code, words=words)
        data: dict[str, Any] = body["data"]
        return data


def _said(answer: httpx.Response) -> str:
    """What the server says of it, if it is one of ours."""
    try:
        return f" It says: {answer.read() and answer.json()['errors'][0]['message']}"[:_LONGEST_QUOTE]
    except (ValueError, KeyError, IndexError, TypeError, httpx.HTTPError):
        return ""


def _is_withheld(error: object) -> bool:
    extensions = error.get("extensions") if isinstance(error, dict) else None
    return isinstance(extensions, dict) and (extensions.get("code"), extensions.get("needs")) == (
        "not_permitted",
        "PAYLOADS",
    )


def _words(body: object, errors: object) -> str:
    if isinstance(errors, list) and errors:
        return "; ".join(str(error.get("message") if isinstance(error, dict) else error) for error in errors)
    return str(body)[:_LONGEST_QUOTE]
