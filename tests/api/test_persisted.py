"""Automatic persisted queries: a document is sent once, and named by its hash from then on, over every transport."""

import hashlib
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest
from graphql import GraphQLError

from rerail.api.execution.document_limits import LONGEST
from rerail.api.execution.documents import Documents
from rerail.api.http.negotiation import JSON
from rerail.api.schema.build import build_schema
from rerail.database.embedded import EmbeddedPostgres

from .test_websocket import acknowledged, closed, receive, send
from .watching import NEWER, Watching, own_database, watching_on

SCHEMA = build_schema()._schema
UNKNOWN = {"message": "PersistedQueryNotFound", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}


@pytest.fixture(scope="module")
async def site(server: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watching]:
    async with own_database(server, "api_persisted") as dsn, watching_on(dsn, tmp_path_factory.mktemp("made")) as site:
        yield site


@pytest.fixture
def query() -> str:
    """One that nobody has sent before, in this test run."""
    return f"query Q{uuid4().hex} {{ viewer {{ subject }} }}"


ANSWER = {"data": {"viewer": {"subject": "local"}}}


def sha256(query: str) -> str:
    return hashlib.sha256(query.encode()).hexdigest()


def named(query: str) -> dict[str, Any]:
    """The extension that names it."""
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256(query)}}


async def post(site: Watching, accept: str = NEWER, **body: Any) -> httpx.Response:
    return await site.client.post("/graphql", json=body, headers={"Accept": accept})


async def get(site: Watching, accept: str = NEWER, **params: str) -> httpx.Response:
    return await site.client.get("/graphql", params=params, headers={"Accept": accept})


def text(value: Any) -> str:
    return orjson.dumps(value).decode()


async def test_a_hash_that_is_not_known_is_asked_for_its_query(site: Watching, query: str) -> None:
    found = await post(site, extensions=named(query))
    assert (found.status_code, found.json()) == (400, {"errors": [UNKNOWN]})
    older = await post(site, JSON, extensions=named(query))
    assert (older.status_code, older.json()) == (200, {"errors": [UNKNOWN]}), "older clients look at the body"
    by_get = await get(site, extensions=text(named(query)))
    assert (by_get.status_code, by_get.json()) == (400, {"errors": [UNKNOWN]})
    assert by_get.headers["cache-control"] == "no-store", "it will be known later"
    assert not site.statements


@pytest.mark.parametrize("way", ["post", "get", "websocket"])
async def test_what_was_sent_with_its_hash_is_known_by_it(site: Watching, query: str, way: str) -> None:
    match way:
        case "post":
            sent = (await post(site, query=query, extensions=named(query))).json()
        case "get":
            sent = (await get(site, query=query, extensions=text(named(query)))).json()
        case _:
            sent = await over_websocket(site, query=query, extensions=named(query))
    assert sent == ANSWER
    assert (await post(site, extensions=named(query))).json() == ANSWER
    assert (await get(site, extensions=text(named(query)))).json() == ANSWER
    assert await over_websocket(site, extensions=named(query)) == ANSWER
    # Empty, or null, is as good as nothing.
    assert (await post(site, query=None, extensions=named(query))).json() == ANSWER
    assert (await get(site, query="", extensions=text(named(query)))).json() == ANSWER
    in_capitals = {"persistedQuery": {"version": 1, "sha256Hash": sha256(query).upper()}}
    assert (await post(site, extensions=in_capitals)).json() == ANSWER


async def over_websocket(site: Watching, **payload: Any) -> Any:
    """The payload of the one message that answers: a result, or errors."""
    async with acknowledged(site.address) as socket:
        await send(socket, id="a", type="subscribe", payload=payload)
        message = await receive(socket)
        if message["type"] == "next":
            assert await receive(socket) == {"id": "a", "type": "complete"}
        return message["payload"]


async def test_an_unknown_hash_over_websocket(site: Watching, query: str) -> None:
    assert await over_websocket(site, extensions=named(query)) == [UNKNOWN]


async def test_what_was_sent_without_its_hash_is_not_known_by_it(site: Watching, query: str) -> None:
    assert (await post(site, query=query)).json() == ANSWER
    assert (await post(site, extensions=named(query))).json() == {"errors": [UNKNOWN]}


async def test_variables_and_the_name_of_the_operation_come_with_each_request(site: Watching) -> None:
    first = f"query A($if: Boolean!) {{ __typename @include(if: $if) a{uuid4().hex}: __typename }}"
    query = f"{first} query B {{ b: __typename }}"
    await post(site, query=query, extensions=named(query), operationName="B")
    for included in (True, False):
        for found in (
            await post(site, extensions=named(query), operationName="A", variables={"if": included}),
            await get(site, extensions=text(named(query)), operationName="A", variables=text({"if": included})),
        ):
            assert ("__typename" in found.json()["data"]) is included
    assert (await post(site, extensions=named(query), operationName="B")).json() == {"data": {"b": "Query"}}


async def test_the_hash_of_another_query_is_refused(site: Watching, query: str) -> None:
    other = query + " "
    found = await post(site, query=query, extensions=named(other))
    assert found.status_code == 400
    assert "SHA-256" in found.json()["errors"][0]["message"]
    assert "data" not in found.json()
    for each in (query, other):
        assert (await post(site, extensions=named(each))).json() == {"errors": [UNKNOWN]}
    assert (await over_websocket(site, query=query, extensions=named(other)))[0]["message"]


HASH = sha256("{ __typename }")
MALFORMED = [
    3,
    "hash",
    [],
    {},
    {"version": 1},
    {"sha256Hash": HASH},
    {"version": 2, "sha256Hash": HASH},
    {"version": "1", "sha256Hash": HASH},
    {"version": None, "sha256Hash": HASH},
    {"version": 1, "sha256Hash": None},
    {"version": 1, "sha256Hash": 3},
    {"version": 1, "sha256Hash": [HASH]},
]


@pytest.mark.parametrize("extension", MALFORMED, ids=repr)
@pytest.mark.parametrize("query", [None, "{ __typename }"])
async def test_an_extension_that_is_none_is_refused(site: Watching, extension: Any, query: str | None) -> None:
    extensions, asked = {"persistedQuery": extension}, {"query": query} if query else {}
    by_post = await post(site, **asked, extensions=extensions)
    by_get = await get(site, **asked, extensions=text(extensions))
    for found in (by_post, by_get):
        assert found.status_code == 400
        assert "persistedQuery" in found.json()["errors"][0]["message"]
    async with acknowledged(site.address) as socket:
        await send(socket, id="a", type="subscribe", payload={**asked, "extensions": extensions})
        code, reason = await closed(socket)
        assert code == 4400
        assert "persistedQuery" in reason


@pytest.mark.parametrize("extensions", [{}, {"persistedQuery": None}, {"other": 1}, None])
async def test_without_a_hash_there_must_be_a_query(site: Watching, extensions: Any) -> None:
    found = await post(site, extensions=extensions)
    assert found.status_code == 400
    assert "query is missing" in found.json()["errors"][0]["message"]
    assert (await post(site, query="{ __typename }", extensions=extensions)).json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize("query", [3, 0, [], {}, {"a": 1}, True, False])
async def test_a_hash_does_not_mend_a_query_that_is_none(site: Watching, query: Any) -> None:
    found = await post(site, query=query, extensions=named("{ __typename }"))
    assert found.status_code == 400
    assert "query is missing" in found.json()["errors"][0]["message"]


async def test_a_persisted_mutation_changes_something_by_post_alone(site: Watching) -> None:
    run = await site.run(0)
    query = f'mutation {{ addNote(input: {{runId: "{run}", text: "x"}}) {{ __typename }} }}'

    async def revision() -> int:
        found = await site.post(f'{{ run(id: "{run}") {{ revision }} }}')
        return int(found.json()["data"]["run"]["revision"])

    early = await get(site, query=query, extensions=text(named(query)))
    assert (early.status_code, early.headers["allow"]) == (405, "POST")
    assert await revision() == 1
    assert (await post(site, extensions=named(query))).json() == {"data": {"addNote": {"__typename": "AddNoteSuccess"}}}
    by_get = await get(site, extensions=text(named(query)))
    assert (by_get.status_code, by_get.headers["allow"]) == (405, "POST")
    assert await revision() == 2


async def test_a_subscription_is_known_by_its_hash_too(site: Watching) -> None:
    asked = f"subscription S{uuid4().hex} {{ nothing }}"
    errors = await over_websocket(site, query=asked, extensions=named(asked))
    assert "nothing" in errors[0]["message"]
    assert await over_websocket(site, extensions=named(asked)) == errors


async def test_a_lasting_page_by_its_hash_may_be_kept_by_caches(site: Watching) -> None:
    run = await site.run(5)
    query = "query ($id: ID!) { run(id: $id) { frames(first: 5) { nodes { number } } } }"
    await post(site, query=query, extensions=named(query), variables={"id": run})
    found = await get(site, extensions=text(named(query)), variables=text({"id": run}))
    assert len(found.json()["data"]["run"]["frames"]["nodes"]) == 5
    assert "immutable" in found.headers["cache-control"]
    known = {"If-None-Match": found.headers["etag"], "Accept": NEWER}
    params = {"extensions": text(named(query)), "variables": text({"id": run})}
    assert (await site.client.get("/graphql", params=params, headers=known)).status_code == 304


# ------------------------------------------------------------------------------------------------- what is kept


async def test_a_document_that_does_not_parse_is_not_kept(site: Watching) -> None:
    query = f"{{ a{uuid4().hex} "
    found = await post(site, query=query, extensions=named(query))
    assert found.status_code == 400
    assert "Syntax Error" in found.json()["errors"][0]["message"]
    assert (await post(site, extensions=named(query))).json() == {"errors": [UNKNOWN]}


async def test_a_document_that_is_not_valid_is_refused_each_time(site: Watching) -> None:
    query = f"{{ a{uuid4().hex} }}"
    first = await post(site, query=query, extensions=named(query))
    again = await post(site, extensions=named(query))
    assert first.status_code == again.status_code == 400
    assert first.json() == again.json()
    assert "Cannot query field" in first.json()["errors"][0]["message"]


def long_query(length: int, number: int = 0) -> str:
    head = f"{{ __typename }} # {number}"
    return head + "x" * (length - len(head))


def is_known(documents: Documents, query: str) -> bool:
    try:
        return documents.read(None, sha256(query)).text == query
    except GraphQLError as error:
        if error.formatted != UNKNOWN:
            raise
        return False


def test_a_document_that_is_too_long_is_refused_and_not_kept() -> None:
    documents = Documents(SCHEMA)
    query = long_query(LONGEST)
    assert documents.read(query, sha256(query)).text == query
    assert is_known(documents, query)
    longer = long_query(LONGEST + 1)
    with pytest.raises(GraphQLError, match=r"65,537 characters; 65,536 are allowed") as refused:
        documents.read(longer, sha256(longer))
    assert refused.value.extensions == {"code": "limit.document", "requested": LONGEST + 1, "limit": LONGEST}
    assert not is_known(documents, longer)


def test_what_is_kept_is_bounded_and_what_was_used_longest_ago_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rerail.api.execution.documents.PERSISTED_BYTES", 10_000)
    documents = Documents(SCHEMA)
    queries = [long_query(1_000, number) for number in range(30)]
    for query in queries:
        documents.read(query, sha256(query))
        assert is_known(documents, queries[0]), "it is used all the time"
    known = [is_known(documents, query) for query in queries]
    assert known.count(True) == 10
    assert known[-9:] == [True] * 9


def test_what_was_parsed_is_parsed_once() -> None:
    documents = Documents(SCHEMA)
    query = "{ __typename }"
    first = documents.read(query, None)
    assert documents.read(query, sha256(query)) is first
    assert documents.read(None, sha256(query)) is first
    assert not first.errors
    assert documents.read("{ nothing }", None).errors
