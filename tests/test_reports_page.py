"""`docs/reports.md` is true: a reader's shell runs every command in it, and sees what it shows; its names are those of
the code."""

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from rerail.bundles.format import DOCUMENTS, FILES, MANIFEST
from rerail.settings import Settings, variable

from .console import commands, matches, shell
from .test_readme import PATIENCE, ROOT, environment, site

PAGE = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")


@pytest.mark.skipif(not all(map(shutil.which, ("bash", "curl"))), reason="needs bash and curl")
async def test_the_tour(tmp_path: Path) -> None:
    async with site(tmp_path) as found:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        address = f"http://127.0.0.1:{found.port}/graphql"
        async with shell(tmp_path, {**environment(), "PATH": path, "RERAIL_URL": address}) as reader:
            for command in commands(PAGE):
                ran = await reader.run(found.typed(command), patience=PATIENCE)
                where = f"docs/reports.md, line {command.line}: {command.text}"
                wrote = "\n".join(ran.output)
                assert ran.status == 0, f"{where}\nended with {ran.status} and wrote:\n{wrote}"
                shown = tuple(found.own(line) for line in command.output)
                assert matches(shown, ran.output), f"{where}\nwrote:\n{wrote}"


def test_every_file_of_a_bundle_is_on_the_page() -> None:
    table = PAGE.partition("## What is in a bundle")[2].partition("\n\n")[2].partition("\n\n")[0]
    named = {name for row in table.splitlines()[2:] for name in re.findall(r"`([\w./]+)`", row.split("|")[1])}
    assert named == {MANIFEST, FILES, *DOCUMENTS}


def test_settings_on_the_page_exist() -> None:
    named = set(re.findall(r"`(RERAIL_[A-Z_]+)`", PAGE))
    assert named == {
        variable(name)
        for name in Settings.model_fields
        if name.startswith(("bundle_", "webhook_", "report_", "delivery_", "redact", "allowed_targets"))
        and "frames" not in name
    }
