"""Sends an operation as its case says, and collects what comes back of it."""

import contextlib
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import httpx
from tests.adversity.fuzz.answers import Answer
from tests.adversity.fuzz.operations import Case, Sent
from tests.adversity.fuzz.sockets import Peer

from rerail.domain.token import RANDOM_BYTES, token_text

GARBAGE = (token_text(bytes(RANDOM_BYTES)), "Bearer", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0.")
"""Credentials that nobody gave out: one in the form of a token, one that is none, one that nobody signed."""
ANSWER_SECONDS = 40.0
_FIRST_SECONDS = 2.0
_QUIET_SECONDS = 0.15
_MOST_EVENTS = 5
_PROTOCOL = "graphql-transport-ws"


class NoAnswerError(Exception):
    """Nothing came back, or not all of it."""


class Sender:
    """Over one client, as a program would that has a connection open."""

    def __init__(self, url: str, address: tuple[str, int], tokens: Sequence[str]) -> None:
        self._address = address
        self._tokens = tokens
        self._client = httpx.Client(base_url=url, timeout=ANSWER_SECONDS, trust_env=False)

    def close(self) -> None:
        self._client.close()

    def send(self, case: Case) -> Answer:
        """Raises NoAnswerError where the server keeps silent, or leaves."""
        began = time.monotonic()
        try:
            answer = self._answer(case)
        except (httpx.HTTPError, OSError) as error:
            raise NoAnswerError(f"{type(error).__name__} after {time.monotonic() - began:.1f} s") from error
        return replace(answer, seconds=time.monotonic() - began)

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
        credential, bodies = self._credential(case), list[str]()
        headers = () if credential is None else (f"Authorization: Bearer {credential}",)
        with Peer(self._address, _PROTOCOL, *headers) as peer:
            if peer.status != 101:
                return Answer(status=peer.status, bodies=[peer.head])
            peer.send({"type": "connection_init"})
            text = peer.receive(ANSWER_SECONDS)
            with contextlib.suppress(ConnectionError):
                peer.send({"id": "1", "type": "subscribe", "payload": _request(case)})
            while text is not None and len(bodies) < _MOST_EVENTS:
                bodies.append(text)
                going_on = len(bodies) == 1 or '"type":"next"' in text
                text = peer.receive(_FIRST_SECONDS if len(bodies) == 1 else _QUIET_SECONDS) if going_on else None
            return Answer(status=peer.code, bodies=[*bodies, peer.reason])

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
