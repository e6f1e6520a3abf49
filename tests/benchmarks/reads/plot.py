"""A picture of what was measured, for docs/performance.md. Needs matplotlib, from the dependency group `bench`."""

from collections.abc import Callable, Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .rounds import Result, find

_COLOURS = {"rerail": "#1f6f8b", "bare": "#9aa5b1", "naive": "#d08c3f"}
_QUERIES = ("list", "detail", "replay", "page")
_HEIGHT = 0.26


def draw(results: Sequence[Result], place: Path, *, concurrency: int = 16) -> None:
    """Requests a second, and CPU time a request, of each query and server."""
    figure = Figure(figsize=(9, 4), layout="constrained", dpi=110)
    rates, costs = figure.subplots(1, 2)
    _bars(rates, results, concurrency, lambda result: result.median.rate, "{:,.0f}")
    rates.set_title(f"requests/s, {concurrency} at once (logarithmic)", fontsize=10)
    _bars(costs, results, concurrency, lambda result: result.median.server_cpu + result.median.database_cpu, "{:.2f}")
    costs.set_title("CPU ms a request, server and PostgreSQL (logarithmic)", fontsize=10)
    handles, names = rates.get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=len(names), frameon=False)
    figure.savefig(place)


def _bars(
    axes: Axes, results: Sequence[Result], concurrency: int, value: Callable[[Result], float], shown: str
) -> None:
    for place, (server, colour) in enumerate(_COLOURS.items()):
        found = [find(results, query, concurrency, server) for query in _QUERIES]
        heights = [row + (place - 1) * _HEIGHT for row, result in enumerate(found) if result]
        values = [value(result) for result in found if result]
        bars = axes.barh(heights, values, height=_HEIGHT * 0.9, color=colour, label=server)
        axes.bar_label(bars, [shown.format(each) for each in values], padding=3, fontsize=8)
    axes.set_xscale("log")
    axes.set_yticks(range(len(_QUERIES)), _QUERIES)
    axes.invert_yaxis()
    axes.margins(x=0.2)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(axis="x", which="both", labelsize=8)
