"""What a document may be at most: looked at before it is validated, which costs far more than reading it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    TokenKind,
    parse,
)

from rerail.planner.errors import RequestError
from rerail.planner.limits import MAX_DEPTH, MAX_ROOTS

LONGEST = 64 * 1024
"""Characters of a document: while one is parsed, validated and planned, all others wait. Values go into variables."""
MAX_TOKENS = 6_000
MAX_ALIASES = 1_600
MAX_FRAGMENTS = 150
"""Fragments of a document: each pair of them is looked at for fields that do not go together."""
LONGEST_NUMBER = 400
"""Digits of a number that stands in a document."""
_LONG_NUMBER = re.compile(rf"\d{{{LONGEST_NUMBER}}}")
MAX_COMMENTS = 1_000
_TOO_MANY_TOKENS = " tokens. Parsing aborted."


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLimits:
    """`depth` counts the levels of fields below a field at the top, as the planner does."""

    tokens: int = MAX_TOKENS
    aliases: int = MAX_ALIASES
    depth: int = MAX_DEPTH

    def parse(self, text: str) -> DocumentNode:
        """The document in this text. Raises GraphQLError, and RequestError where it is past one of the limits."""
        _check("characters", len(text), LONGEST, code="limit.document", hint="Put values into variables.")
        try:
            document = parse(text, max_lexical_tokens=self.tokens, max_comments=MAX_COMMENTS)
        except GraphQLSyntaxError as error:
            if _TOO_MANY_TOKENS in error.message:
                _check("tokens", self.tokens + 1, self.tokens, code="limit.tokens", hint="Split it into several.")
            raise
        if _LONG_NUMBER.search(text):
            _check_numbers(document)
        _Measured(self, document).check()
        _straighten(document)
        return document


def _straighten(document: DocumentNode) -> None:
    """Its tokens name the next one and no longer the last: without circles it goes as soon as it is let go, and need
    not wait until the collector looks at all that a process has lived with for long."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        token.prev = None
        token = token.next


def _check_numbers(document: DocumentNode) -> None:
    """Python makes no integer of thousands of digits. The same digits in a text are none of our business."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        if token.kind in {TokenKind.INT, TokenKind.FLOAT}:
            length = token.end - token.start
            _check("digits of a number", length, LONGEST_NUMBER, code="limit.number", hint="No field takes more.")
        token = token.next


class _Measured:
    def __init__(self, limits: DocumentLimits, document: DocumentNode) -> None:
        self._limits = limits
        self._operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        self._fragments: Mapping[str, FragmentDefinitionNode] = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._aliases = 0

    def check(self) -> None:
        limits = self._limits
        _check("fragments", len(self._fragments), MAX_FRAGMENTS, code="limit.fragments", hint="Split it into several.")
        depths = {name: self._depth(each.selection_set) for name, each in self._fragments.items()}
        found = [self._depth(each.selection_set) for each in self._operations]
        _check("aliases", self._aliases, limits.aliases, code="limit.aliases", hint="Split it into several.")
        # What is less strict the planner looks at, which knows of what there is in the answer.
        if limits.depth < MAX_DEPTH:
            deepest = max((self._whole(depth, depths) for depth in found), default=0)
            _check("levels", deepest, limits.depth, code="limit.depth", hint="Ask for the inner part by itself.")
        for operation in self._operations:
            if operation.operation is OperationType.MUTATION:
                roots = self._roots(operation.selection_set)
                _check("mutations", roots, MAX_ROOTS, code="limit.fields", hint="Split it into several.")

    def _depth(self, selections: SelectionSetNode) -> Mapping[str | None, int]:
        """How deep a selection goes by itself, under None, and how deep it spreads each fragment. Counts aliases."""
        found: dict[str | None, int] = {None: 0}
        waiting: list[tuple[SelectionNode, int]] = [(node, 0) for node in selections.selections]
        while waiting:
            node, depth = waiting.pop()
            if isinstance(node, FragmentSpreadNode):
                found[node.name.value] = max(found.get(node.name.value, 0), depth)
                continue
            if isinstance(node, FieldNode):
                self._aliases += node.alias is not None
                found[None] = max(found[None], depth)
                depth += 1
            below: SelectionSetNode | None = node.selection_set  # type: ignore[attr-defined]  # the third kind has one
            if below is not None:
                waiting += [(each, depth) for each in below.selections]
        return found

    def _whole(self, own: Mapping[str | None, int], fragments: Mapping[str, Mapping[str | None, int]]) -> int:
        """With the fragments that it spreads. Those that spread one another in a circle are refused by validation."""
        deepest, best = 0, dict[str, int]()
        waiting = [(own, 0)]
        while waiting:
            depths, base = waiting.pop()
            for name, depth in depths.items():
                reached = base + depth
                deepest = max(deepest, reached)
                if reached > self._limits.depth:
                    return reached
                if name is not None and name in fragments and best.get(name, -1) < reached:
                    best[name] = reached
                    waiting.append((fragments[name], reached))
        return deepest

    def _roots(self, selections: SelectionSetNode) -> int:
        """Fields at the top, as often as they are written; a fragment that is spread twice counts once."""
        count, seen = 0, set[str]()
        waiting: list[SelectionNode] = list(selections.selections)
        while waiting:
            node = waiting.pop()
            below: SelectionSetNode | None = None
            if isinstance(node, FieldNode):
                count += 1
            elif not isinstance(node, FragmentSpreadNode):
                below = node.selection_set  # type: ignore[attr-defined]  # as above
            elif node.name.value not in seen and node.name.value in self._fragments:
                seen.add(node.name.value)
                below = self._fragments[node.name.value].selection_set
            waiting += below.selections if below is not None else ()
        return count


def _check(what: str, requested: int, limit: int, *, code: str, hint: str) -> None:
    if requested > limit:
        raise RequestError(
            f"The document has {requested:,} {what}; {limit:,} are allowed. {hint}",
            code=code,
            requested=requested,
            limit=limit,
        )
