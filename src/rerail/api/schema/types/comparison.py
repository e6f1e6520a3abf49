"""Two runs of a mission side by side."""

import strawberry

from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.run import Run
from rerail.domain.step import StepStatus


@strawberry.type(
    description="How a step went in two runs. What counts is what happened in it and in which order: starts, attempts, "
    "outcomes, codes of faults, inputs, outputs, and the contents of artifacts."
)
class StepComparison:
    key: str = strawberry.field(description="Key of the task.")
    same: bool = strawberry.field(description="Whether it took the same course in both.")
    reason: str | None = strawberry.field(description="Where it parted, in words; null where it did not.")
    a: Frame | None = strawberry.field(
        description="The first frame that the other run does not have; null where the other went on alone, or where "
        "nothing that happened in the step itself makes the difference."
    )
    b: Frame | None = strawberry.field(description="The same of the other run.")
    status_a: StepStatus | None = strawberry.field(
        description="Where the step stands in a now; null where that run has no such step."
    )
    status_b: StepStatus | None = strawberry.field(description="The same in b.")
    attempt_count_a: int | None = strawberry.field(
        description="How many attempts it has had in a; null where that run has no such step."
    )
    attempt_count_b: int | None = strawberry.field(description="The same in b.")


@strawberry.type(
    description="Where two runs of a mission part ways. Times, ids, workers, log lines, calls of providers, notes and "
    "reports make no difference; nor does what happened at the same time in other steps."
)
class RunComparison:
    same: bool = strawberry.field(description="Whether they took the same course, as far as either has got.")
    reason: str | None = strawberry.field(description="Where they part first, in words; null where they do not.")
    step: str | None = strawberry.field(
        description="Key of the step in which they part first; null where it is the run as a whole."
    )
    a: Frame | None = strawberry.field(
        description="The first frame of a that is not so in b. Null where they do not part, or where b goes on alone."
    )
    b: Frame | None = strawberry.field(description="The first frame of b that is not so in a; or null likewise.")
    run_a: Run = strawberry.field(description="The run given as a.")
    run_b: Run = strawberry.field(description="The run given as b.")
    steps: list[StepComparison] = strawberry.field(
        description="Step by step, in the order of the plan of a; steps that only b has come last."
    )
