"""Rows of recovery jobs: one group in twelve had one, whose runs all failed again."""

from rerail.database import tables

from .fill import Fill
from .spans import last_frame, moment

_MOST = 200
"""Runs of one job."""
DRAW_JOBS = f"""
CREATE TABLE drawn.jobs AS
SELECT overlay(overlay(groups.id::text placing '7' from 15) placing '01900000' from 1)::uuid AS id,
    groups.id AS group_id, groups.created_at, least({_MOST}, count(*)) AS total
FROM drawn.groups JOIN drawn.runs USING (fingerprint)
WHERE NOT recovered AND drawn.below(hashtext(fingerprint), 61, 12) = 0
GROUP BY groups.id, groups.created_at;
"""
JOBS = Fill(
    table=tables.recovery_jobs,
    columns={
        "id": "id",
        "group_id": "group_id",
        "move": "'RETRY'",
        "fix": """'{"kind": "PROVIDER_RESTORED", "note": null, "evidenceUrl": null}'::json""",
        "max_per_minute": "60",
        "stop_after_failures": "1000",
        "status": "'DONE'",
        "revision": "total + 1",
        "total": "total",
        "position": "total",
        "next_at": "created_at",
        "moved": "total",
        "failed_again": "total",
        "failed_in_row": "total",
        "created_at": "created_at",
        "created_by_kind": "'PERSON'",
        "created_by_name": "'ada'",
        "finished_at": "created_at + interval '1 hour'",
    },
    rows="drawn.jobs",
)
JOB_RUNS = Fill(
    table=tables.recovery_job_runs,
    columns={
        "job_id": "jobs.id",
        "position": "run.place",
        "run_id": "run.id",
        "step_id": "run.step_id",
        "status": "'MOVED'",
        "at": "run.ended_at",
        "revision": "run.revision",
        "outcome": "'FAILED_AGAIN'",
    },
    rows=f"""drawn.jobs AS jobs JOIN drawn.groups AS groups ON groups.id = jobs.group_id
    JOIN (SELECT run.id, run.fingerprint, run.revision, {moment("run.revision")} AS ended_at, failures.step_id,
        row_number() OVER (PARTITION BY run.fingerprint ORDER BY run.n) AS place
        FROM drawn.runs AS run JOIN failures ON failures.run_id = run.id AND failures.blocking_frame
        = {last_frame("run.at")} WHERE NOT run.recovered AND run.begun > 0) AS run
    ON run.fingerprint = groups.fingerprint AND run.place <= jobs.total""",
)
