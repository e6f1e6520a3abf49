"""The samples' folder: made on the first start, and from then on the user's own."""

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path


def prepare_folder(folder: Path) -> None:
    """Copies the samples' files that are not there; never touches one that is. Raises OSError."""
    _copy(resources.files("rerail.samples").joinpath("data"), folder)


def _copy(source: Traversable, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for item in source.iterdir():
        path = target / item.name
        if item.name == "__pycache__":
            continue
        if item.is_dir():
            _copy(item, path)
        elif not path.exists():
            path.write_bytes(item.read_bytes())
