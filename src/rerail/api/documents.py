"""Documents: parsed and validated once, and kept; those that a caller names by their hash alone as well."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graphql import (
    ASTValidationRule,
    DeferStreamDirectiveLabel,
    DeferStreamDirectiveOnRootField,
    DeferStreamDirectiveOnValidOperationsRule,
    DocumentNode,
    FragmentDefinitionNode,
    FragmentsOnCompositeTypesRule,
    GraphQLError,
    GraphQLSchema,
    KnownDirectivesRule,
    KnownFragmentNamesRule,
    NoFragmentCyclesRule,
    NoUndefinedVariablesRule,
    NoUnusedFragmentsRule,
    NoUnusedVariablesRule,
    OperationDefinitionNode,
    PossibleFragmentSpreadsRule,
    StreamDirectiveOnListField,
    UniqueDirectivesPerLocationRule,
    UniqueFragmentNamesRule,
    UniqueVariableNamesRule,
    VariablesAreInputTypesRule,
    VariablesInAllowedPositionRule,
    get_operation_ast,
    parse,
    specified_rules,
)
from strawberry.schema.schema import validate_document

from rerail.api.permissions import Demands
from rerail.planner.cache import SizedCache
from rerail.planner.errors import RequestError

PARSED_BYTES = 48 * 1024 * 1024
"""What parsed documents take of a process's memory at most."""
PERSISTED_BYTES = 8 * 1024 * 1024
"""The same of texts that callers name by their hash."""
LONGEST = 64 * 1024
"""Characters of a document: while one is parsed, validated and planned, all others wait. Values go into variables."""
# What a document takes once parsed, compared with its text: 68 to 99 times as much, measured on the benchmarks'.
PARSED = 100
NOT_FOUND = "PersistedQueryNotFound"


# Rules about what is written with one of these: a text without them cannot break those.
_RULES_ABOUT: Mapping[tuple[str, ...], frozenset[type[ASTValidationRule]]] = {
    ("...", "fragment"): frozenset(
        {
            FragmentsOnCompositeTypesRule,
            KnownFragmentNamesRule,
            NoFragmentCyclesRule,
            NoUnusedFragmentsRule,
            PossibleFragmentSpreadsRule,
            UniqueFragmentNamesRule,
        }
    ),
    ("@",): frozenset(
        {
            DeferStreamDirectiveLabel,
            DeferStreamDirectiveOnRootField,
            DeferStreamDirectiveOnValidOperationsRule,
            KnownDirectivesRule,
            StreamDirectiveOnListField,
            UniqueDirectivesPerLocationRule,
        }
    ),
    ("$",): frozenset(
        {
            NoUndefinedVariablesRule,
            NoUnusedVariablesRule,
            UniqueVariableNamesRule,
            VariablesAreInputTypesRule,
            VariablesInAllowedPositionRule,
        }
    ),
}


def rules_for(text: str) -> tuple[type[ASTValidationRule], ...]:
    """GraphQL's rules but for those that the document cannot break: each rule looks at each node."""
    idle = {rule for marks, rules in _RULES_ABOUT.items() if not any(mark in text for mark in marks) for rule in rules}
    return tuple(rule for rule in specified_rules if rule not in idle)


@dataclass(frozen=True)
class Document:
    """A document that parses. `errors` say why it is not valid, if it is not."""

    schema: GraphQLSchema
    text: str
    node: DocumentNode

    @cached_property
    def fragments(self) -> Mapping[str, FragmentDefinitionNode]:
        found = (each for each in self.node.definitions if isinstance(each, FragmentDefinitionNode))
        return {each.name.value: each for each in found}

    @cached_property
    def demands(self) -> dict[int, Demands]:
        """Of its operations, by their identity, as far as they are known."""
        return {}

    @cached_property
    def errors(self) -> Sequence[GraphQLError]:
        return validate_document(self.schema, self.node, rules_for(self.text))

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one. Raises GraphQLError where there is none."""
        found = get_operation_ast(self.node, name)
        if found is not None:
            return found
        if name is not None:
            raise GraphQLError(f"The document has no operation named {name!r}.")
        if any(isinstance(definition, OperationDefinitionNode) for definition in self.node.definitions):
            raise GraphQLError("The document has several operations: say which one by operationName.")
        raise GraphQLError("The document has no operation.")


class Documents:
    """Documents of one schema. What callers persist is forgotten when it has not been used for long, and when the
    process ends: they then send it again, as the protocol of automatic persisted queries has it."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._parsed: SizedCache[str, Document] = SizedCache(PARSED_BYTES)
        self._persisted: SizedCache[str, str] = SizedCache(PERSISTED_BYTES)

    def read(self, text: str | None, sha256: str | None) -> Document:
        """The document with this text, or with the text that was sent with this hash before. Raises GraphQLError where
        there is none, and where it does not parse."""
        if text is None:
            text = self._persisted.get(sha256 or "")
            if text is None:
                # Clients know this answer by its message or its code, and then send the text along.
                raise GraphQLError(NOT_FOUND, extensions={"code": "PERSISTED_QUERY_NOT_FOUND"})
        elif sha256 is not None and hashlib.sha256(text.encode()).hexdigest() != sha256:
            raise GraphQLError("The hash in persistedQuery is not the SHA-256 of the query.")
        found = self._parsed.get(text)
        if found is None:
            _check_length(text)
            found = Document(self._schema, text, parse(text))
            self._parsed.keep(text, found, len(text) * PARSED)
        if sha256 is not None:
            self._persisted.keep(sha256, text, len(text))
        return found


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise RequestError(
            f"The document has {len(text):,} characters; {LONGEST:,} are allowed. Put values into variables.",
            code="limit.document",
            requested=len(text),
            limit=LONGEST,
        )
