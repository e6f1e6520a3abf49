"""Every failure code of `docs/failure-codes.md` happens: real runs fail of the real thing, and the table is right."""

import asyncio
import socket
import sys
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.local import local_permissions
from tests.runtime import failing
from tests.runtime.conftest import CALLER, WORKSPACE, Shop
from tests.test_docs import page, rows

from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import Violation
from rerail.domain.failure import Failure, Fault
from rerail.domain.mission import Task
from rerail.domain.move import Fix, FixKind
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.runtime.deciding import Guarded
from rerail.runtime.moves import Moves
from rerail.runtime.provider import Call, Done, Outcome, Probe
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.python import PythonProvider
from rerail.runtime.providers.registry import ProviderRegistry, load_registry
from rerail.runtime.worker import Worker

DOCUMENTED = {row[0]: row for row in rows(page("failure-codes.md"), "What rerail states")}
SOON = 60.0


class BrokenProvider:
    """Another package's provider, with a mistake in it: what it answers is none of the outcomes."""

    name = "broken"
    settings_schema: Mapping[str, Any] = {"type": "object"}

    def check(self, task: Task) -> Sequence[Violation]:
        del task
        return ()

    async def perform(self, call: Call) -> Outcome:
        return {"outputs": call.settings}  # type: ignore[return-value]

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task, settings
        return Probe(None, "It cannot be told.")


class GoneProvider(BrokenProvider):
    name = "gone"

    async def perform(self, call: Call) -> Outcome:
        del call
        return Done()


# ---------------------------------------------------------------- a server that fails in every way

ANSWERS = {
    "/unavailable": b"HTTP/1.1 503 Service Unavailable\r\n",
    "/failed": b"HTTP/1.1 500 Internal Server Error\r\n",
    "/limited": b"HTTP/1.1 429 Too Many Requests\r\n",
    "/denied": b"HTTP/1.1 403 Forbidden\r\n",
    "/not-found": b"HTTP/1.1 404 Not Found\r\n",
    "/rejected": b"HTTP/1.1 422 Unprocessable Content\r\n",
    "/moved": b"HTTP/1.1 302 Found\r\nlocation: /\r\n",
    "/invalid": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n",
    "/long": b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n",
}
BODY = b"no JSON at all, and longer than some like"


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        target = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        if target == "/silent":
            await reader.read()  # until the caller gives up
        elif target != "/dropped":
            head = ANSWERS[target] + f"content-length: {len(BODY)}\r\nconnection: close\r\n\r\n".encode()
            writer.write(head + BODY)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def server() -> AsyncIterator[str]:
    serving = await asyncio.start_server(_answer, "127.0.0.1", 0)
    async with serving:
        host, port = serving.sockets[0].getsockname()
        yield f"http://{host}:{port}"


# ---------------------------------------------------------------- the missions


def call(name: str, **more: Any) -> dict[str, Any]:
    return {"provider": "python", "with": {"call": f"tests.runtime.failing:{name}"}, "effect": "NONE", **more}


def get(url: str, **settings: Any) -> dict[str, Any]:
    return {"provider": "http", "with": {"url": url, **settings}, "effect": "NONE"}


def command(*argv: str) -> dict[str, Any]:
    return {"provider": "command", "with": {"argv": list(argv)}, "effect": "NONE"}


def failing_tasks(url: str) -> dict[str, dict[str, Any]]:
    """By code, the task that fails so of itself."""
    return {
        "provider.unavailable": get(f"{url}/unavailable"),
        "provider.timeout": get(f"{url}/silent", timeout="1s"),
        "provider.disconnected": get(f"{url}/dropped"),
        "provider.failed": get(f"{url}/failed"),
        "provider.rate_limited": get(f"{url}/limited"),
        "provider.denied": get(f"{url}/denied"),
        "provider.not_found": get(f"{url}/not-found"),
        "provider.rejected": get(f"{url}/rejected"),
        "provider.unexpected_status": get(f"{url}/moved"),
        "provider.invalid_answer": get(f"{url}/invalid"),
        "provider.answer_too_large": get(f"{url}/long", response={"maxBytes": 10}),
        "provider.error": call("provider_error"),
        "input.invalid": call(
            "nothing", inputs={"day": "${{ inputs.word }}"}, inputSchema={"properties": {"day": {"type": "integer"}}}
        ),
        "input.invalid_value": call("input_error"),
        "input.invalid_setting": {"provider": "wait", "with": {"until": "${{ inputs.word }}"}},
        "input.unresolved": call("nothing", needs=["before"], inputs={"n": "${{ steps.before.outputs.n }}"}),
        "input.expression": call("nothing", inputs={"n": "${{ 1 / inputs.zero }}"}),
        "input.redacted": call("nothing", needs=["before"], inputs={"n": "${{ steps.before.outputs.password }}"}),
        "input.missing": call("reads_what_is_not_there", needs=["before"]),
        "input.name": call("misnames"),
        "review.pending": {"provider": "review", "with": {"question": "Go on?"}},
        "review.rejected": {"provider": "review", "with": {"question": "Go on?"}},
        "review.expired": {"provider": "review", "with": {"question": "Go on?", "expiresIn": "10ms"}},
        "runtime.crashed": call("crashes"),
        "runtime.timeout": call("never_ends", timeout="100ms"),
        "runtime.unresponsive": call("does_not_listen", timeout="100ms"),
        "runtime.log_overrun": call("logs_without_end"),
        "runtime.error": call("context_error"),
        "runtime.output_invalid": call("returns_no_json"),
        "runtime.output_too_large": call("returns_much"),
        "runtime.artifact_missing": call("nothing", artifacts=["orders.csv"]),
        "runtime.command_not_found": command("no-program-of-that-name"),
        "runtime.exit_code": command("false"),
        "runtime.secret_unknown": call("nothing", inputs={"key": "${{ secrets.NOBODY_HAS_IT }}"}),
        "runtime.target_refused": get("http://10.255.255.1/"),
        "unknown.internal": {"provider": "broken"},
        "unknown": call("nameless"),
    }


ON_A_POORER_WORKER = {"runtime.import_failed", "runtime.not_permitted", "runtime.provider_missing"}
BY_HAND = {"runtime.mission_unloadable", "runtime.cancelled", "worker.lost"}


def registry(*, commands: bool = True) -> ProviderRegistry:
    """The built-in providers, with less patience, and others that are not to be relied upon."""
    built_in = load_registry(local_permissions(commands=commands), BUILTIN)
    names = [name for name in built_in.names if name != PythonProvider.name]
    return ProviderRegistry([*(built_in.get(name) for name in names), PythonProvider(grace=0.1), BrokenProvider()])


def fault_of(run: Run, key: str) -> Fault | None:
    """The fault of the step, or of its last attempt."""
    step = run.steps_by_key()[key]
    attempt = run.attempts[step.last_attempt] if step.last_attempt else None
    return step.fault or (attempt.fault if attempt else None)


def check_row(code: str, failure: Failure, fault: Fault | None) -> None:
    """The table says of the code what was recorded."""
    _, cause, transient, settled, *_ = DOCUMENTED[code]
    assert (failure.code, failure.cause.value) == (code, cause)
    assert failure.transient is (transient == "yes")
    if fault is not None:
        assert fault.settled is settled.startswith(("yes", "if only asking"))


def test_every_documented_code_is_reached_here() -> None:
    here = failing_tasks("").keys() | ON_A_POORER_WORKER | BY_HAND
    assert here == DOCUMENTED.keys() | {"unknown"}


async def test_runs_fail_of_what_the_table_says(shop: Shop) -> None:
    failing.released.clear()
    async with server() as url, shop.staffed(shop.desk(registry=registry())):
        shop.registry = registry()
        runs = {}
        tasks = failing_tasks(url)
        for number, task in enumerate(tasks.values()):
            before = {"before": call("returns_a_password")} if task.get("needs") else {}
            await shop.deploy({"mission": f"m{number}", "title": "M", "tasks": {**before, "only": task}})
        for number, code in enumerate(tasks):
            runs[code] = await shop.start(f"m{number}", word="tomorrow", zero=0)
        waiting = await shop.rested(runs["review.rejected"], SOON)
        (review,) = waiting.reviews
        moves = Moves(shop.ledger, registry=shop.registry, store=shop.store)
        await moves.decide_review(
            WORKSPACE, review, decision=ReviewDecision.REJECT, comment=None, actor=CALLER, once=None
        )
        # One that waits for its review to expire rests twice.
        await shop.until(runs["review.expired"], lambda run: run.status is RunStatus.FAILED, SOON)
        for code, run_id in runs.items():
            run = await shop.until(run_id, lambda run: run.at_rest, SOON)
            (failure,) = diagnose(run)
            if code == "unknown":
                assert (failure.code, failure.cause.value) == ("unknown", "UNKNOWN")
            else:
                check_row(code, failure, fault_of(run, "only"))
            assert run.status is (RunStatus.WAITING if code == "review.pending" else RunStatus.FAILED)
            assert failure.step == run.steps_by_key()["only"].id
        failing.released.set()


async def test_runs_fail_of_what_a_worker_lacks(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mission was fine when it was deployed; where it runs, something is missing."""
    monkeypatch.syspath_prepend(str(tmp_path))
    module = tmp_path / "soon_gone.py"
    module.write_text("def work(context):\n    return None\n")
    tasks = {
        "runtime.import_failed": {"provider": "python", "with": {"call": "soon_gone:work"}},
        "runtime.not_permitted": command("true"),
        "runtime.provider_missing": {"provider": "gone"},
    }
    assert tasks.keys() == ON_A_POORER_WORKER
    rich = registry()
    shop.registry = ProviderRegistry([*(rich.get(name) for name in rich.names), GoneProvider()])
    for number, task in enumerate(tasks.values()):
        await shop.deploy({"mission": f"m{number}", "title": "M", "tasks": {"only": task}})
    module.write_text("def work(context:\n")
    sys.modules.pop("soon_gone")  # the worker is another process
    async with shop.staffed(shop.desk(registry=registry(commands=False))):
        for number, code in enumerate(tasks):
            run = await shop.rested(await shop.start(f"m{number}"), SOON)
            (failure,) = diagnose(run)
            check_row(code, failure, fault_of(run, "only"))


async def test_a_run_fails_of_a_lost_mission(shop: Shop) -> None:
    await shop.deploy({"mission": "lost", "title": "Lost", "tasks": {"only": call("nothing")}})
    run_id = await shop.start("lost")
    await shop.pool.execute("UPDATE mission_versions SET definition = '{}'")
    async with shop.staffed(shop.desk(registry=registry())):
        run = await shop.rested(run_id, SOON)
    (failure,) = diagnose(run)
    check_row("runtime.mission_unloadable", failure, run.fault)
    assert failure.step is None


async def test_runs_fail_of_a_lost_worker_and_of_a_cancelled_step_that_nobody_speaks_for(shop: Shop) -> None:
    failing.begun.clear()
    harmful = {"one": call("never_ends", effect="UNSAFE"), "other": call("never_ends", effect="UNSAFE")}
    await shop.deploy({"mission": "harmful", "title": "Harmful", "tasks": harmful})
    async with shop.staffed(shop.desk(registry=registry())) as worker:
        cancelled, lost = await shop.start("harmful"), await shop.start("harmful")
        for run_id in (cancelled, lost):
            await shop.until(run_id, lambda run: len(run.attempts) == 2)
        moves = Moves(shop.ledger, registry=shop.registry, store=shop.store)
        await moves.cancel_run(WORKSPACE, cancelled, reason=None, actor=CALLER, expected_revision=None, once=None)
        run = await shop.load(cancelled)
        fix = Fix(kind=FixKind.TRANSIENT, note="It had done nothing.")
        one = run.steps_by_key()["one"].id
        await moves.retry_step(WORKSPACE, one, fix=fix, inputs=None, actor=CALLER, guarded=Guarded())
        left = (await shop.load(cancelled)).steps_by_key()["other"]
        (failure,) = diagnose(await shop.load(cancelled))
        check_row("runtime.cancelled", failure, left.fault)
        # As a machine that takes over from one that is lost does.
        await shop.pool.execute("UPDATE workers SET taken_over_at = now()")
        desk = replace(worker._desk, worker="another", missions=OrderedDict())
        await Worker(shop.dsn, desk, legs=1, drain=0.0).run_leg(WORKSPACE, lost, 1)
        run = await shop.load(lost)
    for failure in diagnose(run):
        assert failure.step is not None
        check_row("worker.lost", failure, run.steps[failure.step].fault)
    assert len(diagnose(run)) == 2


async def test_nobody_listens(shop: Shop) -> None:
    """The other way in which a provider is not available: there is no connection at all."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
        async with shop.staffed(shop.desk(registry=registry())):
            run = await shop.run({"mission": "m", "title": "M", "tasks": {"only": get(url)}})
    check_row("provider.unavailable", diagnose(run)[0], fault_of(run, "only"))


async def test_a_file_that_is_gone_is_a_missing_input(shop: Shop) -> None:
    pause = {"provider": "review", "with": {"question": "Is the file gone?"}, "needs": ["before"]}
    reads = call("reads_what_is_not_there", needs=["pause"])
    await shop.deploy(
        {"mission": "m", "title": "M", "tasks": {"before": call("writes"), "pause": pause, "only": reads}}
    )
    async with shop.staffed(shop.desk(registry=registry())):
        run = await shop.rested(await shop.start("m"), SOON)
        (artifact,), (review,) = run.artifacts.values(), run.reviews
        (shop.store.folder / artifact.address).unlink()
        moves = Moves(shop.ledger, registry=shop.registry, store=shop.store)
        approve = ReviewDecision.APPROVE
        await moves.decide_review(WORKSPACE, review, decision=approve, comment=None, actor=CALLER, once=None)
        run = await shop.until(run.id, lambda run: run.status is RunStatus.FAILED, SOON)
    (failure,) = diagnose(run)
    check_row("input.missing", failure, fault_of(run, "only"))
    assert "is gone from the store" in failure.message
