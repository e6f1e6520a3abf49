"""How `naive` reads: SQLAlchemy's mapped classes over rerail's tables, and a dataloader for each relation."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, TypeAlias
from uuid import UUID

import strawberry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase
from strawberry.dataloader import DataLoader

from rerail.database import tables

Row: TypeAlias = Any
"""An object that SQLAlchemy mapped: its columns are its attributes."""


class Base(DeclarativeBase):
    metadata = tables.metadata


class RunRow(Base):
    __table__ = tables.runs


class StepRow(Base):
    __table__ = tables.steps


class ArtifactRow(Base):
    __table__ = tables.artifacts


class FrameRow(Base):
    __table__ = tables.frames


class FailureRow(Base):
    __table__ = tables.failures


class MoveRow(Base):
    __table__ = tables.moves


class Context:
    """Of one request: sessions, and loaders that gather what the same level of the answer asks for."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions
        self.step: DataLoader[UUID | str, Row | None] = DataLoader(self._load_steps)
        self.failure: DataLoader[UUID, Row | None] = DataLoader(self._load_failures)
        self.moves: DataLoader[UUID, list[Row]] = DataLoader(self._load_moves)

    async def all(self, statement: Any) -> Sequence[Row]:
        async with self._sessions() as session:
            return (await session.scalars(statement)).all()

    async def _load_steps(self, ids: list[UUID | str]) -> list[Row | None]:
        wanted = [id_ if isinstance(id_, UUID) else UUID(id_) for id_ in ids]
        found = {row.id: row for row in await self.all(select(StepRow).where(StepRow.__table__.c.id.in_(wanted)))}
        return [found.get(id_) for id_ in wanted]

    async def _load_failures(self, runs: list[UUID]) -> list[Row | None]:
        columns = FailureRow.__table__.c
        rows = await self.all(select(FailureRow).where(columns.run_id.in_(runs), columns.root))
        found = {row.run_id: row for row in rows}
        return [found.get(run) for run in runs]

    async def _load_moves(self, runs: list[UUID]) -> list[list[Row]]:
        columns = MoveRow.__table__.c
        found: defaultdict[UUID, list[Row]] = defaultdict(list)
        for row in await self.all(select(MoveRow).where(columns.run_id.in_(runs)).order_by(columns.position)):
            found[row.run_id].append(row)
        return [found[run] for run in runs]


Info: TypeAlias = strawberry.Info[Context, None]
