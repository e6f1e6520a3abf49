"""What subscriptions send."""

import strawberry

from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.run import Run


@strawberry.type(description="Frames of a run in order, none missing, none twice; and the run as it stood with them.")
class FrameBatch:
    frames: list[Frame] = strawberry.field(description="The frames that follow the number asked for.")
    next_number: int = strawberry.field(description="Pass this on as `after` to go on from here.")
    caught_up: bool = strawberry.field(description="True once the past has been sent.")
    run: Run = strawberry.field(description="The run, as of the same moment.")


@strawberry.type(description="What changed in a list of runs.")
class RunsChange:
    initial: bool = strawberry.field(description="True on the first answer, which has the list as it stands.")
    changed: list[Run] = strawberry.field(description="Runs that are new in the list or have changed, in its order.")
    removed: list[strawberry.ID] = strawberry.field(description="Runs that do not match any more.")
