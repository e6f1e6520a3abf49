"""Where output goes: JSON for scripts, text for people, with colours on a terminal only."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

_UNBOUNDED = 100_000
_PADDING = 2
_NARROWEST = 10
# Titles and log lines come from anywhere: what would move a terminal's cursor is shown, not done.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAKS = re.compile(r"\s*[\r\n\t\u2028\u2029]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`from_width`: on narrower terminals it is left out. `cut`: it is shortened to what the others leave."""

    title: str
    from_width: int = 0
    cut: bool = False
    right: bool = False


def console(*, stderr: bool = False) -> Console:
    """Of the width of the terminal; what is piped is neither coloured nor broken."""
    stream = sys.stderr if stderr else sys.stdout
    if stream.isatty():
        return Console(file=stream, highlight=False, emoji=False)
    return Console(file=stream, highlight=False, emoji=False, color_system=None, width=_UNBOUNDED, force_terminal=False)


def plain(text: object) -> str:
    """A text of others as one line without control characters."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", str(text)))


def styled(text: object, style: str = "") -> Text:
    return Text(plain(text), style=style)


def table(columns: Sequence[Column], rows: Iterable[Sequence[Text | str]], *, width: int) -> Table:
    """The rows below the titles of their columns, each in one line; `width` is that of the terminal."""
    shown = [index for index, column in enumerate(columns) if width >= column.from_width]
    cells = [[row[index] if isinstance(row[index], Text) else styled(row[index]) for index in shown] for row in rows]
    widths = [
        max([cell_len(columns[index].title), *(cell_len(str(row[place])) for row in cells)])
        for place, index in enumerate(shown)
    ]
    left = width - sum(size + _PADDING for size, index in zip(widths, shown, strict=True) if not columns[index].cut)
    found = Table(box=None, padding=(0, _PADDING, 0, 0), pad_edge=False, header_style="bold")
    for index in shown:
        column = columns[index]
        found.add_column(
            column.title,
            no_wrap=True,
            overflow="ellipsis",
            justify="right" if column.right else "left",
            max_width=max(left, _NARROWEST) if column.cut else None,
        )
    for row in cells:
        found.add_row(*row)
    return found


def put(out: Console, part: Text | Table) -> None:
    """Print lines as they are, and a table without the blanks that would fill its last column."""
    if isinstance(part, Text) or out.is_terminal:
        out.print(part, soft_wrap=isinstance(part, Text))
        return
    with out.capture() as captured:
        out.print(part)
    out.file.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))


def write_json(value: Any) -> None:
    """One document, for scripts."""
    _write(json.dumps(value, ensure_ascii=False, indent=2))


def write_json_lines(values: Iterable[Any]) -> None:
    """A line for each value; they are on their way when this returns."""
    lines = [json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in values]
    if lines:
        _write("\n".join(lines))


def _write(text: str) -> None:
    # JSON is UTF-8 whatever the terminal is; half a surrogate pair goes as the escape that it came as.
    sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
