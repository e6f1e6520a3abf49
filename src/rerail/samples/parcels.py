"""Tasks of `parcel-label`: an address becomes a label."""

from typing import Any
from xml.sax.saxutils import escape

from rerail.runtime.provider import Context, InputError
from rerail.samples.files import given_file, read_rows


def find_address(context: Context) -> dict[str, Any]:
    """Looks the shipment up."""
    wanted = context.inputs["shipment"]
    for row in read_rows(given_file(context)):
        if row["shipment"] == wanted:
            return {column: row[column] for column in ("name", "street", "postcode", "city")}
    raise InputError(f"There is no shipment {wanted}.", code="input.unknown_shipment")


def draw_label(context: Context) -> dict[str, Any]:
    """Draws the label; its inputs have passed the task's schema."""
    given = context.inputs
    lines = [given["name"], given["street"], f"{given['postcode']} {given['city']}"]
    texts = "".join(f'<text x="16" y="{44 + 28 * place}">{escape(line)}</text>' for place, line in enumerate(lines))
    # The postcode as bars, a digit n as n narrow lines, for machines that sort.
    x, bars = 16, []
    for digit in given["postcode"]:
        bars += [f'<rect x="{x + 3 * place}" y="130" width="2" height="30"/>' for place in range(int(digit) + 1)]
        x += 36
    with context.open_artifact("label.svg") as file:
        file.write(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 176" font-family="sans-serif" font-size="20">'
            f'<rect width="320" height="176" fill="none" stroke="black"/>{texts}{"".join(bars)}</svg>\n'
        )
    return {"destination": lines[-1]}


def hand_over(context: Context) -> dict[str, Any]:
    """Writes the carrier's list."""
    with context.open_artifact("handover.csv") as file:
        file.write(f"shipment,destination\n{context.inputs['shipment']},{context.inputs['destination']}\n")
    return {}
