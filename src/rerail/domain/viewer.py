"""A viewer: who is asking, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum

from rerail.domain.frame import Actor


class Scope(StrEnum):
    """What a caller may do."""

    READ = "READ"
    RECORD = "RECORD"
    OPERATE = "OPERATE"
    REPORT = "REPORT"
    REVIEW = "REVIEW"
    DEPLOY = "DEPLOY"
    ADMIN = "ADMIN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """`actor` is whom frames name that this viewer causes."""

    actor: Actor
    scopes: tuple[Scope, ...]
