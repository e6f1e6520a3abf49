"""A small world to read from: every table, every state, nulls, ties, a second workspace. The same on every run."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus
from rerail.domain.workspace import DEFAULT_WORKSPACE

from .listing import list_runs
from .world_audit import audit_rows
from .world_groups import group_rows
from .world_jobs import job_rows
from .world_reports import report_rows

HERE = DEFAULT_WORKSPACE.id
ELSEWHERE = UUID("01900000-0000-7000-8000-000000000002")
START = datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC)
RUNS = 24
LONG = 17
"""The run whose first attempt wrote more than one page."""
TASKS = ("fetch", "clean", "draw", "publish")
PROVIDERS = ("http", "python", "python", "http")
EFFECTS = ("NONE", "NONE", "IDEMPOTENT", "UNSAFE")

Rows = list[dict[str, Any]]


def uid(kind: int, *numbers: int) -> UUID:
    """A fixed UUIDv7; within a kind, ids sort as their numbers do."""
    tail = "".join(f"{number:04x}" for number in numbers)
    return UUID(f"019b0000-{kind:04x}-7000-8000-{tail:0>12}")


def run_id(number: int) -> UUID:
    return uid(1, number)


def step_id(run: int, position: int) -> UUID:
    return uid(2, run, position)


@dataclass(slots=True)
class World:
    """Rows by table, in an order in which foreign keys are met."""

    rows: dict[str, Rows] = field(default_factory=dict)

    def add(self, table: str, **columns: Any) -> dict[str, Any]:
        self.rows.setdefault(table, []).append(columns)
        return columns

    async def write(self, connection: asyncpg.Connection) -> None:
        for table, rows in self.rows.items():
            for row in rows:
                values = [_written(value) for value in row.values()]
                places = ", ".join(f"${place}" for place in range(1, len(values) + 1))
                await connection.execute(
                    f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) ON CONFLICT DO NOTHING",  # noqa: S608
                    *values,
                )
        await list_runs(connection)
        await connection.execute("ANALYZE")


@dataclass(frozen=True, slots=True)
class Json:
    value: Any


def _written(value: Any) -> Any:
    return json.dumps(value.value) if isinstance(value, Json) else value


def make_world() -> World:
    world = World()
    world.add("workspaces", id=HERE, slug="default", name="Default", created_at=START)
    world.add("workspaces", id=ELSEWHERE, slug="elsewhere", name="Elsewhere", created_at=START)
    for number, slug in enumerate(("orders-report", "nightly", "idle"), 1):
        _mission(world, number, slug, HERE)
    _mission(world, 4, "orders-report", ELSEWHERE)
    # Bundles are artifacts that belong to reports: these come first.
    world.rows |= {"runs": [], "reports": []}
    for number in range(1, RUNS + 1):
        _run(world, number, mission=1 + number % 2, workspace=HERE)
    _run(world, RUNS + 1, mission=4, workspace=ELSEWHERE)
    for table, row in group_rows(world.rows):
        world.add(table, **row)
    for table, row in job_rows(world.rows, Json):
        world.add(table, **row)
    for table, row in report_rows(world.rows):
        world.add(table, **row)
    for table, row in audit_rows(HERE, ELSEWHERE):
        world.add(table, **row)
    return world


def _mission(world: World, number: int, slug: str, workspace: UUID) -> None:
    world.add(
        "missions",
        id=uid(3, number),
        workspace_id=workspace,
        slug=slug,
        title=slug.replace("-", " ").title(),
        description=None if number == 2 else f"Makes {slug}",
        version=2,
        input_schema=Json({"type": "object", "properties": {"day": {"type": "string"}}}),
        # The first two were deployed at the same instant: the id breaks the tie.
        created_at=START - timedelta(days=3 - number // 3),
        updated_at=START,
    )
    for version in (1, 2):
        for position, key in enumerate(TASKS[: 2 + version]):
            world.add(
                "tasks",
                mission_id=uid(3, number),
                version=version,
                position=position,
                workspace_id=workspace,
                key=key,
                title=key.title(),
                provider=PROVIDERS[position],
                needs=list(TASKS[max(0, position - 1) : position]),
                effect=EFFECTS[position],
                max_attempts=3,
                timeout_seconds=None if position == 3 else 1.5 * (position + 1),
            )


def of_provider(run: int) -> bool:
    """Whether a failed run failed by its provider; else by its input, in two steps, and nobody reported it."""
    return run // 6 % 2 == 1


def _step_statuses(status: str, number: int) -> tuple[str, ...]:
    match status:
        case "QUEUED":
            return ("PENDING",) * 4
        case "RUNNING":
            return ("SUCCEEDED", "RUNNING", "RETRYING", "PENDING")
        case "WAITING":
            return ("SUCCEEDED", "SUCCEEDED", "WAITING", "PENDING")
        case "FAILED":
            middle = "SUCCEEDED" if of_provider(number) else "FAILED"
            return ("SUCCEEDED", middle, "FAILED", "SKIPPED")
        case "SUCCEEDED":
            return ("SUCCEEDED",) * 4
        case _:
            return ("SUCCEEDED", "CANCELLED", "CANCELLED", "CANCELLED")


def _run(world: World, number: int, *, mission: int, workspace: UUID) -> None:
    status = tuple(RunStatus)[number % len(RunStatus)].value
    steps = _step_statuses(status, number)
    # Runs come in pairs that were queued at the same instant.
    created = START + timedelta(minutes=7 * (number // 2))
    started = None if status == "QUEUED" else created + timedelta(seconds=2 + number % 3)
    finished = started + timedelta(seconds=30 + number % 5) if started and status in FINISHED else None
    failed = status == "FAILED"
    frames = _frames(number, steps)
    world.add(
        "runs",
        id=run_id(number),
        workspace_id=workspace,
        mission_id=uid(3, mission),
        mission_slug=("orders-report", "nightly", "idle", "orders-report")[mission - 1],
        mission_version=1 + number % 2,
        title=f"Orders of day {number}" if number % 3 else f"100% ümlaut_{number}",
        status=status,
        revision=len(frames),
        inputs=Json({"day": f"2026-01-{number:02d}", "deep": [1, {"b": None}]}),
        outputs=Json([number, "done"]) if status == "SUCCEEDED" else None,
        created_at=created,
        updated_at=created + timedelta(seconds=len(frames)),
        started_at=started,
        finished_at=finished,
        leg=1,
        **{f"steps_{each.value.lower()}": steps.count(each.value) for each in StepStatus},
        completeness={"SUCCEEDED": "COMPLETE", "QUEUED": "NONE"}.get(status, "PARTIAL"),
        resolution=("REPORTED" if of_provider(number) else "OPEN") if failed else "NOT_NEEDED",
        next_move={"SUCCEEDED": "NONE", "FAILED": "RETRY", "WAITING": "REVIEW", "CANCELLED": "CONTINUE"}.get(
            status, "WAIT"
        ),
        next_why=f"Because of {status.lower()}",
        cause=("PROVIDER" if of_provider(number) else "INPUT") if failed else None,
        code=("provider.timeout" if of_provider(number) else "input.missing") if failed else None,
    )
    for position, (key, value) in enumerate((("env", "prod" if number % 2 else "test"), ("team", f"t{number % 3}"))):
        if number % 5:
            world.add("labels", run_id=run_id(number), key=key, workspace_id=workspace, position=position, value=value)
    for position, step_status in enumerate(steps):
        _step(world, number, position, step_status, created, workspace)
    for frame in frames:
        world.add("frames", **frame, run_id=run_id(number), workspace_id=workspace, at=created + frame_offset(frame))
    _states(world, number, status, frames, workspace)
    _artifacts(world, number, steps, created, workspace)
    _reviews(world, number, status, created, workspace)
    _failure(world, number, steps, workspace)
    _moves(world, number, status, steps, workspace)


FINISHED = {"FAILED", "SUCCEEDED", "CANCELLED"}
FAULT = {"cause": "PROVIDER", "code": "provider.timeout", "message": "No answer", "transient": True, "settled": False}


def frame_offset(frame: Mapping[str, Any]) -> timedelta:
    return timedelta(milliseconds=250 * (frame["number"] - 1))


def attempts_of(status: str) -> Sequence[str]:
    match status:
        case "PENDING" | "SKIPPED":
            return ()
        case "RUNNING" | "WAITING":
            return ("RUNNING",)
        case "RETRYING":
            return ("FAILED",)
        case "FAILED":
            return ("INTERRUPTED", "FAILED")
        case _:
            return (status,)


def _step(world: World, run: int, position: int, status: str, created: datetime, workspace: UUID) -> None:
    attempts = attempts_of(status)
    started = created + timedelta(seconds=3 + position) if attempts else None
    ended = status in {"SUCCEEDED", "FAILED", "CANCELLED"}
    world.add(
        "steps",
        id=step_id(run, position),
        workspace_id=workspace,
        run_id=run_id(run),
        key=TASKS[position],
        title=TASKS[position].title(),
        position=position,
        provider=PROVIDERS[position],
        effect=EFFECTS[position],
        max_attempts=3,
        needs=list(TASKS[max(0, position - 2) : position]),
        status=status,
        attempt_count=len(attempts),
        next_attempt_at=created + timedelta(minutes=1) if status == "RETRYING" else None,
        inputs=Json({"of": position}) if attempts else None,
        outputs=Json({"rows": run}) if status == "SUCCEEDED" else None,
        started_at=started,
        finished_at=started + timedelta(seconds=1, microseconds=run) if started and ended else None,
        fault=Json(FAULT) if status == "FAILED" else None,
    )
    for number, outcome in enumerate(attempts, 1):
        running = outcome == "RUNNING"
        world.add(
            "attempts",
            id=uid(4, run, position, number),
            workspace_id=workspace,
            run_id=run_id(run),
            step_id=step_id(run, position),
            number=number,
            status=outcome,
            trigger="FIRST" if number == 1 else "RECOVERY",
            worker=f"worker-{run % 2}" if position else None,
            leg=1,
            started_at=created + timedelta(seconds=3 + position),
            finished_at=None if running else created + timedelta(seconds=4 + position),
            fault=Json({**FAULT, "detail": {"tries": number}} if number == 2 else FAULT)
            if outcome == "FAILED"
            else None,
        )


def _frames(run: int, steps: Sequence[str]) -> Rows:
    frames: Rows = []

    def add(kind: str, title: str, severity: str = "INFO", **columns: Any) -> None:
        given = {"step_id": None, "attempt_id": None, "artifact_id": None, "payload_address": None, **columns}
        frames.append(
            {
                "number": len(frames) + 1,
                "kind": kind,
                "title": title,
                "severity": severity,
                "actor_kind": "PERSON" if kind == "RUN_QUEUED" else "RUNTIME",
                "actor_name": "ada" if kind == "RUN_QUEUED" else "rerail",
                "payload": Json({"of": kind}),
                "payload_bytes": 20,
                **given,
            }
        )

    add("RUN_QUEUED", f"Queued run {run}")
    for position, status in enumerate(steps):
        of = {"step_id": step_id(run, position)}
        if status in {"SUCCEEDED", "FAILED", "RUNNING"}:
            add("STEP_STARTED", f"Step {TASKS[position]} started", **of)
            tried = {**of, "attempt_id": uid(4, run, position, 1)}
            for line in range(60 if run == LONG and not position else 3):
                add("LOG_WRITTEN", f"Line {line}", ("DEBUG", "INFO", "WARNING")[line % 3], **tried)
            if run == LONG:
                add("ARTIFACT_WRITTEN", f"Wrote {TASKS[position]}", **tried, artifact_id=uid(5, run, position))
        if status == "SUCCEEDED":
            wide = {"payload_address": f"payloads/ab/{'ab' * 32}", "payload_bytes": 50_000} if position == 1 else {}
            add("STEP_SUCCEEDED", f"Step {TASKS[position]} succeeded", **of, **wide)
        if status == "FAILED":
            add("STEP_FAILED", f"Step {TASKS[position]} FAILED", "ERROR", **of, attempt_id=uid(4, run, position, 2))
    return frames


def _states(world: World, run: int, status: str, frames: Rows, workspace: UUID) -> None:
    of_run = {"run_id": run_id(run), "workspace_id": workspace}
    if len(frames) > 1:
        world.add("run_states", **of_run, number=2, status="RUNNING")
        world.add("run_states", **of_run, number=len(frames), status=status)
    for frame in frames:
        for attempt_count, state in ((1, "STARTED"), (1, "SUCCEEDED"), (2, "FAILED")):
            if frame["kind"] == f"STEP_{state}":
                world.add(
                    "step_states",
                    **of_run,
                    step_id=frame["step_id"],
                    number=frame["number"],
                    status="RUNNING" if state == "STARTED" else state,
                    attempt_count=attempt_count,
                )


def _artifacts(world: World, run: int, steps: Sequence[str], created: datetime, workspace: UUID) -> None:
    states = ("COMPLETE", "REPLACED", "PARTIAL", "LOST")
    for position, status in enumerate(steps):
        if not attempts_of(status):
            continue
        state = states[(run + position) % 4]
        world.add(
            "artifacts",
            id=uid(5, run, position),
            workspace_id=workspace,
            run_id=run_id(run),
            step_id=step_id(run, position),
            attempt_id=uid(4, run, position, 1),
            name=f"sales ä{position}.csv",
            media_type="text/csv",
            address=f"runs/{run_id(run).hex}/{uid(5, run, position).hex}",
            state=state,
            bytes=2**40 + position,
            sha256="ab" * 32 if state == "COMPLETE" else None,
            preview="day,orders\n" if state == "COMPLETE" else None,
            created_at=created + timedelta(seconds=position // 2),
        )


def _reviews(world: World, run: int, status: str, created: datetime, workspace: UUID) -> None:
    if status not in {"WAITING", "SUCCEEDED"}:
        return
    decided = status == "SUCCEEDED"
    world.add(
        "reviews",
        id=uid(6, run),
        workspace_id=workspace,
        run_id=run_id(run),
        step_id=step_id(run, 2),
        attempt_id=uid(4, run, 2, 1),
        status="APPROVED" if decided else "PENDING",
        question="Publish?",
        requested_at=created,
        requested_frame=3,
        expires_at=None if decided else created + timedelta(days=1),
        decided_at=created + timedelta(hours=1) if decided else None,
        decided_by_kind="PERSON" if decided else None,
        decided_by_name="grace" if decided else None,
        comment="Go" if decided else None,
    )


def _failure(world: World, run: int, steps: Sequence[str], workspace: UUID) -> None:
    failed = [position for position, status in enumerate(steps) if status == "FAILED"]
    for place, position in enumerate(failed):
        world.add(
            "failures",
            run_id=run_id(run),
            blocking_frame=4 + position,
            workspace_id=workspace,
            root=place == 0,
            cause="PROVIDER" if of_provider(run) else "INPUT",
            code="provider.timeout" if of_provider(run) else "input.missing",
            message="No answer from the provider",
            transient=of_provider(run),
            step_id=step_id(run, position),
            attempt_id=uid(4, run, position, 2),
            symptoms=["RUN_FAILED", "STEP_FAILED"],
            # Not in the order of ids: the order of the array counts.
            consequences=[step_id(run, 3)],
            fingerprint=mark_of(run),
            guide="provider-failed" if of_provider(run) else "gone-guide",
        )
    if failed and of_provider(run):
        world.add(
            "reports",
            id=uid(7, run),
            workspace_id=workspace,
            number=run,
            run_id=run_id(run),
            step_id=step_id(run, failed[0]),
            frame=4,
            artifacts=[uid(5, run, 1), uid(5, run, 0)],
            symptom="STEP_FAILED",
            summary="It failed",
            tried=["retry", "coffee"],
            status="OPEN" if run < RUNS // 2 else "ACKNOWLEDGED",
            created_at=START,
            updated_at=START if run < RUNS // 2 else START + timedelta(hours=1),
            created_by_kind="PERSON",
            created_by_name="ada",
        )


def mark_of(run: int) -> str:
    """The fingerprint of what failed in a run."""
    return ("a" if of_provider(run) else "b") * 32


def _moves(world: World, run: int, status: str, steps: Sequence[str], workspace: UUID) -> None:
    failed = [position for position, each in enumerate(steps) if each == "FAILED"]

    def add(position: int, kind: str, blockers: list[dict[str, Any]], **columns: Any) -> None:
        world.add(
            "moves",
            run_id=run_id(run),
            position=position,
            workspace_id=workspace,
            kind=kind,
            allowed=not blockers,
            **{"checks": Json([]), "planned": False, **columns},
            blockers=Json(blockers),
        )

    refused = [blocker(run, position) for position in failed]
    planned = status == "CANCELLED"
    add(
        0,
        "CONTINUE",
        [] if planned else refused or [blocker(run, None)],
        planned=planned,
        from_frame=2 if planned else None,
        rerun=[step_id(run, 3), step_id(run, 1)] if planned else [],
        reuse=[step_id(run, 0)] if planned else [],
        replaces=[uid(5, run, 1)] if planned else [],
    )
    for place, position in enumerate(failed):
        add(
            1 + place,
            "RETRY",
            [],
            step_id=step_id(run, position),
            checks=Json([CHECK]),
            planned=True,
            from_frame=3,
            rerun=[step_id(run, position), step_id(run, 3)],
        )
    suggested = {"symptom": "STEP_FAILED", "step_id": step_id(run, failed[0]), "frame": 4} if failed else {}
    add(8, "REPORT", [], artifacts=[uid(5, run, 1), uid(5, run, 0)] if failed else [], **suggested)
    add(9, "CANCEL", [blocker(run, None)] if status == "SUCCEEDED" else [])


CHECK = {
    "name": "provider",
    "outcome": "UNKNOWN",
    "detail": "Asked when you retry",
    "checkedAt": "2026-01-02T04:04:05.5+01:00",
}


def blocker(run: int, position: int | None) -> dict[str, Any]:
    return {
        "code": "RUN_NOT_AT_REST" if position is None else "STEP_FAILED",
        "message": 'It is "so"',
        "remedy": "Wait\nor fix",
        "step": None if position is None else step_id(run, position).hex,
        "frame": None if position is None else 2,
        "guide": None if position is None else "continue-or-retry",
    }
