"""Attacks by what is asked: each request is whole, and too much."""

import asyncio
import contextlib
import secrets

from tests.adversity.hostile.wire import Target, answered, flood, operation, text_frame

from rerail.domain.token import RANDOM_BYTES, token_text

_MEGABYTE = b"x" * 1024 * 1024
_BODY_MEGABYTES = 100
_BILLION = "{ runs(first: 500) { nodes { steps(first: 500) { nodes { frames(first: 1000) { nodes { id } } } } } } }"
_LARGEST = (
    "{ runs(first: 100) { nodes { id title status inputs failure { message } recovery { why } "
    "steps(first: 30) { nodes { id key inputs outputs attempts { id error { message } } } } "
    "frames(first: 60) { nodes { id kind title payload } } } } }"
)
_SCHEMA = "{ __schema { types { name description fields { name description args { name type { name } } } } } }"


async def a_billion_fields(target: Target) -> None:
    """A query that would come to 250 million objects of four fields each."""
    await flood(target, lambda number: operation(f"query A{number} {_BILLION}"), at_once=target.many(8))


async def ten_thousand_aliases(target: Target) -> None:
    fields = " ".join(f"a{number}: __typename" for number in range(10_000))
    await flood(target, lambda number: operation(f"query A{number} {{ {fields} }}"), at_once=target.many(8))


async def hundred_megabytes(target: Target) -> None:
    """Half of them say beforehand how much is to come, half send chunks without end."""

    async def one(number: int) -> None:
        while target.under_way():
            try:
                async with target.connected() as (reader, writer):
                    await _pour(target, writer, chunked=bool(number % 2))
                    status, _ = await answered(reader)
                    target.met[status] += 1
            except (OSError, asyncio.IncompleteReadError) as error:
                target.met[type(error).__name__] += 1

    await asyncio.gather(*(one(number) for number in range(target.many(8))))


async def _pour(target: Target, writer: asyncio.StreamWriter, *, chunked: bool) -> None:
    """As much as the server takes of it."""
    if chunked:
        writer.write(target.head(Transfer_Encoding="chunked"))
    else:
        writer.write(target.head(len(_MEGABYTE) * _BODY_MEGABYTES))
    for _ in range(_BODY_MEGABYTES):
        try:
            writer.write((b"100000\r\n" + _MEGABYTE + b"\r\n") if chunked else _MEGABYTE)
            async with asyncio.timeout(2.0):
                await writer.drain()
        except (OSError, TimeoutError):
            return  # it has answered already, and reads no more


async def new_documents(target: Target) -> None:
    """Each one large, valid, and never seen before: nothing is to be had from a cache."""

    def made(number: int) -> bytes:
        fields = " ".join(f"f{number}_{each}: __typename" for each in range(1_000))
        return operation(f"query Q{number} {{ {fields} viewer {{ subject }} }}")

    await flood(target, made, at_once=target.many(8))


async def bad_tokens(target: Target) -> None:
    """Each in the form of a token, with a checksum that is right, and given out by nobody."""

    async def one() -> None:
        while target.under_way():
            token = token_text(secrets.token_bytes(RANDOM_BYTES))
            body = operation("{ viewer { subject } }")
            try:
                async with target.connected() as (reader, writer):
                    writer.write(target.head(len(body), Authorization=f"Bearer {token}") + body)
                    target.met[(await answered(reader))[0]] += 1
            except (OSError, asyncio.IncompleteReadError) as error:
                target.met[type(error).__name__] += 1

    await asyncio.gather(*(one() for _ in range(target.many(16))))


async def large_variables(target: Target) -> None:
    """A mebibyte of JSON each, of the smallest things that there are: decoded it is twenty times as much."""
    query = "query ($ids: [ID!]!, $more: Int) { nodes(ids: $ids) { id } viewer { subject } }"
    few = [[]] * 300_000
    bodies = [operation(query, {"ids": few}), operation(query, {"ids": [target.run], "other": few})]
    await flood(target, lambda number: bodies[number % 2] + b" " * (number % 1_000), at_once=target.many(64))


async def large_inputs(target: Target) -> None:
    """Most of a mebibyte that a run is to be started with, in which everything looks like a secret: it is refused, once
    it has been looked through."""
    query = 'mutation ($inputs: JSON!) { startRun(input: {mission: "expense-claims", inputs: $inputs}) { __typename } }'
    kinds = ("password=correct ", "token: abcdefgh\n", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln ", "-u name:secret ")
    bodies = [operation(query, {"inputs": {"team": kind * (900_000 // len(kind))}}) for kind in kinds]
    await flood(target, lambda number: bodies[number % len(bodies)] + b" " * (number % 1_000), at_once=target.many(8))


async def wrong_inputs(target: Target) -> None:
    """Inputs of an ordinary mission, of which three hundred thousand are wrong in two ways each."""
    row = {"type": "object", "required": ["amount", "account"]}
    schema = {"type": "object", "properties": {"rows": {"type": "array", "items": row}}}
    tasks = {"first": {"provider": "wait", "with": {"for": "1h"}}}
    definition = {"mission": "rows", "title": "Rows", "inputs": schema, "tasks": tasks}
    deploy = "mutation ($definition: JSON!) { deployMission(input: {definition: $definition}) { __typename } }"
    start = """mutation ($inputs: JSON!) { startRun(input: {mission: "rows", inputs: $inputs}) { __typename } }"""
    bodies = [operation(deploy, {"definition": definition}), operation(start, {"inputs": {"rows": [{}] * 300_000}})]
    await flood(target, lambda number: bodies[min(number, 1)], at_once=target.many(8))


async def large_missions(target: Target) -> None:
    """Most of a mebibyte of tasks that are to be deployed, each of which has something wrong with it."""
    query = "mutation ($definition: JSON!) { deployMission(input: {definition: $definition}) { __typename } }"
    task = {
        "provider": "python",
        "with": {"call": "nothing:nothing"},
        "inputs": {"text": "${{ inputs.nothing }} " * 40},
    }
    tasks = {f"task-{number}": task for number in range(900)}
    body = operation(query, {"definition": {"mission": "large", "title": "Large", "tasks": tasks}})
    await flood(target, lambda number: body + b" " * (number % 1_000), at_once=target.many(8))


async def runs_of_thousands_of_steps(target: Target) -> None:
    """A mission of as many tasks as there may be, deployed once and then started again and again. All of them wait for
    one, so that workers have little to do with it."""
    deploy = "mutation ($definition: JSON!) { deployMission(input: {definition: $definition}) { __typename } }"
    start = """mutation { startRun(input: {mission: "wide", inputs: {}}) { __typename } }"""
    wait = {"provider": "wait", "with": {"for": "1h"}}
    tasks = {"first": wait, **{f"t{number}": {**wait, "needs": ["first"]} for number in range(target.many(9_999))}}
    bodies = [operation(deploy, {"definition": {"mission": "wide", "title": "Wide", "tasks": tasks}}), operation(start)]
    await flood(target, lambda number: bodies[min(number, 1)], at_once=target.many(4))


async def deep_fragments(target: Target) -> None:
    """Sixty fragments, each of which spreads the next one twice."""
    spreads = " ".join(
        f"fragment F{number} on Run {{ a{number}: id ...F{number + 1} ... on Run {{ ...F{number + 1} }} }}"
        for number in range(60)
    )
    tail = f"{spreads} fragment F60 on Run {{ id }}"
    await flood(
        target,
        lambda number: operation(f"query Q{number} {{ runs(first: 1) {{ nodes {{ ...F0 }} }} }} {tail}"),
        at_once=target.many(8),
    )


async def many_batches(target: Target) -> None:
    """A thousand operations in one body."""
    batch = b"[" + b",".join([operation("{ viewer { subject } }")] * 1_000) + b"]"
    await flood(target, lambda _: batch, at_once=target.many(8))


async def the_whole_schema(target: Target) -> None:
    await flood(target, lambda number: operation(f"query S{number} {_SCHEMA}"), at_once=target.many(4))


async def the_largest_allowed(target: Target) -> None:
    """What is just within the limit of cost, again and again, with payloads."""
    await flood(target, lambda number: operation(f"query L{number} {_LARGEST}"), at_once=target.many(8))


async def thousands_of_pings(target: Target) -> None:
    """Pings and pongs of the protocol, and of WebSockets, as fast as the server takes them."""
    message = text_frame({"type": "ping"}) * 500 + b"\x89\x80\x00\x00\x00\x00" * 500

    async def one() -> None:
        while target.under_way():
            try:
                async with target.connected() as (reader, writer):
                    target.met[await target.socket(reader, writer)] += 1
                    writer.write(text_frame({"type": "connection_init"}))
                    reading = asyncio.ensure_future(_drained(reader))
                    while target.under_way() and not reading.done():
                        writer.write(message)
                        await writer.drain()
                        await asyncio.sleep(0)
                    reading.cancel()
            except (OSError, asyncio.IncompleteReadError) as error:
                target.met[type(error).__name__] += 1

    await asyncio.gather(*(one() for _ in range(target.many(4))))


async def requests_without_waiting(target: Target) -> None:
    """One after the other over a connection, thousands before the first is answered, and none of the answers read."""
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" * 1_000

    async def one() -> None:
        while target.under_way():
            try:
                async with target.connected() as (_, writer), asyncio.timeout(target.left()):
                    writer.transport.pause_reading()  # type: ignore[attr-defined]  # sockets have it
                    while True:
                        writer.write(request)
                        await writer.drain()
                        target.met["requests"] += 1_000
            except TimeoutError:
                target.met["held to the end"] += 1
            except OSError as error:
                target.met[type(error).__name__] += 1

    await asyncio.gather(*(one() for _ in range(target.many(20))))


async def _drained(reader: asyncio.StreamReader) -> None:
    with contextlib.suppress(ConnectionError):
        while await reader.read(65_536):
            pass
