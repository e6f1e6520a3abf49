"""`rerail inspect`: shows the bundle of a report, offline."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click
from rich.table import Table
from rich.text import Text

from rerail.bundles.format import ARTIFACTS, FAILURE, FRAMES, RECOVERY, REPORT, RUN, STEPS
from rerail.bundles.reading import BundleError, OpenedBundle, open_bundle
from rerail.cli.scripts.options import json_option
from rerail.cli.scripts.output import Column, console, put, styled, table, write_json
from rerail.cli.scripts.words import blocker_lines, instant, status

_SHOWN = 20
_STEPS = (
    Column(title="STEP"),
    Column(title="PROVIDER", from_width=60),
    Column(title="STATUS"),
    Column(title="ATTEMPTS", right=True, from_width=80),
    Column(title="FAILED WITH", cut=True),
)
_FRAMES = (
    Column(title="FRAME", right=True),
    Column(title="AT", from_width=100),
    Column(title="KIND", from_width=60),
    Column(title="WHAT HAPPENED", cut=True),
)
_ARTIFACTS = (
    Column(title="NAME"),
    Column(title="STATE"),
    Column(title="BYTES", right=True),
    Column(title="STEP", from_width=80),
    Column(title="IN THE BUNDLE", cut=True),
)
_TAKEN = (Column(title="WHERE"), Column(title="WHAT", cut=True), Column(title="HOW OFTEN", right=True))
_LEFT = (Column(title="LEFT OUT"), Column(title="BYTES", right=True), Column(title="WHY", cut=True))
_SEVERITIES = {"WARNING": "yellow", "ERROR": "red"}

Part = Text | Table


@click.command
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option(
    "--frames",
    type=click.IntRange(min=0),
    default=_SHOWN,
    show_default=True,
    metavar="NUMBER",
    help="How many frames to show: those nearest to the reported one.",
)
@json_option
def command(bundle: Path, frames: int, as_json: bool) -> None:
    """Show the BUNDLE of a report, a zip archive: what was reported, what blocked the run, what could be done about it,
    and what was taken out. Its digests are checked first. No server and no database are needed."""
    opened = open_bundle(bundle)
    if as_json:
        write_json(_whole(opened))
        return
    out = console()
    try:
        parts = list(_picture(opened, frames=frames, width=out.width))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        problem = f"its documents are not those of a report's bundle ({type(error).__name__}: {error})"
        raise BundleError(bundle, [problem]) from error
    for part in parts:
        put(out, part)


def _whole(opened: OpenedBundle) -> Mapping[str, Any]:
    documents = {name.partition(".")[0]: document for name, document in opened.documents.items()}
    return {"manifest": opened.manifest.to_json(), **documents, FRAMES.partition(".")[0]: list(opened.frames)}


def _picture(opened: OpenedBundle, *, frames: int, width: int) -> Iterator[Part]:
    documents = opened.documents
    yield from _head(opened)
    yield from _run(documents[RUN])
    yield from _failures(documents[FAILURE])
    yield from _recovery(documents[RECOVERY])
    yield from _listed("Steps", table(_STEPS, map(_step, documents[STEPS]), width=width))
    near = _nearest(opened.frames, opened.manifest.about["frames"]["about"], frames)
    if near:
        about = opened.manifest.about["frames"]
        title = f"Frames: {len(near)} of the {len(opened.frames)} here, of {about['of']} in all"
        yield from _listed(title, table(_FRAMES, (_frame(frame, about["about"]) for frame in near), width=width))
    if documents[ARTIFACTS]:
        yield from _listed("Artifacts", table(_ARTIFACTS, map(_artifact, documents[ARTIFACTS]), width=width))
    yield from _taken_out(opened, width)


def _head(opened: OpenedBundle) -> Iterator[Text]:
    manifest, report = opened.manifest, opened.documents[REPORT]
    versions = ", ".join(f"{name} {version}" for name, version in manifest.versions.items())
    files = f"{len(manifest.members)} files, all digests right"
    yield styled(f"{opened.path.name}: {opened.bytes:,} bytes, {files}", "bold")
    yield styled(f"  made {instant(manifest.about['takenAt'])} by {versions}")
    yield styled(f"Report {report['id']} by {report['createdBy']['name']}: {report['symptom']}", "bold")
    yield styled(f"  {report['summary']}")
    if report["step"] or report["frame"]:
        yield styled(f"  about step {report['step'] or '?'}, frame {report['frame'] or '?'}")
    for tried in report["tried"]:
        yield styled(f"  tried: {tried}")


def _run(run: Mapping[str, Any]) -> Iterator[Text]:
    line = Text(f"Run {run['id']} ", style="bold")
    line.append_text(status(run["status"]))
    yield line
    mission = f"{run['mission']['slug']} version {run['missionVersion']}"
    yield styled(f"  {run['title']}: {mission}, revision {run['revision']}")
    yield styled(f"  queued {instant(run['createdAt'])}, last changed {instant(run['updatedAt'])}")
    if run["labels"]:
        yield styled("  " + ", ".join(f"{label['key']}={label['value']}" for label in run["labels"]))


def _failures(failures: Sequence[Mapping[str, Any]]) -> Iterator[Text]:
    if not failures:
        yield styled("Nothing had failed.")
    for failure in failures:
        what = "Failure" if failure["root"] else "Besides, independently"
        place = f"step {failure['step']}, " if failure["step"] else ""
        yield styled(f"{what}: {failure['cause']} {failure['code']}", "bold")
        yield styled(f"  {failure['message']}", "red")
        yield styled(f"  blocking frame {failure['blockingFrame']}: {place}attempt {failure['attempt'] or '-'}")
        if failure["consequences"]:
            yield styled(f"  down because of it: {', '.join(failure['consequences'])}")
        yield styled(f"  seen as {', '.join(failure['symptoms'])}; guide {failure['guide']}")


def _recovery(recovery: Mapping[str, Any]) -> Iterator[Text]:
    yield styled(f"Next move then: {recovery['next']}", "bold")
    yield styled(f"  {recovery['why']}")
    yield from _move("continue", recovery["continue"])
    for retry in recovery["retries"]:
        yield from _move(f"retry {retry['step']}", retry)
    yield from _move("cancel", recovery["cancel"])


def _move(name: str, move: Mapping[str, Any]) -> Iterator[Text]:
    yield styled(f"  {name}: {'allowed' if move['allowed'] else 'refused'}")
    yield from blocker_lines(move["blockers"], indent="    ")


def _step(step: Mapping[str, Any]) -> list[Text | str]:
    fault = step["fault"]
    said = f"{fault['code']}: {fault['message']}" if fault else ""
    return [step["key"], step["provider"], status(step["status"]), str(step["attemptCount"]), styled(said)]


def _nearest(frames: Sequence[Mapping[str, Any]], about: int, most: int) -> list[Mapping[str, Any]]:
    nearest = sorted(frames, key=lambda frame: (abs(frame["number"] - about), frame["number"]))[:most]
    return sorted(nearest, key=lambda frame: int(frame["number"]))


def _frame(frame: Mapping[str, Any], about: int) -> list[Text | str]:
    mark = "bold" if frame["number"] == about else ""
    style = " ".join(filter(None, (mark, _SEVERITIES.get(frame["severity"], ""))))
    number = f"> {frame['number']}" if frame["number"] == about else str(frame["number"])
    return [styled(number, mark), instant(frame["at"]), frame["kind"], styled(frame["title"], style)]


def _artifact(item: Mapping[str, Any]) -> list[Text | str]:
    place = item["included"] or "no"
    return [styled(item["name"]), item["state"], f"{item['bytes']:,}", item["step"] or "", styled(place)]


def _taken_out(opened: OpenedBundle, width: int) -> Iterator[Part]:
    manifest = opened.manifest
    rows: list[list[Text | str]] = [
        [taken.place, styled(taken.kind), f"{taken.count:,}"] for taken in manifest.redacted
    ]
    patterns = f"{manifest.patterns} pattern{'' if manifest.patterns == 1 else 's'}"
    own = f" and by {patterns} of the operator" if manifest.patterns else ""
    if rows:
        yield from _listed(f"Taken out: secrets that were recognised{own}", table(_TAKEN, rows, width=width))
    else:
        yield styled(f"Taken out: nothing; no secret was recognised{own}.", "bold")
    unseen = [member.name for member in manifest.members if not member.lookedAt]
    if unseen:
        yield styled(f"Not looked at, since it is no text: {', '.join(unseen)}", "yellow")
    left: list[list[Text | str]] = [
        [left.what, f"{left.bytes:,}" if left.bytes is not None else "", styled(left.why)] for left in manifest.left_out
    ]
    if left:
        yield from _listed("Left out", table(_LEFT, left, width=width))


def _listed(title: str, rows: Table) -> Iterator[Part]:
    yield styled(title, "bold")
    yield rows
