"""How tests read: documents go through the schema, statements are counted, the clock stands still."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import strawberry
from graphql import execute

from rerail.api.execution.context import Context
from rerail.api.execution.documents import Document, Documents
from rerail.api.schema.build import build_schema
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.database.workspace import acting_in
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope, Viewer
from rerail.guides.catalog import load_guides
from rerail.ledger.ledger import Ledger
from rerail.planner.projection import Projector
from rerail.planner.shared_reads import SharedReads
from rerail.planner.turns import Turns
from rerail.runtime.moves import Moves
from rerail.runtime.providers.registry import ProviderRegistry

from .world import HERE

NOW = 1_767_323_045.0
SIGNER = AddressSigner([b"a secret for tests, 32 bytes long"], base="https://runs.example")
SCHEMA = build_schema()


@dataclass(slots=True)
class Watched:
    """A pool that keeps the statements that went through it."""

    pool: asyncpg.Pool
    statements: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    async def fetchrow(self, sql: str, *binds: Any) -> Any:
        self.statements.append((sql, binds))
        return await self.pool.fetchrow(sql, *binds)

    async def fetch(self, sql: str, *binds: Any) -> Any:
        self.statements.append((sql, binds))
        return await self.pool.fetch(sql, *binds)


@dataclass(slots=True)
class Answer:
    data: Any
    errors: list[Any]


@dataclass(slots=True)
class Reading:
    pool: asyncpg.Pool
    schema: strawberry.Schema = SCHEMA
    workspace: UUID = HERE
    projector: Projector = field(default_factory=lambda: Projector(guides=load_guides(), signed=SIGNED_SQL))
    scopes: Sequence[Scope] = tuple(Scope)
    shared: SharedReads | None = None
    turns: Turns | None = None
    large_turns: Turns | None = None
    watched: Watched = field(init=False)
    documents: Documents = field(init=False)
    moves: Moves = field(init=False)

    def __post_init__(self) -> None:
        self.watched = Watched(self.pool)
        self.documents = Documents(self.schema._schema)
        store = FolderStore(Path(__file__).parent)  # any folder will do: reads never touch it
        ledger = Ledger(self.pool, payloads=store, ring=lambda _: None)
        self.moves = Moves(ledger, registry=ProviderRegistry(()), store=store)

    @property
    def statements(self) -> list[tuple[str, tuple[Any, ...]]]:
        return self.watched.statements

    def context(self) -> Context:
        return Context(
            pool=self.watched,  # type: ignore[arg-type]
            viewer=Viewer(actor=Actor(ActorKind.PERSON, "local"), workspace=self.workspace, scopes=tuple(self.scopes)),
            projector=self.projector,
            signing=SIGNER,
            moves=self.moves,
            clock=lambda: NOW,
            shared=self.shared,
            turns=self.turns,
            large_turns=self.large_turns,
        )

    async def execute(self, document: str, variables: Mapping[str, Any] | None = None) -> Answer:
        """The answer as a caller would read it: encoded and parsed again."""
        known = self.documents.read(document, None)
        if known.errors:
            return Answer(None, list(known.errors))
        with acting_in(self.workspace):
            return await self._executed(known, variables)

    async def _executed(self, known: Document, variables: Mapping[str, Any] | None) -> Answer:
        found = execute(
            self.schema._schema,
            known.node,
            context_value=self.context(),
            variable_values=dict(variables or {}),
            executor_class=self.schema.execution_context_class,
            operation_extensions={},
        )
        result = await found if isawaitable(found) else found
        return Answer(orjson.loads(orjson.dumps(result.data)), list(result.errors or []))

    async def data(self, document: str, variables: Mapping[str, Any] | None = None) -> Any:
        answer = await self.execute(document, variables)
        assert not answer.errors, answer.errors
        return answer.data

    async def refusal(self, document: str, variables: Mapping[str, Any] | None = None) -> Any:
        """The one error of a document that must have one."""
        answer = await self.execute(document, variables)
        (error,) = answer.errors
        return error
