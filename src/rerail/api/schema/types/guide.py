"""Support guides."""

from typing import Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.node import Node
from rerail.domain.failure import FailureCause
from rerail.domain.guide import GuideKind, Surface
from rerail.domain.viewer import Scope


@strawberry.type(description="One part of a guide.")
class GuideSection:
    key: str = strawberry.field(description="Stable within the guide, for links.")
    title: str = strawberry.field(description="Heading.")
    body: str = strawberry.field(description="The text, in Markdown. Links to other guides read `guide:<slug>`.")


@strawberry.type(
    description="What a problem is, how to fix it, where to look next, and when to escalate.",
    directives=needs(Scope.READ),
)
class Guide(Node):
    slug: str = strawberry.field(description="Short name, stable.")
    title: str = strawberry.field(description="Name for people.")
    summary: str = strawberry.field(description="What it is about, in a line or two.")
    kind: GuideKind = strawberry.field(description="What it is for.")
    cause: FailureCause | None = strawberry.field(description="The cause it answers; null for no single one.")
    owning_surfaces: list[Surface] = strawberry.field(
        description="Where a product already explains or controls the problem."
    )
    escalation: str = strawberry.field(description="When to hand the problem on, and with what.")
    sections: list[GuideSection] = strawberry.field(description="Its parts, in order.")
    related: list[Annotated["Guide", strawberry.lazy("rerail.api.schema.types.guide")]] = strawberry.field(
        description="Other guides to read next."
    )
