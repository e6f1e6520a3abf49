"""What the endpoint answers is what GraphQL's own executor comes to, and what the cases say: byte for byte."""

import asyncio
import os
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import HealthCheck, given, settings

from .documents import Drawn, documents
from .operations import FAILED, INTROSPECTION, READ, REFUSED
from .serving import Endpoint, Request
from .test_cases import CASES, variables_of
from .test_refused import REFUSED as WRITTEN_DOWN

OF_CASES = {
    case.stem: Request(query=document, variables=variables_of(document) or None) for case, document in CASES.items()
}
ANSWERED = {**OF_CASES, **READ, **INTROSPECTION}
# The executor knows no limits but those of each root field.
TOGETHER = {"roots", "cost_of_several_roots"}
AT_FAULT = {
    **REFUSED,
    **FAILED,
    **{
        case.stem: Request(query=document, variables=variables_of(document) or None)
        for case, document in WRITTEN_DOWN.items()
        if case.stem not in TOGETHER
    },
}
EXAMPLES = int(os.environ.get("RERAIL_DRAWN_DOCUMENTS", "500")) // 5


@pytest.mark.parametrize("name", ANSWERED)
async def test_the_endpoint_answers_the_same_bytes(name: str, endpoint: Endpoint) -> None:
    request = ANSWERED[name]
    status, expected = await endpoint.executed(request)
    assert status == 200
    assert list(expected) == ["data"]
    for _ in ("at first", "once it is known"):
        response = await endpoint.post(request)
        assert response.status_code == 200
        assert response.content == orjson.dumps(expected)


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_the_endpoint_answers_what_the_case_says(case: Path, endpoint: Endpoint) -> None:
    response = await endpoint.post(OF_CASES[case.stem])
    expected = orjson.loads(case.with_suffix(".json").read_bytes())
    # As text, so that the order of the members counts.
    assert orjson.dumps(orjson.loads(response.content)) == orjson.dumps({"data": expected})


@pytest.mark.parametrize("name", AT_FAULT)
async def test_the_endpoint_refuses_in_the_same_words(name: str, endpoint: Endpoint) -> None:
    request = AT_FAULT[name]
    status, expected = await endpoint.executed(request)
    assert expected["errors"]
    assert ("data" in expected) == (name not in REFUSED and name != "variables_that_do_not_fit")
    for _ in ("at first", "once it is known"):
        assert_the_same(await endpoint.post(request), status, expected)


async def test_answers_do_not_mix(endpoint: Endpoint) -> None:
    """All at once: documents, variables and errors of one do not show in another."""
    requests = [*ANSWERED.values(), *AT_FAULT.values()]
    expected = [await endpoint.executed(request) for request in requests]
    responses = await asyncio.gather(*(endpoint.post(request) for request in requests))
    for response, (status, members) in zip(responses, expected, strict=True):
        assert_the_same(response, status, members)


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(drawn=documents(meta=True))
async def test_drawn_documents_are_answered_the_same(drawn: Drawn, endpoint: Endpoint) -> None:
    for variables in (drawn.first, drawn.second, drawn.first):
        request = Request(query=drawn.query, variables=variables)
        status, expected = await endpoint.executed(request)
        response = await endpoint.post(request)
        if "errors" not in expected and response.content != orjson.dumps(expected):
            (error,) = response.json()["errors"]
            assert "path" not in error
            assert error["extensions"]["code"] == "limit.cost"
        elif "errors" in expected:
            assert_the_same(response, status, expected)


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(drawn=documents(meta=True))
async def test_drawn_documents_are_answered_the_same_beside_others(drawn: Drawn, endpoint: Endpoint) -> None:
    requests = [Request(query=drawn.query, variables=variables) for variables in (drawn.first, drawn.second)]
    alone = [(await endpoint.post(request)).json() for request in requests]
    beside = await asyncio.gather(*(endpoint.post(request) for request in requests * 3))
    for response, expected in zip(beside, alone * 3, strict=True):
        answer = response.json()
        assert answer.get("data") == expected.get("data")
        assert sorted(map(str, answer.get("errors", ()))) == sorted(map(str, expected.get("errors", ())))


def assert_the_same(response: httpx.Response, status: int, expected: dict[str, Any]) -> None:
    assert response.status_code == status
    answered, wanted = orjson.loads(response.content), orjson.loads(orjson.dumps(expected))
    assert list(answered) == list(wanted)
    assert orjson.dumps(answered.get("data")) == orjson.dumps(wanted.get("data"))
    said, told = ([orjson.dumps(error) for error in found.get("errors", ())] for found in (answered, wanted))
    if wanted.get("data", {}) is None:
        # Once an error has reached the top, it is not said which others are found.
        assert set(told) <= set(said)
    else:
        # Root fields run side by side: which of several fails first is not said.
        assert sorted(said) == sorted(told)


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (Request(query="query A { __typename } query B { __typename }"), "The document has several operations"),
        (Request(query="query A { __typename }", operation_name="B"), "The document has no operation named 'B'."),
        (Request(query="fragment F on Run { id }"), "The document has no operation."),
        (Request(query="subscription { __typename }"), "A subscription needs a stream"),
    ],
)
async def test_no_operation_to_execute(request_: Request, message: str, endpoint: Endpoint) -> None:
    response = await endpoint.post(request_)
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert message in error["message"]
