"""gql, over a WebSocket: `pip install "gql[websockets]"`."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.websockets import WebsocketsTransport
from rerail_client import Subscribe, Token, check


def with_gql(url: str, *, token: Token | None = None, ping_seconds: float = 10) -> Subscribe:
    """`url` begins with ws:// or wss://. Each subscription has a connection of its own, which is given up where a ping
    stays unanswered."""

    async def subscribe(query: str, variables: Mapping[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        transport = WebsocketsTransport(
            url,
            ping_interval=ping_seconds,
            pong_timeout=ping_seconds / 2,
            close_timeout=ping_seconds,
            init_payload={"Authorization": f"Bearer {await token()}"} if token else {},
            subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
        )
        request = gql(query)
        request.variable_values = dict(variables)
        try:
            async with Client(transport=transport) as session, aclosing(session.subscribe(request)) as answers:
                async for data in answers:
                    yield data
        except TransportQueryError as error:
            check(error.errors)
            raise

    return subscribe
