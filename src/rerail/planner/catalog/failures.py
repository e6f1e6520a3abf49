"""Failures, and the reports filed about them."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.groups import GROUP_OF_FAILURE
from rerail.planner.catalog.sources import by_id, column, frame, global_id, instant, listed, one, table
from rerail.planner.entries import GuideBySlug, Inline, Many, TypeEntry

CREATED_BY = Inline(
    type="Actor", columns={"actor_kind": "{row.created_by_kind}", "actor_name": "{row.created_by_name}"}
)

_FAILED_ELSEWHERE = table(
    "Step",
    "steps",
    "{row.run_id} = {parent.run_id} AND {row.status} = 'FAILED' AND {row.id} IS DISTINCT FROM {parent.step_id}",
)

TYPES = {
    "Failure": TypeEntry(
        fields={
            "cause": column("cause"),
            "code": column("code"),
            "message": column("message"),
            "transient": column("transient"),
            "step": one("Step", "steps", key="step_id"),
            "attempt": one("Attempt", "attempts", key="attempt_id"),
            "blockingFrame": frame(number="blocking_frame"),
            "symptoms": column("symptoms"),
            "consequences": listed("Step", "steps", key="consequences"),
            "independent": Many(source=_FAILED_ELSEWHERE, order_by="{row.position}"),
            "group": GROUP_OF_FAILURE,
            # A guide may be renamed after the failure was diagnosed; the field is never null.
            "guide": GuideBySlug(slug="{row.guide}", fallback="unknown-failure"),
        }
    ),
    "Report": TypeEntry(
        kind=Kind.REPORT,
        by_id=by_id("Report", "reports"),
        fields={
            "id": global_id(Kind.REPORT),
            "number": column("number"),
            "run": one("Run", "runs", key="run_id"),
            "step": one("Step", "steps", key="step_id"),
            "frame": frame(number="frame"),
            "artifacts": listed("Artifact", "artifacts", key="artifacts"),
            "symptom": column("symptom"),
            "summary": column("summary"),
            "tried": column("tried"),
            "status": column("status"),
            "createdAt": instant("created_at"),
            "createdBy": CREATED_BY,
        },
    ),
}
