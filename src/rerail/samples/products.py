"""Tasks of `catalogue-export`: all products for the web shop, one JSON line each."""

import json
from decimal import Decimal, InvalidOperation
from typing import Any

from rerail.runtime.provider import Context
from rerail.samples.files import given_file, invalid_value, read_rows


def export(context: Context) -> dict[str, Any]:
    """Writes while it reads, as exports of any size must: a bad row leaves the lines before it."""
    path = given_file(context)
    written = 0
    with context.open_artifact("catalogue.jsonl", "application/x-ndjson") as file:
        for line, row in enumerate(read_rows(path), start=2):
            try:
                cents = int(Decimal(row["price"]) * 100)
            except InvalidOperation:
                raise invalid_value(path.name, line, "price", row["price"], "a price such as 12.90") from None
            product = {"number": row["number"], "name": row["name"], "cents": cents, "stock": int(row["stock"])}
            file.write(json.dumps(product) + "\n")
            written += 1
            if written % 100 == 0:
                context.log(f"{written} products written, the last one {row['number']}.")
    return {"products": written}


def index(context: Context) -> dict[str, Any]:
    """Makes the words of the names searchable."""
    words: dict[str, list[str]] = {}
    for line in context.read_artifact("export", "catalogue.jsonl").splitlines():
        product = json.loads(line)
        for word in product["name"].lower().replace(",", "").split():
            words.setdefault(word, []).append(product["number"])
    with context.open_artifact("index.json") as file:
        file.write(json.dumps(words))
    return {"words": len(words)}
