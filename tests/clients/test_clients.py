"""Each client and each library, through a network that cuts and servers that are restarted: every frame once, in order.

One story for all of them, told once; then tests of what each made of it.
"""

import ast
import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from graphql import build_schema, parse, validate
from uuid_utils.compat import uuid7

from rerail.api.schema.build import print_sdl
from rerail.database.embedded import EmbeddedPostgres
from rerail.domain.identity import Kind, show

from ..api.watching import own_database
from .following import PATIENCE, PYTHON, TYPESCRIPT, Follower, Stand, standing
from .installing import ROOT, UnavailableError, build_clients, examples

PAST, STEP, STEPS = 60, 5, 6
LAST = PAST + STEP * STEPS
# More than the buffers of one connection pass on at once.
WIDE = "x" * 20_000


@dataclass(frozen=True, kw_only=True)
class Told:
    """Those who have followed the run through the story, and those who asked for a run that is not there."""

    followers: dict[str, Follower]
    refused: dict[str, Follower]


async def tell(stand: Stand) -> Told:
    """The past, live, cut, cut within messages, frozen, a rolling restart of two servers, and a death."""
    run = await stand.writer.run()
    await stand.writer.note(run, times=PAST - 1)
    one, other = await asyncio.gather(stand.start_server(), stand.start_server())
    followers = await stand.follow(show(Kind.RUN, run), LAST)
    await all_reach(followers.values(), PAST)
    number = await further(stand, run, PAST)
    await all_reach(followers.values(), number)
    stand.proxy.cut()
    number = await further(stand, run, number)
    await all_reach(followers.values(), number)
    stand.proxy.cut_within_messages()
    number = await further(stand, run, number, WIDE)
    await all_reach(followers.values(), number)
    stand.proxy.freeze()
    number = await further(stand, run, number)
    await all_reach(followers.values(), number)
    one.terminate()
    number = await further(stand, run, number)
    await all_reach(followers.values(), number)
    await one.wait()
    other.kill()
    number = await further(stand, run, number)
    await stand.start_server()
    await all_reach(followers.values(), number)
    assert number == LAST
    await all_end(followers.values())
    refused = await stand.follow(show(Kind.RUN, uuid7()), LAST)
    await all_end(refused.values())
    return Told(followers=followers, refused=refused)


async def further(stand: Stand, run: UUID, number: int, text: str = "A note") -> int:
    for _ in range(STEP):
        await stand.writer.note(run, text)
    return number + STEP


async def all_reach(followers: Iterable[Follower], number: int) -> None:
    """Whoever does not in time is told of by its own test, and not waited for again."""
    waits = {
        asyncio.ensure_future(follower.reached(number)): follower for follower in followers if not follower.missing
    }
    _, pending = await asyncio.wait(waits, timeout=PATIENCE)
    for wait in pending:
        wait.cancel()
        waits[wait].missing = number
    await asyncio.wait(waits)


async def all_end(followers: Iterable[Follower]) -> None:
    """By themselves: nothing that they have left open keeps them."""
    await asyncio.wait({follower.listening for follower in followers}, timeout=PATIENCE)


@pytest.fixture(scope="module")
async def built() -> AsyncIterator[Path | str]:
    """The folder of the clients in JavaScript, or why there is none."""
    try:
        work = await build_clients()
    except UnavailableError as error:
        yield str(error)
    else:
        yield work
        shutil.rmtree(work)


@pytest.fixture(scope="module")
async def told(server: EmbeddedPostgres, built: Path | str, tmp_path_factory: pytest.TempPathFactory) -> Told:
    async with (
        own_database(server, f"clients_{uuid7().hex}") as dsn,
        standing(dsn, tmp_path_factory.mktemp("clients"), built) as stand,
    ):
        return await tell(stand)


@pytest.mark.parametrize("library", [*PYTHON, *TYPESCRIPT])
def test_every_frame_once_and_in_order(library: str, built: Path | str, told: Told) -> None:
    follower = the_one(told.followers, library, built)
    assert not follower.missing, f"{follower.missing} did not come in time: {follower}"
    assert follower.frames == list(range(1, LAST + 1)), follower.complaint
    assert follower.process.returncode == 0, follower.complaint


@pytest.mark.parametrize("library", [*PYTHON, *TYPESCRIPT])
def test_the_last_state_arrives(library: str, built: Path | str, told: Told) -> None:
    follower = the_one(told.followers, library, built)
    for revisions in (follower.run, follower.listed):
        assert revisions == sorted(revisions)
        assert revisions[-1] == LAST, follower.complaint


@pytest.mark.parametrize("library", [*PYTHON, *TYPESCRIPT])
def test_what_is_refused_is_told_and_not_asked_again(library: str, built: Path | str, told: Told) -> None:
    follower = the_one(told.refused, library, built)
    assert (follower.process.returncode, follower.frames) == (1, [])
    assert "There is no such run in this workspace." in follower.complaint


def the_one(followers: dict[str, Follower], library: str, built: Path | str) -> Follower:
    if library in TYPESCRIPT and isinstance(built, str):
        pytest.skip(built)
    return followers[library]


def test_the_subscriptions_of_the_page() -> None:
    schema, shown = build_schema(print_sdl()), []
    for example in examples("ts") + examples("python"):
        shown += [found[1] for found in re.findall(r"""(["'`])(subscription\b.*?)\1""", example, re.DOTALL)]
    assert len(shown) == 4
    for document in shown:
        assert validate(schema, parse(document)) == []


def test_the_examples_of_the_page(built: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those in TypeScript fit the types, or nothing would have been built; those in Python import and call what there
    is."""
    shown = examples("python")
    assert shown
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "clients" / "python"))
    for example in shown:
        imports = [node for node in ast.parse(example).body if isinstance(node, ast.Import | ast.ImportFrom)]
        exec(compile(ast.Module(imports, type_ignores=[]), "the page", "exec"), {})  # noqa: S102, our own page
    if isinstance(built, str):
        pytest.skip(built)
    assert (built / "built/docs/clients/typescript/example-0.js").exists()
