"""Opens files below one folder without ever leaving it: each segment is opened from its parent, links are refused."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from rerail.artifacts.store import (
    AddressRefusedError,
    AddressTakenError,
    ArtifactLostError,
    StoreError,
    StoreFullError,
    StoreUnavailableError,
    address_segments,
)

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_FULL = {errno.ENOSPC, errno.EDQUOT}
_LINKED = {errno.ELOOP, errno.ENOTDIR, errno.EISDIR, errno.EMLINK}


class FolderTree:
    """The files below `root`. Blocking; every failure comes out as a `StoreError`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @contextmanager
    def parent(self, address: str, *, create: bool = False) -> Iterator[tuple[int, str]]:
        """The open folder that an address stands in, as a file descriptor, and its name there."""
        *folders, name = address_segments(address)
        with self.typed_errors(address):
            folder = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
            try:
                for segment in folders:
                    child = _child(folder, segment, create=create)
                    os.close(folder)
                    folder = child
                yield folder, name
            finally:
                os.close(folder)

    def create(self, address: str) -> FileIO:
        """A new empty file, its folders made as needed and durable. Raises `AddressTakenError`."""
        with self.parent(address, create=True) as (folder, name):
            return create_in(folder, name)

    def open(self, address: str) -> FileIO:
        """An existing plain file, for reading. Raises `ArtifactLostError`."""
        with self.parent(address) as (folder, name):
            # Non-blocking, or a named pipe at this place would hang the reader before it can be refused.
            file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
            if not stat.S_ISREG(os.fstat(file).st_mode):
                os.close(file)
                raise AddressRefusedError(f"Artifact {address} is not a plain file below {self.root}.", address=address)
            return FileIO(file, "rb")

    @contextmanager
    def typed_errors(self, address: str) -> Iterator[None]:
        """Turn what the operating system says into the store's own errors."""
        try:
            yield
        except OSError as error:
            raise self._typed(error, address) from error

    def _typed(self, error: OSError, address: str) -> StoreError:
        reason = os.strerror(error.errno) if error.errno else str(error)
        if isinstance(error, FileNotFoundError) and self.root.is_dir():
            return ArtifactLostError(
                f"The bytes of artifact {address} are not below {self.root}: they were removed, or never came.",
                address=address,
            )
        if isinstance(error, FileExistsError):
            return AddressTakenError(
                f"Artifact {address} was already written; an address is written once.", address=address
            )
        if error.errno in _FULL:
            return StoreFullError(
                f"No space for artifact {address} below {self.root} ({reason}). Free some; what was written is kept.",
                address=address,
            )
        if error.errno in _LINKED:
            return AddressRefusedError(
                f"Artifact {address} leads over a link or a file instead of a folder below {self.root} ({reason}).",
                address=address,
            )
        return StoreUnavailableError(
            f"The artifact folder {self.root} failed for {address}: {reason}. Check the disk and permissions.",
            address=address,
        )


def create_in(folder: int, name: str) -> FileIO:
    """A new empty file in an open folder, for this user's eyes only. Raises `FileExistsError`."""
    return FileIO(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=folder), "wb")


def _child(folder: int, segment: str, *, create: bool) -> int:
    if create:
        try:
            os.mkdir(segment, 0o700, dir_fd=folder)
        except FileExistsError:
            pass  # made earlier, or just now by another writer
        else:
            os.fsync(folder)
    return os.open(segment, _FOLDER, dir_fd=folder)
