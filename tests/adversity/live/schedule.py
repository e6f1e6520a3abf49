"""What goes wrong and when: drawn from a seed before anything begins, so that the same seed gives the same list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Harm(StrEnum):
    """To one subscriber's connection, or by the subscriber."""

    CUT = "cut"  # by RST or by FIN
    TEAR = "tear"  # in the middle of a message
    DELAY = "delay"
    THROTTLE = "throttle"
    PAUSE = "pause"  # nothing is read any more, for a while
    BLACKHOLE = "blackhole"  # nothing arrives, either way; ends well, or by RST
    LEAVE = "leave"  # the subscriber closes, and comes back with its cursor
    RELOAD = "reload"  # the subscriber closes, and begins from nothing


class Blow(StrEnum):
    """To a server, and so to many subscribers at once."""

    API_KILL = "API killed"
    API_RESTART = "API restarted"  # SIGTERM, then a new one
    API_REPLACE = "API replaced"  # a new one, then SIGTERM to the old one
    API_FREEZE = "API frozen"  # SIGSTOP, later SIGCONT
    FRONT_CUT = "all connections to an API cut"
    LISTENER_BLACKHOLE = "listener blackholed"
    LISTENER_CUT = "listener cut"
    BELL_BLACKHOLE = "writers' bell blackholed"
    DATABASE_CUT = "all connections to PostgreSQL of an API cut"
    DATABASE_RESTART = "PostgreSQL restarted"
    DATABASE_KILL = "PostgreSQL killed"


SHORT_DECK = (Blow.API_KILL, Blow.API_RESTART, Blow.DATABASE_RESTART, Blow.LISTENER_CUT)
"""For a test of seconds: those that a process gets over at once, beside the listener's blackhole."""

_OFTEN = (Harm.CUT, Harm.CUT, Harm.CUT, Harm.LEAVE, Harm.LEAVE, *Harm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disturbance:
    """`at` seconds after the beginning. `whom` is the subscriber's number, or the API process's. `seconds` is how long
    it lasts, where it lasts; `share` (0 to 1) is for what else is to be chosen: how slow, where it is torn."""

    at: float
    what: Harm | Blow
    whom: int
    seconds: float
    share: float
    reset: bool


def drawn(
    seed: int, *, seconds: float, subscribers: int, processes: int, every: float, deck: Sequence[Blow] = tuple(Blow)
) -> list[Disturbance]:
    """Each subscriber is harmed every so many seconds on average. The blows of the deck come one after the other, in an
    order of their own each time around; the first is a listener's blackhole, which takes longest to be found out."""
    chance = Random(f"schedule {seed}")  # noqa: S311, a test's dice
    harms = _harms(chance, seconds, subscribers, every)
    blows = _blows(chance, seconds, processes, deck)
    return sorted([*harms, *blows], key=lambda found: found.at)


def _harms(chance: Random, seconds: float, subscribers: int, every: float) -> Iterator[Disturbance]:
    longest = min(10.0, seconds / 4)
    for _ in range(round(seconds * subscribers / every)):
        yield Disturbance(
            at=chance.uniform(0.5, seconds),
            what=chance.choice(_OFTEN),
            whom=chance.randrange(subscribers),
            seconds=chance.uniform(0.2, longest),
            share=chance.random(),
            reset=chance.random() < 0.5,
        )


def _blows(chance: Random, seconds: float, processes: int, deck: Sequence[Blow]) -> Iterator[Disturbance]:
    rounds = max(1, round(seconds / (8 * len(deck))))
    kinds = [Blow.LISTENER_BLACKHOLE]
    for _ in range(rounds):
        kinds += chance.sample(deck, len(deck))
    between = (seconds - 1) / len(kinds)
    for place, kind in enumerate(kinds):
        yield Disturbance(
            at=1 + place * between + (chance.uniform(0, between / 2) if place else 0.0),
            what=kind,
            whom=chance.randrange(processes),
            seconds=chance.uniform(0.2, 4.0),
            share=chance.random(),
            reset=chance.random() < 0.5,
        )
