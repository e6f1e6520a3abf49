"""Arguments that many fields share, and what they mean."""

from typing import Annotated

import strawberry

First = Annotated[
    int | None, strawberry.argument(description="How many, from the start or from `after`. Not together with `last`.")
]
After = Annotated[str | None, strawberry.argument(description="Only what comes after this cursor.")]
Last = Annotated[
    int | None, strawberry.argument(description="How many, back from the end or from `before`. Not with `first`.")
]
Before = Annotated[
    str | None,
    strawberry.argument(description="Only what comes before this cursor. On its own it pages backwards from there."),
]
UpTo = Annotated[int, strawberry.argument(description="Count no further than this; at most 100,000.")]
TaskKey = Annotated[str, strawberry.argument(description="Key of the task, exactly.")]
FrameNumber = Annotated[int, strawberry.argument(description="Its number, from 1.")]
