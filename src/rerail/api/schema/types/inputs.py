"""What mutations are given."""

import strawberry
from strawberry.scalars import JSON

from rerail.access.issuing import LONGEST_SECONDS, USUAL_SECONDS
from rerail.domain.failure import Symptom
from rerail.domain.job import RecoveryJobMove
from rerail.domain.move import FixKind
from rerail.domain.report import ReportStatus
from rerail.domain.review import ReviewDecision
from rerail.runtime.reporting.reporting import MOST_ARTIFACTS, MOST_TRIED

_KEY = "The same key with the same request gives the same answer and one effect; a new request needs a new key."
_DRY_RUN = "Answer whether it could be done, and change nothing."
_EXPECTED = "Refuse with StaleRevision when the run has changed since this revision."


@strawberry.input(description="A label: a word about a run, to find it by.")
class LabelInput:
    key: str = strawberry.field(description="1 to 200 characters, once in a run.")
    value: str = strawberry.field(description="Up to 200 characters.")


@strawberry.input(description="A mission to be deployed.")
class DeployMissionInput:
    definition: JSON = strawberry.field(description="The mission file's content as JSON.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A run to be started.")
class StartRunInput:
    mission: str = strawberry.field(description="Slug of the mission; its newest version is run.")
    inputs: JSON = strawberry.field(description="An object that satisfies the mission's input schema.")
    title: str | None = strawberry.field(
        default=None, description="Up to 200 characters; the mission's title, where not given."
    )
    labels: list[LabelInput] | None = strawberry.field(default=None, description="Up to 50 labels.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A run to be continued where it stopped.")
class ContinueRunInput:
    run_id: strawberry.ID = strawberry.field(description="The run.")
    expected_revision: int | None = strawberry.field(default=None, description=_EXPECTED)
    dry_run: bool = strawberry.field(default=False, description="Answer what would happen, and change nothing.")
    note: str | None = strawberry.field(default=None, description="Kept with the frame.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(
    description="What was done about the underlying issue. Verified where the server can; kept as a frame either way."
)
class FixInput:
    kind: FixKind = strawberry.field(description="What kind of change it was.")
    note: str | None = strawberry.field(
        default=None, description="In your words. Required where nobody knows what the step did outside."
    )
    evidence_url: str | None = strawberry.field(default=None, description="Where the change can be seen.")


@strawberry.input(description="A failed step to be tried again.")
class RetryFailedStepInput:
    step_id: strawberry.ID = strawberry.field(description="The step.")
    fix: FixInput = strawberry.field(description="What was done about the underlying issue.")
    inputs: JSON | None = strawberry.field(
        default=None, description="Corrected inputs of the step, whole; checked before anything runs."
    )
    expected_revision: int | None = strawberry.field(default=None, description=_EXPECTED)
    dry_run: bool = strawberry.field(
        default=False, description="Verify the fix and answer what would happen; change nothing."
    )
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A run to be handed to support.")
class ReportRunInput:
    run_id: strawberry.ID = strawberry.field(description="The run.")
    step_id: strawberry.ID | None = strawberry.field(default=None, description="The step it is about.")
    frame_number: int | None = strawberry.field(default=None, description="The moment it is about.")
    artifact_ids: list[strawberry.ID] | None = strawberry.field(
        default=None,
        description=f"Files that belong to it, up to {MOST_ARTIFACTS:,}; what `Run.recovery` suggests where not given.",
    )
    include_binary: bool = strawberry.field(
        default=False, description="Put files that are no text into the bundle too. Nobody looks for secrets in them."
    )
    symptom: Symptom = strawberry.field(description="What is seen.")
    summary: str = strawberry.field(description="What happened, in your words; up to 10,000 characters.")
    tried: list[str] | None = strawberry.field(
        default=None, description=f"What has been tried already: up to {MOST_TRIED} texts of 10,000 characters."
    )
    expected_revision: int | None = strawberry.field(default=None, description=_EXPECTED)
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="Where a report stands now, and what is to be said about it.")
class UpdateReportInput:
    report_id: strawberry.ID = strawberry.field(description="The report.")
    status: ReportStatus = strawberry.field(description="Where it stands now; the same as before for a mere comment.")
    comment: str | None = strawberry.field(default=None, description="Kept with the frame; up to 10,000 characters.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A run to be ended for good.")
class CancelRunInput:
    run_id: strawberry.ID = strawberry.field(description="The run.")
    reason: str | None = strawberry.field(default=None, description="Kept with the frame.")
    expected_revision: int | None = strawberry.field(default=None, description=_EXPECTED)
    dry_run: bool = strawberry.field(default=False, description=_DRY_RUN)
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A person's decision.")
class DecideReviewInput:
    review_id: strawberry.ID = strawberry.field(description="The review.")
    decision: ReviewDecision = strawberry.field(
        description="A rejection can be taken back with APPROVE while its step is failed."
    )
    comment: str | None = strawberry.field(default=None, description="Why; shown with the review.")
    expected_revision: int | None = strawberry.field(default=None, description=_EXPECTED)
    dry_run: bool = strawberry.field(default=False, description=_DRY_RUN)
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A note to be kept in a run's replay.")
class AddNoteInput:
    run_id: strawberry.ID = strawberry.field(description="The run.")
    text: str = strawberry.field(description="Up to 10,000 characters.")
    step_id: strawberry.ID | None = strawberry.field(default=None, description="The step it is about.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="Runs of a failure group to be moved, one after the other.")
class RecoverGroupInput:
    group_id: strawberry.ID = strawberry.field(
        description="The failure group. The runs in which a failure of it stands now are selected, and no others later."
    )
    move: RecoveryJobMove = strawberry.field(description="What to do with each.")
    fix: FixInput | None = strawberry.field(
        default=None,
        description="For RETRY, and needed there. What it says is said of each of the runs, and kept with each.",
    )
    note: str | None = strawberry.field(
        default=None, description="Why; kept with the job, and with each run that is continued."
    )
    max_per_minute: int = strawberry.field(
        default=30, description="No more runs than this have their turn in a minute; 1 to 6,000."
    )
    stop_after_failures: int = strawberry.field(
        default=5,
        description="Stop by itself when so many in a row failed again, or were refused because the provider is still"
        " down; 1 to 1,000. Until one has gone well, no more than so many are under way.",
    )
    dry_run: bool = strawberry.field(default=False, description="Answer what the job would find; change nothing.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A recovery job to be stopped.")
class StopRecoveryJobInput:
    job_id: strawberry.ID = strawberry.field(description="The job.")
    reason: str = strawberry.field(description="Why; shown with the job. Up to 10,000 characters.")
    idempotency_key: str | None = strawberry.field(default=None, description=_KEY)


@strawberry.input(description="A token that shows one run.")
class CreateRunTokenInput:
    run_id: strawberry.ID = strawberry.field(description="The run.")
    expires_in_seconds: int = strawberry.field(
        default=USUAL_SECONDS, description=f"How long it is good; 1 to {LONGEST_SECONDS:,}, a day."
    )
    payloads: bool = strawberry.field(
        default=False, description="Whether it shows what needs PAYLOADS, too: inputs, outputs, files."
    )


@strawberry.input(description="A token of a run, to be taken back.")
class RevokeRunTokenInput:
    token_id: strawberry.ID = strawberry.field(description="Its id, `token_…`; not the token itself.")


@strawberry.input(description="A token to be taken back.")
class RevokeTokenInput:
    token_id: strawberry.ID = strawberry.field(description="Its id, `token_…`; not the token itself.")
