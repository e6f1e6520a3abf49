"""The whole way: from a field of the document to its finished JSON, in one statement. What can be kept is kept."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from graphql import FieldNode, assert_abstract_type

from rerail.domain.guide import Guide
from rerail.domain.identity import Kind
from rerail.planner.arguments import Call, Slot, own_call, read_arguments, settle
from rerail.planner.cache import Cache, SizedCache
from rerail.planner.catalog import CATALOG, TYPE_OF
from rerail.planner.compile import Statement, compile_many, compile_nodes, compile_plan
from rerail.planner.cost import MAX_COST, check_cost, cost_of
from rerail.planner.entries import Inline, One, RootLookup, Source
from rerail.planner.errors import CatalogError
from rerail.planner.execute import Binds, fetch_many
from rerail.planner.lasting import FramesPage, lasting_pages
from rerail.planner.lookup import nodes_call, read_id, read_ids
from rerail.planner.plan import plan, plan_outputs
from rerail.planner.reader import Reader
from rerail.planner.ready import PAGES_BYTES, Finished, Lasting, Pages, Prepared, Ready, Several, Stated
from rerail.planner.roots import SUCCESSES, Root, by_id
from rerail.planner.selection import Asked, Selection, document_bytes, select, switches
from rerail.planner.shape import Projection, guide_documents, project_guide, project_guides, project_in_hand
from rerail.planner.view import View
from rerail.planner.views import has_type, shown, shown_rows

KNOWN_BYTES = 48 * 1024 * 1024
"""What root fields of documents, and with them the documents, take of a process's memory at most."""
MAX_SWITCHED = 16
"""Selections kept for one of them: one for each way in which its @skip and @include fall out."""
MAX_STATEMENTS = 32
"""Statements kept for one of these: one for each shape of its arguments."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A selection, its slots and what may be lasting of it, and its statements by the shape of its arguments."""

    selection: Selection
    slots: Sequence[Slot]
    pages: Sequence[FramesPage] | None
    statements: Cache[Hashable, Prepared] = field(default_factory=lambda: Cache(MAX_STATEMENTS))
    costs: Cache[tuple[int, ...], int] = field(default_factory=lambda: Cache(MAX_STATEMENTS))

    @classmethod
    def of(cls, selection: Selection) -> "_Kept":
        run = selection.children.get("Run")
        pages = lasting_pages(run) if run is not None and len(selection.children) == 1 else None
        return cls(selection, settle(selection, CATALOG), pages)


@dataclass(frozen=True, slots=True)
class _Known:
    """A field of a document, with its selections by the values of its switches.

    It is known by the identity of its `nodes`, which stay alive with it: no other document can take their place.
    """

    nodes: Sequence[FieldNode]
    switches: Sequence[str]
    selections: Cache[Hashable, _Kept] = field(default_factory=lambda: Cache(MAX_SWITCHED))

    @classmethod
    def of(cls, asked: Asked) -> "_Known":
        known = sorted(switches(asked.nodes, asked.fragments)) if asked.switches is None else asked.switches
        return cls(asked.nodes, known)


class Projector:
    """Answers fields; one for a process. `signed` is the SQL that signs addresses, `guides` those that there are,
    `most_cost` the objects that one answer may hold.

    What it is asked is first made ready, which may refuse it by RequestError, and then read.
    """

    def __init__(
        self,
        *,
        guides: Mapping[str, Guide],
        signed: str,
        pages_bytes: int = PAGES_BYTES,
        most_cost: int = MAX_COST,
    ) -> None:
        self.most_cost = most_cost
        self._guides = guides
        self._signed = signed
        self._known: SizedCache[Hashable, _Known] = SizedCache(KNOWN_BYTES)
        self._pages: Pages = SizedCache(pages_bytes)

    def field(self, asked: Asked, *, on: str, name: str) -> Ready:
        """A root field that has an entry in the catalog, with its arguments."""
        entry = CATALOG[on].fields[name]
        return self._ready(asked, Root(entry=entry), own_call(asked, entry, on=on, name=name))

    async def root(self, reader: Reader, asked: Asked, root: Root) -> Projection | None:
        """A field whose value is in hand, or known by its id: of a mutation's payload, of what a subscription sends."""
        if root.in_hand:
            (fields,) = self._selected(asked, root.only).selection.children.values()
            if found := project_in_hand(fields, root.values):
                return found
        return await self._ready(asked, root, Call(root.values)).read(reader)

    async def many(self, reader: Reader, asked: Asked, roots: Sequence[Root]) -> list[Projection | None]:
        """The same for many fields that differ in their values alone, by one statement; in their order."""
        root = roots[0]
        call = Call({name: [each.values[name] for each in roots] for name in root.values})
        kept = self._selected(asked, root.only)
        calls = [call, *read_arguments(kept.slots, CATALOG, asked.variables)]
        self._checked_cost(asked, root, kept, calls)

        def make() -> Prepared:
            if root.source is None:
                raise CatalogError("Many are read from rows, which a root in hand has none of.")
            node = plan(root.entry, kept.selection.children, 0, calls, self._guides, asked.view)
            source = shown_rows(root.source, asked.view)
            return Prepared.of(compile_many(node, signed=self._signed, source=source, also=root.also))

        prepared = self._prepared(kept, ("many", id(root.entry)), calls, make)
        binds = Binds.of(prepared.statement, calls).filled(reader.ambient(prepared.ambient))
        return await fetch_many(reader, prepared.statement, binds, len(roots))

    def prepare(self, asked: Asked) -> None:
        """Raises RequestError where the success of a mutation could not be read: asked before anything is done."""
        for type_ in asked.schema.get_possible_types(assert_abstract_type(asked.type)):
            if root := SUCCESSES.get(type_.name):
                self._planned(asked, root, Call({}))

    def node(self, asked: Asked, global_id: str) -> Ready:
        """Whatever the id names."""
        named = read_id(global_id, asked.nodes[0])
        if named.kind is Kind.GUIDE:
            return self.guide(asked, named.slug or "")
        if asked.view.within_run and not has_type(TYPE_OF[named.kind]):
            return Finished(None)
        root = by_id(named)
        return self._ready(asked, root, Call(root.values))

    def nodes(self, asked: Asked, global_ids: Sequence[str]) -> Ready:
        """What each of the ids names, in their order, null where there is nothing."""
        named = read_ids(global_ids, asked.nodes[0])
        if not named:
            return Finished(Projection(b"[]"))
        only = frozenset(TYPE_OF[each.kind] for each in named)
        kept = self._selected(asked, only)
        fields = kept.selection.children
        guides = guide_documents(self._guides, fields["Guide"]) if "Guide" in only else {}
        calls = [nodes_call(named, guides), *read_arguments(kept.slots, CATALOG, asked.variables)]
        cost = len(named) * cost_of(RootLookup(), fields, calls)
        check_cost(cost, asked.nodes[0], self.most_cost)

        def make() -> Prepared:
            named = [name for name in fields if name != "Guide"]
            outputs = {name: plan_outputs(fields[name], calls, self._guides, asked.view) for name in named}
            guided = "Guide" in only
            return Prepared.of(compile_nodes(outputs, guides=guided, signed=self._signed, view=asked.view))

        prepared = self._prepared(kept, "nodes", calls, make)
        return Stated(prepared, Binds.of(prepared.statement, calls), calls, cost)

    def guide(self, asked: Asked, slug: str) -> Ready:
        """The guide with that slug: no statement is needed."""
        fields = self._selected(asked, frozenset({"Guide"})).selection.children["Guide"]
        guide = self._guides.get(slug)
        return Finished(None if guide is None else project_guide(guide, fields, self._guides))

    def guides(self, asked: Asked) -> Ready:
        return Finished(project_guides(self._guides, self._selected(asked, None).selection.children["Guide"]))

    def _ready(self, asked: Asked, root: Root, call: Call) -> Ready:
        prepared, calls, cost = self._planned(asked, root, call)
        binds = Binds.of(prepared.statement, calls)
        if prepared.pages is None:
            return Stated(prepared, binds, calls, cost)
        return Lasting(prepared, binds, calls, cost, self._pages)

    def _planned(self, asked: Asked, root: Root, call: Call) -> tuple[Prepared, Sequence[Call], int]:
        kept = self._selected(asked, root.only)
        calls = [call, *read_arguments(kept.slots, CATALOG, asked.variables)]
        cost = self._checked_cost(asked, root, kept, calls)
        return (
            self._prepared(kept, id(root.entry), calls, lambda: self._stated(root, kept, calls, asked.view)),
            calls,
            cost,
        )

    def _checked_cost(self, asked: Asked, root: Root, kept: _Kept, calls: Sequence[Call]) -> int:
        cost = kept.costs.get(
            tuple(each.length for each in calls),
            lambda: cost_of(root.entry, kept.selection.children, calls),
        )
        check_cost(cost, asked.nodes[0], self.most_cost)
        return cost

    def _stated(self, root: Root, kept: _Kept, calls: Sequence[Call], view: View) -> Prepared:
        children, entry = kept.selection.children, shown(root.entry, view)
        if kept.pages is not None and root.source is None and isinstance(entry, One):
            # From the run's own row: its revision, of the same moment, says whether the answer is lasting.
            node = plan(Inline(type=entry.source.type), children, None, calls, self._guides, view)
            stated = compile_plan(node, signed=self._signed, source=entry.source, also=("revision",))
            return Prepared.of(stated, kept.pages)
        node = plan(root.entry, children, 0, calls, self._guides, view)
        source = None if root.source is None else shown_rows(root.source, view)
        stated = compile_plan(node, signed=self._signed, source=source, also=root.also)
        if source is None and isinstance(entry, One) and entry.source.owned and not (entry.first_by or entry.length):
            inner = Inline(type=entry.source.type)
            several = partial(self._several, inner, entry.source, kept.selection, calls, view)
            return Prepared.of(stated, several=Several(several))
        return Prepared.of(stated)

    def _several(
        self, entry: Inline, source: Source, selection: Selection, calls: Sequence[Call], view: View
    ) -> Statement:
        node = plan(entry, selection.children, None, calls, self._guides, view)
        return compile_many(node, signed=self._signed, source=source, also=())

    def _prepared(self, kept: _Kept, key: Hashable, calls: Sequence[Call], make: Callable[[], Prepared]) -> Prepared:
        return kept.statements.get((key, tuple(call.shape for call in calls)), make)

    def _selected(self, asked: Asked, only: frozenset[str] | None) -> _Kept:
        # A document that is parsed once and kept is planned once.
        key = (*map(id, asked.nodes), asked.type.name, only, asked.view)
        known = self._known.get(key)
        if known is None:
            known = _Known.of(asked)
            self._known.keep(key, known, document_bytes(asked.nodes[0]))
        switched = tuple(asked.variables.get(name) for name in known.switches)
        return known.selections.get(switched, lambda: _Kept.of(select(asked, only=only)))
