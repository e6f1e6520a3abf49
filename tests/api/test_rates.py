"""How many requests a caller may make, how many subscriptions they may follow, and how long an answer is worked at."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.access.caller import Caller
from rerail.api.endpoint import HttpOptions
from rerail.api.execution.document_limits import DocumentLimits
from rerail.api.execution.operations import OperationLimits
from rerail.api.guards.rates import Rates, WindowCounts
from rerail.api.http.negotiation import EVENT_STREAM, GRAPHQL_JSON, JSON
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Viewer

from .test_websocket import acknowledged, receive, send
from .transport import Stage, serving, transport_app

PATIENCE = 20.0


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def caller(*, token: UUID | None = None, text: str | None = None, name: str = "local") -> Caller[None]:
    viewer = Viewer(actor=Actor(ActorKind.PERSON, name), workspace=UUID(int=1), scopes=(), token=token)
    return Caller(viewer, None, text=text)


def left(rates: Rates, who: Caller[Any], address: str = "10.0.0.1") -> int | None:
    """What is left to a caller; 0 also where this was one too many."""
    allowance = rates.count(who, {"client": (address, 1)})
    if allowance is None:
        return None
    headers = dict(allowance.headers)
    remaining = int(headers[b"ratelimit"].split(b"r=")[1].split(b";")[0])
    assert (b"retry-after" in headers) is (allowance.retry_seconds > 0)
    return -1 if allowance.retry_seconds else remaining


def test_each_caller_has_a_number_in_a_while_and_again_in_the_next() -> None:
    clock = Clock()
    rates = Rates("2/minute", everyone=False, clock=clock)
    one, other = caller(token=uuid4()), caller(token=uuid4())
    assert [left(rates, one) for _ in range(4)] == [1, 0, -1, -1]
    assert left(rates, other) == 1
    clock.now += 59.5
    allowance = rates.count(one, {})
    assert allowance is not None
    assert allowance.retry_seconds == 1
    assert dict(allowance.headers)[b"ratelimit-policy"] == b'"requests";q=2;w=60'
    clock.now += 0.5
    assert left(rates, one) == 1


def test_a_person_is_the_same_with_their_next_token_and_from_anywhere() -> None:
    rates = Rates("2/minute", everyone=False)
    assert left(rates, caller(text="a", name="ann"), "10.0.0.1") == 1
    assert left(rates, caller(text="b", name="ann"), "10.0.0.2") == 0
    assert left(rates, caller(text="c", name="bob")) == 1


def test_the_local_user_is_counted_only_where_the_operator_says_so() -> None:
    assert left(Rates("2/minute", everyone=False), caller()) is None
    everyone = Rates("2/minute", everyone=True)
    assert left(everyone, caller(), "10.0.0.1") == 1
    assert left(everyone, caller(), "10.0.0.1") == 0
    assert left(everyone, caller(), "10.0.0.2") == 1
    assert left(everyone, caller(token=uuid4()), "10.0.0.1") == 1


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 15)), max_size=60))
def test_windows_are_counted_as_they_begin(asked: list[tuple[str, float]]) -> None:
    clock = Clock()
    counts, model = WindowCounts(30, clock), dict[str, tuple[int, float]]()
    for key, later in asked:
        clock.now += later
        count, until = model.get(key, (0, 0.0))
        model[key] = (count + 1, until) if until > clock.now else (1, clock.now + 30)
        assert counts.add(key) == model[key]


def test_no_more_callers_are_known_than_fit() -> None:
    counts = WindowCounts(30, Clock(), most=3)
    assert [counts.add(key)[0] for key in "abcabcd"] == [1, 1, 1, 2, 2, 2, 1]
    assert len(counts) == 3
    assert [counts.add(key)[0] for key in "bcda"] == [3, 3, 2, 1], "a is forgotten, which came first"


def everyones(rate: str, **more: Any) -> HttpOptions:
    return HttpOptions(rates=Rates(rate, everyone=True), **more)


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON, EVENT_STREAM])
async def test_one_request_too_many_is_429_and_told_when_to_come_again(accept: str) -> None:
    async with (
        serving(transport_app(Stage(), everyones("3/hour"))) as address,
        httpx.AsyncClient(base_url=f"http://{address}", headers={"Accept": accept}) as client,
    ):
        found = [await client.post("/graphql", json={"query": "{ hello }"}) for _ in range(4)]
        assert [response.status_code for response in found] == [200, 200, 200, 429]
        for number, response in enumerate(found):
            assert response.headers["ratelimit-policy"] == '"requests";q=3;w=3600'
            assert response.headers["ratelimit"].startswith(f'"requests";r={max(0, 2 - number)};t=')
        last = found[-1]
        assert 3_590 <= int(last.headers["retry-after"]) <= 3_600
        assert last.json()["errors"][0]["extensions"] == {"code": "limit.rate"}
        assert (await client.put("/graphql")).status_code == 429
        page = await client.get("/graphql", headers={"Accept": "text/html"})
        assert page.status_code == 200, "a page is no request of the API"


async def test_without_a_limit_nothing_is_told() -> None:
    async with serving(transport_app(Stage())) as address, httpx.AsyncClient() as client:
        response = await client.post(f"http://{address}/graphql", json={"query": "{ hello }"})
        assert not [name for name in response.headers if name.startswith("ratelimit")]


async def test_operations_over_a_websocket_count_as_well() -> None:
    async with serving(transport_app(Stage(), everyones("2/hour"))) as address, acknowledged(address) as socket:
        for key in ("1", "2"):
            await send(socket, id=key, type="subscribe", payload={"query": "{ hello }"})
            assert [(await receive(socket))["type"] for _ in range(2)] == ["next", "complete"]
        await send(socket, id="3", type="subscribe", payload={"query": "{ hello }"})
        refused = await receive(socket)
        assert (refused["id"], refused["type"]) == ("3", "error")
        extensions = refused["payload"][0]["extensions"]
        assert (extensions["code"], extensions["limit"]) == ("limit.rate", 2)
        assert 0 < extensions["retryAfterSeconds"] <= 3_600


async def test_a_caller_follows_so_many_subscriptions_over_all_connections() -> None:
    options = HttpOptions(operations=OperationLimits(subscriptions_per_caller=2))
    forever = {"query": "subscription { forever }"}
    async with serving(transport_app(Stage(), options)) as address, httpx.AsyncClient() as client:  # noqa: SIM117
        async with acknowledged(address) as one, acknowledged(address) as other:
            for socket in (one, other):
                await send(socket, id="1", type="subscribe", payload=forever)
                assert (await receive(socket))["type"] == "next"
            await send(other, id="2", type="subscribe", payload=forever)
            refused = await receive(other)
            assert (refused["id"], refused["type"]) == ("2", "error")
            expected = {"code": "limit.subscriptions", "requested": 3, "limit": 2}
            assert refused["payload"][0]["extensions"] == expected
            headers = {"Accept": EVENT_STREAM}
            stream = await client.post(f"http://{address}/graphql", json=forever, headers=headers)
            assert "limit.subscriptions" in stream.text
            await send(one, id="1", type="complete")
            async with asyncio.timeout(PATIENCE):
                while True:
                    await send(other, id="3", type="subscribe", payload=forever)
                    if (await receive(other))["type"] == "next":
                        break


NO_DOCUMENT = "this { does not parse"
NOT_VALID = "subscription { nothing_of_this_name }"


async def test_what_is_too_much_is_refused_before_its_document_is_looked_at() -> None:
    limits = OperationLimits(subscriptions_per_caller=1)
    options = everyones("4/hour", most_operations_per_connection=2, operations=limits)
    async with serving(transport_app(Stage(), options)) as address, acknowledged(address) as socket:

        async def refused(key: str, query: str) -> Any:
            await send(socket, id=key, type="subscribe", payload={"query": query})
            found = await receive(socket)
            assert (found["id"], found["type"]) == (key, "error")
            return found["payload"][0].get("extensions", {}).get("code")

        await send(socket, id="1", type="subscribe", payload={"query": "subscription { forever }"})
        assert (await receive(socket))["type"] == "next"
        # A subscription is known by its kind once it parses; whether it is valid would be more to look at.
        assert await refused("2", NOT_VALID) == "limit.subscriptions"
        await send(socket, id="3", type="subscribe", payload={"query": "{ slow }"})
        assert await refused("4", NO_DOCUMENT) == "limit.operations", "and does not count as a request"
        await send(socket, id="3", type="complete")
        assert await refused("5", NO_DOCUMENT) is None, "a syntax error: the last request of the hour"
        assert await refused("6", NO_DOCUMENT) == "limit.rate"


async def test_those_who_wait_to_be_begun_count_as_followed() -> None:
    options = HttpOptions(operations=OperationLimits(subscriptions_per_caller=20))
    async with serving(transport_app(Stage(), options)) as address, acknowledged(address) as socket:
        for key in range(30):
            await send(socket, id=str(key), type="subscribe", payload={"query": "subscription { forever }"})
        found = [await receive(socket) for _ in range(30)]
        assert [each["type"] for each in found].count("error") == 10
        for key in range(30):
            await send(socket, id=str(key), type="complete")
        async with asyncio.timeout(PATIENCE):
            while True:
                # Their places are given back, also of those who were refused.
                for key in range(30, 50):
                    await send(socket, id=str(key), type="subscribe", payload={"query": "subscription { forever }"})
                if all([(await receive(socket))["type"] == "next" for _ in range(20)]):
                    break


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("subscription { " + " ".join(f"a{each}: forever" for each in range(3)) + " }", "limit.aliases"),
        ("subscription { forever " + "# " * 40_000 + "}", "limit.document"),
        ("subscription { count(to: " + "9" * 500 + ") }", "limit.number"),
        ("subscription { " + "forever " * 60 + "}", "limit.tokens"),
    ],
)
async def test_subscriptions_past_a_limit_are_refused_over_a_websocket(query: str, code: str) -> None:
    limits = OperationLimits(documents=DocumentLimits(tokens=50, aliases=2), subscriptions_per_caller=1)
    options = HttpOptions(operations=limits)
    async with serving(transport_app(Stage(), options)) as address, acknowledged(address) as socket:
        for _ in range(2):
            await send(socket, id="1", type="subscribe", payload={"query": query})
            found = await receive(socket)
            assert (found["id"], found["type"]) == ("1", "error")
            extensions = found["payload"][0]["extensions"]
            assert extensions["code"] == code
            assert extensions["requested"] > extensions["limit"]
        # Neither the id nor the caller's one place is taken, and the connection goes on.
        await send(socket, id="1", type="subscribe", payload={"query": "subscription { forever }"})
        assert (await receive(socket))["type"] == "next"


@pytest.mark.parametrize(("accept", "status"), [(JSON, 200), (GRAPHQL_JSON, 503)])
async def test_a_query_that_takes_too_long_is_given_up(accept: str, status: int) -> None:
    stage = Stage()
    options = HttpOptions(operations=OperationLimits(seconds=0.1))
    async with serving(transport_app(stage, options)) as address, httpx.AsyncClient(timeout=PATIENCE) as client:
        asked = {"query": "{ slow }"}
        response = await client.post(f"http://{address}/graphql", json=asked, headers={"Accept": accept})
        assert response.status_code == status
        assert response.json()["errors"][0]["extensions"] == {"code": "timeout"}
        await asyncio.wait_for(stage.left.wait(), PATIENCE)


async def test_a_query_over_a_stream_that_takes_too_long_is_given_up() -> None:
    stage = Stage()
    options = HttpOptions(operations=OperationLimits(seconds=0.1))
    async with serving(transport_app(stage, options)) as address:
        async with acknowledged(address) as socket:
            await send(socket, id="1", type="subscribe", payload={"query": "{ slow }"})
            assert (await receive(socket))["payload"][0]["extensions"] == {"code": "timeout"}
        await asyncio.wait_for(stage.left.wait(), PATIENCE)
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            headers = {"Accept": EVENT_STREAM}
            stream = await client.post(f"http://{address}/graphql", json={"query": "{ slow }"}, headers=headers)
            assert '"code":"timeout"' in stream.text
            assert "event: complete" in stream.text


async def test_a_mutation_that_takes_long_is_told_so_and_goes_on() -> None:
    stage = Stage()
    options = HttpOptions(operations=OperationLimits(seconds=0.1))
    async with serving(transport_app(stage, options)) as address, httpx.AsyncClient(timeout=PATIENCE) as client:
        response = await client.post(f"http://{address}/graphql", json={"query": "mutation { write }"})
        assert "idempotencyKey" in response.json()["errors"][0]["message"]
        assert not stage.left.is_set()
        stage.go_on.set()
        again = await client.post(f"http://{address}/graphql", json={"query": "mutation { write }"})
        assert again.json() == {"data": {"write": 2}}


async def test_a_mutation_that_its_caller_completes_is_finished() -> None:
    stage = Stage()
    async with serving(transport_app(stage)) as address, acknowledged(address) as socket:
        await send(socket, id="1", type="subscribe", payload={"query": "mutation { write }"})
        await asyncio.wait_for(stage.entered.wait(), PATIENCE)
        await send(socket, id="1", type="complete")
        await send(socket, type="ping")
        assert (await receive(socket))["type"] == "pong"
        stage.go_on.set()
        await send(socket, id="1", type="subscribe", payload={"query": "mutation { write }"})
        assert (await receive(socket))["payload"] == {"data": {"write": 2}}
        assert not stage.left.is_set()
