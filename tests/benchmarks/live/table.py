"""What was measured, as tables in Markdown."""

from collections.abc import Callable, Sequence
from typing import Any

from .catching_up import CatchUp
from .results import Result, find
from .turns import Sample

Column = tuple[str, Callable[[Result[Any]], str]]


def _number(name: str, form: str) -> Callable[[Result[Any]], str]:
    return lambda result: format(result.median(name), form)


def _worst(name: str, form: str) -> Callable[[Result[Any]], str]:
    return lambda result: format(result.worst(name), form)


_FOLLOWED: tuple[Column, ...] = (
    ("delivered / expected", _worst("delivered", ".3f")),
    ("repeated", _worst("repeated", ".0f")),
    ("skipped", _worst("skipped", ".0f")),
    ("frames a message", _number("batch", ".1f")),
    ("CPU µs, server", _number("server_cpu", ".1f")),
    ("CPU µs, PostgreSQL", _number("database_cpu", ".1f")),
    ("p50 ms", _number("p50", ".1f")),
    ("p99 ms", _number("p99", ".1f")),
    ("KiB a subscriber", _number("memory", ".1f")),
)
_CAUGHT_UP: tuple[Column, ...] = (
    ("delivered / expected", _worst("delivered", ".3f")),
    ("repeated", _worst("repeated", ".0f")),
    ("skipped", _worst("skipped", ".0f")),
    ("frames/s", _number("rate", ",.0f")),
)


def _ratio(results: Sequence[Result[Any]], name: str, server: str) -> Callable[[Result[Any]], str]:
    def show(result: Result[Any]) -> str:
        other = find(results, result.scenario, result.subscribers, server)
        return f"{result.ratio(other, name):.2f}" if other else ""

    return show


def deliveries(results: Sequence[Result[Sample]]) -> str:
    ratios = (("CPU", "server_cpu", "bare"), ("p99", "p99", "bare"), ("CPU", "server_cpu", "naive"))
    more = tuple((f"{what} to {server}", _ratio(results, name, server)) for what, name, server in ratios)
    return _table(results, (*_FOLLOWED, *more))


def catching_up(results: Sequence[Result[CatchUp]]) -> str:
    return _table(results, (*_CAUGHT_UP, ("frames/s to bare", _ratio(results, "rate", "bare"))))


def _table(results: Sequence[Result[Any]], columns: Sequence[Column]) -> str:
    named: tuple[Column, ...] = (
        ("scenario", lambda result: result.scenario),
        ("subscribers", lambda result: f"{result.subscribers:,}"),
        ("server", lambda result: result.server),
        *columns,
    )
    rows = [
        [name for name, _ in named],
        ["---" if name in {"scenario", "server"} else "--:" for name, _ in named],
        *([show(result) for _, show in named] for result in results),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
