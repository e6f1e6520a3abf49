"""Failures."""

from rerail.planner.catalog.groups import GROUP_OF_FAILURE
from rerail.planner.catalog.sources import column, frame, listed, one, table
from rerail.planner.entries import GuideBySlug, Many, TypeEntry

_FAILED_ELSEWHERE = table(
    "Step",
    "steps",
    "{row.run_id} = {parent.run_id} AND {row.status} = 'FAILED' AND {row.id} IS DISTINCT FROM {parent.step_id}",
)

TYPES = {
    "Failure": TypeEntry(
        within_run=frozenset({"step", "attempt", "blockingFrame", "consequences", "independent", "guide"}),
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
        },
    ),
}
