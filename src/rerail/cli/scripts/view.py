"""A run on a terminal while it moves: its progress, the steps that something happens with, the latest frames."""

from collections import deque
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from rerail.cli.scripts import words
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import Column, styled, table

_FRAMES = 8
_MOST_STEPS = 12
_BAR = 40
_STEPS = (
    Column(title="STEP"),
    Column(title="STATUS"),
    Column(title="ATTEMPT", right=True),
    Column(title="SINCE", right=True),
    Column(title="FAILURE", cut=True),
)


class View:
    """Shown from enter to exit; what was shown last stays on the screen."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._run: Answer | None = None
        self._frames: deque[Answer] = deque(maxlen=_FRAMES)
        self._live = Live(console=console, get_renderable=self._render, refresh_per_second=4)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def take(self, batch: Answer) -> None:
        """Show this batch of frames, and the run as it stood with them."""
        self._run = batch["run"]
        self._frames.extend(batch["frames"])
        self._live.refresh()

    def _render(self) -> RenderableType:
        run = self._run
        if run is None:
            return Text("connecting", style="dim")
        parts: list[RenderableType] = [_cut(styled(f"{run['id']}  {run['title']}", "bold"))]
        line = words.status(run["status"])
        line.append(f"  {words.progress_words(run['progress'])}", style="default not bold")
        parts += [_cut(line), _bar(run["progress"])]
        steps = run["steps"]["nodes"][:_MOST_STEPS]
        if steps:
            parts.append(table(_STEPS, [_step(step) for step in steps], width=self._console.width))
        parts += [_cut(words.frame_line(frame)) for frame in self._frames]
        return Group(*parts)


def _bar(progress: Answer) -> RenderableType:
    line = Table.grid(padding=(0, 1))
    bar = ProgressBar(total=progress["total"], completed=progress["succeeded"], width=_BAR)
    line.add_row(bar, f"{words.steps_done(progress)} steps")
    return line


def _cut(line: Text) -> Text:
    line.no_wrap, line.overflow = True, "ellipsis"
    return line


def _step(step: Answer) -> list[Text | str]:
    began = step["startedAt"]
    since = (datetime.now(UTC) - datetime.fromisoformat(began)).total_seconds() if began else None
    failed = step["failure"]
    return [
        step["key"],
        words.status(step["status"]),
        str(step["attemptCount"]),
        "" if step["status"] == "FAILED" or since is None else words.seconds(max(since, 0.0)),
        failed["code"] if failed else "",
    ]
