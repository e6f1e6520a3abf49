"""What people see on a terminal, and what comes out of a pipe."""

import asyncio
import fcntl
import os
import re
import struct
import subprocess
import termios
from collections.abc import Callable
from pathlib import Path

from .conftest import PATIENCE, Cli

_STYLES = re.compile(r"\x1b\[[0-9;]*m")


def on_terminal(
    cli: Cli, *arguments: str, columns: int, rows: int = 30, seen: Callable[[bytes], None] = lambda _: None
) -> tuple[str, int]:
    """What the command writes to a terminal of that size, and its exit status. `seen` is told what there is so far."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    variables = {name: value for name, value in cli.environment().items() if name not in {"NO_COLOR", "COLUMNS", "CI"}}
    process = subprocess.Popen(
        cli.argv(*arguments),
        env={**variables, "TERM": "xterm-256color"},
        stdin=slave,
        stdout=slave,
        stderr=slave,
        close_fds=True,
    )
    os.close(slave)
    found = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # how Linux tells that the other end is closed; macOS by an empty read
            break
        if not part:
            break
        found += part
        seen(found)
    os.close(master)
    return found.decode(), process.wait(PATIENCE)


def plain_lines(text: str) -> list[str]:
    return _STYLES.sub("", text).splitlines()


async def test_tables_fit_a_narrow_terminal(cli: Cli) -> None:
    run = await cli.start("pause", "--input", "pause=1ms", "--title", "A title that is far too long " * 5, "--wait")
    for columns in (80, 100, 200):
        written, status = await asyncio.to_thread(on_terminal, cli, "runs", "--text", run, columns=columns)
        assert status == 0
        assert "\x1b[" in written
        head, line = plain_lines(written)
        assert len(line) <= columns
        assert line.startswith(run)
        assert "SUCCEEDED" in line
        assert line.rstrip().endswith("…") or columns == 200
        assert ("STEPS" in head) is (columns >= 90)


async def test_what_is_piped_is_whole_and_plain(cli: Cli) -> None:
    title = ("A title that is far too long " * 5).strip()
    run = await cli.start("pause", "--input", "pause=1ms", "--title", title, "--wait")
    for command in (["runs", "--text", run], ["show", run], ["watch", run], ["replay", run, "--speed", "0"]):
        ran = await cli(*command)
        assert ran.status == 0
        assert "\x1b" not in ran.out + ran.err
        assert [line for line in ran.out.splitlines() if line != line.rstrip()] == []
    assert f"  {title}\n" in (await cli("runs", "--text", run)).out


async def test_watching_moves_and_leaves_the_end_on_the_screen(cli: Cli, tmp_path: Path) -> None:
    end = tmp_path / "end"
    run = await cli.start("talk", "--input", "lines=60", "--input", "pause=0.01", "--input", f"until={end}")

    def end_once_it_runs(written: bytes) -> None:
        if b"RUNNING" in written:
            end.touch()

    written, status = await asyncio.to_thread(on_terminal, cli, "watch", run, columns=80, seen=end_once_it_runs)
    assert status == 0
    assert "\x1b[?25l" in written
    assert written.rstrip().endswith("\x1b[?25h")  # the cursor is back
    assert "RUNNING" in written
    last = plain_lines(written.rpartition("\x1b[2K")[2])
    assert last[0].startswith(run)
    assert last[1].startswith("SUCCEEDED  1 steps: 1 succeeded")
    assert last[2].endswith("1/1 steps")
    assert "RUN_SUCCEEDED" in "".join(last)
    assert all(len(line.removesuffix("\x1b[?25h")) <= 80 for line in last)


async def test_words_of_others_move_no_cursor_and_are_no_markup(cli: Cli) -> None:
    run = await cli.start("colour", "--wait")
    for command in (["watch", run], ["replay", run, "--speed", "0"]):
        written, _ = await asyncio.to_thread(on_terminal, cli, *command, columns=200)
        assert "\x1b[2J" not in written
        assert "[2J" in written
    written, _ = await asyncio.to_thread(on_terminal, cli, "show", run, columns=200)
    assert "A title [bold]with marks[/bold]" in written
    ran = await cli("watch", run)
    assert "\x1b" not in ran.out
    assert len(ran.out.splitlines()) == int(ran.out.splitlines()[-1].split()[0])
