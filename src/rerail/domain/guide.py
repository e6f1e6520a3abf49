"""A guide: what a problem is, how to fix it, where to look next, and when to escalate."""

from dataclasses import dataclass
from enum import StrEnum

from rerail.domain.failure import FailureCause


class GuideKind(StrEnum):
    """What a guide is for: mending a problem, or understanding how something works."""

    SUPPORT = "SUPPORT"
    CONCEPT = "CONCEPT"


class Surface(StrEnum):
    """The place in the product that already explains or controls a problem."""

    RUN_DETAIL = "RUN_DETAIL"
    MISSION_REPLAY = "MISSION_REPLAY"
    MISSION = "MISSION"
    REVIEW = "REVIEW"
    ARTIFACT = "ARTIFACT"


@dataclass(frozen=True, kw_only=True, slots=True)
class GuideSection:
    """One part of a guide. `key` is stable within the guide; `body` is Markdown, never empty."""

    key: str
    title: str
    body: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Guide:
    """One guide. `cause` is the failure cause it answers, None when it is about no single one;
    `related` holds the slugs of three other guides; links between guides in a body read `guide:<slug>`."""

    slug: str
    title: str
    summary: str
    kind: GuideKind
    cause: FailureCause | None
    owning_surfaces: tuple[Surface, ...]
    escalation: str
    sections: tuple[GuideSection, ...]
    related: tuple[str, ...]


#: The sections of every SUPPORT guide, in this order: what the person who reads it at night asks, one after the other.
SUPPORT_SECTIONS = ("looks-like", "causes", "fix", "inspect", "escalate")
