"""Tasks of `supplier-payment`: money leaves, and the bank's confirmation may be late."""

import csv
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

from rerail.runtime.provider import Context, InputError
from rerail.samples.files import given_file, read_rows

_LOOK_AGAIN = 0.1


def check(context: Context) -> dict[str, Any]:
    """The supplier must be known, and the amount within the limit."""
    wanted, amount = context.inputs["supplier"], Decimal(str(context.inputs["amount"]))
    known = {row["supplier"]: row for row in read_rows(given_file(context))}
    if wanted not in known:
        raise InputError(
            f"There is no supplier {wanted!r}; there are {', '.join(known)}.", code="input.unknown_supplier"
        )
    supplier = known[wanted]
    if amount > Decimal(supplier["limit"]):
        raise InputError(f"{amount} EUR is over the limit of {supplier['limit']} EUR.", code="input.over_limit")
    return {"name": supplier["name"], "iban": supplier["iban"]}


def pay(context: Context) -> dict[str, Any]:
    """Hands the order to the bank, in `bank/payments.csv`, and waits for its confirmation. Twice is twice the money."""
    bank = Path(context.inputs["folder"]) / "bank"
    confirmation = bank / f"{context.idempotency_key}.confirmed"
    if confirmation.exists():
        context.log("The bank has confirmed an order of an earlier attempt: nothing is ordered again.")
    else:
        bank.mkdir(exist_ok=True)
        order = [context.idempotency_key, context.inputs["name"], context.inputs["iban"], context.inputs["amount"]]
        with (bank / "payments.csv").open("a", newline="", encoding="utf-8") as payments:
            csv.writer(payments, lineterminator="\n").writerow(order)
        context.called("Payment ordered", {"key": context.idempotency_key, "amount": context.inputs["amount"]})
        context.log(f"Waiting for the bank to confirm by {confirmation.name} in {bank}.")
        while not confirmation.exists():
            context.raise_if_cancelled()
            time.sleep(_LOOK_AGAIN)
    context.answered("Payment confirmed", {"key": context.idempotency_key})
    return {"key": context.idempotency_key}


def receipt(context: Context) -> dict[str, Any]:
    """Writes what the supplier is told."""
    given = context.inputs
    with context.open_artifact("receipt.txt") as file:
        file.write(f"Paid {given['amount']} EUR to {given['name']}, reference {given['key']}.\n")
    return {}
