"""Reports over the API: filed with a bundle that can be fetched, listed, and updated as somebody works on them."""

from pathlib import Path
from typing import Any

import httpx
import orjson
from starlette.applications import Starlette

from rerail.artifacts.download import download_routes
from rerail.artifacts.signing import AddressSigner
from rerail.bundles.reading import open_bundle
from rerail.domain.viewer import Scope

from .test_mutations import Desk, desk, mission, rested, shop, task, uuid_of, working

__all__ = ["desk", "shop", "working"]

REPORT = (
    "report { id number status updatedAt createdAt bundle { id name state bytes sha256 url run { id } step { id } } }"
)


async def filed(desk: Desk, **given: Any) -> tuple[str, Any]:
    run_id = await rested(desk, mission(shaky=task("provider_down"), after=task("nothing", "shaky")))
    answer = await desk.mutate("reportRun", REPORT, runId=run_id, symptom="STEP_FAILED", summary="It fails.", **given)
    return run_id, answer["report"]


async def frames_of(desk: Desk, run_id: str) -> list[Any]:
    frames = "frames(last: 3) { nodes { kind title payload actor { name } } }"
    document = f"query ($id: ID!) {{ run(id: $id) {{ resolution {frames} }} }}"
    found = await desk.ask(document, id=run_id)
    return [found["run"]["resolution"], *found["run"]["frames"]["nodes"]]


async def test_the_bundle_is_an_artifact_of_the_report_alone(desk: Desk, tmp_path: Path) -> None:
    run_id, report = await filed(desk)
    bundle = report["bundle"]
    assert (bundle["state"], bundle["name"], bundle["step"]) == ("COMPLETE", "report-1.zip", None)
    document = """query ($bundle: ID!, $run: ID!) {
      node(id: $bundle) { ... on Artifact { name url } }
      run(id: $run) { artifacts { nodes { id } } reports { bundle { id } } steps { nodes { artifacts { id } } } }
    }"""
    found = await desk.ask(document, bundle=bundle["id"], run=run_id)
    assert found["node"]["name"] == "report-1.zip"
    assert found["run"]["reports"] == [{"bundle": {"id": bundle["id"]}}]
    assert bundle["id"] not in orjson.dumps([found["run"]["artifacts"], found["run"]["steps"]]).decode()
    signer = AddressSigner([b"a secret for tests, 32 bytes long"])

    async def nobody(_address: str) -> None:
        return None

    routes = download_routes(desk.shop.store, signer, on_lost=nobody, clock=lambda: 1_767_323_045.0)
    transport = httpx.ASGITransport(Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://runs.example") as client:
        answer = await client.get(bundle["url"])
    assert answer.headers["content-type"] == "application/zip"
    path = tmp_path / "report.zip"
    path.write_bytes(answer.content)
    assert open_bundle(path).documents["run.json"]["id"] == run_id


async def test_a_report_is_worked_on_until_it_is_settled_and_further(desk: Desk) -> None:
    run_id, report = await filed(desk)
    comment = "The provider is asked."
    answer = await desk.mutate("updateReport", REPORT, reportId=report["id"], status="ACKNOWLEDGED", comment=comment)
    assert answer["report"]["status"] == "ACKNOWLEDGED"
    assert answer["report"]["updatedAt"] > answer["report"]["createdAt"] == report["createdAt"]
    resolution, *_, last = await frames_of(desk, run_id)
    assert (resolution, last["kind"]) == ("REPORTED", "REPORT_UPDATED")
    assert last["title"] == "Report 1 is acknowledged: The provider is asked."
    assert last["actor"] == {"name": "tester"}
    assert last["payload"] == {
        "report": report["id"].removeprefix("report_"),
        "number": 1,
        "status": "ACKNOWLEDGED",
        "before": "OPEN",
        "comment": comment,
    }
    for status in ("RESOLVED", "OPEN", "RESOLVED", "ACKNOWLEDGED", "OPEN"):
        changed = await desk.mutate("updateReport", REPORT, reportId=report["id"], status=status)
        assert changed["report"]["status"] == status
    # A comment alone is a frame, and nothing at all is none.
    before = (await desk.shop.load(uuid_of(run_id))).revision
    await desk.mutate("updateReport", REPORT, reportId=report["id"], status="OPEN")
    assert (await desk.shop.load(uuid_of(run_id))).revision == before
    await desk.mutate("updateReport", REPORT, reportId=report["id"], status="OPEN", comment="Still.")
    resolution, *_, last = await frames_of(desk, run_id)
    assert (resolution, last["title"]) == ("REPORTED", "Report 1: Still.")


async def test_the_same_key_is_one_comment(desk: Desk) -> None:
    run_id, report = await filed(desk)
    given = {"reportId": report["id"], "status": "OPEN", "comment": "Once.", "idempotencyKey": "k"}
    first = await desk.mutate("updateReport", REPORT, **given)
    revision = (await desk.shop.load(uuid_of(run_id))).revision
    assert (await desk.mutate("updateReport", REPORT, **given))["report"]["updatedAt"] == first["report"]["updatedAt"]
    assert (await desk.shop.load(uuid_of(run_id))).revision == revision
    other = await desk.mutate("updateReport", REPORT, **{**given, "comment": "Twice."})
    assert other["__typename"] == "IdempotencyConflict"


async def test_what_cannot_be_updated(desk: Desk) -> None:
    _, report = await filed(desk)
    unknown = f"report_{0:032x}"
    for given, problem in (
        ({"reportId": unknown, "status": "OPEN"}, "NotFound"),
        ({"reportId": "run_1", "status": "OPEN"}, "NotFound"),
        ({"reportId": report["id"], "status": "OPEN", "comment": " "}, "InvalidInput"),
        ({"reportId": report["id"], "status": "OPEN", "comment": "x" * 10_001}, "InvalidInput"),
    ):
        answer = await desk.mutate("updateReport", "report { id }", **given)
        assert answer["__typename"] == problem, given
    desk.scopes = (Scope.READ,)
    answer = await desk.mutate("updateReport", "report { id }", reportId=report["id"], status="OPEN")
    assert answer["__typename"] == "NotPermitted"


async def test_reports_are_listed_newest_first(desk: Desk) -> None:
    first_run, first = await filed(desk)
    _, second = await filed(desk)
    await desk.mutate("updateReport", "report { id }", reportId=first["id"], status="RESOLVED")
    document = """query ($id: ID!, $run: ID!) {
      report(id: $id) { number run { id } }
      all: reports { nodes { number } count { value exact } }
      open: reports(filter: {status: [OPEN, ACKNOWLEDGED]}) { nodes { number } }
      ofRun: reports(filter: {run: $run, symptom: [STEP_FAILED]}) { nodes { number } }
      other: reports(filter: {symptom: [STUCK_WAITING]}) { nodes { number } }
    }"""
    found = await desk.ask(document, id=second["id"], run=first_run)
    assert found["report"]["number"] == 2
    assert found["all"] == {"nodes": [{"number": 2}, {"number": 1}], "count": {"value": 2, "exact": True}}
    assert (found["open"], found["ofRun"], found["other"]) == (
        {"nodes": [{"number": 2}]},
        {"nodes": [{"number": 1}]},
        {"nodes": []},
    )


async def test_binary_files_on_demand(desk: Desk) -> None:
    _, report = await filed(desk, includeBinary=True)
    assert report["bundle"]["state"] == "COMPLETE"


async def test_a_bundle_cannot_be_attached_to_another_report(desk: Desk) -> None:
    run_id, report = await filed(desk)
    for attached in (report["bundle"]["id"], f"artifact_{0:032x}"):
        refused = await desk.mutate(
            "reportRun", "hint", runId=run_id, symptom="STEP_FAILED", summary="x", artifactIds=[attached]
        )
        assert refused["__typename"] == "InvalidInput"
        assert refused["violations"][0]["path"] == ["artifactIds", "0"]
