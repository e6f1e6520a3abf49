"""Writes one artifact into a file, counting and hashing as it goes."""

import hashlib
import os
from threading import Lock
from typing import NoReturn

from anyio.to_thread import run_sync

from rerail.artifacts.folder_tree import FolderTree
from rerail.artifacts.store import ArtifactTooLargeError, Stored, StoreError, WriterClosedError


class FolderWriter:
    """An `ArtifactWriter` on an unbuffered file: what `write` took survives the death of this process."""

    def __init__(self, tree: FolderTree, address: str, *, limit_bytes: int) -> None:
        self._tree = tree
        self._address = address
        self._limit = limit_bytes
        self._lock = Lock()
        self._hash = hashlib.sha256()
        self._written = 0
        self._failure: StoreError | None = None
        self._ended: str | None = None
        self._file = tree.create(address)

    @property
    def address(self) -> str:
        return self._address

    @property
    def written(self) -> int:
        return self._written

    def write(self, data: bytes | bytearray | memoryview) -> int:
        view = memoryview(data).cast("B")
        with self._lock:
            if self._ended is not None:
                self._refuse(self._ended)
            if self._failure is not None:
                raise self._failure
            try:
                self._append(view)
            except StoreError as error:
                self._failure = error
                raise
        return len(view)

    def flush(self) -> None:
        """Nothing is ever held back."""

    def close(self) -> Stored:
        with self._lock:
            if self._ended == "aborted":
                self._refuse(self._ended)
            if self._failure is not None:
                self._file.close()
                raise self._failure
            if self._ended is None:
                try:
                    self._make_durable()
                except StoreError as error:
                    self._failure = error
                    raise
                self._ended = "closed"
            return self._stored()

    def abort(self) -> Stored:
        with self._lock:
            if self._ended is None:
                self._ended = "aborted"
                with self._tree.typed_errors(self._address):
                    self._file.close()
            return self._stored()

    async def awrite(self, data: bytes | bytearray | memoryview) -> int:
        return await run_sync(self.write, data)

    async def aclose(self) -> Stored:
        return await run_sync(self.close)

    async def aabort(self) -> Stored:
        return await run_sync(self.abort)

    def _append(self, view: memoryview) -> None:
        if self._written + len(view) > self._limit:
            raise ArtifactTooLargeError(
                f"Artifact {self._address} would exceed {self._limit} bytes: {self._written} are written, "
                f"{len(view)} more came. Write less, or raise the limit of the artifact store.",
                address=self._address,
            )
        while view:
            with self._tree.typed_errors(self._address):
                taken = self._file.write(view)
            # A disk that fills takes a part of it, and the digest must be that of what is on the disk.
            self._hash.update(view[:taken])
            self._written += taken
            view = view[taken:]

    def _make_durable(self) -> None:
        with self._tree.typed_errors(self._address), self._file:
            os.fsync(self._file.fileno())
        with self._tree.parent(self._address) as (folder, _):
            os.fsync(folder)

    def _stored(self) -> Stored:
        return Stored(bytes=self._written, sha256=self._hash.hexdigest())

    def _refuse(self, ended: str) -> NoReturn:
        raise WriterClosedError(f"The writer of artifact {self._address} is {ended} already.", address=self._address)
