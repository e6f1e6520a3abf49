"""One statement a root field; the same shape, the same text; values only as binds; nobody else's rows."""

import asyncio
import re
from typing import Any

import pytest

from rerail.database.tables import metadata
from rerail.planner.catalog.runs import run_order
from rerail.planner.cursor import write_cursor
from rerail.planner.projection import Projector
from rerail.planner.selection import _LEAST_BYTES

from .reading import NOW, SIGNER, Reading
from .test_cases import CASES, variables_of
from .world import ELSEWHERE, RUNS, START, run_id

LIST = """
query List($status: [RunStatus!], $text: String, $first: Int, $after: String, $labels: [LabelFilter!]) {
  runs(filter: {status: $status, text: $text, labels: $labels}, first: $first, after: $after) {
    nodes { id title failure { step { attempts { logs(first: 2) { nodes { title } } } } } }
  }
}
"""
NEWEST = run_order({"orderBy": {"field": "CREATED_AT", "direction": "DESC"}})
CURSOR = write_cursor(NEWEST, (START, run_id(9)))


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_a_root_field_is_at_most_one_statement(case: Any, reading: Reading) -> None:
    answer = await reading.execute(CASES[case], variables_of(CASES[case]))
    assert len(reading.statements) <= len(answer.data)


async def test_the_same_shape_has_the_same_text_whatever_the_values(reading: Reading) -> None:
    shapes: list[dict[str, Any]] = [
        {"status": ["FAILED"], "text": "a", "first": 1, "after": CURSOR, "labels": [{"key": "a", "value": "b"}]},
        {
            "status": [],
            "text": "' OR 1=1 --",
            "first": 500,
            "after": CURSOR,
            "labels": [{"key": "$1", "value": "{row.id}"}],
        },
        {"status": ["RUNNING"], "text": "", "first": 0, "after": CURSOR, "labels": [{"key": "", "value": ""}]},
    ]
    for variables in shapes:
        await reading.data(LIST, variables)
    assert len({sql for sql, _ in reading.statements}) == 1


async def test_the_text_depends_on_how_many_values_there_are_as_far_as_eight(reading: Reading) -> None:
    for count in range(20):
        await reading.data(
            "query List($code: [String!]) { runs(filter: {code: $code}) { nodes { id } } }", {"code": ["x"] * count}
        )
    texts = [sql for sql, _ in reading.statements]
    assert texts[0] == texts[1]
    assert len(set(texts)) == 9
    assert len(set(texts[9:])) == 1


async def test_no_value_of_a_caller_stands_in_the_text(reading: Reading) -> None:
    marker = "zzmarkerzz"
    document = f"""query Marked($slug: String!) {{
      mission(slug: $slug) {{ id }}
      other: mission(slug: "{marker}") {{ id }}
      runs(filter: {{text: "{marker}", mission: ["{marker}"], code: ["{marker}"], provider: ["{marker}"],
        labels: [{{key: "{marker}", value: "{marker}"}}], createdAfter: "2031-07-08T00:00:00Z"}}, first: 437) {{
        nodes {{
          step(key: "{marker}") {{ id }}
          frames(filter: {{step: ["{marker}"], text: "{marker}", fromNumber: 4370}}) {{ nodes {{ id }} }}
        }}
      }}
    }}"""
    await reading.data(document, {"slug": marker})
    assert len(reading.statements) == 3
    for sql, _ in reading.statements:
        assert marker not in sql
        assert "437" not in sql
        assert "2031" not in sql


async def test_every_statement_binds_the_workspace(reading: Reading) -> None:
    for case, document in CASES.items():
        if case.stem != "guides":
            await reading.data(document, variables_of(document))
    tables = re.compile(rf"\b({'|'.join(metadata.tables)})\b")
    for sql, binds in reading.statements:
        # Of a page that is asked for its __typename alone, no row is read.
        if tables.search(sql):
            assert sql.count("workspace_id = ") + sql.count("AS workspace_id") >= 1 or "workspaces" in sql, sql
            assert reading.workspace in binds


async def test_another_workspace_sees_its_own_rows_only(reading: Reading) -> None:
    foreign = Reading(reading.pool, workspace=ELSEWHERE)
    document = """query All($run: ID!, $frame: ID!) {
      runs { nodes { id mission { id } } count { value } } missions { nodes { slug } } mission(slug: "nightly") { id }
      run(id: $run) { id } node(id: $frame) { id } nodes(ids: [$run, $frame]) { id } viewer { workspace { slug } }
    }"""
    variables = {"run": f"run_{run_id(9).hex}", "frame": f"frame_{run_id(9).hex}00000001"}
    data = await foreign.data(document, variables)
    assert [each["id"] for each in data["runs"]["nodes"]] == [f"run_{run_id(RUNS + 1).hex}"]
    assert data["runs"]["count"]["value"] == 1
    assert data["missions"]["nodes"] == [{"slug": "orders-report"}]
    assert data["viewer"]["workspace"]["slug"] == "elsewhere"
    assert data["mission"] is data["run"] is data["node"] is None
    assert data["nodes"] == [None, None]
    assert (await reading.data(document, variables))["run"] is not None


async def test_a_document_is_planned_once(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    await reading.data(LIST, {"status": ["FAILED"], "first": 3})

    def fail(*_: Any, **__: Any) -> None:
        raise AssertionError("planned again")

    monkeypatch.setattr("rerail.planner.projection.compile_plan", fail)
    monkeypatch.setattr("rerail.planner.projection.select", fail)
    await reading.data(LIST, {"status": ["SUCCEEDED"], "first": 5})
    with pytest.raises(AssertionError, match="planned again"):
        await reading.data(LIST, {"status": ["SUCCEEDED"], "text": "another shape"})


async def test_what_is_kept_is_bounded(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rerail.planner.projection.KNOWN_BYTES", 10 * _LEAST_BYTES)
    reading.projector = Projector(guides={}, signed="")
    for number in range(20):
        data = await reading.data(f"{{ runs(first: {number}) {{ a{number}: nodes {{ id }} }} }}")
        assert len(data["runs"][f"a{number}"]) == number
    assert len(reading.projector._known) == 10


async def test_variables_that_switch_fields_make_plans_of_their_own(reading: Reading) -> None:
    document = """query Switch($id: ID!, $a: Boolean!, $b: Boolean!) {
      run(id: $id) { id title @include(if: $a) ...Rest @skip(if: $b) }
    }
    fragment Rest on Run { status title }"""
    variables = {"id": f"run_{run_id(9).hex}"}
    found = {
        (a, b): set((await reading.data(document, {**variables, "a": a, "b": b}))["run"])
        for _ in range(2)
        for a in (True, False)
        for b in (True, False)
    }
    assert found == {
        (True, True): {"id", "title"},
        (True, False): {"id", "title", "status"},
        (False, True): {"id"},
        (False, False): {"id", "status", "title"},
    }


async def test_switches_within_what_was_left_out_at_first(reading: Reading) -> None:
    """The first request leaves the fragment out, and with it the switches inside."""
    document = """query Switch($id: ID!, $outer: Boolean!, $inner: Boolean!) {
      run(id: $id) { id ...Rest @include(if: $outer) mission @include(if: $outer) { slug title @include(if: $inner) } }
    }
    fragment Rest on Run { status @include(if: $inner) }"""
    variables = {"id": f"run_{run_id(9).hex}"}
    found = []
    for outer, inner in ((False, False), (False, True), (True, False), (True, True), (True, False)):
        run = (await reading.data(document, {**variables, "outer": outer, "inner": inner}))["run"]
        found.append((set(run), set(run.get("mission", {}))))
    assert found == [
        ({"id"}, set()),
        ({"id"}, set()),
        ({"id", "mission"}, {"slug"}),
        ({"id", "mission", "status"}, {"slug", "title"}),
        ({"id", "mission"}, {"slug"}),
    ]


async def test_what_is_known_by_identity_is_kept_alive(reading: Reading) -> None:
    """Else a later document could be given the memory, and so the plans, of one that was dropped."""
    await reading.data(
        "query Q($on: Boolean!) { runs { nodes { id @skip(if: $on) } } missions { nodes { id } } }", {"on": True}
    )
    known = reading.projector._known._values
    assert len(known) == 2
    for key, (field, _) in known.items():
        assert isinstance(key, tuple)
        assert key[: len(field.nodes)] == tuple(map(id, field.nodes))
        assert field.nodes


async def test_root_fields_are_read_side_by_side(reading: Reading) -> None:
    """Each statement waits until the other one is under way as well."""
    together = asyncio.Barrier(2)
    read = reading.pool.fetchrow

    class Meeting:
        async def fetchrow(self, sql: str, *binds: Any) -> Any:
            async with asyncio.timeout(20):
                await together.wait()
            return await read(sql, *binds)

    reading.watched.pool = Meeting()  # type: ignore[assignment]
    data = await reading.data("{ runs(first: 1) { nodes { id } } missions(first: 1) { nodes { id } } }")
    assert list(data) == ["runs", "missions"]


async def test_signed_addresses_hold(reading: Reading) -> None:
    document = """{
      runs(first: 500) {
        nodes { artifacts { nodes { id name bytes sha256 state url } } frames { nodes { payloadUrl } } }
      }
    }"""
    runs = (await reading.data(document))["runs"]["nodes"]
    artifacts = [artifact for run in runs for artifact in run["artifacts"]["nodes"]]
    assert {artifact["state"] for artifact in artifacts if artifact["url"] is None} == {"LOST"}
    for artifact in artifacts:
        if artifact["url"] is not None:
            claim, expires = SIGNER.claim(artifact["url"].removeprefix("https://runs.example/artifacts/"), NOW)
            assert expires == SIGNER.expires(NOW)
            assert (claim.name, claim.bytes, claim.sha256) == (artifact["name"], artifact["bytes"], artifact["sha256"])
            assert claim.address.endswith(artifact["id"].removeprefix("artifact_"))
    wide = [frame["payloadUrl"] for run in runs for frame in run["frames"]["nodes"] if frame["payloadUrl"]]
    assert wide
    for url in wide:
        claim, _ = SIGNER.claim(url.removeprefix("https://runs.example/payloads/"), NOW)
        assert claim.address.startswith("payloads/")
