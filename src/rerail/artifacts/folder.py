"""The artifact store in a local folder."""

import hashlib
import os
import secrets
from collections.abc import AsyncIterator
from io import FileIO
from pathlib import Path

from anyio.to_thread import run_sync

from rerail.artifacts.folder_tree import FolderTree, create_in
from rerail.artifacts.folder_writer import FolderWriter
from rerail.artifacts.store import (
    DEFAULT_LIMIT_BYTES,
    PAYLOADS,
    AddressRefusedError,
    ArtifactLostError,
    StoreUnavailableError,
    address_segments,
    payload_address,
)

_CHUNK_BYTES = 256 * 1024


class FolderStore:
    """An `ArtifactStore` below `folder`, which is made if it is missing. `limit_bytes` bounds each artifact.

    Several processes may share the folder.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            root = folder.resolve(strict=True)
        except OSError as error:
            message = f"The artifact folder {folder} cannot be used: {error.strerror}. Mend it, or choose another one."
            raise StoreUnavailableError(message, address="") from error
        self.folder = root
        self._tree = FolderTree(root)
        self._limit = limit_bytes

    def open(self, address: str) -> FolderWriter:
        return FolderWriter(self._tree, address, limit_bytes=self._limit)

    async def aopen(self, address: str) -> FolderWriter:
        return await run_sync(self.open, address)

    def load(self, address: str) -> bytes:
        with self._tree.open(address) as file, self._tree.typed_errors(address):
            return file.readall()

    async def stat(self, address: str) -> int:
        return await run_sync(self._size, address)

    async def exists(self, address: str) -> bool:
        try:
            await self.stat(address)
        except ArtifactLostError:
            return False
        return True

    async def digest(self, address: str) -> str:
        return await run_sync(self._digest, address, abandon_on_cancel=True)

    async def read(self, address: str, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        if start < 0 or (end is not None and end < start):
            raise ValueError(f"No such range of artifact {address}: {start} to {end}.")
        file = await run_sync(self._tree.open, address)
        with file:
            position = start
            while end is None or position < end:
                want = _CHUNK_BYTES if end is None else min(_CHUNK_BYTES, end - position)
                chunk = await run_sync(self._read_at, file, address, position, want)
                if not chunk and end is not None:
                    raise ArtifactLostError(
                        f"Artifact {address} ends at byte {position}, before byte {end}: it was cut.", address=address
                    )
                if not chunk:
                    return
                position += len(chunk)
                yield chunk

    async def remove(self, address: str) -> None:
        await run_sync(self._remove, address)

    async def put_payload(self, data: bytes) -> str:
        return await run_sync(self._put_payload, data)

    async def get_payload(self, address: str) -> bytes:
        return await run_sync(self._get_payload, address)

    def _size(self, address: str) -> int:
        with self._tree.open(address) as file, self._tree.typed_errors(address):
            return os.fstat(file.fileno()).st_size

    def _digest(self, address: str) -> str:
        with self._tree.open(address) as file, self._tree.typed_errors(address):
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _read_at(self, file: FileIO, address: str, position: int, want: int) -> bytes:
        with self._tree.typed_errors(address):
            return os.pread(file.fileno(), want, position)

    def _remove(self, address: str) -> None:
        try:
            with self._tree.parent(address) as (folder, name):
                os.unlink(name, dir_fd=folder)
        except ArtifactLostError:
            pass  # it never came, or somebody was faster

    def _put_payload(self, data: bytes) -> str:
        address = payload_address(hashlib.sha256(data).hexdigest())
        with self._tree.parent(address, create=True) as (folder, name):
            if _size_in(folder, name) == len(data):
                return address
            unfinished = f".{name}.{secrets.token_hex(8)}"
            file = create_in(folder, unfinished)
            try:
                with file:
                    view = memoryview(data)
                    while view:
                        view = view[file.write(view) :]
                    os.fsync(file.fileno())
                os.rename(unfinished, name, src_dir_fd=folder, dst_dir_fd=folder)
            except OSError:
                os.unlink(unfinished, dir_fd=folder)
                raise
            os.fsync(folder)
        return address

    def _get_payload(self, address: str) -> bytes:
        segments = address_segments(address)
        if address != payload_address(segments[-1]):
            raise AddressRefusedError(
                f"{address} is not the address of a payload: those begin with {PAYLOADS}/.", address=address
            )
        data = self.load(address)
        if hashlib.sha256(data).hexdigest() != segments[-1]:
            raise ArtifactLostError(
                f"The payload at {address} is not the one that was stored: its digest differs.", address=address
            )
        return data


def _size_in(folder: int, name: str) -> int | None:
    try:
        return os.stat(name, dir_fd=folder, follow_symlinks=False).st_size
    except FileNotFoundError:
        return None
