"""The command `rerail` as a process: what it prints, and its exit status for all that is expected to go wrong."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import asyncpg
import httpx
import pytest

from rerail import __version__
from rerail.cli import main
from rerail.cli.failures import EXPECTED, ExitStatus
from rerail.database.embedded import EmbeddedPostgres
from rerail.settings import PREFIX

PATIENCE = 60.0
NOBODY_LISTENS = "postgresql://me:geheim@127.0.0.1:1/db"


def environment(**variables: str) -> dict[str, str]:
    """This process's, without settings of its own."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**inherited, **variables}


async def rerail(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-P", "-m", "rerail", *arguments],
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def only_line(result: subprocess.CompletedProcess[str]) -> str:
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert "geheim" not in line
    return line


async def test_version_and_help() -> None:
    assert (await rerail("--version")).stdout == f"rerail {__version__}\n"
    words = (await rerail("--help")).stdout
    for name in main.list_commands(None):  # type: ignore[arg-type]
        assert f"  {name} " in words
        assert (await rerail(name, "--help")).returncode == 0


def test_expected_errors_exist() -> None:
    for name in EXPECTED:
        module, _, kind = name.rpartition(".")
        assert issubclass(getattr(import_module(module), kind), Exception)


async def test_an_unknown_command_is_wrong_usage() -> None:
    assert (await rerail("fly")).returncode == ExitStatus.USAGE


async def test_every_wrong_setting_gets_a_line() -> None:
    result = await rerail("serve", "--drain", "long", RERAIL_PORT="99999")
    assert result.returncode == ExitStatus.USAGE
    assert [line.split(":")[1].strip() for line in result.stderr.splitlines()] == [
        "--port or RERAIL_PORT",
        "--drain or RERAIL_DRAIN",
    ]


@pytest.mark.parametrize("command", ["serve", "work", "migrate"])
async def test_a_database_must_be_named(command: str, tmp_path: Path) -> None:
    result = await rerail(command, RERAIL_DATA=str(tmp_path))
    assert result.returncode == ExitStatus.USAGE
    assert "RERAIL_DATABASE_URL is not set" in only_line(result)


@pytest.mark.parametrize("command", ["serve", "work", "migrate"])
async def test_a_database_that_is_not_there(command: str, tmp_path: Path) -> None:
    result = await rerail(command, RERAIL_DATABASE_URL=NOBODY_LISTENS, RERAIL_DATA=str(tmp_path), RERAIL_PORT="0")
    assert result.returncode == ExitStatus.DATABASE
    line = only_line(result)
    assert re.search(r"Cannot connect to the database \w+ at 127\.0\.0\.1:\d+: .*[Rr]efused.*RERAIL_DATABASE_URL", line)
    assert "geheim" not in line


async def test_a_schema_that_is_not_migrated_and_then_is(server: EmbeddedPostgres, tmp_path: Path) -> None:
    admin = await asyncpg.connect(server.connection.dsn)
    await admin.execute("CREATE DATABASE empty")
    dsn = server.connection.dsn.replace("@/rerail?", "@/empty?")
    variables = {"RERAIL_DATABASE_URL": dsn, "RERAIL_DATA": str(tmp_path), "RERAIL_PORT": "0"}
    try:
        refused = await rerail("serve", **variables)
        assert refused.returncode == ExitStatus.SCHEMA
        assert "rerail migrate" in only_line(refused)
        assert (await rerail("migrate", **variables)).stdout == "The database is at the newest schema now.\n"
        assert (await rerail("migrate", **variables)).stdout == "The database is at the newest schema already.\n"
    finally:
        await admin.execute("DROP DATABASE empty WITH (FORCE)")
        await admin.close()


async def test_a_port_in_use(database: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for command in ("serve", "up"):
            result = await rerail(command, "--port", port, RERAIL_DATABASE_URL=database, RERAIL_DATA=str(tmp_path))
            assert result.returncode == ExitStatus.ADDRESS
            assert f"Port {port} of 127.0.0.1 is in use" in only_line(result)


async def test_a_host_of_another_machine(tmp_path: Path) -> None:
    result = await rerail("up", "--host", "192.0.2.1", "--data", str(tmp_path))
    assert result.returncode == ExitStatus.ADDRESS
    assert "--host" in only_line(result)


async def test_a_data_folder_of_another_version(tmp_path: Path) -> None:
    cluster = tmp_path / "postgres"
    cluster.mkdir()
    (cluster / "PG_VERSION").write_text("15\n")
    (cluster / "rerail.password").write_text("geheim")
    result = await rerail("up", "--port", "0", "--data", str(tmp_path))
    assert result.returncode == ExitStatus.DATA_FOLDER
    assert "PostgreSQL 15" in only_line(result)


async def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    result = await rerail("up", "--port", "0", "--data", str(file))
    assert result.returncode == ExitStatus.DATA_FOLDER
    assert str(file) in only_line(result)


async def test_mission_files_are_checked_before_any_is_sent(tmp_path: Path) -> None:
    good, bad, missing = (tmp_path / name for name in ("good.yaml", "bad.yaml", "missing.yaml"))
    good.write_text("mission: orders\ntasks:\n  a: {provider: wait}\n")
    bad.write_text("mission: orders\ntasks:\n  a:\n    provider: wait\n    needs: [b]\n    nedes: []\n")
    result = await rerail("deploy", str(good), str(bad), str(missing), "--url", "http://127.0.0.1:1/graphql")
    assert result.returncode == ExitStatus.MISSION
    first, second, third = result.stderr.splitlines()
    assert f'{bad}:5:13 tasks.a.needs[0]: there is no task "b"' in first
    assert f"{bad}:6:" in second
    assert f"{missing} cannot be read" in third


async def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    file = tmp_path / "good.yaml"
    file.write_text("mission: orders\ntasks:\n  a: {provider: wait}\n")
    result = await rerail("deploy", str(file), "--url", "http://127.0.0.1:1/graphql")
    assert result.returncode == ExitStatus.SERVER
    assert "rerail up" in only_line(result)


async def test_an_unexpected_error_is_one_line_and_a_log(database: str, tmp_path: Path) -> None:
    (tmp_path / "artifacts").mkdir()
    (tmp_path / "signing.secret").mkdir()  # nothing that anybody would expect
    variables = {"RERAIL_DATABASE_URL": database, "RERAIL_DATA": str(tmp_path), "RERAIL_PORT": "0"}
    result = await rerail("serve", **variables, TMPDIR=str(tmp_path))
    line = only_line(result)
    assert result.returncode == ExitStatus.UNEXPECTED
    assert "unexpected IsADirectoryError" in line
    (log,) = await asyncio.to_thread(lambda: list(tmp_path.glob("rerail-*.log")))
    assert f"traceback: {log}" in line
    assert log.read_text().startswith("Traceback")
    assert log.stat().st_mode & 0o777 == 0o600
    assert "Traceback" in (await rerail("--debug", "serve", **variables)).stderr


async def test_a_signing_secret_that_was_cut_is_named(database: str, tmp_path: Path) -> None:
    (tmp_path / "signing.secret").touch()
    result = await rerail("serve", RERAIL_DATABASE_URL=database, RERAIL_DATA=str(tmp_path), RERAIL_PORT="0")
    line = only_line(result)
    assert result.returncode == ExitStatus.DATA_FOLDER
    assert str(tmp_path / "signing.secret") in line
    assert "remove it" in line


async def test_serve_answers_and_stops_at_a_signal(database: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port, descriptor = listener.getsockname()[1], listener.fileno()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "rerail", "serve", "--fd", str(descriptor)),
            env=environment(RERAIL_DATABASE_URL=database, RERAIL_DATA=str(tmp_path)),
            pass_fds=(descriptor,),
            stderr=asyncio.subprocess.PIPE,
        )
        # The socket listens already: requests wait until the process is there to answer them.
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=PATIENCE) as client:
            assert (await client.get("/readyz")).json() == {"ready": True, "version": __version__}
            assert (await client.get("/healthz")).json() == {"alive": True, "version": __version__}
            front = await client.get("/")
            assert (front.status_code, front.headers["location"]) == (307, "/graphql")
            await _revoke_schema(database)
            refused = await client.get("/readyz")
            assert refused.status_code == 503
            assert "rerail migrate" in refused.json()["reason"]
            assert (await client.get("/healthz")).status_code == 200
        process.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0
    assert b"Traceback" not in errors
    assert (tmp_path / "signing.secret").stat().st_mode & 0o777 == 0o600


async def _revoke_schema(dsn: str) -> None:
    session = await asyncpg.connect(dsn)
    await session.execute("DELETE FROM alembic_version")
    await session.close()
