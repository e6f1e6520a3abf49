"""Writes a bundle: a zip archive front to back, the same bytes for the same contents."""

import hashlib
from collections.abc import Callable, Iterable
from typing import IO, Protocol, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import orjson

from rerail.bundles.format import MANIFEST, Manifest, Member

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""A file's date would make two archives of the same contents differ; zip knows none earlier."""
_UNIX = 3
_READABLE = 0o600 << 16


class Sink(Protocol):
    """Takes bytes, one after the other."""

    def write(self, data: bytes, /) -> int: ...
    def flush(self) -> None: ...


class ArchiveWriter:
    """Files are added in the order of their names, and the manifest, which has their digests, is added by `close`."""

    def __init__(self, sink: Sink) -> None:
        # What cannot be rewound is written as a stream: sizes stand behind the bytes they are of.
        self._zip = ZipFile(cast("IO[bytes]", sink), "w", ZIP_DEFLATED)
        self._members: list[Member] = []

    def add(self, name: str, parts: Iterable[bytes], *, looked_at: bool = True) -> None:
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_entry(name), "w") as file:
            for part in parts:
                file.write(part)
                digest.update(part)
                size += len(part)
        self._members.append(Member(name, size, digest.hexdigest(), looked_at))

    def close(self, manifest: Callable[[list[Member]], Manifest]) -> None:
        """`manifest` is made of what has been added."""
        text = orjson.dumps(manifest(self._members).to_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
        with self._zip.open(_entry(MANIFEST), "w") as file:
            file.write(text)
        self._zip.close()

    def abandon(self) -> None:
        """Nothing is written any more, not even when the archive is collected: its sink may be gone."""
        self._zip.fp = None


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    return entry
