"""Looks up what is installed in a database of known vulnerabilities, by pip-audit: `python .ci/audit.py`.

Ends with 1 where one is known, with 2 where the question was wrong, else with 0. That nobody could be asked is a
warning: a machine without a network checks the rest all the same. What was found clean is not asked again for a day.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PROJECT = "rerail"
DAY_SECONDS = 86_400
PATIENCE_SECONDS = 120
ANSWER_SECONDS = 10
_WRONGLY_ASKED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A known vulnerability that is lived with: `[tool.rerail.audit.accepted]` in pyproject.toml says why, and until
    when."""

    why: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the database said. `unknown` are packages that it does not know."""

    asked: int
    unknown: tuple[str, ...]
    vulnerable: tuple[str, ...]
    lived_with: tuple[str, ...]


def installed() -> list[str]:
    """Each package of this Python with its version, as a requirement; not the project itself."""
    return sorted({f"{each.name}=={each.version}" for each in distributions() if each.name and each.name != PROJECT})


def read(report: Mapping[str, Any], accepted: Mapping[str, Accepted], today: date) -> Found:
    """The report of pip-audit as JSON."""
    vulnerable, lived_with, unknown = [], [], []
    for package in report["dependencies"]:
        if "skip_reason" in package:
            unknown.append(package["name"])
        for known in package.get("vulns", ()):
            line = _line(package, known)
            given = next((accepted[name] for name in (known["id"], *known["aliases"]) if name in accepted), None)
            if given is None:
                vulnerable.append(line)
            elif given.until < today:
                vulnerable.append(f"{line}\n    was accepted until {given.until}: {given.why}")
            else:
                lived_with.append(f"{line}\n    accepted until {given.until}: {given.why}")
    return Found(
        asked=len(report["dependencies"]),
        unknown=tuple(unknown),
        vulnerable=tuple(vulnerable),
        lived_with=tuple(lived_with),
    )


def _line(package: Mapping[str, Any], known: Mapping[str, Any]) -> str:
    names = ", ".join((known["id"], *known["aliases"]))
    mended = f"mended in {', '.join(known['fix_versions'])}" if known["fix_versions"] else "not mended yet"
    return f"{package['name']} {package['version']}: {names}, {mended}"


def accepted_of(project: Path) -> dict[str, Accepted]:
    tool = tomllib.loads(project.read_text(encoding="utf-8")).get("tool", {})
    given = tool.get(PROJECT, {}).get("audit", {}).get("accepted", {})
    return {name: Accepted(**told) for name, told in given.items()}


class Seen:
    """Remembers in a file which packages were found clean, for a day."""

    def __init__(self, place: Path | None, packages: Iterable[str]) -> None:
        self._place = place
        self._packages = hashlib.sha256("\n".join(packages).encode()).hexdigest()

    def clean(self) -> bool:
        if self._place is None or not self._place.exists():
            return False
        fresh = time.time() - self._place.stat().st_mtime < DAY_SECONDS
        return fresh and self._place.read_text(encoding="utf-8") == self._packages

    def keep(self) -> None:
        if self._place is not None:
            self._place.write_text(self._packages, encoding="utf-8")


def ask(packages: Iterable[str], service: str | None) -> tuple[Mapping[str, Any] | None, str]:
    """pip-audit's report, or None and why there is none. Raises ValueError where it did not understand the question."""
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        asked, told = Path(folder) / "packages.txt", Path(folder) / "report.json"
        asked.write_text("\n".join(packages), encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", "osv", "--format", "json"]
        command += ["--no-deps", "--disable-pip", "--requirement", str(asked), "--output", str(told)]
        command += ["--progress-spinner", "off", "--timeout", str(ANSWER_SECONDS)]
        command += ["--osv-url", service] if service else []
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return None, f"no answer within {PATIENCE_SECONDS} seconds"
        lines = done.stderr.strip().splitlines() or ["it says nothing"]
        if done.returncode == _WRONGLY_ASKED:
            raise ValueError(lines[-1])
        if not told.exists():
            return None, lines[-1]
        report: Mapping[str, Any] = json.loads(told.read_text(encoding="utf-8"))
        return report, ""


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--packages", type=Path, help="a file of name==version instead of what is installed")
    asked.add_argument("--project", type=Path, default=ROOT / "pyproject.toml", help="says what is accepted")
    asked.add_argument("--service", help="address that answers as the service of OSV does, instead of that one")
    asked.add_argument("--seen", type=Path, help="file that remembers for a day what was clean")
    given = asked.parse_args()
    packages = given.packages.read_text(encoding="utf-8").split() if given.packages else installed()
    seen = Seen(given.seen, packages)
    if seen.clean():
        print(f"audit: {len(packages)} packages were found clean within the last day")
        return 0
    try:
        report, why_not = ask(packages, given.service)
    except ValueError as error:
        print(f"audit: pip-audit does not understand the question: {error}", file=sys.stderr)
        return _WRONGLY_ASKED
    if report is None:
        print(f"audit: WARNING: nothing was looked up: {why_not}", file=sys.stderr)
        return 0
    return _told(read(report, accepted_of(given.project), date.today()), seen)  # noqa: DTZ011, the day where this runs


def _told(found: Found, seen: Seen) -> int:
    for line in found.lived_with:
        print(f"audit: {line}")
    if found.unknown:
        print(f"audit: WARNING: not known to the database: {', '.join(found.unknown)}", file=sys.stderr)
    if found.vulnerable:
        print("\n".join(f"audit: {line}" for line in found.vulnerable), file=sys.stderr)
        print(f"audit: {len(found.vulnerable)} known vulnerabilities: upgrade these packages", file=sys.stderr)
        return 1
    print(f"audit: nothing is known against {found.asked - len(found.unknown)} packages")
    if not found.unknown:
        seen.keep()
    return 0


if __name__ == "__main__":
    sys.exit(main())
