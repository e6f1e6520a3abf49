"""`docs/cli.md` is true: a reader's shell runs every command in it, and sees what it shows."""

import os
import re
import shutil
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
from tests.console import commands, matches, shell
from tests.test_readme import environment, site

from rerail.cli import main
from rerail.cli.failures import ExitStatus

from .conftest import PATIENCE, ROOT

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
NAMES = ("start", "runs", "show", "watch", "replay", "continue", "retry", "report", "cancel", "review")
LOGGING = {"--url", "--log-level", "--log-format"}


@pytest.mark.skipif(not all(map(shutil.which, ("bash", "curl"))), reason="needs bash and curl")
async def test_the_tour(tmp_path: Path) -> None:
    async with site(tmp_path) as found:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        address = f"http://127.0.0.1:{found.port}/graphql"
        async with shell(tmp_path, {**environment(), "PATH": path, "RERAIL_URL": address}) as reader:
            for command in commands(PAGE):
                ran = await reader.run(found.typed(command), patience=PATIENCE)
                where = f"docs/cli.md, line {command.line}: {command.text}"
                wrote = "\n".join(ran.output)
                assert ran.status == 0, f"{where}\nended with {ran.status} and wrote:\n{wrote}"
                shown = tuple(found.own(line) for line in command.output)
                assert matches(shown, ran.output), f"{where}\nwrote:\n{wrote}"


def table(heading: str) -> list[list[str]]:
    """The cells of the first table below what is given."""
    lines = PAGE.partition(heading)[2].partition("\n|---")[2].split("\n\n")[0].splitlines()[1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def command_of(name: str) -> click.Command:
    found = main.get_command(click.Context(main), name)
    assert found is not None
    return found


def test_every_option_is_on_the_page() -> None:
    own: dict[str, set[str]] = {}
    for called, _, options in table("## The commands"):
        name = called.strip("`").split()[0]
        own.setdefault(name, set()).update(re.findall(r"--[a-z-]+", options))
    several = table("| option of several")
    for name in NAMES:
        shared = {option.strip("`") for option, which, _ in several if which == "all" or f"`{name}`" in which}
        options = {option for item in command_of(name).params if isinstance(item, click.Option) for option in item.opts}
        assert own[name] | shared == options - LOGGING, name


def test_every_exit_status_is_on_the_page() -> None:
    listed = {int(status) for status, _, _ in table("## Exit status")}
    scripts = set(range(ExitStatus.SERVER, ExitStatus.CANCELLED + 1))
    ends = {ExitStatus.UNEXPECTED, ExitStatus.USAGE, ExitStatus.INTERRUPTED, ExitStatus.READER_GONE}
    assert listed == {0, *scripts, *ends}
    epilog = main.epilog or ""
    assert all(re.search(rf"\b{int(status)} ", epilog) for status in ExitStatus), epilog


def test_each_command_is_a_module_of_its_own() -> None:
    assert set(NAMES) <= set(main.list_commands(click.Context(main)))
    assert import_module("rerail.cli.scripts.continuing").command is command_of("continue")
