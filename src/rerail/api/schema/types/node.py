"""What has a global id, and what can be done about a run: the interfaces."""

import strawberry

ID = "Opaque, stable, unique across all types, and sorted by creation within a type."


@strawberry.interface(description="Anything with a global id, which `node` finds again.")
class Node:
    id: strawberry.ID = strawberry.field(description=ID)
