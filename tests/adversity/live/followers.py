"""Subscribers who resume as a frontend does, and check what they hear as it comes: frames, a run's state, a list."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, ClassVar
from zlib import crc32

import orjson

from .transports import Heard, LostError, Request, Transport, WrongError

FRAMES = """subscription Frames($run: ID!, $after: Int! = 0) { frames(runId: $run, after: $after) {
  nextNumber caughtUp frames { number kind title payload } run { revision } } }"""
STATE = "subscription State($run: ID!) { run(id: $run) { id revision status } }"
LISTED = "id revision status"
LIST = f"""subscription List($filter: RunFilter) {{ runs(filter: $filter, first: 500) {{
  initial changed {{ {LISTED} }} removed }} }}"""

_LONGEST_BACKOFF = 1.0


def content_of(frame: Mapping[str, Any]) -> int:
    """Of kind, title and payload."""
    return crc32(orjson.dumps([frame["kind"], frame["title"], frame["payload"]], option=orjson.OPT_SORT_KEYS))


@dataclass(slots=True)
class Book:
    """What all followers of frames have read, by run and number, so that two who read different things are found out.
    `violations` are told as they happen."""

    contents: dict[str, dict[int, int]] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)
    deliveries: int = 0
    largest_batch: int = 0

    def read(self, run: str, number: int, content: int) -> bool:
        """Whether it is what others have read there."""
        return self.contents.setdefault(run, {}).setdefault(number, content) == content


class Follower(ABC):
    """One subscriber. `ports` are those of the gates: any server will do, at each connection another."""

    def __init__(self, number: int, transport: Transport, ports: Sequence[int], book: Book, seed: str) -> None:
        self.number = number
        self.book = book
        self.settled = asyncio.Event()
        self.heard = asyncio.Event()
        self.connections = 0
        self.place: int | None = None
        self.transport = transport
        self._ports = ports
        self._chance = Random(f"{seed} {number}")  # noqa: S311, a test's dice
        self._journal = deque[str](maxlen=30)
        self._session: asyncio.Task[None] | None = None
        self._heard_now = 0

    def __str__(self) -> str:
        return f"subscriber {self.number} ({self.follows} over {self.transport.name}, at {self.place}, has {self.has})"

    async def run(self) -> None:
        """Connects again and again, until cancelled."""
        backoff = 0.05
        while True:
            self.place = self._chance.randrange(len(self._ports))
            self._heard_now = 0
            self._session = asyncio.create_task(self._listen(self._ports[self.place]))
            try:
                await asyncio.wait({self._session})
            finally:
                self._session.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await self._session
            backoff = 0.05 if self._heard_now else min(backoff * 2, _LONGEST_BACKOFF)
            await asyncio.sleep(backoff * self._chance.uniform(0.5, 1.5))

    def leave(self) -> None:
        """Closes the connection by itself; `run` connects again."""
        if self._session is not None:
            self.note("leaves")
            self._session.cancel()

    def reload(self) -> None:
        """Leaves, and forgets all it has."""
        self.leave()
        self.forget()

    def note(self, what: str) -> None:
        self._journal.append(f"{asyncio.get_running_loop().time():.3f} {what}, has {self.has}")

    def journal(self) -> list[str]:
        return list(self._journal)

    def wrong(self, what: str) -> None:
        told = f"{asyncio.get_running_loop().time():.3f} {self}: {what}"
        self.book.violations.append(told)
        self.note(f"WRONG: {what}")

    async def _listen(self, port: int) -> None:
        request = self.request()
        self.connections += 1
        self.note(f"connects to {self.place} with {orjson.dumps(request.variables).decode()} {request.last_event_id}")
        try:
            async with contextlib.aclosing(self.transport.listen(port, str(self.number), request)) as answers:
                async for heard in answers:
                    self._heard_now += 1
                    self.heard.set()
                    self.book.deliveries += 1
                    self.take(heard)
                    self.look()
            self.completed()
        except LostError as lost:
            self.note(f"lost: {lost}")
        except WrongError as error:
            self.wrong(str(error))
        except Exception as error:
            # Not what was asked for, or not even JSON.
            self.wrong(f"cannot be read: {error!r}")

    def look(self) -> None:
        """Says by `settled` whether it has all there is."""
        if self.complete():
            self.settled.set()
        else:
            self.settled.clear()

    def completed(self) -> None:
        self.wrong("the subscription was completed")

    @property
    @abstractmethod
    def follows(self) -> str: ...
    @property
    @abstractmethod
    def has(self) -> str: ...
    @abstractmethod
    def missing(self) -> str:
        """What it has not got, for the person who looks for the cause."""

    @abstractmethod
    def complete(self) -> bool: ...
    @abstractmethod
    def request(self) -> Request: ...
    @abstractmethod
    def take(self, heard: Heard) -> None: ...
    @abstractmethod
    def forget(self) -> None: ...


class FramesFollower(Follower):
    """Must get every frame of its run once, in order."""

    field: ClassVar = "frames"

    def __init__(self, *given: Any, run: str) -> None:
        super().__init__(*given)
        self.run_id = run
        self.last = 0
        self.goal: int | None = None

    @property
    def follows(self) -> str:
        return f"frames of {self.run_id}"

    @property
    def has(self) -> str:
        return f"1 to {self.last}"

    def missing(self) -> str:
        return f"frames {self.last + 1} to {self.goal}"

    def complete(self) -> bool:
        return self.last == self.goal

    def request(self) -> Request:
        by_header = self.transport.resumes and self.last > 0 and self._chance.random() < 0.5
        return Request(
            document=FRAMES,
            variables={"run": self.run_id} | ({} if by_header else {"after": self.last}),
            last_event_id=self.last if by_header else None,
        )

    def take(self, heard: Heard) -> None:
        batch = heard.data[self.field]
        self.book.largest_batch = max(self.book.largest_batch, len(batch["frames"]))
        for frame in batch["frames"]:
            number = frame["number"]
            if number != self.last + 1:
                self.wrong(f"frame {number} came after {self.last}")
            content = content_of(frame)
            if not self.book.read(self.run_id, number, content):
                self.wrong(f"frame {number} is not the one that others have read")
            self.last = number
        if batch["nextNumber"] != self.last:
            self.wrong(f"nextNumber is {batch['nextNumber']} after frame {self.last}")
        if self.transport.resumes and heard.id != self.last:
            self.wrong(f"the event's id is {heard.id} after frame {self.last}")
        if batch["run"]["revision"] < self.last:
            self.wrong(f"the run is at {batch['run']['revision']} with frame {self.last}")

    def forget(self) -> None:
        self.last = 0


class StateFollower(Follower):
    """Must end with the last revision, and never go back on the way."""

    def __init__(self, *given: Any, run: str) -> None:
        super().__init__(*given)
        self.run_id = run
        self.state: dict[str, Any] = {"revision": 0}
        self.goal: dict[str, Any] | None = None

    @property
    def follows(self) -> str:
        return f"state of {self.run_id}"

    @property
    def has(self) -> str:
        return str(self.state)

    def missing(self) -> str:
        return f"the state {self.goal}"

    def complete(self) -> bool:
        return self.state == self.goal

    def request(self) -> Request:
        return Request(document=STATE, variables={"run": self.run_id})

    def take(self, heard: Heard) -> None:
        state = heard.data["run"]
        # A new connection begins with the run as it stands, which may be as it was.
        least = self.state["revision"] + (self._heard_now > 1)
        if state["revision"] < least:
            self.wrong(f"revision {state['revision']} came after {self.state['revision']}")
        self.state = state

    def forget(self) -> None:
        self.state = {"revision": 0}


class ListFollower(Follower):
    """Folds the changes; must end with what the query answers."""

    filters: ClassVar[list[dict[str, Any] | None]] = [
        {"status": ["RUNNING"]},
        {"status": ["CANCELLED", "WAITING"]},
        {"status": ["QUEUED", "RUNNING"], "labels": [{"key": "half", "value": "first"}]},
        None,
    ]

    def __init__(self, *given: Any, filtered: dict[str, Any] | None) -> None:
        super().__init__(*given)
        self.filter = filtered
        self.listed: dict[str, dict[str, Any]] = {}
        self.goal: dict[str, dict[str, Any]] | None = None

    @property
    def follows(self) -> str:
        return f"runs {self.filter}"

    @property
    def has(self) -> str:
        return f"{len(self.listed)} runs"

    def missing(self) -> str:
        goal = self.goal or {}
        differ = [run for run in goal.keys() | self.listed.keys() if goal.get(run) != self.listed.get(run)]
        return "; ".join(f"has {self.listed.get(run)}, should have {goal.get(run)}" for run in sorted(differ))

    def complete(self) -> bool:
        return self.listed == self.goal

    def request(self) -> Request:
        return Request(document=LIST, variables={"filter": self.filter})

    def take(self, heard: Heard) -> None:
        change = heard.data["runs"]
        if self._heard_now == 1 and not change["initial"]:
            self.wrong("the first answer of a connection is not the list as it stands")
        if change["initial"]:
            self.listed = {}
        for run in change["changed"]:
            known = self.listed.get(run["id"])
            if known is not None and run["revision"] < known["revision"]:
                self.wrong(f"{run} came after {known}")
            self.listed[run["id"]] = run
        for run_id in change["removed"]:
            self.listed.pop(run_id, None)

    def forget(self) -> None:
        self.listed = {}
