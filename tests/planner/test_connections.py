"""Every connection of the schema is walked in pages of several sizes, forwards and backwards: nothing is left out,
nothing comes twice, and each page knows what is around it."""

from typing import Any

import pytest
from graphql import get_named_type, is_object_type

from .drawn_ids import BY_KIND, RUNS_KNOWN
from .naive import SCHEMA
from .reading import Reading
from .world import LONG, uid

RUN = f'run(id: "{RUNS_KNOWN[LONG]}")'
WITHIN = {
    "Query.runs": "{}",
    "Query.missions": "{}",
    "Query.failureGroups": "{}",
    "Query.recoveryJobs": "{}",
    "Query.reports": "{}",
    "Query.auditEntries": "{}",
    "Mission.runs": 'it: mission(slug: "nightly") {{ {} }}',
    "Run.steps": f"it: {RUN} {{{{ {{}} }}}}",
    "Run.frames": f"it: {RUN} {{{{ {{}} }}}}",
    "Run.artifacts": f"it: {RUN} {{{{ {{}} }}}}",
    "Step.frames": f'it: {RUN} {{{{ it: step(key: "fetch") {{{{ {{}} }}}} }}}}',
    "Attempt.logs": f'it: node(id: "attempt_{uid(4, LONG, 0, 1).hex}") {{{{ ... on Attempt {{{{ {{}} }}}} }}}}',
    "FailureGroup.runs": f'it: node(id: "{BY_KIND["group"][3]}") {{{{ ... on FailureGroup {{{{ {{}} }}}} }}}}',
    "FailureGroup.jobs": f'it: node(id: "{BY_KIND["group"][2]}") {{{{ ... on FailureGroup {{{{ {{}} }}}} }}}}',
    "RecoveryJob.runs": f'it: recoveryJob(id: "{BY_KIND["job"][1]}") {{{{ {{}} }}}}',
}
"""What stands around each of them, to get there."""
PARTS = """
edges { cursor node { __typename } }
pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
count { value exact }
"""


def test_every_connection_is_walked() -> None:
    found = {
        f"{type_.name}.{name}"
        for type_ in SCHEMA.type_map.values()
        if is_object_type(type_) and type_ not in (SCHEMA.mutation_type, SCHEMA.subscription_type)
        for name, field in type_.fields.items()
        if get_named_type(field.type).name.endswith("Connection")
    }
    assert found == set(WITHIN)


async def read(reading: Reading, place: str, **arguments: Any) -> Any:
    given = {name: value for name, value in arguments.items() if value is not None}
    asked = ", ".join(f"{name}: ${name}" for name in given)
    declared = ", ".join(f"${name}: {'String' if isinstance(value, str) else 'Int'}" for name, value in given.items())
    name = place.partition(".")[2]
    document = f"query Page({declared}) {{ {WITHIN[place].format(f'page: {name}({asked}) {{ {PARTS} }}')} }}"
    found = await reading.data(document, given)
    while "it" in found:
        found = found["it"]
    return found["page"]


async def walk(reading: Reading, place: str, size: int, *, backwards: bool) -> list[Any]:
    """The edges of every page, in the order of reading."""
    ahead, behind = ("hasPreviousPage", "hasNextPage") if backwards else ("hasNextPage", "hasPreviousPage")
    pages: list[Any] = []
    cursor, more = None, True
    while more:
        paging = {"last": size, "before": cursor} if backwards else {"first": size, "after": cursor}
        page = await read(reading, place, **paging)
        edges, info = page["edges"], page["pageInfo"]
        assert info[behind] == bool(pages)
        assert [info["startCursor"], info["endCursor"]] == [edges[0]["cursor"], edges[-1]["cursor"]]
        more, cursor = info[ahead], info["startCursor" if backwards else "endCursor"]
        assert len(edges) == size or not more
        pages.append(edges)
    return pages


@pytest.mark.parametrize("place", WITHIN)
async def test_pages_meet_without_gap_or_overlap(place: str, reading: Reading) -> None:
    whole = await read(reading, place, first=500)
    edges = whole["edges"]
    assert len({edge["cursor"] for edge in edges}) == len(edges) > 1
    assert whole["count"] == {"value": len(edges), "exact": True}
    assert whole["pageInfo"]["hasNextPage"] is whole["pageInfo"]["hasPreviousPage"] is False
    for size in (1, 2, len(edges) - 1, len(edges)):
        if len(edges) // size > 30:
            continue
        forwards = await walk(reading, place, size, backwards=False)
        backwards = await walk(reading, place, size, backwards=True)
        assert [edge for page in forwards for edge in page] == edges
        assert [edge for page in reversed(backwards) for edge in page] == edges
