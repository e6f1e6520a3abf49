"""The types of `naive`: the schema of the measured queries as one writes it with Strawberry, an object for each row."""

from datetime import datetime
from typing import Any

import strawberry

from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.frame import FrameKind, Severity
from rerail.domain.move import BlockerCode, NextMove
from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus

from .naive_loading import Info, Row

for _enum in (ArtifactState, FailureCause, Symptom, FrameKind, Severity, BlockerCode, NextMove, RunStatus, StepStatus):
    strawberry.enum(_enum)


@strawberry.type
class Progress:
    total: int
    pending: int
    running: int
    waiting: int
    succeeded: int
    failed: int
    skipped: int
    cancelled: int


@strawberry.type
class Step:
    id: strawberry.ID
    key: str
    title: str
    position: int
    provider: str
    status: StepStatus
    attempt_count: int
    duration_seconds: float | None

    @classmethod
    def of(cls, row: Row) -> "Step":
        return cls(
            id=strawberry.ID(f"step_{row.id.hex}"),
            key=row.key,
            title=row.title,
            position=row.position,
            provider=row.provider,
            status=StepStatus(row.status),
            attempt_count=row.attempt_count,
            duration_seconds=row.duration_seconds,
        )


async def _step(info: Info, id_: Any) -> Step | None:
    row = await info.context.step.load(id_) if id_ else None
    return Step.of(row) if row else None


@strawberry.type
class Artifact:
    id: strawberry.ID
    name: str
    media_type: str
    bytes: int
    state: ArtifactState

    @classmethod
    def of(cls, row: Row) -> "Artifact":
        return cls(
            id=strawberry.ID(f"artifact_{row.id.hex}"),
            name=row.name,
            media_type=row.media_type,
            bytes=row.bytes,
            state=ArtifactState(row.state),
        )


@strawberry.type
class Frame:
    number: int
    at: datetime
    offset_seconds: float
    kind: FrameKind
    title: str
    severity: Severity

    @classmethod
    def of(cls, row: Row, run: Row) -> "Frame":
        return cls(
            number=row.number,
            at=row.at,
            offset_seconds=(row.at - run.created_at).total_seconds(),
            kind=FrameKind(row.kind),
            title=row.title,
            severity=Severity(row.severity),
        )


@strawberry.type
class BlockingFrame:
    number: int


@strawberry.type
class Failure:
    row: strawberry.Private[Row]
    cause: FailureCause
    code: str
    message: str
    transient: bool
    symptoms: list[Symptom]
    blocking_frame: BlockingFrame

    @classmethod
    def of(cls, row: Row) -> "Failure":
        return cls(
            row=row,
            cause=FailureCause(row.cause),
            code=row.code,
            message=row.message,
            transient=row.transient,
            symptoms=[Symptom(symptom) for symptom in row.symptoms],
            blocking_frame=BlockingFrame(number=row.blocking_frame),
        )

    @strawberry.field
    async def step(self, info: Info) -> Step | None:
        return await _step(info, self.row.step_id)


@strawberry.type
class Blocker:
    json: strawberry.Private[dict[str, Any]]
    code: BlockerCode
    message: str
    remedy: str

    @strawberry.field
    async def step(self, info: Info) -> Step | None:
        return await _step(info, self.json["step"])


@strawberry.type
class Move:
    row: strawberry.Private[Row]
    allowed: bool

    @strawberry.field
    def blockers(self) -> list[Blocker]:
        return [
            Blocker(json=each, code=BlockerCode(each["code"]), message=each["message"], remedy=each["remedy"])
            for each in self.row.blockers
        ]

    @strawberry.field
    async def step(self, info: Info) -> Step | None:
        return await _step(info, self.row.step_id)


@strawberry.type
class Recovery:
    run: strawberry.Private[Row]
    next: NextMove
    why: str

    async def _of(self, info: Info, kind: str) -> list[Move]:
        rows = await info.context.moves.load(self.run.id)
        return [Move(row=row, allowed=row.allowed) for row in rows if row.kind == kind]

    @strawberry.field(name="continue")  # type: ignore[untyped-decorator]  # strawberry types the bare form alone
    async def continue_(self, info: Info) -> Move:
        return (await self._of(info, "CONTINUE"))[0]

    @strawberry.field
    async def retries(self, info: Info) -> list[Move]:
        return await self._of(info, "RETRY")

    @strawberry.field
    async def report(self, info: Info) -> Move:
        return (await self._of(info, "REPORT"))[0]

    @strawberry.field
    async def cancel(self, info: Info) -> Move:
        return (await self._of(info, "CANCEL"))[0]


@strawberry.type
class StepConnection:
    nodes: list[Step]


@strawberry.type
class ArtifactConnection:
    nodes: list[Artifact]


@strawberry.type
class FrameConnection:
    nodes: list[Frame]
