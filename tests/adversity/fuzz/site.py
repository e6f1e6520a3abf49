"""A real `rerail up` with its samples, some tokens, and what it logs: what hostile callers are let loose on."""

import asyncio
import json
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import httpx
import psutil

from rerail.access.tokens import TokenDraft, create_token
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import parse
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.settings import PREFIX

PATIENCE = 180.0
_NEEDED = {"FAILED": 4, "SUCCEEDED": 2, "WAITING": 1}
_ADDRESS = re.compile(r"GraphQL +(http://\S+)/graphql")
_STATES = (
    "{ " + " ".join(f"{each}: runs(filter: {{status: {each}}}) {{ count {{ value }} }}" for each in _NEEDED) + " }"
)
_MEBI = 1024 * 1024


@dataclass(kw_only=True)
class Site:
    """A server at `url`, whose processes are children of `process`. `logged` grows with every line that it writes."""

    process: subprocess.Popen[str]
    url: str
    folder: Path
    logged: list[str] = field(default_factory=list)
    tokens: Sequence[str] = ()
    run: str = ""

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.url)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    @property
    def endpoint(self) -> str:
        return f"{self.url}/graphql"

    def child(self, command: str) -> psutil.Process:
        """The process of `rerail serve` or `rerail work`."""
        children = psutil.Process(self.process.pid).children()
        (found,) = [child for child in children if command in child.cmdline()[1:6]]
        return found

    def memory(self) -> float:
        """Mebibytes that the API process has for itself."""
        return float(self.child("serve").memory_full_info().uss) / _MEBI

    def descriptors(self) -> int:
        """Files and sockets that the API process has open."""
        return int(self.child("serve").num_fds())

    def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> Any:
        """The data of an operation that must succeed, as the local operator."""
        body = {"query": query, "variables": variables or {}}
        answer = httpx.post(self.endpoint, json=body, timeout=PATIENCE, trust_env=False)
        told = answer.json()
        assert "errors" not in told, told
        return told["data"]

    def answers(self) -> bool:
        """Whether it is ready, and answers a query."""
        ready = httpx.get(f"{self.url}/readyz", timeout=PATIENCE, trust_env=False)
        return ready.status_code == 200 and self.ask("{ viewer { subject } }") is not None

    def complaints(self, since: int = 0) -> list[str]:
        """What it has logged as errors, and what was not logged but written: tracebacks of libraries."""
        return [line for line in self.logged[since:] if _is_complaint(line)]

    def told_of(self, error_id: str) -> str:
        """The log's line about an error that was masked."""
        return next((line for line in self.logged if error_id in line), "nothing in the log")

    def wait_for_runs(self) -> None:
        """Until the samples have left runs of every kind."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            found = self.ask(_STATES)
            if all(found[state]["count"]["value"] >= count for state, count in _NEEDED.items()):
                return
            time.sleep(0.2)  # several processes are at work, and none of them tells this one
        raise AssertionError(f"the samples have left {found} after {PATIENCE:.0f} s")

    def make_tokens(self) -> None:
        """One of each scope together with READ, one with none, one that shows a run alone, and one with all of them."""
        self.run = self.ask("{ runs(first: 1) { nodes { id } } }")["runs"]["nodes"][0]["id"]
        run = parse(self.run).uuid
        assert run is not None
        self.tokens = asyncio.run(_make_tokens(self.folder, run))

    def verify(self) -> str:
        """What `rerail verify` says, beside the server. Raises AssertionError where it finds a difference."""
        command = [sys.executable, "-P", "-m", "rerail", "verify", "--data", str(self.folder)]
        done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def stop(self) -> None:
        """In good order, or the server was not all right."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(PATIENCE) == 0, "".join(self.logged[-50:])


async def _make_tokens(folder: Path, run: UUID) -> list[str]:
    password = (folder / "postgres" / "rerail.password").read_text()
    workspace, maker = DEFAULT_WORKSPACE.id, Actor(ActorKind.SCRIPT, "fuzz")
    pairs: list[tuple[Scope, ...]] = [(Scope.READ, each) for each in Scope]
    connection = await asyncpg.connect(
        user="rerail", password=password, database="rerail", host=str(folder / "postgres")
    )
    try:
        made = []
        for scopes, shown in [*((each, None) for each in (*pairs, ())), ((Scope.READ,), run), (tuple(Scope), None)]:
            draft = TokenDraft(
                workspace=workspace, name="fuzz", scopes=scopes, created_by=maker, expires_at=None, run=shown
            )
            made.append((await create_token(connection, draft))[1])
        return made
    finally:
        await connection.close()


def environment(**more: str) -> dict[str, str]:
    """This process's, without settings of rerail."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**kept, "RERAIL_LOG_FORMAT": "json", "RERAIL_LOG_LEVEL": "warning", **more}


@contextmanager
def site(*arguments: str, **variables: str) -> Iterator[Site]:
    """Serves until the block ends. What it logs is kept where the block fails."""
    with tempfile.TemporaryDirectory(prefix="rr-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        folder.chmod(0o755)
        command = [
            sys.executable,
            "-P",
            "-m",
            "rerail",
            "up",
            "--data",
            str(folder / "data"),
            "--port",
            "0",
            "--drain",
            "1",
        ]
        process = subprocess.Popen(
            [*command, *arguments],
            env=environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        found, said = Site(process=process, url="", folder=folder / "data"), queue.SimpleQueue[str]()
        pipes = ((process.stderr, found.logged.append), (process.stdout, said.put))
        reading = [threading.Thread(target=_collect, args=each, daemon=True) for each in pipes]
        for each in reading:
            each.start()
        try:
            found.url = _served_at(process, said, found.logged)
            yield found
            if process.poll() is None:
                found.stop()
        finally:
            if process.poll() is None:
                process.kill()
            with process:
                for each in reading:
                    each.join(PATIENCE)


def _collect(stream: Any, take: Callable[[str], None]) -> None:
    for line in stream:
        take(line)


def _served_at(process: subprocess.Popen[str], said: queue.SimpleQueue[str], logged: Sequence[str]) -> str:
    ends = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < ends:
        with suppress(queue.Empty):
            if match := _ADDRESS.search(said.get(timeout=0.2)):
                return match[1]
    raise AssertionError("up did not come to serve:\n" + "".join(logged))


def _is_complaint(line: str) -> bool:
    try:
        told = json.loads(line)
    except ValueError:
        # Not in the form of the log: a traceback, or what Python itself says in the end.
        return not line.startswith("rerail: ") and bool(line.strip())
    return isinstance(told, dict) and told.get("level") in {"error", "critical"}
