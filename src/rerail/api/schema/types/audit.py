"""The audit trail: who did what, when, and from where."""

from datetime import datetime
from typing import Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.frame import Actor
from rerail.domain.access import AuditOutcome
from rerail.domain.viewer import Scope


@strawberry.type(
    description="Something that somebody did, or was refused. No more is kept of it than that: neither what was given"
    " to it nor what it answered.",
    directives=needs(Scope.ADMIN),
)
class AuditEntry:
    id: strawberry.ID = strawberry.field(description="Opaque and unique.")
    at: datetime = strawberry.field(description="When; the first time where it came several times.")
    actor: Actor | None = strawberry.field(description="Who; null where that is not known.")
    token: strawberry.ID | None = strawberry.field(
        description="Id of the API token that they came with; null for another credential, or none."
    )
    action: str = strawberry.field(
        description="A mutation by its name; `query`, `subscription` and `mutation` where a document was refused as a"
        " whole, `document` where it is none that is trusted; `authenticate` for credentials that are not good,"
        " `useToken` for those that are; `download` for an artifact's address that is not good."
    )
    object: str | None = strawberry.field(
        description="Id of what it was about, or of what came of it; of a refused document the first field."
    )
    outcome: AuditOutcome = strawberry.field(description="What came of it.")
    needs: Scope | None = strawberry.field(description="The scope that the caller lacked.")
    code: str | None = strawberry.field(description="Code of the problem or the error that was answered.")
    address: str | None = strawberry.field(description="Where the request came from, as far as the server could see.")
    request_id: str | None = strawberry.field(description="The request's header `X-Request-Id`, or one made for it.")
    times: int = strawberry.field(description="How often the same came, within a minute.")
    last_at: datetime = strawberry.field(description="When it came last.")


@strawberry.input(description="Which entries: all that is given must hold; of a list, any one.")
class AuditFilter:
    action: list[str] | None = strawberry.field(default=None, description="What was done: `startRun`.")
    actor: list[str] | None = strawberry.field(default=None, description="Name of who did it, exactly.")
    outcome: list[AuditOutcome] | None = strawberry.field(default=None, description="What came of it.")
    object: list[str] | None = strawberry.field(default=None, description="Id of what it was about.")
    token: strawberry.ID | None = strawberry.field(default=None, description="Id of the token it was done with.")
    since: datetime | None = strawberry.field(default=None, description="Not earlier than this.")
    before: datetime | None = strawberry.field(default=None, description="Earlier than this.")


AuditEntries = Annotated[
    AuditFilter | None, strawberry.argument(description="Which entries; all of them where not given.")
]
