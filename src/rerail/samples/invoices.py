"""Tasks of `invoices`: delivered goods become invoices, priced by a rule that is the user's own code."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rerail.runtime.provider import Context, ContextError
from rerail.samples.files import given_file, parse_rows, read_rows

RULES = "invoice_rules.py"


def read_deliveries(context: Context) -> dict[str, Any]:
    """Takes the deliveries of the month."""
    path = given_file(context)
    rows = read_rows(path)
    with context.open_artifact("deliveries.csv") as copy:
        copy.write(path.read_bytes())
    return {"lines": len(rows), "deliveries": len({row["delivery"] for row in rows})}


def price(context: Context) -> dict[str, Any]:
    """Prices every line by the rules in the samples' folder, as they stand there now."""
    line_total = _load_rule(Path(context.inputs["folder"]) / RULES, "line_total")
    invoices: dict[str, dict[str, Any]] = {}
    for row in parse_rows(context.read_artifact("deliveries", "deliveries.csv")):
        pieces, unit_price, weight = int(row["pieces"]), float(row["unit_price"]), float(row["weight_kg"])
        context.log(f"{row['delivery']}: {pieces} x {row['article']}")
        total = line_total(pieces, unit_price, weight)
        invoice = invoices.setdefault(row["delivery"], {"customer": row["customer"], "lines": [], "total": 0.0})
        invoice["lines"].append({"article": row["article"], "pieces": pieces, "total": total})
        invoice["total"] = round(invoice["total"] + total, 2)
    with context.open_artifact("invoices.json") as file:
        file.write(json.dumps(invoices, indent=2))
    return {"invoices": len(invoices), "total": round(sum(invoice["total"] for invoice in invoices.values()), 2)}


def render(context: Context) -> dict[str, Any]:
    """Writes all invoices as text, ready to print."""
    invoices = json.loads(context.read_artifact("price", "invoices.json"))
    with context.open_artifact("invoices.txt") as file:
        for number, invoice in invoices.items():
            file.write(f"Invoice {number} for {invoice['customer']}\n")
            for line in invoice["lines"]:
                file.write(f"  {line['pieces']:>5} x {line['article']:<22} {line['total']:>10,.2f} EUR\n")
            file.write(f"  {'Total':<30} {invoice['total']:>10,.2f} EUR\n\n")
    return {"invoices": len(invoices)}


def _load_rule(path: Path, name: str) -> Callable[[int, float, float], float]:
    """A function of the file's code. Errors within that code are the step's crash, with the file's own lines."""
    if not path.is_file():
        raise ContextError(f"There is no {path.name} in {path.parent}.", code="runtime.import_failed")
    scope: dict[str, Any] = {"__name__": path.stem}
    # Compiled anew each time: an edited rule must count from the next attempt on.
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), scope)  # noqa: S102, the operator's own file
    rule: Callable[[int, float, float], float] = scope[name]
    return rule
