"""Requests as the specification has them."""

from typing import Any

import httpx

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
BOTH = (JSON, GRAPHQL_JSON)


async def post(client: httpx.AsyncClient, body: object, accept: str | None = GRAPHQL_JSON) -> httpx.Response:
    """`body` as JSON, or as it is where it is bytes."""
    headers = {"Content-Type": JSON, **({} if accept is None else {"Accept": accept})}
    if isinstance(body, bytes):
        return await client.post("/graphql", content=body, headers=headers)
    return await client.post("/graphql", json=body, headers=headers)


async def get(client: httpx.AsyncClient, accept: str | None = GRAPHQL_JSON, **params: str) -> httpx.Response:
    return await client.get("/graphql", params=params, headers={} if accept is None else {"Accept": accept})


def media_type(response: httpx.Response) -> str:
    return str(response.headers["content-type"]).partition(";")[0].strip()


def well_formed(response: httpx.Response) -> dict[str, Any]:
    """The body, which must be what GraphQL calls a response."""
    body = response.json()
    assert isinstance(body, dict)
    assert set(body) <= {"data", "errors", "extensions"}
    assert "data" in body or "errors" in body
    if "errors" in body:
        assert isinstance(body["errors"], list)
        assert body["errors"]
        for error in body["errors"]:
            assert isinstance(error["message"], str)
            assert error["message"]
            assert set(error) <= {"message", "locations", "path", "extensions"}
    if "data" in body:
        assert isinstance(body["data"], dict | None)
    return body
