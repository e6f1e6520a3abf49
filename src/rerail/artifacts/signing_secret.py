"""What addresses of artifacts are signed with: said by the operator, or made once and kept in the data folder."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from rerail.artifacts.signing import MIN_SECRET_BYTES
from rerail.artifacts.store import StoreUnavailableError
from rerail.settings import Settings

_SECRET_BYTES = 48
_SECRET_FILE = "signing.secret"  # noqa: S105, the name of a file


def signing_secret(settings: Settings) -> bytes:
    """What addresses of artifacts are signed with: the setting, else one that is made once and kept in the data
    folder, where this process's user alone reads it.

    Raises StoreUnavailableError where the kept one is too short to be one.
    """
    if settings.signing_secret is not None:
        return settings.signing_secret.get_secret_value().encode()
    kept = settings.data / _SECRET_FILE
    if not kept.exists():
        _keep_secret(kept)
    secret = kept.read_bytes()
    if len(secret) < MIN_SECRET_BYTES:
        raise StoreUnavailableError(
            f"{kept} is cut short or empty: put it back from a copy, or remove it; a new one is then made, and "
            "addresses of artifacts that were handed out before are refused.",
            address=_SECRET_FILE,
        )
    return secret


def _keep_secret(place: Path) -> None:
    """Written beside its place and linked there: two processes that start together agree on the first one."""
    fresh = place.with_name(f".{place.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(_SECRET_BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        with suppress(FileExistsError):
            os.link(fresh, place)
    finally:
        fresh.unlink()
