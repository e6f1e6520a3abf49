"""Global ids: what callers see of an id, and what an id that they send back names."""

import re
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from rerail.domain.errors import DomainError


class Kind(StrEnum):
    """What an id can name; its value stands before the underscore."""

    WORKSPACE = "workspace"
    MISSION = "mission"
    RUN = "run"
    STEP = "step"
    ATTEMPT = "attempt"
    FRAME = "frame"
    ARTIFACT = "artifact"
    REVIEW = "review"
    REPORT = "report"
    GUIDE = "guide"
    JOB = "job"
    FAILURE_GROUP = "group"


LARGEST_FRAME = 2**31 - 1
"""The largest frame number: a 32-bit integer in the database and in GraphQL."""

_HEX = re.compile(r"[0-9a-f]{32}", re.ASCII)
_FRAME = re.compile(r"([0-9a-f]{32})([0-9a-f]{8})", re.ASCII)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_SHOWN = 60


class InvalidIdError(DomainError):
    """Not an id that this server gives out, or one that names another kind of thing than was asked for."""

    code = "id.invalid"


@dataclass(frozen=True, slots=True)
class GlobalId:
    """What an id names: a row by `uuid`; a frame by its run's `uuid` and `number`; a guide by `slug`."""

    kind: Kind
    uuid: UUID | None = None
    number: int | None = None
    slug: str | None = None


def show(kind: str, id: UUID) -> str:  # noqa: A002 - the API's own word
    """The id as callers see it: `run_0198…`. Within a kind these sort as their UUIDs do."""
    return f"{kind}_{id.hex}"


def show_frame(run: UUID, number: int) -> str:
    """A frame's id: its run's, then its number in eight hex digits, so that ids sort as frames do."""
    return f"{Kind.FRAME}_{run.hex}{number:08x}"


def show_guide(slug: str) -> str:
    return f"{Kind.GUIDE}_{slug}"


def parse(global_id: str) -> GlobalId:
    """What `global_id` names. Raises InvalidIdError; whether the thing exists is not asked here."""
    prefix, _, rest = global_id.partition("_")
    try:
        kind = Kind(prefix)
    except ValueError:
        raise _invalid(global_id) from None
    if kind is Kind.GUIDE and _SLUG.fullmatch(rest):
        return GlobalId(kind, slug=rest)
    if kind is Kind.FRAME and (match := _FRAME.fullmatch(rest)):
        number = int(match[2], 16)
        if 1 <= number <= LARGEST_FRAME:
            return GlobalId(kind, uuid=UUID(match[1]), number=number)
    if kind not in {Kind.GUIDE, Kind.FRAME} and _HEX.fullmatch(rest):
        return GlobalId(kind, uuid=UUID(rest))
    raise _invalid(global_id)


def parse_as(kind: Kind, global_id: str) -> UUID:
    """The UUID of an id that must be of `kind`, which is one that a UUID names. Raises InvalidIdError."""
    found = parse(global_id)
    if found.kind is not kind or found.uuid is None:
        raise InvalidIdError(f"{_shortened(global_id)} is the id of a {found.kind}; a {kind}'s id is needed here.")
    return found.uuid


def _invalid(global_id: str) -> InvalidIdError:
    return InvalidIdError(
        f"{_shortened(global_id)} is not an id of this server. Pass ids on as they came: run_ and 32 hex digits, say."
    )


def _shortened(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
