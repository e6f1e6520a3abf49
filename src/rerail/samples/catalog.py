"""The catalog of the samples: which missions there are, and the runs with which they show themselves at first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import resources
from pathlib import Path
from typing import Any

from rerail.runtime.definition.yaml_reader import read_yaml
from rerail.samples import price_survey
from rerail.samples.targets import SAMPLES_TARGET

PLACEHOLDER = "<samples>"
"""Stands in a mission's definition for the folder of the samples, which is known when it is deployed."""
ENDPOINT = f"http://{SAMPLES_TARGET}"
"""Where `python -m rerail.samples.endpoint` serves, once somebody starts it."""


class Then(StrEnum):
    """What the samples themselves do to a first run, as an operator would, so that it shows what comes of it."""

    APPROVE = "APPROVE"  # its review, once it is asked for
    REJECT = "REJECT"
    CANCEL = "CANCEL"  # once it waits


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRun:
    """`title` is the mission's where it is None; `comment` goes with what is then done."""

    inputs: Mapping[str, Any]
    title: str | None = None
    then: Then | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """A mission by its slug, the area that its runs are labelled with, and its first runs."""

    slug: str
    area: str
    runs: Sequence[FirstRun] = field(default_factory=tuple)

    def definition(self, folder: Path) -> dict[str, Any]:
        """The mission's definition, to be deployed for a folder of samples."""
        if self.slug == "price-survey":
            value: Any = price_survey.definition()
        else:
            name = f"{self.slug}.yaml"
            text = resources.files("rerail.samples").joinpath("missions", name).read_text(encoding="utf-8")
            value = read_yaml(text, source=name).value
        definition: dict[str, Any] = _placed(value, folder)
        return definition


SAMPLES = (
    Sample(
        "orders-report",
        "sales",
        [
            FirstRun(
                inputs={"file": "orders-2025-06.csv", "endpoint": ENDPOINT},
                then=Then.APPROVE,
                comment="The figures agree with the tills.",
            )
        ],
    ),
    Sample("month-end-close", "finance", [FirstRun(inputs={"month": "2025-06", "endpoint": ENDPOINT})]),
    Sample("invoices", "finance", [FirstRun(inputs={"file": "deliveries.csv"})]),
    Sample("catalogue-export", "shop", [FirstRun(inputs={"file": "products.csv"})]),
    Sample("supplier-payment", "finance", [FirstRun(inputs={"supplier": "mill", "amount": 1249.5})]),
    Sample(
        "expense-claims",
        "people",
        [
            FirstRun(
                inputs={"team": "sales"},
                title="Expense claims of sales",
                then=Then.REJECT,
                comment="C-311 and C-323 have no receipt: ask for them.",
            ),
            FirstRun(inputs={"team": "design"}, title="Expense claims of design"),
        ],
    ),
    Sample("parcel-label", "logistics", [FirstRun(inputs={"shipment": "S-1042"})]),
    Sample("newsletter", "shop", [FirstRun(inputs={"edition": "weekly"})]),
    Sample(
        "nightly-backup",
        "operations",
        [FirstRun(inputs={"pause": "20s"}, then=Then.CANCEL, comment="The disks are being replaced tonight.")],
    ),
    Sample("price-survey", "sales", [FirstRun(inputs={})]),
    Sample("cold-store-replay", "logistics", [FirstRun(inputs={"readings": 20_000, "perSecond": 300})]),
)


def _placed(value: Any, folder: Path) -> Any:
    """The value with the folder in every place that stands for it."""
    if isinstance(value, Mapping):
        return {key: _placed(item, folder) for key, item in value.items()}
    if isinstance(value, list):
        return [_placed(item, folder) for item in value]
    return str(folder) if value == PLACEHOLDER else value
