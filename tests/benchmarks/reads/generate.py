"""Makes the data: `python -m tests.benchmarks.reads.generate --folder FOLDER --small`, or into a database by --dsn.

The frames are synthetic: they do not fold to the projections, so `rerail verify` is not for this database.
"""

import argparse
import asyncio
from dataclasses import fields, replace
from pathlib import Path

from .database import opened
from .dataset.loading import NotEmptyError, load
from .dataset.sizes import PRESETS, Sizes


def add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, help="data folder of a PostgreSQL that is started for the time being")
    parser.add_argument("--dsn", help="address of a database that runs already")


async def main(folder: Path | None, dsn: str | None, sizes: Sizes) -> None:
    async with opened(folder, dsn, fast=True) as address:
        await load(address, sizes, tell=print)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    add_database(parser)
    presets = parser.add_mutually_exclusive_group()
    for name, preset in PRESETS.items():
        shown = f"{preset.runs:,} runs, {preset.frames:,} frames"
        presets.add_argument(f"--{name}", dest="preset", action="store_const", const=preset, help=shown)
    parser.set_defaults(preset=Sizes())
    for each in fields(Sizes):
        parser.add_argument(f"--{each.name.replace('_', '-')}", type=int)
    given = vars(parser.parse_args())
    chosen = {each.name: given[each.name] for each in fields(Sizes) if given[each.name] is not None}
    try:
        asyncio.run(main(given["folder"], given["dsn"], replace(given["preset"], **chosen)))
    except NotEmptyError as error:
        raise SystemExit(str(error)) from None
