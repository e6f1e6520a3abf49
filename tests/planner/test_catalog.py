"""The catalog and the schema say the same: no field without an entry, no entry without a field, no place unfilled."""

import re
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from graphql import GraphQLObjectType

from rerail.api.schema.build import build_schema
from rerail.api.schema.types.live import FrameBatch, RunsChange
from rerail.database.tables import metadata
from rerail.domain.identity import Kind
from rerail.planner.catalog import BY_ID, CATALOG, TYPE_OF

# Problems of which nothing is read are built in Python.
PLAIN = {"Mutation", "NotFound", "InvalidInput", "Violation", "IdempotencyConflict", "NotPermitted"}
PLAIN |= {"CreateRunTokenSuccess", "RevokeRunTokenSuccess", "RevokeTokenSuccess"}
SCHEMA = build_schema(subscription=None, types=[FrameBatch, RunsChange])._schema
OBJECTS = {
    name: type_
    for name, type_ in SCHEMA.type_map.items()
    if isinstance(type_, GraphQLObjectType) and not name.startswith("__") and name not in PLAIN
}


def test_every_type_of_the_schema_has_an_entry_and_the_other_way_round() -> None:
    assert set(CATALOG) == set(OBJECTS)


@pytest.mark.parametrize("name", sorted(OBJECTS))
def test_every_field_has_an_entry_and_the_other_way_round(name: str) -> None:
    assert set(CATALOG[name].fields) == set(OBJECTS[name].fields)


def test_every_type_with_an_id_is_found_by_it() -> None:
    node = SCHEMA.type_map["Node"]
    assert {type_.name for type_ in SCHEMA.get_possible_types(node)} == set(TYPE_OF.values())  # type: ignore[arg-type]
    assert set(TYPE_OF) == set(Kind)
    assert set(BY_ID) == set(TYPE_OF.values()) - {"Guide"}


def templates(entry: Any) -> set[str]:
    if isinstance(entry, str):
        return {entry}
    if isinstance(entry, dict):
        return set().union(*map(templates, entry.values()))
    if is_dataclass(entry):
        return set().union(*(templates(getattr(entry, each.name)) for each in fields(entry)))
    return set()


def test_templates_name_columns_that_there_are() -> None:
    columns = {column.name for table in metadata.tables.values() for column in table.columns}
    given = {"value", "place", "has_next", "has_previous", "start_cursor", "end_cursor", "exact", "subject", "scopes"}
    given |= {"run_a", "run_b", "number_a", "number_b", "status_a", "status_b", "attempts_a", "attempts_b", "reason"}
    given |= {"steps"}
    given |= {"status_then", "attempt_count_then", "buckets", "from_number", "to_number"}
    given |= {"initial", "changed", "removed", "after", "next_number", "run_created_at", "document"}
    given |= {"applied", "hint", "review_id"}
    members = {"message", "remedy", "step", "guide", "outcome", "detail", "checkedAt", "name", "code"}
    named = {
        name
        for type_ in CATALOG.values()
        for template in templates(type_)
        for name in re.findall(r"\{(?:row|parent)\.(\w+)\}", template)
    }
    assert named <= columns | given | members
