"""A viewer: who is asking, where, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from rerail.domain.frame import Actor


class Scope(StrEnum):
    """What a caller may do. None implies another."""

    READ = "READ"
    PAYLOADS = "PAYLOADS"  # what runs were given and have made: inputs, outputs, payloads, previews, files, bundles
    RECORD = "RECORD"
    OPERATE = "OPERATE"
    REPORT = "REPORT"
    REVIEW = "REVIEW"
    DEPLOY = "DEPLOY"
    ADMIN = "ADMIN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """`actor` is whom frames name that this viewer causes. `run` is the only run that a public token shows; `token` the
    API token that the viewer came with. From `expires_at` on, seconds since 1970, the viewer may do nothing more."""

    actor: Actor
    workspace: UUID
    scopes: tuple[Scope, ...]
    run: UUID | None = None
    token: UUID | None = None
    expires_at: float | None = None
