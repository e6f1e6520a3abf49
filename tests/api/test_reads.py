"""The read side of the API: what callers rely on is there, all of it is described, and scalars read and write well."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLSchema, build_schema, graphql, is_specified_scalar_type, parse, validate
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.errors import present_errors
from rerail.api.schema import build as api
from rerail.api.schema.scalars import read_big_int, read_instant, write_instant
from rerail.api.schema.types.enums.describing import UndescribedValueError, describe
from rerail.domain.review import ReviewDecision

RELIED_ON = build_schema(Path(__file__).with_name("reads.graphql").read_text(encoding="utf-8"))
SCHEMA = api.build_schema(mutation=None, subscription=None)._schema


def parts(schema: GraphQLSchema) -> Iterator[tuple[str, str, Any]]:
    """Everything that has a name: where it is, what it is, and itself."""
    for name, type_ in schema.type_map.items():
        if name.startswith("__") or is_specified_scalar_type(type_):
            continue
        interfaces = sorted(each.name for each in getattr(type_, "interfaces", ()))
        yield name, f"{type(type_).__name__.replace('Custom', '')} {interfaces}", type_
        for field, found in getattr(type_, "fields", {}).items():
            yield f"{name}.{field}", str(found.type), found
            for argument, given_ in getattr(found, "args", {}).items():
                yield f"{name}.{field}({argument})", str(given_.type), given_
        for value, found in getattr(type_, "values", {}).items():
            yield f"{name}.{value}", "a value", found


def test_what_callers_rely_on_is_there() -> None:
    there = {place: what for place, what, _ in parts(SCHEMA)}
    missing = [f"{place}: {what}" for place, what, _ in parts(RELIED_ON) if there.get(place) != what]
    assert not missing


def test_no_argument_was_added_that_callers_must_give() -> None:
    relied_on = {place for place, _, _ in parts(RELIED_ON)}
    added = [
        place
        for place, what, _ in parts(SCHEMA)
        if what.endswith("!") and place not in relied_on and place.partition("(")[0] in relied_on and "(" in place
    ]
    assert not added


def test_everything_is_described() -> None:
    bare = [place for place, _, part in parts(SCHEMA) if not (part.description or "").strip()]
    assert not bare


def test_descriptions_are_sentences() -> None:
    odd = [place for place, _, part in parts(SCHEMA) if not part.description.rstrip("`").endswith((".", ":"))]
    assert not odd


def test_the_schema_prints_to_what_it_is() -> None:
    printed = api.print_sdl()
    assert printed == api.print_sdl()
    assert set(build_schema(printed).type_map) == set(api.build_schema()._schema.type_map)


def test_an_enum_without_all_its_descriptions_is_refused() -> None:
    with pytest.raises(UndescribedValueError, match="ReviewDecision has"):
        describe(ReviewDecision, "A decision.", {"APPROVE": "For it."})


def _is_early(instant: datetime) -> bool:
    """Far enough from the ends of the calendar for any offset."""
    return 2 < instant.year < 9998


@given(st.datetimes(timezones=st.timezones()).filter(_is_early))
def test_an_instant_comes_back(instant: datetime) -> None:
    text = write_instant(instant)
    assert text.endswith("+00:00")
    assert len(text) == len("2026-01-02T03:04:05.000006+00:00")
    assert read_instant(text) == instant.astimezone(UTC)


@given(st.datetimes(timezones=st.just(UTC)).filter(_is_early), st.timedeltas(timedelta(0), timedelta(9)))
def test_instants_sort_as_texts(instant: datetime, later: timedelta) -> None:
    assert write_instant(instant) <= write_instant(instant + later)


@pytest.mark.parametrize(
    "text", ["2026-01-02T03:04:05Z", "2026-01-02T05:04:05+02:00", "2026-01-02T03:04:05.0000+00:00"]
)
def test_an_instant_may_be_written_with_any_offset(text: str) -> None:
    assert read_instant(text) == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "value", ["2026-01-02T03:04:05", "2026-01-02", "now", "", None, 1, "0001-01-01T00:00:00+14:00"]
)
def test_what_is_no_instant_is_refused(value: Any) -> None:
    with pytest.raises(GraphQLError, match=r"instant|offset"):
        read_instant(value)


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ('{ runs(filter: {createdAfter: "2026-01-02"}) { nodes { id } } }', None),
        ("query ($at: DateTime) { runs(filter: {createdAfter: $at}) { nodes { id } } }", {"at": "2026-01-02"}),
        ("query ($on: RunFilter) { runs(filter: $on) { nodes { id } } }", {"on": {"createdAfter": "2026-01-02"}}),
    ],
)
async def test_callers_are_told_what_is_wrong_with_an_instant(document: str, variables: dict[str, Any] | None) -> None:
    answer = await graphql(SCHEMA, document, variable_values=variables)
    (shown,) = present_errors(answer.errors or ())
    assert "'2026-01-02' lacks an offset from UTC" in shown["message"]


@pytest.mark.parametrize(
    "document",
    [
        '{ runs(filter: {not: {createdAfter: "2026-01-02"}}) { nodes { id } } }',
        "{ runs(filter: {not: {createdAfter: 2026}}) { nodes { id } } }",
        'query ($at: DateTime = "now") { runs(filter: {createdAfter: $at}) { nodes { id } } }',
    ],
)
def test_an_instant_in_a_document_is_refused_where_it_stands(document: str) -> None:
    (error,) = validate(SCHEMA, parse(document))
    (place,) = error.locations or ()
    assert document[place.column - 1 :].startswith(('"2026-01-02"', "2026", '"now"'))


@pytest.mark.parametrize("value", ["1", 1.5, True, None])
def test_what_is_no_whole_number_is_refused(value: Any) -> None:
    with pytest.raises(GraphQLError, match="whole number"):
        read_big_int(value)
