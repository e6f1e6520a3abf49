"""The authorisation matrix, read off the schema: what each scope alone, and a token of a run, opens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

from rerail.api.authorization.needs import Requirements
from rerail.api.authorization.permissions import OF_ONE_RUN
from rerail.domain.identity import Kind
from rerail.domain.viewer import Scope
from rerail.planner.catalog import CATALOG
from rerail.planner.views import is_within_run

QUERY, SUBSCRIPTION, MUTATION = "Query", "Subscription", "Mutation"
NOT_THERE, THEIR_OWN, THE_SAME = "not there", "their own", "the same"
_SLUGS = {"slug", "mission"}
_YES, _NO = "yes", ""
_HEADINGS = {
    QUERY: "Queries",
    SUBSCRIPTION: "Subscriptions",
    MUTATION: "Mutations",
    "": "Fields that need more than READ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A row of the matrix: a field of `parent`, the scopes that it takes, whether it is within a run, and what it is to
    somebody of another workspace who asks for the same."""

    parent: str
    name: str
    needs: frozenset[Scope]
    within_run: bool
    elsewhere: str

    @property
    def coordinate(self) -> str:
        return f"{self.parent}.{self.name}"

    def allows(self, scopes: Sequence[Scope]) -> bool:
        """Whether a caller with these scopes and no others may ask for it."""
        return self.needs <= frozenset(scopes)

    def allows_run_token(self, scopes: Sequence[Scope]) -> bool:
        return self.within_run and self.allows(scopes)


def matrix(schema: GraphQLSchema) -> Sequence[Cell]:
    """Each root field, and each field of another type that needs more than what led to it."""
    requirements = Requirements(schema)
    return [*_roots(schema, requirements), *_further(schema, requirements)]


def _roots(schema: GraphQLSchema, requirements: Requirements) -> Iterator[Cell]:
    for parent in (QUERY, SUBSCRIPTION, MUTATION):
        type_ = schema.type_map[parent]
        if isinstance(type_, GraphQLObjectType):
            for name in type_.fields:
                within = {QUERY: is_within_run(parent, name), SUBSCRIPTION: name in OF_ONE_RUN, MUTATION: False}
                needs = requirements.of(type_, name)
                elsewhere = _elsewhere(type_.fields[name])
                yield Cell(parent=parent, name=name, needs=needs, within_run=within[parent], elsewhere=elsewhere)


def _further(schema: GraphQLSchema, requirements: Requirements) -> Iterator[Cell]:
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLObjectType) and type_.name not in {QUERY, SUBSCRIPTION, MUTATION}:
            for name in type_.fields:
                needs = requirements.of(type_, name) | {Scope.READ}
                if needs - {Scope.READ, Scope.ADMIN}:
                    within = is_within_run(type_.name, name)
                    yield Cell(parent=type_.name, name=name, needs=needs, within_run=within, elsewhere=NOT_THERE)


def _elsewhere(field: GraphQLField) -> str:
    """What names an object of a workspace names nothing in another."""
    named = get_named_type(field.type)
    if named.name in CATALOG and CATALOG[named.name].kind is Kind.GUIDE:
        return THE_SAME
    return NOT_THERE if any(map(_names_something, field.args.items())) else THEIR_OWN


def _names_something(argument: tuple[str, GraphQLArgument | GraphQLInputField]) -> bool:
    name, given = argument
    if not isinstance(given.type, GraphQLNonNull):
        return False
    named = get_named_type(given.type)
    if isinstance(named, GraphQLInputObjectType):
        return any(map(_names_something, named.fields.items()))
    return named.name == "ID" or name in _SLUGS


def matrix_table(schema: GraphQLSchema) -> str:
    """The matrix as Markdown; `docs/permissions.md` holds it between its marks."""
    cells = matrix(schema)
    parts = [
        _part(heading, [each for each in cells if (each.parent if each.parent in _HEADINGS else "") == parent])
        for parent, heading in _HEADINGS.items()
    ]
    return "\n\n".join(parts) + "\n"


def _part(heading: str, cells: Sequence[Cell]) -> str:
    columns = [*(scope.value for scope in Scope), "token of the run", "the same with payloads", "elsewhere"]
    lines = [f"### {heading}", "", f"| field | needs | {' | '.join(columns)} |", f"|---|---|{'---|' * len(columns)}"]
    for cell in cells:
        needs = ", ".join(scope.value for scope in Scope if scope in cell.needs) or "nothing"
        allowed = [cell.allows([scope]) for scope in Scope]
        allowed += [cell.allows_run_token(scopes) for scopes in ([Scope.READ], [Scope.READ, Scope.PAYLOADS])]
        shown = " | ".join([*(_YES if each else _NO for each in allowed), cell.elsewhere])
        lines.append(f"| `{cell.coordinate}` | {needs} | {shown} |")
    return "\n".join(lines)
