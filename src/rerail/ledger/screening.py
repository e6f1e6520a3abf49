"""What is about to become frames leaves its secrets here: before it is numbered, applied or stored."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from rerail.domain.frame import Actor, ActorKind, Entry, FrameKind
from rerail.redaction.known import Finder
from rerail.redaction.screen import Screen

_LONGEST_TITLE = 200
# Ids, numbers, instants and words of rerail's own, on which the state of a run is built: no pattern may touch them.
_STRUCTURE = frozenset(
    {
        *("workspace", "mission", "missionSlug", "missionVersion", "steps", "leg", "worker", "takeover", "wakeAt"),
        *("rerun", "fingerprint", "fingerprints", "until", "because", "number", "trigger", "at", "delaySeconds"),
        *("state", "bytes", "sha256", "address", "review", "expiresAt", "decision", "report", "symptom", "status"),
        *("before", "dropped"),
    }
)
# What a run goes by is not changed behind its caller's back: inputs with a secret in them were refused before.
_EXECUTED = {FrameKind.RUN_QUEUED: {"inputs"}, FrameKind.STEP_RETRIED: {"inputs"}}
_CALLERS = frozenset({ActorKind.PERSON, ActorKind.SCRIPT})


def screened(screen: Screen, entries: Sequence[Entry]) -> list[Entry]:
    """The entries without secrets. Log lines are looked at together: a key in several lines stands in several entries.
    Those of one writer, in order."""
    lines = [place for place, entry in enumerate(entries) if _is_line(entry)]
    result = list(entries)
    if lines:
        messages = [entries[place].payload["message"] for place in lines]
        cleaned = screen.lines(messages)
        if cleaned is not messages:
            for place, message, clean in zip(lines, messages, cleaned, strict=True):
                if clean != message:
                    result[place] = _line(entries[place], message, clean)
    if len(lines) < len(entries):
        for place in set(range(len(entries))).difference(lines):
            result[place] = _screened(screen, entries[place])
    return result


def _is_line(entry: Entry) -> bool:
    return entry.kind is FrameKind.LOG_WRITTEN and isinstance(entry.payload.get("message"), str)


def _line(entry: Entry, message: str, clean: str) -> Entry:
    first = message.partition("\n")[0]
    # A title that was cut could end within a secret: it is made anew.
    title = clean.partition("\n")[0][:_LONGEST_TITLE] if first.startswith(entry.title) else entry.title
    return replace(entry, title=title, payload={**entry.payload, "message": clean})


def _screened(screen: Screen, entry: Entry) -> Entry:
    taken = set[str]()
    kept = _STRUCTURE | _EXECUTED.get(entry.kind, set())
    given = {name: value for name, value in entry.payload.items() if name not in kept}
    words: Mapping[str, Any] = screen.value(given, taken)
    title = screen.text(entry.title, taken)
    if taken:
        # Titles repeat what stands in the payload, and were cut: half a secret does not look like one any more.
        title, _ = Finder(taken).take_out(title)
    actor = entry.actor
    if actor.kind in _CALLERS:
        actor = Actor(actor.kind, screen.text(actor.name))
    if words is given and title == entry.title and actor == entry.actor:
        return entry
    # In the order in which it was: a payload is read by people, too.
    payload = {name: words.get(name, value) if name not in kept else value for name, value in entry.payload.items()}
    return replace(entry, title=title, payload=payload, actor=actor)
