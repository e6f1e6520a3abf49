"""`rerail verify` as a process: what it prints, its exit status, and how it reaches the database of a data folder."""

import asyncio
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import psutil
import pytest
from tests.ledger.conftest import Books
from tests.ledger.conftest import books as books
from tests.ledger.generated import Generator
from tests.ledger.test_verification import told
from tests.test_cli import NOBODY_LISTENS, only_line, rerail
from tests.test_up import interrupt, session, up

from rerail.cli.failures import ExitStatus
from rerail.domain.identity import Kind, show

RUNS = 60


async def verify(books: Books, *arguments: str) -> Any:
    data = books.store.folder.parent
    (data / "artifacts").unlink(missing_ok=True)
    (data / "artifacts").symlink_to(books.store.folder)
    return await rerail("verify", *arguments, RERAIL_DATABASE_URL=books.dsn, RERAIL_DATA=str(data))


@pytest.mark.parametrize("jobs", ["1", "2"])
async def test_sound_runs_are_verified_with_a_rate(books: Books, jobs: str) -> None:
    await Generator(pool=books.pool, payloads=books.store, seed=3).write(RUNS)
    frames = await books.count("frames")
    result = await verify(books, "--payloads", "--jobs", jobs)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{RUNS} runs with {frames:,} frames verified in ")
    assert result.stdout.endswith(" frames/s): 0 differences.\n")


async def test_differences_are_named_and_change_the_exit_status(books: Books) -> None:
    sound, hurt = await told(books), await told(books)
    await books.pool.execute("UPDATE steps SET status = 'PENDING' WHERE run_id = $1 AND status = 'SKIPPED'", hurt)
    result = await verify(books, "--artifacts")
    assert result.returncode == 1
    line, summary = result.stdout.splitlines()
    assert line == f"{show(Kind.RUN, hurt)}  steps.status  step last: recorded PENDING, expected SKIPPED"
    assert summary.endswith(": 1 difference.")
    assert (await verify(books, "--run", show(Kind.RUN, sound))).returncode == 0
    assert (await verify(books, "--run", show(Kind.RUN, sound), "--run", show(Kind.RUN, hurt))).returncode == 1
    assert (await verify(books, "--workspace", "default", "--since", "2026-01-01")).returncode == 1
    assert (await verify(books, "--since", "2999-01-01T12:00")).stdout.startswith("0 runs with 0 frames")


async def test_scripts_get_an_object_a_line(books: Books) -> None:
    hurt = await told(books)
    await books.pool.execute("UPDATE runs SET failures_seen = 9 WHERE id = $1", hurt)
    await books.pool.execute("ALTER TABLE frames DETACH PARTITION frames_default")
    result = await verify(books, "--json", "--jobs", "2")
    assert (result.returncode, result.stderr) == (1, "")
    detached, difference, summary = map(orjson.loads, result.stdout.splitlines())
    assert (detached["run"], detached["what"], detached["where"]) == (None, "frames.partition", "frames_default")
    assert difference == {
        "type": "difference",
        "run": show(Kind.RUN, hurt),
        "what": "runs.failures_seen",
        "where": "the run",
        "recorded": 9,
        "expected": 1,
    }
    assert (summary["type"], summary["runs"], summary["differences"]) == ("summary", 1, 2)


async def test_what_cannot_be_verified_is_said_in_a_line(books: Books, tmp_path: Path) -> None:
    await told(books)
    unknown = await verify(books, "--run", show(Kind.RUN, books.mission))
    assert unknown.returncode == ExitStatus.NOT_FOUND
    assert only_line(unknown).endswith(f"Not in this database, though --run says so: {show(Kind.RUN, books.mission)}.")
    for wrong in (("--run", "7"), ("--since", "yesterday"), ("--workspace", "nowhere"), ("--jobs", "0")):
        assert (await verify(books, *wrong)).returncode == ExitStatus.USAGE
    nobody = await rerail("verify", RERAIL_DATABASE_URL=NOBODY_LISTENS, RERAIL_DATA=str(tmp_path))
    assert nobody.returncode == ExitStatus.DATABASE
    assert "geheim" not in only_line(nobody)
    # The outputs of one of its steps are in the artifact store.
    elsewhere = await rerail("verify", RERAIL_DATABASE_URL=books.dsn, RERAIL_DATA=str(tmp_path / "elsewhere"))
    assert elsewhere.returncode == ExitStatus.DATA_FOLDER
    assert "--data" in only_line(elsewhere)
    assert not (tmp_path / "elsewhere").exists()


async def test_a_data_folder_without_a_database_stays_as_it_is(tmp_path: Path) -> None:
    result = await rerail("verify", "--data", str(tmp_path / "nothing"))
    assert result.returncode == ExitStatus.DATA_FOLDER
    assert "there is no database" in only_line(result)
    assert not (tmp_path / "nothing").exists()


async def test_the_database_of_a_data_folder_is_reached_while_it_runs_and_when_it_does_not(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with up(data) as running:
        beside = await rerail("verify", "--data", str(data))
        assert beside.returncode == 0, beside.stderr
        own = await session(data)
        await own.execute("UPDATE workspaces SET reports_filed = 7")
        await own.close()
        await interrupt(running)
    alone = await rerail("verify", "--data", str(data))
    assert alone.returncode == 1
    assert "workspaces.reports_filed  workspace default: recorded 7, expected 0" in alone.stdout
    # It was started for this alone, and has been stopped.
    assert not (data / "postgres" / "postmaster.pid").exists()
    cluster = str(data / "postgres")
    servers = [found for found in psutil.process_iter(["cmdline"]) if cluster in (found.info["cmdline"] or [])]
    assert servers == []


async def test_it_reads_only(books: Books) -> None:
    await told(books)
    reading = await asyncpg.connect(books.dsn)
    before = await reading.fetchval("SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables")
    await reading.execute(
        "ALTER DATABASE " + books.dsn.split("@/")[1].split("?")[0] + " SET default_transaction_read_only = on"
    )
    assert (await verify(books, "--payloads", "--artifacts")).returncode == 0
    await asyncio.sleep(0)
    await reading.execute("SELECT pg_stat_force_next_flush()")
    assert await reading.fetchval("SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables") == before
    await reading.close()
