"""How resolvers hand a field over to the planner."""

from typing import Any

import strawberry

from rerail.api.execution.context import Context
from rerail.api.execution.roots import root_field
from rerail.planner.roots import Root
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

Info = strawberry.Info[Context, None]


def asked(info: Info) -> Asked:
    """The field that is being resolved, as the planner wants it."""
    return Asked.of(info._raw_info, info.context.view)


async def answered(info: Info) -> Any:
    """A field of Query."""
    return await root_field(info.context, asked(info), info.field_name).read(info.context.reader)


async def project(info: Info, root: Root) -> Projection | None:
    """A field whose value starts at `root`: what a mutation answers. One statement, or none where nothing that is asked
    for has to be read.

    Resolvers return it in place of the type that the schema declares.
    """
    return await info.context.projector.root(info.context.reader, asked(info), root)


def prepare_payload(info: Info) -> None:
    """Raises RequestError where what is selected of a mutation's success is past a limit."""
    info.context.projector.prepare(asked(info))
