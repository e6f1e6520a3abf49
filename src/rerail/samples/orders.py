"""Tasks of `orders-report`: a month's sales file becomes figures, a chart and an announcement."""

import io
import json
import zipfile
from collections import Counter
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context, InputError
from rerail.samples.charts import bar_chart
from rerail.samples.files import Row, given_file, invalid_value, parse_rows, read_rows

_COLUMNS = ("order", "date", "region", "article", "quantity", "unit_price")


def validate(context: Context) -> dict[str, Any]:
    """Reads the file, refuses it whole if a value is wrong, and keeps a copy that later steps work on."""
    path = given_file(context)
    rows = read_rows(path)
    if not rows or any(column not in rows[0] for column in _COLUMNS):
        raise InputError(f"{path.name} must have rows with the columns {', '.join(_COLUMNS)}.", code="input.columns")
    for line, row in enumerate(rows, start=2):
        _check(path.name, line, row)
    large = [row["order"] for row in rows if int(row["quantity"]) >= 12]
    context.log(f"{path.name}: {len(rows)} orders, all complete.")
    context.log(f"{len(large)} orders of a dozen or more, the first one {large[0]}." if large else "No large orders.")
    with context.open_artifact("orders.csv") as copy:
        copy.write(path.read_bytes())
    days = sorted(row["date"] for row in rows)
    return {"orders": len(rows), "from": days[0], "to": days[-1]}


def aggregate(context: Context) -> dict[str, Any]:
    """Sums the revenue by day, article and region."""
    by_day, by_article, by_region = Counter[str](), Counter[str](), Counter[str]()
    for row in parse_rows(context.read_artifact("validate", "orders.csv")):
        cents = int(row["quantity"]) * int(Decimal(row["unit_price"]) * 100)
        by_day[row["date"]] += cents
        by_article[row["article"]] += cents
        by_region[row["region"]] += cents
    figures = {"byDay": _euros(by_day), "byArticle": _euros(by_article), "byRegion": _euros(by_region)}
    with context.open_artifact("revenue.json") as file:
        file.write(json.dumps(figures, indent=2))
    best, cents = by_article.most_common(1)[0]
    weakest = min(by_day, key=lambda day: by_day[day])
    context.log(f"Best article: {best}, {cents / 100:,.2f} EUR.")
    context.log(f"Weakest day: {weakest}, {by_day[weakest] / 100:,.2f} EUR.", Severity.WARNING)
    return {"revenue": sum(by_day.values()) / 100, "bestArticle": best}


def chart(context: Context) -> dict[str, Any]:
    """Draws the revenue of each day."""
    figures = json.loads(context.read_artifact("aggregate", "revenue.json"))["byDay"]
    days = {str(date.fromisoformat(day).day): value for day, value in sorted(figures.items())}
    with context.open_artifact("revenue.svg") as file:
        file.write(bar_chart(context.inputs["title"], days, unit="EUR"))
    return {"bars": len(days)}


def announce(context: Context) -> dict[str, Any]:
    """Writes what the team is told."""
    given = context.inputs
    text = f"# {given['title']}\n\nRevenue: {given['revenue']:,.2f} EUR. Best article: {given['bestArticle']}.\n"
    with context.open_artifact("announcement.md") as file:
        file.write(text)
    return {"characters": len(text)}


def archive(context: Context) -> dict[str, Any]:
    """Packs what the earlier steps have written."""
    kept = {
        "validate": "orders.csv",
        "aggregate": "revenue.json",
        "chart": "revenue.svg",
        "announce": "announcement.md",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as pack:
        for step, name in kept.items():
            pack.writestr(name, context.read_artifact(step, name))
    with context.open_artifact("report.zip") as file:
        file.write(packed.getvalue())
    return {"files": len(kept)}


def _check(file: str, line: int, row: Row) -> None:
    try:
        date.fromisoformat(row["date"])
    except ValueError:
        raise invalid_value(file, line, "date", row["date"], "a date such as 2025-06-30") from None
    if not row["quantity"].isdigit():
        raise invalid_value(file, line, "quantity", row["quantity"], "a whole number")
    try:
        Decimal(row["unit_price"])
    except InvalidOperation:
        raise invalid_value(file, line, "unit_price", row["unit_price"], "a price such as 4.20") from None


def _euros(cents: Counter[str]) -> dict[str, float]:
    return {name: value / 100 for name, value in sorted(cents.items())}
