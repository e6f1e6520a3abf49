"""`python -m tests.adversity.fuzz --operations 20000 --seed 7`: what the schema allows, and what no client sends."""

import argparse
import secrets
import sys

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from tests.adversity.fuzz.campaign import ROUND, Finding, Outcome, attack, check_memory
from tests.adversity.fuzz.site import site

_ENOUGH_FOR_MEMORY = 8 * ROUND

console = Console(highlight=False, soft_wrap=True)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--operations", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="of the first round; one more each")
    given = asked.parse_args()
    console.print(f"seed {given.seed}, rounds of {ROUND}")
    with site() as found:
        found.wait_for_runs()
        found.make_tokens()
        outcome = attack(found, operations=given.operations, first_seed=given.seed, say=console.print, tell=_tell)
    console.print(_table(outcome))
    if given.operations >= _ENOUGH_FOR_MEMORY:
        check_memory(outcome)
    return 1 if outcome.findings else 0


def _table(outcome: Outcome) -> Table:
    table = Table("what", "how often", title=f"{len(outcome.findings)} findings")
    for what, count in (*sorted(outcome.sent.items()), *sorted(outcome.answered.items())):
        table.add_row(what, f"{count:,}")
    first, second = outcome.growth()
    table.add_row("MiB at most, first half and second", f"{first:.0f}, {second:.0f}")
    table.add_row("rerail verify", escape(outcome.verified))
    return table


def _tell(finding: Finding) -> None:
    console.rule(escape(finding.kind))
    console.print(finding.told, markup=False)
    console.print(str(finding.case)[:4_000], markup=False)
    if finding.log:
        console.print(finding.log.replace("\\n", "\n"), markup=False)
    again = f"python -m tests.adversity.fuzz --seed {finding.seed} --operations {finding.operations}"
    console.print(f"Again: {again}", markup=False)


if __name__ == "__main__":
    sys.exit(main())
