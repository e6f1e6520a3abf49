"""A folder for reports is looked at before the first of them is due."""

from pathlib import Path

import pytest

from rerail.runtime.reporting.report_folder import why_unusable


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    assert why_unusable(tmp_path / "a" / "b") is None
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    place = tmp_path / "reports"
    place.write_text("taken")
    assert why_unusable(place) == f"{place} is no folder."


@pytest.mark.parametrize("place", ["/proc/reports", "/dev/null/reports"])
def test_what_cannot_be_made_is_told_with_its_place(place: str) -> None:
    why = why_unusable(Path(place))
    assert why is not None
    assert why.startswith("/")
