"""The reference: the same documents, resolved field by field and row by row in Python, over the rows of the world.

It shares nothing with the planner but the schema and the guides, so that an equal answer means something.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from graphql import ExecutionResult, GraphQLResolveInfo, build_schema, execute, parse

from rerail.api.schema.build import print_sdl
from rerail.artifacts.signing import Claim
from rerail.domain.comparison import Parting
from rerail.domain.frame import Severity
from rerail.domain.viewer import Scope
from rerail.guides.catalog import load_guides

from .naive_history import buckets as stretches
from .naive_history import compared, last_state, markers, progress_of
from .naive_jobs import job_progress, wanted_job_runs, wanted_jobs
from .naive_lists import page, run_page, wanted_frames, wanted_groups, wanted_reports, wanted_steps
from .reading import NOW, SIGNER
from .world import HERE, Json, make_world
from .world_audit import entry, wanted_entries

Row = dict[str, Any]
Resolver = Callable[..., Any]

WORLD = {
    table: [row for row in rows if row.get("workspace_id", HERE) == HERE] for table, rows in make_world().rows.items()
}
SCHEMA = build_schema(print_sdl())
GUIDES = load_guides()
PREFIXES = {
    "Workspace": "workspaces",
    "Mission": "missions",
    "Run": "runs",
    "Step": "steps",
    "Attempt": "attempts",
    "Artifact": "artifacts",
    "Review": "reviews",
    "Report": "reports",
    "FailureGroup": "failure_groups",
    "RecoveryJob": "recovery_jobs",
}
SHOWN = {"FailureGroup": "group", "RecoveryJob": "job"}
"""Types whose ids do not begin with their name."""


@dataclass(frozen=True, slots=True)
class RootField:
    """A field of Query as it was executed."""

    key: str
    name: str
    arguments: Mapping[str, Any]


def answer_naively(document: str, variables: Mapping[str, Any]) -> Any:
    result, _ = execute_naively(document, variables)
    assert not result.errors, result.errors
    return result.data


def execute_naively(document: str, variables: Mapping[str, Any]) -> tuple[ExecutionResult, list[RootField]]:
    """The answer, and the root fields that it took; what the API would refuse goes wrong in its own way here."""
    roots: list[RootField] = []
    result = execute(
        SCHEMA,
        parse(document),
        variable_values=dict(variables),
        context_value=roots,
        field_resolver=resolve,
        type_resolver=lambda it, *_: it["is"],
    )
    assert isinstance(result, ExecutionResult)
    return result, roots


def resolve(source: Row | None, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    given = {name: value for name, value in arguments.items() if value is not None}
    if source is None:
        info.context.append(RootField(str(info.path.key), info.field_name, given))
    resolver = RESOLVERS.get(f"{info.parent_type.name}.{info.field_name}")
    if resolver is not None:
        return resolver(source, **given)
    assert source is not None
    name = (
        info.field_name if info.field_name in source else re.sub("[A-Z]", lambda m: f"_{m[0].lower()}", info.field_name)
    )
    value = source[name]
    return value(source, **given) if callable(value) else shown(value)


def comparable(value: Any) -> Any:
    """An answer in which the order of the members counts, with its signed addresses read: PostgreSQL and Python write
    the same claim with other white space."""
    if isinstance(value, dict):
        return [(name, comparable(member)) for name, member in value.items()]
    if isinstance(value, list):
        return [comparable(member) for member in value]
    if isinstance(value, str) and value.startswith(f"{SIGNER.base}/"):
        return repr(SIGNER.claim(value.rsplit("/", 1)[1], NOW))
    return value


def shown(value: Any) -> Any:
    if isinstance(value, datetime):
        # Without the zeros at the end of a fraction, as PostgreSQL writes it.
        text = value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
        return text.rstrip("0").rstrip(".") + "+00:00"
    return value.value if isinstance(value, Json) else value


def of(type_name: str, row: Row | None) -> Row | None:
    """A row as an object of a type: with its global id."""
    if row is None:
        return None
    if type_name == "AuditEntry":
        return {**row, "is": type_name, "uuid": row["id"]}
    if type_name == "Frame":
        return {**row, "is": type_name, "id": f"frame_{row['run_id'].hex}{row['number']:08x}"}
    if type_name in PREFIXES:
        shown_as = SHOWN.get(type_name, type_name.lower())
        return {**row, "is": type_name, "uuid": row["id"], "id": f"{shown_as}_{row['id'].hex}"}
    return {**row, "is": type_name}


def find(type_name: str, table: str, **wanted: Any) -> Row | None:
    return next(iter(every(type_name, table, **wanted)), None)


def every(type_name: str, table: str, *, by: str = "", **wanted: Any) -> list[Any]:
    rows = [row for row in WORLD[table] if all(row.get(name) == value for name, value in wanted.items())]
    if by:
        rows.sort(key=lambda row: row[by])
    return [of(type_name, row) for row in rows]


def listed(type_name: str, table: str, ids: Any) -> list[Any]:
    return [found for each in ids if (found := find(type_name, table, id=each)) is not None]


def frame(run: UUID, number: int | None) -> Row | None:
    return find("Frame", "frames", run_id=run, number=number)


def guide(slug: str | None) -> Row | None:
    found = GUIDES.get(slug or "")
    if found is None:
        return None
    return {
        "is": "Guide",
        "id": f"guide_{found.slug}",
        "owningSurfaces": list(found.owning_surfaces),
        "related": list(found.related),
        "sections": [{"key": each.key, "title": each.title, "body": each.body} for each in found.sections],
        **{name: getattr(found, name) for name in ("slug", "title", "summary", "kind", "cause", "escalation")},
    }


def node(_: Row | None, *, id: str) -> Row | None:  # noqa: A002 - the API's own word
    prefix, _, rest = id.partition("_")
    if prefix == "guide":
        return guide(rest)
    if prefix == "frame":
        return frame(UUID(rest[:32]), int(rest[32:], 16))
    type_name = {shown: name for name, shown in SHOWN.items()}.get(prefix, prefix.title())
    found = find(type_name, PREFIXES[type_name], id=UUID(rest))
    return None if type_name == "Workspace" and found and found["uuid"] != HERE else found


def viewer(_: Row | None) -> Row:
    return {"subject": "local", "scopes": list(Scope), "workspace": find("Workspace", "workspaces", id=HERE)}


def run_of(row: Row) -> Row:
    found = find("Run", "runs", id=row["run_id"])
    assert found is not None
    return found


def counted(group: Row) -> Row:
    """What the runs of a group add up to."""
    members = [row for row in WORLD["failure_group_runs"] if row["group_id"] == group["uuid"]]
    return {
        "count": len(members),
        "openCount": sum(row["open"] for row in members),
        "firstSeenAt": min(row["first_seen_at"] for row in members),
        "lastSeenAt": max(row["last_seen_at"] for row in members),
    }


def groups() -> list[Row]:
    return [
        {**group, "count": sums["count"], "open_count": sums["openCount"], "last_seen_at": sums["lastSeenAt"]}
        for group in every("FailureGroup", "failure_groups")
        for sums in [counted(group)]
    ]


def progress(run: Row) -> Row:
    counts = {name.removeprefix("steps_"): run[name] for name in run if name.startswith("steps_")}
    return {**counts, "total": sum(counts.values()), "running": counts["running"] + counts["retrying"]}


def move(run: Row, kind: str) -> Row:
    found = find(f"{kind.title()}Move", "moves", run_id=run["uuid"], kind=kind)
    assert found is not None
    return found


def recovery(run: Row) -> Row:
    retries = every("RetryMove", "moves", by="position", run_id=run["uuid"], kind="RETRY")
    moves = {kind.lower(): move(run, kind) for kind in ("CONTINUE", "REPORT", "CANCEL")}
    return {"next": run["next_move"], "why": run["next_why"], "retries": retries, **moves}


def blockers(moved: Row) -> list[Row]:
    return [{"run_id": moved["run_id"], **each} for each in moved["blockers"].value]


def plan(moved: Row) -> Row | None:
    return moved if moved["planned"] else None


def checked_at(check: Row) -> Any:
    return shown(datetime.fromisoformat(check["checkedAt"]))


def seconds(row: Row) -> float | None:
    if row["started_at"] is None or row["finished_at"] is None:
        return None
    elapsed: float = (row["finished_at"] - row["started_at"]).total_seconds()
    return elapsed


def snapshot(run: Row, *, frame: int) -> Row | None:
    found = find("Frame", "frames", run_id=run["uuid"], number=frame)
    return found and {**found, "is": "RunSnapshot", "frame": found}


def status_then(then: Row) -> str:
    states = every("RunState", "run_states", run_id=then["run_id"])
    status: str = last_state(states, then["number"], {"status": "QUEUED"})["status"]
    return status


def steps_then(then: Row) -> list[Row]:
    found = []
    for step in every("Step", "steps", by="position", run_id=then["run_id"]):
        states = every("StepState", "step_states", step_id=step["uuid"])
        state = last_state(states, then["number"], {"status": "PENDING", "attempt_count": 0})
        found.append({"step": step, "status": state["status"], "attempt_count": state["attempt_count"]})
    return found


def timeline(run: Row, *, buckets: int) -> Row:
    return {
        "frames": run["revision"],
        "durationSeconds": (run["updated_at"] - run["created_at"]).total_seconds(),
        "recorded": every("Frame", "frames", by="number", run_id=run["uuid"]),
        "wanted": buckets,
    }


def comparison(_: Row | None, *, a: str, b: str) -> Row | None:
    one, other = node(None, id=a), node(None, id=b)
    if one is None or other is None:
        return None
    found = compared(WORLD, one["uuid"], other["uuid"])
    steps = [
        {
            "key": step.key,
            "same": step.reason is None,
            "reason": step.reason,
            **parted(step.parting, one, other),
            "statusA": step.a and step.a.status.value,
            "statusB": step.b and step.b.status.value,
            "attemptCountA": step.a and step.a.attempt_count,
            "attemptCountB": step.b and step.b.attempt_count,
        }
        for step in found.steps
    ]
    whole = {"same": found.reason is None, "reason": found.reason, "step": found.lane, "steps": steps}
    return {**whole, **parted(found.parting, one, other), "runA": one, "runB": other}


def parted(found: Parting | None, one: Row, other: Row) -> Row:
    return {
        "a": frame(one["uuid"], found.a.number) if found and found.a else None,
        "b": frame(other["uuid"], found.b.number) if found and found.b else None,
    }


def artifact_url(artifact: Row) -> str | None:
    if artifact["state"] == "LOST":
        return None
    names = ("address", "name", "media_type", "sha256", "bytes")
    return same_token(Claim(**{name: artifact[name] for name in names}))


def payload_url(of_frame: Row) -> str | None:
    if of_frame["payload_address"] is None:
        return None
    name = f"frame-{of_frame['number']}.json"
    return same_token(Claim(address=of_frame["payload_address"], name=name, media_type="application/json"))


def same_token(claim: Claim) -> str:
    """What `comparable` makes of an address of that claim."""
    return repr((claim, SIGNER.expires(NOW)))


RESOLVERS: dict[str, Resolver] = {
    "Query.node": node,
    "Query.nodes": lambda _, ids: [node(None, id=each) for each in ids],
    "Query.viewer": viewer,
    "Query.run": node,
    "Query.runs": lambda _, **args: run_page(every("Run", "runs"), WORLD, args),
    "Query.mission": lambda _, slug: find("Mission", "missions", slug=slug),
    "Query.missions": lambda _, **args: page(
        "missions", every("Mission", "missions"), ("created_at", "uuid"), args, down=True
    ),
    "Query.failureGroups": lambda _, **args: page(
        "failureGroups",
        wanted_groups(groups(), WORLD, args),
        ("count", "last_seen_at", "uuid"),
        args,
        down=True,
    ),
    "Query.recoveryJob": node,
    "Query.recoveryJobs": lambda _, **args: page(
        "recoveryJobs",
        wanted_jobs(every("RecoveryJob", "recovery_jobs"), args),
        ("created_at", "uuid"),
        args,
        down=True,
    ),
    "Query.guide": lambda _, slug: guide(slug),
    "Query.compareRuns": comparison,
    "Query.guides": lambda _: [guide(slug) for slug in GUIDES],
    "Guide.related": lambda it: [guide(slug) for slug in it["related"]],
    "Mission.tasks": lambda it: every("Task", "tasks", by="position", mission_id=it["uuid"], version=it["version"]),
    "Mission.runs": lambda it, **args: run_page(every("Run", "runs", mission_id=it["uuid"]), WORLD, args),
    "Run.mission": lambda it: find("Mission", "missions", id=it["mission_id"]),
    "Run.durationSeconds": seconds,
    "Run.labels": lambda it: every("Label", "labels", by="position", run_id=it["uuid"]),
    "Run.progress": progress,
    "Run.steps": lambda it, **args: page(
        "steps", wanted_steps(every("Step", "steps", run_id=it["uuid"]), args), ("position",), args
    ),
    "Run.step": lambda it, key: find("Step", "steps", run_id=it["uuid"], key=key),
    "Run.frames": lambda it, **args: page(
        "frames", wanted_frames(every("Frame", "frames", run_id=it["uuid"]), WORLD, args), ("number",), args
    ),
    "Run.frame": lambda it, number: frame(it["uuid"], number),
    "Run.artifacts": lambda it, **args: page(
        "artifacts", every("Artifact", "artifacts", run_id=it["uuid"], report_id=None), ("created_at", "uuid"), args
    ),
    "Run.failure": lambda it: find("Failure", "failures", run_id=it["uuid"], root=True),
    "Run.recovery": recovery,
    "Run.reviews": lambda it: every("Review", "reviews", by="requested_frame", run_id=it["uuid"]),
    "Run.reports": lambda it: every("Report", "reports", by="number", run_id=it["uuid"]),
    "Run.at": snapshot,
    "RunSnapshot.frame": lambda it: it["frame"],
    "RunSnapshot.status": status_then,
    "RunSnapshot.steps": steps_then,
    "RunSnapshot.progress": lambda it: progress_of([step["status"] for step in steps_then(it)]),
    "StepSnapshot.step": lambda it: it["step"],
    "Run.timeline": timeline,
    "Timeline.buckets": lambda it: stretches(it["recorded"], it["wanted"]),
    "Timeline.markers": lambda it: markers(it["recorded"]),
    "TimelineBucket.worst": lambda it: list(Severity)[it["worst"]].value,
    "Step.run": run_of,
    "Step.durationSeconds": seconds,
    "Step.needs": lambda it: [
        each for each in every("Step", "steps", by="position", run_id=it["run_id"]) if each["key"] in it["needs"]
    ],
    "Step.attempts": lambda it: every("Attempt", "attempts", by="number", step_id=it["uuid"]),
    "Step.artifacts": lambda it: every("Artifact", "artifacts", by="created_at", step_id=it["uuid"]),
    "Step.frames": lambda it, **args: page("frames", every("Frame", "frames", step_id=it["uuid"]), ("number",), args),
    "Step.failure": lambda it: find("Failure", "failures", step_id=it["uuid"]),
    "Attempt.error": lambda it: it["fault"] and {"detail": None, **it["fault"].value},
    "Attempt.logs": lambda it, **args: page(
        "frames", every("Frame", "frames", attempt_id=it["uuid"], kind="LOG_WRITTEN"), ("number",), args
    ),
    "Frame.offsetSeconds": lambda it: (it["at"] - run_of(it)["created_at"]).total_seconds(),
    "Frame.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "Frame.attempt": lambda it: find("Attempt", "attempts", id=it["attempt_id"]),
    "Frame.artifact": lambda it: find("Artifact", "artifacts", id=it["artifact_id"]),
    "Frame.actor": lambda it: {"kind": it["actor_kind"], "name": it["actor_name"]},
    "Frame.payloadTruncated": lambda it: it["payload_address"] is not None,
    "Frame.payloadUrl": payload_url,
    "Artifact.run": run_of,
    "Artifact.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "Artifact.attempt": lambda it: find("Attempt", "attempts", id=it["attempt_id"]),
    "Artifact.url": artifact_url,
    "Failure.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "Failure.attempt": lambda it: find("Attempt", "attempts", id=it["attempt_id"]),
    "Failure.blockingFrame": lambda it: frame(it["run_id"], it["blocking_frame"]),
    "Failure.consequences": lambda it: listed("Step", "steps", it["consequences"]),
    "Failure.independent": lambda it: [
        other
        for other in every("Step", "steps", by="position", run_id=it["run_id"], status="FAILED")
        if other["uuid"] != it["step_id"]
    ],
    "Failure.group": lambda it: find("FailureGroup", "failure_groups", fingerprint=it["fingerprint"]),
    **{
        f"FailureGroup.{name}": lambda it, name=name: shown(counted(it)[name])
        for name in ("count", "openCount", "firstSeenAt", "lastSeenAt")
    },
    "FailureGroup.missions": lambda it: [
        mission
        for mission in every("Mission", "missions", by="slug")
        if find("", "failure_group_missions", group_id=it["uuid"], mission_id=mission["uuid"])
    ],
    "FailureGroup.runs": lambda it, **args: page(
        "runs.ID.DESC",
        [run_of(row) for row in every("", "failure_group_runs", group_id=it["uuid"])],
        ("uuid",),
        args,
        down=True,
    ),
    "FailureGroup.jobs": lambda it, **args: page(
        "recoveryJobs",
        every("RecoveryJob", "recovery_jobs", group_id=it["uuid"]),
        ("created_at", "uuid"),
        args,
        down=True,
    ),
    "RecoveryJob.group": lambda it: find("FailureGroup", "failure_groups", id=it["group_id"]),
    "RecoveryJob.fix": lambda it: it["fix"] and it["fix"].value,
    "RecoveryJob.progress": lambda it: job_progress(every("", "recovery_job_runs", job_id=it["uuid"])),
    "RecoveryJob.createdBy": lambda it: {"kind": it["created_by_kind"], "name": it["created_by_name"]},
    "RecoveryJob.runs": lambda it, **args: page(
        "recoveryJobRuns",
        wanted_job_runs(every("RecoveryJobRun", "recovery_job_runs", job_id=it["uuid"]), args),
        ("position",),
        args,
    ),
    "RecoveryJobRun.run": run_of,
    "RecoveryJobRun.step": lambda it: it["step_id"] and find("Step", "steps", id=it["step_id"]),
    "Failure.guide": lambda it: guide(it["guide"]) or guide("unknown-failure"),
    **{f"{kind}Move.blockers": blockers for kind in ("Continue", "Retry", "Report", "Cancel")},
    "ContinueMove.plan": plan,
    "RetryMove.plan": plan,
    "RetryMove.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "RetryMove.checks": lambda it: it["checks"].value,
    "FixCheck.checkedAt": checked_at,
    "ReportMove.suggestion": lambda it: it,
    "RecoveryPlan.fromFrame": lambda it: frame(it["run_id"], it["from_frame"]),
    "RecoveryPlan.rerun": lambda it: listed("Step", "steps", it["rerun"]),
    "RecoveryPlan.reuse": lambda it: listed("Step", "steps", it.get("reuse", [])),
    "RecoveryPlan.replaces": lambda it: listed("Artifact", "artifacts", it.get("replaces", [])),
    "ReportSuggestion.symptom": lambda it: it.get("symptom"),
    "ReportSuggestion.step": lambda it: find("Step", "steps", id=it.get("step_id", 0)),
    "ReportSuggestion.frame": lambda it: frame(it["run_id"], it.get("frame")),
    "ReportSuggestion.artifacts": lambda it: listed("Artifact", "artifacts", it["artifacts"]),
    "Blocker.step": lambda it: it["step"] and find("Step", "steps", id=UUID(it["step"])),
    "Blocker.frame": lambda it: it["frame"] and frame(it["run_id"], it["frame"]),
    "Blocker.guide": lambda it: guide(it["guide"]),
    "Review.run": run_of,
    "Review.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "Review.decidedBy": lambda it: (
        it["decided_by_kind"] and {"kind": it["decided_by_kind"], "name": it["decided_by_name"]}
    ),
    "Query.report": node,
    "Query.auditEntries": lambda _, **args: page(
        "auditEntries",
        wanted_entries(every("AuditEntry", "audit_entries"), args),
        ("at", "uuid"),
        args,
        down=True,
    ),
    "AuditEntry.id": lambda it: entry(it)["id"],
    "AuditEntry.actor": lambda it: entry(it)["actor"],
    "AuditEntry.token": lambda it: entry(it)["token"],
    "AuditEntry.lastAt": lambda it: shown(entry(it)["lastAt"]),
    "Query.reports": lambda _, **args: page(
        "reports", wanted_reports(every("Report", "reports"), args), ("number",), args, down=True
    ),
    "Report.run": run_of,
    "Report.bundle": lambda it: find("Artifact", "artifacts", report_id=it["uuid"]),
    "Report.deliveries": lambda it: every("Delivery", "report_deliveries", by="created_at", report_id=it["uuid"]),
    "Delivery.messageId": lambda it: f"msg_{it['id'].hex}",
    "Delivery.nextAt": lambda it: shown(it["next_at"]) if it["status"] == "PENDING" else None,
    "Report.step": lambda it: find("Step", "steps", id=it["step_id"]),
    "Report.frame": lambda it: frame(it["run_id"], it["frame"]),
    "Report.artifacts": lambda it: listed("Artifact", "artifacts", it["artifacts"]),
    "Report.createdBy": lambda it: {"kind": it["created_by_kind"], "name": it["created_by_name"]},
}
