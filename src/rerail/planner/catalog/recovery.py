"""Recovery: the moves, what blocks them, what was checked and what they would do."""

from collections.abc import Mapping

from rerail.planner.catalog.sources import column, elements, frame, instant, listed, one, table
from rerail.planner.entries import Entry, GuideBySlug, Inline, Many, One, Source, TypeEntry

BLOCKERS = elements(
    "Blocker",
    "blockers",
    members={"code": "text", "message": "text", "remedy": "text", "step": "uuid", "frame": "integer", "guide": "text"},
)
CHECKS = elements(
    "FixCheck", "checks", members={"name": "text", "outcome": "text", "detail": "text", "checkedAt": "timestamptz"}
)
PLAN = Inline(type="RecoveryPlan", when="{row.planned}")
MOVE: Mapping[str, Entry] = {"allowed": column("allowed"), "blockers": BLOCKERS}


def _moves(type_: str, kind: str) -> Source:
    return table(type_, "moves", f"{{row.run_id}} = {{parent.id}} AND {{row.kind}} = '{kind}'")


TYPES = {
    "Recovery": TypeEntry(
        within_run=frozenset({"continue", "retries", "report", "cancel"}),
        fields={
            "next": column("next_move"),
            "why": column("next_why"),
            "continue": One(source=_moves("ContinueMove", "CONTINUE")),
            "retries": Many(source=_moves("RetryMove", "RETRY"), order_by="{row.position}"),
            "report": One(source=_moves("ReportMove", "REPORT")),
            "cancel": One(source=_moves("CancelMove", "CANCEL")),
        },
    ),
    "ContinueMove": TypeEntry(within_run=frozenset({"blockers", "plan"}), fields={**MOVE, "plan": PLAN}),
    "RetryMove": TypeEntry(
        within_run=frozenset({"blockers", "step", "checks", "plan"}),
        fields={**MOVE, "step": one("Step", "steps", key="step_id"), "checks": CHECKS, "plan": PLAN},
    ),
    "ReportMove": TypeEntry(
        within_run=frozenset({"blockers", "suggestion"}), fields={**MOVE, "suggestion": Inline(type="ReportSuggestion")}
    ),
    "CancelMove": TypeEntry(within_run=frozenset({"blockers"}), fields=MOVE),
    "Blocker": TypeEntry(
        within_run=frozenset({"step", "frame", "guide"}),
        fields={
            "code": column("code"),
            "message": column("message"),
            "step": one("Step", "steps", key="step"),
            "frame": frame(number="frame"),
            "remedy": column("remedy"),
            "guide": GuideBySlug(slug="{row.guide}"),
        },
    ),
    "FixCheck": TypeEntry(
        within_run=frozenset(),
        fields={
            "name": column("name"),
            "outcome": column("outcome"),
            "detail": column("detail"),
            "checkedAt": instant("checkedAt"),
        },
    ),
    "RecoveryPlan": TypeEntry(
        within_run=frozenset({"fromFrame", "rerun", "reuse", "replaces"}),
        fields={
            "fromFrame": frame(number="from_frame"),
            "rerun": listed("Step", "steps", key="rerun"),
            "reuse": listed("Step", "steps", key="reuse"),
            "replaces": listed("Artifact", "artifacts", key="replaces"),
        },
    ),
    "ReportSuggestion": TypeEntry(
        within_run=frozenset({"step", "frame", "artifacts"}),
        fields={
            "symptom": column("symptom"),
            "step": one("Step", "steps", key="step_id"),
            "frame": frame(number="frame"),
            "artifacts": listed("Artifact", "artifacts", key="artifacts"),
        },
    ),
}
