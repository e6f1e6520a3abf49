"""Documents made fit to reach something: marks become real ids or strange texts, pages go one way, values may stand in
variables."""

import zlib
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    NameNode,
    OperationDefinitionNode,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse_type,
    print_ast,
    value_from_ast_untyped,
    visit,
)
from hypothesis_graphql import nodes
from tests.adversity.fuzz.known import Known

STRANGE = (
    "",
    " ",
    "\x00",
    "\u202e\u0000\ufeff",
    "'; DROP TABLE runs; --",
    '"}}}{{{',
    "$1",
    "%s%n%x",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data/",
    "javascript:alert(1)",
    "a" * 5_000,
    "\U0001f9e8" * 300,
    "9" * 400,
    "-0",
    "NaN",
    "null",
    "\\u0000",
    "${jndi:ldap://x}",
    "{{7*7}}",
    "%2e%2e%2f",
    "\r\nSet-Cookie: a=b",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:60Z",
)
NUMBERS = (*(1, 2, 3, 5, 10) * 4, 0, 50, 100, 500, 501, 1_000, 10_000, -1, -(2**31), 2**31 - 1)
"""Values of type Int: most of them small enough for a page."""
_MARK = "\N{REFERENCE MARK}"
# What an argument of type ID takes, by its name; where that is `id`, the name of the field tells.
_KINDS = {
    "runId": "run",
    "stepId": "step",
    "reviewId": "review",
    "reportId": "report",
    "groupId": "group",
    "failureGroup": "group",
    "group": "group",
    "jobId": "job",
    "artifactIds": "artifact",
    "run": "run",
    "a": "run",
    "b": "run",
}
_FIELDS = {"run": "run", "recoveryJob": "job", "report": "report"}
# What one of type String takes.
_TEXTS = {"after": "cursor", "before": "cursor", "slug": "slug", "key": "key", "step": "key"} | {
    name: name for name in ("mission", "code", "provider")
}
_FORWARD, _BACKWARD = {"first", "after"}, {"last", "before"}


def marked(number: int) -> StringValueNode:
    """Stands for a text that is chosen once it is known what it is for."""
    return nodes.String(f"{_MARK}{number}")


def placed(node: DocumentNode, known: Known) -> DocumentNode:
    """With something real, or something strange, where a mark stands, and most pages in one direction."""
    found: DocumentNode = visit(node, _Placed(known))
    return found


def with_variables(node: DocumentNode, schema: GraphQLSchema) -> tuple[DocumentNode, dict[str, Any]]:
    """With the values of arguments in variables, and these."""
    moved = _Moved(TypeInfo(schema))
    changed: DocumentNode = visit(node, TypeInfoVisitor(moved.types, moved))
    (operation,) = changed.definitions
    assert isinstance(operation, OperationDefinitionNode)
    declared = OperationDefinitionNode(
        operation=operation.operation,
        name=NameNode(value="Q"),
        variable_definitions=tuple(moved.definitions),
        selection_set=operation.selection_set,
    )
    return DocumentNode(definitions=(declared,)), moved.values


class _Placed(Visitor):
    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known

    def enter_field(self, node: FieldNode, *_: Any) -> FieldNode | None:
        """Both directions at once are refused: that is asked once in ten."""
        names = {each.name.value for each in node.arguments or ()}
        if not (names & _FORWARD and names & _BACKWARD):
            return None
        turn = zlib.crc32(print_ast(node).encode()) % 10
        dropped: set[str] = set() if turn == 0 else _BACKWARD if turn < 7 else _FORWARD
        kept = tuple(each for each in node.arguments or () if each.name.value not in dropped)
        return FieldNode(
            name=node.name,
            alias=node.alias,
            arguments=kept,
            directives=node.directives,
            selection_set=node.selection_set,
        )

    def enter_string_value(
        self, node: StringValueNode, key: Any, parent: Any, path: Any, ancestors: list[Any]
    ) -> StringValueNode | None:
        if not node.value.startswith(_MARK):
            return None
        number = int(node.value.removeprefix(_MARK))
        holders = [each for each in (*ancestors, parent) if not isinstance(each, list | tuple)]
        names = [each.name.value for each in holders if getattr(each, "name", None) is not None]
        return nodes.String(self._chosen(number, names[-1] if names else "", names[-2] if len(names) > 1 else ""))

    def _chosen(self, number: int, name: str, around: str) -> str:
        number, strange = divmod(number, 8)
        every = [each for found in self._known.ids.values() for each in found]
        if strange == 0:
            return (*STRANGE, *every)[number % (len(STRANGE) + len(every))]
        kind = _KINDS.get(name) or (_FIELDS.get(around) if name == "id" else None)
        if kind:
            fitting: tuple[str, ...] = self._known.ids.get(kind, ())
        elif name in {"id", "ids"}:
            fitting = tuple(every)
        else:
            fitting = self._known.texts.get(_TEXTS.get(name, ""), ())
        return (fitting or STRANGE)[number % len(fitting or STRANGE)]


class _Moved(Visitor):
    """Collects the variables. An argument that the schema does not know stays as it is."""

    def __init__(self, types: TypeInfo) -> None:
        super().__init__()
        self.types = types
        self.definitions: list[VariableDefinitionNode] = []
        self.values: dict[str, Any] = {}

    def enter_argument(self, node: ArgumentNode, *_: Any) -> ArgumentNode | None:
        argument = self.types.get_argument()
        if argument is None:
            return None
        name = f"v{len(self.definitions)}"
        declared = parse_type(str(argument.type))
        variable = VariableNode(name=NameNode(value=name))
        self.definitions.append(VariableDefinitionNode(variable=variable, type=declared, directives=()))
        self.values[name] = value_from_ast_untyped(node.value)
        return ArgumentNode(name=node.name, value=variable)
