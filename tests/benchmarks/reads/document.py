"""Puts what was measured into docs/performance.md, between the marks that stand there."""

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path

import psutil

PAGE = Path(__file__).parents[3] / "docs" / "performance.md"
PLOT = PAGE.with_name("performance.png")


def update(part: str, text: str) -> None:
    """Replaces what stands between `<!-- part -->` and `<!-- end of part -->` on the page."""
    begin, end = f"<!-- {part} -->", f"<!-- end of {part} -->"
    page = PAGE.read_text()
    if begin not in page or end not in page:
        raise SystemExit(f"{PAGE} has no place for {part}: it lacks {begin} and {end}.")
    before, after = page.split(begin)[0], page.split(end)[1]
    PAGE.write_text(f"{before}{begin}\n\n{_where()}\n\n{text}\n\n{end}{after}")


def _where() -> str:
    """When and on what it was measured, in a line."""
    memory = round(psutil.virtual_memory().total / 2**30)
    cores = len(psutil.Process().cpu_affinity()) if hasattr(psutil.Process, "cpu_affinity") else os.cpu_count()
    name = re.sub(r"\s+", " ", _processor())
    return (
        f"Measured on {datetime.now(UTC):%d %B %Y}: {cores} cores of {name}, {memory} GiB, {platform.system()}, "
        f"Python {platform.python_version()}."
    )


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.+)$", known.read_text(), re.MULTILINE) if known.exists() else []
    return names[0] if names else platform.processor() or platform.machine()
