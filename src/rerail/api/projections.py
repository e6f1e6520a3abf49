"""How resolvers hand a field over to the planner."""

from typing import Any

import strawberry

from rerail.api.context import Context
from rerail.planner.projection import Projector
from rerail.planner.roots import Root
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

Info = strawberry.Info[Context, None]


def asked(info: Info) -> Asked:
    """The field that is being resolved, as the planner wants it."""
    return Asked.of(info._raw_info)


async def project_field(info: Info) -> Any:
    """A root field of Query, by the entry of its name in the catalog."""
    return await _projector(info).field(info.context.reader, asked(info), on="Query", name=info.field_name)


async def project(info: Info, root: Root) -> Projection | None:
    """A field whose value starts at `root`: what a mutation answers, a comparison. One statement, or none where
    nothing that is asked for has to be read.

    Resolvers return it in place of the type that the schema declares.
    """
    return await _projector(info).root(info.context.reader, asked(info), root)


def prepare_payload(info: Info) -> None:
    """Raises RequestError where what is selected of a mutation's success is past a limit."""
    _projector(info).prepare(asked(info))


def _projector(info: Info) -> Projector:
    return info.context.projector
