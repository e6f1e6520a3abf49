"""Where a statement starts when not at a field of the catalog: at an id, or at values that are in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import orjson

from rerail.domain.comparison import Comparison, Parting
from rerail.domain.identity import GlobalId, Kind, show
from rerail.domain.move import Blocker, FixCheck, Plan
from rerail.planner.catalog import BY_ID, TYPE_OF, comparison, given, payloads
from rerail.planner.entries import Entry, Inline, One, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """`entry` reads the answer, from the row of `source` where there is one. `values` are bound, by name; the columns
    `also` of that row come back beside the answer."""

    entry: Entry
    values: Mapping[str, Any] = field(default_factory=dict)
    source: Source | None = None
    also: tuple[str, ...] = ()

    @property
    def only(self) -> frozenset[str] | None:
        """What a union or an interface is narrowed to: the object type that it answers."""
        match self.entry:
            case Inline(type=found) | One(source=Source(type=found)):
                return frozenset({found})
            case _:
                return None

    @property
    def in_hand(self) -> bool:
        """Whether it starts at a row of binds, which is there whatever the database holds."""
        return self.source is not None and not self.source.owned and not self.also


def by_id(named: GlobalId) -> Root:
    """The row, or the frame, that an id names; not a guide's."""
    values = {"id": named.uuid} if named.number is None else {"id": named.uuid, "number": named.number}
    return Root(entry=BY_ID[TYPE_OF[named.kind]], values=values)


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


def deployed_mission(mission: UUID) -> Root:
    """A `DeployMissionSuccess`."""
    return _payload("DeployMissionSuccess", mission_id=mission)


def started_run(run: UUID) -> Root:
    """A `StartRunSuccess`."""
    return _payload("StartRunSuccess", run_id=run)


def continued_run(run: UUID, plan: Plan, *, applied: bool) -> Root:
    """A `ContinueRunSuccess`."""
    return _payload("ContinueRunSuccess", run_id=run, applied=applied, **_planned(plan))


def retried_step(run: UUID, step: UUID, plan: Plan, checks: Sequence[FixCheck], *, applied: bool) -> Root:
    """A `RetryFailedStepSuccess`."""
    made = _json([check.to_payload() for check in checks])
    return _payload("RetryFailedStepSuccess", run_id=run, step_id=step, checks=made, applied=applied, **_planned(plan))


def reported_run(report: UUID, hint: str | None) -> Root:
    """A `ReportRunSuccess`."""
    return _payload("ReportRunSuccess", report_id=report, hint=hint)


def updated_report(report: UUID) -> Root:
    """An `UpdateReportSuccess`."""
    return _payload("UpdateReportSuccess", report_id=report)


def cancelled_run(run: UUID, *, applied: bool) -> Root:
    """A `CancelRunSuccess`."""
    return _payload("CancelRunSuccess", run_id=run, applied=applied)


def decided_review(review: UUID, run: UUID, *, applied: bool) -> Root:
    """A `DecideReviewSuccess`."""
    return _payload("DecideReviewSuccess", review_id=review, run_id=run, applied=applied)


def added_note(run: UUID, number: int) -> Root:
    """An `AddNoteSuccess`: the note is the run's frame of that number."""
    return _payload("AddNoteSuccess", run_id=run, number=number)


def recovered_group(
    job: UUID | None, *, allowed: int, refused: int, blockers: Sequence[tuple[str, int]], applied: bool
) -> Root:
    """A `RecoverGroupSuccess`: runs that are allowed and refused, and of these, how many are blocked by what code."""
    counted = _json([{"code": code, "count": count} for code, count in blockers])
    return _payload(
        "RecoverGroupSuccess", job_id=job, allowed=allowed, refused=refused, blockers=counted, applied=applied
    )


def stopped_job(job: UUID, *, applied: bool) -> Root:
    """A `StopRecoveryJobSuccess`."""
    return _payload("StopRecoveryJobSuccess", job_id=job, applied=applied)


def move_refused(run: UUID, blockers: Sequence[Blocker], *, code: str, message: str) -> Root:
    """A `MoveRefused`."""
    found = _json([blocker.to_payload() for blocker in blockers])
    return _payload("MoveRefused", run_id=run, blockers=found, code=code, message=message)


def stale_revision(run: UUID, *, code: str, message: str) -> Root:
    """A `StaleRevision`."""
    return _payload("StaleRevision", run_id=run, code=code, message=message)


def _payload(type_: str, **values: Any) -> Root:
    return replace(_PAYLOADS[type_], values=values)


def _planned(plan: Plan) -> Mapping[str, Any]:
    return {
        "from_frame": plan.from_frame,
        "rerun": list(plan.rerun),
        "reuse": list(plan.reuse),
        "replaces": list(plan.replaces),
    }


def _numbers(parted: Parting | None) -> Mapping[str, int | None]:
    """The numbers of the frames where two runs part."""
    a, b = (parted.a, parted.b) if parted else (None, None)
    return {"number_a": a.number if a else None, "number_b": b.number if b else None}


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


_BATCH = Inline(type="FrameBatch")
_CHANGE = Inline(type="RunsChange")
_COMPARISON = Inline(type="RunComparison")
_PAYLOADS = {type_: Root(entry=Inline(type=type_), source=source) for type_, source in payloads.SOURCES.items()}
SUCCESSES = {type_: root for type_, root in _PAYLOADS.items() if type_ not in payloads.PROBLEMS}
"""What mutations answer that did what they were asked to, before it is known what they did."""
