"""Queries answered whole: root fields side by side, what becomes of the others when one fails, what is refused before
anything is read, what serves again, and what becomes of a statement whose caller leaves."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import asyncpg
import httpx
import orjson
import pytest
from graphql import DocumentNode, ExecutionResult, OperationDefinitionNode, execute_sync, get_introspection_query, parse

from rerail.api.execution import answering
from rerail.api.execution.answering import Answering, Plan
from rerail.api.execution.roots import COMPARISON_COST
from rerail.api.schema.build import build_schema
from rerail.database.embedded import EmbeddedPostgres
from rerail.planner.cost import MAX_COST
from rerail.planner.limits import MAX_ROOTS

from .test_websocket import acknowledged, receive, send
from .watching import APPLICATION, NEWER, PATIENCE, POOL, Watching, own_database, watching_on

SCHEMA = build_schema()._schema
NO_REPORT = "report_00000000000000000000000000000000"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'"
CANCEL = (
    "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'"
    " AND query LIKE $2"
)


@pytest.fixture(scope="module")
async def dsn(server: EmbeddedPostgres) -> AsyncIterator[str]:
    async with own_database(server, "api_answering") as made:
        yield made


@pytest.fixture(scope="module")
async def running(dsn: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watching]:
    async with watching_on(dsn, tmp_path_factory.mktemp("made")) as site:
        yield site


@pytest.fixture
def site(running: Watching) -> Watching:
    running.statements.clear()
    return running


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Waits for something that nobody tells of."""
    async with asyncio.timeout(PATIENCE):
        while not await holds():  # noqa: ASYNC110 - as the line above says
            await asyncio.sleep(0.01)


class Behind:
    """Another session on the database, which holds what statements wait for, and sees them wait."""

    def __init__(self, holding: asyncpg.Connection, seeing: asyncpg.Connection) -> None:
        self._holding = holding
        self._seeing = seeing

    @contextlib.asynccontextmanager
    async def hold(self, sql: str, *binds: Any) -> AsyncIterator[None]:
        """Locks what `sql` locks."""
        async with self._holding.transaction():
            await self._holding.execute(sql, *binds)
            yield

    async def waiting(self, number: int) -> None:
        """Waits until so many statements wait for a lock."""

        async def so_many() -> bool:
            return bool(await self._seeing.fetchval(WAITING, APPLICATION) == number)

        await until(so_many)

    async def cancel(self, naming: str) -> None:
        """Ends the statements that wait and name this."""
        assert await self._seeing.fetch(CANCEL, APPLICATION, f"%{naming}%")


@pytest.fixture
async def behind(dsn: str) -> AsyncIterator[Behind]:
    connections = [await asyncpg.connect(dsn) for _ in range(2)]
    try:
        yield Behind(*connections)
    finally:
        for connection in connections:
            await connection.close()


LOCK_REPORTS = "LOCK TABLE reports IN ACCESS EXCLUSIVE MODE"


@contextlib.contextmanager
def not_for_ever(seconds: int = 60) -> Iterator[None]:
    """Ends what would take for ever, also where nothing else gets a turn meanwhile."""

    def end(*_: object) -> None:
        raise TimeoutError("It would take for ever.")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


# ------------------------------------------------------------------------------------------------- side by side


async def test_root_fields_are_read_side_by_side(site: Watching, behind: Behind) -> None:
    names = ["d", "a", "c", "b"]
    query = (
        f"{{ {' '.join(f'{name}: reports(first: {place}) {{ nodes {{ id }} }}' for place, name in enumerate(names))} }}"
    )
    async with behind.hold(LOCK_REPORTS):
        asking = asyncio.ensure_future(site.post(query))
        # None of them is answered, so none of them waits for another.
        await behind.waiting(len(names))
        assert not asking.done()
    found = await asking
    assert list(found.json()["data"].items()) == [(name, {"nodes": []}) for name in names]
    assert len(site.statements) == len(names)


async def test_a_field_that_fails_leaves_the_others(site: Watching, behind: Behind) -> None:
    run = await site.run(0)
    query = (
        f'query {{\n  viewer {{ subject }}\n  it: report(id: "{NO_REPORT}") {{ id }}\n  run(id: "{run}") {{ id }}\n}}'
    )
    async with behind.hold(LOCK_REPORTS):
        asking = asyncio.ensure_future(site.post(query))
        await behind.waiting(1)
        await behind.cancel("reports")
        found = await asking
    assert found.status_code == 200
    body = found.json()
    assert body["data"] == {"viewer": {"subject": "local"}, "it": None, "run": {"id": run}}
    (error,) = body["errors"]
    assert (error["path"], error["locations"]) == (["it"], [{"line": 3, "column": 3}])
    assert error["extensions"]["code"] == "timeout"
    assert list(body) == ["errors", "data"]


async def test_a_field_that_may_not_be_null_takes_the_answer_with_it(site: Watching, behind: Behind) -> None:
    query = f'{{ viewer {{ subject }}\n lost: reports {{ nodes {{ id }} }} it: report(id: "{NO_REPORT}") {{ id }} }}'
    async with behind.hold(LOCK_REPORTS):
        asking = asyncio.ensure_future(site.post(query))
        await behind.waiting(2)
        await behind.cancel("reports")
        found = await asking
    assert found.status_code == 200, "it was executed"
    body = found.json()
    assert body["data"] is None
    assert [(error["path"], error["locations"]) for error in body["errors"]] == [
        (["lost"], [{"line": 2, "column": 2}]),
        (["it"], [{"line": 2, "column": query.split("\n")[1].index("it:") + 1}]),
    ]
    # All of it was for this time.
    again = await site.post(query)
    assert again.json() == {"data": {"viewer": {"subject": "local"}, "lost": {"nodes": []}, "it": None}}


async def test_what_cannot_be_planned_fails_like_what_cannot_be_read(site: Watching) -> None:
    other = "viewer { subject }"
    found = await site.post(f'{{ run(id: "nonsense") {{ id }} {other} }}')
    assert found.json()["data"] == {"run": None, "viewer": {"subject": "local"}}
    (error,) = found.json()["errors"]
    assert (error["path"], error["extensions"]) == (["run"], {"code": "id.invalid"})
    found = await site.post(f"{{ {other} runs(first: 501) {{ nodes {{ id }} }} }}")
    assert found.json()["data"] is None
    (error,) = found.json()["errors"]
    assert error["path"] == ["runs"]
    assert (error["extensions"]["requested"], error["extensions"]["limit"]) == (501, 500)


# --------------------------------------------------------------------------------------- refused before it is read


async def test_so_many_root_fields_are_answered_and_no_more(site: Watching) -> None:
    names = [f"a{number}" for number in range(MAX_ROOTS + 1)]
    roots = [f"{name}: viewer {{ subject }}" for name in names[:-1]]
    query = f"query ($off: Boolean!) {{ {' '.join(roots)} {names[-1]}: __typename @skip(if: $off) }}"
    found = await site.post(query, variables={"off": True})
    assert list(found.json()["data"]) == names[:-1]
    site.statements.clear()
    refused = await site.post(query, variables={"off": False})
    assert refused.status_code == 400
    (error,) = refused.json()["errors"]
    assert error["extensions"] == {"code": "limit.fields", "requested": MAX_ROOTS + 1, "limit": MAX_ROOTS}
    assert "data" not in refused.json()
    assert not site.statements


async def test_the_cost_of_root_fields_is_counted_together(site: Watching) -> None:
    def costs(number: int, steps: int) -> str:
        nodes = f"nodes {{ steps(first: {steps}) {{ nodes {{ key }} }} }}"
        return f"{{ {' '.join(f'a{each}: runs(first: 500) {{ {nodes} }}' for each in range(number))} }}"

    each = 1 + 500 * (1 + 1 + 97)
    assert 2 * each <= MAX_COST < 2 * (each + 500)
    assert "errors" not in (await site.post(costs(2, 97))).json()
    site.statements.clear()
    refused = await site.post(costs(2, 98))
    assert refused.status_code == 400
    (error,) = refused.json()["errors"]
    assert error["extensions"]["cost"] == {"requested": 2 * (each + 500), "limit": MAX_COST}
    assert [location["line"] for location in error["locations"]] == [1, 1]
    assert not site.statements


async def test_a_comparison_costs_what_thousands_of_objects_do(site: Watching) -> None:
    run = await site.run(notes=1)
    most = MAX_COST // COMPARISON_COST
    several = [f'c{place}: compareRuns(a: "{run}", b: "{run}") {{ same }}' for place in range(most)]
    answer = await site.post(f"{{ {' '.join(several[:2])} }}")
    assert answer.json()["data"] == {"c0": {"same": True}, "c1": {"same": True}}
    refused = await site.post(f"{{ {' '.join(several)} more: runs(first: 1) {{ nodes {{ id }} }} }}")
    (error,) = refused.json()["errors"]
    assert error["extensions"]["code"] == "limit.cost"


async def test_an_answer_says_what_it_cost_to_whom_asks(site: Watching) -> None:
    query = "{ runs(first: 3) { nodes { id } } viewer { subject } }"
    plain = (await site.post(query)).json()
    async with httpx.AsyncClient(base_url=f"http://{site.address}", timeout=PATIENCE) as client:
        for _ in range(2):
            found = await client.post("/graphql", json={"query": query}, headers={"Rerail-Cost": "1"})
            cost = found.json()["extensions"]["cost"]
            assert cost == {"requested": 5, "limit": MAX_COST}
            assert found.json()["data"] == plain["data"]
        failed = await client.post("/graphql", json={"query": "{ run(id: 3) { id } }"}, headers={"Rerail-Cost": "1"})
        assert list(failed.json()) == ["errors", "data", "extensions"]
    assert "extensions" not in plain


LEVELS = 30
"""Read one by one, fragments that spread each other twice come to 2 ** 30."""


def doubled(on: str, first: str, level: Callable[[str], str], last: str) -> str:
    """A document whose fragments spread the next one twice."""
    fragments = [f"fragment F{number} on {on} {{ {level(f'...F{number + 1}')} }}" for number in range(LEVELS)]
    return "\n".join([first, *fragments, f"fragment F{LEVELS} on {on} {{ {last} }}"])


DOUBLED = {
    "at the top": doubled("Query", "{ ...F0 }", lambda next_: f"{next_} {next_}", "viewer { subject }"),
    "at the top, in other fragments": doubled(
        "Query", "{ ...F0 }", lambda next_: f"... {{ {next_} }} ... on Query {{ {next_} }}", "viewer { subject }"
    ),
    "at the top, with switches": doubled(
        "Query",
        "query ($on: Boolean = true) { ...F0 }",
        lambda next_: f"{next_} @include(if: $on) ... @skip(if: $on) {{ {next_} }} {next_}",
        "viewer { subject }",
    ),
    "below": doubled("Viewer", "{ viewer { ...F0 } }", lambda next_: f"{next_} {next_}", "subject"),
    "below, by an interface": doubled(
        "Node", "{ viewer { subject workspace { ...F0 } } }", lambda next_: f"{next_} {next_}", "__typename"
    ),
    "about the schema": doubled(
        "__Type", '{ viewer { subject } __type(name: "Run") { ...F0 } }', lambda next_: f"{next_} {next_}", "name"
    ),
}


@pytest.mark.parametrize("query", DOUBLED.values(), ids=list(DOUBLED))
async def test_fragments_that_spread_each_other_twice_are_read_once(site: Watching, query: str) -> None:
    with not_for_ever():
        for _ in range(2):
            found = await site.post(query)
            assert found.json()["data"]["viewer"]["subject"] == "local"
            assert "errors" not in found.json()


NESTED = {
    "one below the other": doubled(
        "Run",
        "{ runs { nodes { ...F0 } } }",
        lambda next_: f"mission {{ runs(first: 1) {{ nodes {{ {next_} {next_} }} }} }}",
        "id",
    ),
    "one below the other, by several names": doubled(
        "Guide", "{ guides { ...F0 } }", lambda next_: f"a: related {{ {next_} }} b: related {{ {next_} }}", "slug"
    ),
}


@pytest.mark.parametrize("query", NESTED.values(), ids=list(NESTED))
async def test_fragments_that_double_what_is_asked_are_refused(site: Watching, query: str) -> None:
    with not_for_ever():
        found = await site.post(query)
    assert {error["extensions"]["code"] for error in found.json()["errors"]} <= {"limit.depth", "limit.fields"}
    assert not site.statements


# --------------------------------------------------------------------------------------------- about the schema


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> list[DocumentNode]:
    """The documents that GraphQL's own executor was asked."""
    found: list[DocumentNode] = []

    def noted(schema: Any, document: DocumentNode, **more: Any) -> Any:
        found.append(document)
        return execute_sync(schema, document, **more)

    monkeypatch.setattr(answering, "execute_sync", noted)
    return found


async def test_the_schema_is_told_as_the_executor_tells_it_and_only_once(
    site: Watching, executed: Sequence[DocumentNode]
) -> None:
    query = get_introspection_query(descriptions=True, specified_by_url=True, input_value_deprecation=True)
    expected = execute_sync(SCHEMA, parse(query))
    assert isinstance(expected, ExecutionResult)
    for _ in range(3):
        found = await site.post(query)
        assert found.content == orjson.dumps({"data": expected.data})
    # The same document in a request that differs.
    assert (await site.post(query, operationName="IntrospectionQuery")).content == found.content
    assert (await site.get(query)).content == found.content
    assert len(executed) == 1
    assert not site.statements


async def test_what_is_told_of_the_schema_depends_on_variables(site: Watching, executed: list[DocumentNode]) -> None:
    query = "query ($of: String!, $all: Boolean = false) { __type(name: $of) { name kind @include(if: $all) } }"
    asked: list[tuple[dict[str, Any], Any]] = [
        ({"of": "Run"}, {"name": "Run"}),
        ({"of": "Step"}, {"name": "Step"}),
        ({"of": "Run", "all": True}, {"name": "Run", "kind": "OBJECT"}),
        ({"of": "Nothing"}, None),
    ]
    for _ in range(2):
        for variables, expected in asked:
            assert (await site.post(query, variables=variables)).json() == {"data": {"__type": expected}}
    assert len(executed) == len(asked)


async def test_fields_about_the_schema_stand_beside_others(site: Watching) -> None:
    query = (
        '{ t: __typename viewer { subject } a: __type(name: "Run") { name } b: __schema { queryType { name } } ...F }'
    )
    found = await site.post(f'{query} fragment F on Query {{ a: __type(name: "Run") {{ kind }} __typename }}')
    assert list(found.json()["data"].items()) == [
        ("t", "Query"),
        ("viewer", {"subject": "local"}),
        ("a", {"name": "Run", "kind": "OBJECT"}),
        ("b", {"queryType": {"name": "Query"}}),
        ("__typename", "Query"),
    ]


def plan_of(planner: Answering, document: DocumentNode, variables: dict[str, Any]) -> Plan:
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    nobody: Any = SimpleNamespace(projector=SimpleNamespace(most_cost=MAX_COST))
    plan = planner.plan(document, operation, variables, nobody)
    assert isinstance(plan, Plan)
    return plan


def test_what_is_kept_about_the_schema_is_measured_with_what_was_said_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables that nobody declared are part of the request all the same."""
    monkeypatch.setattr(answering, "INTROSPECTION_BYTES", 128 * 1024)
    planner, document = Answering(SCHEMA), parse("{ __schema { queryType { name } } }")
    for number in range(40):
        assert not plan_of(planner, document, {"said": f"{number}" + "x" * 8_000}).errors
    assert 5 < len(planner._introspected) < 17


# --------------------------------------------------------------------------------------------- what serves again


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The variables of each operation that was planned."""
    found: list[Any] = []
    plan = Answering.plan

    def noted(self: Answering, document: Any, operation: Any, given: Any, context: Any) -> Any:
        found.append(dict(given))
        return plan(self, document, operation, given, context)

    monkeypatch.setattr(Answering, "plan", noted)
    return found


async def test_the_same_request_is_planned_once(site: Watching, planned: list[Any]) -> None:
    run = await site.run(0)
    query = f'query Once {{ run(id: "{run}") {{ title revision }} }}'
    for revision in (1, 2, 3):
        for found in (await site.post(query), await site.get(query)):
            assert found.json()["data"]["run"] == {"title": "A run", "revision": revision}
        await site.post(f'mutation {{ addNote(input: {{runId: "{run}", text: "x"}}) {{ __typename }} }}')
    # By POST and by GET.
    assert len(planned) == 2
    assert len(site.statements) >= 6


async def test_the_same_bytes_mean_something_else_by_another_method(site: Watching) -> None:
    query = "query=%7Bviewer%7Bsubject%7D%7D"
    headers = {"Accept": "application/json", "Content-Type": "application/json"}
    assert (await site.client.get(f"/graphql?{query}", headers=headers)).status_code == 200
    assert (await site.client.post("/graphql", content=query.encode(), headers=headers)).status_code == 400


async def test_requests_that_differ_in_their_variables_are_not_mixed(site: Watching, planned: list[Any]) -> None:
    runs = [await site.run(0), await site.run(1), "run_00000000000000000000000000000000"]
    query = "query ($id: ID!, $on: Boolean!) { run(id: $id) { revision title @include(if: $on) } }"
    for _ in range(2):
        for on in (True, False):
            answers = [(await site.post(query, variables={"id": run, "on": on})).json()["data"]["run"] for run in runs]
            title = {"title": "A run"} if on else {}
            assert answers == [{"revision": 1, **title}, {"revision": 2, **title}, None]
    assert len(planned) == 6


async def test_a_plan_holds_nothing_of_who_asked_first(site: Watching, planned: list[Any]) -> None:
    query = "query Whose { viewer { subject scopes } }"
    for _ in range(2):
        for subject, scopes in (("ada", ["READ"]), ("bob", ["READ", "OPERATE"])):
            found = await site.post(query, {"test-subject": subject, "test-scopes": " ".join(scopes)})
            assert found.json()["data"]["viewer"] == {"subject": subject, "scopes": scopes}
    assert len(planned) == 1


STEPS_OF_RUNS = "runs(first: 500) { nodes { steps(first: 190) { nodes { key } } } }"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ('query Bad1 { run(id: "nonsense") { id } viewer { subject } }', 200),
        ("query Bad2 { runs(first: 501) { nodes { id } } }", 200),
        ("query Bad3($id: ID!) { run(id: $id) { id } }", 400),
        (f"query Bad4 {{ a: {STEPS_OF_RUNS} b: {STEPS_OF_RUNS} }}", 400),
    ],
)
async def test_a_plan_with_errors_is_not_kept(site: Watching, planned: list[Any], query: str, status: int) -> None:
    answers = [await site.post(query) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [status] * 2
    assert answers[0].content == answers[1].content
    assert b'"errors"' in answers[0].content
    assert len(planned) == 2


async def test_a_document_that_is_not_valid_is_not_planned(site: Watching, planned: list[Any]) -> None:
    answers = [await site.post("query Invalid { nothing }") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [400, 400]
    assert answers[0].content == answers[1].content
    assert not planned


async def test_a_mutation_is_done_each_time_it_is_sent(site: Watching) -> None:
    run = await site.run(0)
    payload = "... on AddNoteSuccess { frame { number } }"
    adding = f'mutation {{ addNote(input: {{runId: "{run}", text: "x"}}) {{ {payload} }} }}'
    numbers = [(await site.post(adding)).json()["data"]["addNote"]["frame"]["number"] for _ in range(3)]
    assert numbers == [2, 3, 4]


# ------------------------------------------------------------------------------------------------ callers who leave


async def posted(site: Watching, query: str) -> None:
    await site.post(query)


async def got(site: Watching, query: str) -> None:
    await site.get(query)


async def streamed(site: Watching, query: str) -> None:
    await site.client.get("/graphql", params={"query": query}, headers={"Accept": "text/event-stream"})


async def over_websocket(site: Watching, query: str) -> None:
    async with acknowledged(site.address) as socket:
        await send(socket, id="a", type="subscribe", payload={"query": query})
        await receive(socket)


@pytest.mark.parametrize("ask", [posted, got, streamed, over_websocket])
async def test_the_statements_of_a_caller_who_leaves_are_ended(
    site: Watching, behind: Behind, ask: Callable[[Watching, str], Any]
) -> None:
    query = "{ a: reports { nodes { id } } b: reports { nodes { status } } c: viewer { subject } }"
    async with behind.hold(LOCK_REPORTS):
        asking = asyncio.ensure_future(ask(site, query))
        await behind.waiting(2)
        asking.cancel()
        # The lock is held all the while: they do not end by themselves.
        await behind.waiting(0)
        with pytest.raises(asyncio.CancelledError):
            await asking
    answers = await asyncio.gather(*(site.post(query) for _ in range(POOL)))
    assert [answer.json()["data"]["c"]["subject"] for answer in answers] == ["local"] * POOL, "no connection is lost"


async def test_the_statement_of_an_operation_that_is_completed_is_ended(site: Watching, behind: Behind) -> None:
    query = "{ reports { nodes { id } } }"
    async with acknowledged(site.address) as socket, behind.hold(LOCK_REPORTS):
        await send(socket, id="a", type="subscribe", payload={"query": query})
        await behind.waiting(1)
        await send(socket, id="a", type="complete")
        await behind.waiting(0)
        await send(socket, type="ping")
        assert await receive(socket) == {"type": "pong"}, "the connection goes on"


async def test_a_mutation_is_finished_though_its_caller_leaves(site: Watching, behind: Behind) -> None:
    run = await site.run(0)
    adding = f'mutation {{ addNote(input: {{runId: "{run}", text: "x"}}) {{ __typename }} }}'
    row = asyncpg.pgproto.pgproto.UUID(run.removeprefix("run_"))
    async with behind.hold("SELECT FROM runs WHERE id = $1 FOR UPDATE", row):
        async with httpx.AsyncClient(base_url=f"http://{site.address}", timeout=PATIENCE) as leaving:
            asking = asyncio.ensure_future(
                leaving.post("/graphql", json={"query": adding}, headers={"Accept": NEWER}),
            )
            await behind.waiting(1)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
        # Later requests than the leaving are answered, and still it waits.
        await site.post("{ viewer { subject } }")
        await behind.waiting(1)

    async def written() -> bool:
        found = await site.post(f'{{ run(id: "{run}") {{ revision }} }}')
        return bool(found.json()["data"]["run"]["revision"] == 2)

    await until(written)
