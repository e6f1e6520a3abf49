"""Commands that follow a run: every frame once and in order, also where the server is killed meanwhile."""

import asyncio
import json
import signal
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.test_up import Up, ended, until, up

from rerail.cli.failures import ExitStatus

from .conftest import PATIENCE, ROOT, Cli, Endpoint, deploy, free_port


async def read_frames(process: asyncio.subprocess.Process, until_number: int) -> list[Any]:
    """Frames that `watch --json` writes, up to that number."""
    assert process.stdout is not None
    frames: list[Any] = []
    async with asyncio.timeout(PATIENCE):
        while not frames or frames[-1]["number"] < until_number:
            line = await process.stdout.readline()
            assert line, "watch ended before that"
            frames.append(json.loads(line))
    return frames


async def rest_of(process: asyncio.subprocess.Process) -> tuple[list[Any], str]:
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    return [json.loads(line) for line in out.splitlines()], err.decode()


async def kill_api(site: Up) -> None:
    """SIGKILL the API that is there, or that is just being started again."""
    while True:
        try:
            api = site.child("serve")
        except (psutil.NoSuchProcess, ValueError):  # between two of them: the one before is not yet reaped
            await asyncio.sleep(0.05)
            continue
        break
    api.kill()
    await until(lambda: ended([api]))


def check_whole(frames: Iterable[Any], recorded: Iterable[Any]) -> None:
    """Every frame once, in order, and the same as the record has."""
    found = list(frames)
    assert [frame["number"] for frame in found] == list(range(1, len(found) + 1))
    assert [(frame["id"], frame["kind"], frame["at"]) for frame in found] == [
        (frame["id"], frame["kind"], frame["at"]) for frame in recorded
    ]


async def test_lines_and_the_end(cli: Cli, endpoint: Endpoint) -> None:
    run = await cli.start("publish", "--input", f"endpoint={endpoint.url}")
    ran = await cli("watch", run)
    assert ran.status == ExitStatus.FAILED
    lines = ran.out.splitlines()
    assert [int(line.split()[0]) for line in lines] == list(range(1, len(lines) + 1))
    assert "RUN_FAILED" in lines[-1]
    first, second = ran.err.splitlines()
    assert first.startswith(f"rerail: {run} failed: step send, provider.unavailable: ")
    assert second == f"rerail: Next: rerail retry {run} send --fix PROVIDER_RESTORED"
    after = await cli("watch", run, "--after", str(len(lines) - 1), "--json")
    assert [frame["kind"] for frame in after.lines] == ["RUN_FAILED"]
    beyond = await cli("watch", run, "--after", "100000")
    assert (beyond.status, beyond.out) == (ExitStatus.FAILED, "")


async def test_a_review_ends_it_and_an_instant_does_not(cli: Cli) -> None:
    waiting = await cli("watch", await cli.start("ask"))
    assert waiting.status == ExitStatus.REVIEW
    paused = await cli("watch", await cli.start("pause", "--input", "pause=1s"))
    assert paused.status == 0, paused.err
    assert paused.out.count("RUN_WAITED") == 2


async def test_the_api_is_killed_again_and_again(site: Up, cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=400", "--input", "pause=0.02")
    watching, waiting = await cli.begin("watch", run, "--json"), await cli.begin("start", "ask", "--wait")
    frames: list[Any] = []
    for _ in range(4):
        frames += await read_frames(watching, (frames[-1]["number"] if frames else 0) + 40)
        await kill_api(site)
    more, told = await rest_of(watching)
    assert watching.returncode == 0, told
    recorded = (await cli("replay", run, "--speed", "0", "--json")).lines
    check_whole([*frames, *more], recorded)
    assert len(recorded) > 400
    assert "Connecting again." in told
    _, said = await asyncio.wait_for(waiting.communicate(), PATIENCE)
    assert waiting.returncode == ExitStatus.REVIEW, said


async def test_everything_is_killed_and_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    port = str(free_port())
    cli = Cli(url=f"http://127.0.0.1:{port}/graphql")
    async with up(tmp_path / "data", "--port", port) as running:
        await deploy(cli, tmp_path)
        run = await cli.start("pause", "--input", "pause=4s")
        watching, in_lines = await cli.begin("watch", run, "--json"), await cli.begin("watch", run)
        frames = await read_frames(watching, 4)
        assert in_lines.stdout is not None
        begun = await asyncio.wait_for(in_lines.stdout.readline(), PATIENCE)
        everything = running.everything()
        running.process.kill()
        for process in everything:
            with suppress(psutil.NoSuchProcess):  # those that end with their parent may have done so
                process.kill()
        await running.process.wait()
        await until(lambda: ended(everything))
        async with up(tmp_path / "data", "--port", port):
            more, told = await rest_of(watching)
            assert watching.returncode == 0, told
            recorded = (await cli("replay", run, "--speed", "0", "--json")).lines
            check_whole([*frames, *more], recorded)
            out, _ = await asyncio.wait_for(in_lines.communicate(), PATIENCE)
            assert [int(line.split()[0]) for line in (begun + out).splitlines()] == [
                frame["number"] for frame in recorded
            ]


@pytest.fixture
def _heeding_ctrl_c() -> Iterator[None]:
    """A shell has what it starts in the background ignore SIGINT, and all that is started from there inherits it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heeding_ctrl_c")
async def test_ctrl_c_ends_it_quietly(cli: Cli) -> None:
    run = await cli.start("pause", "--input", "pause=1h")
    for command in (
        ["watch", run, "--json"],
        ["replay", run, "--speed", "0.000001"],
        ["start", "pause", "--input", "pause=1h", "--wait"],
    ):
        process = await cli.begin(*command)
        assert process.stdout is not None
        await asyncio.wait_for(process.stdout.readline(), PATIENCE)
        process.send_signal(signal.SIGINT)
        _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == ExitStatus.INTERRUPTED
        assert b"rerail:" not in err
        assert b"Abort" not in err


async def test_a_reader_who_leaves_ends_it_quietly(cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=100000", "--input", "pause=0.01")
    command = " ".join(cli.argv("watch", run, "--json")) + " | head -n 3; echo ${PIPESTATUS[0]}"
    shell = await asyncio.create_subprocess_exec(
        *("bash", "-c", command),
        env=cli.environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(shell.communicate(), PATIENCE)
    assert err == b""
    *frames, status = out.decode().splitlines()
    assert [json.loads(frame)["number"] for frame in frames] == [1, 2, 3]
    assert int(status) == ExitStatus.READER_GONE
    assert (await cli("cancel", run)).status == 0


async def test_a_replay_is_a_part_of_the_record(cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=1200", "--input", "pause=0", "--wait")
    whole = (await cli("replay", run, "--speed", "0", "--json")).lines
    check_whole(whole, whole)
    assert len(whole) > 1200
    part = (await cli("replay", run, "--from", "7", "--to", "9", "--json")).lines
    assert part == whole[6:9]
    assert {"number", "at", "offsetSeconds", "kind", "title", "severity", "payload"} <= part[0].keys()
    lines = (await cli("replay", run, "--from", "7", "--to", "9", "--speed", "0")).out.splitlines()
    assert [line.split()[0] for line in lines] == ["7", "8", "9"]
    beyond = await cli("replay", run, "--from", "99999")
    assert (beyond.status, beyond.out) == (0, "")


async def test_a_replay_goes_on_where_a_killed_server_left_it(site: Up, cli: Cli) -> None:
    run = await cli.start("talk", "--input", "lines=60", "--input", "pause=0.05", "--wait")
    recorded = (await cli("replay", run, "--speed", "0", "--json")).lines
    playing = await cli.begin("replay", run, "--json")
    frames = await read_frames(playing, 20)
    await kill_api(site)
    more, told = await rest_of(playing)
    assert playing.returncode == 0, told
    check_whole([*frames, *more], recorded)
