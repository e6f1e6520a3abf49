"""Two runs side by side: what the ledger found, as a row of binds, and the runs and frames that it points to."""

from collections.abc import Mapping

from rerail.planner.catalog.sources import column, one, table
from rerail.planner.entries import Entry, Many, One, Source, TypeEntry, Value

COMPARISON = Source(
    type="RunComparison",
    rows="(SELECT {arg.run_a:uuid} AS run_a, {arg.run_b:uuid} AS run_b, {arg.reason:text} AS reason,"
    " {arg.step:text} AS step, {arg.number_a:integer} AS number_a, {arg.number_b:integer} AS number_b,"
    " {arg.steps:json} AS steps) AS {row}",
    owned=False,
)


def _member(name: str, cast: str = "text") -> str:
    return f"({{row}}.value->>'{name}')::{cast}"


_STEPS = Source(
    type="StepComparison",
    rows="ROWS FROM (json_array_elements({parent.steps})) WITH ORDINALITY AS {row}(value, place)",
    owned=False,
    given={
        **{name: _member(name) for name in ("key", "reason", "status_a", "status_b")},
        **{name: _member(name, "integer") for name in ("number_a", "number_b", "attempts_a", "attempts_b")},
        "run_a": "{parent.run_a}",
        "run_b": "{parent.run_b}",
    },
)


def _frame(side: str) -> One:
    where = f"{{row.run_id}} = {{parent.run_{side}}} AND {{row.number}} = {{parent.number_{side}}}"
    return One(source=table("Frame", "frames", where))


_PARTED: Mapping[str, Entry] = {
    "same": Value("{row.reason} IS NULL"),
    "reason": column("reason"),
    "a": _frame("a"),
    "b": _frame("b"),
}

TYPES = {
    "RunComparison": TypeEntry(
        fields={
            **_PARTED,
            "step": column("step"),
            "runA": one("Run", "runs", key="run_a"),
            "runB": one("Run", "runs", key="run_b"),
            "steps": Many(source=_STEPS, order_by="{row}.place"),
        }
    ),
    "StepComparison": TypeEntry(
        fields={
            "key": column("key"),
            **_PARTED,
            "statusA": column("status_a"),
            "statusB": column("status_b"),
            "attemptCountA": column("attempts_a"),
            "attemptCountB": column("attempts_b"),
        }
    ),
}
