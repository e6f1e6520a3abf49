"""Each client and each library, with tokens that live for seconds: connections are closed when they expire (4401, 401),
or 401, and what was followed goes on with the next, every frame once and in order."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from uuid_utils.compat import uuid7

from rerail.database.embedded import EmbeddedPostgres
from rerail.domain.identity import Kind, show
from rerail.ledger.audit_reading import Wanted, read_entries

from ..access.conftest import new_token
from ..api.watching import own_database
from .following import PATIENCE, PYTHON, TYPESCRIPT, Follower, Stand, standing
from .installing import UnavailableError, build_clients

LIVES = timedelta(seconds=3)
STEP, STEPS = 3, 4
LAST = 1 + STEP * STEPS


@pytest.fixture(scope="module")
async def built() -> AsyncIterator[Path | str]:
    try:
        work = await build_clients()
    except UnavailableError as error:
        yield str(error)
    else:
        yield work
        shutil.rmtree(work)


@pytest.fixture(scope="module")
async def told(
    server: EmbeddedPostgres, built: Path | str, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Follower], list[str]]:
    """The followers, and the codes of what the trail tells of them."""
    folder = tmp_path_factory.mktemp("tokens")
    async with own_database(server, f"tokens_{uuid7().hex}") as dsn, standing(dsn, folder, built) as stand:
        followers = await tell(stand, folder / "token")
        trail = await read_entries(stand.writer.pool, Wanted(), most=1_000)
        return followers, [each.entry.code for each in trail if each.entry.code]


async def tell(stand: Stand, file: Path) -> dict[str, Follower]:
    pool = stand.writer.pool
    run = await stand.writer.run()
    await renew(pool, file)
    await stand.start_server(RERAIL_AUTHENTICATION="required")
    followers = await stand.follow(show(Kind.RUN, run), LAST, str(file))
    renewing = asyncio.create_task(renew_again_and_again(pool, file))
    async with asyncio.timeout(3 * PATIENCE):
        for number in range(1, LAST, STEP):
            await asyncio.gather(*(follower.reached(number) for follower in followers.values()))
            # Nobody goes on with the token that they came with.
            await all_have_expired(pool, await pool.fetchval("SELECT now()"))
            await stand.writer.note(run, times=STEP)
        await asyncio.gather(*(follower.reached(LAST) for follower in followers.values()))
        await asyncio.gather(*(follower.listening for follower in followers.values()))
    renewing.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await renewing
    return followers


async def renew(pool: asyncpg.Pool, file: Path) -> None:
    _, text = await new_token(pool, "page", lives=LIVES)
    fresh = file.with_suffix(".fresh")
    fresh.write_text(text)
    fresh.rename(file)


async def renew_again_and_again(pool: asyncpg.Pool, file: Path) -> None:
    while True:
        await renew(pool, file)
        await asyncio.sleep(LIVES.total_seconds() / 6)


async def all_have_expired(pool: asyncpg.Pool, before: Any) -> None:
    """All tokens that were made before that instant."""
    while True:
        if await pool.fetchval("SELECT max(expires_at) <= now() FROM api_tokens WHERE created_at <= $1", before):
            return
        await asyncio.sleep(0.1)


@pytest.mark.parametrize("library", [*PYTHON, *TYPESCRIPT])
def test_it_goes_on_with_the_next_token(
    library: str, built: Path | str, told: tuple[dict[str, Follower], list[str]]
) -> None:
    if library in TYPESCRIPT and isinstance(built, str):
        pytest.skip(built)
    follower = told[0][library]
    assert follower.frames == list(range(1, LAST + 1)), follower.complaint
    assert follower.process.returncode == 0, follower.complaint
    for revisions in (follower.run, follower.listed):
        assert revisions == sorted(revisions)
        assert revisions[-1] == LAST


def test_their_connections_were_ended(told: tuple[dict[str, Follower], list[str]]) -> None:
    assert "access.credential_expired" in told[1]
