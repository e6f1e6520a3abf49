"""The history of a run: as it stood at a frame, and the whole of it in one small answer. Index lookups only: frames are
numbered without gaps, so where a bucket begins and ends, and how many frames it has, is arithmetic."""

from collections.abc import Iterable

from rerail.domain.frame import FrameKind
from rerail.domain.step import StepStatus
from rerail.domain.timeline import MARKER_RANKS, MOST_BUCKETS, MOST_MARKERS, UNMARKED
from rerail.planner.catalog.sources import OURS, column, of_run, table
from rerail.planner.entries import Inline, Many, One, Source, TypeEntry, Value

_RUN_CREATED = {"run_created_at": "{parent.created_at}"}

# What a run and its steps begin as has no row.
_RUN_STATUS = Value(
    "coalesce((SELECT that.status FROM run_states AS that"
    f" WHERE that.run_id = {{row.run_id}} AND {OURS}"
    " AND that.number <= {row.number} ORDER BY that.number DESC LIMIT 1), 'QUEUED')"
)


def _state_of(step: str) -> str:
    return (
        "(SELECT that.status, that.attempt_count FROM step_states AS that"
        f" WHERE that.run_id = {step}.run_id AND that.step_id = {step}.id AND that.number <= {{parent.number}}"
        f" AND {OURS}"
        " ORDER BY that.number DESC LIMIT 1)"
    )


_STEPS_THEN = Source(
    type="StepSnapshot",
    rows=f"steps {{row}} LEFT JOIN LATERAL {_state_of('{row}')} AS {{row}}_then ON true",
    where="{row.run_id} = {parent.run_id}",
    of_run=of_run("steps"),
    given={
        "status_then": "coalesce({row}_then.status, 'PENDING')",
        "attempt_count_then": "coalesce({row}_then.attempt_count, 0)",
    },
)
_COUNTS = ", ".join(
    f"count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = '{status}') AS steps_{status.lower()}"
    for status in StepStatus
)
_PROGRESS_THEN = Source(
    type="Progress",
    rows=f"(SELECT {_COUNTS} FROM steps AS step LEFT JOIN LATERAL {_state_of('step')} AS state ON true"
    " WHERE step.run_id = {parent.run_id} AND step.workspace_id = {context.workspace:uuid}) AS {row}",
    owned=False,
)

AT = One(
    source=table(
        "RunSnapshot",
        "frames",
        "{row.run_id} = {parent.id} AND {row.number} = {arg.frame:bigint}",
        given=_RUN_CREATED,
    )
)

_TIMELINE = Source(
    type="Timeline",
    rows="(SELECT {parent.id} AS run_id, {parent.revision}::bigint AS revision, {parent.created_at} AS created_at,"
    " {parent.updated_at} AS updated_at, least({arg.buckets:bigint}, {parent.revision}) AS buckets) AS {row}",
    owned=False,
)
TIMELINE = One(source=_TIMELINE, bounds={"buckets": (1, MOST_BUCKETS)}, length="buckets")

# As even as whole frames allow; no bucket is empty, since there are no more of them than frames.
_BUCKETS = Source(
    type="TimelineBucket",
    rows="(SELECT {parent.run_id} AS run_id,"
    " (place * {parent.revision} / {parent.buckets} + 1)::integer AS from_number,"
    " ((place + 1) * {parent.revision} / {parent.buckets})::integer AS to_number"
    " FROM generate_series(0, {parent.buckets} - 1) AS place) AS {row}",
    owned=False,
)


def _at(number: str) -> Value:
    of_frame = f"that.run_id = {{row.run_id}} AND that.number = {{row.{number}}} AND {OURS}"
    return Value(f"(SELECT that.at FROM frames AS that WHERE {of_frame})")


# Bounded in the order of the index of grave frames: asked for a severity by its name, PostgreSQL may take it to be
# common, and read all frames of a stretch to find it.
def _has(severity: str) -> str:
    return (
        f"EXISTS (SELECT FROM frames AS that WHERE that.run_id = {{row.run_id}} AND {OURS}"
        " AND that.severity NOT IN ('DEBUG', 'INFO')"
        f" AND (that.severity, that.number) >= ('{severity}', {{row.from_number}})"
        f" AND (that.severity, that.number) <= ('{severity}', {{row.to_number}}))"
    )


# Most often the first frame of a stretch is INFO, or the second: reading on until one is takes no index of its own.
_HAS_INFO = (
    f"EXISTS (SELECT FROM frames AS that WHERE that.run_id = {{row.run_id}} AND {OURS} AND that.severity = 'INFO'"
    " AND that.number >= {row.from_number} AND that.number <= {row.to_number})"
)
_WORST = Value(
    f"CASE WHEN {_has('ERROR')} THEN 'ERROR' WHEN {_has('WARNING')} THEN 'WARNING'"
    f" WHEN {_HAS_INFO} THEN 'INFO' ELSE 'DEBUG' END"
)


def _listed(kinds: Iterable[FrameKind]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


_RANK = " ".join(f"WHEN that.kind IN ({_listed(kinds)}) THEN {rank}" for rank, kinds in enumerate(MARKER_RANKS))
_MARKED = (
    "SELECT that.number FROM frames AS that"
    f" WHERE that.run_id = {{parent.run_id}} AND {OURS} AND that.kind NOT IN ({_listed(UNMARKED)})"
    f" ORDER BY CASE {_RANK} END, that.number LIMIT {MOST_MARKERS}"
)
# OFFSET 0: looked up one by one, where PostgreSQL would otherwise read the whole run and join.
_FRAME = (
    f"SELECT * FROM frames AS that WHERE that.run_id = {{parent.run_id}} AND {OURS}"
    " AND that.number = {row}_marked.number OFFSET 0"
)
_MARKERS = Source(
    type="Frame",
    rows=f"({_MARKED}) AS {{row}}_marked CROSS JOIN LATERAL ({_FRAME}) AS {{row}}",
    given=_RUN_CREATED,
    of_run=of_run("frames"),
)

TYPES = {
    "RunSnapshot": TypeEntry(
        within_run=frozenset({"frame", "progress", "steps"}),
        fields={
            "frame": Inline(type="Frame"),
            "status": _RUN_STATUS,
            "progress": One(source=_PROGRESS_THEN),
            "steps": Many(source=_STEPS_THEN, order_by="{row.position}"),
        },
    ),
    "StepSnapshot": TypeEntry(
        within_run=frozenset({"step"}),
        fields={
            "step": Inline(type="Step"),
            "status": column("status_then"),
            "attemptCount": column("attempt_count_then"),
        },
    ),
    "Timeline": TypeEntry(
        within_run=frozenset({"buckets", "markers"}),
        fields={
            "frames": column("revision"),
            "durationSeconds": Value("extract(epoch FROM {row.updated_at} - {row.created_at})::double precision"),
            "buckets": Many(source=_BUCKETS, order_by="{row.from_number}", sized=True),
            "markers": Many(source=_MARKERS, order_by="{row.number}"),
        },
    ),
    "TimelineBucket": TypeEntry(
        within_run=frozenset(),
        fields={
            "fromFrame": column("from_number"),
            "toFrame": column("to_number"),
            "startedAt": _at("from_number"),
            "endedAt": _at("to_number"),
            "count": Value("{row.to_number} - {row.from_number} + 1"),
            "worst": _WORST,
        },
    ),
}
