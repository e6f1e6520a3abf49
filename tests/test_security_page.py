"""SECURITY.md names tests and settings that there are."""

import re
from pathlib import Path

from rerail.settings import Settings, variable

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_test_that_it_names_is_there() -> None:
    named = set(re.findall(r"`(tests/[^`]+)`", PAGE))
    assert len(named) > 30
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []
    assert [name for name in sorted(named) if "def test_" not in (ROOT / name).read_text(encoding="utf-8")] == []


def test_every_wall_is_attacked() -> None:
    rows = PAGE.partition("\n| threat | wall | attacked by |\n")[2].partition("\n\n")[0].splitlines()[1:]
    assert len(rows) > 15
    assert [row for row in rows if not re.search(r"\| `tests/[^|]+ \|$", row)] == []


def test_every_setting_that_it_names_is_there() -> None:
    named = set(re.findall(r"`(RERAIL_[A-Z_]+)`", PAGE))
    assert named <= {variable(name) for name in Settings.model_fields}


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)", PAGE)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
