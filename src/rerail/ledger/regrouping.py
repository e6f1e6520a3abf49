"""Regrouping: which failure groups a run has been in, told by its frames alone."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rerail.domain.failure import Failure
from rerail.domain.fingerprint import group_of
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.run import Run
from rerail.ledger.records import Row, facet_row

_BLOCKING = frozenset(
    {
        FrameKind.ATTEMPT_FAILED,
        FrameKind.ATTEMPT_INTERRUPTED,
        FrameKind.STEP_FAILED,
        FrameKind.RUN_FAILED,
        FrameKind.RUN_CANCELLED,
        FrameKind.STEP_CANCELLED,
        FrameKind.REVIEW_REQUESTED,
    }
)
"""Kinds that can be a failure's blocking frame."""


@dataclass(slots=True)
class _Seen:
    """Of a group, in one run."""

    open: bool
    first: datetime
    last: datetime


class Groups:
    """The groups that a run has been in, as `ledger.groups` keeps them."""

    def __init__(self) -> None:
        self._seen: dict[UUID, _Seen] = {}
        self._instants: dict[int, datetime] = {}

    def see(self, run: Run, frame: Frame, failures: Sequence[Failure], *, all_that_stand: bool) -> None:
        """The failures that are known of once `frame` is applied."""
        if frame.kind in _BLOCKING:
            self._instants[frame.number] = frame.at
        standing = defaultdict[UUID, list[datetime]](list)
        for failure in failures:
            standing[group_of(run.workspace, failure.fingerprint)].append(self._instants[failure.blocking_frame])
        for group, instants in standing.items():
            known = self._seen.setdefault(group, _Seen(True, min(instants), max(instants)))
            known.open, known.last = True, max(known.last, *instants)
        if all_that_stand:
            for group in self._seen.keys() - standing.keys():
                self._seen[group].open = False

    def facet_rows(self, run: Run) -> list[Row]:
        return [facet_row(run, f"group:{group.hex}") for group in self._seen]

    def rows(self, run: Run) -> list[Row]:
        return [
            {
                "run_id": run.id,
                "group_id": group,
                "workspace_id": run.workspace,
                "mission_id": run.mission,
                "open": seen.open,
                "first_seen_at": seen.first,
                "last_seen_at": seen.last,
            }
            for group, seen in self._seen.items()
        ]
