"""`rerail deploy`: mission files to a running server. Every file is checked before the first one is sent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from rerail.cli.client import Client
from rerail.cli.deploying import deploy
from rerail.cli.failures import say
from rerail.cli.options import options
from rerail.domain.errors import InvalidInputError
from rerail.runtime.definition.errors import InvalidMissionError, PlacedViolation, show_violation
from rerail.runtime.definition.loading import load_mission
from rerail.runtime.definition.yaml_reader import Document, read_yaml
from rerail.runtime.providers.registry import ProviderRegistry
from rerail.settings import Settings


class MissionFilesError(Exception):
    """Some files are no missions; `problems` has a line, with its place, for everything that is wrong."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class _MissionFile:
    source: str
    document: Document


@click.command
@options("url")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
def command(settings: Settings, files: Sequence[Path]) -> None:
    """Deploy mission files to the running server at --url. Nothing is sent while one of them is wrong; a mission that
    the server has already, unchanged, gets no new version."""
    problems: list[str] = []
    missions: list[_MissionFile] = []
    for file in files:
        try:
            missions.append(_read(file))
        except MissionFilesError as error:
            problems += error.problems
    if problems:
        raise MissionFilesError(problems)
    with Client(settings, say) as client:
        for mission in missions:
            _deploy(client, mission)


def _deploy(client: Client, mission: _MissionFile) -> None:
    definition = mission.document.value
    try:
        deployed = deploy(client, definition, slug=definition["mission"])
    except InvalidInputError as error:
        # The server checks more: the providers are its own. It sees no file, but the paths lead back to the lines.
        placed = [
            PlacedViolation(item.path, item.message, *mission.document.place(item.path)) for item in error.violations
        ]
        raise MissionFilesError(show_violation(item, mission.source) for item in placed) from error
    click.echo(f"deployed {deployed.slug} version {deployed.version} ({'new' if deployed.changed else 'unchanged'})")


def _read(file: Path) -> _MissionFile:
    """A file whose form and references are sound. Raises MissionFilesError."""
    source = str(file)
    try:
        text = file.read_text(encoding="utf-8")
        document = read_yaml(text, source=source)
        load_mission(text, source=source, registry=ProviderRegistry([]))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise MissionFilesError([f"{source} cannot be read: {reason}"]) from error
    except InvalidMissionError as error:
        # Which providers there are, and what settings they take, is the server's to say: none is known here.
        wrong = [item for item in error.placed if item.path[:1] + item.path[2:] != ("tasks", "provider")]
        if wrong:
            raise MissionFilesError(show_violation(item, source) for item in wrong) from error
    return _MissionFile(source=source, document=document)
