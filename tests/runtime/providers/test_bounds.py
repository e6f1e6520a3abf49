"""What the operator deployed is all that runs, and answers take no more room than they may."""

import asyncio
import gzip
import os
import sys
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.local import local_permissions
from tests.runtime.providers.conftest import RecordedContext

from rerail.domain.mission import Task
from rerail.runtime.provider import Call, ContextError, Done, Permissions, Provider, ProviderError
from rerail.runtime.providers.command import CommandProvider
from rerail.runtime.providers.deployed import is_deployed
from rerail.runtime.providers.http import HttpProvider
from rerail.runtime.providers.python import PythonProvider

MUCH = 64 * 1024**2


def task(provider: str, settings: dict[str, Any]) -> Task:
    return Task(key="a", title="A", provider=provider, settings=settings)


async def perform(provider: Provider, **settings: Any) -> Any:
    outcome = await provider.perform(
        Call(task=task(provider.name, settings), settings=settings, context=RecordedContext())
    )
    assert isinstance(outcome, Done)
    return outcome.outputs


@asynccontextmanager
async def answering(body: bytes, coding: str) -> AsyncIterator[str]:
    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = (
            f"HTTP/1.1 200 OK\r\ncontent-encoding: {coding}\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        writer.write(head.encode() + body)
        try:
            await writer.drain()
        except ConnectionError:
            return
        finally:
            writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


@pytest.fixture
async def http() -> AsyncIterator[HttpProvider]:
    provider = HttpProvider(local_permissions())
    yield provider
    await provider.aclose()


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("pack", "coding"), [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (bare, "deflate"), (bytes, "identity")]
)
async def test_answers_are_decompressed(http: HttpProvider, pack: Any, coding: str) -> None:
    text = "".join(f"line {number}\n" for number in range(200_000))
    async with answering(pack(text.encode()), coding) as url:
        assert (await perform(http, url=url))["body"] == text


async def test_an_answer_that_would_become_huge_is_given_up_at_its_limit(http: HttpProvider) -> None:
    async with answering(gzip.compress(bytes(MUCH)), "gzip") as url:
        with pytest.raises(ProviderError) as raised:
            await perform(http, url=url)
    assert raised.value.code == "provider.answer_too_large"


@pytest.mark.parametrize(
    ("body", "coding"),
    [(b"x" * 100, "br"), (b"x" * 100, "gzip, gzip"), (b"no gzip", "gzip"), (gzip.compress(b"x" * 999)[:20], "gzip")],
    ids=["another", "twice", "none", "cut"],
)
async def test_an_answer_compressed_in_another_way_or_damaged_is_invalid(
    http: HttpProvider, body: bytes, coding: str
) -> None:
    async with answering(body, coding) as url:
        with pytest.raises(ProviderError) as raised:
            await perform(http, url=url)
    assert raised.value.code == "provider.invalid_answer"


@pytest.mark.parametrize(
    "name",
    [
        *("os:abort", "subprocess:run", "builtins:eval", "sys:exit", "shutil:rmtree", "pdb:set_trace"),
        *(
            "rerail.cli:main",
            "rerail.app:create_app",
            "httpx:get",
            "asyncpg:connect",
            "yaml:unsafe_load",
            "click:prompt",
        ),
        *("tests.runtime.failing:asyncio.run", "tests.runtime.planting:sys.exit", "tests.runtime.planting:Path"),
    ],
)
async def test_functions_that_the_operator_did_not_deploy_are_not_called(name: str) -> None:
    provider = PythonProvider()
    (found,) = provider.check(task("python", {"call": name}))
    assert "may not be called" in found.message
    with pytest.raises(ContextError) as raised:
        await perform(provider, call=name)
    assert raised.value.code == "runtime.not_permitted"
    probed = task("python", {"call": "tests.runtime.failing:nothing", "probe": name})
    assert (await provider.probe(probed, probed.settings)).up is False


def test_what_is_named_is_all_there_is() -> None:
    assert is_deployed("weather")
    assert is_deployed("tests.runtime.failing")
    assert is_deployed("rerail.samples.orders")
    assert not is_deployed("rerail.runtime.worker")
    named = ("tasks", "json")
    assert is_deployed("tasks", named)
    assert is_deployed("tasks.daily", named)
    assert is_deployed("json", named)
    assert is_deployed("rerail.samples.orders", named)
    assert not is_deployed("tasks_of_others", named)
    assert not is_deployed("weather", named)


async def test_programs_that_the_operator_did_not_name_are_not_started(tmp_path: Path) -> None:
    provider = CommandProvider(Permissions(commands=True, programs=("true", sys.executable)))
    assert await perform(provider, argv=["true"]) == {"exitCode": 0}
    assert await perform(provider, argv=[sys.executable, "-c", "pass"]) == {"exitCode": 0}
    impostor = tmp_path / "true"
    impostor.write_text("#!/bin/sh\necho stolen\n")
    impostor.chmod(0o755)
    for argv in (["false"], ["sh", "-c", "true"], [str(impostor)], ["./true"], ["../../bin/sh"]):
        assert provider.check(task("command", {"argv": argv}))
        with pytest.raises(ContextError) as raised:
            await perform(provider, argv=argv)
        assert raised.value.code == "runtime.not_permitted"
        assert (await provider.probe(task("command", {"argv": argv}), {"argv": argv})).up is False
    for name in ("PATH", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "PYTHONSTARTUP", "BASH_ENV", "NODE_OPTIONS"):
        settings = {"argv": ["true"], "environment": {name: os.fspath(tmp_path)}}
        assert provider.check(task("command", settings))
        with pytest.raises(ContextError) as raised:
            await perform(provider, **settings)
        assert raised.value.code == "runtime.not_permitted"
    assert await perform(provider, argv=["true"], environment={"REGION": "north"}) == {"exitCode": 0}
