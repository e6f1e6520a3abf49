"""What each run is to be like, drawn in SQL into tables of a schema of its own: all other rows follow from these.

Drawn by hashing the run's number, so that the same sizes give the same data but for the day it is made on.
"""

import math
from dataclasses import asdict

import asyncpg

from rerail.domain.workspace import DEFAULT_WORKSPACE

from .sizes import Sizes
from .words import (
    CITIES,
    DETAIL_MISSION,
    FAILURE_KINDS,
    NOUNS,
    PENDING_REVIEW,
    PROVIDERS,
    TASK_COUNTS,
    TEAMS,
    VERBS,
    FailureKind,
)

WORKSPACE = f"'{DEFAULT_WORKSPACE.id}'::uuid"
LONG_SHARE = 500
"""One run in so many has about a thousand frames."""
RARE = 60
"""Runs that have the rare label, and as many the rare word in their title, however many runs there are."""
PENDING_KIND = len(FAILURE_KINDS)

# Ids of what belongs to a run are its own id but for the last twelve digits: a tag and a place. All sort by time.
_FUNCTIONS = """
DROP SCHEMA IF EXISTS drawn CASCADE;
CREATE SCHEMA drawn;
CREATE FUNCTION drawn.part(n bigint, salt bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (hashint8extended(n, salt) & 9007199254740991)::float8 / 9007199254740992;
CREATE FUNCTION drawn.below(n bigint, salt bigint, bound integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((hashint8extended(n, salt) & 9007199254740991) % bound)::integer;
CREATE FUNCTION drawn.id(head text, tag integer, place bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (head || to_hex((tag::bigint << 40) | place))::uuid;
-- Never a whole millisecond: PostgreSQL's own JSON leaves out zeros at the end, rerail's answers keep them.
CREATE FUNCTION drawn.moment(base timestamptz, seconds float8) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
    RETURN date_trunc('milliseconds', base + make_interval(secs => seconds)) + interval '1 microsecond';
"""
TAGS = {"run": 16, "step": 17, "attempt": 18, "artifact": 19, "review": 20, "report": 21, "bundle": 22, "delivery": 23}
"""What the first two of the last twelve digits of an id say. Two digits each, so 16 to 255."""

_MISSIONS = """
CREATE TABLE drawn.missions AS
SELECT m AS mission, slug, slug || ' of the day' AS title, versions, tasks, created_at,
    drawn.id('{head}8' || lpad(to_hex(m), 3, '0') || '-', {tag}, 1) AS id
FROM generate_series(0, {missions} - 1) AS m
CROSS JOIN LATERAL (SELECT
    ($1::text[])[m % {nouns} + 1] || '-' || ($2::text[])[m / {nouns} % {verbs} + 1]
        || CASE WHEN m < {nouns} * {verbs} THEN '' ELSE '-' || m END AS slug,
    ($3::integer[])[m % {counts} + 1] AS tasks, 1 + m % 3 AS versions,
    drawn.moment(now() - make_interval(days => {days} + 1), m) AS created_at) AS words
"""

_RUNS = """
CREATE UNLOGGED TABLE drawn.runs AS
SELECT run.*, kinds.cause, kinds.code, kinds.message, kinds.transient, kinds.guide, kinds.next_move AS kind_move,
    kinds.why AS kind_why, kinds.blocker,
    md5(kinds.code || run.mission || '.' || run.at) AS fingerprint
FROM (SELECT placed.*, missions.id AS mission_id, missions.slug, missions.title AS mission_title,
        missions.versions, missions.tasks AS steps,
        left(placed.id::text, 24) AS head,
        CASE status WHEN 'QUEUED' THEN 1 ELSE greatest(frames, begun + 4) END AS revision
    FROM (SELECT settled.*,
            (lpad(to_hex((extract(epoch FROM created_at) * 1000)::bigint), 12, '0') || '7'
                || lpad(to_hex(drawn.below(n, 21, 4096)), 3, '0') || '8'
                || lpad(to_hex(drawn.below(n, 22, 4096)), 3, '0') || to_hex(({run_tag}::bigint << 40) | n))::uuid AS id,
            CASE status WHEN 'SUCCEEDED' THEN tasks WHEN 'QUEUED' THEN 0 ELSE at + 1 END AS begun,
            status = 'SUCCEEDED' AND fate < 0.03 AS recovered,
            status = 'FAILED' AND (fate < 0.06 OR n % 375 = 82) AS reported,
            CASE WHEN status = 'WAITING' THEN {pending_kind}
                WHEN status = 'FAILED' OR status = 'SUCCEEDED' AND fate < 0.03
                    THEN floor({kinds} * drawn.part(n, 8) ^ 2)::integer END AS kind
        FROM ({settled}) AS settled) AS placed
    JOIN drawn.missions USING (mission)) AS run
LEFT JOIN drawn.kinds USING (kind)
ORDER BY run.n
"""
# `at` is the place of the step at which the run stands, stopped or failed.
_SETTLED = """
SELECT basic.*, missions.tasks,
    CASE WHEN staged THEN 16 + n::integer % 4 ELSE drawn.below(n, 4, missions.tasks) END AS at,
    CASE WHEN staged OR chance < 0.063 THEN 'FAILED' WHEN chance < 0.08 THEN 'CANCELLED'
        WHEN chance < 0.084 THEN 'WAITING' WHEN n % 500 = 150 THEN 'RUNNING'
        WHEN chance < 0.085 THEN 'QUEUED' ELSE 'SUCCEEDED' END AS status
FROM (SELECT n, drawn.part(n, 1) AS chance, n % 25 = 7 OR n > {runs} - 2 AS staged,
        CASE WHEN n % 25 = 7 OR n > {runs} - 2 THEN {detail_mission}
            ELSE floor({missions} * drawn.part(n, 2) ^ 2.5)::integer END AS mission,
        drawn.moment(now() - make_interval(days => {days}),
            86400.0 * {days} * (n - 1 + drawn.part(n, 3)) / {runs}) AS created_at,
        2 + 900 * drawn.part(n, 5) ^ 4 AS seconds,
        CASE WHEN n = {runs} THEN {short_frames} WHEN n = {runs} - 1 THEN {long_frames}
            WHEN n % {long_share} = 11 THEN 600 + drawn.below(n, 6, 1400)
            ELSE {least} + drawn.below(n, 6, {spread}) END AS frames,
        drawn.part(n, 7) AS fate, n % {rare_every} AS rare
    FROM generate_series(1, {runs}) AS n) AS basic
JOIN drawn.missions USING (mission)
"""


async def draw(connection: asyncpg.Connection, sizes: Sizes) -> None:
    """Makes the schema `drawn`, in place of one that was left there."""
    await connection.execute(_FUNCTIONS)
    await _draw_kinds(connection)
    head = "01900000-0000-7000-"
    missions = _MISSIONS.format(
        head=head,
        tag=TAGS["run"],
        missions=sizes.missions,
        nouns=len(NOUNS),
        verbs=len(VERBS),
        counts=len(TASK_COUNTS),
        days=sizes.days,
    )
    await _create(connection, missions, list(NOUNS), list(VERBS), list(TASK_COUNTS))
    usual = max(14.0, (sizes.frames - sizes.long_frames) / sizes.runs - 1300 / LONG_SHARE)
    least = math.ceil(usual * 0.6)
    settled = _SETTLED.format(
        runs=sizes.runs,
        days=sizes.days,
        missions=sizes.missions,
        detail_mission=DETAIL_MISSION,
        short_frames=sizes.short_frames,
        long_frames=sizes.long_frames,
        long_share=LONG_SHARE,
        least=least,
        spread=math.ceil(usual * 0.8) + 1,
        rare_every=max(2, sizes.runs // RARE),
    )
    runs = _RUNS.format(settled=settled, run_tag=TAGS["run"], kinds=len(FAILURE_KINDS), pending_kind=PENDING_KIND)
    await connection.execute(runs)
    await connection.execute("CREATE UNIQUE INDEX ON drawn.runs (n)")
    await connection.execute("ANALYZE drawn.runs, drawn.missions")


async def _create(connection: asyncpg.Connection, sql: str, *binds: object) -> None:
    # CREATE TABLE AS takes binds only where they are written out.
    for number, bind in reversed(list(enumerate(binds, 1))):
        sql = sql.replace(f"${number}", literal(bind))
    await connection.execute(sql)


async def _draw_kinds(connection: asyncpg.Connection) -> None:
    names = list(asdict(PENDING_REVIEW))
    columns = ", ".join(f"{name} {'boolean' if name == 'transient' else 'text'}" for name in names)
    await connection.execute(f"CREATE TABLE drawn.kinds (kind integer, {columns})")
    kinds: list[FailureKind] = [*FAILURE_KINDS, PENDING_REVIEW]
    await connection.copy_records_to_table(
        "kinds", schema_name="drawn", records=[(place, *asdict(kind).values()) for place, kind in enumerate(kinds)]
    )


def literal(value: object) -> str:
    """An SQL literal of words and numbers of this package's own."""
    if isinstance(value, list):
        kind = "integer" if isinstance(value[0], int) else "text"
        return f"ARRAY[{', '.join(literal(each) for each in value)}]::{kind}[]"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


WORDS = {
    "cities": literal(list(CITIES)),
    "providers": literal(list(PROVIDERS)),
    "teams": literal(list(TEAMS)),
}
"""Arrays that the rows' expressions pick from."""
