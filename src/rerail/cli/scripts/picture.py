"""What `rerail show` shows of a run, part by part."""

from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from rerail.cli.scripts import words
from rerail.cli.scripts.outcomes import Answer, next_command
from rerail.cli.scripts.output import Column, styled, table

Part = Text | Table

_MOST_STEPS = 40
_TOLD_LAST = ("SUCCEEDED", "PENDING", "SKIPPED")
_STEPS = (
    Column(title="STEP"),
    Column(title="STATUS"),
    Column(title="ATTEMPTS", right=True),
    Column(title="TOOK", right=True),
    Column(title="FAILURE", cut=True),
)
_ARTIFACTS = (
    Column(title="ARTIFACT"),
    Column(title="STATE"),
    Column(title="BYTES", right=True),
    Column(title="STEP", from_width=100),
    Column(title="NAME", cut=True),
)


def picture(run: Answer, *, width: int) -> Iterator[Part]:
    """The parts, from what it is to what it made; `run` is what the documents RUN, STEPS and ARTIFACTS answer."""
    yield from _head(run)
    if run["failure"]:
        yield from _failure(run["failure"])
    yield from _recovery(run)
    yield from _reviews(run["reviews"])
    yield from _reports(run["reports"])
    yield from _steps(run["steps"]["nodes"], width=width)
    yield from _artifacts(run["artifacts"]["nodes"], width=width)


def _head(run: Answer) -> Iterator[Text]:
    yield styled(f"{run['id']}  {run['title']}", "bold")
    line = Text("  ")
    line.append_text(words.status(run["status"]))
    line.append(f" at revision {run['revision']}; {words.progress_words(run['progress'])}")
    yield line
    took = words.seconds(run["durationSeconds"])
    yield styled(
        f"  mission {run['mission']['slug']} version {run['missionVersion']}, queued {words.instant(run['createdAt'])}"
        + (f", took {took}" if took else "")
    )
    if run["labels"]:
        yield styled("  labels " + ", ".join(f"{label['key']}={label['value']}" for label in run["labels"]))


def _failure(failure: Answer) -> Iterator[Text]:
    yield Text()
    step, attempt = failure["step"], failure["attempt"]
    where = f" in step {step['key']}" if step else ""
    where += f", attempt {attempt['number']}" if attempt else ""
    yield Text.assemble(("Failure ", "bold"), (f"{failure['cause']} {failure['code']}", "red"), where)
    yield styled(f"  {failure['message']}")
    frame = failure["blockingFrame"]
    yield styled(f"  blocking frame {frame['number']} ({words.instant(frame['at'])}): {frame['title']}")
    for name, found in (("consequences", failure["consequences"]), ("independent", failure["independent"])):
        if found:
            yield styled(f"  {name}: {words.keys(found)}")
    yield styled(f"  symptoms: {', '.join(failure['symptoms'])}; guide: {failure['guide']['slug']}")
    group = failure["group"]
    if group["count"] > 1:
        alike = f"{group['count']} runs failed like this, {group['openCount']} of them stand"
        yield styled(f"  {alike} (rerail runs --failure-group {group['id']})")


def _recovery(run: Answer) -> Iterator[Text]:
    recovery = run["recovery"]
    yield Text()
    yield Text.assemble(("Next ", "bold"), (recovery["next"], "bold cyan"), f"  {styled(recovery['why'])}")
    command = next_command(run)
    if command:
        yield styled(f"  {command}", "cyan")
    yield from _move("continue", recovery["continue"])
    for retry in recovery["retries"]:
        yield from _move(f"retry {retry['step']['key']}", retry)
        for line in words.check_lines(retry["checks"]):
            line.pad_left(2)
            yield line
    yield from _move("cancel", recovery["cancel"])


def _move(name: str, move: Answer) -> Iterator[Text]:
    allowed = move["allowed"]
    yield Text.assemble(f"  {name} is ", ("allowed", "green") if allowed else ("refused", "yellow"))
    yield from words.blocker_lines(move["blockers"], indent="    ")
    if move.get("plan"):
        for line in words.plan_lines(move["plan"], applied=False):
            line.pad_left(2)
            yield line


def _reviews(reviews: Sequence[Answer]) -> Iterator[Text]:
    if reviews:
        yield Text()
        yield Text("Reviews", style="bold")
    for review in reviews:
        by = f" by {review['decidedBy']['name']}" if review["decidedBy"] else ""
        comment = f" ({review['comment']})" if review["comment"] else ""
        yield styled(f"  {review['id']} of {review['step']['key']} is {review['status']}{by}{comment}")
        yield styled(f"    {review['question']}")


def _reports(reports: Sequence[Answer]) -> Iterator[Text]:
    if reports:
        yield Text()
        yield Text("Reports", style="bold")
    for report in reports:
        yield styled(f"  {report['number']} {report['id']} is {report['status']}: {report['symptom']}")


def _steps(steps: Sequence[Answer], *, width: int) -> Iterator[Part]:
    shown = list(steps)
    if len(steps) > _MOST_STEPS:
        # What needs a look is told; the many others are counted.
        shown = [step for step in steps if step["status"] not in _TOLD_LAST][:_MOST_STEPS]
    yield Text()
    if shown:
        yield table(_STEPS, [_step(step) for step in shown], width=width)
    if len(shown) < len(steps):
        yield styled(f"{len(steps) - len(shown)} more steps; --json has them all.", "dim")


def _step(step: Answer) -> list[Text | str]:
    failure = step["failure"]
    return [
        step["key"],
        words.status(step["status"]),
        str(step["attemptCount"]),
        words.seconds(step["durationSeconds"]),
        f"{failure['code']}: {failure['message']}" if failure else "",
    ]


def _artifacts(artifacts: Sequence[Answer], *, width: int) -> Iterator[Part]:
    if artifacts:
        yield Text()
        yield table(_ARTIFACTS, [_artifact(item) for item in artifacts], width=width)


def _artifact(item: Answer) -> list[Text | str]:
    step = item["step"]["key"] if item["step"] else ""
    return [item["id"], words.status(item["state"]), f"{item['bytes']:,}", step, item["name"]]
