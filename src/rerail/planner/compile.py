"""Phase 4: how PostgreSQL says it. A plan becomes SQL text with binds; the text depends on the plan's shape alone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rerail.domain.identity import Kind
from rerail.planner.catalog import CATALOG
from rerail.planner.entries import Inline, Many, One, SignedUrl, Source, Value
from rerail.planner.errors import CatalogError
from rerail.planner.pages import compile_page
from rerail.planner.plan import GuidePick, Leaf, Node, Object, Outputs, Page, Typename
from rerail.planner.template import Ambient, Argument, BindSource, Constant, Row
from rerail.planner.view import WHOLE, View
from rerail.planner.views import shown_rows
from rerail.planner.writer import Columns, Writer

NO_ROW = Row("nothing")
"""What root fields are read from."""
_BIND = re.compile(r"\$(\d+)(?=::)")


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL whose one row has the answer, or null, and then what else was wanted. `binds` are $1, $2, …

    The answer is JSON as bytes: those that PostgreSQL sends are those that leave, neither decoded nor encoded again.
    """

    sql: str
    binds: tuple[BindSource, ...]

    @classmethod
    def of(cls, sql: str, sources: Sequence[BindSource]) -> "Statement":
        """`sql` with what it mentions of `sources`. Of a condition that came to nothing, the values are bound and not
        mentioned: PostgreSQL could not tell their types."""
        mentioned = sorted({int(number) for number in _BIND.findall(sql)})
        if len(mentioned) == len(sources):
            return cls(sql, tuple(sources))
        places = {number: place for place, number in enumerate(mentioned, 1)}
        numbered = _BIND.sub(lambda found: f"${places[int(found[1])]}", sql)
        return cls(numbered, tuple(sources[number - 1] for number in mentioned))


def compile_plan(
    node: Node, *, signed: str, source: Source | None = None, slot: int = 0, also: Sequence[str] = ()
) -> Statement:
    """The statement that answers `node`. `signed` is the SQL that signs an address.

    Without `source` it is a root field. Else it is read from the row of `source`, whose arguments are in `slot`, and
    the columns `also` of that row follow the answer.
    """
    writer = Writer(signed)
    if source is None:
        return Statement.of(f"SELECT json_send(to_json({expression(writer, node, NO_ROW)}))", writer.binds.sources)
    row = writer.row(source, NO_ROW)
    rows, where = writer.rows(source, row, NO_ROW, writer.arguments(slot))
    selected = ", ".join([f"json_send(to_json({expression(writer, node, row)}))", *(row.column(name) for name in also)])
    return Statement.of(f"SELECT {selected} FROM {rows} WHERE {where}", writer.binds.sources)


def compile_many(node: Node, *, signed: str, source: Source, also: Sequence[str]) -> Statement:
    """The statement that answers `node` from the rows of `source` for many sets of its arguments: in slot 0, of each
    argument the list of its values. Of each row that there is: the place of its arguments from 1, the answer, and the
    columns `also`."""
    writer = Writer(signed)
    wanted, casts = Row(writer.aliases.next()), dict[str, str]()

    def argument(name: str | None, cast: str | None) -> str:
        casts[name or ""] = cast or ""
        return wanted.column(name or "")

    row = writer.row(source, NO_ROW)
    rows, where = writer.rows(source, row, NO_ROW, argument)
    selected = ", ".join([f"json_send(to_json({expression(writer, node, row)}))", *(row.column(name) for name in also)])
    lists = ", ".join(writer.binds.bind(Argument(0, (name,)), f"{cast}[]") for name, cast in casts.items())
    given = f"unnest({lists}) WITH ORDINALITY AS {wanted.alias}({', '.join(casts)}, place)"
    lateral = "LATERAL " if rows.startswith("(") else ""
    sql = f"SELECT {wanted.alias}.place, {selected} FROM {given} CROSS JOIN {lateral}{rows} WHERE {where}"
    return Statement.of(sql, writer.binds.sources)


def compile_nodes(found: Mapping[str, Outputs], *, guides: bool, signed: str, view: View = WHOLE) -> Statement:
    """The statement for ids of several types, in the order of the ids. `found` has the types that the ids name.

    Slot 0 has `total`, and of each type its `ids` and their `places` from 1; of guides their `documents`.
    """
    writer = Writer(signed)
    parts = [_nodes_of(writer, name, outputs, view) for name, outputs in found.items()]
    if guides:
        documents = writer.binds.bind(Argument(0, ("Guide", "documents")), "text[]")
        places = writer.binds.bind(Argument(0, ("Guide", "places")), "integer[]")
        parts.append(
            f"SELECT g.place, g.document::json AS node FROM unnest({documents}, {places}) AS g(document, place)"
        )
    total = writer.binds.bind(Argument(0, ("total",)), "integer")
    listed = (
        f"SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))"
        f" FROM generate_series(1, {total}) AS wanted(place)"
        f" LEFT JOIN ({' UNION ALL '.join(parts)}) AS found USING (place)"
    )
    return Statement.of(listed, writer.binds.sources)


def _nodes_of(writer: Writer, type_name: str, outputs: Outputs, view: View) -> str:
    entry = CATALOG[type_name]
    if entry.by_id is None:
        raise CatalogError(f"{type_name} is not found by an id.")
    wanted = Row(writer.aliases.next())
    names = {"ids": "uuid[]", "numbers": "integer[]", "places": "integer[]"}
    if entry.kind is not Kind.FRAME:
        del names["numbers"]
    arrays = [writer.binds.bind(Argument(0, (type_name, name)), cast) for name, cast in names.items()]
    source = shown_rows(entry.by_id, view)
    row = writer.row(source, NO_ROW)
    rows, where = writer.rows(source, row, NO_ROW, lambda name, _: wanted.column(name or "id"))
    written = writer.object(columns(writer, outputs, row))
    given = f"unnest({', '.join(arrays)}) AS {wanted.alias}({', '.join(name.removesuffix('s') for name in names)})"
    return (
        f"SELECT {wanted.alias}.place, {written.json} AS node"
        f" FROM {given} CROSS JOIN {rows} {written.lateral} WHERE {where}"
    )


def expression(writer: Writer, node: Node, row: Row) -> str:
    """The value of `node`, read from `row`."""
    match node:
        case Typename():
            return f"'{node.name}'"
        case Leaf(entry=SignedUrl() as entry):
            return _signed_url(writer, entry, row)
        case Leaf(entry=Value() as entry):
            return writer.fill(entry.sql, row)
        case GuidePick():
            return _guide(writer, node, row)
        case Object(entry=Inline() as entry):
            return _inline(writer, entry, node.outputs, row)
        case Object(entry=One() as entry):
            return _one(writer, entry, node, row)
        case Object(entry=Many() as entry):
            return _many(writer, entry, node, row)
        case Page():
            return compile_page(writer, node, row, columns)
        case _:
            raise TypeError(f"{type(node).__name__} stands only within a page.")


def columns(writer: Writer, outputs: Outputs, row: Row) -> Columns:
    return [(key, expression(writer, node, row)) for key, node in outputs]


def _inline(writer: Writer, entry: Inline, outputs: Outputs, row: Row) -> str:
    given = {name: writer.fill(sql, row) for name, sql in entry.columns.items()}
    when = writer.fill(entry.when, row) if entry.when else None
    return writer.inline(columns(writer, outputs, row.with_given(given)), when)


def _one(writer: Writer, entry: One, node: Object, parent: Row) -> str:
    row = writer.row(entry.source, parent)
    rows, where = writer.rows(entry.source, row, parent, writer.arguments(node.slot))
    written = writer.object(columns(writer, node.outputs, row))
    first = f" ORDER BY {writer.fill(entry.first_by, row)} LIMIT 1" if entry.first_by else ""
    return f"(SELECT {written.row} FROM {rows} {written.lateral} WHERE {where}{first})"


def _many(writer: Writer, entry: Many, node: Object, parent: Row) -> str:
    row = writer.row(entry.source, parent)
    rows, where = writer.rows(entry.source, row, parent, writer.arguments(node.slot))
    written = writer.object(columns(writer, node.outputs, row))
    listed = f"json_agg({written.row} ORDER BY {writer.fill(entry.order_by, row)})"
    return f"(SELECT coalesce({listed}, '[]'::json) FROM {rows} {written.lateral} WHERE {where})"


def _signed_url(writer: Writer, entry: SignedUrl, row: Row) -> str:
    token = writer.signed.format(
        inner=writer.binds.bind(Ambient("inner"), "bytea"),
        outer=writer.binds.bind(Ambient("outer"), "bytea"),
        expires=writer.binds.bind(Ambient("expires"), "bigint"),
        address=writer.fill(entry.address, row),
        name=writer.fill(entry.name, row),
        media_type=writer.fill(entry.media_type, row),
        sha256=writer.fill(entry.sha256, row),
        bytes=writer.fill(entry.bytes, row),
    )
    base = writer.binds.bind(Ambient("base"), "text")
    return f"CASE WHEN {writer.fill(entry.when, row)} THEN {base} || '{entry.path}' || {token} END"


def _guide(writer: Writer, node: GuidePick, row: Row) -> str:
    slugs = writer.binds.bind(Constant(node.slugs), "text[]")
    documents = writer.binds.bind(Constant(node.documents), "text[]")
    place = f"array_position({slugs}, {writer.fill(node.entry.slug, row)})"
    if node.entry.fallback is not None:
        place = f"coalesce({place}, array_position({slugs}, '{node.entry.fallback}'))"
    return f"({documents})[{place}]::json"
