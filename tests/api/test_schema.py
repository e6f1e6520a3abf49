"""The schema as it is printed: never stale, described to the last value, and holding what the API promises."""

from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, is_enum_type, is_input_object_type, is_interface_type, is_object_type

from rerail.api.schema.build import print_sdl

PRINTED = Path(__file__).parents[2] / "schema.graphql"


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(print_sdl())


def test_the_printed_schema_is_the_current_one() -> None:
    assert PRINTED.read_text() == print_sdl(), "schema.graphql is stale: run `rerail schema > schema.graphql`"


def test_everything_is_described(schema: GraphQLSchema) -> None:
    bare = []
    for name, type_ in schema.type_map.items():
        if name.startswith("__") or name in {"Boolean", "Float", "ID", "Int", "String"}:
            continue
        if not type_.description:
            bare.append(name)
        if is_enum_type(type_):
            bare += [f"{name}.{value}" for value, found in type_.values.items() if not found.description]
        if is_object_type(type_) or is_interface_type(type_) or is_input_object_type(type_):
            bare += [f"{name}.{field}" for field, found in type_.fields.items() if not found.description]
        if is_object_type(type_) or is_interface_type(type_):
            bare += [
                f"{name}.{field}({argument}:)"
                for field, found in type_.fields.items()
                for argument, taken in found.args.items()
                if not taken.description
            ]
    assert bare == []


def test_every_problem_of_a_mutation_is_a_problem(schema: GraphQLSchema) -> None:
    results = [field.type for field in schema.mutation_type.fields.values()] if schema.mutation_type else []
    assert len(results) == 14
    problem = schema.get_type("Problem")
    for result in results:
        success, *problems = result.of_type.types
        assert success.name.endswith("Success")
        assert all(problem in found.interfaces for found in problems)
