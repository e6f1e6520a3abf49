"""Sends an operation as its case says, and collects what comes back of it."""

import contextlib
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
from tests.adversity.fuzz.operations import Case, Sent
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.sync.client import connect

GARBAGE = ("rrl_" + "x" * 40, "Bearer", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0.")
"""Credentials that nobody gave out: one in the form of a token, one that is none, one that nobody signed."""
ANSWER_SECONDS = 40.0
_QUIET_SECONDS = 0.15
_MOST_EVENTS = 5
_PROTOCOL = "graphql-transport-ws"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back: `status` is that of HTTP, or the close code of a WebSocket; `bodies` its texts."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    bodies: Sequence[str] = ()
    seconds: float = 0.0

    def payloads(self) -> Iterator[Any]:
        """The texts that are JSON, decoded."""
        for body in self.bodies:
            with contextlib.suppress(ValueError):
                yield json.loads(body)


class NoAnswerError(Exception):
    """Nothing came back, or not all of it."""


class Sender:
    """Over one client, as a program would that has a connection open."""

    def __init__(self, url: str, tokens: Sequence[str]) -> None:
        self._url = url
        self._tokens = tokens
        self._client = httpx.Client(base_url=url, timeout=ANSWER_SECONDS, trust_env=False)

    def close(self) -> None:
        self._client.close()

    def send(self, case: Case) -> Answer:
        """Raises NoAnswerError where the server keeps silent, or leaves."""
        began = time.monotonic()
        try:
            answer = self._answer(case)
        except (httpx.HTTPError, WebSocketException, OSError) as error:
            raise NoAnswerError(f"{type(error).__name__} after {time.monotonic() - began:.1f} s") from error
        return Answer(
            status=answer.status, headers=answer.headers, bodies=answer.bodies, seconds=time.monotonic() - began
        )

    def _answer(self, case: Case) -> Answer:
        return self._over_socket(case) if case.sent is Sent.SOCKET else self._over_http(case)

    def _over_http(self, case: Case) -> Answer:
        given = {name: value for name, value in _request(case).items() if value is not None}
        if case.sent is Sent.GET:
            params = {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
            request = self._client.build_request("GET", "/graphql", params=params, headers=self._headers(case))
        else:
            headers = {**self._headers(case), "content-type": "application/json"}
            request = self._client.build_request("POST", "/graphql", content=json.dumps(given), headers=headers)
        found = self._client.send(request, stream=True)
        with contextlib.closing(found):
            if not found.headers.get("content-type", "").startswith("text/event-stream"):
                return Answer(status=found.status_code, headers=found.headers, bodies=[found.read().decode()])
            request.extensions["timeout"]["read"] = _QUIET_SECONDS
            return Answer(status=found.status_code, headers=found.headers, bodies=_events(found))

    def _over_socket(self, case: Case) -> Answer:
        """From `connection_init` to `complete`, `error`, the close or silence."""
        bodies: list[str] = []
        credential = self._credential(case)
        headers = {} if credential is None else {"authorization": f"Bearer {credential}"}
        address = f"ws{self._url.removeprefix('http')}/graphql"
        try:
            with connect(
                *(address,),
                subprotocols=[_PROTOCOL],  # type: ignore[list-item]
                additional_headers=headers,
                proxy=None,
                max_size=None,
                close_timeout=0.2,
            ) as socket:
                try:
                    socket.send(json.dumps({"type": "connection_init"}))
                    bodies.append(str(socket.recv(ANSWER_SECONDS)))
                    payload = _request(case)
                    socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
                    bodies.append(str(socket.recv(2.0)))
                    while len(bodies) < _MOST_EVENTS and '"type":"next"' in bodies[-1]:
                        bodies.append(str(socket.recv(_QUIET_SECONDS)))
                except TimeoutError:
                    pass
                except ConnectionClosed as closed:
                    code = closed.rcvd.code if closed.rcvd else 1006
                    return Answer(status=code, bodies=[*bodies, closed.rcvd.reason if closed.rcvd else ""])
                return Answer(status=1000, bodies=bodies)
        except InvalidStatus as refused:
            return Answer(status=refused.response.status_code, bodies=[(refused.response.body or b"").decode()])

    def _headers(self, case: Case) -> dict[str, str]:
        credential = self._credential(case)
        return {"accept": case.accept} | ({} if credential is None else {"authorization": f"Bearer {credential}"})

    def _credential(self, case: Case) -> str | None:
        if case.token is None:
            return None
        return GARBAGE[-case.token - 1] if case.token < 0 else self._tokens[case.token]


def _events(found: httpx.Response) -> list[str]:
    """The first ones: a subscription goes on for as long as it is read."""
    bodies: list[str] = []
    with contextlib.suppress(httpx.ReadTimeout):
        for line in found.iter_lines():
            if line.startswith("event: complete") or len(bodies) >= _MOST_EVENTS:
                break
            if line.startswith("data: "):
                bodies.append(line.removeprefix("data: "))
    return bodies


def _request(case: Case) -> dict[str, Any]:
    given = {"operationName": case.name, "variables": case.variables, "extensions": case.extensions}
    return {"query": case.document, **given}
