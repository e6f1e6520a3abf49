"""One run of the server's main process: starting, watching and stopping it, and what an earlier run left behind."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from pathlib import Path

import psutil

from rerail.database.embedded.account import Account
from rerail.database.embedded.errors import DataFolderUnusable, ServerStartFailed
from rerail.database.embedded.folder import SOCKET_NAME, DataFolder, SocketFolder
from rerail.database.embedded.programs import Programs

_POLL = 0.02
_PATIENCE_WITH_FAST_STOP = 60.0
_PATIENCE_WITH_IMMEDIATE_STOP = 10.0
_PATIENCE_WITH_LEFTOVERS = 20.0
_HOUSEKEEPING = 60.0
_NEXT_PROGRESS = 5.0

# Waits for the end of its input, which comes when the owner closes it or dies, and then asks the server to stop.
_GUARD = 'read -r line; kill -INT "$1"'


class Postmaster:
    """A started server that this process is the parent of. All methods block; none may be called twice at a time."""

    def __init__(
        self, folder: DataFolder, sockets: SocketFolder, account: Account, process: subprocess.Popen[bytes]
    ) -> None:
        self.ended: Future[int] = Future()
        self._folder = folder
        self._sockets = sockets
        self._process = process
        try:
            self._guard = _start_guard(process.pid, account)
        except BaseException:
            process.send_signal(signal.SIGINT)
            process.wait()
            raise
        # Running futures cannot be cancelled, so one waiter that gives up does not take the result from the others.
        self.ended.set_running_or_notify_cancel()
        for target in (self._reap, self._keep_house):
            threading.Thread(target=target, name=f"embedded-postgres{target.__name__}", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process id of the server."""
        return self._process.pid

    @classmethod
    def start(
        cls,
        folder: DataFolder,
        sockets: SocketFolder,
        account: Account,
        programs: Programs,
        arguments: Sequence[str],
    ) -> "Postmaster":
        """Start the server; it is not ready yet."""
        try:
            with os.fdopen(folder.open_log(), "wb") as output:
                process = programs.popen("postgres", arguments, account=account, cluster=folder.cluster, output=output)
        except OSError as error:
            raise ServerStartFailed(f"PostgreSQL could not be started: {error}") from error
        return cls(folder, sockets, account, process)

    def wait_until_ready(self, progress: Callable[[str], None], abandoned: threading.Event) -> bool:
        """Wait for the server to accept connections; a recovery after a crash may take its time and is not cut short.

        Returns False when the server ended, or when the wait was abandoned.
        """
        next_progress = time.monotonic() + _NEXT_PROGRESS
        while not self.ended.done() and not abandoned.wait(_POLL):
            lines = _pid_file(self._folder.cluster)
            if len(lines) >= 8 and lines[0].strip() == str(self.pid) and lines[7].strip() == "ready":
                return True
            if time.monotonic() > next_progress:
                progress(
                    f"PostgreSQL is still starting (it may be recovering from a crash); its log: {self._folder.log}"
                )
                next_progress = time.monotonic() + _NEXT_PROGRESS
        return False

    def stop(self) -> None:
        """Stop the server: sessions end, everything is written. Harsher, if it does not follow."""
        for number, patience in (
            (signal.SIGINT, _PATIENCE_WITH_FAST_STOP),
            (signal.SIGQUIT, _PATIENCE_WITH_IMMEDIATE_STOP),
            (signal.SIGKILL, None),
        ):
            if not self.ended.done():
                # Popen knows when the process has been reaped, so the signal cannot reach a stranger.
                self._signal(number)
            try:
                self.ended.result(patience)
            except TimeoutError:
                continue
            return

    def _signal(self, number: int) -> None:
        try:
            self._process.send_signal(number)
        except PermissionError:
            # A root without the capability KILL. The guard is of the server's user, and does it when its input ends.
            if self._guard.stdin is not None:
                self._guard.stdin.close()

    def _reap(self) -> None:
        status = self._process.wait()
        # Where it may not be killed (see _signal) it ends with its input, which communicate() closes.
        with suppress(PermissionError):
            self._guard.kill()
        self._guard.communicate()
        self.ended.set_result(status)

    def _keep_house(self) -> None:
        """Keep the log short and the temporary folder young."""
        while wait([self.ended], timeout=_HOUSEKEEPING).not_done:
            try:
                self._folder.bound_log()
                if self._sockets.temporary:
                    # Cleaners of temporary folders take what has not been touched for some days.
                    os.utime(self._sockets.client_path)
                    os.utime(self._sockets.client_path / SOCKET_NAME)
            except OSError:
                # A full disk, or a folder taken away: the server itself reports those, and the next round tries again.
                continue


def _start_guard(pid: int, account: Account) -> subprocess.Popen[bytes]:
    """A tiny process that stops the server when this process dies without having stopped it."""
    return subprocess.Popen(  # noqa: S603, a fixed script
        ["/bin/sh", "-c", _GUARD, "rerail-guard", str(pid)],
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        user=account.uid if account.switched else None,
        group=account.gid if account.switched else None,
        extra_groups=[] if account.switched else None,
    )


def clear_leftovers(cluster: Path, progress: Callable[[str], None]) -> None:
    """End a server that an earlier owner left running on this cluster, and remove what a dead one left behind.

    The caller holds the lock of the data folder. A left server is stopped rather than taken over: a new one is a child
    of this process, whose end is noticed, and runs with today's settings. Its stop is orderly and takes moments.

    Raises:
        DataFolderUnusable: the server does not stop.
    """
    lines = _pid_file(cluster)
    if not lines or not lines[0].strip().isdecimal():
        return
    process = _process(int(lines[0]))
    if process is None:
        return  # PostgreSQL finds that out by itself, and checks its shared memory before it goes on.
    if not _is_server_of(process, cluster):
        # The number has gone to another process since. PostgreSQL would take that one for a running server.
        for name in ("postmaster.pid", f"{SOCKET_NAME}.lock"):
            (cluster / name).unlink(missing_ok=True)
        return
    progress(f"stopping the PostgreSQL server that an earlier start left running (process {process.pid})")
    for number, patience in (
        (signal.SIGINT, _PATIENCE_WITH_FAST_STOP),
        (signal.SIGQUIT, _PATIENCE_WITH_IMMEDIATE_STOP),
        (signal.SIGKILL, _PATIENCE_WITH_IMMEDIATE_STOP),
    ):
        try:
            process.send_signal(number)
        except psutil.NoSuchProcess:
            return
        except psutil.AccessDenied as error:
            raise DataFolderUnusable(
                f"a PostgreSQL server of another user runs on {cluster} (process {process.pid}): stop it first"
            ) from error
        if _has_ended(process, patience):
            return
    raise DataFolderUnusable(f"the PostgreSQL server on {cluster} does not stop: end process {process.pid} first")


def start_is_worth_repeating(said: str, started: float) -> bool:
    """Whether a failed start only met the last moments of an earlier server, whose sessions outlive it briefly.

    Args:
        said: What the server logged.
        started: When the first try began, by `time.monotonic()`.
    """
    leftovers = "pre-existing shared memory block" in said or 'lock file "postmaster.pid" already exists' in said
    return leftovers and time.monotonic() - started < _PATIENCE_WITH_LEFTOVERS


def _pid_file(cluster: Path) -> list[str]:
    """Pid, data folder, start time, port, socket folder, address, shared memory, status; fewer while starting."""
    try:
        return (cluster / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _process(pid: int) -> psutil.Process | None:
    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else process
    except psutil.NoSuchProcess:
        return None


def _is_server_of(process: psutil.Process, cluster: Path) -> bool:
    """Whether the process is a PostgreSQL whose working folder is the cluster: every server enters its cluster."""
    try:
        return process.name().startswith("postgres") and Path(process.cwd()).samefile(cluster)
    except (psutil.NoSuchProcess, psutil.ZombieProcess, FileNotFoundError):
        return False
    except (psutil.AccessDenied, PermissionError):
        # A server of this cluster runs as this process's user or under its root, and would have told.
        return False


def _has_ended(process: psutil.Process, patience: float) -> bool:
    """A process whose parent does not reap it, as in some containers, stays a zombie: that has ended as well."""
    deadline = time.monotonic() + patience
    while _process(process.pid) is not None and process.is_running():
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL)
    return True
