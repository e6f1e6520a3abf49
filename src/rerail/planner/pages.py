"""Connections as SQL: one page of rows, and of it only what was asked for.

    SELECT <object> FROM (
      SELECT json_agg(<node>), json_agg(<edge>), array_agg(<key>), count(*)
      FROM (SELECT row_number() OVER () AS rank, * FROM (
              <the rows of `walk`, from one cursor to the other, in order, <size> + 1 of them>)))

The one row too many tells whether there is a further page; it is read only where that is asked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from rerail.planner.assembly import read_rows
from rerail.planner.cursor import cursor_sql
from rerail.planner.keyset import Part, before, beyond, order_by
from rerail.planner.limits import MAX_COUNT
from rerail.planner.plan import Counted, Cursor, Edges, Node, Nodes, Outputs, Page, PageInfo, Typename
from rerail.planner.template import Argument, Row
from rerail.planner.walk import Bound, Reading, Walk
from rerail.planner.writer import Columns, Writer

ColumnsOf = Callable[[Writer, Outputs, Row], Columns]
Side = Literal["after", "before"]


def compile_page(writer: Writer, page: Page, parent: Row, columns: ColumnsOf) -> str:
    """The connection as one expression. `columns` compiles the members of an object."""
    compiler = _PageCompiler(
        writer, page, parent, columns, writer.row(page.entry.source, parent), Row(writer.aliases.next())
    )
    members = [(key, compiler.part(node)) for key, node in page.outputs]
    written = writer.object(members)
    if not compiler.aggregates:
        return f"(SELECT {written.json} FROM (SELECT {written.select}) AS {written.alias})"
    aggregates = ", ".join(compiler.aggregates.values())
    rows = " ".join([compiler.rows(), *compiler.laterals])
    whole = f"(SELECT {aggregates} FROM {rows}) AS {compiler.whole.alias}"
    return f"(SELECT {written.json} FROM {whole} {written.lateral})"


@dataclass(slots=True)
class _PageCompiler:
    """`row` is a row of the page, `whole` the row of `aggregates` over all of them, which the parts ask for by name."""

    writer: Writer
    page: Page
    parent: Row
    columns: ColumnsOf
    row: Row
    whole: Row
    aggregates: dict[str, str] = field(default_factory=dict)
    laterals: list[str] = field(default_factory=list)

    def part(self, node: Node) -> str:
        match node:
            case Typename():
                return f"'{node.name}'"
            case Nodes():
                return self.listed(self.columns(self.writer, node.outputs, self.row))
            case Edges():
                return self.listed([(key, self.edge_part(part)) for key, part in node.outputs])
            case PageInfo():
                return self.page_info(node)
            case Counted():
                return self.counted(node)
            case _:
                raise TypeError(f"{type(node).__name__} is not a part of a page.")

    def edge_part(self, node: Node) -> str:
        match node:
            case Typename():
                return f"'{node.name}'"
            case Cursor():
                return cursor_sql(self.page.shape.order, self.keys(self.row))
            case Nodes():
                return self.writer.inline(self.columns(self.writer, node.outputs, self.row))
            case _:
                raise TypeError(f"{type(node).__name__} is not a part of an edge.")

    def listed(self, columns: Columns) -> str:
        written = self.writer.object(columns)
        self.laterals.append(written.lateral)
        return self.aggregate(
            f"list{len(self.laterals)}", f"coalesce(json_agg({written.row}{self.ordered}){self.kept}, '[]'::json)"
        )

    def page_info(self, node: PageInfo) -> str:
        keys = [
            self.aggregate(f"key{place}", f"array_agg({key}{self.ordered}){self.kept}")
            for place, key in enumerate(self.keys(self.row), 1)
            if node.fields & {"startCursor", "endCursor"}
        ]
        order = self.page.shape.order
        given = {}
        if keys:
            first = cursor_sql(order, [f"({key})[1]" for key in keys])
            last = cursor_sql(order, [f"({key})[cardinality({key})]" for key in keys])
            given = {
                "start_cursor": f"CASE WHEN cardinality({keys[0]}) > 0 THEN {first} END",
                "end_cursor": f"CASE WHEN cardinality({keys[0]}) > 0 THEN {last} END",
            }
        if "hasNextPage" in node.fields:
            given["has_next"] = self.further("before", counted=not self.page.shape.backwards)
        if "hasPreviousPage" in node.fields:
            given["has_previous"] = self.further("after", counted=self.page.shape.backwards)
        return self.writer.inline(self.columns(self.writer, node.outputs, self.whole.with_given(given)))

    def further(self, side: Side, *, counted: bool) -> str:
        """Whether the list goes on: past the page, where `counted`; or past the cursor that bounds it on that side."""
        found = []
        if counted:
            found.append(self.aggregate("more", f"count(*) > {self.size}"))
        if self.nulls(side) is not None:
            # From the cursor, whose own row is mostly still there, away from the page: the first row will do.
            backwards = side == "after"
            bound = self.bound(side, past=not backwards, inclusive=True)
            # Planned as for a page: one row might be met soon on any index, or never.
            reading = Reading(bounds=[bound], backwards=backwards, limit="1", most=self.page.entry.most + 1)
            found.append(f"EXISTS ({read_rows(self.walk(), reading, whole=False)})")
        return f"({' OR '.join(found)})" if found else "false"

    def counted(self, node: Counted) -> str:
        most = self.writer.binds.bind(Argument(node.slot, ("upTo",)), "bigint")
        reading = Reading(bounds=(), backwards=False, limit=f"{most} + 1", most=MAX_COUNT + 1)
        rows = read_rows(self.walk(), reading, whole=False)
        count = Row(self.writer.aliases.next())
        given = {"value": f"least({count.alias}.n, {most})", "exact": f"{count.alias}.n <= {most}"}
        written = self.writer.object(self.columns(self.writer, node.outputs, count.with_given(given)))
        counted = f"(SELECT count(*) AS n FROM ({rows}) AS counted) AS {count.alias}"
        return f"(SELECT {written.json} FROM {counted} {written.lateral})"

    def rows(self) -> str:
        """The rows of the page; with one more, each has its `rank` in the order in which they were read."""
        bounds = [
            self.bound(side, past=side == "after", inclusive=False)
            for side in ("after", "before")
            if self.nulls(side) is not None
        ]
        reading = Reading(
            bounds=bounds,
            backwards=self.page.shape.backwards,
            limit=f"{self.size} + 1" if self.one_more else self.size,
            most=self.page.entry.most + 1,
        )
        read = read_rows(self.walk(), reading)
        if not self.one_more:
            return f"({read}) AS {self.row.alias}"
        return f"(SELECT row_number() OVER () AS rank, page.* FROM ({read}) AS page) AS {self.row.alias}"

    def walk(self) -> Walk:
        """The whole list: the relation and the filter, without the cursors."""
        return Walk(self.writer, self.page.entry, self.page.shape, self.page.slot, self.parent)

    def bound(self, side: Side, *, past: bool, inclusive: bool) -> Bound:
        """What lies past the cursor on that side, or else before it."""
        order = self.page.shape.order
        cursor, nulls = self.cursor(side)

        def bound(columns: Sequence[str], part: Part) -> str | bool:
            return (beyond if past else before)(order, columns, cursor, nulls, part, inclusive=inclusive)

        return bound

    def aggregate(self, name: str, sql: str) -> str:
        self.aggregates[name] = f"{sql} AS {name}"
        return self.whole.column(name)

    def keys(self, row: Row) -> list[str]:
        return [row.column(key.column) for key in self.page.shape.order.keys]

    def nulls(self, side: Side) -> Sequence[bool] | None:
        return self.page.shape.after if side == "after" else self.page.shape.before

    def cursor(self, side: Side) -> tuple[list[str], Sequence[bool]]:
        """The values of that cursor as binds, and which of them are null and so are not bound."""
        nulls = self.nulls(side) or ()
        bound = [
            "NULL" if null else self.writer.binds.bind(Argument(self.page.slot, (side, place)), key.cast)
            for place, (key, null) in enumerate(zip(self.page.shape.order.keys, nulls, strict=True))
        ]
        return bound, nulls

    @property
    def size(self) -> str:
        return self.writer.binds.bind(Argument(self.page.slot, ("size",)), "bigint")

    @property
    def one_more(self) -> bool:
        """Whether a row more than the page's is read, to tell whether there is one."""
        wanted = "hasPreviousPage" if self.page.shape.backwards else "hasNextPage"
        return any(isinstance(part, PageInfo) and wanted in part.fields for _, part in self.page.outputs)

    @property
    def ordered(self) -> str:
        # The order in which a page that is read forwards arrives: PostgreSQL sees that and does not sort again.
        return f" ORDER BY {order_by(self.page.shape.order, self.keys(self.row))}"

    @property
    def kept(self) -> str:
        """Leaves out the row too many."""
        return f" FILTER (WHERE {self.row.alias}.rank <= {self.size})" if self.one_more else ""
