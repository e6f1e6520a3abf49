"""A frame: one immutable entry of a run's replay; what can happen is a closed list, in the past tense."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from rerail.domain.text import encodable_json, printable

Payload = Mapping[str, Any]
"""JSON object of a frame; its members per kind are built in `domain.entry` and read in `domain.replay`."""


class FrameKind(StrEnum):
    """What can happen in a run. Kinds are added, never changed."""

    RUN_QUEUED = "RUN_QUEUED"  # the run came to be: always frame 1
    RUN_STARTED = "RUN_STARTED"  # a worker took up a leg
    RUN_WAITED = "RUN_WAITED"  # nothing is left to do but wait, for a person or an instant
    RUN_FAILED = "RUN_FAILED"  # nothing is left to do and a step has failed
    RUN_SUCCEEDED = "RUN_SUCCEEDED"  # every step has succeeded
    RUN_CANCELLED = "RUN_CANCELLED"  # a caller ended the run; unfinished steps are cancelled with it
    RUN_CONTINUED = "RUN_CONTINUED"  # a caller resumed it; the named steps are pending again
    STEP_STARTED = "STEP_STARTED"  # the needs are met and the inputs known
    STEP_WAITED = "STEP_WAITED"  # the step waits for a review or an instant, holding no worker
    STEP_SUCCEEDED = "STEP_SUCCEEDED"  # the last attempt reached its goal
    STEP_FAILED = "STEP_FAILED"  # no further attempt follows by itself
    STEP_SKIPPED = "STEP_SKIPPED"  # a step it needs is down
    STEP_CANCELLED = "STEP_CANCELLED"  # it had started when the run was cancelled
    STEP_RETRIED = "STEP_RETRIED"  # a caller asked for a new attempt; downstream steps are pending again
    ATTEMPT_STARTED = "ATTEMPT_STARTED"  # committed before the provider is called
    ATTEMPT_FAILED = "ATTEMPT_FAILED"  # the provider's outcome is known, and bad
    ATTEMPT_INTERRUPTED = "ATTEMPT_INTERRUPTED"  # the worker was lost; the outcome is unknown
    ATTEMPT_SCHEDULED = "ATTEMPT_SCHEDULED"  # an automatic attempt is due at an instant
    PROVIDER_CALLED = "PROVIDER_CALLED"  # a request went out
    PROVIDER_ANSWERED = "PROVIDER_ANSWERED"  # an answer came back
    LOG_WRITTEN = "LOG_WRITTEN"  # a line that the provider logged
    ARTIFACT_WRITTEN = "ARTIFACT_WRITTEN"  # an artifact's state changed: writing, complete, partial, lost
    REVIEW_REQUESTED = "REVIEW_REQUESTED"  # a person is asked to decide
    REVIEW_DECIDED = "REVIEW_DECIDED"  # a person decided, or the time to decide ran out
    FIX_ATTESTED = "FIX_ATTESTED"  # a caller said what was fixed, and the server what it verified of it
    REPORT_FILED = "REPORT_FILED"  # the run was escalated
    REPORT_UPDATED = "REPORT_UPDATED"  # where a report stands has changed, or something was said about it
    NOTE_ADDED = "NOTE_ADDED"  # a person wrote something down


class Severity(StrEnum):
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class ActorKind(StrEnum):
    RUNTIME = "RUNTIME"
    PROVIDER = "PROVIDER"
    PERSON = "PERSON"
    SCRIPT = "SCRIPT"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who caused a frame."""

    kind: ActorKind
    name: str


RUNTIME = Actor(ActorKind.RUNTIME, "rerail")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a writer hands to the ledger: a frame without its number.

    `at` is the instant it happened where the writer knows it better than the ledger (a log line); the ledger
    keeps instants within a run from running backwards.
    """

    kind: FrameKind
    title: str
    severity: Severity = Severity.INFO
    step: UUID | None = None
    attempt: UUID | None = None
    artifact: UUID | None = None
    actor: Actor = RUNTIME
    payload: Payload = field(default_factory=dict)
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """An entry that has been written: numbered from 1 within its run, without gaps. `at` is aware, UTC."""

    number: int
    at: datetime
    kind: FrameKind
    title: str
    severity: Severity
    step: UUID | None
    attempt: UUID | None
    artifact: UUID | None
    actor: Actor
    payload: Payload


def number_entry(entry: Entry, *, number: int, at: datetime) -> Frame:
    """The frame that `entry` becomes as the run's `number`th."""
    return Frame(
        number=number,
        at=at,
        kind=entry.kind,
        title=printable(entry.title),
        severity=entry.severity,
        step=entry.step,
        attempt=entry.attempt,
        artifact=entry.artifact,
        actor=entry.actor,
        payload=encodable_json(entry.payload),
    )
