"""The whole way: from a field of the document to its finished JSON, in one statement. What can be kept is kept."""

import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import asyncpg
from graphql import FieldNode, assert_abstract_type

from rerail.domain.guide import Guide
from rerail.domain.identity import Kind
from rerail.planner.arguments import Call, own_call, read_arguments
from rerail.planner.cache import Cache
from rerail.planner.catalog import CATALOG, TYPE_OF
from rerail.planner.compile import Statement, compile_nodes, compile_plan
from rerail.planner.cost import check_cost
from rerail.planner.entries import RootLookup
from rerail.planner.execute import execute
from rerail.planner.lookup import nodes_call, read_id, read_ids
from rerail.planner.plan import plan, plan_outputs
from rerail.planner.roots import SUCCESSES, Root, by_id
from rerail.planner.selection import Asked, Selection, select, switches
from rerail.planner.shape import Projection, guide_documents, project_guide, project_guides, project_in_hand
from rerail.planner.template import Ambient

MAX_FIELDS_KNOWN = 1_000
"""Root fields of documents that are kept."""
MAX_SWITCHED = 16
"""Selections kept for one of them: one for each way in which its @skip and @include fall out."""
MAX_STATEMENTS = 32
"""Statements kept for one of these: one for each shape of its arguments."""


class SigningKeys(Protocol):
    """What signs an address inside a statement."""

    @property
    def inner(self) -> bytes: ...
    @property
    def outer(self) -> bytes: ...
    @property
    def expires(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """On whose behalf is read, and through what. `keys` are those for addresses signed at an instant, in seconds since
    1970; `base` stands before their paths."""

    pool: asyncpg.Pool
    workspace: UUID
    subject: str
    scopes: Sequence[str]
    keys: Callable[[float], SigningKeys]
    base: str = ""
    clock: Callable[[], float] = time.time

    def ambient(self, names: frozenset[str]) -> Mapping[str, Any]:
        """The values that a statement takes from the request; keys are made only where it signs."""
        found = {"workspace": self.workspace, "subject": self.subject, "scopes": list(self.scopes), "base": self.base}
        if "inner" in names:
            keys = self.keys(self.clock())
            found |= {"inner": keys.inner, "outer": keys.outer, "expires": keys.expires}
        return found


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A statement, and the names of what it takes from the request."""

    statement: Statement
    ambient: frozenset[str]

    @classmethod
    def of(cls, statement: Statement) -> "_Prepared":
        return cls(statement, frozenset(bind.name for bind in statement.binds if isinstance(bind, Ambient)))


@dataclass(frozen=True, slots=True)
class _Kept:
    """A selection and its statements, by the shape of its arguments."""

    selection: Selection
    statements: Cache[Hashable, _Prepared] = field(default_factory=lambda: Cache(MAX_STATEMENTS))

    def statement(self, key: Hashable, calls: Sequence[Call], make: Callable[[], _Prepared]) -> _Prepared:
        return self.statements.get((key, tuple(call.shape for call in calls)), make)


@dataclass(frozen=True, slots=True)
class _Known:
    """A field of a document, with its selections by the values of its switches.

    It is known by the identity of its `nodes`, which stay alive with it: no other document can take their place.
    """

    nodes: Sequence[FieldNode]
    switches: Sequence[str]
    selections: Cache[Hashable, _Kept] = field(default_factory=lambda: Cache(MAX_SWITCHED))


class Projector:
    """Answers fields; one for a process. `signed` is the SQL that signs addresses, `guides` those that there are."""

    def __init__(self, *, guides: Mapping[str, Guide], signed: str) -> None:
        self._guides = guides
        self._signed = signed
        self._known: Cache[Hashable, _Known] = Cache(MAX_FIELDS_KNOWN)

    async def field(self, reader: Reader, asked: Asked, *, on: str, name: str) -> Projection | None:
        """A root field that has an entry in the catalog, with its arguments."""
        entry = CATALOG[on].fields[name]
        return await self._read(reader, asked, Root(entry=entry), own_call(asked, entry, on=on, name=name))

    async def root(self, reader: Reader, asked: Asked, root: Root) -> Projection | None:
        """A field whose value is in hand, or known by its id: of a mutation's payload, of what a subscription sends."""
        if root.in_hand:
            (fields,) = self._selected(asked, root.only).selection.children.values()
            if found := project_in_hand(fields, root.values):
                return found
        return await self._read(reader, asked, root, Call(root.values))

    def prepare(self, asked: Asked) -> None:
        """Raises RequestError where the success of a mutation could not be read: asked before anything is done."""
        for type_ in asked.schema.get_possible_types(assert_abstract_type(asked.type)):
            if root := SUCCESSES.get(type_.name):
                self._prepared(asked, root, Call({}))

    async def node(self, reader: Reader, asked: Asked, global_id: str) -> Projection | None:
        """Whatever the id names."""
        named = read_id(global_id, asked.nodes[0])
        if named.kind is Kind.GUIDE:
            return self.guide(asked, named.slug or "")
        root = by_id(named)
        return await self._read(reader, asked, root, Call(root.values))

    async def nodes(self, reader: Reader, asked: Asked, global_ids: Sequence[str]) -> Projection | None:
        """What each of the ids names, in their order, null where there is nothing."""
        named = read_ids(global_ids, asked.nodes[0])
        if not named:
            return Projection("[]")
        only = frozenset(TYPE_OF[each.kind] for each in named)
        kept = self._selected(asked, only)
        fields = kept.selection.children
        guides = guide_documents(self._guides, fields["Guide"]) if "Guide" in only else {}
        calls = [nodes_call(named, guides), *read_arguments(kept.selection, CATALOG, asked.variables)]
        check_cost(RootLookup(), fields, calls, asked.nodes[0], times=len(named))

        def make() -> _Prepared:
            outputs = {name: plan_outputs(fields[name], calls, self._guides) for name in fields if name != "Guide"}
            return _Prepared.of(compile_nodes(outputs, guides="Guide" in only, signed=self._signed))

        return await self._run(reader, kept.statement("nodes", calls, make), calls)

    def guide(self, asked: Asked, slug: str) -> Projection | None:
        """The guide with that slug: no statement is needed."""
        fields = self._selected(asked, frozenset({"Guide"})).selection.children["Guide"]
        guide = self._guides.get(slug)
        return None if guide is None else project_guide(guide, fields, self._guides)

    def guides(self, asked: Asked) -> Projection:
        return project_guides(self._guides, self._selected(asked, None).selection.children["Guide"])

    async def _read(self, reader: Reader, asked: Asked, root: Root, call: Call) -> Projection | None:
        return await self._run(reader, *self._prepared(asked, root, call))

    def _prepared(self, asked: Asked, root: Root, call: Call) -> tuple[_Prepared, Sequence[Call]]:
        kept = self._selected(asked, root.only)
        calls = [call, *read_arguments(kept.selection, CATALOG, asked.variables)]
        check_cost(root.entry, kept.selection.children, calls, asked.nodes[0])

        def make() -> _Prepared:
            node = plan(root.entry, kept.selection.children, 0, calls, self._guides)
            return _Prepared.of(compile_plan(node, signed=self._signed, source=root.source, also=root.also))

        return kept.statement(id(root.entry), calls, make), calls

    async def _run(self, reader: Reader, prepared: _Prepared, calls: Sequence[Call]) -> Projection | None:
        return await execute(reader.pool, prepared.statement, calls, reader.ambient(prepared.ambient))

    def _selected(self, asked: Asked, only: frozenset[str] | None) -> _Kept:
        # A document that is parsed once and kept is planned once.
        key = (*map(id, asked.nodes), asked.type.name, only)
        known = self._known.get(key, lambda: _Known(asked.nodes, sorted(switches(asked))))
        switched = tuple(asked.variables.get(name) for name in known.switches)
        return known.selections.get(switched, lambda: _Kept(select(asked, only=only)))
