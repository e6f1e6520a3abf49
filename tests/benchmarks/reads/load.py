"""Load on a server, by wrk: requests a second and latencies."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .subjects import Request

SCRIPT = Path(__file__).with_name("load.lua")
MISSING = (
    "The load tool wrk is not here. Install it: `apt-get install wrk` on Debian and Ubuntu, `brew install wrk` on "
    "macOS, or build it from github.com/wg/wrk."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What came of some seconds: `p50` and `p99` in milliseconds."""

    requests: int
    rate: float
    p50: float
    p99: float


def check_tool() -> None:
    if shutil.which("wrk") is None:
        raise SystemExit(MISSING)


def put_load(url: str, requests: Sequence[Request], *, concurrency: int, seconds: float) -> Load:
    """Keeps so many requests under way for the time. Exits where any of them is not answered well."""
    with tempfile.NamedTemporaryFile("wb", suffix=".requests") as file:
        for request in requests:
            file.write(f"{request.method} {request.path}\n".encode() + (request.body or b"") + b"\n")
        file.flush()
        command = ["wrk", "-t1", f"-c{concurrency}", f"-d{seconds:g}s", "--timeout", "30s", "-s", str(SCRIPT)]
        said = subprocess.run([*command, url, "--", file.name], capture_output=True, text=True, check=False)
    line = next((line for line in said.stdout.splitlines() if line.startswith("RESULT ")), None)
    if line is None:
        raise SystemExit(f"wrk failed: {said.stdout}{said.stderr}")
    done, microseconds, p50, p99, broken, refused = map(int, line.split()[1:])
    if broken or refused or not done:
        raise SystemExit(f"{url}: of {done} requests {broken} broke off, and {refused} were answered by an error.")
    return Load(requests=done, rate=done / microseconds * 1e6, p50=p50 / 1000, p99=p99 / 1000)
