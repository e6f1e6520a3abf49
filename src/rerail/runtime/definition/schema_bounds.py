"""What checking a value against a schema may cost, whatever the value: references can make a small schema endless."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rerail.domain.errors import Violation
from rerail.runtime.definition.patterns import MAX_PATTERNS, pattern_problem

Path = tuple[str, ...]

MAX_SUBSCHEMAS = 5_000
MAX_EXPANDED = 10_000
"""Schemas, with each one counted as often as references lead to it."""
MAX_WEIGHT = 1_000_000
"""Beyond which it makes no difference."""

_BESIDE = "beside"
_ASIDE = "aside"
_LISTS = {"allOf": _BESIDE, "anyOf": _BESIDE, "oneOf": _BESIDE, "prefixItems": "items"}
_ONES = {
    **dict.fromkeys(("not", "if", "then", "else"), _BESIDE),
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), "properties"),
    **dict.fromkeys(("items", "unevaluatedItems"), "items"),
    "contains": "contains",
    "propertyNames": _ASIDE,
}
_OF_MEMBERS = {"properties": "properties", "dependentSchemas": _BESIDE, "$defs": _ASIDE, "definitions": _ASIDE}
"""By keyword, in which way what stands there is asked: of the same value, or of a part of it. Two schemas that are
asked of parts in the same way are asked of different parts."""


@dataclass(slots=True)
class _Node:
    """A schema, and those that are asked with it, each with the way. `errors`: as many as it may have of one value by
    itself."""

    path: Path
    types: frozenset[str]
    asked: list[tuple[str, int]] = field(default_factory=list)
    errors: int = 1

    def targets(self) -> Iterator[int]:
        return (target for _, target in self.asked)


@dataclass(slots=True)
class _Reading:
    nodes: list[_Node] = field(default_factory=list)
    places: dict[Path, int] = field(default_factory=dict)
    anchors: dict[str, int] = field(default_factory=dict)
    references: list[tuple[int, str]] = field(default_factory=list)
    patterns: list[tuple[Path, str]] = field(default_factory=list)


def bounds_violations(schema: Mapping[str, Any]) -> list[Violation]:
    """What makes a schema too costly: too many parts, patterns that are slow to compile, and references that multiply,
    so that it could go on for ever with a value that is nested deeply enough."""
    reading = _read(schema)
    nodes = reading.nodes
    if len(nodes) > MAX_SUBSCHEMAS:
        return [Violation((), f"has more than {MAX_SUBSCHEMAS:,} schemas in it")]
    if len(reading.patterns) > MAX_PATTERNS:
        return [Violation((), f"has more than {MAX_PATTERNS} patterns")]
    found = [Violation(path, problem) for path, text in reading.patterns if (problem := pattern_problem(text))]
    if found:
        return found
    beside = [_Node(node.path, node.types, [each for each in node.asked if each[0] == _BESIDE]) for node in nodes]
    circles, _ = _components(beside)
    components, order = _components(nodes)
    for place, node in enumerate(beside):
        if any(circles[target] == circles[place] for target in node.targets()):
            return [Violation(node.path, "refers to itself without looking any deeper into the value")]
    for place, node in enumerate(nodes):
        if _multiplies(place, nodes, components):
            return [Violation(node.path, "leads back to itself in several ways at once: it could be checked for ever")]
    if _expanded(nodes, components, order, own=[1] * len(nodes), most=MAX_EXPANDED) > MAX_EXPANDED:
        return [Violation((), f"has more than {MAX_EXPANDED:,} schemas in it once its references are written out")]
    return []


def weight(schema: Any) -> int:
    """How many errors a schema within these bounds may have of one value, or rather more: each schema counts as often
    as references lead to it, with all that it asks of one value at once."""
    if not isinstance(schema, Mapping):
        return 1
    nodes = _read(schema).nodes
    components, order = _components(nodes)
    return _expanded(nodes, components, order, own=[node.errors for node in nodes], most=MAX_WEIGHT)


def _read(schema: Mapping[str, Any]) -> _Reading:
    reading = _Reading()
    open_schemas: list[tuple[Path, Any, int, str]] = [((), schema, -1, _ASIDE)]
    while open_schemas and len(reading.nodes) <= MAX_SUBSCHEMAS:
        path, value, parent, way = open_schemas.pop()
        if not isinstance(value, Mapping):
            continue
        place = len(reading.nodes)
        declared = value.get("type")
        types = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
        names = frozenset(name for name in types if isinstance(name, str))
        reading.nodes.append(_Node(path, names, errors=_errors(path, value)))
        reading.places[path] = place
        if way != _ASIDE:
            reading.nodes[parent].asked.append((way, place))
        _note(reading, place, path, value)
        open_schemas += ((below, item, place, how) for below, item, how in _parts(path, value))
    for place, target in reading.references:
        if (found := _target(target, reading)) is not None:
            reading.nodes[place].asked.append((_BESIDE, found))
    return reading


def _errors(path: Path, value: Mapping[str, Any]) -> int:
    """Names that are required, and schemas that are just `false`, beside the schema's own."""
    needed = value.get("dependentRequired")
    names = [value.get("required"), *(needed.values() if isinstance(needed, Mapping) else ())]
    never = sum(item is False for _, item, _ in _parts(path, value))
    return 1 + never + sum(len(each) for each in names if isinstance(each, list))


def _note(reading: _Reading, place: int, path: Path, value: Mapping[str, Any]) -> None:
    for word in ("$anchor", "$dynamicAnchor"):
        if isinstance(value.get(word), str):
            reading.anchors[value[word]] = place
    for word in ("$ref", "$dynamicRef"):
        if isinstance(value.get(word), str):
            reading.references.append((place, value[word]))
    if isinstance(value.get("pattern"), str):
        reading.patterns.append(((*path, "pattern"), value["pattern"]))
    if isinstance(value.get("patternProperties"), Mapping):
        reading.patterns += [((*path, "patternProperties", key), key) for key in value["patternProperties"]]


def _parts(path: Path, value: Mapping[str, Any]) -> Iterator[tuple[Path, Any, str]]:
    for word, way in _LISTS.items():
        if isinstance(value.get(word), list):
            yield from (((*path, word, str(index)), item, way) for index, item in enumerate(value[word]))
    for word, way in _ONES.items():
        if word in value:
            yield (*path, word), value[word], way
    for word, way in _OF_MEMBERS.items():
        if isinstance(value.get(word), Mapping):
            yield from (((*path, word, key), item, way) for key, item in value[word].items())
    if isinstance(value.get("patternProperties"), Mapping):
        # Several patterns may fit one name.
        for key, item in value["patternProperties"].items():
            yield (*path, "patternProperties", key), item, f"patternProperties {key}"


def _target(target: str, reading: _Reading) -> int | None:
    if target in ("#", ""):
        return 0
    if target.startswith("#/"):
        parts = (part.replace("~1", "/").replace("~0", "~") for part in target[2:].split("/"))
        return reading.places.get(tuple(parts))
    return reading.anchors.get(target[1:])


def _components(nodes: list[_Node]) -> tuple[list[int], list[int]]:
    """For each schema the group of those that lead to each other; and all of them so that each comes after those that
    it leads to (Tarjan's algorithm, without recursion)."""
    index, low, component = [0] * len(nodes), [0] * len(nodes), [-1] * len(nodes)
    waiting, order, count = list[int](), list[int](), 0
    for root in range(len(nodes)):
        work = [] if index[root] else [(root, nodes[root].targets())]
        while work:
            place, targets = work[-1]
            if not index[place]:
                count += 1
                index[place] = low[place] = count
                waiting.append(place)
            for target in targets:
                if not index[target]:
                    work.append((target, nodes[target].targets()))
                    break
                if component[target] < 0:
                    low[place] = min(low[place], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[place])
                if low[place] == index[place]:
                    at = waiting.index(place)
                    for member in waiting[at:]:
                        component[member] = place
                    order += waiting[at:]
                    del waiting[at:]
    return component, order


def _multiplies(place: int, nodes: list[_Node], components: list[int]) -> bool:
    """Whether one value, or one part of it, is asked in two ways that both lead back to this schema. Ways that are only
    for values of different types do not meet."""
    back = [(way, target) for way, target in nodes[place].asked if components[target] == components[place]]
    beside = [nodes[target].types for way, target in back if way == _BESIDE]
    for_any = sum(not types for types in beside)
    by_type = Counter(kind for types in beside for kind in types)
    ways = {way for way, _ in back if way != _BESIDE}
    of_members = len({way for way in ways if way.startswith(("properties", "patternProperties"))})
    of_elements = len(ways & {"items", "contains"})
    at_once = for_any + max(by_type.values(), default=0)
    return at_once + max(of_members, of_elements) > 1


def _expanded(nodes: list[_Node], components: list[int], order: list[int], *, own: list[int], most: int) -> int:
    """How much there is with each reference written out, but for those that lead back, where each schema is its `own`;
    added up until it is more than `most`."""
    sizes = list(own)
    for place in order:
        others = (target for target in nodes[place].targets() if components[target] != components[place])
        sizes[place] += sum(sizes[target] for target in others)
        if sizes[place] > most:
            return sizes[place]
    # Of schemas that lead to each other each is asked with all the others.
    by_component = Counter[int]()
    for place, size in enumerate(sizes):
        by_component[components[place]] += size
    return max(sizes[0], by_component.most_common(1)[0][1])
