"""The clients in TypeScript, with the libraries that they are for: installed once, type-checked and compiled."""

import asyncio
import hashlib
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_cache_path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCES = (Path("docs/clients/typescript"), Path("tests/clients"))
PAGE = ROOT / "docs/clients/README.md"
OLDEST_NODE = 20

_PACKAGES = ("package.json", "package-lock.json", ".npmrc")
_UNREACHABLE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ENOTCACHED")


def examples(language: str) -> list[str]:
    """The programs in that language that the page on clients shows."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


class UnavailableError(Exception):
    """This machine cannot run the clients in TypeScript; the message says why."""


async def build_clients() -> Path:
    """A folder with the clients in JavaScript, beneath the libraries that they import. Fails where types do not fit.

    Raises UnavailableError where there is no Node or npm, or npm reaches no registry.
    """
    libraries = await _installed()
    work = Path(tempfile.mkdtemp(prefix="work-", dir=libraries))
    for folder in SOURCES:
        (work / folder).mkdir(parents=True)
        for source in (ROOT / folder).glob("*.ts"):
            shutil.copy(source, work / folder)
    for number, example in enumerate(examples("ts")):
        (work / SOURCES[0] / f"example-{number}.ts").write_text(example + "export {};\n")
    shutil.copy(HERE / "tsconfig.json", work)
    (work / "package.json").write_text('{"type": "module"}')
    compiler = libraries / "node_modules" / ".bin" / "tsc"
    status, said = await _run([str(compiler), "--project", str(work)], work)
    assert status == 0, said
    return work


async def _installed() -> Path:
    """Where the libraries of the lock file are; they are fetched the first time."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise UnavailableError("The clients in TypeScript need Node and npm, which this machine does not have.")
    _, version = await _run(["node", "--version"], HERE)
    if int(version.removeprefix("v").partition(".")[0]) < OLDEST_NODE:
        raise UnavailableError(
            f"The clients in TypeScript need Node {OLDEST_NODE} or newer; this is {version.strip()}."
        )
    lock = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in _PACKAGES)).hexdigest()[:16]
    place = user_cache_path("rerail-tests") / f"clients-{lock}"
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        # Made beside its place and moved there: a half of it, after an interruption, would be taken for the whole.
        fresh = Path(tempfile.mkdtemp(prefix="installing-", dir=place.parent))
        try:
            for name in _PACKAGES:
                shutil.copy(HERE / name, fresh)
            status, said = await _run(["npm", "ci", "--ignore-scripts", "--no-progress"], fresh)
            if status != 0 and any(sign in said for sign in _UNREACHABLE):
                raise UnavailableError(f"npm cannot fetch the libraries that the clients are for: {said}")
            assert status == 0, said
            _move(fresh, place)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return place


def _move(fresh: Path, place: Path) -> None:
    try:
        fresh.rename(place)
    except OSError:
        if not place.exists():  # else another test process was quicker
            raise


async def _run(command: Sequence[str], folder: Path) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await process.communicate()
    return process.returncode or 0, out.decode()
