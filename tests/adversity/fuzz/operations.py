"""Operations drawn from the printed schema: any selection, any argument, and often an id that there really is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLSchema,
    NameNode,
    ObjectFieldNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    build_schema,
    print_ast,
)
from hypothesis import strategies as st
from hypothesis_graphql import Mode, nodes
from hypothesis_graphql import mutations as drawn_mutations
from hypothesis_graphql import queries as drawn_queries
from tests.adversity.fuzz.known import Known
from tests.adversity.fuzz.marks import NUMBERS, marked, placed, with_variables

SCHEMA = Path(__file__).parents[3] / "schema.graphql"


Drawn = tuple[str, DocumentNode]


class Sent(StrEnum):
    """How an operation goes to the server."""

    POST = "POST"
    GET = "GET"
    EVENTS = "event stream"
    SOCKET = "WebSocket"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One operation and who sends it how. `token` is the number of a token, None for none, negative for garbage."""

    document: str
    sent: Sent
    accept: str
    token: int | None
    name: str | None = None
    variables: Any = None
    extensions: Any = None

    def __len__(self) -> int:
        return len(self.document)


def cases(known: Known, tokens: int) -> st.SearchStrategy[Case]:
    """Any operation, sent in any way by anybody."""
    schema = build_schema(SCHEMA.read_text(encoding="utf-8"))
    drawn = _documents(schema, known)
    ways = {"query": (Sent.POST, Sent.POST, Sent.POST, Sent.GET, Sent.EVENTS, Sent.SOCKET)} | {
        "mutation": (Sent.POST, Sent.POST, Sent.POST, Sent.SOCKET, Sent.EVENTS, Sent.GET),
        "subscription": (Sent.SOCKET, Sent.EVENTS, Sent.SOCKET, Sent.POST, Sent.GET),
    }
    accepts = ("application/graphql-response+json", "application/json", "*/*", "text/event-stream", "text/html;q=0.1")

    @st.composite
    def case(draw: st.DrawFn) -> Case:
        kind, node = draw(drawn)
        variables = draw(_seldom(_json()))
        name = draw(_seldom(st.sampled_from(("", "Q", "\x00", "x" * 300))))
        if draw(st.integers(0, 3)) == 0:
            node, variables = with_variables(node, schema)
            name = draw(st.sampled_from((None, "Q")))
        way = draw(st.sampled_from(ways[kind]))
        return Case(
            document=print_ast(node),
            sent=way,
            accept="text/event-stream" if way is Sent.EVENTS else draw(st.sampled_from(accepts)),
            token=draw(_tokens(tokens)),
            name=name,
            variables=variables,
            extensions=draw(_seldom(_extensions())),
        )

    return case()


def _seldom(drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 11).flatmap(lambda turn: drawn if turn == 11 else st.none())


def _tokens(count: int) -> st.SearchStrategy[int | None]:
    if not count:
        return st.sampled_from((None, None, None, None, None, None, -1, -2, -3))
    mostly = st.none() | st.integers(0, count - 1)
    return st.one_of(mostly, mostly, mostly, mostly, st.integers(-3, -1))


def _json() -> st.SearchStrategy[Any]:
    """What stands in `variables`: mostly an object, of names that the document does not know."""
    leaves = (
        st.none() | st.booleans() | st.integers(-(2**63), 2**64) | st.floats(allow_nan=False) | st.text(max_size=20)
    )
    values = st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner)
    )
    return st.dictionaries(st.text(max_size=8), values, max_size=5) | values


def _extensions() -> st.SearchStrategy[Any]:
    hashes = st.text("0123456789abcdef", min_size=64, max_size=64) | st.text(max_size=70)
    persisted = st.fixed_dictionaries(
        {"version": st.sampled_from((1, 0, 2, "1", None)), "sha256Hash": hashes | st.none()}
    )
    return st.fixed_dictionaries({"persistedQuery": persisted | st.none() | st.text()}) | _json()


def _documents(schema: GraphQLSchema, known: Known) -> st.SearchStrategy[Drawn]:
    """A document's kind and itself."""
    scalars = {
        "ID": st.integers(0, 2**20).map(marked),
        "String": st.integers(0, 2**20).map(marked) | st.text(max_size=30).map(nodes.String),
        "Int": st.sampled_from(NUMBERS).map(nodes.Int),
        "Float": (st.sampled_from((0.0, -1.0, 1.0, 1e3, 1e300, 1e-300)) | st.floats(-1e9, 1e9)).map(nodes.Float),
        "JSON": _literals(),
        "DateTime": st.datetimes().map(lambda at: nodes.String(at.isoformat() + "Z")) | st.just(nodes.String("today")),
        "BigInt": st.integers(-(2**64), 2**64).map(nodes.Int),
    }
    flowing = build_schema(SCHEMA.read_text(encoding="utf-8") + "\nschema { query: Subscription }\n")

    def drawn(make: Any, from_schema: GraphQLSchema, mode: Mode, **more: Any) -> st.SearchStrategy[DocumentNode]:
        found: st.SearchStrategy[DocumentNode] = make(
            from_schema, custom_scalars=scalars, print_ast=lambda node: node, mode=mode, **more
        )
        return found

    def made(kind: str, change: Callable[[DocumentNode], DocumentNode]) -> Callable[[DocumentNode], Drawn]:
        return lambda node: (kind, placed(change(node), known))

    query, mutation = made("query", _same), made("mutation", _one_field)
    roots = list(schema.query_type.fields if schema.query_type else ())
    of_one_field = st.sampled_from(roots).flatmap(
        lambda name: drawn(drawn_queries, schema, Mode.POSITIVE, fields=(name,)).map(query)
    )
    return st.one_of(
        of_one_field,
        of_one_field,
        of_one_field,
        drawn(drawn_queries, schema, Mode.POSITIVE).map(query),
        drawn(drawn_queries, schema, Mode.NEGATIVE).map(query),
        drawn(drawn_mutations, schema, Mode.POSITIVE).map(mutation),
        drawn(drawn_mutations, schema, Mode.POSITIVE).map(mutation),
        drawn(drawn_mutations, schema, Mode.NEGATIVE).map(mutation),
        drawn(drawn_queries, flowing, Mode.POSITIVE).map(made("subscription", _subscription)),
    )


def _literals() -> st.SearchStrategy[Any]:
    """Values of type JSON, as they stand in a document."""
    leaves = st.one_of(
        st.just(nodes.Null),
        st.booleans().map(nodes.Boolean),
        st.integers(-(2**70), 2**70).map(nodes.Int),
        st.floats(allow_nan=False, allow_infinity=False).map(nodes.Float),
        st.integers(0, 2**20).map(marked),
    )
    names = st.from_regex(r"[a-z_]{1,8}", fullmatch=True) | st.sampled_from(
        ("mission", "tasks", "inputs", "title", "key")
    )

    def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(inner, max_size=3).map(nodes.List) | st.dictionaries(names, inner, max_size=4).map(_object)

    return st.recursive(leaves, nested, max_leaves=12)


def _object(members: dict[str, Any]) -> Any:
    return nodes.Object([ObjectFieldNode(name=NameNode(value=name), value=value) for name, value in members.items()])


def _same(node: DocumentNode) -> DocumentNode:
    return node


def _one_field(node: DocumentNode) -> DocumentNode:
    """Mutations run one after the other: more of them in one document show nothing more."""
    return _with(node, OperationType.MUTATION, 1)


def _subscription(node: DocumentNode) -> DocumentNode:
    return _with(node, OperationType.SUBSCRIPTION, 1)


def _with(node: DocumentNode, kind: OperationType, most: int) -> DocumentNode:
    (operation,) = node.definitions
    assert isinstance(operation, OperationDefinitionNode)
    kept = SelectionSetNode(selections=operation.selection_set.selections[:most])
    return DocumentNode(definitions=(OperationDefinitionNode(operation=kind, selection_set=kept),))
