"""Before anything is measured: all servers answer the same."""

from collections.abc import Sequence
from typing import Any

import httpx
import orjson

from .servers.starting import Server
from .subjects import Query, Request


class UnequalAnswersError(Exception):
    """Two servers answer one question differently."""


def check_equal(queries: Sequence[Query], servers: Sequence[Server]) -> None:
    """Asks every request of each of the servers. Raises UnequalAnswersError."""
    with httpx.Client(timeout=60) as client:
        for query in queries:
            asked = [(server, requests) for server in servers if (requests := query.requests(server.name)) is not None]
            first, known = asked[0]
            for place, request in enumerate(known):
                wanted = _answer(client, first, request)
                for server, requests in asked[1:]:
                    got = _answer(client, server, requests[place])
                    if got != wanted:
                        raise UnequalAnswersError(
                            f"{query.name}: {server.name} answers otherwise than {first.name} at "
                            f"{_difference(wanted, got)}"
                        )


def _answer(client: httpx.Client, server: Server, request: Request) -> Any:
    headers = {"content-type": "application/json", "accept": "application/json"}
    response = client.request(request.method, server.url + request.path, content=request.body, headers=headers)
    answer = orjson.loads(response.content) if response.status_code == 200 else {}
    if "errors" in answer or not any(answer.get("data", {}).values()):
        raise UnequalAnswersError(f"{server.name} answers {response.status_code}: {response.text[:500]}")
    return answer


def _difference(wanted: Any, got: Any, path: str = "") -> str:
    """The first place where two answers differ."""
    if isinstance(wanted, dict) and isinstance(got, dict) and wanted.keys() == got.keys():
        return next(
            (_difference(wanted[key], got[key], f"{path}.{key}") for key in wanted if wanted[key] != got[key]), ""
        )
    if isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        pairs = enumerate(zip(wanted, got, strict=True))
        return next((_difference(one, other, f"{path}[{place}]") for place, (one, other) in pairs if one != other), "")
    return f"{path}: {str(wanted)[:200]} and {str(got)[:200]}"
