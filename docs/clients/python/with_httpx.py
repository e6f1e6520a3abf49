"""httpx and no GraphQL library, over server-sent events: `pip install httpx httpx-sse`."""

import json
from collections.abc import AsyncGenerator, Mapping
from typing import Any

import httpx
from httpx_sse import aconnect_sse
from rerail_client import Subscribe, Token, check


def with_httpx(client: httpx.AsyncClient, url: str, *, token: Token | None = None, silence: float = 45) -> Subscribe:
    """The server says something every 15 s: a stream that is silent for `silence` seconds is none any more."""
    timeout = httpx.Timeout(10, read=silence)

    async def subscribe(query: str, variables: Mapping[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        request = {"query": query, "variables": variables}
        headers = {"Authorization": f"Bearer {await token()}"} if token else {}
        async with aconnect_sse(client, "POST", url, json=request, headers=headers, timeout=timeout) as source:
            source.response.raise_for_status()
            async for event in source.aiter_sse():
                if event.event == "complete":
                    return
                answer = json.loads(event.data)
                check(answer.get("errors"))
                yield answer["data"]
        raise ConnectionResetError("The stream has ended without being complete.")

    return subscribe
