"""Recovery jobs: many runs of a failure group moved one after the other, no faster than asked."""

from datetime import datetime
from typing import Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.arguments import After, Before, First, Last
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.frame import Actor
from rerail.api.schema.types.group import FailureGroup
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.projected import projected
from rerail.api.schema.types.run import Run
from rerail.api.schema.types.step import Step
from rerail.domain.job import RecoveryJobMove, RecoveryJobOutcome, RecoveryJobRunStatus, RecoveryJobStatus
from rerail.domain.move import BlockerCode, FixKind
from rerail.domain.viewer import Scope


@strawberry.input(description="Which recovery jobs: all that is given must hold; of a list, any.")
class RecoveryJobFilter:
    status: list[RecoveryJobStatus] | None = strawberry.field(default=None, description="Where the job stands.")
    group: strawberry.ID | None = strawberry.field(
        default=None, description="Id of the failure group whose runs it moves."
    )


@strawberry.input(description="Which runs of a recovery job: all that is given must hold; of a list, any.")
class RecoveryJobRunFilter:
    status: list[RecoveryJobRunStatus] | None = strawberry.field(default=None, description="What the job did.")
    outcome: list[RecoveryJobOutcome] | None = strawberry.field(default=None, description="What became of the run.")


Jobs = Annotated[RecoveryJobFilter | None, strawberry.argument(description="Which jobs; all of them where not given.")]
JobRuns = Annotated[
    RecoveryJobRunFilter | None, strawberry.argument(description="Which of its runs; all of them where not given.")
]


@strawberry.type(description="What was said to be done about the underlying issue, for each run that is retried.")
class Fix:
    kind: FixKind = strawberry.field(description="What kind of change it was.")
    note: str | None = strawberry.field(description="In the words of whoever said so.")
    evidence_url: str | None = strawberry.field(description="Where the change can be seen.")


@strawberry.type(description="How far a recovery job is, in runs. `moved`, `refused`, `gone` and `pending` add up.")
class RecoveryJobProgress:
    total: int = strawberry.field(description="Selected when the job was created. None is added later.")
    pending: int = strawberry.field(description="Not had their turn; of a job that was stopped, left as they were.")
    moved: int = strawberry.field(description="Continued or retried by the job.")
    refused: int = strawberry.field(description="The rules did not allow the move when their turn came.")
    gone: int = strawberry.field(description="Moved by somebody else before their turn came.")
    under_way: int = strawberry.field(description="Of those moved: not yet come to rest.")
    succeeded: int = strawberry.field(description="Of those moved: came to rest SUCCEEDED.")
    failed_again: int = strawberry.field(
        description="Of those moved: came to rest failed again, in the same group or in another way than before."
    )


@strawberry.type(description="A run that a recovery job was to move, and what came of it.")
class RecoveryJobRun:
    position: int = strawberry.field(description="Its place in the job, from 1: the oldest run comes first.")
    run: Run = strawberry.field(description="The run as it stands.")
    step: Step | None = strawberry.field(
        description="The step whose failure was in the group; null where the run failed as a whole."
    )
    status: RecoveryJobRunStatus = strawberry.field(description="What the job did with it.")
    code: str | None = strawberry.field(
        description="Why it was not moved, for programs: a BlockerCode, or the dotted code of another reason."
    )
    message: str | None = strawberry.field(description="Why it was not moved, for people.")
    at: datetime | None = strawberry.field(description="When its turn was over; null before.")
    outcome: RecoveryJobOutcome | None = strawberry.field(
        description="How it came to rest for the first time after the move; null before, and where it was not moved."
    )


@strawberry.type(
    description="Many runs of a failure group moved one after the other, no faster than asked. It stops by itself when"
    " that does not go well.",
    directives=needs(Scope.READ),
)
class RecoveryJob(Node):
    group: FailureGroup = strawberry.field(description="The group whose runs it moves.")
    move: RecoveryJobMove = strawberry.field(description="What it does with each.")
    fix: Fix | None = strawberry.field(description="What is said to be fixed, of a retry.")
    note: str | None = strawberry.field(description="Why it was started; kept with each run that it continues.")
    max_per_minute: int = strawberry.field(
        description="No more runs than this have their turn in a minute; over all workers, and however long it paused."
    )
    stop_after_failures: int = strawberry.field(
        description="It stops by itself when so many runs that it moved came to rest failed again in a row, or so many"
        " were refused in a row because the provider is still down. Until one has gone well, no more than so many are"
        " under way."
    )
    status: RecoveryJobStatus = strawberry.field(description="Where it stands.")
    reason: str | None = strawberry.field(description="Why it was stopped, by whom ever; null where it was not.")
    progress: RecoveryJobProgress = strawberry.field(description="How far it is.")
    created_at: datetime = strawberry.field(description="When it was created, and its runs selected.")
    created_by: Actor = strawberry.field(description="Who created it. The frames of its moves name them and the job.")
    finished_at: datetime | None = strawberry.field(description="When it was done, or stopped.")

    @strawberry.field(description="The runs that were selected, the oldest first, with a result for each.")
    def runs(
        self,
        filter: JobRuns = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[RecoveryJobRun]:
        projected()


@strawberry.type(description="How many runs are blocked by something first of all.")
class BlockerCount:
    code: BlockerCode = strawberry.field(description="What blocks them.")
    count: int = strawberry.field(description="How many runs.")


@strawberry.type(
    description="What a job would find, had all its runs their turn now, by what `Run.recovery` says of the move. What"
    " is checked outside, such as the provider's probe, is asked when a run has its turn."
)
class RecoveryPreview:
    runs: int = strawberry.field(description="Runs in which a failure of the group stands now.")
    allowed: int = strawberry.field(description="Of these: the rules allow the move.")
    refused: int = strawberry.field(description="Of these: the rules refuse it.")
    blockers: list[BlockerCount] = strawberry.field(description="Why they refuse it, the most frequent first.")
