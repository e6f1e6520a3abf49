"""Verification: folds the frames of every run and compares what comes of it with what is stored. Writes nothing."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg

from rerail.database.engine import Connection
from rerail.domain.artifact import ArtifactState
from rerail.domain.run import Run
from rerail.ledger.frames import FRAME_COLUMNS
from rerail.ledger.refolding import Evidence, Refold, report_differences
from rerail.ledger.row_comparison import PROJECTIONS, Difference, Names, Value, compare

LISTED_OF_A_RUN = 100
"""So many differences of one run are told; all are counted."""
_BATCH_RUNS = 200
_BATCH_FRAMES = 10_000
_PAGE = 5_000
_PREFETCH = 500
_LAST = UUID(int=2**128 - 1)
_REPORTS = ("id", "run_id", "workspace_id", "number", "symptom", "summary", "step_id", "status", "updated_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which runs are verified: all, those of a workspace, some by id, those that have changed since an instant."""

    workspace: UUID | None = None
    runs: Sequence[UUID] | None = None
    since: datetime | None = None

    @property
    def whole(self) -> bool:
        """Whether every run is meant: then rows that belong to no run are found as well."""
        return self.workspace is None and self.runs is None and self.since is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """What is looked at besides: `payloads`, that every payload in the artifact store is the one that was put there;
    `artifacts`, that the bytes of every complete artifact are those that were written."""

    payloads: bool = False
    artifacts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Some runs: those of which an id lies after `after` and not after `upto`, or just `runs` where those are named."""

    after: UUID
    upto: UUID
    runs: tuple[UUID, ...] | None = None


@dataclass(slots=True)
class Outcome:
    """What was verified, and what was found: `differences` counts them, `listed` are those that are told."""

    runs: int = 0
    frames: int = 0
    differences: int = 0
    listed: list[Difference] = field(default_factory=list)

    def add(self, found: Iterable[Difference]) -> None:
        """Differences of one run, or of none."""
        for difference in found:
            self.differences += 1
            if len(self.listed) < LISTED_OF_A_RUN:
                self.listed.append(difference)

    def join(self, other: "Outcome") -> None:
        self.runs += other.runs
        self.frames += other.frames
        self.differences += other.differences
        self.listed += other.listed


async def workspace_named(pool: asyncpg.Pool, slug: str) -> UUID | None:
    found: UUID | None = await pool.fetchval("SELECT id FROM workspaces WHERE slug = $1", slug)
    return found


async def extent(pool: asyncpg.Pool, scope: Scope) -> tuple[int, int]:
    """How many runs and frames there are to verify, by the runs' own account."""
    (row,) = await pool.fetch(_EXTENT, *_binds(scope))
    return row["runs"], row["frames"]


async def not_there(pool: asyncpg.Pool, scope: Scope) -> list[UUID]:
    """Those of the runs that `scope` names which there are not, in that workspace where it names one."""
    rows = await pool.fetch(_NOT_THERE, scope.runs, scope.workspace)
    return [row["id"] for row in rows]


async def batches(pool: asyncpg.Pool, scope: Scope) -> AsyncIterator[Batch]:
    """The runs in pieces small enough for memory and for a snapshot each; together they leave no id out."""
    after, upto = UUID(int=0), UUID(int=0)
    while True:
        page = await pool.fetch(_RUNS, *_binds(scope), upto, _PAGE)
        for group in _groups((row["id"], row["revision"]) for row in page):
            after, upto = upto, group[-1]
            yield Batch(after=after, upto=upto, runs=None if scope.whole else tuple(group))
        if len(page) < _PAGE:
            break
    if scope.whole:
        # Runs that came while the others were verified, and rows without a run beyond the last one.
        yield Batch(after=upto, upto=_LAST)


def _groups(runs: Iterable[tuple[UUID, int]]) -> Iterator[list[UUID]]:
    group, frames = list[UUID](), 0
    for run_id, revision in runs:
        if group and (len(group) >= _BATCH_RUNS or frames + revision > _BATCH_FRAMES):
            yield group
            group, frames = [], 0
        group.append(run_id)
        frames += revision
    if group:
        yield group


async def verify_batch(pool: asyncpg.Pool, batch: Batch, checks: Checks, evidence: Evidence) -> Outcome:
    """Reads the batch in one snapshot: what is being written meanwhile is seen as it was before or after a whole
    transaction, and is no difference."""
    outcome, kept, seen = Outcome(), list[_Bytes](), set[UUID]()
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        stored = await _stored(connection, batch)
        async for run_id, refold, told in _refolded(connection, batch, checks, evidence):
            seen.add(run_id)
            stored.compare(run_id, refold, told)
            outcome.join(told)
            if refold.run is not None and checks.artifacts:
                kept += _whole(refold.run)
        for run_id in sorted(stored.runs - seen):
            told = Outcome()
            stored.compare(run_id, Refold(run_id, evidence, every_payload=False), told)
            outcome.join(told)
        if checks.artifacts:
            bundles = _select("artifacts", "run_id", _BYTES, "run_id, id", batch, only=_BUNDLES)
            kept += [_Bytes(*row) for row in await connection.fetch(bundles, *_of_batch(batch))]
    # Bytes take long to read: the snapshot is given back first. What is COMPLETE never gets other bytes.
    for written in kept:
        digest = await evidence.digest(written.address)
        if digest != written.sha256:
            outcome.join(Outcome(differences=1, listed=[written.lost(digest)]))
    return outcome


class _Bytes(NamedTuple):
    """Of an artifact that is complete, or of a report's bundle."""

    run: UUID
    name: str
    address: str
    sha256: str | None

    def lost(self, digest: str | None) -> Difference:
        where, what = f"artifact {self.name} at {self.address}", "artifacts.bytes in the store"
        return Difference(run=self.run, what=what, where=where, recorded=digest, expected=self.sha256)


_BYTES = ("run_id", "name", "address", "sha256")
_BUNDLES = "report_id IS NOT NULL AND state = 'COMPLETE'"


def _whole(run: Run) -> list[_Bytes]:
    whole = [artifact for artifact in run.artifacts.values() if artifact.state is ArtifactState.COMPLETE]
    return [_Bytes(run.id, artifact.name, artifact.address, artifact.sha256) for artifact in whole]


async def _refolded(
    connection: Connection, batch: Batch, checks: Checks, evidence: Evidence
) -> AsyncIterator[tuple[UUID, Refold, Outcome]]:
    """Each run of the batch that has frames, folded, with what is wrong with the frames themselves."""
    refold: Refold | None = None
    told = Outcome()
    query = _select("frames", "run_id", FRAME_COLUMNS, "run_id, number", batch)
    async for row in connection.cursor(query, *_of_batch(batch), prefetch=_PREFETCH):
        if refold is None or refold.id != row["run_id"]:
            if refold is not None:
                yield refold.id, refold, told
            refold, told = Refold(row["run_id"], evidence, every_payload=checks.payloads), Outcome()
        told.frames += 1
        told.add(await refold.take(row))
    if refold is not None:
        yield refold.id, refold, told


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is stored of the runs of a batch, frames aside: rows by table and run."""

    rows: Mapping[str, Mapping[UUID, list[Any]]]

    @property
    def runs(self) -> set[UUID]:
        """Every run that has a row anywhere."""
        return set().union(*self.rows.values())

    def of(self, table: str, run_id: UUID) -> Sequence[Any]:
        return self.rows[table].get(run_id, ())

    def compare(self, run_id: UUID, refold: Refold, told: Outcome) -> None:
        """Adds what is wrong with a run of which all frames have been taken."""
        rows = self.of("runs", run_id)
        told.runs += len(rows)
        if rows or refold.frames:
            told.add(refold.end())
        if rows and rows[0]["revision"] != refold.last:
            told.add([_of_run(run_id, "runs.revision", rows[0]["revision"], refold.last)])
        if not rows and refold.frames:
            told.add([_of_run(run_id, "runs.row", "missing", "there")])
        elif not rows:
            told.add(self._strays(run_id))
        if refold.run is not None and rows:
            told.add(self._differences(refold, refold.run))

    def _differences(self, refold: Refold, run: Run) -> Iterator[Difference]:
        names = Names(run)
        for table, expected in refold.rows(run).items():
            for difference in compare(PROJECTIONS[table], run, expected, self.of(table, run.id), names):
                if difference.what != "runs.revision":  # said already
                    yield difference
        yield from report_differences(run, refold.reports, self.of("reports", run.id))

    def _strays(self, run_id: UUID) -> Iterator[Difference]:
        """Rows of a run that has neither a row of its own nor frames."""
        for table in self.rows:
            for _ in self.of(table, run_id):
                yield _of_run(run_id, f"{table}.row", "there", "missing")


async def _stored(connection: Connection, batch: Batch) -> _Stored:
    rows = {}
    for name, projection in PROJECTIONS.items():
        order = ", ".join((projection.run_column, *projection.key))
        query = _select(name, projection.run_column, projection.columns, order, batch, only=projection.only)
        rows[name] = await _by_run(connection, query, projection.run_column, batch)
    rows["reports"] = await _by_run(
        connection, _select("reports", "run_id", _REPORTS, "number", batch), "run_id", batch
    )
    return _Stored(rows)


async def _by_run(connection: Connection, query: str, run_column: str, batch: Batch) -> Mapping[UUID, list[Any]]:
    rows = defaultdict[UUID, list[Any]](list)
    for row in await connection.fetch(query, *_of_batch(batch)):
        rows[row[run_column]].append(row)
    return dict(rows)


def _of_run(run_id: UUID, what: str, recorded: Value, expected: Value) -> Difference:
    return Difference(run=run_id, what=what, where="the run", recorded=recorded, expected=expected)


_IN_SCOPE = (
    "WHERE ($1::uuid IS NULL OR workspace_id = $1) AND ($2::uuid[] IS NULL OR id = ANY($2)) "
    "AND ($3::timestamptz IS NULL OR updated_at >= $3)"
)
_EXTENT = f"SELECT count(*) AS runs, coalesce(sum(revision), 0)::bigint AS frames FROM runs {_IN_SCOPE}"
_NOT_THERE = (
    "SELECT named.id FROM unnest($1::uuid[]) WITH ORDINALITY AS named(id, place) WHERE NOT EXISTS "
    "(SELECT FROM runs WHERE runs.id = named.id AND ($2::uuid IS NULL OR runs.workspace_id = $2)) ORDER BY place"
)
_RUNS = f"SELECT id, revision FROM runs {_IN_SCOPE} AND id > $4 ORDER BY id LIMIT $5"


def _binds(scope: Scope) -> tuple[Any, ...]:
    return scope.workspace, list(scope.runs) if scope.runs is not None else None, scope.since


def _select(
    table: str, run_column: str, columns: Iterable[str], order: str, batch: Batch, *, only: str = "true"
) -> str:
    chosen = f"{run_column} > $1 AND {run_column} <= $2" if batch.runs is None else f"{run_column} = ANY($1::uuid[])"
    return f"SELECT {', '.join(columns)} FROM {table} WHERE {chosen} AND {only} ORDER BY {order}"


def _of_batch(batch: Batch) -> tuple[Any, ...]:
    return (batch.after, batch.upto) if batch.runs is None else (list(batch.runs),)
