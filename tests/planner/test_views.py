"""What a caller is shown of the catalog, by the statements alone: nobody has looked at the document before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import orjson
import pytest

from rerail.api.execution.context import Context
from rerail.domain.viewer import Scope
from rerail.planner.catalog import CATALOG
from rerail.planner.entries import Connection, Many, One, Source
from rerail.planner.errors import CatalogError
from rerail.planner.view import WHOLE, View
from rerail.planner.views import is_within_run, shown_rows

from .drawn_ids import BY_KIND
from .naive import WORLD
from .reading import Reading
from .test_cases import CASES, variables_of
from .world import LONG, run_id

RUN = run_id(LONG)
OF_RUN = View(within_run=True)


@dataclass
class Narrow(Reading):
    """Reads for whoever has a token of one run, or no right to see payloads."""

    run: UUID | None = RUN
    scopes: tuple[Scope, ...] = tuple(Scope)

    def context(self) -> Context:
        whole = super().context()
        return replace(whole, viewer=replace(whole.viewer, run=self.run, scopes=self.scopes))


@pytest.fixture
def narrow(reading: Reading) -> Narrow:
    return Narrow(reading.pool)


def own_ids() -> set[str]:
    """All that is of the run, and what stands around it."""
    found = {RUN.hex, *(row["id"].hex for row in WORLD["workspaces"])}
    (run,) = [row for row in WORLD["runs"] if row["id"] == RUN]
    found.add(run["mission_id"].hex)
    for table in ("steps", "attempts", "artifacts", "reviews"):
        found |= {row["id"].hex for row in WORLD[table] if row["run_id"] == RUN and not row.get("report_id")}
    return found


OTHERS = {row["id"].hex for rows in WORLD.values() for row in rows if isinstance(row.get("id"), UUID)} - own_ids()


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_no_statement_for_a_run_finds_another(narrow: Narrow, case: Path) -> None:
    answer = await narrow.execute(CASES[case], variables_of(CASES[case]))
    text = orjson.dumps(answer.data).decode()
    assert [found for found in OTHERS if found in text] == []
    for error in answer.errors:
        # What nobody let through would be planned: it is a mistake of ours, and masked.
        assert isinstance(error.original_error, CatalogError), error


async def test_the_run_itself_is_found(narrow: Narrow) -> None:
    document = """query ($run: ID!) { run(id: $run) {
        id status mission { slug } progress { total } labels { key }
        steps { nodes { id attempts { id logs(first: 1) { nodes { title } } } needs { key } artifacts { id } } }
        frames(filter: {kind: [STEP_STARTED]}) { nodes { number step { key } } count { value } }
        artifacts { nodes { id url run { id } } } recovery { next cancel { allowed } retries { allowed } }
        at(frame: 5) { status steps { status step { key } } progress { total } }
        timeline(buckets: 3) { buckets { count worst } markers { number } } reviews { id } failure { code }
    } }"""
    seen = await narrow.data(document, {"run": f"run_{RUN.hex}"})
    whole = await replace(narrow, run=None).data(document, {"run": f"run_{RUN.hex}"})
    # The addresses are signed at the same instant.
    assert seen == whole
    assert seen["run"]["steps"]["nodes"]


IDS = [each for kind in ("run", "step", "attempt", "frame", "artifact", "mission", "review", "report", "group", "job")
       for each in BY_KIND[kind]]  # fmt: skip


async def test_an_id_of_another_run_finds_nothing(narrow: Narrow) -> None:
    own, seen = own_ids(), set()
    for each in IDS:
        found = (await narrow.data("query ($id: ID!) { node(id: $id) { id } }", {"id": each}))["node"]
        uuid = each.partition("_")[2][:32]
        assert found is None or uuid in own, each
        if found is not None:
            seen.add(each.partition("_")[0])
    assert seen <= {"run", "step", "attempt", "frame", "artifact", "mission", "review"}
    bundles = [row["id"] for row in WORLD["artifacts"] if row.get("report_id")]
    assert bundles
    for bundle in bundles:
        of = await replace(narrow, run=_run_of(bundle)).data(
            "query ($id: ID!) { node(id: $id) { id } }", {"id": f"artifact_{bundle.hex}"}
        )
        assert of["node"] is None


def _run_of(artifact: UUID) -> UUID:
    (found,) = [row["run_id"] for row in WORLD["artifacts"] if row["id"] == artifact]
    return UUID(found.hex)


def sources() -> Mapping[str, Source]:
    """The rows behind every field that is within a run, and behind ids."""
    found = {
        f"{name}.{field}": entry.source
        for name, type_ in CATALOG.items()
        for field, entry in type_.fields.items()
        if isinstance(entry, One | Many | Connection) and is_within_run(name, field)
    }
    ids = {name: type_.by_id for name, type_ in CATALOG.items() if type_.by_id is not None}
    return {**found, **ids}


def test_what_is_within_a_run_says_which_rows_are() -> None:
    """Rows of tables are bound to the run. Those that are made of their parent's row are as that one is."""
    unbound = {name for name, source in sources().items() if source.owned and "{context.run:uuid}" not in source.of_run}
    assert unbound == {"FailureGroup", "RecoveryJob", "Report"}
    for source in sources().values():
        assert shown_rows(source, WHOLE) is source
        assert not source.owned or source.of_run in shown_rows(source, OF_RUN).where


async def test_a_log_line_does_not_show_how_it_begins(narrow: Narrow) -> None:
    document = """query ($run: ID!, $text: String) { run(id: $run) { frames(filter: {text: $text}, first: 1000) {
        nodes { kind title } count { value } } } }"""
    everything, of_run = replace(narrow, run=None), {"run": f"run_{RUN.hex}"}
    withheld = replace(narrow, run=None, scopes=(Scope.READ,))
    whole = (await everything.data(document, of_run))["run"]["frames"]["nodes"]
    seen = (await withheld.data(document, of_run))["run"]["frames"]["nodes"]
    assert [frame["kind"] for frame in seen] == [frame["kind"] for frame in whole]
    lines = [frame["title"] for frame in whole if frame["kind"] == "LOG_WRITTEN"]
    assert len(set(lines)) > 1
    assert {frame["title"] for frame in seen if frame["kind"] == "LOG_WRITTEN"} == {"Log line"}
    others = [frame for frame in whole if frame["kind"] != "LOG_WRITTEN"]
    assert [frame for frame in seen if frame["kind"] != "LOG_WRITTEN"] == others
    found = (await withheld.data(document, {**of_run, "text": lines[0]}))["run"]["frames"]
    assert (found["nodes"], found["count"]["value"]) == ([], 0)
    assert (await everything.data(document, {**of_run, "text": lines[0]}))["run"]["frames"]["nodes"]
