"""Named secrets: what missions refer to by name and workers know the values of, from variables and a file."""

import os
import re
import stat
import threading
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import structlog

from rerail.settings import SECRET_PREFIX, InvalidSettingsError, variable

NAME = re.compile(r"[A-Z][A-Z0-9_]{0,79}", re.ASCII)
SHORTEST = 8
MOST_BYTES = 1024 * 1024
_LOOK_SECONDS = 1.0
_LINE = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)")

_log = structlog.get_logger(__name__)


class NamedSecrets:
    """A file that changes is read again: a secret can be replaced while workers are at work. What was a secret once is
    taken out of texts until the process ends."""

    def __init__(self, given: Mapping[str, str] | None = None, file: Path | None = None) -> None:
        """Raises InvalidSettingsError, without any value in it."""
        self._given = dict(given or {})
        self._file = file
        self._lock = threading.Lock()
        self._stamp: object = None
        self._looked_at = time.monotonic()
        self._ever: dict[str, None] = {}
        self._version = 0
        _check(self._given, "the environment")
        self._current: Mapping[str, str] = {}
        self._take({} if file is None else _read(file))
        if file is not None:
            self._stamp = _stamp(file)

    def get(self, name: str) -> str | None:
        """The secret's value; None where there is none of that name."""
        self._look_again(0.0)
        return self._current.get(name)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._current))

    def values(self) -> tuple[str, ...]:
        """All values that these secrets have, and had."""
        return tuple(self._ever)

    def version(self) -> int:
        """Changes with the values."""
        self._look_again(_LOOK_SECONDS)
        return self._version

    def environment(self) -> dict[str, str]:
        """Those of the environment as variables again, for a child process: never to be shown or logged."""
        return {SECRET_PREFIX + name: value for name, value in self._given.items()}

    def _look_again(self, after: float) -> None:
        if self._file is None or time.monotonic() - self._looked_at < after:
            return
        with self._lock:
            self._looked_at = time.monotonic()
            stamp = _stamp(self._file)
            if stamp == self._stamp:
                return
            self._stamp = stamp
            try:
                self._take(_read(self._file))
            except InvalidSettingsError as error:
                # What was read before is still good; whoever changed the file is told in the log.
                _log.error("secrets.not_read", reason=str(error))

    def _take(self, from_file: Mapping[str, str]) -> None:
        self._current = {**from_file, **self._given}
        fresh = [value for value in self._current.values() if value not in self._ever]
        self._ever.update(dict.fromkeys(fresh))
        self._version += bool(fresh)


@cache
def secrets_of_process(file: Path | None) -> NamedSecrets:
    """Those of this process's environment and of the file: one for a process. Raises InvalidSettingsError."""
    return NamedSecrets(given_in(os.environ), file)


def given_in(environment: Mapping[str, str]) -> dict[str, str]:
    """The secrets that variables name."""
    return {
        name.removeprefix(SECRET_PREFIX): value
        for name, value in environment.items()
        if name.startswith(SECRET_PREFIX) and value
    }


def _stamp(file: Path) -> object:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _read(file: Path) -> dict[str, str]:
    """A JSON object, or lines `NAME=value`. Raises InvalidSettingsError."""
    setting = variable("secrets_file")
    try:
        status = file.stat()
        if status.st_size > MOST_BYTES:
            raise InvalidSettingsError([f"{setting}: {file} is larger than {MOST_BYTES:,} bytes"])
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        raise InvalidSettingsError([f"{setting}: {file} cannot be read: {reason}"]) from None
    if status.st_mode & (stat.S_IRGRP | stat.S_IROTH):
        _log.warning("secrets.file_readable_by_others", file=str(file), hint=f"chmod 600 {file}")
    found = _json(text) if text.lstrip().startswith("{") else _lines(text, f"{setting}: {file}")
    if found is None:
        raise InvalidSettingsError([f"{setting}: {file} is no JSON object of names and texts"])
    _check(found, str(file))
    return found


def _json(text: str) -> dict[str, str] | None:
    try:
        value: Any = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    is_sound = isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return value if is_sound else None


def _lines(text: str, place: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise InvalidSettingsError([f"{place}: line {number} is not NAME=value"])
        value = match[2]
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        found[match[1]] = value
    return found


def _check(secrets: Mapping[str, str], place: str) -> None:
    problems = []
    for name, value in secrets.items():
        if not NAME.fullmatch(name):
            problems.append(f"the secret {name[:80]} of {place}: a name is capital letters, digits and _, at most 80")
        elif len(value.strip()) < SHORTEST:
            problems.append(
                f"the secret {name} of {place} is shorter than {SHORTEST} characters: "
                "it could not be told from other words, and so not be kept out of what is stored"
            )
    if problems:
        raise InvalidSettingsError(problems)


NO_SECRETS = NamedSecrets()
