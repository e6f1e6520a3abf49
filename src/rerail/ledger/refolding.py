"""Refolding: takes a run's frames one by one as they come from the database, and finds what is wrong with them."""

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import orjson

from rerail.domain.diagnosis import diagnose, diagnose_steps
from rerail.domain.errors import IllegalFrameError
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.handlers import HANDLERS
from rerail.domain.recovery import recover
from rerail.domain.replay import Changes, apply, begin, changes_judgement
from rerail.domain.report import ReportStatus
from rerail.domain.run import Run
from rerail.ledger import records
from rerail.ledger.frames import HEAD_CHARACTERS, INLINE_BYTES, frame_of
from rerail.ledger.regrouping import Groups
from rerail.ledger.row_comparison import Difference, Value

# What a payload that was tampered with makes the handlers stumble over.
_UNREADABLE = (IllegalFrameError, KeyError, TypeError, ValueError, AttributeError, LookupError)


class Evidence(Protocol):
    """The artifact store, as far as a verification asks it. Both answer None where the bytes are gone, or are other
    bytes than their address says."""

    async def payload(self, address: str) -> bytes | None: ...
    async def digest(self, address: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Filed:
    """A report, as its frames tell it."""

    id: UUID
    number: int
    symptom: str
    summary: str
    step: UUID | None
    status: str
    updated_at: datetime


class Refold:
    """One run. After the last frame `run` is the run as its frames have it, None where they do not tell."""

    def __init__(self, run_id: UUID, evidence: Evidence, *, every_payload: bool) -> None:
        self.run: Run | None = None
        self.frames = 0
        self.reports: list[Filed] = []
        self.id = run_id
        self._evidence = evidence
        self._every_payload = every_payload
        self._changes = Changes()
        self._groups = Groups()
        self._judged_at: datetime | None = None
        self._last = 0
        self._last_at: datetime | None = None
        self._broken = False

    async def take(self, row: Any) -> list[Difference]:
        """The next frame's row; answers what is wrong with it. Once one cannot follow, the later ones are only
        counted."""
        number: int = row["number"]
        found = list(self._misnumbered(number))
        self.frames += 1
        self._last = number
        text, more = await self._payload(row)
        found += more
        found += self._out_of_order(row)
        if self._broken:
            return found
        if text is None and row["kind"] in _FOLDED:
            self._broken = True
            return found
        try:
            self._apply(frame_of(row, orjson.loads(text or "{}")))
        except _UNREADABLE as error:
            self._broken, self.run = True, None
            found.append(self._of_frame(row, "frames.kind", f"{row['kind']}: {_words(error)}", "what can follow"))
        else:
            found += self._strangers(row)
        return found

    def end(self) -> Iterator[Difference]:
        """What can be said only after the last frame."""
        if self.frames == 0:
            yield self._difference("frames.row", "frame 1", "missing", "there")
        if self._broken:
            self.run = None

    @property
    def last(self) -> int:
        """The number of the last frame."""
        return self._last

    def rows(self, run: Run) -> Mapping[str, Iterable[records.Row]]:
        """By table, the rows that the ledger would have written by now."""
        failures = diagnose(run)
        judged = run if self._judged_at is None else _as_of(run, self._judged_at)
        recovery = recover(judged, failures)
        return {
            "runs": [{**records.run_row(run), **records.judgement_row(failures, recovery)}],
            "labels": records.label_rows(run),
            "run_facets": [*records.facet_rows(run), *self._groups.facet_rows(run)],
            "run_titles": [records.title_row(run)],
            "run_updates": [records.update_row(run)],
            "steps": [records.step_row(run, step) for step in run.steps.values()],
            "attempts": [records.attempt_row(run, attempt) for attempt in run.attempts.values()],
            "artifacts": [records.artifact_row(run, artifact) for artifact in run.artifacts.values()],
            "reviews": [records.review_row(run, review) for review in run.reviews.values()],
            "failures": [records.failure_row(run, failure) for failure in failures],
            "moves": list(records.move_rows(run, recovery)),
            "run_states": records.run_state_rows(run, self._changes),
            "step_states": records.step_state_rows(run, self._changes),
            "failure_group_runs": self._groups.rows(run),
        }

    def _apply(self, frame: Frame) -> None:
        if self.run is None:
            self.run = begin(self.id, frame)
            self._judged_at = frame.at
        elif frame.kind in HANDLERS or frame.number == 1:
            apply(self.run, frame, self._changes)
        else:
            apply(self.run, frame, Changes())
        if changes_judgement(self.run, frame.kind):
            self._judged_at = frame.at
            self._groups.see(self.run, frame, diagnose(self.run), all_that_stand=True)
        else:
            new = diagnose_steps(self.run, self._changes.failures)
            self._groups.see(self.run, frame, new, all_that_stand=False)
        self._changes.failures.clear()
        if frame.kind is FrameKind.REPORT_FILED:
            payload = frame.payload
            told = payload["number"], payload["symptom"], payload["summary"], frame.step
            self.reports.append(Filed(UUID(payload["report"]), *told, ReportStatus.OPEN.value, frame.at))
        elif frame.kind is FrameKind.REPORT_UPDATED:
            changed = {"status": frame.payload["status"], "updated_at": frame.at}
            self.reports = [
                replace(report, **changed) if report.id.hex == frame.payload["report"] else report
                for report in self.reports
            ]

    def _misnumbered(self, number: int) -> Iterator[Difference]:
        if number == self._last + 1:
            return
        # A run is only as good as all of its frames: what follows upon a gap cannot be folded.
        self._broken = True
        missing = self._last + 1
        where = f"frame {missing}" if number == missing + 1 else f"frames {missing} to {number - 1}"
        yield self._difference("frames.row", where, "missing", "there")

    async def _payload(self, row: Any) -> tuple[str | bytes | None, list[Difference]]:
        """The payload as JSON, None where it is lost; `{}` where nobody needs it."""
        text: str = row["payload"]
        size, address = row["payload_bytes"], row["payload_address"]
        if address is None:
            found = len(text.encode())
            wrong = [] if found == size else [self._of_frame(row, "frames.payload_bytes", size, found)]
            if found > INLINE_BYTES:
                wrong.append(self._of_frame(row, "frames.payload_address", None, "in the artifact store"))
            return (text if row["kind"] in _FOLDED else "{}"), wrong
        if not self._every_payload and (self._broken or row["kind"] not in _FOLDED):
            return "{}", []
        whole = await self._evidence.payload(address)
        if whole is None:
            return None, [self._of_frame(row, "frames.payload_address", f"{address}: lost, or other bytes", "there")]
        wrong = []
        if len(whole) != size:
            wrong.append(self._of_frame(row, "frames.payload_bytes", size, len(whole)))
        if orjson.loads(text) != {"head": whole.decode()[:HEAD_CHARACTERS]}:
            wrong.append(self._of_frame(row, "frames.payload", "another head", "the head of the payload in the store"))
        return whole, wrong

    def _out_of_order(self, row: Any) -> Iterator[Difference]:
        at: datetime = row["at"]
        if self._last_at is not None and at < self._last_at:
            yield self._of_frame(row, "frames.at", at, f"{self._last_at.isoformat()} or later")
        self._last_at = at if self._last_at is None else max(at, self._last_at)

    def _strangers(self, row: Any) -> Iterator[Difference]:
        """Columns that name what the run does not have."""
        run = self.run
        if run is None:
            return
        if row["workspace_id"] != run.workspace:
            yield self._of_frame(row, "frames.workspace_id", row["workspace_id"], run.workspace)
        if row["step_id"] is not None and row["step_id"] not in run.steps:
            yield self._of_frame(row, "frames.step_id", row["step_id"], "a step of the run")
        if row["attempt_id"] is not None and row["attempt_id"] not in run.attempts:
            yield self._of_frame(row, "frames.attempt_id", row["attempt_id"], "an attempt of the run")

    def _of_frame(self, row: Any, what: str, recorded: Value, expected: Value) -> Difference:
        return self._difference(what, f"frame {row['number']} {row['kind']}", recorded, expected)

    def _difference(self, what: str, where: str, recorded: Value, expected: Value) -> Difference:
        return Difference(run=self.id, what=what, where=where, recorded=recorded, expected=expected)


def report_differences(run: Run, filed: Sequence[Filed], recorded: Iterable[Mapping[str, Any]]) -> Iterator[Difference]:
    """Reports are numbered by their workspace and hold more than their frames: what the frames say must be in their
    rows."""
    left = {row["id"]: row for row in recorded}
    for report in filed:
        row, where = left.pop(report.id, None), f"report {report.number}"
        if row is None:
            yield Difference(run=run.id, what="reports.row", where=where, recorded="missing", expected="there")
            continue
        told: dict[str, Value] = {
            "workspace_id": run.workspace,
            "number": report.number,
            "symptom": report.symptom,
            "summary": report.summary,
            "step_id": report.step,
            "status": report.status,
            "updated_at": report.updated_at,
        }
        for column, expected in told.items():
            if row[column] != expected:
                what = f"reports.{column}"
                yield Difference(run=run.id, what=what, where=where, recorded=row[column], expected=expected)
    for row in left.values():
        where = f"report {row['number']}"
        yield Difference(run=run.id, what="reports.row", where=where, recorded="there", expected="missing")


_FOLDED = frozenset({FrameKind.RUN_QUEUED.value, FrameKind.REPORT_UPDATED.value, *(kind.value for kind in HANDLERS)})
"""Kinds whose payloads are read here or by the fold."""


def _as_of(run: Run, judged_at: datetime) -> Run:
    """The run as it was when the rules were last asked, but for what has been written down since: notes and reports
    make no new judgement, and the moves keep the instant of the last one."""
    asked = copy.copy(run)
    asked.updated_at = judged_at
    return asked


def _words(error: Exception) -> str:
    return str(error) if isinstance(error, IllegalFrameError) else f"its payload cannot be read ({error!r})"
