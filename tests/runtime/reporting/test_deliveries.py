"""Who is told of reports hears of each, in order, signed, and never again once they have acknowledged it."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from standardwebhooks import Webhook as Signer
from standardwebhooks import WebhookVerificationError
from tests.local import local_targets

from rerail.domain.identity import Kind, show
from rerail.domain.report import DeliveryStatus, DeliveryTarget, ReportStatus
from rerail.ledger.deliveries import claim_deliveries, finish_delivery
from rerail.runtime.reporting.delivering import LONGEST_DELAY, Delivering, DeliveryOptions
from rerail.runtime.reporting.reporting import ReportingOptions
from rerail.runtime.reporting.webhook import WebhookAddress

from .conftest import CALLER, WORKSPACE, Shop, bundle_of, moves_of, report, task
from .receiver import SECRET, Receiver, receiving, status

MISSION = {"mission": "quiet", "title": "Quiet", "tasks": {"only": task("echoes")}}
WEBHOOK, FOLDER = DeliveryTarget.WEBHOOK, DeliveryTarget.FOLDER
DUE = "UPDATE report_deliveries SET next_at = now(), leased_until = NULL WHERE status = 'PENDING'"


@pytest.fixture
async def run_id(shop: Shop) -> UUID:
    await shop.deploy(MISSION)
    return await shop.start("quiet")


@pytest.fixture
async def heard() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


def delivering(shop: Shop, receiver: Receiver | None = None, folder: Path | None = None, **more: Any) -> Delivering:
    webhook = WebhookAddress(receiver.url, SECRET, local_targets()) if receiver is not None else None
    attempts = more.pop("attempts", 12)
    options = DeliveryOptions(webhook=webhook, folder=folder, attempts=attempts)
    return Delivering(shop.ledger, shop.store, options, chance=lambda: 0.0, **more)


async def filed(shop: Shop, run_id: UUID, *targets: DeliveryTarget, **given: Any) -> UUID:
    return await report(shop, run_id, ReportingOptions(targets=targets), **given)


async def update(shop: Shop, report_id: UUID, status_: ReportStatus, comment: str | None, *to: DeliveryTarget) -> None:
    moves = moves_of(shop, ReportingOptions(targets=to))
    await moves.reporting.update(WORKSPACE, report_id, status=status_, comment=comment, actor=CALLER, once=None)


async def deliveries(shop: Shop) -> list[asyncpg.Record]:
    return list(await shop.pool.fetch("SELECT * FROM report_deliveries ORDER BY created_at, id"))


async def test_the_webhook_hears_of_a_report_and_of_what_becomes_of_it(
    shop: Shop, run_id: UUID, heard: Receiver
) -> None:
    report_id = await filed(shop, run_id, WEBHOOK, summary="Look, password=hunter2hunter2", step=None)
    await update(shop, report_id, ReportStatus.ACKNOWLEDGED, "On it.", WEBHOOK)
    worker = delivering(shop, heard)
    assert await worker.look() == 1  # the second waits for the first: what is said is told in order
    assert await worker.look() == 1
    assert await worker.look() == 0
    (_, first), (_, second) = heard.messages
    assert heard.wrong == 0
    assert (first["type"], second["type"]) == ("report.filed", "report.updated")
    assert first["data"]["report"]["id"] == show(Kind.REPORT, report_id)
    assert first["data"]["report"]["summary"] == "Look, password=[redacted]"
    assert first["data"]["run"]["id"] == show(Kind.RUN, run_id)
    bundle = await bundle_of(shop, report_id)
    assert first["data"]["bundle"]["sha256"] == hashlib.sha256(bundle.data).hexdigest()
    assert first["data"]["bundle"]["name"] == "report-1.zip"
    assert first["data"]["change"] is None
    assert second["data"]["change"] == {
        "before": "OPEN",
        "comment": "On it.",
        "by": {"kind": "PERSON", "name": "tester"},
    }
    assert second["data"]["report"]["status"] == "ACKNOWLEDGED"
    assert len(set(heard.ids)) == 2
    assert [(row["status"], row["attempts"]) for row in await deliveries(shop)] == [("DELIVERED", 1)] * 2
    (headers, _), _ = heard.messages
    assert headers["content-type"] == "application/json"


async def test_what_only_the_inputs_name_as_a_secret_is_taken_out_of_a_failure_that_repeats_it(working: Shop) -> None:
    key = "Kestrel-7a8b9c-Pelican"
    told = {"texts": [f"The partner refused {key}."], "binary": "", "files": {}, "partner": {"api_key": key}}
    tasks = {"only": task("leaks", inputs={"told": "${{ inputs.told }}"})}
    inputs = {"properties": {"told": {"x-secret": False}}}
    await working.deploy({"mission": "refused", "title": "Refused", "inputs": inputs, "tasks": tasks})
    run_id = await working.start("refused", told=told)
    await working.rested(run_id)
    report_id = await filed(working, run_id, WEBHOOK)
    await update(working, report_id, ReportStatus.ACKNOWLEDGED, f"We know {key}.", WEBHOOK)
    filed_, updated = [json.loads(row["body"])["data"] for row in await deliveries(working)]
    assert filed_["failure"]["message"] == updated["failure"]["message"] == "The partner refused [redacted]."
    assert updated["change"]["comment"] == "We know [redacted]."


async def test_it_is_tried_again_with_the_same_id_until_it_is_acknowledged_and_then_never_again(
    shop: Shop, run_id: UUID
) -> None:
    async with receiving(lambda request: status(500) if request < 4 else status(200)) as receiver:
        await filed(shop, run_id, WEBHOOK)
        worker = delivering(shop, receiver)
        for attempt in range(1, 5):
            assert await worker.look() == 1
            (row,) = await deliveries(shop)
            assert row["attempts"] == attempt
            if attempt < 4:
                assert (row["status"], row["last_error"]) == (
                    "PENDING",
                    f"http://127.0.0.1:{receiver.port} answered 500.",
                )
                assert await worker.look() == 0, "it is not due yet"
                await shop.pool.execute(DUE)
        assert (row["status"], row["leased_until"]) == ("DELIVERED", None)
        await shop.pool.execute("UPDATE report_deliveries SET next_at = now() - interval '1 day'")
        assert await worker.look() == 0
        assert len(receiver.messages) == 4
        assert len(set(receiver.ids)) == 1
        bodies = [body for _, body in receiver.messages]
        assert bodies == [bodies[0]] * 4


async def test_a_receiver_that_is_not_there_or_cuts_the_line_is_tried_again(shop: Shop, run_id: UUID) -> None:
    async with receiving(lambda _: b"") as receiver:
        await filed(shop, run_id, WEBHOOK)
        worker = delivering(shop, receiver)
        assert await worker.look() == 1
        (row,) = await deliveries(shop)
        assert row["last_error"].startswith(f"http://127.0.0.1:{receiver.port} was not reached (Remote")
    await shop.pool.execute(DUE)
    assert await worker.look() == 1
    (row,) = await deliveries(shop)
    assert (row["status"], row["attempts"]) == ("PENDING", 2)
    assert "ConnectError" in row["last_error"]
    assert "geheim" not in row["last_error"]
    await shop.pool.execute(DUE)
    async with receiving(port=receiver.port) as back:
        assert await worker.look() == 1
        assert back.ids == receiver.ids
    assert [row["status"] for row in await deliveries(shop)] == ["DELIVERED"]


@pytest.mark.parametrize("code", [301, 302, 307, 308])
async def test_redirects_are_not_followed(shop: Shop, run_id: UUID, code: int) -> None:
    async with receiving() as elsewhere, receiving(lambda _: status(code, f"location: {elsewhere.url}")) as receiver:
        await filed(shop, run_id, WEBHOOK)
        await delivering(shop, receiver).look()
        assert elsewhere.requests == 0
        (row,) = await deliveries(shop)
        assert row["last_error"] == f"http://127.0.0.1:{receiver.port} answered {code}: redirects are not followed."


async def test_a_receiver_that_is_gone_is_left_alone(shop: Shop, run_id: UUID) -> None:
    async with receiving(lambda _: status(410)) as receiver:
        await filed(shop, run_id, WEBHOOK)
        worker = delivering(shop, receiver)
        await worker.look()
        await shop.pool.execute("UPDATE report_deliveries SET next_at = now()")
        assert await worker.look() == 0
        (row,) = await deliveries(shop)
        assert (row["status"], row["attempts"]) == ("GONE", 1)
        assert row["finished_at"] is not None


async def test_it_is_given_up_after_so_many_attempts(shop: Shop, run_id: UUID) -> None:
    async with receiving(lambda _: status(500)) as receiver:
        await filed(shop, run_id, WEBHOOK)
        worker = delivering(shop, receiver, attempts=3)
        for _ in range(5):
            await worker.look()
            await shop.pool.execute(DUE)
        (row,) = await deliveries(shop)
        assert (row["status"], row["attempts"], receiver.requests) == ("GIVEN_UP", 3, 3)
        assert row["last_error"].endswith("answered 500.")


async def test_an_overloaded_receiver_says_when_to_come_back(shop: Shop, run_id: UUID) -> None:
    async with receiving(lambda _: status(429, "retry-after: 600")) as receiver:
        await filed(shop, run_id, WEBHOOK)
        await delivering(shop, receiver).look()
        left = await shop.pool.fetchval("SELECT extract(epoch FROM next_at - now()) FROM report_deliveries")
        assert 500 < left <= 600


async def test_a_receiver_that_does_not_answer_is_not_waited_for(
    shop: Shop, run_id: UUID, heard: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard.hold = asyncio.Event()
    await filed(shop, run_id, WEBHOOK)
    worker = delivering(shop, heard)
    assert worker._webhook is not None
    monkeypatch.setattr(worker._webhook, "_timeout", 0.2)
    await worker.look()
    (row,) = await deliveries(shop)
    assert row["last_error"] == f"http://127.0.0.1:{heard.port} did not answer within 0.2 s."


def test_the_pauses_grow_and_are_not_the_same_for_all(shop: Shop) -> None:
    worker = delivering(shop)
    late = Delivering(shop.ledger, shop.store, DeliveryOptions(), chance=lambda: 0.999)
    pauses = [worker.delay(attempt) for attempt in range(1, 12)]
    assert pauses[:3] == [2.5, 7.5, 22.5]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_DELAY / 2
    assert all(late.delay(attempt) > worker.delay(attempt) * 1.9 for attempt in range(1, 12))


async def test_many_workers_share_the_deliveries(shop: Shop, run_id: UUID, heard: Receiver) -> None:
    for _ in range(12):
        await filed(shop, run_id, WEBHOOK)
    workers = [delivering(shop, heard) for _ in range(6)]
    while sum(await asyncio.gather(*(worker.look() for worker in workers))):
        pass
    assert len(heard.messages) == len(set(heard.ids)) == 12
    assert {(row["status"], row["attempts"]) for row in await deliveries(shop)} == {("DELIVERED", 1)}


async def test_a_claim_is_the_claimers_until_its_lease_has_run_out(shop: Shop, run_id: UUID) -> None:
    await filed(shop, run_id, WEBHOOK)
    (first,) = await claim_deliveries(shop.pool, [WEBHOOK], lease_seconds=60, most=8)
    assert await claim_deliveries(shop.pool, [WEBHOOK], lease_seconds=60, most=8) == []
    assert await claim_deliveries(shop.pool, [FOLDER], lease_seconds=60, most=8) == []
    await shop.pool.execute("UPDATE report_deliveries SET leased_until = now()")
    (second,) = await claim_deliveries(shop.pool, [WEBHOOK], lease_seconds=60, most=8)
    assert second == replace(first, attempt=2)
    # Whoever had it before comes too late.
    await finish_delivery(shop.pool, first, status=DeliveryStatus.DELIVERED)
    (row,) = await deliveries(shop)
    assert row["status"] == "PENDING"


async def test_a_worker_that_dies_again_and_again_does_not_try_for_ever(
    shop: Shop, run_id: UUID, heard: Receiver
) -> None:
    await filed(shop, run_id, WEBHOOK)
    for _ in range(2):
        await claim_deliveries(shop.pool, [WEBHOOK], lease_seconds=0, most=8)
    await delivering(shop, heard, attempts=2).look()
    (row,) = await deliveries(shop)
    assert (row["status"], heard.requests) == ("GIVEN_UP", 0)


async def test_the_folder_gets_the_bundle_and_the_last_message(shop: Shop, run_id: UUID, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    report_id = await filed(shop, run_id, FOLDER)
    worker = delivering(shop, folder=folder)
    assert await worker.look() == 1
    place = folder / f"report-1-{report_id.hex}"
    assert sorted(path.name for path in place.iterdir()) == ["bundle.zip", "report.json"]
    assert (place / "bundle.zip").read_bytes() == (await bundle_of(shop, report_id)).data
    assert json.loads((place / "report.json").read_text())["type"] == "report.filed"
    await update(shop, report_id, ReportStatus.RESOLVED, None, FOLDER)
    # Delivered once more, as by a worker that was killed before it could say so.
    await shop.pool.execute("UPDATE report_deliveries SET status = 'PENDING', finished_at = NULL")
    while await worker.look():
        pass
    assert json.loads((place / "report.json").read_text())["data"]["report"]["status"] == "RESOLVED"
    assert [path.name for path in folder.iterdir()] == [place.name]


async def test_a_folder_that_cannot_be_written_is_tried_again(shop: Shop, run_id: UUID, tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file is in the way")
    await filed(shop, run_id, FOLDER)
    worker = delivering(shop, folder=tmp_path / "reports")
    await worker.look()
    (row,) = await deliveries(shop)
    assert row["status"] == "PENDING"
    assert str(tmp_path / "reports") in row["last_error"]
    (tmp_path / "reports").unlink()
    await shop.pool.execute(DUE)
    await worker.look()
    assert [row["status"] for row in await deliveries(shop)] == ["DELIVERED"]


async def test_nobody_is_told_unless_somebody_wants_to_be(shop: Shop, run_id: UUID, heard: Receiver) -> None:
    await filed(shop, run_id)
    assert await deliveries(shop) == []
    await delivering(shop).run()  # ends by itself: there is nothing to do


async def test_the_loop_of_a_worker_delivers_by_itself(shop: Shop, run_id: UUID, heard: Receiver) -> None:
    loop = asyncio.create_task(delivering(shop, heard, look_seconds=0.05).run())
    try:
        await filed(shop, run_id, WEBHOOK)
        async with asyncio.timeout(20):
            await heard.came.wait()
    finally:
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
    assert len(heard.messages) == 1


async def test_an_address_of_a_private_network_is_told_of_only_where_it_is_allowed(shop: Shop, run_id: UUID) -> None:
    async with receiving(lambda _: status(200)) as receiver:
        await filed(shop, run_id, WEBHOOK)
        refused = DeliveryOptions(webhook=WebhookAddress(receiver.url, SECRET))
        assert await Delivering(shop.ledger, shop.store, refused).look() == 1
        (row,) = await deliveries(shop)
        assert row["status"] == "PENDING"
        assert "RERAIL_ALLOWED_TARGETS" in row["last_error"]
        assert receiver.messages == []
        await shop.pool.execute(DUE)
        assert await delivering(shop, receiver).look() == 1
        (row,) = await deliveries(shop)
        assert row["status"] == "DELIVERED"


async def test_a_message_that_is_played_again_later_is_told_by_its_signature(shop: Shop, run_id: UUID) -> None:
    """The instant is signed with the message: what was recorded cannot be given another one."""
    async with receiving(lambda _: status(200)) as receiver:
        await filed(shop, run_id, WEBHOOK)
        assert await delivering(shop, receiver).look() == 1
        ((headers, _),) = receiver.messages
    (row,) = await deliveries(shop)
    body: str = row["body"]
    signer = Signer(SECRET)
    assert signer.verify(body, headers)
    later = str(int(headers["webhook-timestamp"]) - 3600)
    for changed in (
        {"webhook-timestamp": later},
        {"webhook-id": "msg_other"},
        {"webhook-timestamp": str(int(headers["webhook-timestamp"]) + 1)},
    ):
        with pytest.raises(WebhookVerificationError):
            signer.verify(body, {**headers, **changed})
    old = datetime.fromtimestamp(int(later), UTC)
    signature = signer.sign(headers["webhook-id"], old, body)
    with pytest.raises(WebhookVerificationError):
        signer.verify(body, {**headers, "webhook-timestamp": later, "webhook-signature": signature})
