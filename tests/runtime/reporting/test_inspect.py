"""`rerail inspect`: what it shows of real bundles, and how it refuses what is none."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from rerail.bundles.archive import ArchiveWriter
from rerail.bundles.format import DOCUMENTS, FRAMES, Manifest
from rerail.cli import main
from rerail.cli.failures import ExitStatus
from rerail.domain.failure import Symptom

from .conftest import Shop, bundle_of, report
from .test_bundles import run_of, told_plainly


def inspect(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["inspect", *map(str, arguments)])


async def bundled(shop: Shop, path: Path) -> Path:
    told = {**told_plainly(), "texts": ["refused: password=hunter2hunter2"]}
    run = await run_of(shop, told)
    blob = next(artifact for artifact in run.artifacts.values() if artifact.name == "blob.bin")
    notes = next(artifact for artifact in run.artifacts.values() if artifact.name == "notes.txt")
    filed = await report(
        shop,
        run.id,
        symptom=Symptom.STEP_FAILED,
        summary="The door stays shut.",
        artifacts=[blob.id, notes.id],
        include_binary=True,
    )
    path.write_bytes((await bundle_of(shop, filed)).data)  # noqa: ASYNC240, a small file
    return path


async def test_a_bundle_is_shown(working: Shop, tmp_path: Path) -> None:
    path = await bundled(working, tmp_path / "report-1.zip")
    shown = inspect(path)
    assert shown.exit_code == 0
    for said in (
        "all digests right",
        "STEP_FAILED",
        "The door stays shut.",
        "tried: retry",
        "Failure: PROVIDER provider.refused",
        "down because of it: third",
        "Next move then: ",
        "continue: refused",
        "STEP_FAILED: Step second failed",
        "retry second: allowed",
        "Not looked at, since it is no text: artifacts/artifact_",
        "named as a secret",
        "It was not chosen.",
    ):
        assert said in shown.output, said
    assert "hunter2" not in shown.output
    assert sum(line.lstrip().startswith("> ") for line in shown.output.splitlines()) == 1
    few = inspect(path, "--frames", "3")
    assert "Frames: 3 of the " in few.output


async def test_json_is_one_document(working: Shop, tmp_path: Path) -> None:
    path = await bundled(working, tmp_path / "report-1.zip")
    whole = json.loads(inspect(path, "--json").output)
    assert next(iter(whole)) == "manifest"
    assert {"run", "steps", "failure", "recovery", "artifacts", "report", "frames"} < set(whole)
    assert whole["report"]["summary"] == "The door stays shut."


def test_what_is_no_bundle_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "holiday.zip"
    path.write_bytes(b"a picture")
    refused = inspect(path)
    assert refused.exit_code == ExitStatus.BUNDLE
    assert refused.output == f"rerail: {path}: it is no zip archive, or a damaged one (File is not a zip file)\n"
    missing = inspect(tmp_path / "nothing.zip")
    assert (missing.exit_code, "No such file" in missing.output) == (ExitStatus.BUNDLE, True)


def test_documents_of_another_kind_are_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "report-1.zip"
    with path.open("wb") as file:
        writer = ArchiveWriter(file)
        for name in DOCUMENTS:
            writer.add(name, [b"[1]" if name != FRAMES else b'{"number": "x"}'])
        writer.close(
            lambda members: Manifest(
                versions={}, about={"frames": {"about": 1}}, patterns=0, members=members, redacted=(), left_out=()
            )
        )
    refused = inspect(path)
    assert refused.exit_code == ExitStatus.BUNDLE
    assert "its documents are not those of a report's bundle" in refused.output
