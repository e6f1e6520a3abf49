"""What may be asked for at most, and what the answer says when it is more: argument, requested and limit."""

from typing import Any

import pytest

from .reading import Reading
from .world import run_id

RUN = f'run(id: "run_{run_id(9).hex}")'


@pytest.mark.parametrize(
    ("document", "argument", "requested", "limit"),
    [
        ("{ runs(first: 501) { nodes { id } } }", "first", 501, 500),
        ("{ runs(last: 9999) { nodes { id } } }", "last", 9999, 500),
        ("{ runs(first: -1) { nodes { id } } }", "first", -1, 0),
        ("{ missions(last: -5) { nodes { id } } }", "last", -5, 0),
        (f"{{ {RUN} {{ frames(first: 1001) {{ nodes {{ id }} }} }} }}", "first", 1001, 1000),
        (f"{{ {RUN} {{ steps(first: 501) {{ nodes {{ id }} }} }} }}", "first", 501, 500),
        (f"{{ {RUN} {{ timeline(buckets: 0) {{ frames }} }} }}", "buckets", 0, 1),
        (f"{{ {RUN} {{ timeline(buckets: 1001) {{ frames }} }} }}", "buckets", 1001, 1000),
        ("{ runs { count(upTo: 100001) { value } } }", "upTo", 100001, 100000),
        ("{ runs { count(upTo: -1) { value } } }", "upTo", -1, 0),
    ],
)
async def test_a_number_out_of_bounds(
    document: str, argument: str, requested: int, limit: int, reading: Reading
) -> None:
    error = await reading.refusal(document)
    assert f'Argument "{argument}"' in error.message
    assert str(requested) in error.message
    assert str(limit) in error.message
    assert error.extensions == {
        "code": "limit.argument",
        "argument": argument,
        "requested": requested,
        "limit": limit,
    }
    assert error.locations
    assert not reading.statements


async def test_the_largest_pages_and_the_smallest(reading: Reading) -> None:
    assert len((await reading.data("{ runs(first: 500) { nodes { id } } }"))["runs"]["nodes"]) == 24
    frames = await reading.data(f"{{ {RUN} {{ frames(first: 1000) {{ nodes {{ number }} }} }} }}")
    assert len(frames["run"]["frames"]["nodes"]) > 10
    none = await reading.data(
        "{ runs(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } count(upTo: 0) { value exact } } }"
    )
    assert none["runs"] == {
        "nodes": [],
        "pageInfo": {"hasNextPage": True, "endCursor": None},
        "count": {"value": 0, "exact": False},
    }


async def test_first_and_last_together(reading: Reading) -> None:
    error = await reading.refusal("{ runs(first: 1, last: 1) { nodes { id } } }")
    assert 'both "first" and "last"' in error.message


async def test_a_limit_deep_in_the_document_is_found_before_anything_is_read(reading: Reading) -> None:
    error = await reading.refusal("{ runs { nodes { steps { nodes { frames(first: 4000) { count { value } } } } } } }")
    assert error.extensions["requested"] == 4000
    assert not reading.statements


async def test_depth(reading: Reading) -> None:
    def nested(levels: int) -> str:
        return f"{{ {RUN} {{ " + "mission { runs(first: 1) { nodes { " * levels + "id" + " } } }" * levels + " } }"

    await reading.data(nested(6))
    error = await reading.refusal(nested(7))
    assert error.extensions == {"code": "limit.depth", "requested": 21, "limit": 20}
    assert "deeper than 20 levels" in error.message


@pytest.mark.parametrize(
    ("document", "cost"),
    [
        ("{ runs(first: 500) { nodes { steps(first: 199) { nodes { key } } } } }", 1 + 500 * (2 + 199)),
        ("{ runs(first: 500) { edges { node { steps(first: 199) { edges { node { key } } } } } } }", 1 + 500 * 401),
        ("{ runs(first: 500) { nodes { labels { key } } pageInfo { endCursor } count { value } } }", 1 + 500 * 11 + 2),
        ("{ runs { nodes { mission { runs { nodes { mission { runs { nodes { id } } } } } } } } }", 0),
        ("{ runs { nodes { steps { nodes { needs { needs { needs { needs { key } } } } } } } } }", 0),
        (f"{{ {RUN} {{ frames(first: 1000) {{ nodes {{ actor {{ name }} step {{ run {{ id }} }} }} }} }} }}", 2 + 4000),
    ],
)
async def test_cost(document: str, cost: int, reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is just allowed is answered; one object more is refused, before anything is read."""
    if cost:
        monkeypatch.setattr(reading.projector, "most_cost", cost)
        await reading.data(document)
        monkeypatch.setattr(reading.projector, "most_cost", cost - 1)
        reading.statements.clear()
    error = await reading.refusal(document)
    assert error.extensions["code"] == "limit.cost"
    if cost:
        assert error.extensions["cost"] == {"requested": cost, "limit": cost - 1}
    assert not reading.statements


async def test_the_cost_of_many_ids(reading: Reading) -> None:
    document = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ... on Run { frames(first: 1000) { nodes { id } } } } }"
    ids = [f"run_{run_id(9).hex}"] * 100
    error = await reading.refusal(document, {"ids": ids})
    assert error.extensions["cost"]["requested"] == 100 * 1002


async def test_width(reading: Reading) -> None:
    names = " ".join(f"a{number}: title" for number in range(1_499))
    assert len((await reading.data(f"{{ {RUN} {{ {names} }} }}"))["run"]) == 1_499
    names = " ".join(f"a{number}: title" for number in range(1_501))
    error = await reading.refusal(f"{{ {RUN} {{ {names} }} }}")
    assert error.extensions == {"code": "limit.fields", "requested": 1_501, "limit": 1_500}


async def test_a_filter_of_too_many_members(reading: Reading) -> None:
    document = "query Filtered($filter: RunFilter!) { runs(filter: $filter) { nodes { id } } }"
    labels = [{"key": "env"}] * 24
    assert (await reading.data(document, {"filter": {"labels": labels, "text": "o"}}))["runs"]["nodes"]
    nested: dict[str, Any] = {}
    for _ in range(60):
        nested = {"not": nested}
    # A label counts as itself and as its key.
    for wanted, requested in (({"labels": labels * 2}, 1 + 2 * 48), (nested, 60)):
        error = await reading.refusal(document, {"filter": wanted})
        assert error.extensions == {"code": "limit.filter", "requested": requested, "limit": 50}


async def test_related_guides_do_not_multiply_without_end(reading: Reading) -> None:
    related = "related { related { related { slug } } }"
    assert (await reading.data(f"{{ guides {{ {related} }} }}"))["guides"]
    error = await reading.refusal(f"{{ guides {{ related {{ {related} }} }} }}")
    assert error.extensions["code"] == "limit.depth"
    error = await reading.refusal(f"{{ {RUN} {{ failure {{ guide {{ related {{ {related} }} }} }} }} }}")
    assert error.extensions["code"] == "limit.depth"


async def test_ids(reading: Reading) -> None:
    document = "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    ids = [f"run_{run_id(number % 24 + 1).hex}" for number in range(500)]
    answer = await reading.data(document, {"ids": ids})
    assert [each["id"] for each in answer["nodes"]] == ids
    error = await reading.refusal(document, {"ids": [*ids, ids[0]]})
    assert error.extensions["limit"] == 500


@pytest.mark.parametrize(
    ("document", "code", "words"),
    [
        ('{ run(id: "nonsense") { id } }', "id.invalid", "is not an id of this server"),
        ('{ node(id: "run_12") { id } }', "id.invalid", "is not an id of this server"),
        ('{ nodes(ids: ["guide_replay", "x"]) { id } }', "id.invalid", "is not an id of this server"),
        (f'{{ run(id: "step_{run_id(9).hex}") {{ id }} }}', "id.invalid", "is the id of a step; a run's id is needed"),
        ('{ runs(after: "???") { nodes { id } } }', "cursor.invalid", "is not a cursor of this server"),
        (
            '{ runs(before: "WyJmcmFtZXMiLCA0XQ") { nodes { id } } }',
            "cursor.other_order",
            "is a cursor of frames, and this list is in the order runs.CREATED_AT.DESC",
        ),
        ('{ runs(filter: {text: "a\\u0000b"}) { nodes { id } } }', "argument.text", "cannot be stored"),
        ('{ mission(slug: "\\u0000") { id } }', "argument.text", "cannot be stored"),
    ],
)
async def test_what_cannot_be_answered_says_so(document: str, code: str, words: str, reading: Reading) -> None:
    error = await reading.refusal(document)
    assert error.extensions["code"] == code
    assert words in error.message
    assert error.locations
    assert not reading.statements


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *(("yesterday", "is not an instant"), ("2026-01-01T00:00:00", "lacks an offset"), (7, "is a text in ISO 8601")),
        *(("y" * 10**6, "y' is not an instant"), ([[7] * 10] * 100, "is a text in ISO 8601")),
    ],
)
async def test_an_instant_that_is_none(value: Any, words: str, reading: Reading) -> None:
    document = "query Since($at: DateTime) { runs(filter: {createdAfter: $at}) { nodes { id } } }"
    message = (await reading.refusal(document, {"at": value})).message
    assert words in message
    assert len(message) < 300
