"""The subscriptions: what each follows, and how the planner makes its answers whole before they are sent to many."""

from collections.abc import AsyncGenerator, Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any
from uuid import UUID

import orjson
import strawberry
from graphql import FieldNode, OperationDefinitionNode, VariableDefinitionNode, VariableNode, Visitor, parse, visit

from rerail.api.authorization.needs import needs
from rerail.api.execution.context import Context
from rerail.api.execution.operations import Start
from rerail.api.schema.types.filters import Runs
from rerail.api.schema.types.job import RecoveryJob
from rerail.api.schema.types.live import FrameBatch, RunsChange
from rerail.api.schema.types.run import Run
from rerail.domain.identity import LARGEST_FRAME, Kind, parse_as
from rerail.domain.viewer import Scope
from rerail.ledger.frames import read_instants
from rerail.live.gathering import Asker, Gathering
from rerail.live.replaying import replay_stream
from rerail.live.sources import Event, FramePage, ListedRun, RunState
from rerail.live.streams import frame_stream, list_stream, state_stream
from rerail.planner.following import Membership, job_state, run_state
from rerail.planner.limits import check_number, check_positive
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.planner.roots import Root, frame_batch, runs_change
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

MOST_FRAMES = 500
"""Frames of one answer at most."""
FIRST_FRAMES = 100
"""Frames of the first answer, which tells how large they are."""
WANTED_BYTES = 256 * 1024
MOST_BYTES = 768 * 1024
"""Of one answer, unless a single frame is larger: many clients take messages up to 1 MiB."""

Info = strawberry.Info[Context, Start]


@dataclass(frozen=True, slots=True)
class _Made:
    """An answer as it is sent, the bytes of the JSON in it, and the columns that were wanted with it."""

    payload: bytes
    size: int
    also: tuple[Any, ...]


_Together = Gathering[Root, _Made | None]


@dataclass(frozen=True, slots=True)
class _Answers:
    """Makes whole answers for one field of one document, on behalf of one caller."""

    projector: Projector
    reader: Reader
    asked: Asked
    head: bytes

    @classmethod
    def of(cls, info: Info) -> "_Answers":
        head = b'{"data":{%b:' % orjson.dumps(info.path.key)
        return cls(info.context.projector, info.context.reader, Asked.of(info._raw_info, info.context.view), head)

    async def project(self, root: Root) -> Projection | None:
        return await self.projector.root(self.reader, self.asked, root)

    async def make_many(self, roots: Sequence[Root]) -> Sequence[_Made | None]:
        """Once for all of the roots that are equal: who comes back with thousands of others is where they are."""
        places = [tuple(root.values.items()) for root in roots]
        different = dict(zip(places, roots, strict=True))
        found = await self.projector.many(self.reader, self.asked, list(different.values()))
        made = dict(zip(different, map(self._made, found), strict=True))
        return [made[place] for place in places]

    def together(self, info: Info, *arguments: str) -> "_Together":
        """What reads for all who ask the same of other runs, or jobs, or places in them: of other `arguments`."""
        return info.root_value.groups.gathering(_sharing(info, *arguments), self.make_many)

    def _made(self, projection: Projection | None) -> _Made | None:
        if projection is None:
            return None
        return _Made(b"%b%b}}" % (self.head, projection.json), len(projection.json), projection.also)

    def event(self, projection: Projection) -> Event:
        return Event(payload=b"%b%b}}" % (self.head, projection.json))


@dataclass(slots=True)
class _Frames:
    """`most` follows the size of the frames, which depends on what is asked of them."""

    together: _Together
    run_id: UUID
    most: int = FIRST_FRAMES

    def batch(self, after: int, until: int = LARGEST_FRAME) -> Root:
        return frame_batch(self.run_id, after=after, most=min(self.most, until - after))

    async def read(self, after: int, until: int | None) -> FramePage | None:
        while True:
            found = await self.together.read(self.batch(after, LARGEST_FRAME if until is None else until))
            if found is None:
                return None
            last, revision = found.also
            size, count = found.size, last - after
            if count > 0:
                self.most = min(max(count * WANTED_BYTES // size, 1), MOST_FRAMES)
            if size <= MOST_BYTES or count <= 1:
                break
        end = revision if until is None else min(revision, until)
        event = Event(payload=found.payload, cursor=last)
        return FramePage(event=event, after=after, last=last, revision=revision, caught_up=last >= end)

    def asking(self, tell: Callable[[FramePage | None], None]) -> "_Asking":
        return _Asking(self, tell)


class _Asking(Asker[Root, _Made | None]):
    """One question, put anew each time: of thousands, none leaves anything behind for the garbage collector."""

    __slots__ = ("_frames", "_tell")

    def __init__(self, frames: _Frames, tell: Callable[[FramePage | None], None]) -> None:
        super().__init__(frames.batch(0))
        self._frames = frames
        self._tell = tell

    def ask(self, after: int) -> None:
        self.wanted = self._frames.batch(after)
        self._frames.together.ask(self)

    def leave(self) -> None:
        self.left = True

    def tell(self, found: _Made | None) -> None:
        if found is None or found.size > WANTED_BYTES:
            self._tell(None)
            return
        after = self.wanted.values["after"]
        last, revision = found.also
        event = Event(payload=found.payload, cursor=last)
        self._tell(FramePage(event=event, after=after, last=last, revision=revision, caught_up=last >= revision))

    def fail(self, error: Exception) -> None:
        # Whoever reads it then sees the error, if it is still there.
        self._tell(None)


_Span = tuple[UUID, int, int]
"""A run's frames after a number, up to and with another."""
_Numbered = Sequence[tuple[int, datetime]]


@dataclass(frozen=True, slots=True)
class _Instants:
    together: Gathering[_Span, _Numbered]
    run_id: UUID

    @classmethod
    def of(cls, info: Info, run_id: UUID) -> "_Instants":
        """All subscriptions of one caller read them together, each span once."""
        reader = info.context.reader

        async def read(spans: Sequence[_Span]) -> Sequence[_Numbered]:
            found: dict[_Span, _Numbered] = {}
            for span in spans:
                if span not in found:
                    run, after, until = span
                    async with reader.turn:
                        found[span] = await read_instants(reader.pool, reader.workspace, run, after=after, until=until)
            return [found[span] for span in spans]

        return cls(info.root_value.groups.gathering(("instants", info.context.caller), read), run_id)

    async def instants(self, after: int, until: int | None) -> _Numbered:
        return await self.together.read((self.run_id, after, LARGEST_FRAME if until is None else until))


@dataclass(frozen=True, slots=True)
class _State:
    """`root` answers a run or a recovery job; its revision comes back beside it, and a job's end."""

    together: _Together
    root: Root

    async def read(self) -> RunState | None:
        found = await self.together.read(self.root)
        if found is None:
            return None
        revision, *ending = found.also
        return RunState(event=Event(payload=found.payload), revision=revision, final=_has_ended(*ending))


def _has_ended(finished_at: datetime | None = None, under_way: int = 0) -> bool:
    """Whether nothing of a recovery job can change any more. A run has no such end: it may be continued."""
    return finished_at is not None and not under_way


@dataclass(frozen=True, slots=True)
class _List:
    answers: _Answers
    membership: Membership
    first: int

    async def newest(self) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.newest(self.answers.reader)]

    async def recent(self, most: int) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.recent(self.answers.reader, most)]

    async def among(self, runs: Collection[UUID]) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.among(self.answers.reader, runs)]

    async def event(self, *, initial: bool, changed: Sequence[UUID], removed: Sequence[UUID]) -> Event:
        found = await self.answers.project(runs_change(initial=initial, changed=changed, removed=removed))
        if found is None:
            raise LookupError("A change of a list is made of values in hand and is always there.")
        return self.answers.event(found)


def _sharing(info: Info, *cursors: str) -> tuple[Hashable, ...]:
    """All that makes the answers of two callers equal, but for the arguments named, which say where each of them is."""
    start, context = info.root_value, info.context
    own = _only_for(start.document, cursors)
    asked = Asked.of(info._raw_info, context.view)
    variables = {name: value for name, value in asked.variables.items() if name not in own}
    said = orjson.dumps(variables, default=repr, option=orjson.OPT_SORT_KEYS)
    operation = info.operation.name.value if info.operation.name else None
    viewer = context.viewer
    # Addresses of files live no longer than the token that they were given to.
    until = viewer.expires_at if context.view.payloads else None
    rights = (viewer.workspace, viewer.actor.name, viewer.scopes, viewer.run, until)
    return (start.document, operation, info.path.key, said, *rights)


@lru_cache(maxsize=500)
def _only_for(document: str, arguments: tuple[str, ...]) -> frozenset[str]:
    """The variables that serve for these arguments of root fields and for nothing else."""
    parsed = parse(document)
    serving: dict[int, str] = {}
    for definition in parsed.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for field in definition.selection_set.selections:
                if isinstance(field, FieldNode):
                    serving |= {
                        id(argument.value): argument.value.name.value
                        for argument in field.arguments or ()
                        if argument.name.value in arguments and isinstance(argument.value, VariableNode)
                    }
    others = _Variables(serving)
    visit(parsed, others)
    return frozenset(serving.values()) - others.found


class _Variables(Visitor):
    """Names of variables that are used, but for the uses in `leave_out`, by their identity."""

    def __init__(self, leave_out: Collection[int]) -> None:
        super().__init__()
        self._leave_out = leave_out
        self.found: set[str] = set()

    def enter_variable(self, node: VariableNode, _key: object, parent: object, *_: object) -> None:
        if id(node) not in self._leave_out and not isinstance(parent, VariableDefinitionNode):
            self.found.add(node.name.value)


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
        answers = _Answers.of(info)
        source = _State(answers.together(info, "id"), run_state(run_id))
        return state_stream(
            info.root_value.groups, (run_id, *_sharing(info)), source, run_id, push=info.root_value.push
        )

    @strawberry.subscription(
        directives=READ,
        graphql_type=RecoveryJob,
        description="The recovery job now, then again after each change of it: a run had its turn, one that was moved "
        "came to rest, the job ended. Changes that come faster than they can be sent are merged; the last state always "
        "arrives. Completes once the job has ended and every run that it moved has come to rest.",
    )
    def recovery_job(self, info: Info, id: JobId) -> AsyncGenerator[Event, None]:  # noqa: A002 - the API's own word
        job = parse_as(Kind.JOB, id)
        answers = _Answers.of(info)
        source = _State(answers.together(info, "id"), job_state(job))
        return state_stream(
            info.root_value.groups, (job, *_sharing(info)), source, job, kind=Kind.JOB, push=info.root_value.push
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
        answers = _Answers.of(info)
        membership = Membership.of(answers.asked, on="Subscription", name="runs")
        return list_stream(
            info.root_value.groups, _sharing(info), _List(answers, membership, first), push=info.root_value.push
        )

    @strawberry.subscription(
        directives=READ,
        graphql_type=FrameBatch,
        description="Every frame after a number, in order, none missing, none twice: the past, then live, in one "
        "stream. Reconnect with the last `nextNumber`. Without `follow` it completes once the past has been sent; "
        "with it the stream stays open, because a run at rest may be continued.",
    )
    def frames(self, info: Info, run_id: RunId, after: After = 0, follow: Follow = True) -> AsyncGenerator[Event, None]:
        answers = _Answers.of(info)
        returned = info.root_value.last_event_id
        cursor = after if returned is None else returned
        check_number(cursor, argument="after", most=LARGEST_FRAME, node=answers.asked.nodes[0])
        parsed = parse_as(Kind.RUN, run_id)
        key = (parsed, *_sharing(info, "after", "follow"))
        source = _Frames(answers.together(info, "runId", "after", "follow"), parsed)
        start = info.root_value
        return frame_stream(start.groups, key, source, parsed, after=cursor, follow=follow, push=start.push)

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
        answers = _Answers.of(info)
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
        frames, instants = _Frames(together, parsed), _Instants.of(info, parsed)
        groups = info.root_value.groups
        return replay_stream(groups, frames, instants, parsed, first=first, last=to, speed=speed)
