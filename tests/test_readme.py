"""The README is true: a reader's shell runs every command in it against a real `rerail up`, and sees what it shows.

What stands in for what: `make …` is asked what it would run, as the installation under test is there already, and the
tour talks to an `up` that this test has started; its port, the endpoint's port and `.venv/bin/` are replaced.
"""

import asyncio
import os
import re
import shutil
import socket
import sys
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from rerail.settings import PREFIX

from .console import Command, Shell, commands, matches, shell

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PATIENCE = 120.0

Result = TypeVar("Result")

_PORT, _ENDPOINT_PORT = "8000", "8099"
_LAST_LINE = "  Stop "
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")
_FAILED_RUNS = '{ runs(filter: {status: FAILED, labels: [{key: "samples"}]}) { count { value } } }'


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a reader has: a server with its samples at work, and a free port for the endpoint."""

    port: str
    endpoint_port: str
    announced: tuple[str, ...]

    def own(self, text: str) -> str:
        """A text of the README, with the ports of this site."""
        return text.replace(f":{_PORT}", f":{self.port}").replace(f":{_ENDPOINT_PORT}", f":{self.endpoint_port}")

    def typed(self, command: Command) -> str:
        """What the reader types, for this site."""
        text = self.own(command.text).replace(".venv/bin/", f"{Path(sys.executable).parent}/")
        return text.replace("rerail.samples.endpoint", f"rerail.samples.endpoint --port {self.endpoint_port}")


def environment() -> dict[str, str]:
    """A newcomer's: no settings of rerail or of the `make` that runs the tests, no proxy, plain output of Python."""
    strange = (PREFIX, "MAKE", "MFLAGS", "FORCE_COLOR")
    left = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
    return {**left, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", "NO_COLOR": "1"}


@asynccontextmanager
async def site(folder: Path) -> AsyncIterator[Site]:
    """`rerail up` on a fresh data folder, its samples run."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint_port = str(free.getsockname()[1])
    # The tour's endpoint listens on a port of its own, beside the one that the samples are let to.
    targets = ("--allowed-targets", f"127.0.0.1:{endpoint_port}")
    arguments = ("-P", "-m", "rerail", "up", "--port", "0", "--data", str(folder / "rerail"), *targets)
    log = folder / "up.log"
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *arguments), env=environment(), cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=errors
        )
    try:
        announced = await _within_patience(_announced(process), log)
        port = re.search(r":(\d+)/graphql", "".join(announced))
        assert port is not None, announced
        found = Site(port=port[1], endpoint_port=endpoint_port, announced=announced)
        await _within_patience(_samples_run(found), log)
        yield found
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), PATIENCE)


async def _within_patience(work: Awaitable[Result], log: Path) -> Result:
    try:
        return await asyncio.wait_for(work, PATIENCE)
    except TimeoutError:
        written = await asyncio.to_thread(log.read_text, encoding="utf-8", errors="replace")
        pytest.fail(f"up has not come so far:\n{written}")


async def _announced(process: asyncio.subprocess.Process) -> tuple[str, ...]:
    assert process.stdout is not None
    lines = []
    async for line in process.stdout:
        lines.append(line.decode().removesuffix("\n"))
        if lines[-1].startswith(_LAST_LINE):
            return tuple(lines)
    raise AssertionError("up ended before it served: " + "\n".join(lines))


async def _samples_run(found: Site) -> None:
    """Until the first runs have failed that are meant to: a reader is slower than they are."""
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as client:
        while True:
            answer = await client.get(f"http://127.0.0.1:{found.port}/graphql", params={"query": _FAILED_RUNS})
            if answer.json()["data"]["runs"]["count"]["value"] >= 7:
                return
            await asyncio.sleep(0.1)


@pytest.mark.skipif(not all(map(shutil.which, ("bash", "curl", "make"))), reason="needs bash, curl and make")
async def test_the_tour(tmp_path: Path) -> None:
    async with site(tmp_path) as found, shell(tmp_path, environment()) as reader:
        for command in commands(README.read_text(encoding="utf-8")):
            where = f"README.md, line {command.line}: {command.text}"
            if command.text.startswith("make "):
                await _check_make(reader, command, found)
                continue
            ran = await reader.run(found.typed(command), patience=PATIENCE)
            wrote = "\n".join(ran.output)
            assert ran.status == 0, f"{where}\nended with {ran.status} and wrote:\n{wrote}"
            shown = tuple(found.own(line) for line in command.output)
            assert matches(shown, ran.output), f"{where}\nwrote:\n{wrote}"


async def _check_make(reader: Shell, command: Command, found: Site) -> None:
    """`make` would run the rerail whose words the README shows."""
    asked = await reader.run(f"make -n -C {ROOT} ARGS= {command.text.removeprefix('make ')}", patience=PATIENCE)
    assert asked.status == 0, asked.output
    assert any(line.endswith("-m rerail up") for line in map(str.rstrip, asked.output)), asked.output
    assert matches(tuple(found.own(line) for line in command.output), found.announced), found.announced


@pytest.mark.parametrize("page", [README, *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize(
    ("shown", "wrote", "same"),
    [
        (("a",), ("a",), True),
        (("a",), ("b",), False),
        (("a",), ("a", "b"), False),
        ((), ("a",), False),
        (("a", "…"), ("a",), True),
        (("…", "c"), ("a", "b", "c"), True),
        (("…", "c"), ("a", "b"), False),
        (("a … c",), ("a b c",), True),
        (("a … c",), ("a b d",), False),
        ((f"run_{'0' * 32}",), (f"run_{'1' * 32}",), True),
        ((f"run_{'0' * 32}",), (f"step_{'1' * 32}",), False),
        (("2026-11-22 03:42:50",), ("2027-01-01 00:00:00",), True),
    ],
)
def test_output_is_compared_with_wildcards(shown: tuple[str, ...], wrote: tuple[str, ...], same: bool) -> None:
    assert matches(shown, wrote) is same


def test_commands_are_read() -> None:
    text = "words\n```console\n$ one\n> more\nsaid\n> also said\n$ two\n```\n```sh\n$ none\n```\n"
    assert [(item.text, item.output, item.line) for item in commands(text)] == [
        ("one\nmore", ("said", "> also said"), 3),
        ("two", (), 7),
    ]
