"""The contract of an artifact store: where the bytes of artifacts and wide payloads live, and how they are named."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from rerail.domain.errors import DomainError

DEFAULT_LIMIT_BYTES = 5 * 1024**3
PAYLOADS = "payloads"

_MAX_ADDRESS = 300
# No dots, so no "..", no hidden and no temporary file has an address; no capitals, so that two addresses never meet on
# a file system that ignores case.
_ARTIFACT_ADDRESS = re.compile(r"runs/([0-9a-f]{32})/([0-9a-f]{32})", re.ASCII)
_SEGMENT = re.compile(r"[0-9a-z][0-9a-z_-]{0,127}", re.ASCII)


class StoreError(DomainError):
    """Base of what goes wrong in a store. `address` is the one that was asked for."""

    code = "artifact.store"

    def __init__(self, message: str, *, address: str) -> None:
        super().__init__(message)
        self.address = address


class AddressRefusedError(StoreError):
    """Not an address of this store: malformed, or it would lead out of the store."""

    code = "artifact.address_refused"


class AddressTakenError(StoreError):
    """Bytes are already kept at this address; an address is written once."""

    code = "artifact.address_taken"


class ArtifactLostError(StoreError):
    """The bytes are not there, or are other bytes than were stored."""

    code = "artifact.lost"


class ArtifactTooLargeError(StoreError):
    """The artifact would exceed the store's limit. What was written before stays."""

    code = "artifact.too_large"


class StoreFullError(StoreError):
    """No space (or quota) left where the bytes are kept. What was written before stays."""

    code = "artifact.store_full"


class StoreUnavailableError(StoreError):
    """The medium below the store refused: permissions, input/output errors, too many open files."""

    code = "artifact.store_unavailable"


class WriterClosedError(StoreError):
    """A write after close or abort."""

    code = "artifact.writer_closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What a writer left behind: the number of bytes and their sha256 in hex."""

    bytes: int
    sha256: str


class ArtifactWriter(Protocol):
    """Writes one artifact, front to back. Safe to share between threads; bytes are on disk once `write` returns.

    `write`, `close` and `abort` block, for callables that run in threads; `awrite`, `aclose` and `aabort` are the same
    for the event loop. After a write has failed, `close` raises that error again: a shortened artifact never passes for
    a complete one.
    """

    @property
    def address(self) -> str: ...

    @property
    def written(self) -> int:
        """Bytes written so far."""
        ...

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Append all of `data`; returns its length, as files do. Raises `ArtifactTooLargeError`, `StoreFullError`."""
        ...

    def flush(self) -> None:
        """Do nothing: `write` never holds bytes back. Here so that a writer passes for a file."""
        ...

    def close(self) -> Stored:
        """The artifact is whole: make it durable. Raises the error of an earlier failed write."""
        ...

    def abort(self) -> Stored:
        """The artifact will not become whole: keep what was written. Does nothing after `close`."""
        ...

    async def awrite(self, data: bytes | bytearray | memoryview) -> int: ...

    async def aclose(self) -> Stored: ...

    async def aabort(self) -> Stored: ...


class ArtifactStore(Protocol):
    """Keeps bytes under relative addresses. Every method raises `AddressRefusedError` and `StoreUnavailableError`.

    `open` and `load` block, for providers' callables; the rest is for the event loop.
    """

    def open(self, address: str) -> ArtifactWriter:
        """Begin an artifact. Raises `AddressTakenError`, `StoreFullError`."""
        ...

    async def aopen(self, address: str) -> ArtifactWriter: ...

    def load(self, address: str) -> bytes:
        """All bytes that are there now, in memory. Raises `ArtifactLostError`."""
        ...

    async def stat(self, address: str) -> int:
        """Bytes that are there now. Raises `ArtifactLostError`."""
        ...

    async def exists(self, address: str) -> bool: ...

    async def digest(self, address: str) -> str:
        """The sha256, in hex, of the bytes that are there now, read anew. Raises `ArtifactLostError`."""
        ...

    def read(self, address: str, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        """Bytes from `start` up to, without, `end`, in chunks. Without `end`: all that is there.

        Raises `ArtifactLostError`, also when the bytes stop before `end`.
        """
        ...

    async def remove(self, address: str) -> None:
        """Take the bytes away, also those of an artifact that is not whole; nothing where there are none."""
        ...

    async def put_payload(self, data: bytes) -> str:
        """Keep a payload under its own digest, durably; returns the address. The same payload is kept once."""
        ...

    async def get_payload(self, address: str) -> bytes:
        """A payload, checked against its digest. Raises `ArtifactLostError`."""
        ...


def artifact_address(run: UUID, artifact: UUID) -> str:
    """Where an artifact's bytes are kept. Made of ids alone, never of a caller's file name."""
    return f"runs/{run.hex}/{artifact.hex}"


def bundle_address(run: UUID, bundle: UUID) -> str:
    """Where the bundle of a report is kept: apart from what the run itself wrote."""
    return f"bundles/{run.hex}/{bundle.hex}"


@dataclass(frozen=True, slots=True)
class AddressIds:
    run: UUID
    artifact: UUID


def ids_in_address(address: str) -> AddressIds | None:
    """Whose bytes `artifact_address` says that these are; None for other addresses."""
    match = _ARTIFACT_ADDRESS.fullmatch(address)
    return AddressIds(run=UUID(match[1]), artifact=UUID(match[2])) if match else None


def payload_address(sha256: str) -> str:
    return f"{PAYLOADS}/{sha256[:2]}/{sha256}"


def address_segments(address: str) -> tuple[str, ...]:
    """The folders and the name that an address consists of. Raises `AddressRefusedError`."""
    segments = tuple(address.split("/"))
    if len(address) > _MAX_ADDRESS or len(segments) < 2 or not all(map(_SEGMENT.fullmatch, segments)):
        raise AddressRefusedError(
            f"{address[:_MAX_ADDRESS]!r} is no address of the artifact store: two or more segments of a-z, 0-9, _, -.",
            address=address,
        )
    return segments
