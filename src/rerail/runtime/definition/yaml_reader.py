"""YAML read into JSON values with the line and column of each; bounded, and free of YAML's surprises.

Scalars follow the core schema of YAML 1.2: only `true` and `false` are booleans, `on`, `yes` and dates are text.
Keys are text as written. Anchors and aliases work, merge keys (`<<`) and tags do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from rerail.runtime.definition.errors import InvalidMissionError, PlacedViolation
from rerail.runtime.definition.json_values import MAX_INTEGER

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 64
MAX_WEIGHT = 4 * 1024 * 1024  # characters and values, every alias counted as what it stands for
VALUE_WEIGHT = 8  # of a value besides its characters: each takes room and time

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]{1,20}|0o[0-7]{1,22}|0x[0-9a-fA-F]{1,16}", re.ASCII)
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?", re.ASCII)
_CONSTANTS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

Place = tuple[int, int]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file's value and the place (line and column, from 1) of each path in it: of a member its key, of an element
    its first character."""

    value: Any
    places: dict[Path, Place]

    def place(self, path: Path) -> Place:
        """Where a path stands, or the closest thing around it that the file holds."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    value: list[Any] | dict[str, Any]
    path: Path
    anchor: str | None
    weight: int
    key: str | None = None


@dataclass(slots=True)
class _Reader:
    places: dict[Path, Place] = field(default_factory=dict)
    anchors: dict[str, tuple[Any, int]] = field(default_factory=dict)
    stack: list[_Open] = field(default_factory=list)
    weight: int = 0
    root: Any = None
    documents: int = 0


def read_yaml(text: str, *, source: str) -> Document:
    """Raises InvalidMissionError with the place of what is wrong. A YAML file ends at its first mistake."""
    if len(text) > MAX_BYTES or len(text.encode(errors="replace")) > MAX_BYTES:
        raise _refused((), f"the file is larger than {MAX_BYTES} bytes", (1, 1), source)
    reader = _Reader()
    try:
        for event in _events(text, source):
            _take(reader, event, source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        raise _refused((), f"this is not YAML: {error.problem or error.context}", place, source) from None
    except yaml.reader.ReaderError as error:
        position = error.position if isinstance(error.position, int) else 0
        place = (text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position))
        raise _refused((), f"this is not YAML: {error.reason}", place, source) from None
    if reader.documents == 0:
        raise _refused((), "the file is empty", (1, 1), source)
    return Document(reader.root, reader.places)


def _events(text: str, source: str) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise _refused((), "half of a surrogate pair is not text", (line, 1), source) from None


def _take(reader: _Reader, event: yaml.Event, source: str) -> None:
    mark = event.start_mark
    place = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    match event:
        case yaml.DocumentStartEvent():
            reader.documents += 1
            if reader.documents > 1:
                raise _refused((), "a file holds one mission: a second document starts here", place, source)
        case yaml.ScalarEvent():
            _take_scalar(reader, event, place, source)
        case yaml.AliasEvent():
            _take_alias(reader, event, place, source)
        case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
            path = _next_path(reader, place, source)
            _check_tag(event, path, place, source)
            if len(reader.stack) >= MAX_DEPTH:
                raise _refused(path[:8], f"nested deeper than {MAX_DEPTH} levels", place, source)
            reader.places.setdefault(path, place)
            _weigh(reader, VALUE_WEIGHT, path, place, source)
            value: list[Any] | dict[str, Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
            reader.stack.append(_Open(value, path, event.anchor, reader.weight))
        case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
            closed = reader.stack.pop()
            if closed.anchor:
                reader.anchors[closed.anchor] = (closed.value, reader.weight - closed.weight + VALUE_WEIGHT)
            _put(reader, closed.value)
        case _:
            pass  # the start and end of the stream and the end of a document carry nothing


def _take_scalar(reader: _Reader, event: yaml.ScalarEvent, place: Place, source: str) -> None:
    top = reader.stack[-1] if reader.stack else None
    if top is not None and isinstance(top.value, dict) and top.key is None:
        _take_key(top, event.value, event, place, source)
        reader.places[(*top.path, event.value)] = place
        _weigh(reader, len(event.value) + VALUE_WEIGHT, top.path, place, source)
        return
    path = _next_path(reader, place, source)
    _check_tag(event, path, place, source)
    value = _scalar(event, path, place, source)
    reader.places.setdefault(path, place)
    _weigh(reader, len(event.value) + VALUE_WEIGHT, path, place, source)
    if event.anchor:
        reader.anchors[event.anchor] = (value, len(event.value) + VALUE_WEIGHT)
    _put(reader, value)


def _take_key(top: _Open, key: str, event: yaml.ScalarEvent, place: Place, source: str) -> None:
    path = (*top.path, key)
    if key == "<<" and not event.style:
        raise _refused(
            path, "merge keys (<<) are not supported: write the settings out, or use an alias", place, source
        )
    if key in top.value:
        raise _refused(path, "this key stands here twice", place, source)
    if "\x00" in key:
        raise _refused(top.path, "a key holds the character U+0000", place, source)
    top.key = key


def _take_alias(reader: _Reader, event: yaml.AliasEvent, place: Place, source: str) -> None:
    path = _next_path(reader, place, source)
    if event.anchor not in reader.anchors:
        raise _refused(path, f"there is no anchor &{event.anchor} before this alias", place, source)
    value, weight = reader.anchors[event.anchor]
    reader.places.setdefault(path, place)
    _weigh(reader, weight, path, place, source)
    _put(reader, value)


def _next_path(reader: _Reader, place: Place, source: str) -> Path:
    if not reader.stack:
        return ()
    top = reader.stack[-1]
    if isinstance(top.value, list):
        return (*top.path, str(len(top.value)))
    if top.key is None:
        raise _refused(top.path, "a key must be text", place, source)
    return (*top.path, top.key)


def _put(reader: _Reader, value: Any) -> None:
    if not reader.stack:
        reader.root = value
        return
    top = reader.stack[-1]
    if isinstance(top.value, list):
        top.value.append(value)
    elif top.key is not None:
        top.value[top.key] = value
        top.key = None


def _weigh(reader: _Reader, weight: int, path: Path, place: Place, source: str) -> None:
    reader.weight += weight
    if reader.weight > MAX_WEIGHT:
        raise _refused(path, f"with its aliases written out the file is larger than {MAX_WEIGHT} bytes", place, source)


def _check_tag(event: yaml.ScalarEvent | yaml.CollectionStartEvent, path: Path, place: Place, source: str) -> None:
    if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
        raise _refused(path, f"tags are not supported: remove {event.tag!r:.80}", place, source)


def _scalar(event: yaml.ScalarEvent, path: Path, place: Place, source: str) -> Any:
    text: str = event.value
    if "\x00" in text:
        raise _refused(path, "holds the character U+0000, which cannot be stored", place, source)
    if event.style or event.tag:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        number = int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)
        if abs(number) > MAX_INTEGER:
            raise _refused(path, "is an integer beyond 64 bits: write it in quotes", place, source)
        return number
    if _FLOAT.fullmatch(text):
        if len(text) > 40 or abs(value := float(text)) == float("inf"):
            raise _refused(path, "is a number beyond what JSON can hold: write it in quotes", place, source)
        return value
    return text


def _refused(path: Path, message: str, place: Place, source: str) -> InvalidMissionError:
    return InvalidMissionError([PlacedViolation(path, message, *place)], source=source)
