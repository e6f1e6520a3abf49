"""`python -m tests.adversity.live --seed 7 --seconds 300`: the check at its full size."""

import argparse
import asyncio
import secrets
import sys
import tempfile
from pathlib import Path

import uvloop
from rich.console import Console
from rich.table import Table

from .checker import Outcome, Plan, check

console = Console(highlight=False, soft_wrap=True)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="the same one, the same trouble")
    asked.add_argument("--seconds", type=float, default=300, help="of trouble")
    asked.add_argument("--subscribers", type=int, default=500)
    asked.add_argument("--runs", type=int, default=50)
    asked.add_argument("--processes", type=int, default=2, help="API processes")
    asked.add_argument("--every", type=float, default=20, help="seconds between two harms to a subscriber, on average")
    asked.add_argument("--pause", type=float, default=1.5, help="seconds between two writes to a run, on average")
    asked.add_argument("--patience", type=float, default=120, help="seconds for everyone to have everything after that")
    asked.add_argument("--nats", action="store_true", help="bells go over a NATS server")
    given = asked.parse_args()
    console.print(f"seed {given.seed}")
    plan = Plan(
        seed=given.seed,
        seconds=given.seconds,
        subscribers=given.subscribers,
        runs=given.runs,
        processes=given.processes,
        every_seconds=given.every,
        pause_seconds=given.pause,
        patience=given.patience,
        over_nats=given.nats,
    )
    folder = Path(tempfile.mkdtemp(prefix="rerail-live-"))
    folder.chmod(0o755)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        try:
            outcome = runner.run(check(plan, folder, console.print))
        except AssertionError as failed:
            console.print(str(failed), markup=False)
            console.print(f"The logs are in {folder}.")
            return 1
    console.print(_table(outcome))
    console.print(f"The logs are in {folder}.")
    return 0


def _table(outcome: Outcome) -> Table:
    table = Table("what", "how often", title="Every subscriber ended with everything once, in order")
    for kind, count in sorted(outcome.followers.items()):
        table.add_row(f"subscribers: {kind}", f"{count}")
    for name in ("frames", "deliveries", "connections", "largest_batch", "outages", "ended_by_themselves"):
        table.add_row(name.replace("_", " "), f"{getattr(outcome, name):,}")
    table.add_row("seconds until everyone had everything", f"{outcome.settled_seconds:.1f}")
    for what, count in sorted(outcome.disturbances.items()):
        table.add_row(what, f"{count:,}")
    for event, count in sorted(outcome.errors.items()):
        table.add_row(f"logged by an API as an error: {event}", f"{count}")
    return table


if __name__ == "__main__":
    sys.exit(main())
