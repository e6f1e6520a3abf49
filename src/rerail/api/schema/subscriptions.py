"""The subscriptions: what each follows, and from where."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.sharing import Info, sharing
from rerail.api.schema.sources import Answers, Frames, Instants, RunList, State
from rerail.api.schema.types.filters import Runs
from rerail.api.schema.types.job import RecoveryJob
from rerail.api.schema.types.live import FrameBatch, RunsChange
from rerail.api.schema.types.run import Run
from rerail.domain.identity import LARGEST_FRAME, Kind, parse_as
from rerail.domain.viewer import Scope
from rerail.live.replaying import replay_stream
from rerail.live.sources import Event
from rerail.live.streams import frame_stream, list_stream, state_stream
from rerail.planner.following import Membership, job_state, run_state
from rerail.planner.limits import check_number, check_positive

READ = needs(Scope.READ)

RunId = Annotated[strawberry.ID, strawberry.argument(description="A run's id as it came from this API.")]
JobId = Annotated[strawberry.ID, strawberry.argument(description="A recovery job's id as it came from this API.")]
ListSize = Annotated[int, strawberry.argument(description="How many runs the first answer has at most; up to 500.")]
After = Annotated[
    int, strawberry.argument(description="Frames after this number; 0 for all, else the last `nextNumber`.")
]
Follow = Annotated[
    bool, strawberry.argument(description="Go on with what happens from now on. Else complete once the past is sent.")
]

FirstFrame = Annotated[int, strawberry.argument(name="from", description="Number of the first frame.")]
LastFrame = Annotated[
    int | None,
    strawberry.argument(name="to", description="Number of the last frame; the last that there is where not given."),
]
Speed = Annotated[
    float, strawberry.argument(description="How many seconds of the record go by in one: 2 is twice as fast.")
]


# Strawberry sees resolvers that give the declared types; what they give is finished answers.
@strawberry.type(
    description="What can be followed live, over a WebSocket (graphql-transport-ws) or server-sent events."
)
class Subscription:
    @strawberry.subscription(
        directives=READ,
        graphql_type=Run,
        description="The run now, then again after each change. Changes that come faster than they can be sent are "
        "merged; the last state always arrives.",
    )
    def run(self, info: Info, id: RunId) -> AsyncGenerator[Event, None]:  # noqa: A002 - the API's own word
        run_id = parse_as(Kind.RUN, id)
        answers = Answers.of(info)
        source = State(answers.together(info, "id"), run_state(run_id))
        return state_stream(info.root_value.groups, (run_id, *sharing(info)), source, run_id, push=info.root_value.push)

    @strawberry.subscription(
        directives=READ,
        graphql_type=RecoveryJob,
        description="The recovery job now, then again after each change of it: a run had its turn, one that was moved "
        "came to rest, the job ended. Changes that come faster than they can be sent are merged; the last state always "
        "arrives. Completes once the job has ended and every run that it moved has come to rest.",
    )
    def recovery_job(self, info: Info, id: JobId) -> AsyncGenerator[Event, None]:  # noqa: A002 - the API's own word
        job = parse_as(Kind.JOB, id)
        answers = Answers.of(info)
        source = State(answers.together(info, "id"), job_state(job))
        return state_stream(
            info.root_value.groups, (job, *sharing(info)), source, job, kind=Kind.JOB, push=info.root_value.push
        )

    @strawberry.subscription(
        directives=READ,
        graphql_type=RunsChange,
        description="First the newest runs that match, then what changes among them: runs that enter, change and "
        "leave. An answer with `initial` replaces the list; one comes again where too much has changed at once.",
    )
    def runs(
        self,
        info: Info,
        filter: Runs = None,  # noqa: A002 - the API's own word
        first: ListSize = 50,
    ) -> AsyncGenerator[Event, None]:
        answers = Answers.of(info)
        membership = Membership.of(answers.asked, on="Subscription", name="runs")
        return list_stream(
            info.root_value.groups, sharing(info), RunList(answers, membership, first), push=info.root_value.push
        )

    @strawberry.subscription(
        directives=READ,
        graphql_type=FrameBatch,
        description="Every frame after a number, in order, none missing, none twice: the past, then live, in one "
        "stream. Reconnect with the last `nextNumber`. Without `follow` it completes once the past has been sent; "
        "with it the stream stays open, because a run at rest may be continued.",
    )
    def frames(self, info: Info, run_id: RunId, after: After = 0, follow: Follow = True) -> AsyncGenerator[Event, None]:
        answers = Answers.of(info)
        returned = info.root_value.last_event_id
        cursor = after if returned is None else returned
        check_number(cursor, argument="after", most=LARGEST_FRAME, node=answers.asked.nodes[0])
        parsed = parse_as(Kind.RUN, run_id)
        key = (parsed, *sharing(info, "after", "follow"))
        source = Frames(answers.together(info, "runId", "after", "follow"), parsed)
        start = info.root_value
        return frame_stream(
            start.groups, key, source, parsed, after=cursor, follow=follow, push=start.push, places=start.places
        )

    @strawberry.subscription(
        directives=READ,
        graphql_type=FrameBatch,
        description="Recorded frames again, at their recorded pace times `speed`. Frames of one instant come together, "
        "and so do those that fall due while the reader is busy. Completes at `to`, or at the last frame there is; "
        "goes on elsewhere by `from`: the last `nextNumber` + 1.",
    )
    def replay(
        self, info: Info, run_id: RunId, from_: FirstFrame = 1, to: LastFrame = None, speed: Speed = 1
    ) -> AsyncGenerator[Event, None]:
        answers = Answers.of(info)
        node, returned = answers.asked.nodes[0], info.root_value.last_event_id
        first = check_number(from_, argument="from", least=1, most=LARGEST_FRAME, node=node)
        if to is not None:
            # Right before the first frame stands who was cut off after the last one, and has only the end to hear.
            check_number(to, argument="to", least=first - 1, most=LARGEST_FRAME, node=node)
        check_positive(speed, argument="speed", node=node)
        if returned is not None:
            first = max(first, returned + 1)
        parsed = parse_as(Kind.RUN, run_id)
        together = answers.together(info, "runId", "from", "to", "speed")
        frames, instants = Frames(together, parsed), Instants.of(info, parsed)
        start = info.root_value
        return replay_stream(
            start.groups, frames, instants, parsed, first=first, last=to, speed=speed, places=start.places
        )
