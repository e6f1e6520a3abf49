"""What the missions of these tests do."""

import time
from pathlib import Path

from rerail.runtime.provider import Context


def talk(context: Context) -> dict[str, object]:
    """Writes so many lines to its log, with a pause after each, and ends once there is the file, if one is named."""
    for number in range(context.inputs["lines"]):
        context.raise_if_cancelled()
        context.log(f"line {number}")
        time.sleep(context.inputs["pause"])
    until = context.inputs["until"]
    while until and not Path(until).exists():
        context.raise_if_cancelled()
        time.sleep(0.02)
    with context.open_artifact("said.txt") as file:
        file.write("said\n")
    return {"lines": context.inputs["lines"]}


def colour(context: Context) -> dict[str, object]:
    """Logs what would move a terminal's cursor."""
    context.log("\x1b[2J\x1b[31mred\nsecond line")
    return {}
