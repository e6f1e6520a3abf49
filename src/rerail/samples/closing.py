"""Tasks of `month-end-close`: the books against the bank, in one currency."""

import csv
import io
import json
from collections import defaultdict
from decimal import Decimal
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context, InputError
from rerail.samples.files import given_file, parse_rows, read_rows


def read_entries(context: Context) -> dict[str, Any]:
    """Takes the month's entries from the books."""
    return _keep(context, "entries.csv")


def read_statement(context: Context) -> dict[str, Any]:
    """Takes the month's bookings from the bank's statement."""
    return _keep(context, "statement.csv")


def reconcile(context: Context) -> dict[str, Any]:
    """Every entry must have its booking, of the same amount. Raises InputError with those that do not."""
    statement = parse_rows(context.read_artifact("statement", "statement.csv"))
    booked = {row["reference"]: row["amount"] for row in statement}
    entries = parse_rows(context.read_artifact("entries", "entries.csv"))
    open_entries = [row["reference"] for row in entries if booked.get(row["reference"]) != row["amount"]]
    for reference in open_entries:
        context.log(f"{reference} has no booking of its amount.", Severity.ERROR)
    if open_entries:
        raise InputError(
            f"{len(open_entries)} entries do not agree with the bank, the first one {open_entries[0]}.",
            code="input.not_reconciled",
            detail={"references": open_entries},
        )
    context.log(f"All {len(entries)} entries agree with the bank.")
    return {"agreed": len(entries)}


def convert(context: Context) -> dict[str, Any]:
    """Sums income and spending in euros, at the rates of the month's end."""
    rates = {currency: Decimal(str(rate)) for currency, rate in context.inputs["rates"].items()}
    income, spending = Decimal(0), Decimal(0)
    by_party: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in parse_rows(context.read_artifact("entries", "entries.csv")):
        euros = Decimal(row["amount"]) / rates[row["currency"]]
        by_party[row["party"]] += euros
        if euros > 0:
            income += euros
        else:
            spending -= euros
    with context.open_artifact("parties.csv") as file:
        table = io.StringIO()
        csv.writer(table, lineterminator="\n").writerows(
            [["party", "eur"], *([party, f"{euros:.2f}"] for party, euros in sorted(by_party.items()))]
        )
        file.write(table.getvalue())
    return {"income": round(float(income), 2), "spending": round(float(spending), 2)}


def balance(context: Context) -> dict[str, Any]:
    """Writes the month's balance."""
    income, spending = context.inputs["income"], context.inputs["spending"]
    result = {"income": income, "spending": spending, "result": round(income - spending, 2)}
    with context.open_artifact("balance.json") as file:
        file.write(json.dumps({"month": context.inputs["month"], **result}, indent=2))
    context.log(f"Result of the month: {result['result']:,.2f} EUR.")
    return result


def _keep(context: Context, name: str) -> dict[str, Any]:
    path = given_file(context)
    rows = read_rows(path)
    context.log(f"{path.name}: {len(rows)} lines.")
    with context.open_artifact(name) as copy:
        copy.write(path.read_bytes())
    return {"lines": len(rows)}
