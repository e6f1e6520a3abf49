"""Tasks of `expense-claims`: a team's expenses, paid back once a person agrees."""

import csv
import io
from collections import defaultdict
from decimal import Decimal
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context, InputError
from rerail.samples.files import given_file, parse_rows, read_rows


def collect(context: Context) -> dict[str, Any]:
    """Takes the claims of one team."""
    team = context.inputs["team"]
    claims = [row for row in read_rows(given_file(context)) if row["team"] == team]
    if not claims:
        raise InputError(f"Team {team!r} has no claims.", code="input.empty")
    without = [row["claim"] for row in claims if row["receipt"] != "yes"]
    for claim in without:
        context.log(f"{claim} has no receipt.", Severity.WARNING)
    table = io.StringIO()
    writer = csv.DictWriter(table, list(claims[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(claims)
    with context.open_artifact("claims.csv") as file:
        file.write(table.getvalue())
    total = sum(Decimal(row["amount"]) for row in claims)
    return {"claims": len(claims), "total": f"{total:.2f}", "withoutReceipt": len(without)}


def pay_out(context: Context) -> dict[str, Any]:
    """Writes the list for the payroll: what each person gets back."""
    people: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in parse_rows(context.read_artifact("collect", "claims.csv")):
        people[row["person"]] += Decimal(row["amount"])
    with context.open_artifact("payroll.csv") as file:
        file.write("person,eur\n")
        for person, amount in sorted(people.items()):
            file.write(f"{person},{amount:.2f}\n")
    return {"people": len(people)}
