"""What mutations answer: each is a row of binds that its transaction left, and the rows of tables that it points to."""

from collections.abc import Mapping
from types import MappingProxyType

from rerail.planner.catalog.recovery import BLOCKERS, CHECKS
from rerail.planner.catalog.sources import column, elements, frame, one
from rerail.planner.entries import Entry, InHand, Inline, Source, TypeEntry, Value


def _in_hand(name: str) -> InHand:
    return InHand(f"{{row.{name}}}", name)


_APPLIED = _in_hand("applied")
_RUN = one("Run", "runs", key="run_id")
_JOB = one("RecoveryJob", "recovery_jobs", key="job_id")
_REPORT = one("Report", "reports", key="report_id")
_PLAN = Inline(type="RecoveryPlan")
_PLANNED = {"from_frame": "integer", "rerun": "uuid[]", "reuse": "uuid[]", "replaces": "uuid[]"}
_PROBLEM: Mapping[str, Entry] = {"code": _in_hand("code"), "message": _in_hand("message"), "run": _RUN}
_COUNTED = elements("BlockerCount", "blockers", members={"code": "text", "count": "integer"})


def _row(type_: str, **casts: str) -> Source:
    """One row, each of whose columns is bound by its name."""
    columns = ", ".join(f"{{arg.{name}:{cast}}} AS {name}" for name, cast in casts.items())
    return Source(type=type_, rows=f"(SELECT {columns}) AS {{row}}", owned=False)


SOURCES = MappingProxyType(
    {
        source.type: source
        for source in (
            _row("DeployMissionSuccess", mission_id="uuid"),
            _row("StartRunSuccess", run_id="uuid"),
            _row("ContinueRunSuccess", applied="boolean", run_id="uuid", **_PLANNED),
            _row("RetryFailedStepSuccess", applied="boolean", run_id="uuid", step_id="uuid", checks="json", **_PLANNED),
            _row("ReportRunSuccess", hint="text", report_id="uuid"),
            _row("CancelRunSuccess", applied="boolean", run_id="uuid"),
            _row("DecideReviewSuccess", applied="boolean", review_id="uuid", run_id="uuid"),
            _row("AddNoteSuccess", run_id="uuid", number="integer"),
            _row(
                "RecoverGroupSuccess",
                applied="boolean",
                job_id="uuid",
                allowed="integer",
                refused="integer",
                blockers="json",
            ),
            _row("StopRecoveryJobSuccess", applied="boolean", job_id="uuid"),
            _row("UpdateReportSuccess", report_id="uuid"),
            _row("MoveRefused", code="text", message="text", run_id="uuid", blockers="json"),
            _row("StaleRevision", code="text", message="text", run_id="uuid"),
        )
    }
)
"""What each is read from."""
PROBLEMS = frozenset({"MoveRefused", "StaleRevision"})
"""Those of them that tell why nothing was done."""

TYPES = {
    "DeployMissionSuccess": TypeEntry(fields={"mission": one("Mission", "missions", key="mission_id")}),
    "StartRunSuccess": TypeEntry(fields={"run": _RUN}),
    "ContinueRunSuccess": TypeEntry(fields={"applied": _APPLIED, "run": _RUN, "plan": _PLAN}),
    "RetryFailedStepSuccess": TypeEntry(
        fields={
            "applied": _APPLIED,
            "run": _RUN,
            "step": one("Step", "steps", key="step_id"),
            "plan": _PLAN,
            "checks": CHECKS,
        }
    ),
    "ReportRunSuccess": TypeEntry(fields={"hint": _in_hand("hint"), "report": _REPORT}),
    "CancelRunSuccess": TypeEntry(fields={"applied": _APPLIED, "run": _RUN}),
    "DecideReviewSuccess": TypeEntry(
        fields={"applied": _APPLIED, "review": one("Review", "reviews", key="review_id"), "run": _RUN}
    ),
    "AddNoteSuccess": TypeEntry(fields={"frame": frame(number="number")}),
    "RecoverGroupSuccess": TypeEntry(
        fields={"applied": _APPLIED, "job": _JOB, "preview": Inline(type="RecoveryPreview")}
    ),
    "RecoveryPreview": TypeEntry(
        fields={
            "runs": Value("{row.allowed} + {row.refused}"),
            "allowed": column("allowed"),
            "refused": column("refused"),
            "blockers": _COUNTED,
        }
    ),
    "BlockerCount": TypeEntry(fields={"code": column("code"), "count": column("count")}),
    "StopRecoveryJobSuccess": TypeEntry(fields={"applied": _APPLIED, "job": _JOB}),
    "UpdateReportSuccess": TypeEntry(fields={"report": _REPORT}),
    "MoveRefused": TypeEntry(fields={**_PROBLEM, "blockers": BLOCKERS}),
    "StaleRevision": TypeEntry(fields=_PROBLEM),
}
