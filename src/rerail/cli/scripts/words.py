"""Runs, frames and plans in words for people."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.text import Text

from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import plain, styled

_MINUTE, _HOUR = 60, 3600
_STATUS_STYLES = {
    "SUCCEEDED": "green",
    "COMPLETE": "green",
    "PASSED": "green",
    "RUNNING": "cyan",
    "QUEUED": "cyan",
    "WRITING": "cyan",
    "WAITING": "yellow",
    "RETRYING": "yellow",
    "PARTIAL": "yellow",
    "PENDING": "dim",
    "SKIPPED": "dim",
    "REPLACED": "dim",
    "CANCELLED": "magenta",
    "FAILED": "bold red",
    "LOST": "bold red",
}
_SEVERITY_STYLES = {"DEBUG": "dim", "WARNING": "yellow", "ERROR": "red"}


def status(value: str) -> Text:
    return Text(value, style=_STATUS_STYLES.get(value, ""))


def seconds(value: float | None) -> str:
    """A duration; "" where it is not known."""
    if value is None:
        return ""
    if value < _MINUTE:
        return f"{value:.1f} s"
    whole = round(value)
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE} s"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE} min"


def instant(value: str | None) -> str:
    """An instant of the API to the second, in UTC; "" for none."""
    return "" if value is None else f"{datetime.fromisoformat(value):%Y-%m-%d %H:%M:%S}Z"


def steps_done(progress: Mapping[str, int]) -> str:
    return f"{progress['succeeded']}/{progress['total']}"


def progress_words(progress: Mapping[str, int]) -> str:
    """How many steps stand where, leaving out where none does."""
    found = [f"{progress[name]} {name}" for name in progress if name != "total" and progress[name]]
    return f"{progress['total']} steps: {', '.join(found)}" if found else f"{progress['total']} steps"


def keys(steps: Sequence[Answer]) -> str:
    return ", ".join(step["key"] for step in steps)


def frame_line(frame: Answer) -> Text:
    """A frame in one line: number, seconds since the run was queued, kind, what happened."""
    line = Text(f"{frame['number']:>6} {frame['offsetSeconds']:>10.3f}s ")
    line.append(f"{frame['kind']:<19} ", style="dim")
    line.append(plain(frame["title"]), style=_SEVERITY_STYLES.get(frame["severity"], ""))
    return line


def plan_lines(plan: Mapping[str, Any], *, applied: bool) -> list[Text]:
    """What a move runs again and what it reuses."""
    verb = "runs again" if applied else "would run again"
    lines = [styled(f"  {verb}: {keys(plan['rerun']) or 'nothing'}")]
    if plan["reuse"]:
        lines.append(styled(f"  {'reused' if applied else 'would be reused'}: {keys(plan['reuse'])}"))
    if plan["replaces"]:
        lines.append(styled(f"  written anew: {', '.join(item['name'] for item in plan['replaces'])}"))
    return lines


def check_lines(checks: Sequence[Answer]) -> list[Text]:
    """What the server verified of a fix, or will."""
    lines = []
    for check in checks:
        line = Text(f"  check {check['name']}: ")
        line.append_text(status(check["outcome"]))
        line.append(f" {plain(check['detail'])}")
        lines.append(line)
    return lines


def blocker_lines(blockers: Sequence[Answer], *, indent: str) -> list[Text]:
    """Each blocker with what would lift it."""
    lines = []
    for item in blockers:
        lines.append(styled(f"{item['code']}: {item['message']}"))
        lines.append(styled(item["remedy"]))
    for line in lines:
        line.pad_left(len(indent))
    return lines
