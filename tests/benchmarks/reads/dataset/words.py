"""What missions, labels and failures of the data are called, and how they are spread."""

from dataclasses import dataclass

NOUNS = ("orders", "invoices", "parcels", "claims", "payments", "stock", "prices", "customers", "contracts", "backups")
VERBS = ("report", "export", "import", "check", "closing", "sync", "survey", "forecast")
CITIES = (
    "Aachen", "Bergen", "Cork", "Dijon", "Essen", "Faro", "Genoa", "Hull", "Ivrea", "Jena", "Kiel", "Lyon", "Malmo",
    "Nantes", "Oslo", "Porto", "Quimper", "Riga", "Split", "Turin", "Umea", "Vigo", "Wels", "Xanten", "Ystad", "Zagreb",
)  # fmt: skip
PROVIDERS = ("python", "http", "command", "python", "review", "http", "wait", "python")
"""Of a task, by its place in the plan."""
TASK_COUNTS = (8, 20, 6, 12, 9, 20, 5, 10, 15, 7)
"""Tasks of a mission, by its number: about ten a run, since missions differ in how often they run."""
DETAIL_MISSION = 1
"""The number of a mission with 20 tasks: the runs that the detail query reads."""
TEAMS = ("finance", "logistics", "sales", "support", "platform", "research", "legal", "people")


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureKind:
    """A way to fail. `blocker`, where there is one, refuses a retry."""

    cause: str
    code: str
    message: str
    transient: bool
    guide: str
    next_move: str
    why: str
    blocker: str | None = None


# The first are the most common.
FAILURE_KINDS = (
    FailureKind(
        cause="PROVIDER",
        code="provider.timeout",
        message="No answer from the orders service within 30 seconds.",
        transient=True,
        guide="retries-exhausted",
        next_move="RETRY",
        why="Retry the step: no answer from the orders service within 30 seconds.",
    ),
    FailureKind(
        cause="PROVIDER",
        code="provider.unavailable",
        message="The orders service answered 503 Service Unavailable.",
        transient=True,
        guide="retries-exhausted",
        next_move="RETRY",
        why="Retry the step: the orders service answered 503.",
    ),
    FailureKind(
        cause="INPUT",
        code="input.missing",
        message="The file orders.csv is not there.",
        transient=False,
        guide="invalid-input",
        next_move="FIX",
        why="Give the file, then retry.",
        blocker="INPUT_STILL_INVALID",
    ),
    FailureKind(
        cause="RUNTIME",
        code="runtime.crashed",
        message="KeyError: 'amount' in line 214.",
        transient=False,
        guide="step-crashed",
        next_move="FIX",
        why="Fix what made the step fail, then retry it.",
    ),
    FailureKind(
        cause="PROVIDER",
        code="provider.denied",
        message="The orders service answered 403 Forbidden.",
        transient=False,
        guide="provider-failed",
        next_move="FIX",
        why="Mend the credentials, then retry.",
        blocker="PROVIDER_STILL_DOWN",
    ),
    FailureKind(
        cause="REVIEW",
        code="review.rejected",
        message="The totals were rejected: they do not add up.",
        transient=False,
        guide="review-rejected",
        next_move="REVIEW",
        why="The step was refused in a review: decide it.",
        blocker="REVIEW_REJECTED",
    ),
    FailureKind(
        cause="RUNTIME",
        code="worker.lost",
        message="The worker was lost during the attempt.",
        transient=True,
        guide="lost-worker",
        next_move="CONTINUE",
        why="Everything that must run again is safe to run: continue.",
    ),
    FailureKind(
        cause="UNKNOWN",
        code="unknown.internal",
        message="An internal error, 5f1e in the log.",
        transient=False,
        guide="unknown-failure",
        next_move="SUPPORT",
        why="Nothing can be done from here.",
        blocker="UNSAFE_EFFECT_UNSETTLED",
    ),
)
PENDING_REVIEW = FailureKind(
    cause="REVIEW",
    code="review.pending",
    message="The step waits for a decision: do the totals look right?",
    transient=False,
    guide="review-blocked",
    next_move="REVIEW",
    why="The step waits for a review: decide it.",
    blocker="REVIEW_PENDING",
)
