"""Tasks of `cold-store-replay`: a day of temperature readings, each a line of the log."""

import math
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context
from rerail.samples.charts import bar_chart

_DAY = datetime(2025, 6, 14, tzinfo=UTC)
_TOO_WARM = -15.0
_BATCH = 50


def replay(context: Context) -> dict[str, Any]:
    """Logs every reading, as fast as they come or `perSecond`; what is too warm is a warning."""
    count, per_second = context.inputs["readings"], context.inputs["perSecond"]
    warm, hours = 0, [0.0] * 24
    for number, (at, celsius, sensor) in enumerate(_readings(count), start=1):
        too_warm = celsius > _TOO_WARM
        warm += too_warm
        hours[at.hour] = max(hours[at.hour], celsius + 30)
        text = f"{at:%H:%M:%S} {sensor}: {celsius:.1f} °C"
        if too_warm:
            context.log(f"{text}, warmer than {_TOO_WARM:g} °C", Severity.WARNING)
        else:
            context.log(text, Severity.DEBUG)
        if per_second and number % _BATCH == 0:
            time.sleep(_BATCH / per_second)
    with context.open_artifact("warmest.svg") as file:
        bars = {str(hour): degrees for hour, degrees in enumerate(hours)}
        file.write(bar_chart("Warmest reading of each hour, degrees above -30 °C", bars, unit="K"))
    return {"readings": count, "tooWarm": warm}


def judge(context: Context) -> dict[str, Any]:
    """Writes the verdict on the day."""
    share = context.inputs["tooWarm"] / context.inputs["readings"]
    verdict = "in order" if share < 0.02 else "to be looked into"
    with context.open_artifact("verdict.txt") as file:
        file.write(f"{context.inputs['tooWarm']} of {context.inputs['readings']} readings too warm: {verdict}.\n")
    return {"verdict": verdict}


def _readings(count: int) -> Iterator[tuple[datetime, float, str]]:
    """A made-up day, the same every time: a slow wave, noise, and a door left open at noon."""
    noise = random.Random(20250614)  # noqa: S311, readings, not secrets
    for number in range(count):
        at = _DAY + timedelta(seconds=86_400 * number / count)
        wave = math.sin(2 * math.pi * (at.hour - 9) / 24)
        door = 6.0 * math.exp(-(((at - _DAY).total_seconds() - 43_500) ** 2) / 2e5)
        yield at, -19.5 + wave + door + noise.gauss(0, 0.4), f"sensor-{number % 8 + 1}"
