"""The embedded server as its supervisor sees it: start, wait, restart, stop."""

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import asyncpg

from rerail.database.embedded.account import Account, choose_account, named_account
from rerail.database.embedded.cluster import (
    ConnectionInfo,
    adopt_files,
    check_cluster,
    create_cluster,
    give_file,
    read_password,
    server_arguments,
)
from rerail.database.embedded.errors import EmbeddedServerError, ServerStartFailed
from rerail.database.embedded.folder import DataFolder, SocketFolder
from rerail.database.embedded.postmaster import Postmaster, clear_leftovers, start_is_worth_repeating
from rerail.database.embedded.programs import Programs, find_programs
from rerail.database.embedded.roles import caller_is_there, lacks_caller, letting_superuser_in, make_caller

Progress = Callable[[str], None]
Result = TypeVar("Result")


def _silent(_: str) -> None:
    """No progress wanted."""


class EmbeddedPostgres:
    """PostgreSQL 18 in a folder, for this process alone to start and stop, reached through a unix socket.

    Who may connect: the server has no TCP port. Its socket lies in a folder of mode 0700 that only the server's user
    and root can enter, has mode 0700 itself, and asks for a random password (scram-sha-256) from a file of mode 0600 in
    the cluster. So nobody else on the machine can connect, and a process of the server's own user needs the password.

    Under root the server runs as the folder's owner, or as a number without a name if that is root; see `account`. The
    permissions of nothing outside the data folder change.

    When this process dies without `stop`, a guard process stops the server in its place; should the guard be gone as
    well, the next start stops it.
    """

    def __init__(self, data_dir: Path, *, durable: bool = True, settings: Mapping[str, str] | None = None) -> None:
        """Name the folder; nothing is touched before `start`.

        Args:
            data_dir: The data folder, made with mode 0700 when missing; the cluster is its entry `postgres`.
            durable: False gives up all safety against crashes for speed, for test databases.
            settings: PostgreSQL settings that win over rerail's own and over postgresql.conf.
        """
        self._folder = DataFolder(data_dir)
        self._durable = durable
        self._settings = dict(settings or {})
        self._sockets: SocketFolder | None = None
        self._launch: Callable[[Progress], Postmaster] | None = None
        self._postmaster: Postmaster | None = None
        self._connection: ConnectionInfo | None = None
        self._turn = threading.Lock()
        self._abandoned = threading.Event()

    @property
    def connection(self) -> ConnectionInfo:
        """How to connect; only once started. It stays the same over restarts.

        Raises:
            RuntimeError: the server has not been started.
        """
        if self._connection is None:
            raise RuntimeError("the embedded server has not been started")
        return self._connection

    @property
    def pid(self) -> int | None:
        """The process id of the server's main process, None when there is none."""
        return None if self._postmaster is None or self._postmaster.ended.done() else self._postmaster.pid

    @property
    def log_path(self) -> Path:
        """The server's log, kept under 10 MiB; the part before that is in the same name with `.1`."""
        return self._folder.log

    async def start(self, progress: Progress = _silent) -> ConnectionInfo:
        """Start the server, after creating its cluster if there is none, and connect once to see that it answers.

        When cancelled, or on an error, what was started is stopped and the folder is given back.

        Args:
            progress: Called in this thread with one line for every stage that takes noticeable time.

        Raises:
            EmbeddedServerError: one of its subclasses; the message is fit to print.
            RuntimeError: it is started already.
        """
        if self._postmaster is not None:
            raise RuntimeError("the embedded server is started already")
        self._abandoned.clear()
        try:
            connection = await self._unless_cancelled(self._start, _in_this_thread(progress))
            self._connection = connection
            await _check_answer(connection, self._folder.log)
        except BaseException:
            await self.stop()
            raise
        return connection

    async def wait(self) -> int:
        """Wait for the server's main process to end, by `stop` or by itself, and give its exit status (minus the signal
        that killed it). A supervisor calls `restart` when it had not asked for the end."""
        if self._postmaster is None:
            raise RuntimeError("the embedded server has not been started")
        return await asyncio.shield(asyncio.wrap_future(self._postmaster.ended))

    async def restart(self, progress: Progress = _silent) -> ConnectionInfo:
        """Start the server again after it ended, or stop and start it; the folder stays locked in between.

        Raises:
            EmbeddedServerError: it did not start; `restart` may be tried again, `stop` gives the folder back.
            RuntimeError: the server has not been started.
        """
        self._abandoned.clear()
        await self._unless_cancelled(self._restart, _in_this_thread(progress))
        await _check_answer(self.connection, self._folder.log)
        return self.connection

    async def stop(self) -> None:
        """Stop the server in an orderly way and give the folder back; does nothing when it is not started."""
        self._abandoned.set()
        await self._unless_cancelled(self._stop)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _unless_cancelled(self, function: Callable[..., Result], *arguments: Progress) -> Result:
        """Run in a thread. A cancellation makes it hurry, and waits for it: half a start or stop helps nobody."""
        work = asyncio.ensure_future(asyncio.to_thread(function, *arguments))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            self._abandoned.set()
            await asyncio.gather(work, return_exceptions=True)
            raise

    def _start(self, progress: Progress) -> ConnectionInfo:
        with self._turn:
            folder = self._folder
            folder.make()
            folder.lock()
            try:
                account = choose_account(folder.path, folder.cluster)
                programs = self._prepare(account, progress)
                self._sockets = sockets = folder.choose_socket_folder(account)
                connection = ConnectionInfo(host=sockets.client_path, password=read_password(folder.cluster))
                arguments = server_arguments(sockets, durable=self._durable, overrides=self._settings)
                if lacks_caller(folder.cluster):
                    self._make_caller(sockets, account, programs, arguments, progress)
            except OSError as error:
                raise EmbeddedServerError(f"the data folder {folder.path} cannot be used: {error}") from error
            self._launch = lambda progress: self._launched(sockets, account, programs, arguments, progress)
            self._postmaster = self._launch(progress)
            return connection

    def _prepare(self, account: Account, progress: Progress) -> Programs:
        """Everything that must be there before the server starts."""
        folder = self._folder
        if folder.cluster.exists():
            check_cluster(folder.cluster)
            clear_leftovers(folder.cluster, progress)
            adopt_files(folder.cluster, account)
            programs = find_programs([account], folder.path, progress)
        else:
            programs = find_programs([account, named_account(account)], folder.path, progress)
            create_cluster(folder.cluster, account, programs, durable=self._durable, progress=progress)
        folder.bound_log()
        return programs

    def _make_caller(
        self,
        sockets: SocketFolder,
        account: Account,
        programs: Programs,
        arguments: list[str],
        progress: Progress,
    ) -> None:
        """In a cluster of an older version: by a server that is there for nothing else."""
        writing = ["-c", "default_transaction_read_only=off"]
        with letting_superuser_in(self._folder.cluster):
            postmaster = self._launched(sockets, account, programs, [*arguments, *writing], progress)
            try:
                make_caller(sockets.client_path)
            finally:
                postmaster.stop()
        give_file(caller_is_there(self._folder.cluster), account)

    def _launched(
        self,
        sockets: SocketFolder,
        account: Account,
        programs: Programs,
        arguments: list[str],
        progress: Progress,
    ) -> Postmaster:
        """A server that is ready."""
        progress("starting PostgreSQL")
        started = time.monotonic()
        while True:
            log_size = self._folder.log_size()
            postmaster = Postmaster.start(self._folder, sockets, account, programs, arguments)
            if postmaster.wait_until_ready(progress, self._abandoned):
                return postmaster
            postmaster.stop()
            if self._abandoned.is_set():
                raise ServerStartFailed("the start of PostgreSQL was abandoned")
            said = self._folder.log_after(log_size)
            if not start_is_worth_repeating(said, started):
                raise ServerStartFailed(f"PostgreSQL did not start: {_reason(said)}; its log: {self._folder.log}")

    def _restart(self, progress: Progress) -> None:
        with self._turn:
            if self._launch is None or self._postmaster is None:
                raise RuntimeError("the embedded server has not been started")
            self._postmaster.stop()
            self._postmaster = self._launch(progress)

    def _stop(self) -> None:
        with self._turn:
            if self._postmaster is not None:
                self._postmaster.stop()
            if self._sockets is not None and self._sockets.temporary:
                _remove_empty(self._sockets.client_path)
            self._postmaster = self._launch = self._sockets = self._connection = None
            self._folder.unlock()


def _in_this_thread(progress: Progress) -> Progress:
    """A progress callback for other threads, which calls the given one in the event loop's."""
    loop = asyncio.get_running_loop()

    def report(line: str) -> None:
        loop.call_soon_threadsafe(progress, line)

    return report


async def _check_answer(connection: ConnectionInfo, log: Path) -> None:
    try:
        session = await asyncpg.connect(connection.dsn, timeout=30)
        await session.close()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise ServerStartFailed(
            f"PostgreSQL started but does not let rerail in through {connection.host}: {error}; its log: {log}"
        ) from error


def _reason(said: str) -> str:
    """The line of the log that says why, without its time and process."""
    lines = [line.partition("] ")[2] or line for line in said.splitlines() if line.strip()]
    fatal = [line for line in lines if line.startswith(("FATAL:", "PANIC:"))]
    return (fatal or lines or ["it said nothing"])[-1]


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        # Not empty, or gone: it is private and found again at the next start.
        return
