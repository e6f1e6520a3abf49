"""How much data is made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """`frames` are those of all runs together, about. The newest two runs have `long_frames` and `short_frames`, and
    failed alike: what the header of a long run costs is measured with them."""

    runs: int = 20_000
    frames: int = 2_000_000
    missions: int = 40
    days: int = 90
    long_frames: int = 100_000
    short_frames: int = 100


TINY = Sizes(runs=200, frames=8_000, missions=4, long_frames=1_500)
SMALL = Sizes()
LARGE = Sizes(runs=1_000_000, frames=20_000_000)
FEW = Sizes(runs=10_000, frames=300_000)
"""As LARGE is, but for the number of runs: what it is held against."""
PRESETS = {"tiny": TINY, "small": SMALL, "large": LARGE, "few": FEW}
