"""Every sample fails as it says, and a newcomer can mend it: through the very moves that the API makes."""

import io
import json
import shutil
import zipfile
from collections.abc import Iterable
from xml.etree import ElementTree

import pytest

from rerail.domain.artifact import ArtifactState
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import InvalidInputError, MoveRefusedError
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.frame import FrameKind
from rerail.domain.move import BlockerCode, FixKind, NextMove
from rerail.domain.recovery import recover
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus

from .conftest import Newcomer, serving


def keys(run: Run, status: StepStatus) -> set[str]:
    return {step.key for step in run.steps_in([status])}


def names(run: Run, steps: Iterable[object]) -> set[str]:
    return {step.key for step in run.steps.values() if step.id in set(steps)}


def next_move(run: Run) -> NextMove:
    return recover(run, diagnose(run)).next


def codes(refused: pytest.ExceptionInfo[MoveRefusedError]) -> set[BlockerCode]:
    return {blocker.code for blocker in refused.value.blockers}


async def test_orders_report_is_reviewed_published_and_archived(newcomer: Newcomer, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    run = await newcomer.start("orders-report", file="orders-2025-06.csv", endpoint=url)
    assert (run.status, next_move(run)) == (RunStatus.WAITING, NextMove.REVIEW)
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.resume(run)
    assert codes(refused) == {BlockerCode.REVIEW_PENDING}

    run = await newcomer.decide(run, ReviewDecision.APPROVE)
    (failure,) = diagnose(run)
    assert (run.status, failure.cause, failure.code) == (
        RunStatus.FAILED,
        FailureCause.PROVIDER,
        "provider.unavailable",
    )
    assert Symptom.RETRIES_EXHAUSTED in failure.symptoms
    assert names(run, failure.consequences) == {"announce", "archive"}
    assert (run.steps_by_key()["publish"].attempt_count, next_move(run)) == (3, NextMove.RETRY)
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.resume(run)
    assert codes(refused) == {BlockerCode.STEP_FAILED}
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.retry(run, "publish", FixKind.PROVIDER_RESTORED)
    assert codes(refused) == {BlockerCode.PROVIDER_STILL_DOWN}

    with serving(port) as endpoint:
        run = await newcomer.retry(run, "publish", FixKind.PROVIDER_RESTORED)
    assert run.status is RunStatus.SUCCEEDED
    (received,) = endpoint.received
    assert received.content["revenue"] == run.outputs["revenue"] > 0
    with zipfile.ZipFile(io.BytesIO(await newcomer.read(run, "report.zip"))) as pack:
        assert set(pack.namelist()) == {"orders.csv", "revenue.json", "revenue.svg", "announcement.md"}
        bars = ElementTree.fromstring(pack.read("revenue.svg")).iter("{http://www.w3.org/2000/svg}rect")  # noqa: S314, our own file
    assert len(list(bars)) == 30


async def test_month_end_close_has_two_independent_failures(newcomer: Newcomer, port: int) -> None:
    run = await newcomer.start("month-end-close", month="2025-06", endpoint=f"http://127.0.0.1:{port}")
    root, other = diagnose(run)
    assert (root.cause, root.code, root.root) == (FailureCause.INPUT, "input.missing", True)
    assert (other.cause, other.code, other.root) == (FailureCause.PROVIDER, "provider.unavailable", False)
    assert (names(run, root.independent), names(run, other.independent)) == ({"rates"}, {"statement"})
    assert names(run, root.consequences) == {"reconcile", "balance"}
    assert names(run, other.consequences) == {"convert", "balance"}

    with serving(port):
        run = await newcomer.retry(run, "rates", FixKind.PROVIDER_RESTORED)
    assert (run.status, keys(run, StepStatus.FAILED)) == (RunStatus.FAILED, {"statement"})
    assert keys(run, StepStatus.SKIPPED) == {"reconcile", "balance"}

    shutil.copy(newcomer.folder / "late" / "bank-2025-06.csv", newcomer.folder)
    run = await newcomer.retry(run, "statement", FixKind.INPUT_CORRECTED, note="The file has come.")
    assert run.status is RunStatus.SUCCEEDED
    balance = json.loads(await newcomer.read(run, "balance.json"))
    assert balance["result"] == run.outputs["result"] == round(balance["income"] - balance["spending"], 2)


async def test_invoices_crash_until_their_code_is_mended(newcomer: Newcomer) -> None:
    run = await newcomer.start("invoices", file="deliveries.csv")
    (failure,) = diagnose(run)
    assert (failure.cause, failure.code) == (FailureCause.RUNTIME, "runtime.crashed")
    fault = run.steps_by_key()["price"].fault
    assert fault is not None
    assert "invoice_rules.py:7 in line_total: weight_of_a_piece = weight_kg / pieces" in fault.detail["traceback"]
    assert next_move(run) is NextMove.FIX

    rules = newcomer.folder / "invoice_rules.py"
    rules.write_text(rules.read_text().replace("weight_kg / pieces", "weight_kg / max(pieces, 1)"))
    run = await newcomer.retry(run, "price", FixKind.CODE_DEPLOYED)
    assert run.status is RunStatus.SUCCEEDED
    assert (await newcomer.read(run, "invoices.txt")).count(b"Invoice ") == run.outputs["invoices"] == 40


async def test_an_invoice_run_that_fails_again_asks_for_support(newcomer: Newcomer) -> None:
    run = await newcomer.start("invoices", file="deliveries.csv")
    run = await newcomer.retry(run, "price", FixKind.TRANSIENT, note="Perhaps it helps.")
    assert run.status is RunStatus.FAILED
    assert (next_move(run), Symptom.FAILED_AGAIN_AFTER_RETRY in diagnose(run)[0].symptoms) == (NextMove.SUPPORT, True)


async def test_catalogue_export_leaves_a_partial_artifact(newcomer: Newcomer) -> None:
    run = await newcomer.start("catalogue-export", file="products.csv")
    (failure,) = diagnose(run)
    assert (failure.cause, failure.code) == (FailureCause.INPUT, "input.invalid_value")
    assert Symptom.PARTIAL_OUTPUT in failure.symptoms
    (partial,) = run.artifacts.values()
    assert (partial.state, partial.sha256) == (ArtifactState.PARTIAL, None)
    assert newcomer.shop.store.load(partial.address).count(b"\n") == 639

    products = newcomer.folder / "products.csv"
    products.write_text(products.read_text().replace('"12,90"', "12.90"))
    run = await newcomer.retry(run, "export", FixKind.INPUT_CORRECTED)
    assert run.status is RunStatus.SUCCEEDED
    assert run.artifacts[partial.id].state is ArtifactState.REPLACED
    assert (await newcomer.read(run, "catalogue.jsonl")).count(b"\n") == 900


async def test_supplier_payment_is_not_repeated_on_nobodys_word(newcomer: Newcomer) -> None:
    run = await newcomer.start("supplier-payment", supplier="mill", amount=1249.5)
    pay = run.steps_by_key()["pay"]
    assert (diagnose(run)[0].code, pay.unsettled, pay.attempt_count) == ("runtime.timeout", True, 1)
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.resume(run)
    assert BlockerCode.UNSAFE_EFFECT_UNSETTLED in codes(refused)
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.retry(run, "pay", FixKind.PROVIDER_RESTORED)
    assert codes(refused) == {BlockerCode.FIX_NOT_ATTESTED}

    (order,) = (newcomer.folder / "bank" / "payments.csv").read_text().splitlines()
    key = order.split(",")[0]
    (newcomer.folder / "bank" / f"{key}.confirmed").touch()
    run = await newcomer.retry(run, "pay", FixKind.PROVIDER_RESTORED, note="The bank has the order and confirms it.")
    assert (run.status, run.outputs) == (RunStatus.SUCCEEDED, {"reference": key})
    assert (newcomer.folder / "bank" / "payments.csv").read_text().splitlines() == [order]


async def test_expense_claims_wait_are_rejected_and_paid_after_all(newcomer: Newcomer) -> None:
    run = await newcomer.start("expense-claims", team="sales")
    assert (run.status, diagnose(run)[0].code) == (RunStatus.WAITING, "review.pending")
    run = await newcomer.decide(run, ReviewDecision.REJECT, "Two receipts are missing.")
    assert (run.status, diagnose(run)[0].code, next_move(run)) == (
        RunStatus.FAILED,
        "review.rejected",
        NextMove.REVIEW,
    )
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.retry(run, "approve", FixKind.REVIEW_APPROVED)
    assert codes(refused) == {BlockerCode.REVIEW_REJECTED}

    run = await newcomer.decide(run, ReviewDecision.APPROVE, "The receipts have come.")
    assert run.status is RunStatus.FAILED
    run = await newcomer.retry(run, "approve", FixKind.REVIEW_APPROVED)
    assert (run.status, run.outputs["approvedBy"]) == (RunStatus.SUCCEEDED, "tester")
    assert (await newcomer.read(run, "payroll.csv")).startswith(b"person,eur\nAna Lindqvist,")


async def test_expense_claims_go_on_by_themselves_once_approved(newcomer: Newcomer) -> None:
    run = await newcomer.start("expense-claims", team="design")
    assert (await newcomer.decide(run, ReviewDecision.APPROVE)).status is RunStatus.SUCCEEDED


async def test_parcel_label_takes_corrected_inputs(newcomer: Newcomer) -> None:
    run = await newcomer.start("parcel-label", shipment="S-1042")
    label = run.steps_by_key()["label"]
    assert (diagnose(run)[0].code, label.attempt_count) == ("input.invalid", 0)
    with pytest.raises(MoveRefusedError) as refused:
        await newcomer.retry(run, "label", FixKind.INPUT_CORRECTED)
    assert codes(refused) == {BlockerCode.INPUT_STILL_INVALID}
    assert label.inputs is not None
    with pytest.raises(InvalidInputError):
        await newcomer.retry(run, "label", FixKind.INPUT_CORRECTED, inputs={**label.inputs, "postcode": "Dresden"})

    run = await newcomer.retry(run, "label", FixKind.INPUT_CORRECTED, inputs={**label.inputs, "postcode": "01067"})
    assert (run.status, run.outputs) == (RunStatus.SUCCEEDED, {"destination": "01067 Dresden"})


async def test_newsletter_heals_by_itself(newcomer: Newcomer) -> None:
    run = await newcomer.start("newsletter", edition="weekly")
    deliver = run.steps_by_key()["deliver"].id
    attempts = sorted(
        (attempt for attempt in run.attempts.values() if attempt.step == deliver), key=lambda attempt: attempt.number
    )
    assert [(attempt.status, attempt.trigger) for attempt in attempts] == [
        (AttemptStatus.FAILED, AttemptTrigger.FIRST),
        (AttemptStatus.SUCCEEDED, AttemptTrigger.AUTOMATIC),
    ]
    fault = attempts[0].fault
    assert fault is not None
    assert (fault.code, fault.transient, fault.detail["status"]) == ("provider.unavailable", True, 503)
    assert run.status is RunStatus.SUCCEEDED


async def test_nightly_backup_is_continued_after_a_cancellation(newcomer: Newcomer) -> None:
    run_id = await newcomer.shop.start("nightly-backup", pause="5s")
    await newcomer.shop.until(run_id, lambda run: run.status is RunStatus.WAITING)
    run = await newcomer.cancel(run_id)
    assert (run.status, next_move(run)) == (RunStatus.CANCELLED, NextMove.CONTINUE)
    before = run.steps_by_key()["snapshot"].attempt_count
    await newcomer.resume(run)
    run = await newcomer.shop.until(run_id, lambda run: run.status is RunStatus.SUCCEEDED)
    assert run.steps_by_key()["snapshot"].attempt_count == before == 1


async def test_price_survey_asks_500_stores_side_by_side(newcomer: Newcomer) -> None:
    run = await newcomer.start("price-survey")
    assert (run.status, len(keys(run, StepStatus.SUCCEEDED))) == (RunStatus.SUCCEEDED, 502)
    lines = (await newcomer.read(run, "differences.csv")).splitlines()
    assert len(lines) - 1 == run.outputs["wrong"] > 0


async def test_cold_store_replay_has_20_000_log_frames(newcomer: Newcomer) -> None:
    run = await newcomer.start("cold-store-replay", readings=20_000)
    assert run.status is RunStatus.SUCCEEDED
    logs = [frame for frame in await newcomer.shop.frames(run.id) if frame.kind is FrameKind.LOG_WRITTEN]
    assert len(logs) == 20_000
    warnings = [frame for frame in logs if frame.severity == "WARNING"]
    assert 0 < len(warnings) < 2_000
    assert all("warmer than -15" in frame.title for frame in warnings)
