"""Phase 3: what answers it. Each field of the selection meets its catalog entry; the templates are filled later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rerail.domain.guide import Guide
from rerail.planner.arguments import Call, PageShape
from rerail.planner.entries import (
    Connection,
    Entry,
    GuideBySlug,
    Inline,
    Many,
    Near,
    One,
    PagePart,
    SignedUrl,
    Value,
)
from rerail.planner.errors import CatalogError
from rerail.planner.selection import TYPENAME, Field
from rerail.planner.shape import guide_documents
from rerail.planner.view import WHOLE, View
from rerail.planner.views import field_of, shown


@dataclass(frozen=True, slots=True)
class Typename:
    name: str


@dataclass(frozen=True, slots=True)
class Leaf:
    entry: Value | SignedUrl


@dataclass(frozen=True, slots=True)
class GuidePick:
    """A guide as this selection wants it: `documents` has one for each of `slugs`."""

    entry: GuideBySlug
    slugs: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Object:
    """An object or a list of them, read by `entry`; `slot` is where the field's arguments are."""

    entry: Inline | One | Many
    outputs: "Outputs"
    slot: int | None = None


@dataclass(frozen=True, slots=True)
class Nodes:
    outputs: "Outputs"


@dataclass(frozen=True, slots=True)
class Edges:
    """`outputs` are of the edge; in them `Cursor` and `Nodes` stand for the two things that an edge has."""

    outputs: "Outputs"


@dataclass(frozen=True, slots=True)
class Cursor:
    pass


@dataclass(frozen=True, slots=True)
class PageInfo:
    outputs: "Outputs"
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class Counted:
    """`slot` is where `upTo` is."""

    outputs: "Outputs"
    slot: int


@dataclass(frozen=True, slots=True)
class Page:
    """A connection: only what is asked of it is computed."""

    entry: Connection
    slot: int
    shape: PageShape
    outputs: "Outputs"


Node = Typename | Leaf | GuidePick | Object | Page | Nodes | Edges | Cursor | PageInfo | Counted
Outputs = tuple[tuple[str, Node], ...]
"""What an object answers: name in the answer, and how it comes about, in order."""


Children = Mapping[str, tuple[Field, ...]]


def plan(
    entry: Entry,
    children: Children,
    slot: int | None,
    calls: Sequence[Call],
    guides: Mapping[str, Guide],
    view: View = WHOLE,
) -> Node:
    """What answers a root field whose entry is `entry`, for the fields below it; its own arguments are in `slot`.

    `calls` are by slot; of them only the shapes matter. Raises CatalogError for what no entry answers, or none of the
    view's.
    """
    return _Planner(calls, guides, view).read(shown(entry, view), children, slot)


def plan_outputs(
    fields: Sequence[Field], calls: Sequence[Call], guides: Mapping[str, Guide], view: View = WHOLE
) -> Outputs:
    """What answers the fields of one object."""
    return _Planner(calls, guides, view).outputs(fields)


@dataclass(frozen=True, slots=True)
class _Planner:
    calls: Sequence[Call]
    guides: Mapping[str, Guide]
    view: View

    def outputs(self, fields: Sequence[Field]) -> Outputs:
        return tuple((found.key, self.node(found)) for found in fields)

    def node(self, found: Field) -> Node:
        if found.name == TYPENAME:
            return Typename(found.on)
        entry = field_of(self.view, found.on, found.name)
        if isinstance(entry, PagePart):
            return self.page_part(found)
        return self.read(entry, found.children, found.slot)

    def read(self, entry: Entry, children: Children, slot: int | None) -> Node:
        match entry:
            case Value() | SignedUrl():
                return Leaf(entry)
            case GuideBySlug():
                documents = guide_documents(self.guides, _only(children))
                return GuidePick(entry, tuple(documents), tuple(documents.values()))
            case Inline():
                return Object(entry, self.outputs(children[entry.type]))
            case One(near=Near() as near) if {field.name for field in children[near.entry.type]} <= near.fields:
                return self.read(near.entry, children, slot)
            case One() | Many():
                return Object(entry, self.outputs(children[entry.source.type]), slot)
            case Connection():
                return self.page(entry, children, slot)
            case _:
                raise CatalogError(f"{type(entry).__name__} is not read from the database.")

    def page(self, entry: Connection, children: Children, slot: int | None) -> Page:
        shape = None if slot is None else self.calls[slot].shape
        if slot is None or not isinstance(shape, PageShape):
            raise CatalogError(f"A connection of {entry.source.type} without the arguments of one.")
        return Page(entry, slot, shape, self.outputs(_only(children)))

    def page_part(self, found: Field) -> Node:
        if found.name == "cursor":
            return Cursor()
        fields = _only(found.children)
        outputs = self.outputs(fields)
        if found.name in {"nodes", "node"}:
            return Nodes(outputs)
        if found.name == "edges":
            return Edges(outputs)
        if found.name == "pageInfo":
            return PageInfo(outputs, frozenset(field.name for field in fields))
        if found.name == "count" and found.slot is not None:
            return Counted(outputs, found.slot)
        raise CatalogError(f"No part of a page is called {found.name}.")


def _only(children: Children) -> tuple[Field, ...]:
    (fields,) = children.values()
    return fields
