"""Where a statement starts when not at a field of the catalog: at an id, or at values that are in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from rerail.domain.comparison import Comparison, Parting
from rerail.domain.identity import GlobalId, Kind, show
from rerail.domain.move import Blocker, FixCheck, Plan
from rerail.planner.catalog import BY_ID, TYPE_OF, comparison, given, recovery
from rerail.planner.entries import Entry, Inline, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """`entry` reads the answer, from the row of `source` where there is one. `values` are bound, by name; the columns
    `also` of that row come back beside the answer."""

    entry: Entry
    values: Mapping[str, Any] = field(default_factory=dict)
    source: Source | None = None
    also: tuple[str, ...] = ()


def by_id(named: GlobalId) -> Root:
    """The row, or the frame, that an id names; not a guide's."""
    values = {"id": named.uuid} if named.number is None else {"id": named.uuid, "number": named.number}
    return Root(entry=BY_ID[TYPE_OF[named.kind]], values=values)


def row_by_id(kind: Kind, uuid: UUID) -> Root:
    """`Run`, `Step`, `Review`, `Report`, `Mission`, … of a payload, by the id of its row."""
    return by_id(GlobalId(kind, uuid=uuid))


def frame_by_number(run: UUID, number: int) -> Root:
    return by_id(GlobalId(Kind.FRAME, uuid=run, number=number))


def recovery_plan(run: UUID, plan: Plan | None) -> Root:
    """A `RecoveryPlan` of that run; null without one."""
    values = {
        "run": run,
        "planned": plan is not None,
        "from_frame": plan.from_frame if plan else None,
        "rerun": list(plan.rerun) if plan else [],
        "reuse": list(plan.reuse) if plan else [],
        "replaces": list(plan.replaces) if plan else [],
    }
    return Root(entry=recovery.PLAN, source=given.PLAN, values=values)


def blockers_of(run: UUID, blockers: Sequence[Blocker]) -> Root:
    """A list of `Blocker` that concern that run."""
    listed_blockers = [blocker.to_payload() for blocker in blockers]
    return Root(entry=recovery.BLOCKERS, source=given.BLOCKERS, values={"run": run, "blockers": _json(listed_blockers)})


def checks_of(run: UUID, checks: Sequence[FixCheck]) -> Root:
    """A list of `FixCheck`."""
    listed_checks = [check.to_payload() for check in checks]
    return Root(entry=recovery.CHECKS, source=given.CHECKS, values={"run": run, "checks": _json(listed_checks)})


def frame_batch(run: UUID, *, after: int, most: int) -> Root:
    """A `FrameBatch`: the frames numbered above `after`, at most `most` of them, and the run, of one moment.

    `next_number` and `revision` come back beside it: once they are equal, the past has been sent.
    """
    values = {"run": run, "after": after, "most": most}
    return Root(entry=_BATCH, source=given.FRAME_BATCH, values=values, also=("next_number", "revision"))


def runs_change(*, initial: bool, changed: Sequence[UUID], removed: Sequence[UUID]) -> Root:
    """A `RunsChange`: the runs `changed` in that order, and the ids of those `removed`."""
    values = {"initial": initial, "changed": list(changed), "removed": [show(Kind.RUN, run) for run in removed]}
    return Root(entry=_CHANGE, source=given.RUNS_CHANGE, values=values)


def comparison_of(a: UUID, b: UUID, found: Comparison) -> Root:
    """A `RunComparison` of two runs."""
    steps = [
        {
            "key": step.key,
            "reason": step.reason,
            **_numbers(step.parting),
            **{f"status_{side}": at.status if at else None for side, at in (("a", step.a), ("b", step.b))},
            **{f"attempts_{side}": at.attempt_count if at else None for side, at in (("a", step.a), ("b", step.b))},
        }
        for step in found.steps
    ]
    whole = {"reason": found.reason, "step": found.lane, **_numbers(found.parting), "steps": _json(steps)}
    return Root(entry=_COMPARISON, source=comparison.COMPARISON, values={"run_a": a, "run_b": b, **whole})


def _numbers(parted: Parting | None) -> Mapping[str, int | None]:
    """The numbers of the frames where two runs part."""
    a, b = (parted.a, parted.b) if parted else (None, None)
    return {"number_a": a.number if a else None, "number_b": b.number if b else None}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


_BATCH = Inline(type="FrameBatch")
_CHANGE = Inline(type="RunsChange")
_COMPARISON = Inline(type="RunComparison")
