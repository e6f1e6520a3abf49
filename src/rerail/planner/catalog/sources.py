"""The expressions and relations that the areas of the catalog share."""

from collections.abc import Callable, Mapping
from typing import Any

from rerail.domain.identity import Kind
from rerail.planner.entries import Connection, Filter, Inline, Key, Many, Near, One, Order, Source, Value
from rerail.planner.limits import MAX_FRAMES_PAGE, MAX_PAGE
from rerail.planner.paths import Walked
from rerail.planner.selection import TYPENAME

OURS = "that.workspace_id = {context.workspace:uuid}"
"""Of a row called `that`, which is read beside the others: it is asked for its workspace as they are."""


def hex_sql(expression: str) -> str:
    return f"encode(uuid_send({expression}), 'hex')"


def column(name: str) -> Value:
    return Value(f"{{row.{name}}}")


def instant(name: str) -> Value:
    """As PostgreSQL's JSON has it, in the session's time zone, which is UTC: several times as fast as to_char."""
    return column(name)


def global_id(kind: Kind) -> Value:
    return Value(f"'{kind}_' || {hex_sql('{row.id}')}")


_RUN_ID = "{row.run_id} = {context.run:uuid}"
OF_RUN: Mapping[str, str] = {
    "runs": "{row.id} = {context.run:uuid}",
    "missions": "EXISTS (SELECT FROM runs AS that WHERE that.id = {context.run:uuid} AND that.mission_id = {row.id})",
    # A bundle is evidence for support.
    "artifacts": f"{_RUN_ID} AND {{row.report_id}} IS NULL",
    **dict.fromkeys(("labels", "steps", "attempts", "frames", "reviews", "failures", "moves"), _RUN_ID),
}
"""What holds of the rows of a table that belong to one run."""


def of_run(name: str) -> str:
    return OF_RUN.get(name, "false")


def table(type_: str, name: str, where: str, *, given: Mapping[str, str] | None = None) -> Source:
    return Source(type=type_, rows=f"{name} {{row}}", where=where, given=given or {}, of_run=of_run(name))


def by_id(type_: str, name: str) -> Source:
    return table(type_, name, "{row.id} = {arg.id:uuid}")


def one(type_: str, name: str, *, key: str) -> One:
    """The row of table `name` whose id stands in the parent's column `key`."""
    return One(source=table(type_, name, f"{{row.id}} = {{parent.{key}}}"))


def listed(type_: str, name: str, *, key: str) -> Many:
    """The rows of table `name` whose ids the parent's array `key` lists, in its order."""
    ids = f"unnest({{parent.{key}}}) WITH ORDINALITY AS {{row}}_ids(id, place)"
    rows = f"{ids} JOIN {name} {{row}} ON {{row}}.id = {{row}}_ids.id"
    return Many(source=Source(type=type_, rows=rows, of_run=of_run(name)), order_by="{row}_ids.place")


# Of a frame whose run and number are known.
_OF_NUMBER = frozenset({"id", "number", TYPENAME})


def frame(*, number: str) -> One:
    """The frame of the parent's run whose number stands in the parent's column `number`."""
    where = f"{{row.run_id}} = {{parent.run_id}} AND {{row.number}} = {{parent.{number}}}"
    numbered = Inline(type="Frame", columns={"number": f"{{row.{number}}}"}, when=f"{{row.{number}}} IS NOT NULL")
    return One(source=table("Frame", "frames", where), near=Near(fields=_OF_NUMBER, entry=numbered))


def elements(type_: str, name: str, *, members: Mapping[str, str]) -> Many:
    """The objects of the parent's JSON array `name`, in its order. `members` gives the SQL type of each that is read.
    They keep the parent's run, so that what they point to is found."""
    given = {
        member: f"({{row}}.value->>'{member}')" + ("" if cast == "text" else f"::{cast}")
        for member, cast in members.items()
    }
    return Many(
        source=Source(
            type=type_,
            rows=f"ROWS FROM (json_array_elements({{parent.{name}}})) WITH ORDINALITY AS {{row}}(value, place)",
            owned=False,
            given={**given, "run_id": "{parent.run_id}"},
        ),
        order_by="{row}.place",
    )


def fixed(order: Order) -> Callable[[Mapping[str, Any]], Order]:
    return lambda _: order


FRAME_ORDER = Order(name="frames", keys=(Key("number", "integer"),))


def frame_pages(
    where: str,
    *,
    filter_by: Filter | None = None,
    prefer: tuple[str, ...] = (),
    given: Mapping[str, str] | None = None,
) -> Connection:
    return Walked(
        source=table("Frame", "frames", where, given=given),
        order=fixed(FRAME_ORDER),
        filter=filter_by or {},
        most=MAX_FRAMES_PAGE,
        prefer=prefer,
        ways=1,
    )


NEWEST_LAST = Order(name="artifacts", keys=(Key("created_at", "timestamptz"), Key("id", "uuid")))


def artifact_pages(where: str) -> Connection:
    return Connection(source=table("Artifact", "artifacts", where), order=fixed(NEWEST_LAST), most=MAX_PAGE)
