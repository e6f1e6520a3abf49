"""Cursors: what is written is read, by PostgreSQL as by Python; what was never written is refused; pages meet."""

import base64
import json
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.planner.catalog.runs import RUN_KEYS, run_order
from rerail.planner.catalog.sources import FRAME_ORDER
from rerail.planner.cursor import cursor_sql, read_cursor, write_cursor
from rerail.planner.entries import Order
from rerail.planner.errors import RequestError

from .reading import Reading

ORDERS = [
    run_order({"orderBy": {"field": name, "direction": direction}})
    for name in RUN_KEYS
    for direction in ("ASC", "DESC")
]
INSTANTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23), timezones=st.just(UTC))  # noqa: DTZ001
VALUES = {
    "timestamptz": INSTANTS,
    "uuid": st.uuids(),
    "integer": st.integers(-(2**31) + 1, 2**31 - 1),
    "double precision": st.floats(allow_nan=False, allow_infinity=False),
}


@st.composite
def cursors(draw: st.DrawFn) -> tuple[Order, tuple[Any, ...]]:
    order = draw(st.sampled_from([*ORDERS, FRAME_ORDER]))
    drawn = (st.none() | VALUES[key.cast] if key.nullable else VALUES[key.cast] for key in order.keys)
    return order, tuple(draw(each) for each in drawn)


@given(cursors())
def test_a_cursor_comes_back(written: tuple[Order, tuple[Any, ...]]) -> None:
    order, values = written
    text = write_cursor(order, values)
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert read_cursor(order, text, argument="after") == values


@given(cursors(), st.sampled_from(ORDERS))
def test_a_cursor_of_another_order_is_refused(written: tuple[Order, tuple[Any, ...]], other: Order) -> None:
    order, values = written
    if order.name != other.name:
        with pytest.raises(RequestError, match=f"is a cursor of {order.name}"):
            read_cursor(other, write_cursor(order, values), argument="after")


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
)


@given(
    st.text(max_size=80)
    | st.binary(max_size=60).map(lambda raw: base64.urlsafe_b64encode(raw).decode().rstrip("="))
    | st.lists(JUNK, max_size=3).map(
        lambda parts: base64.urlsafe_b64encode(json.dumps(["runs.CREATED_AT.DESC", *parts]).encode()).decode()
    )
    | st.text("ab", min_size=1_001)
)
def test_what_is_not_a_cursor_is_refused_in_words(text: str) -> None:
    for order in (*ORDERS, FRAME_ORDER):
        try:
            values = read_cursor(order, text, argument="after")
        except RequestError as error:
            assert error.message.startswith('Argument "after" is ')  # noqa: PT017 - some of these are cursors
        else:
            assert len(values) == len(order.keys)


@pytest.mark.parametrize("order", [*ORDERS, FRAME_ORDER], ids=lambda order: order.name)
async def test_postgresql_writes_what_python_reads(order: Order, reading: Reading) -> None:
    table = "runs" if order is not FRAME_ORDER else "frames"
    columns = [key.column for key in order.keys]
    rows = await reading.pool.fetch(f"SELECT {', '.join(columns)}, {cursor_sql(order, columns)} AS cursor FROM {table}")  # noqa: S608
    assert rows
    for row in rows:
        assert read_cursor(order, row["cursor"], argument="after") == tuple(row)[:-1]
    if any(key.nullable for key in order.keys):
        assert any(row[0] is None for row in rows)


WALK = """
query Walk($order: RunOrder!, $filter: RunFilter, $first: Int, $after: String, $last: Int, $before: String) {
  runs(orderBy: $order, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
FILTERS: list[dict[str, Any]] = [{}, {"not": {"status": ["SUCCEEDED"]}}]


async def walk(reading: Reading, size: int, variables: dict[str, Any], *, backwards: bool) -> list[Any]:
    """Every page of the list, in the order of reading."""
    pages: list[Any] = []
    more, cursor = True, None
    while more:
        paging = {"last": size, "before": cursor} if backwards else {"first": size, "after": cursor}
        page = (await reading.data(WALK, {**variables, **paging}))["runs"]
        pages.append(page)
        info = page["pageInfo"]
        more = info["hasPreviousPage" if backwards else "hasNextPage"]
        cursor = info["startCursor" if backwards else "endCursor"]
        assert info["hasNextPage" if backwards else "hasPreviousPage"] == (len(pages) > 1)
    return pages


@pytest.mark.parametrize("size", [1, 5, 7, 100])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", sorted(RUN_KEYS))
async def test_pages_meet_without_gap_or_overlap(field: str, direction: str, size: int, reading: Reading) -> None:
    for filter_ in FILTERS:
        variables = {"order": {"field": field, "direction": direction}, "filter": filter_}
        (whole,) = await walk(reading, 500, variables, backwards=False)
        forwards = await walk(reading, size, variables, backwards=False)
        backwards = await walk(reading, size, variables, backwards=True)
        assert [edge for page in forwards for edge in page["edges"]] == whole["edges"]
        assert [edge for page in reversed(backwards) for edge in page["edges"]] == whole["edges"]
        assert len(whole["edges"]) == (24 if not filter_ else 20)
        assert all(len(page["edges"]) == size for page, _ in pairwise(forwards))


async def test_a_range_between_two_cursors_is_cut_from_either_end(reading: Reading) -> None:
    order = {"order": {"field": "FINISHED_AT", "direction": "DESC"}}
    edges = (await reading.data(WALK, order))["runs"]["edges"]
    for start, end in ((0, 23), (3, 20), (9, 14), (12, 13)):
        bounds = {**order, "after": edges[start]["cursor"], "before": edges[end]["cursor"]}
        inside = edges[start + 1 : end]
        assert (await reading.data(WALK, bounds))["runs"]["edges"] == inside
        assert (await reading.data(WALK, {**bounds, "first": 2}))["runs"]["edges"] == inside[:2]
        assert (await reading.data(WALK, {**bounds, "last": 2}))["runs"]["edges"] == inside[-2:]
