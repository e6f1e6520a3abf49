"""Recovery jobs and the runs that each was to move."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.filters import indexed
from rerail.planner.catalog.groups import GROUP_OF_JOB
from rerail.planner.catalog.reports import CREATED_BY
from rerail.planner.catalog.sources import by_id, column, fixed, global_id, instant, one, table
from rerail.planner.entries import Inline, Key, Order, TypeEntry, Value
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import Walked

_RUNS = Walked(
    source=table("RecoveryJobRun", "recovery_job_runs", "{row.job_id} = {parent.id}"),
    order=fixed(Order(name="recoveryJobRuns", keys=(Key("position", "integer"),))),
    filter={
        "status": indexed("status", orders=("position",)),
        "outcome": indexed("outcome", orders=("position",)),
    },
    most=MAX_PAGE,
    prefer=("outcome", "status"),
    ways=1,
)

TYPES = {
    "RecoveryJob": TypeEntry(
        kind=Kind.JOB,
        by_id=by_id("RecoveryJob", "recovery_jobs"),
        fields={
            "id": global_id(Kind.JOB),
            "group": GROUP_OF_JOB,
            "move": column("move"),
            "fix": Inline(type="Fix", when="{row.fix} IS NOT NULL"),
            "note": column("note"),
            "maxPerMinute": column("max_per_minute"),
            "stopAfterFailures": column("stop_after_failures"),
            "status": column("status"),
            "reason": column("reason"),
            "progress": Inline(type="RecoveryJobProgress"),
            "runs": _RUNS,
            "createdAt": instant("created_at"),
            "createdBy": CREATED_BY,
            "finishedAt": instant("finished_at"),
        },
    ),
    "Fix": TypeEntry(
        fields={
            "kind": Value("{row.fix}->>'kind'"),
            "note": Value("{row.fix}->>'note'"),
            "evidenceUrl": Value("{row.fix}->>'evidenceUrl'"),
        }
    ),
    "RecoveryJobProgress": TypeEntry(
        fields={
            "total": column("total"),
            "pending": Value("{row.total} - {row.moved} - {row.refused} - {row.gone}"),
            "moved": column("moved"),
            "refused": column("refused"),
            "gone": column("gone"),
            "underWay": column("under_way"),
            "succeeded": column("succeeded"),
            "failedAgain": column("failed_again"),
        }
    ),
    "RecoveryJobRun": TypeEntry(
        fields={
            "position": column("position"),
            "run": one("Run", "runs", key="run_id"),
            "step": one("Step", "steps", key="step_id"),
            "status": column("status"),
            "code": column("code"),
            "message": column("message"),
            "at": instant("at"),
            "outcome": column("outcome"),
        }
    ),
}
