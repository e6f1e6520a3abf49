"""A campaign: rounds of hostile cases against one server, and what was found in them."""

import itertools
import json
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from tests.adversity.fuzz.answers import Answer
from tests.adversity.fuzz.judging import FoundError, Judge
from tests.adversity.fuzz.known import known_of
from tests.adversity.fuzz.malformed import RawRequest, raw_requests, send_raw
from tests.adversity.fuzz.operations import Case, cases
from tests.adversity.fuzz.sending import NoAnswerError, Sender
from tests.adversity.fuzz.site import Site
from tests.adversity.fuzz.sockets import Conversation, conversations, converse

ROUND = 500
_MOST_SHRINKING = 300
_FLAT_MEBIBYTES = 24.0
_FLAT_SHARE = 0.10
_ERROR_ID = re.compile(r"err_[0-9a-f]{16}")


class Sized(Protocol):
    """A case, the shorter the simpler."""

    def __len__(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The smallest case of what was found, and the round that finds it again."""

    kind: str
    told: str
    seed: int
    operations: int
    case: Sized
    log: str = ""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """How much was sent, what came back, what was found; memory in mebibytes after each round; the ids of errors that
    answers told of."""

    sent: Counter[str] = field(default_factory=Counter)
    answered: Counter[str] = field(default_factory=Counter)
    findings: dict[str, Finding] = field(default_factory=dict)
    memory: list[float] = field(default_factory=list)
    masked: set[str] = field(default_factory=set)
    verified: str = ""

    def growth(self) -> tuple[float, float]:
        """Most memory in the first half of the rounds, and in the second."""
        half = max(1, len(self.memory) // 2)
        return max(self.memory[:half]), max(self.memory[half:] or self.memory)


def attack(
    site: Site,
    *,
    operations: int,
    first_seed: int,
    say: Callable[[str], None] = print,
    tell: Callable[[Finding], None] = print,
) -> Outcome:
    """Sends so many operations, and one in ten as many malformed requests and conversations each. Raises nothing for
    what it finds: that is in the outcome."""
    outcome = Outcome()
    judge = Judge(secrets=_secrets(site), places=(str(site.folder), str(Path(__file__).parents[3])))
    known, process = known_of(site), site.child("serve").pid
    drawn = cases(known, len(site.tokens))
    for number, done in enumerate(range(0, operations, ROUND)):
        count, round_seed = min(ROUND, operations - done), first_seed + number
        told, logged, began = set(outcome.findings), len(site.logged), time.monotonic()
        _send(site, outcome, judge, drawn, round_seed, count)
        _look_at_log(site, outcome, logged, round_seed, count)
        assert site.child("serve").pid == process, "the API has ended, and was started again"
        assert site.answers(), "the server does not answer any more"
        outcome.memory.append(site.memory())
        for kind in outcome.findings.keys() - told:
            tell(outcome.findings[kind])
        seconds, memory = time.monotonic() - began, outcome.memory[-1]
        say(f"{done + count:,} operations, {len(outcome.findings)} findings, {memory:.0f} MiB, {seconds:.0f} s")
    outcome.verified = site.verify()
    return outcome


def _send(
    site: Site, outcome: Outcome, judge: Judge, drawn: st.SearchStrategy[Case], round_seed: int, count: int
) -> None:
    """One round."""
    few = max(1, count // 10)
    sender = Sender(site.url, site.address, site.tokens)

    def operate(case: Case) -> None:
        outcome.sent[f"operations: {case.sent}"] += 1
        try:
            answer = sender.send(case)
        except NoAnswerError as error:
            raise FoundError(f"no answer by {case.sent}", str(error)) from error
        outcome.answered[_answered(answer.status, case.sent)] += 1
        outcome.answered["operations with data and no error"] += _went_well(answer)
        judge.judge(answer, case.document)

    def malform(case: RawRequest) -> None:
        outcome.sent["malformed HTTP requests"] += 1
        for answer in send_raw(site.address, case):
            outcome.answered[_answered(answer.status, "raw")] += 1
            judge.judge(answer, case.data.decode("latin-1"))

    def talk(case: Conversation) -> None:
        outcome.sent["conversations over WebSocket"] += 1
        answer = converse(site.address, case)
        outcome.answered[_answered(answer.status, "frames")] += 1
        judge.judge(answer, case.text())

    _hunt(site, outcome, drawn, operate, round_seed, count)
    _hunt(site, outcome, raw_requests(), malform, round_seed, few)
    _hunt(site, outcome, conversations(), talk, round_seed, few)
    sender.close()


def check_memory(outcome: Outcome) -> None:
    """Raises AssertionError where the second half took more than the first: caches are full by then."""
    first, second = outcome.growth()
    allowed = first + max(_FLAT_MEBIBYTES, _FLAT_SHARE * first)
    assert second <= allowed, f"memory grew from {first:.0f} to {second:.0f} MiB"


def _hunt(
    site: Site, outcome: Outcome, drawn: st.SearchStrategy[Any], run: Callable[[Any], None], round_seed: int, count: int
) -> None:
    """Runs so many cases; of what is new the smallest case is kept."""
    shrinking = itertools.count()
    fresh: set[str] = set()

    @seed(round_seed)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
        report_multiple_bugs=False,
        print_blob=False,
    )
    @given(drawn)
    def every(case: Any) -> None:
        try:
            run(case)
        except FoundError as found:
            outcome.masked.update(_ERROR_ID.findall(found.told))
            known = outcome.findings.get(found.kind)
            if known is None or (found.kind in fresh and len(case) <= len(known.case)):
                told = "\n".join(site.told_of(each) for each in _ERROR_ID.findall(found.told))
                outcome.findings[found.kind] = Finding(
                    kind=found.kind, told=found.told, seed=round_seed, operations=count, case=case, log=told
                )
                fresh.add(found.kind)
            if found.kind in fresh and next(shrinking) < _MOST_SHRINKING:
                raise

    try:
        every()
    except (FoundError, BaseExceptionGroup):
        pass
    except Exception as error:
        # Hypothesis's own word for a case that does not fail a second time.
        if type(error).__module__.partition(".")[0] != "hypothesis":
            raise
    if fresh:
        # The hunt ends with what is new: the rest of the round is run without raising.
        _hunt(site, outcome, drawn, run, round_seed + 1_000_000, count)


def _look_at_log(site: Site, outcome: Outcome, since: int, round_seed: int, count: int) -> None:
    """What no answer told of, and the log does."""
    for line in site.complaints(since):
        # An error that was masked is a finding by its answer already.
        if outcome.masked.intersection(_ERROR_ID.findall(line)):
            continue
        kind = f"logged: {_event(line)}"
        if kind not in outcome.findings:
            outcome.findings[kind] = Finding(
                kind=kind, told=line.strip()[:4_000], seed=round_seed, operations=count, case=()
            )


def _event(line: str) -> str:
    try:
        told = json.loads(line)
        error = str(told.get("exception", "")).strip().splitlines() or [""]
        return f"{told.get('message')} {error[-1][:80]}"
    except ValueError:
        return line.strip()[:80]


def _went_well(answer: Answer) -> bool:
    """Whether something really resolved."""
    told = [each.get("payload", each) for each in answer.payloads() if isinstance(each, dict)]
    return any(isinstance(each, dict) and each.get("data") and "errors" not in each for each in told)


def _answered(status: int, how: str) -> str:
    return f"{how}: {status}"


def _secrets(site: Site) -> tuple[str, ...]:
    """What the server keeps to itself: its signing secret, the database's password, and the tokens."""
    kept = [site.folder / "signing.secret", site.folder / "postgres" / "rerail.password"]
    return (*(each.read_text().strip() for each in kept if each.exists()), *site.tokens)
