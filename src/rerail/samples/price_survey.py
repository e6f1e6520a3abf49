"""The mission `price-survey`, made in Python: a step for each of 500 stores, side by side."""

import csv
import io
from typing import Any

from rerail.runtime.provider import Context
from rerail.samples.files import given_file, read_rows

STORES = 500


def definition() -> dict[str, Any]:
    """What a mission file would hold, had YAML loops."""
    stores = {f"store_{number:03d}": _store(number) for number in range(1, STORES + 1)}
    return {
        "mission": "price-survey",
        "title": "Price survey",
        "description": f"Whether the tills of {STORES} stores charge what is listed: a step for each store.",
        "inputs": {"type": "object", "additionalProperties": False},
        "parallel": 25,
        "tasks": {
            "survey": {
                "provider": "python",
                "with": {"call": "rerail.samples.price_survey:survey"},
                "inputs": {"folder": "<samples>", "file": "store-prices.csv"},
                "inputSchema": {"properties": {"folder": {"const": "<samples>"}}},
                "effect": "NONE",
            },
            **stores,
            "summary": {
                "provider": "python",
                "needs": list(stores),
                "with": {"call": "rerail.samples.price_survey:summarise"},
                "inputs": {"findings": [f"${{{{ steps.{key}.outputs }}}}" for key in stores]},
                "effect": "NONE",
                "artifacts": ["differences.csv"],
            },
        },
        "outputs": {"wrong": "${{ steps.summary.outputs.wrong }}"},
    }


def survey(context: Context) -> dict[str, Any]:
    """Reads what the stores' tills charge."""
    rows = read_rows(given_file(context))[:STORES]
    return {"stores": [[row["store"], row["city"], float(row["listed"]), float(row["till"])] for row in rows]}


async def check(context: Context) -> dict[str, Any]:
    """Compares one store's till with its list."""
    store, city, listed, till = context.inputs["store"]
    difference = round(till - listed, 2)
    if difference:
        context.log(f"{store} in {city} charges {till:.2f} EUR instead of {listed:.2f} EUR.")
    return {"store": store, "city": city, "difference": difference}


def summarise(context: Context) -> dict[str, Any]:
    """Writes the stores whose tills are wrong."""
    wrong = [finding for finding in context.inputs["findings"] if finding["difference"]]
    table = io.StringIO()
    writer = csv.DictWriter(table, ["store", "city", "difference"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(wrong)
    with context.open_artifact("differences.csv") as file:
        file.write(table.getvalue())
    return {"stores": len(context.inputs["findings"]), "wrong": len(wrong)}


def _store(number: int) -> dict[str, Any]:
    return {
        "title": f"Store {number}",
        "provider": "python",
        "needs": ["survey"],
        "with": {"call": "rerail.samples.price_survey:check"},
        "inputs": {"store": f"${{{{ steps.survey.outputs.stores[{number - 1}] }}}}"},
        "effect": "NONE",
    }
