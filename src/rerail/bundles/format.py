"""The form of a bundle: which files are in the archive, and what the manifest says of them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

FORMAT = 1
"""Of the archive. A reader refuses those with a larger number."""
MANIFEST = "manifest.json"
RUN, STEPS, FRAMES = "run.json", "steps.json", "frames.jsonl"
FAILURE, RECOVERY = "failure.json", "recovery.json"
ARTIFACTS, REPORT = "artifacts.json", "report.json"
DOCUMENTS = (ARTIFACTS, FAILURE, FRAMES, RECOVERY, REPORT, RUN, STEPS)
FILES = "artifacts/"
"""The folder of the artifacts' bytes: `artifacts/<id>`, with the ending of its name."""

_FILE = re.compile(r"artifacts/artifact_[0-9a-f]{32}(\.[a-z0-9]{1,8})?")
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the archive. `lookedAt`: secrets were looked for in it."""

    name: str
    bytes: int
    sha256: str
    lookedAt: bool  # noqa: N815, as it stands in the manifest


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that one would look for in the bundle, and why it is not there."""

    what: str
    bytes: int | None
    why: str


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How many secrets of a kind were taken out of a file; never what they were."""

    place: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`versions` are those of what made the bundle, `about` says which report, run, revision and frames it is of,
    `patterns` counts the operator's own patterns for secrets."""

    versions: Mapping[str, str]
    about: Mapping[str, Any]
    patterns: int
    members: Sequence[Member]
    redacted: Sequence[TakenOut]
    left_out: Sequence[LeftOut]

    def to_json(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "about": dict(self.about),
            "versions": dict(self.versions),
            "files": [asdict(member) for member in self.members],
            "redacted": {"patterns": self.patterns, "counts": [asdict(taken) for taken in self.redacted]},
            "leftOut": [asdict(left) for left in self.left_out],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError where it is not what `to_json` makes."""
        return cls(
            versions={str(name): str(version) for name, version in value["versions"].items()},
            about=dict(value["about"]),
            patterns=int(value["redacted"]["patterns"]),
            members=[_member(each) for each in value["files"]],
            redacted=[
                TakenOut(str(each["place"]), str(each["kind"]), int(each["count"]))
                for each in value["redacted"]["counts"]
            ],
            left_out=[LeftOut(str(each["what"]), each["bytes"], str(each["why"])) for each in value["leftOut"]],
        )


def file_name(artifact: str, name: str) -> str:
    """Where the bytes of an artifact are in the archive: under its id, since its name can be anything. `artifacts.json`
    has the names."""
    extension = _EXTENSION.search(name)
    return f"{FILES}{artifact}{extension[0].lower() if extension else ''}"


def is_member_name(name: str) -> bool:
    """Whether a bundle can have a file of this name: no other leads anywhere."""
    return name in DOCUMENTS or _FILE.fullmatch(name) is not None


def _member(value: Mapping[str, Any]) -> Member:
    return Member(str(value["name"]), int(value["bytes"]), str(value["sha256"]), bool(value["lookedAt"]))
