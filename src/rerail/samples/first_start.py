"""The samples on the first start: deployed, and each run once by itself, so that there is something to look at."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
import structlog

from rerail.database.engine import is_outage
from rerail.domain import decisions
from rerail.domain.errors import DomainError
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Label, Run, RunStatus
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decision, Ledger, Rule
from rerail.live.hub import Hub
from rerail.runtime.definition.loading import mission_digest
from rerail.runtime.desk import Desk
from rerail.runtime.providers.registry import ProviderRegistry
from rerail.runtime.starting import deploy_mission, start_run
from rerail.samples.catalog import SAMPLES, FirstRun, Sample, Then
from rerail.samples.folder import prepare_folder

ACTOR = Actor(ActorKind.SCRIPT, "samples")

_PAUSE_OF_OUTAGE = 1.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Started:
    """A sample's first run. `key` is the same at every start: what is done under it is done once, ever."""

    run_id: UUID
    key: str
    first: FirstRun


@asynccontextmanager
async def samples_shown(desk: Desk, workspace: UUID, folder: Path) -> AsyncIterator[None]:
    """Beside a worker: deploys the samples and starts their first runs before the block, sees to these during it.

    Samples that cannot be deployed are logged; the worker does its work without them.
    """
    started: Sequence[Started] = ()
    try:
        await deploy_samples(desk.ledger.pool, workspace, folder, registry=desk.registry)
        started = await start_samples(desk.ledger, workspace)
    except (OSError, DomainError) as error:
        _log.error("samples.not_deployed", folder=str(folder), reason=str(error))
    follower = asyncio.create_task(follow_samples(desk.ledger, desk.hub, workspace, started), name="samples")
    try:
        yield
    finally:
        follower.cancel()
        await asyncio.wait({follower})
        if not follower.cancelled() and (failure := follower.exception()) is not None:
            _log.error("samples.not_followed", exc_info=failure)


async def deploy_samples(pool: asyncpg.Pool, workspace: UUID, folder: Path, *, registry: ProviderRegistry) -> None:
    """Brings the folder and the missions up to date; what is there already is left as it is.

    Raises OSError for the folder, InvalidMissionError.
    """
    await asyncio.to_thread(prepare_folder, folder)
    for sample in SAMPLES:
        definition = await asyncio.to_thread(sample.definition, folder)
        # Once for each definition: who deploys a sample of their own making keeps it over the next start.
        key = f"samples:{sample.slug}:{mission_digest(definition)}"
        once = Once.of("deploySample", key, {"sample": key})
        await deploy_mission(pool, workspace, definition, registry=registry, once=once)


async def start_samples(ledger: Ledger, workspace: UUID) -> list[Started]:
    """Starts the first runs of all samples, unless they have been started before, and answers them all."""
    return [
        await _start(ledger, workspace, sample, first, f"samples:{sample.slug}:first-run:{number}")
        for sample in SAMPLES
        for number, first in enumerate(sample.runs, start=1)
    ]


async def follow_samples(ledger: Ledger, hub: Hub, workspace: UUID, started: Sequence[Started]) -> None:
    """Decides and cancels what the first runs are meant to show, once each has come so far; ends when all is done."""
    async with asyncio.TaskGroup() as group:
        for run in started:
            if run.first.then is not None:
                group.create_task(_follow(ledger, hub, workspace, run))


async def _start(ledger: Ledger, workspace: UUID, sample: Sample, first: FirstRun, key: str) -> Started:
    decided = await start_run(
        ledger,
        workspace,
        sample.slug,
        first.inputs,
        actor=ACTOR,
        title=first.title,
        labels=[Label("samples", "first-run"), Label("area", sample.area)],
        # The key alone: the samples of a later version must not start again what an earlier one has started.
        once=Once.of("startSample", key, {"sample": key}),
    )
    return Started(decided.run_id, key, first)


async def _follow(ledger: Ledger, hub: Hub, workspace: UUID, started: Started) -> None:
    once = Once.of("moveSample", started.key, {"sample": started.key})
    with hub.watch(started.run_id) as watch:
        while True:
            await watch.wait()
            try:
                run = await ledger.load(workspace, started.run_id)
                if run.status is RunStatus.WAITING:
                    await ledger.decide(workspace, started.run_id, _rule(started.first), once=once)
            except DomainError as error:
                # Somebody was quicker: what they made of the run is theirs.
                _log.info("samples.not_done", run=str(started.run_id), wanted=started.first.then, reason=error.message)
                return
            except Exception as error:
                if not is_outage(error):
                    raise
                await asyncio.sleep(_PAUSE_OF_OUTAGE)
                watch.wake(None)
                continue
            if run.status not in (RunStatus.QUEUED, RunStatus.RUNNING):
                return


def _rule(first: FirstRun) -> Rule:
    def decide(run: Run, _now: object) -> Decision:
        if first.then is Then.CANCEL:
            return Decision(decisions.cancel_run(run, reason=first.comment, actor=ACTOR))
        decision = ReviewDecision.APPROVE if first.then is Then.APPROVE else ReviewDecision.REJECT
        return Decision(
            [
                entry
                for review in run.pending_reviews()
                for entry in decisions.decide_review(
                    run, review.id, decision=decision, comment=first.comment, actor=ACTOR
                )
            ]
        )

    return decide
