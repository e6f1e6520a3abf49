"""The tables: what `migrations/` builds, described once."""

from rerail.database.tables.access import api_tokens, audit_entries
from rerail.database.tables.columns import metadata
from rerail.database.tables.frames import frames
from rerail.database.tables.groups import (
    failure_group_counts,
    failure_group_missions,
    failure_group_runs,
    failure_groups,
)
from rerail.database.tables.history import run_states, step_states
from rerail.database.tables.jobs import recovery_job_runs, recovery_jobs
from rerail.database.tables.judgements import failures, moves
from rerail.database.tables.listing import run_facets, run_titles, run_updates
from rerail.database.tables.missions import mission_versions, missions, tasks, workspaces
from rerail.database.tables.reports import report_deliveries, reports
from rerail.database.tables.runs import artifacts, attempts, labels, reviews, runs, steps
from rerail.database.tables.working import idempotency_keys, workers

__all__ = [
    "api_tokens",
    "artifacts",
    "attempts",
    "audit_entries",
    "failure_group_counts",
    "failure_group_missions",
    "failure_group_runs",
    "failure_groups",
    "failures",
    "frames",
    "idempotency_keys",
    "labels",
    "metadata",
    "mission_versions",
    "missions",
    "moves",
    "recovery_job_runs",
    "recovery_jobs",
    "report_deliveries",
    "reports",
    "reviews",
    "run_facets",
    "run_states",
    "run_titles",
    "run_updates",
    "runs",
    "step_states",
    "steps",
    "tasks",
    "workers",
    "workspaces",
]
