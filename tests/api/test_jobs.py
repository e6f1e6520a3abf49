"""Recovery jobs through the API: started, tried before, followed, stopped, and asked about."""

import asyncio
import contextlib
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import show
from rerail.domain.job import RecoveryJobMove
from rerail.domain.move import Fix, FixKind
from rerail.domain.viewer import Scope
from rerail.ledger.jobs import JobDraft, create_job
from rerail.live.hub import Hub

from ..runtime import job_tasks
from ..runtime.conftest import WORKSPACE, Shop, shop, working
from ..runtime.test_recovery_jobs import ended, failed, group_of
from .composed import running_site
from .test_mutations import Desk
from .test_subscriptions import PATIENCE, RefusedError, Subscribe, subscribe

__all__ = ["shop", "subscribe", "working"]

FIX = {"kind": "PROVIDER_RESTORED", "note": "It is back."}
FOLLOWED = """subscription ($id: ID!) {
  recoveryJob(id: $id) { id status reason progress { total pending moved succeeded underWay } }
}"""
PREVIEW = "applied job { id } preview { runs allowed refused blockers { code count } }"


@pytest.fixture
async def desk(working: Shop) -> Desk:
    job_tasks.reset()
    return Desk(working)


async def failed_group(shop: Shop, number: int) -> str:
    runs = await failed(shop, number)
    return show("group", await group_of(shop, runs[0]))


def uuid_of(job: str) -> UUID:
    return UUID(job.removeprefix("job_"))


async def test_a_group_is_recovered_and_the_job_tells_how(desk: Desk) -> None:
    group = await failed_group(desk.shop, 6)
    tried = await desk.mutate("recoverGroup", PREVIEW, groupId=group, move="RETRY", fix=FIX, dryRun=True)
    assert tried == {
        "__typename": "RecoverGroupSuccess",
        "applied": False,
        "job": None,
        "preview": {"runs": 6, "allowed": 6, "refused": 0, "blockers": []},
    }
    continued = await desk.mutate("recoverGroup", PREVIEW, groupId=group, move="CONTINUE", dryRun=True)
    assert continued["preview"]["blockers"] == [{"code": "STEP_FAILED", "count": 6}]
    job_tasks.up |= {"call", "after"}
    given = {"groupId": group, "move": "RETRY", "fix": FIX, "note": "After the outage", "maxPerMinute": 6000}
    first = await desk.mutate("recoverGroup", PREVIEW, **given, idempotencyKey="once")
    again = await desk.mutate("recoverGroup", PREVIEW, **given, idempotencyKey="once")
    assert first == again
    assert first["applied"] is True
    other = await desk.mutate("recoverGroup", PREVIEW, **{**given, "maxPerMinute": 1}, idempotencyKey="once")
    assert other["__typename"] == "IdempotencyConflict"
    await ended(desk.shop, uuid_of(first["job"]["id"]))
    found = await desk.ask(
        """query ($id: ID!, $group: ID!) {
          recoveryJob(id: $id) {
            move status reason note maxPerMinute stopAfterFailures fix { kind note } createdBy { kind name }
            group { id openCount jobs { nodes { id } } }
            progress { total pending moved refused gone succeeded failedAgain underWay }
            runs(first: 2) { nodes { position status outcome code run { status } step { key } } count { value } }
          }
          recoveryJobs(filter: { group: $group, status: [DONE] }) { nodes { id } }
        }""",
        id=first["job"]["id"],
        group=group,
    )
    job = found["recoveryJob"]
    assert found["recoveryJobs"]["nodes"] == job["group"].pop("jobs")["nodes"] == [{"id": first["job"]["id"]}]
    assert job["group"] == {"id": group, "openCount": 0}
    counted = {"pending": 0, "moved": 6, "refused": 0, "gone": 0, "succeeded": 6, "failedAgain": 0, "underWay": 0}
    assert job["progress"] == {"total": 6, **counted}
    assert (job["move"], job["status"], job["reason"], job["note"]) == ("RETRY", "DONE", None, "After the outage")
    assert (job["maxPerMinute"], job["stopAfterFailures"], job["fix"]) == (6000, 5, FIX)
    assert job["createdBy"] == {"kind": "PERSON", "name": "tester"}
    run = {"status": "MOVED", "outcome": "SUCCEEDED", "code": None}
    assert job["runs"]["nodes"] == [
        {"position": place, **run, "run": {"status": "SUCCEEDED"}, "step": {"key": "call"}} for place in (1, 2)
    ]
    assert job["runs"]["count"] == {"value": 6}


async def test_a_job_is_stopped(desk: Desk) -> None:
    group = await failed_group(desk.shop, 3)
    started = await desk.mutate("recoverGroup", "job { id }", groupId=group, move="RETRY", fix=FIX, maxPerMinute=1)
    job = started["job"]["id"]
    second = await desk.mutate("recoverGroup", "job { id }", groupId=group, move="RETRY", fix=FIX)
    assert second["__typename"] == "InvalidInput"
    assert second["violations"][0]["path"] == ["groupId"]
    assert job in second["message"]
    selection = "applied job { status reason progress { total } }"
    stopped = await desk.mutate("stopRecoveryJob", selection, jobId=job, reason="Wrong group", idempotencyKey="stop")
    assert stopped["applied"] is True
    assert stopped["job"] == {"status": "STOPPED", "reason": "Wrong group", "progress": {"total": 3}}
    again = await desk.mutate("stopRecoveryJob", selection, jobId=job, reason="Wrong group", idempotencyKey="stop")
    assert again == stopped
    late = await desk.mutate("stopRecoveryJob", selection, jobId=job, reason="Another reason")
    assert (late["applied"], late["job"]["reason"]) == (False, "Wrong group")


async def test_what_stands_in_the_way_is_told(desk: Desk) -> None:
    group = await failed_group(desk.shop, 1)
    unknown = show("group", uuid4())
    for given, problem in [
        ({"groupId": unknown, "move": "RETRY", "fix": FIX}, "NotFound"),
        ({"groupId": "group_no", "move": "RETRY", "fix": FIX}, "NotFound"),
        ({"groupId": unknown, "move": "RETRY", "fix": FIX, "dryRun": True}, "NotFound"),
        ({"groupId": group, "move": "RETRY"}, "InvalidInput"),
        ({"groupId": group, "move": "RETRY", "fix": FIX, "maxPerMinute": 6001}, "InvalidInput"),
        ({"groupId": group, "move": "CONTINUE", "stopAfterFailures": 0}, "InvalidInput"),
    ]:
        assert (await desk.mutate("recoverGroup", "applied", **given))["__typename"] == problem, given
    for given, problem in [
        ({"jobId": show("job", uuid4()), "reason": "x"}, "NotFound"),
        ({"jobId": group, "reason": "x"}, "NotFound"),
        ({"jobId": show("job", uuid4()), "reason": " "}, "InvalidInput"),
    ]:
        assert (await desk.mutate("stopRecoveryJob", "applied", **given))["__typename"] == problem, given
    desk.scopes = [Scope.READ, Scope.REPORT]
    for name, given in [
        ("recoverGroup", {"groupId": group, "move": "RETRY", "fix": FIX}),
        ("stopRecoveryJob", {"jobId": show("job", uuid4()), "reason": "x"}),
    ]:
        refused = await desk.mutate(name, "applied", **given)
        assert (refused["__typename"], refused["code"]) == ("NotPermitted", "not_permitted")
    assert await desk.shop.pool.fetchval("SELECT count(*) FROM recovery_jobs") == 0


async def test_a_job_is_followed_until_it_can_change_no_more(desk: Desk, subscribe: Subscribe, tmp_path: Path) -> None:
    group = await failed_group(desk.shop, 8)
    job_tasks.up |= {"call", "after"}
    async with running_site(desk.shop.dsn, tmp_path / "site") as site:
        given = {"groupId": group, "move": "RETRY", "fix": FIX, "maxPerMinute": 1200}
        started = await desk.mutate("recoverGroup", "job { id }", **given)
        async with (
            asyncio.timeout(PATIENCE),
            contextlib.aclosing(subscribe(site.address, FOLLOWED, id=started["job"]["id"])) as stream,
        ):
            states = [answer["recoveryJob"] async for answer in stream]
    assert states[-1] == {
        "id": started["job"]["id"],
        "status": "DONE",
        "reason": None,
        "progress": {"total": 8, "pending": 0, "moved": 8, "succeeded": 8, "underWay": 0},
    }
    moved = [state["progress"]["moved"] for state in states]
    assert moved == sorted(moved)
    assert len(states) > 2


async def test_a_job_that_is_not_there_cannot_be_followed(database: str, subscribe: Subscribe, tmp_path: Path) -> None:
    async with running_site(database, tmp_path / "site") as site:
        stream = subscribe(site.address, FOLLOWED, id=show("job", uuid4()))
        with pytest.raises(RefusedError, match="no such recovery job"):
            await anext(stream)
        await stream.aclose()


async def test_a_lost_bell_is_covered_by_the_poll(shop: Shop) -> None:
    """A job changed, and the process that should have rung is no more."""
    group = uuid4()
    await shop.pool.execute(
        "INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at) "
        "VALUES ($1, $2, 'f', 'PROVIDER', 'provider.timeout', 'm', 'http', 't', now())",
        group,
        WORKSPACE,
    )
    draft = JobDraft(
        group=group,
        move=RecoveryJobMove.RETRY,
        fix=Fix(kind=FixKind.TRANSIENT),
        note=None,
        max_per_minute=1,
        stop_after_failures=1,
        actor=Actor(ActorKind.SCRIPT, "s"),
    )
    job = (await create_job(shop.pool, WORKSPACE, draft, once=None)).job
    assert job is not None
    async with Hub(shop.dsn, poll_seconds=0.05) as hub:
        await hub.listening()
        with hub.watch(job) as watch:
            await watch.wait()
            await watch.wait()  # the first poll sees the job for the first time
            await shop.pool.execute("UPDATE recovery_jobs SET revision = revision + 1 WHERE id = $1", job)
            async with asyncio.timeout(PATIENCE):
                assert await watch.wait() == {job}
