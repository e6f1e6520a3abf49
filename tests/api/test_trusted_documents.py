"""Trusted documents: manifests of every form, others refused or logged, and documents that are named by an id."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from rerail.api.endpoint import HttpOptions
from rerail.api.execution.operations import OperationLimits
from rerail.api.execution.trusted_documents import APOLLO, NotTrustedError, TrustedDocuments, load_trusted, sha256_of
from rerail.api.http.negotiation import GRAPHQL_JSON, JSON
from rerail.settings import InvalidSettingsError

from .test_websocket import acknowledged, receive, send
from .transport import Stage, serving, transport_app

HELLO = "query Hello($name: String) { hello(name: $name) }"
WRITE = "mutation Write { write }"
MD5 = "0123456789abcdef0123456789abcdef"


def apollo(*operations: object, **more: object) -> dict[str, object]:
    return {"format": APOLLO, "version": 1, "operations": list(operations), **more}


@pytest.mark.parametrize(
    ("manifest", "document_id"),
    [
        ({sha256_of(HELLO): HELLO, "other": WRITE}, sha256_of(HELLO)),
        ({f"sha256:{sha256_of(HELLO)}": HELLO}, sha256_of(HELLO)),
        ({MD5: HELLO}, MD5),
        ({MD5: HELLO}, sha256_of(HELLO)),
        (apollo({"id": sha256_of(HELLO), "name": "Hello", "type": "query", "body": HELLO}), sha256_of(HELLO)),
        (apollo({"id": "custom-1", "name": "Hello", "type": "query", "body": HELLO}), "custom-1"),
    ],
)
def test_manifests(manifest: object, document_id: str, tmp_path: Path) -> None:
    path = tmp_path / "documents.json"
    path.write_text(json.dumps(manifest))
    trusted = load_trusted(path, enforced=True)
    assert trusted.find(document_id) == HELLO
    assert trusted.find("nothing") is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "is no object of documents by their ids"),
        ('{"a": 1}', "is no object of documents"),
        ('{"a": ""}', "is no object of documents"),
        ("{}", "holds no document"),
        ("{", "is not valid JSON"),
        (json.dumps(apollo(version=2)), "is no object of documents"),
        (json.dumps(apollo({"id": "a"})), "is no object of documents"),
        (json.dumps(apollo(3)), "is no object of documents"),
        (json.dumps({"operations": []}), "is no object of documents"),
        (None, "cannot be read: No such file or directory"),
    ],
)
def test_what_is_no_manifest_is_told_at_the_start(text: str | None, says: str, tmp_path: Path) -> None:
    path = tmp_path / "documents.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(InvalidSettingsError, match="RERAIL_TRUSTED_DOCUMENTS: ") as caught:
        load_trusted(path, enforced=True)
    assert says in str(caught.value)


def test_what_is_trusted_also_is_found_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "documents.json"
    path.write_text(json.dumps({MD5: HELLO}))
    trusted = load_trusted(path, enforced=True, also=[WRITE])
    for text in (HELLO, WRITE):
        trusted.check(text)
        assert trusted.find(sha256_of(text)) == text
    with pytest.raises(NotTrustedError):
        trusted.check("{ hello }")


async def client_of(trusted: TrustedDocuments | None) -> AsyncIterator[httpx.AsyncClient]:
    options = HttpOptions(operations=OperationLimits(trusted=trusted))
    async with (
        serving(transport_app(Stage(), options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=20, headers={"Accept": GRAPHQL_JSON}) as client,
    ):
        yield client


@pytest.fixture
async def enforcing() -> AsyncIterator[httpx.AsyncClient]:
    async for client in client_of(TrustedDocuments({MD5: HELLO, "write": WRITE}, enforced=True)):
        yield client


@pytest.fixture
async def logging() -> AsyncIterator[httpx.AsyncClient]:
    async for client in client_of(TrustedDocuments({MD5: HELLO}, enforced=False)):
        yield client


@pytest.fixture
async def trusting() -> AsyncIterator[httpx.AsyncClient]:
    async for client in client_of(None):
        yield client


def named(sha256: str) -> dict[str, Any]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": sha256}}}


@pytest.mark.parametrize(
    "asked",
    [
        {"query": HELLO},
        {"documentId": MD5},
        {"documentId": f"sha256:{sha256_of(HELLO)}"},
        {"documentId": f"sha256:{sha256_of(HELLO)}", "query": HELLO},
        {"documentId": MD5, "query": HELLO},
        named(sha256_of(HELLO)),
        {**named(sha256_of(HELLO)), "query": HELLO},
    ],
)
async def test_a_trusted_document_is_answered_however_it_is_named(
    enforcing: httpx.AsyncClient, asked: dict[str, Any]
) -> None:
    for _ in range(2):
        response = await enforcing.post("/graphql", json={**asked, "variables": {"name": "x"}})
        assert (response.status_code, response.json()) == (200, {"data": {"hello": "Hello x"}})


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
@pytest.mark.parametrize(
    "more", [{}, named(sha256_of("{ hello }")), {"documentId": f"sha256:{sha256_of('{ hello }')}"}]
)
async def test_any_other_is_refused(enforcing: httpx.AsyncClient, accept: str, more: dict[str, Any]) -> None:
    for _ in range(2):
        response = await enforcing.post("/graphql", json={"query": "{ hello }", **more}, headers={"Accept": accept})
        assert response.status_code == (200 if accept == JSON else 403)
        (error,) = response.json()["errors"]
        assert error["extensions"] == {"code": "document.not_trusted"}
        assert "data" not in response.json()
    if more:
        response = await enforcing.post("/graphql", json=more)
        (error,) = response.json()["errors"]
        assert error["message"] == "PersistedQueryNotFound", "it was not kept either"


async def test_others_are_logged_and_answered_where_nothing_is_enforced(logging: httpx.AsyncClient) -> None:
    with capture_logs() as logs:
        for _ in range(2):
            response = await logging.post("/graphql", json={"query": "{ hello }"})
            assert response.json() == {"data": {"hello": "Hello you"}}
        await logging.post("/graphql", json={"query": HELLO})
    warned = {entry["sha256"] for entry in logs if entry["event"] == "documents.not_trusted"}
    assert warned == {sha256_of("{ hello }")}


async def test_a_document_without_a_manifest_is_kept_under_its_hash(trusting: httpx.AsyncClient) -> None:
    asked = {"documentId": f"sha256:{sha256_of('{ hello }')}"}
    unknown = await trusting.post("/graphql", json=asked)
    assert (unknown.status_code, unknown.json()["errors"][0]["message"]) == (400, "PersistedQueryNotFound")
    assert (await trusting.post("/graphql", json={**asked, "query": "{ hello }"})).status_code == 200
    assert (await trusting.get("/graphql", params=asked)).json() == {"data": {"hello": "Hello you"}}
    other = await trusting.post("/graphql", json={**asked, "query": "{ __typename }"})
    assert "not its SHA-256" in other.json()["errors"][0]["message"]


@pytest.mark.parametrize("asked", [{"documentId": "nobody-knows"}, {"documentId": MD5, "query": "{ hello }"}])
async def test_an_id_that_nothing_has_is_one_error(enforcing: httpx.AsyncClient, asked: dict[str, Any]) -> None:
    response = await enforcing.post("/graphql", json=asked)
    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (400, "PERSISTED_DOCUMENT_NOT_FOUND")


async def test_a_mutation_that_is_named_by_get_is_not_executed(enforcing: httpx.AsyncClient) -> None:
    response = await enforcing.get("/graphql", params={"documentId": "write"})
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize("document_id", [3, [], {}])
async def test_an_id_that_is_no_text_is_refused(enforcing: httpx.AsyncClient, document_id: object) -> None:
    assert (await enforcing.post("/graphql", json={"documentId": document_id})).status_code == 400


async def test_websockets_take_trusted_documents_alone_as_well() -> None:
    options = HttpOptions(operations=OperationLimits(trusted=TrustedDocuments({MD5: HELLO}, enforced=True)))
    async with serving(transport_app(Stage(), options)) as address, acknowledged(address) as socket:
        await send(socket, id="1", type="subscribe", payload={"documentId": MD5})
        assert (await receive(socket))["payload"] == {"data": {"hello": "Hello you"}}
        assert (await receive(socket))["type"] == "complete"
        await send(socket, id="2", type="subscribe", payload={"query": "{ hello }"})
        refused = await receive(socket)
        assert refused["type"] == "error"
        assert refused["payload"][0]["extensions"] == {"code": "document.not_trusted"}
