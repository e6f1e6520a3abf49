"""An artifact: a file that an attempt wrote, and how much of it is there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ArtifactState(StrEnum):
    WRITING = "WRITING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"  # its attempt ended before the end was written
    REPLACED = "REPLACED"  # a later attempt wrote it again
    LOST = "LOST"  # the bytes are gone from the store, or are other bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What was seen in the store, by artifact id, as far as it is not what the record says.

    `lost` are COMPLETE ones whose bytes are gone or other bytes, `back` are LOST ones whose bytes are there again and
    the same, `unread` are those that the store could not be asked for.
    """

    lost: frozenset[UUID] = frozenset()
    back: frozenset[UUID] = frozenset()
    unread: frozenset[UUID] = frozenset()


AS_RECORDED = Inventory()
"""Nothing but what the record says is known of the artifacts."""


@dataclass(slots=True, kw_only=True)
class Artifact:
    """`address` is where the store keeps the bytes; `bytes` counts them; `sha256` is known once complete."""

    id: UUID
    step: UUID
    attempt: UUID
    name: str
    media_type: str
    address: str
    state: ArtifactState
    bytes: int
    sha256: str | None
    preview: str | None
    created_at: datetime

    @property
    def left(self) -> bool:
        """Whether something of it is there to be read: all of it, or a first part."""
        if self.state is ArtifactState.COMPLETE:
            return True
        return self.state in {ArtifactState.PARTIAL, ArtifactState.WRITING} and self.bytes > 0
