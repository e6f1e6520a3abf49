"""The first start, as `rerail up` does it: every sample runs once and shows what it is there to show."""

import asyncio
from pathlib import Path
from uuid import UUID

import structlog.testing

from rerail.domain.diagnosis import diagnose
from rerail.domain.failure import FailureCause
from rerail.domain.frame import ActorKind
from rerail.domain.run import Run, RunStatus
from rerail.runtime.desk import Desk
from rerail.samples.catalog import SAMPLES
from rerail.samples.first_start import Started, deploy_samples, follow_samples, samples_shown, start_samples

from ..runtime.conftest import WORKSPACE, Shop
from .conftest import Newcomer


async def start(shop: Shop) -> list[Started]:
    started = await start_samples(shop.ledger, WORKSPACE)
    await follow_samples(shop.ledger, shop.hub, WORKSPACE, started)
    return started


async def rested(shop: Shop, started: list[Started]) -> dict[UUID, Run]:
    """All runs but the one that takes its time."""
    return {item.run_id: await shop.rested(item.run_id) for item in started if not item.first.inputs.get("perSecond")}


async def test_shows_runs_in_every_state_and_of_every_cause(newcomer: Newcomer) -> None:
    shop = newcomer.shop
    started = await start(shop)
    runs = await rested(shop, started)
    (slow,) = [item.run_id for item in started if item.run_id not in runs]
    running = await shop.until(slow, lambda run: run.status is not RunStatus.QUEUED)
    assert running.status is RunStatus.RUNNING
    assert {run.status for run in runs.values()} == {
        RunStatus.WAITING,
        RunStatus.FAILED,
        RunStatus.SUCCEEDED,
        RunStatus.CANCELLED,
    }
    roots = {failure.cause for run in runs.values() for failure in diagnose(run) if failure.root}
    assert roots == {FailureCause.PROVIDER, FailureCause.REVIEW, FailureCause.RUNTIME, FailureCause.INPUT}
    assert {run.mission_slug for run in (*runs.values(), running)} == {sample.slug for sample in SAMPLES}
    decided = [frame for run in runs for frame in await shop.frames(run) if frame.kind == "REVIEW_DECIDED"]
    assert [(frame.actor.kind, frame.actor.name) for frame in decided] == [(ActorKind.SCRIPT, "samples")] * 2
    # A cancellation reaches a provider that is at work.
    assert (await newcomer.cancel(slow)).status is RunStatus.CANCELLED


async def test_a_second_start_changes_nothing(newcomer: Newcomer) -> None:
    shop = newcomer.shop
    started = await start(shop)
    runs = await rested(shop, started)
    for item in started:
        if item.run_id not in runs:
            await newcomer.cancel(item.run_id)
    given = newcomer.folder / "invoice_rules.py"
    given.write_text("mended = True\n")
    (newcomer.folder / "claims.csv").unlink()

    await deploy_samples(shop.pool, WORKSPACE, newcomer.folder, registry=shop.registry)
    again = await start(shop)
    assert again == started
    assert {run_id: run.revision for run_id, run in (await rested(shop, again)).items()} == {
        run_id: run.revision for run_id, run in runs.items()
    }
    assert given.read_text() == "mended = True\n"
    assert (newcomer.folder / "claims.csv").is_file()
    assert await shop.pool.fetchval("SELECT max(version) FROM missions") == 1


async def test_a_run_that_a_person_has_continued_is_not_cancelled_again(newcomer: Newcomer) -> None:
    shop = newcomer.shop
    started = await start(shop)
    runs = await rested(shop, started)
    (backup,) = [run for run in runs.values() if run.mission_slug == "nightly-backup"]
    await newcomer.cancel(next(item.run_id for item in started if item.run_id not in runs))
    resumed = await newcomer.resume(backup)
    assert resumed.status is RunStatus.WAITING
    await start(shop)
    assert (await shop.load(backup.id)).status is RunStatus.WAITING


def desk_of(shop: Shop) -> Desk:
    return Desk(
        worker="a worker",
        ledger=shop.ledger,
        store=shop.store,
        registry=shop.registry,
        hub=shop.hub,
        slots=asyncio.Semaphore(1),
    )


async def test_runs_are_there_before_the_worker_takes_up_the_first(shop: Shop, tmp_path: Path) -> None:
    async with samples_shown(desk_of(shop), WORKSPACE, tmp_path / "samples"):
        found = await shop.pool.fetch("SELECT status, title FROM runs")
    assert {row["status"] for row in found} == {"QUEUED"}
    assert len(found) == sum(len(sample.runs) for sample in SAMPLES)
    assert "Expense claims of design" in {row["title"] for row in found}


async def test_a_folder_that_cannot_be_made_does_not_hold_up_the_worker(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "samples").write_text("in the way")
    with structlog.testing.capture_logs() as logged:
        async with samples_shown(desk_of(shop), WORKSPACE, tmp_path / "samples"):
            assert await shop.pool.fetchval("SELECT count(*) FROM runs") == 0
    assert [line["event"] for line in logged] == ["samples.not_deployed"]
