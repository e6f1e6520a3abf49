"""Ways of reading that a small world would never take: the numbers of rows at which a statement turns to another are
set so low that it does."""

import contextlib
from collections.abc import Iterator, Mapping

import pytest

_ASSEMBLY, _PATHS = "rerail.planner.assembly", "rerail.planner.paths"
SCALES: Mapping[str, Mapping[str, int]] = {
    "few rows": {},
    "many rows": {f"{_ASSEMBLY}.SMALL": 2, f"{_ASSEMBLY}.NEAR": 3, f"{_ASSEMBLY}.FAR": 4, f"{_ASSEMBLY}.SAMPLE": 2},
    "many values": {f"{_ASSEMBLY}.SMALL": 1, f"{_ASSEMBLY}.SAMPLE": 1, f"{_PATHS}.MERGED": 1},
}


@contextlib.contextmanager
def read_as(scale: str) -> Iterator[None]:
    """As it would be read at that scale. Plans made here are not to be used elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        for name, rows in SCALES[scale].items():
            patch.setattr(name, rows)
        yield
