"""`python -m tests.adversity.hostile --seconds 10`: what others notice of an attack, for one attack after the other."""

import argparse
import asyncio
import sys

from rich.console import Console
from rich.table import Table
from tests.adversity.fuzz.site import site
from tests.adversity.hostile.attacker import attacks
from tests.adversity.hostile.siege import Held, Plan, besiege

console = Console(highlight=False, soft_wrap=True)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=10.0, help="of each attack")
    asked.add_argument("--scale", type=float, default=1.0, help="of the connections that an attack has")
    asked.add_argument("attack", nargs="*", help=f"of: {', '.join(attacks())}")
    given = asked.parse_args()
    with site() as found:
        found.wait_for_runs()
        found.make_tokens()
        plan = Plan(seconds=given.seconds, scale=given.scale, only=[" ".join(each.split("-")) for each in given.attack])
        held = asyncio.run(besiege(found, plan, _say))
        complaints = found.complaints()
        console.print(found.verify())
    console.print(_table(held))
    for line in complaints:
        console.print(line.strip(), markup=False)
    return 1 if complaints else 0


def _say(held: Held) -> None:
    console.print(f"{held.attack}: {dict(held.met)}, bystander {dict(held.during.met)}", markup=False)


def _table(held: list[Held]) -> Table:
    table = Table("attack", "p50 ms", "during", "ratio", "p99 ms", "during", "ratio", "MiB", "at most", "files")
    for each in held:
        p50, p99 = each.ratios
        table.add_row(
            *(each.attack, f"{each.before.p50:.1f}", f"{each.during.p50:.1f}", f"{p50:.1f}"),
            *(f"{each.before.p99:.1f}", f"{each.during.p99:.1f}", f"{p99:.1f}"),
            *(f"{each.memory_before:.0f}", f"{each.memory_most:.0f}", f"{each.descriptors_most:,}"),
        )
    return table


if __name__ == "__main__":
    sys.exit(main())
