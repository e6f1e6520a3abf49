"""The data folder of the embedded server: its lock, its log, and the folder of the socket."""

import fcntl
import hashlib
import os
import shutil
import socket
import stat
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rerail.database.embedded.account import Account
from rerail.database.embedded.errors import DataFolderInUse, DataFolderUnusable

SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 103 if sys.platform == "darwin" else 107
"""In bytes: sockaddr_un.sun_path without its terminating zero."""
LONGEST_LOG = 10 * 1024 * 1024
"""In bytes; the log of the server is kept once more under `.1`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SocketFolder:
    """Where the server's socket lies: as the server names it, and as its clients do."""

    server_path: str
    client_path: Path
    temporary: bool


class DataFolder:
    """The folder that `rerail up` keeps its data in, of which the embedded server uses a few entries.

    The folder belongs to the user of this process and is made with mode 0700. The cluster in it belongs to the user of
    the server, which is another one under root, and has mode 0700 too.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self.cluster = self.path / "postgres"
        self.log = self.path / "postgres.log"
        self._lock_path = self.path / "postgres.lock"
        self._lock: int | None = None

    def make(self) -> None:
        """Make the folder if it is missing.

        Raises:
            DataFolderUnusable: it cannot be made, or something else has its name.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise DataFolderUnusable(
                f"the data folder {self.path} cannot be made ({error.strerror}): choose another with --data"
            ) from error

    def lock(self) -> None:
        """Take the folder for this process; the kernel gives it back when the process ends, however it ends.

        Raises:
            DataFolderInUse: another process, or another server object of this one, holds it.
            DataFolderUnusable: the lock file cannot be opened.
        """
        lock: int | None = None
        try:
            lock = self._open(self._lock_path, os.O_RDWR)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(lock, 200).decode(errors="replace").strip() if lock is not None else ""
            self._close(lock)
            raise DataFolderInUse(
                f"the data folder {self.path} is in use by {holder or 'another process'}: "
                "stop that one first, or choose another folder with --data"
            ) from None
        except OSError as error:
            self._close(lock)
            raise DataFolderUnusable(
                f"the data folder {self.path} cannot be locked ({error.strerror}): run rerail as the folder's owner, "
                "or choose another folder with --data"
            ) from error
        os.ftruncate(lock, 0)
        os.write(lock, f"process {os.getpid()} since {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC".encode())
        self._lock = lock

    def unlock(self) -> None:
        """Give the folder back; does nothing when it is not held."""
        lock, self._lock = self._lock, None
        self._close(lock)

    def _open(self, path: Path, flags: int) -> int:
        descriptor = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        status, owner = os.fstat(descriptor), self.path.stat()
        if os.geteuid() == 0 and status.st_uid == 0 and status.st_nlink == 1 and owner.st_uid != 0:
            # Otherwise the folder's owner could not start the server any more once root had.
            os.fchown(descriptor, owner.st_uid, owner.st_gid)
        return descriptor

    @staticmethod
    def _close(lock: int | None) -> None:
        if lock is not None:
            os.close(lock)

    def open_log(self) -> int:
        """A file descriptor that appends to the server's log."""
        return self._open(self.log, os.O_WRONLY | os.O_APPEND)

    def log_size(self) -> int:
        """Bytes in the log so far."""
        return self.log.stat().st_size if self.log.exists() else 0

    def log_after(self, position: int) -> str:
        """What was logged since the log had that many bytes, its last 64 KiB at most."""
        with self.log.open("rb") as log:
            log.seek(max(position, self.log_size() - 65536))
            return log.read().decode(errors="replace")

    def bound_log(self) -> None:
        """Move a log that has grown too long aside. The server appends to the same file, which is therefore emptied."""
        if self.log_size() > LONGEST_LOG:
            shutil.copyfile(self.log, self.log.with_suffix(".log.1"))
            os.truncate(self.log, 0)

    def choose_socket_folder(self, account: Account) -> SocketFolder:
        """Within the cluster if the path fits and the file system has sockets, else a folder below the system's
        temporary one that only the server's user may enter.

        Raises:
            DataFolderUnusable: neither is possible.
        """
        if self._fits(self.cluster) and _holds_sockets(self.cluster):
            # The server's working folder is the cluster: it need not be able to walk there from the root.
            return SocketFolder(server_path=".", client_path=self.cluster, temporary=False)
        digest = hashlib.sha256(os.fsencode(self.cluster.resolve())).hexdigest()[:12]
        for base in temporary_folders():
            folder = base / f"rerail-{account.uid}-{digest}"
            if (
                self._fits(folder)
                and account.may_reach(folder)
                and _is_private(_owned_folder(folder, account), account)
            ):
                return SocketFolder(server_path=str(folder), client_path=folder, temporary=True)
        raise DataFolderUnusable(
            f"no unix socket can be made in {self.cluster} (a path of {LONGEST_SOCKET_PATH} bytes at most, on a file "
            "system with sockets) nor in the system's temporary folder: choose another folder with --data"
        )

    @staticmethod
    def _fits(folder: Path) -> bool:
        path = os.fsencode(folder / SOCKET_NAME)
        # A comma separates hosts in connection strings, and folders in the server's setting.
        return len(path) <= LONGEST_SOCKET_PATH and b"," not in path and b'"' not in path


def temporary_folders() -> Iterator[Path]:
    """The system's temporary folders, the one that this process is told to use first."""
    usual = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108, what is made there is checked for its owner and mode
    yield from dict.fromkeys(path for path in (Path(tempfile.gettempdir()), *usual) if path.is_dir())


def _owned_folder(folder: Path, account: Account) -> Path:
    try:
        folder.mkdir(mode=0o700)
        if account.switched:
            os.chown(folder, account.uid, account.gid)
    except OSError:
        # There already, from an earlier start or from somebody else's hand: the caller looks at whose it is.
        return folder
    return folder


def _is_private(folder: Path, account: Account) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == account.uid and not status.st_mode & 0o077


def _holds_sockets(folder: Path) -> bool:
    """Some file systems that containers share with their host have none."""
    probe = folder / ".s.probe"
    try:
        probe.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as candidate:
            candidate.bind(str(probe))
        probe.unlink()
    except OSError:
        return False
    return True
