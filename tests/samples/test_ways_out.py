"""What the API says of each sample that fails, and the shortest way out: the table in `docs/samples.md` is made here.

`RERAIL_UPDATE_CASES=1 pytest tests/samples/test_ways_out.py` writes it anew; with `-s` it is shown with frame numbers.
"""

import os
import re
import shutil
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest
from tests.adversity.moves.calls import Caller
from tests.test_docs import DOCS, page
from tests.test_docs import rows as rows_of

from rerail.domain.frame import FrameKind
from rerail.domain.move import FixKind
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.samples.catalog import SAMPLES, FirstRun, Then

from .conftest import Newcomer, free_port, serving

HEADING = "## What the API says, and the shortest way out"
COLUMNS = ("mission", "cause", "code", "blocking frame", "next move", "continue is refused for", "shortest way out")


@dataclass
class WayOut:
    """A newcomer who keeps a record of what they do."""

    newcomer: Newcomer
    port: int
    run: Run
    open: ExitStack
    done: list[str] = field(default_factory=list)

    def outside(self, what: str) -> None:
        self.done.append(what)

    def start_endpoint(self) -> None:
        self.outside("start the endpoint")
        self.open.enter_context(serving(self.port))

    async def retry(self, key: str, kind: FixKind, *, note: str | None = None, inputs: Any = None) -> None:
        said = [kind.value, *(["a note"] if note else []), *(["inputs"] if inputs else [])]
        self.done.append(f"`retryFailedStep` of `{key}` ({', '.join(said)})")
        self.run = await self.newcomer.retry(self.run, key, kind, note=note, inputs=inputs)

    async def approve(self) -> None:
        self.done.append("`decideReview` (APPROVE)")
        self.run = await self.newcomer.decide(self.run, ReviewDecision.APPROVE)

    async def resume(self) -> None:
        self.done.append("`continueRun`")
        await self.newcomer.resume(self.run)
        self.run = await self.newcomer.shop.until(self.run.id, lambda run: run.status is RunStatus.SUCCEEDED)


async def mend_orders(way: WayOut) -> None:
    way.start_endpoint()
    await way.retry("publish", FixKind.PROVIDER_RESTORED)


async def mend_close(way: WayOut) -> None:
    way.outside("give the bank's file")
    shutil.copy(way.newcomer.folder / "late" / "bank-2025-06.csv", way.newcomer.folder)
    way.start_endpoint()
    await way.retry("statement", FixKind.INPUT_CORRECTED)
    await way.retry("rates", FixKind.PROVIDER_RESTORED)


async def mend_invoices(way: WayOut) -> None:
    way.outside("mend the rule")
    rules = way.newcomer.folder / "invoice_rules.py"
    rules.write_text(rules.read_text().replace("weight_kg / pieces", "weight_kg / max(pieces, 1)"))
    await way.retry("price", FixKind.CODE_DEPLOYED)


async def mend_catalogue(way: WayOut) -> None:
    way.outside("mend line 641 of the file")
    products = way.newcomer.folder / "products.csv"
    products.write_text(products.read_text().replace('"12,90"', "12.90"))
    await way.retry("export", FixKind.INPUT_CORRECTED)


async def mend_payment(way: WayOut) -> None:
    way.outside("look at the bank: it has the order, and confirms it")
    (order,) = (way.newcomer.folder / "bank" / "payments.csv").read_text().splitlines()
    (way.newcomer.folder / "bank" / f"{order.split(',')[0]}.confirmed").touch()
    await way.retry("pay", FixKind.PROVIDER_RESTORED, note="The bank has the order and has confirmed it.")


async def mend_rejected_claims(way: WayOut) -> None:
    way.outside("have the receipts brought")
    await way.approve()
    await way.retry("approve", FixKind.REVIEW_APPROVED)


async def mend_label(way: WayOut) -> None:
    label = way.run.steps_by_key()["label"]
    await way.retry("label", FixKind.INPUT_CORRECTED, inputs={**(label.inputs or {}), "postcode": "01067"})


WAYS: dict[tuple[str, int], Callable[[WayOut], Awaitable[None]]] = {
    ("orders-report", 1): mend_orders,
    ("month-end-close", 1): mend_close,
    ("invoices", 1): mend_invoices,
    ("catalogue-export", 1): mend_catalogue,
    ("supplier-payment", 1): mend_payment,
    ("expense-claims", 1): mend_rejected_claims,
    ("expense-claims", 2): WayOut.approve,
    ("parcel-label", 1): mend_label,
    ("nightly-backup", 1): WayOut.resume,
}
"""By mission and first run, those that do not succeed by themselves."""


async def first_run(newcomer: Newcomer, slug: str, first: FirstRun, port: int) -> Run:
    """The sample's first run as `rerail up` makes it, but with an endpoint of this test and a short pause."""
    here = {"endpoint": f"http://127.0.0.1:{port}", "pause": "2s"}
    inputs = {name: here.get(name, value) for name, value in first.inputs.items()}
    run = await newcomer.start(slug, **inputs)
    match first.then:
        case Then.APPROVE:
            return await newcomer.decide(run, ReviewDecision.APPROVE)
        case Then.REJECT:
            return await newcomer.decide(run, ReviewDecision.REJECT, first.comment)
        case Then.CANCEL:
            return await newcomer.cancel(run.id)
    return run


async def told(caller: Caller, run: Run, number: bool) -> list[str]:
    """What the API says of the run, as cells of the table."""
    view = await caller.read(run.id)
    failure, recovery = view["failure"], view["recovery"]
    refused = ", ".join(dict.fromkeys(blocker["code"] for blocker in recovery["continue"]["blockers"]))
    if failure is None:
        return ["none", "none", "none", recovery["next"], refused or "it is allowed"]
    frame, step, attempt = failure["blockingFrame"], failure["step"], failure["attempt"]
    frames = {found.number: found for found in await caller.shop.frames(run.id)}
    kind: FrameKind = frames[frame["number"]].kind
    place = f"{frame['number']}, " if number else ""
    place += f"{kind.value} of `{step['key']}`" + (f", attempt {attempt['number']}" if attempt else "")
    also = "".join(f"; besides `{other['key']}`" for other in failure["independent"])
    return [failure["cause"], f"`{failure['code']}`", place + also, recovery["next"], refused or "it is allowed"]


def table(rows: list[list[str]]) -> str:
    head = f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}\n"
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows)


async def test_the_table_in_the_docs_is_what_happens(newcomer: Newcomer) -> None:
    caller, rows, shown = Caller(newcomer.shop), [], []
    for (slug, number), mend in WAYS.items():
        sample = next(sample for sample in SAMPLES if sample.slug == slug)
        port = free_port()  # another one for each: a connection that is kept open outlives its endpoint
        with ExitStack() as open_:
            run = await first_run(newcomer, slug, sample.runs[number - 1], port)
            said, numbered = await told(caller, run, False), await told(caller, run, True)
            way = WayOut(newcomer, port, run, open_)
            await mend(way)
        assert way.run.status is RunStatus.SUCCEEDED, slug
        rows.append([f"`{slug}`", *said, "; then ".join(way.done)])
        shown.append([f"`{slug}`", *numbered, "; then ".join(way.done)])
    print(f"\n{table(shown)}")  # noqa: T201, shown by pytest -s
    text = page("samples.md")
    kept = re.search(rf"{re.escape(HEADING)}\n\n.*?\n\n(\|.*?\|\n)\n", text, re.DOTALL)
    assert kept is not None
    if os.environ.get("RERAIL_UPDATE_CASES"):
        (DOCS / "samples.md").write_text(text.replace(kept[1], table(rows)))
        return
    assert kept[1] == table(rows)


def test_every_sample_that_does_not_succeed_by_itself_has_a_way_out() -> None:
    by_themselves = {"newsletter", "price-survey", "cold-store-replay"}
    runs = {(sample.slug, number) for sample in SAMPLES for number, _ in enumerate(sample.runs, start=1)}
    assert WAYS.keys() == {(slug, number) for slug, number in runs if slug not in by_themselves}


# ---------------------------------------------------------------- the codes that only the samples state


async def other_columns(newcomer: Newcomer) -> Run:
    (newcomer.folder / "short.csv").write_text("order,date\nO-1,2025-06-01\n")
    return await newcomer.start("orders-report", file="short.csv", endpoint="http://127.0.0.1:9")


async def nobody_claims(newcomer: Newcomer) -> Run:
    return await newcomer.start("expense-claims", team="nobody")


async def books_and_bank_differ(newcomer: Newcomer) -> Run:
    statement = (newcomer.folder / "late" / "bank-2025-06.csv").read_text().splitlines()
    (newcomer.folder / "bank-2025-06.csv").write_text("\n".join(statement[:-1]))
    return await newcomer.start("month-end-close", month="2025-06", endpoint="http://127.0.0.1:9")


async def no_such_shipment(newcomer: Newcomer) -> Run:
    return await newcomer.start("parcel-label", shipment="S-0")


async def no_such_supplier(newcomer: Newcomer) -> Run:
    return await newcomer.start("supplier-payment", supplier="nobody", amount=1)


async def over_the_limit(newcomer: Newcomer) -> Run:
    return await newcomer.start("supplier-payment", supplier="mill", amount=1_000_000)


async def damaged_snapshot(newcomer: Newcomer) -> Run:
    run_id = await newcomer.shop.start("nightly-backup", pause="2s")
    run = await newcomer.shop.until(run_id, lambda run: run.status is RunStatus.WAITING)
    (artifact,) = run.artifacts.values()
    place = newcomer.shop.store.folder / artifact.address
    place.chmod(0o600)
    place.write_bytes(place.read_bytes()[:-100])
    return await newcomer.shop.until(run_id, lambda run: run.status is RunStatus.FAILED)


CODES: dict[str, Callable[[Newcomer], Awaitable[Run]]] = {
    "input.columns": other_columns,
    "input.empty": nobody_claims,
    "input.not_reconciled": books_and_bank_differ,
    "input.unknown_shipment": no_such_shipment,
    "input.unknown_supplier": no_such_supplier,
    "input.over_limit": over_the_limit,
    "runtime.snapshot_damaged": damaged_snapshot,
}


def test_every_code_of_the_samples_is_reached_here() -> None:
    assert CODES.keys() == {row[0] for row in rows_of(page("failure-codes.md"), "What the samples state besides")}


@pytest.mark.parametrize("code", CODES)
async def test_samples_fail_of_what_the_table_says(newcomer: Newcomer, code: str) -> None:
    run = await CODES[code](newcomer)
    (cause, transient, settled) = next(
        row[1:4] for row in rows_of(page("failure-codes.md"), "What the samples state besides") if row[0] == code
    )
    (fault,) = [step.fault for step in run.steps.values() if step.fault is not None and step.fault.code == code]
    assert (fault.cause.value, fault.transient, fault.settled) == (cause, transient == "yes", settled == "yes")
