"""What `make check` makes of known vulnerabilities and of a missing network, and what `make sbom` writes.

The database of vulnerabilities is one of ours here, which answers as that of OSV does; pip-audit is the real one.
"""

import json
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from rerail.database.embedded.programs import MAJOR_VERSION

ROOT = Path(__file__).parents[1]
PACKAGES = "harmless==1.0\nleaky-thing==2.1\n"
KNOWN = {
    "vulns": [
        {
            "id": "GHSA-aaaa-bbbb-cccc",
            "aliases": ["CVE-2026-0001"],
            "summary": "It leaks.",
            "affected": [
                {
                    "package": {"name": "leaky-thing", "ecosystem": "PyPI"},
                    "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.2"}]}],
                }
            ],
        }
    ]
}


class Service:
    """Answers for each package what is known of it, and remembers who was asked about."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        self.asked: list[str] = []
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                given = json.loads(self.rfile.read(int(self.headers["content-length"])))
                service.asked.append(given["package"]["name"])
                body = json.dumps(known.get(given["package"]["name"], {})).encode()
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, the name is inherited
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/v1/query"


@pytest.fixture
def service(request: pytest.FixtureRequest) -> Iterator[Service]:
    made = Service(request.param)
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def audit(
    folder: Path, address: str, *, accepted: str = "", packages: str = PACKAGES
) -> subprocess.CompletedProcess[str]:
    (folder / "packages.txt").write_text(packages)
    (folder / "pyproject.toml").write_text(accepted)
    command = [sys.executable, ROOT / ".ci" / "audit.py", "--packages", folder / "packages.txt", "--service", address]
    command += ["--project", folder / "pyproject.toml", "--seen", folder / "seen"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def accepting(until: date) -> str:
    return f'[tool.rerail.audit.accepted]\n"CVE-2026-0001" = {{ why = "we never call it", until = {until} }}\n'


@pytest.mark.parametrize("service", [{"leaky-thing": KNOWN}], indirect=True)
def test_a_known_vulnerability_fails_the_check(service: Service, tmp_path: Path) -> None:
    done = audit(tmp_path, service.address)
    assert done.returncode == 1, done.stderr
    assert "leaky-thing 2.1: CVE-2026-0001, GHSA-aaaa-bbbb-cccc, mended in 2.2" in done.stderr
    assert "harmless" not in done.stderr
    assert set(service.asked) == {"harmless", "leaky-thing"}
    assert audit(tmp_path, service.address).returncode == 1, "what is vulnerable is not remembered as clean"


@pytest.mark.parametrize("service", [{"leaky-thing": KNOWN}], indirect=True)
def test_one_can_be_accepted_for_a_time(service: Service, tmp_path: Path) -> None:
    today = date.today()  # noqa: DTZ011, the day where this runs
    lived_with = audit(tmp_path, service.address, accepted=accepting(today + timedelta(days=1)))
    assert lived_with.returncode == 0, lived_with.stderr
    assert "we never call it" in lived_with.stdout
    (tmp_path / "seen").unlink()
    again = audit(tmp_path, service.address, accepted=accepting(today - timedelta(days=1)))
    assert again.returncode == 1
    assert "was accepted until" in again.stderr


@pytest.mark.parametrize("service", [{}], indirect=True)
def test_what_is_clean_is_asked_once_a_day(service: Service, tmp_path: Path) -> None:
    first = audit(tmp_path, service.address)
    assert (first.returncode, first.stderr) == (0, "")
    asked = list(service.asked)
    assert audit(tmp_path, service.address).returncode == 0
    assert service.asked == asked
    audit(tmp_path, service.address, packages=PACKAGES.replace("1.0", "1.1"))
    assert len(service.asked) == 2 * len(asked)


def test_without_a_network_it_warns(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as nobody:
        address = f"http://127.0.0.1:{nobody.server_port}/"
    done = audit(tmp_path, address)
    assert done.returncode == 0
    assert "WARNING: nothing was looked up" in done.stderr
    assert not (tmp_path / "seen").exists(), "nobody has said that it is clean"


def test_the_bill_of_materials_has_what_rerail_runs_on(tmp_path: Path) -> None:
    place = tmp_path / "made" / "sbom.json"
    done = subprocess.run(
        [sys.executable, ROOT / ".ci" / "sbom.py", place], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    bill = json.loads(place.read_text())
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "rerail")
    components = {each["name"].lower().replace("_", "-"): each for each in bill["components"]}
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    named = {line.partition(">=")[0].partition("[")[0] for line in wanted}
    assert named <= components.keys()
    assert not components.keys() & {"pytest", "ruff", "mypy", "hypothesis", "pip-audit", "cyclonedx-bom"}
    assert components["postgresql"]["version"].startswith(f"{MAJOR_VERSION}.")
    references = {each["bom-ref"] for each in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    assert {other for each in bill["dependencies"] for other in each.get("dependsOn", ())} <= references
