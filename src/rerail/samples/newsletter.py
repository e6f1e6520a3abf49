"""Tasks of `newsletter`: an issue is written and handed to a mail gateway that must be woken first."""

from typing import Any

from rerail.runtime.provider import Context
from rerail.samples.files import given_file, read_rows
from rerail.samples.gateway import running_gateway


def compose(context: Context) -> dict[str, Any]:
    """Writes the issue for those who take this edition."""
    edition = context.inputs["edition"]
    readers = [row for row in read_rows(given_file(context)) if row["edition"] == edition]
    context.log(f"{len(readers)} readers take the {edition} edition.")
    with context.open_artifact("issue.html") as file:
        file.write(f"<!doctype html>\n<title>Bread news, {edition}</title>\n<h1>From the oven</h1>\n")
        file.write("<p>Rye is back, the walnut rolls are warm, and the plum slice stays until October.</p>\n")
    with context.open_artifact("readers.csv") as file:
        file.write("address\n" + "".join(f"{row['address']}\n" for row in readers))
    return {"readers": len(readers)}


def find_gateway(context: Context) -> dict[str, Any]:
    """Where this run's mails are handed in."""
    return {"url": f"{running_gateway().url}/{context.run_id}"}
