"""Answers that can never change again: frames are immutable and numbered without gaps, so a full page of them is, and
so is one whose end lies before the run's last frame. What else is in the answer must be as lasting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from rerail.planner.arguments import Call, PageShape
from rerail.planner.selection import TYPENAME, Field

FIXED: Mapping[str, frozenset[str]] = {
    "Run": frozenset({"id", "missionVersion", "title", "inputs", "createdAt"}),
    "Step": frozenset({"id", "key", "title", "position", "provider"}),
    "Attempt": frozenset({"id", "number", "trigger", "startedAt"}),
    "Artifact": frozenset({"id", "name", "createdAt"}),
    "Actor": frozenset({"kind", "name"}),
    "Frame": frozenset(
        {
            "id",
            "number",
            "at",
            "offsetSeconds",
            "kind",
            "title",
            "severity",
            "step",
            "attempt",
            "artifact",
            "actor",
            "payload",
            "payloadBytes",
            "payloadTruncated",
        }
    ),
}
"""The fields that are written once, with the row. Of objects they hold, each field counts by itself."""
_PARTS = frozenset({"nodes", "edges", "pageInfo"})
_RANGE = frozenset({"fromNumber", "toNumber"})
MAX_COUNTED_BYTES = 512 * 1024
"""Larger answers are not looked into to see whether a filtered page is full."""


@dataclass(frozen=True, slots=True)
class FramesPage:
    """`frames` of a run: its slot, and where in the answer the frames and `hasNextPage` stand, if they were asked."""

    slot: int
    key: str
    listed: str | None
    more: tuple[str, str] | None

    def lasts(self, call: Call, revision: int, json: bytes) -> bool:
        """Whether this page, as it stands in the answer `json` of a run of that revision, is the same for ever."""
        shape, values = call.shape, call.values
        if not isinstance(shape, PageShape) or values["size"] < 1:
            return False
        given, names = values["filter"], {name for name, _ in shape.filter}
        if "toNumber" in names and int(given["toNumber"]) <= revision:
            return True
        if shape.after is not None and values["after"][0] > revision:
            return False
        # That the list goes on past a cursor is only certain once a frame there is known to be in it.
        known = self.more is None or (names <= _RANGE and given.get("fromNumber", 1) <= revision)
        if shape.before is not None and values["before"][0] <= revision and known:
            return True
        if shape.backwards:
            return False
        if names <= _RANGE:
            first = max(values["after"][0] if shape.after is not None else 0, given.get("fromNumber", 1) - 1, 0)
            last = first + int(values["size"])
            # That there is a next page is only certain once its first frame is there.
            return bool(last < revision if self.more else last <= revision)
        return len(json) <= MAX_COUNTED_BYTES and self._is_full(orjson.loads(json), values["size"])

    def _is_full(self, answer: Mapping[str, Any], size: int) -> bool:
        page = answer[self.key]
        if self.listed is None or len(page[self.listed]) < size:
            return False
        return self.more is None or bool(page[self.more[0]][self.more[1]])


def lasting_pages(fields: Sequence[Field]) -> tuple[FramesPage, ...] | None:
    """The pages of frames in a selection from a run, if nothing else in it can change; None where something can."""
    found: list[FramesPage] = []
    for field in fields:
        if field.on == "Run" and field.name == "frames" and field.slot is not None:
            page = _frames_page(field, field.slot)
            if page is None:
                return None
            found.append(page)
        elif not _is_fixed(field):
            return None
    return tuple(found)


def _frames_page(frames: Field, slot: int) -> FramesPage | None:
    parts = [part for below in frames.children.values() for part in below if part.name != TYPENAME]
    if any(part.name not in _PARTS for part in parts):
        return None
    listed, more = None, None
    for part in parts:
        (below,) = part.children.values()
        if part.name == "pageInfo":
            asked = [field.key for field in below if field.name == "hasNextPage"]
            more = (part.key, asked[0]) if asked else more
            continue
        listed = part.key
        nodes = below if part.name == "nodes" else [node for edge in below for node in _below(edge)]
        if not all(_is_fixed(field) for field in nodes):
            return None
    return FramesPage(slot, frames.key, listed, more)


def _below(field: Field) -> list[Field]:
    return [below for fields in field.children.values() for below in fields]


def _is_fixed(field: Field) -> bool:
    if field.name == TYPENAME:
        return True
    return field.name in FIXED.get(field.on, ()) and all(_is_fixed(below) for below in _below(field))
