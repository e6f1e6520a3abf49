"""Every field, enum value and GraphQL document that a guide names is there in the printed schema."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    parse,
    validate,
)
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rerail.cli import main
from rerail.domain.guide import Guide
from rerail.guides.catalog import load_guides

SCHEMA = Path(__file__).parents[2] / "schema.graphql"

PATH = re.compile(r"[A-Z][A-Za-z]*(\.[a-z][A-Za-z0-9]*)+")
CAMEL = re.compile(r"[a-z]+([A-Z][a-z]+)+")
CAPITALS = re.compile(r"[A-Z]+(_[A-Z]+)*")
TYPE = re.compile(r"([A-Z][a-z]+)+")

every_guide = pytest.mark.parametrize("guide", load_guides().values(), ids=lambda guide: guide.slug)


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    if not SCHEMA.is_file():
        pytest.skip(f"{SCHEMA.name} has not been printed yet; guides are checked against it once it is there")
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


def tokens(guide: Guide) -> Iterator[Token]:
    markdown = MarkdownIt("commonmark")
    for text in (guide.summary, guide.escalation, *(section.body for section in guide.sections)):
        for token in markdown.parse(text):
            yield token
            yield from token.children or ()


def documents(guide: Guide) -> list[str]:
    return [token.content for token in tokens(guide) if token.type == "fence" and token.info == "graphql"]


def spoken(guide: Guide) -> set[str]:
    """Whatever stands between backticks within a sentence."""
    return {token.content for token in tokens(guide) if token.type == "code_inline"}


def names_of_fields(schema: GraphQLSchema) -> set[str]:
    names: set[str] = set()
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            names |= kind.fields.keys()
        elif isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            names |= kind.fields.keys()
            names |= {argument for field in kind.fields.values() for argument in field.args}
    return names


def wrong_part(schema: GraphQLSchema, path: str) -> str | None:
    """The first part of `Type.field.field` that the schema does not know; None when all of it is there."""
    first, *fields = path.split(".")
    kind = schema.type_map.get(first)
    if kind is None:
        return first
    for name in fields:
        if not isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) or name not in kind.fields:
            return f"{kind.name}.{name}"
        kind = get_named_type(kind.fields[name].type)
    return None


@every_guide
def test_code_blocks_are_valid(guide: Guide, schema: GraphQLSchema) -> None:
    assert documents(guide), "a guide shows at least one document to ask with"
    for document in documents(guide):
        assert validate(schema, parse(document)) == [], document


@every_guide
def test_code_blocks_say_their_language(guide: Guide) -> None:
    assert {token.info for token in tokens(guide) if token.type == "fence"} <= {"graphql"}


@every_guide
def test_paths_lead_to_fields(guide: Guide, schema: GraphQLSchema) -> None:
    wrong = {path: wrong_part(schema, path) for path in spoken(guide) if PATH.fullmatch(path)}
    assert {path: part for path, part in wrong.items() if part is not None} == {}


@every_guide
def test_fields_and_arguments_exist(guide: Guide, schema: GraphQLSchema) -> None:
    assert {word for word in spoken(guide) if CAMEL.fullmatch(word)} - names_of_fields(schema) == set()


@every_guide
def test_enum_values_and_types_exist(guide: Guide, schema: GraphQLSchema) -> None:
    enums = [kind for kind in schema.type_map.values() if isinstance(kind, GraphQLEnumType)]
    values = {value for kind in enums for value in kind.values}
    assert {word for word in spoken(guide) if CAPITALS.fullmatch(word)} - values == set()
    assert {word for word in spoken(guide) if TYPE.fullmatch(word)} - schema.type_map.keys() == set()


@every_guide
def test_commands_exist(guide: Guide) -> None:
    for words in (shlex.split(word) for word in spoken(guide) if word.startswith("rerail ")):
        command = main.get_command(click.Context(main), words[1])
        assert command is not None, words
        flags = {flag for parameter in command.params for flag in (*parameter.opts, *parameter.secondary_opts)}
        assert {word for word in words[2:] if word.startswith("--")} <= flags, words
