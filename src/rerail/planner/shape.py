"""Phase 6: what leaves. Finished JSON is passed on unparsed; what is in memory takes the shape of its selection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from rerail.domain.guide import Guide
from rerail.planner.catalog import CATALOG
from rerail.planner.entries import Attribute, InHand
from rerail.planner.errors import CatalogError
from rerail.planner.limits import check_related
from rerail.planner.selection import TYPENAME, Field


@dataclass(frozen=True, slots=True)
class Projection:
    """A finished value of the answer: JSON in UTF-8 as it came from the database, never parsed on its way out.
    `also` has the other columns that were wanted with it. One that is `lasting` can never change again."""

    json: bytes
    also: tuple[Any, ...] = ()
    lasting: bool = False

    def fragment(self) -> orjson.Fragment:
        return orjson.Fragment(self.json)


def guide_documents(guides: Mapping[str, Guide], fields: Sequence[Field]) -> dict[str, str]:
    """Each guide as `fields` want it, as JSON, by slug."""
    return {slug: orjson.dumps(_object(guide, fields, guides, 0)).decode() for slug, guide in guides.items()}


def project_guide(guide: Guide, fields: Sequence[Field], guides: Mapping[str, Guide]) -> Projection:
    return Projection(orjson.dumps(_object(guide, fields, guides, 0)))


def project_guides(guides: Mapping[str, Guide], fields: Sequence[Field]) -> Projection:
    return Projection(orjson.dumps([_object(guide, fields, guides, 0) for guide in guides.values()]))


def project_in_hand(fields: Sequence[Field], values: Mapping[str, Any]) -> Projection | None:
    """An object all of whose `fields` are in hand; None where one of them has to be read."""
    answer: dict[str, Any] = {}
    for field in fields:
        entry = None if field.name == TYPENAME else CATALOG[field.on].fields[field.name]
        if entry is None:
            answer[field.key] = field.on
        elif isinstance(entry, InHand):
            answer[field.key] = values[entry.name]
        else:
            return None
    return Projection(orjson.dumps(answer))


def _object(source: Any, fields: Sequence[Field], guides: Mapping[str, Guide], depth: int) -> dict[str, Any]:
    return {field.key: _value(source, field, guides, depth) for field in fields}


def _value(source: Any, field: Field, guides: Mapping[str, Guide], depth: int) -> Any:
    if field.name == TYPENAME:
        return field.on
    entry = CATALOG[field.on].fields[field.name]
    if not isinstance(entry, Attribute):
        raise CatalogError(f"{field.on}.{field.name} is not read from memory.")
    value = entry.read(source)
    for type_name, fields in field.children.items():
        if type_name == "Guide":
            check_related(depth + 1, field.node)
            return [_object(guides[slug], fields, guides, depth + 1) for slug in value]
        return [_object(member, fields, guides, depth) for member in value]
    return value
