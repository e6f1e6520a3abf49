"""Ids from callers: what they name, and the binds with which one statement finds many of several types."""

from collections.abc import Mapping, Sequence
from typing import Any

from graphql import FieldNode

from rerail.domain.identity import GlobalId, InvalidIdError, Kind, parse
from rerail.planner.arguments import Call
from rerail.planner.catalog import TYPE_OF
from rerail.planner.errors import RequestError
from rerail.planner.limits import MAX_IDS, check_number


def read_id(global_id: str, node: FieldNode) -> GlobalId:
    """What an id names. Raises RequestError where it is none."""
    try:
        return parse(global_id)
    except InvalidIdError as error:
        raise RequestError(error.message, code=error.code, nodes=node) from error


def read_ids(global_ids: Sequence[str], node: FieldNode) -> list[GlobalId]:
    check_number(len(global_ids), argument="ids", most=MAX_IDS, node=node)
    return [read_id(global_id, node) for global_id in global_ids]


def nodes_call(named: Sequence[GlobalId], guides: Mapping[str, str]) -> Call:
    """The binds of `compile_nodes`; `guides` are their documents by slug. The shape is the types that are named."""
    values: dict[str, Any] = {"total": len(named)}
    for place, each in enumerate(named, 1):
        found = values.setdefault(TYPE_OF[each.kind], {"places": [], "ids": [], "numbers": [], "documents": []})
        if each.kind is Kind.GUIDE:
            document = guides.get(each.slug or "")
            if document is None:
                continue
            found["documents"].append(document)
        found["places"].append(place)
        found["ids"].append(each.uuid)
        found["numbers"].append(each.number)
    return Call(values)
