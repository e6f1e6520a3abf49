"""Documents: parsed and validated once, and kept; those that a caller names by their hash alone as well."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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
    NoSchemaIntrospectionCustomRule,
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
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from rerail.api.authorization.permissions import Demands
from rerail.api.execution.document_limits import DocumentLimits
from rerail.api.execution.errors import without_frames
from rerail.api.execution.trusted_documents import TrustedDocuments, sha256_of
from rerail.planner.cache import SizedCache

PARSED_BYTES = 48 * 1024 * 1024
"""What parsed documents take of a process's memory at most."""
PERSISTED_BYTES = 8 * 1024 * 1024
"""The same of texts that callers name by their hash."""
# What a document takes once parsed, compared with its text: 68 to 99 times as much, measured on the benchmarks'.
PARSED = 100
NOT_FOUND = "PersistedQueryNotFound"
_SHA256 = "sha256:"


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


@contextmanager
def _uncollected() -> Iterator[None]:
    """What validation makes is full of circles, and of no use after it. A collector that looks at it meanwhile takes it
    for something that lasts, and leaves it alone from then on: see `cli.serving.collecting`."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@dataclass(frozen=True)
class Document:
    """A document that parses. `errors` say why it is not valid, if it is not."""

    schema: GraphQLSchema
    text: str
    node: DocumentNode
    introspection: bool = True

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
        with _uncollected():
            return [without_frames(error) for error in self._validate()]

    def _validate(self) -> Sequence[GraphQLError]:
        rules = (*rules_for(self.text), MaybeNullValidationRule, OneOfInputValidationRule)
        if self.introspection:
            return validate(self.schema, self.node, rules)
        # Whoever may not ask for the schema is not told its names by and by either.
        return validate(self.schema, self.node, (*rules, NoSchemaIntrospectionCustomRule), hide_suggestions=True)

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

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: DocumentLimits | None = None,
        *,
        trusted: TrustedDocuments | None = None,
        introspection: bool = True,
    ) -> None:
        self._schema = schema
        self._trusted = trusted
        self._limits = limits or DocumentLimits()
        self._introspection = introspection
        self._parsed: SizedCache[str, Document] = SizedCache(PARSED_BYTES)
        self._persisted: SizedCache[str, str] = SizedCache(PERSISTED_BYTES)

    def read(self, text: str | None, sha256: str | None, document_id: str | None = None) -> Document:
        """The document with this text, or that was sent with this hash before, or that the operator trusts under this
        id or hash. Raises GraphQLError where there is none, where it may not be asked, and where it does not parse."""
        if document_id is not None:
            if not document_id.startswith(_SHA256):
                return self._parse(self._by_id(document_id, text))
            sha256 = document_id.removeprefix(_SHA256)
        if text is None:
            text = self._by_hash(sha256 or "")
        elif sha256 is not None and sha256_of(text) != sha256:
            raise GraphQLError("The hash that the query was sent with is not its SHA-256.")
        if self._trusted is not None:
            self._trusted.check(text)
        found = self._parse(text)
        if sha256 is not None:
            self._persisted.keep(sha256, text, len(text))
        return found

    def knows(self, text: str | None) -> bool:
        """Whether there is nothing left to do for a document; so it is for those that are named by hash or id alone,
        but for their first time."""
        return text is None or self._parsed.get(text) is not None

    def _by_id(self, document_id: str, text: str | None) -> str:
        found = self._trusted.find(document_id) if self._trusted is not None else None
        if found is None or text not in (None, found):
            message = "The server has no document of this documentId. A hash is sent as sha256:… ."
            raise GraphQLError(message, extensions={"code": "PERSISTED_DOCUMENT_NOT_FOUND"})
        return found

    def _by_hash(self, sha256: str) -> str:
        text = self._trusted.find(sha256) if self._trusted is not None else None
        text = text or self._persisted.get(sha256)
        if text is None:
            # Clients know this answer by its message or its code, and then send the text along.
            raise GraphQLError(NOT_FOUND, extensions={"code": "PERSISTED_QUERY_NOT_FOUND"})
        return text

    def _parse(self, text: str) -> Document:
        found = self._parsed.get(text)
        if found is None:
            found = Document(self._schema, text, self._limits.parse(text), introspection=self._introspection)
            self._parsed.keep(text, found, len(text) * PARSED)
        return found
