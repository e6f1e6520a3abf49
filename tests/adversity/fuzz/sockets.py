"""WebSocket frames that no library would send, and messages in an order that the protocol does not know."""

import base64
import contextlib
import json
import os
import socket
import struct
import time
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from tests.adversity.fuzz.answers import Answer

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_QUIET_SECONDS = 0.12
_MOST_SECONDS = 6.0

_QUERY = "{ viewer { subject } }"
_FLOWING = "subscription { runs { __typename } }"
MESSAGES: tuple[Any, ...] = (
    {"type": "connection_init"},
    {"type": "connection_init"},
    {"type": "connection_init", "payload": {"Authorization": "Bearer nothing"}},
    {"type": "connection_init", "payload": {"authorization": ["a"]}},
    {"type": "connection_init", "payload": "text"},
    {"type": "connection_init", "payload": {"a": {"b": [[[[]]]] * 500}}},
    {"id": "1", "type": "subscribe", "payload": {"query": _QUERY}},
    {"id": "1", "type": "subscribe", "payload": {"query": _FLOWING}},
    {"id": "2", "type": "subscribe", "payload": {"query": _FLOWING}},
    {"id": "x" * 100_000, "type": "subscribe", "payload": {"query": _FLOWING}},
    {"id": "\u0000\ud7ff", "type": "subscribe", "payload": {"query": "{ nothing }"}},
    {"id": "", "type": "subscribe", "payload": {"query": _QUERY}},
    {"id": 1, "type": "subscribe", "payload": {"query": _QUERY}},
    {"id": "3", "type": "subscribe", "payload": {"query": "mutation { nothing }"}},
    {"id": "3", "type": "subscribe", "payload": {"query": 5}},
    {"id": "3", "type": "subscribe", "payload": None},
    {"id": "3", "type": "subscribe", "payload": [{"query": _QUERY}]},
    {"id": "3", "type": "subscribe", "payload": {"query": _QUERY, "variables": [], "operationName": {}}},
    {
        "id": "4",
        "type": "subscribe",
        "payload": {"query": "{ runs(first: 500) { nodes { id frames { count { value } } } } }"},
    },
    {"id": "1", "type": "complete"},
    {"id": "9", "type": "complete"},
    {"type": "complete"},
    {"type": "ping"},
    {"type": "ping", "payload": {"a": "b" * 1_000}},
    {"type": "pong"},
    {"type": "next", "id": "1", "payload": {}},
    {"type": "connection_ack"},
    {"type": "connection_terminate"},
    {"type": "start", "id": "1", "payload": {"query": _QUERY}},
    {"type": ["subscribe"]},
    {"type": None},
    {},
    [],
    "text",
    None,
)
TEXTS = (b"", b"{", b"\xff\xfe", b"\xed\xa0\x80", b"[" * 100_000, b'{"type":"ping","type":"subscribe"}', b"NaN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One frame, as often as said. `announced` is the length in its head, where that is a lie."""

    code: int
    payload: bytes
    final: bool = True
    reserved: int = 0
    masked: bool = True
    announced: int | None = None
    times: int = 1

    def encode(self) -> bytes:
        length = len(self.payload) if self.announced is None else self.announced
        head = bytes([self.final << 7 | self.reserved << 4 | self.code])
        mask = self.masked << 7
        if length < 126:
            head += bytes([mask | length])
        elif length < 1 << 16:
            head += bytes([mask | 126]) + struct.pack(">H", length)
        else:
            head += bytes([mask | 127]) + struct.pack(">Q", length)
        # A mask of nothing but zeros is as good as another, and the payload stays readable in what is printed.
        return (head + (b"\x00" * 4 if self.masked else b"") + self.payload) * self.times


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What is said after the handshake, all at once."""

    protocol: str
    frames: tuple[Sending, ...]

    def __len__(self) -> int:
        return sum(len(each.payload) for each in self.frames)

    def text(self) -> str:
        return " ".join(each.payload.decode("latin-1") for each in self.frames)


def conversations() -> st.SearchStrategy[Conversation]:
    """Messages in any order, and between them frames that are none."""
    messages = st.sampled_from(MESSAGES).map(lambda given: Sending(code=TEXT, payload=json.dumps(given).encode()))
    texts = (st.sampled_from(TEXTS) | st.binary(max_size=200)).map(lambda given: Sending(code=TEXT, payload=given))
    broken = st.builds(
        Sending,
        code=st.integers(0, 15),
        payload=st.binary(max_size=130),
        final=st.booleans(),
        reserved=st.sampled_from((0, 0, 0, 1, 4, 7)),
        masked=st.sampled_from((True, True, True, False)),
        announced=st.sampled_from((None, None, None, 0, 126, 2**16, 2**31, 2**63, 2**64 - 1)),
    )
    floods = st.builds(
        Sending,
        code=st.sampled_from((PING, PONG, TEXT)),
        payload=st.sampled_from((b"", b"x" * 125, b'{"type":"ping"}', b'{"type":"pong"}')),
        times=st.sampled_from((10, 1_000, 3_000)),
    )
    pieces = st.integers(2, 400).map(lambda count: Sending(code=0, payload=b" ", final=False, times=count))
    huge = st.sampled_from((TEXT, BINARY)).map(lambda code: Sending(code=code, payload=b"x" * 2_000_000))
    begun = st.just(Sending(code=TEXT, payload=json.dumps(MESSAGES[0]).encode()))
    frames = st.lists(
        st.one_of(messages, messages, messages, messages, texts, broken, floods, pieces, huge), max_size=8
    )
    protocols = st.sampled_from(("graphql-transport-ws",) * 8 + ("graphql-ws", "", "a, b", "x" * 5_000))
    starts = st.one_of(st.just(()), begun.map(lambda each: (each,)))
    return st.builds(
        lambda protocol, start, more: Conversation(protocol=protocol, frames=(*start, *more)), protocols, starts, frames
    )


def converse(address: tuple[str, int], case: Conversation) -> Answer:
    """Everything that came back: the status of the handshake where that was refused, else the close code."""
    with Peer(address, case.protocol) as peer:
        if peer.status != 101:
            return Answer(status=peer.status, bodies=[peer.head])
        with contextlib.suppress(ConnectionError, TimeoutError):
            for frame in case.frames:
                peer.connection.sendall(frame.encode())
        texts: list[str] = []
        ends = time.monotonic() + _MOST_SECONDS
        while time.monotonic() < ends and (text := peer.receive(_QUIET_SECONDS)) is not None:
            texts.append(text)
        return Answer(status=peer.code, bodies=[*texts, peer.reason])


class Peer:
    """One connection, written to byte for byte. `code` is that of its close; 1000 while it is open."""

    def __init__(self, address: tuple[str, int], protocol: str, *headers: str) -> None:
        self.code, self.reason = 1000, ""
        self._data = bytearray()
        self.connection = socket.create_connection(address, timeout=_MOST_SECONDS)
        try:
            self.connection.sendall(handshake(protocol, *headers))
            while b"\r\n\r\n" not in self._data and (part := self.connection.recv(65_536)):
                self._data += part
        except OSError:
            self.connection.close()
            raise
        head, _, rest = bytes(self._data).partition(b"\r\n\r\n")
        self.head, self._data = head.decode("latin-1"), bytearray(rest)
        self.status = int(head.split()[1]) if head.startswith(b"HTTP/1.1 ") else 0

    def __enter__(self) -> "Peer":
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def send(self, message: Any) -> None:
        self.connection.sendall(Sending(code=TEXT, payload=json.dumps(message).encode()).encode())

    def receive(self, seconds: float) -> str | None:
        """The next text; None where the connection has ended, or stays silent for so long."""
        self.connection.settimeout(seconds)
        try:
            while (found := self._frame()) is None or found[0] not in {TEXT, BINARY}:
                if found is not None and found[0] == CLOSE:
                    self.code = int.from_bytes(found[1][:2]) if len(found[1]) >= 2 else 1005
                    self.reason = found[1][2:].decode("utf-8", "replace")
                    return None
                if found is None:
                    part = self.connection.recv(65_536)
                    if not part:
                        self.code = 1006 if self.code == 1000 else self.code
                        return None
                    self._data += part
        except (ConnectionError, TimeoutError):
            return None
        return found[1].decode("utf-8", "replace")

    def _frame(self) -> tuple[int, bytes] | None:
        """The next whole frame of what has come."""
        if len(self._data) < 2:
            return None
        code, length = self._data[0] & 0x0F, self._data[1] & 0x7F
        start = 2 + (2 if length == 126 else 8 if length == 127 else 0)
        length = int.from_bytes(self._data[2:start]) if start > 2 else length
        if len(self._data) < start + length:
            return None
        payload = bytes(self._data[start : start + length])
        del self._data[: start + length]
        return code, payload


def handshake(protocol: str, *headers: str) -> bytes:
    """The request that asks for a WebSocket."""
    key = base64.b64encode(os.urandom(16)).decode()
    lines = ["GET /graphql HTTP/1.1", "Host: localhost", "Upgrade: websocket", "Connection: Upgrade"]
    lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", *headers]
    lines += [f"Sec-WebSocket-Protocol: {protocol}"] if protocol else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
