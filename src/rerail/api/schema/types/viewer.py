"""Who is asking."""

import strawberry

from rerail.api.schema.types.node import Node
from rerail.domain.viewer import Scope


@strawberry.type(description="Whom runs, missions and reports belong to. Nothing is seen across workspaces.")
class Workspace(Node):
    slug: str = strawberry.field(description="Short name, unique on this server.")
    name: str = strawberry.field(description="Name for people.")


@strawberry.type(description="Who is asking, and what they may do.")
class Viewer:
    subject: str = strawberry.field(description="Name of the person or script, as it stands in the frames they cause.")
    workspace: Workspace = strawberry.field(description="The workspace that everything is read from.")
    scopes: list[Scope] = strawberry.field(description="What the viewer may do.")
