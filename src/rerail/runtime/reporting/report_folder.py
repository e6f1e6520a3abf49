"""Puts reports into a folder: each has one of its own, with the bundle and the last message, never half of either."""

import asyncio
import os
import secrets
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

from rerail.artifacts.store import ArtifactStore, StoreError
from rerail.ledger.deliveries import Delivery
from rerail.ledger.reports import Bundle, Report
from rerail.runtime.reporting.webhook import DeliveryError

BUNDLE = "bundle.zip"
MESSAGE = "report.json"


class ReportFolder:
    """`report-<number>-<id>/` below `folder`, with `bundle.zip` and `report.json`."""

    def __init__(self, folder: Path, store: ArtifactStore) -> None:
        self._folder = folder
        self._store = store

    async def deliver(self, delivery: Delivery, report: Report) -> None:
        """The folder is there as a whole, or is not. Raises DeliveryError."""
        place = self._folder / f"report-{report.number}-{report.id.hex}"
        try:
            if not await asyncio.to_thread(place.is_dir):
                await self._make(place, delivery, report.bundle)
            else:
                await asyncio.to_thread(_replace, place / MESSAGE, delivery.body)
        except StoreError as error:
            raise DeliveryError(f"The bundle cannot be read ({error.code}): {error.message}") from error
        except OSError as error:
            raise DeliveryError(f"{error.filename or place}: {error.strerror or error}.") from error

    async def _make(self, place: Path, delivery: Delivery, bundle: Bundle | None) -> None:
        # Beside its place, on the same file system: a rename then shows all of it at once.
        unfinished = place.with_name(f".{place.name}-{secrets.token_hex(8)}")
        await asyncio.to_thread(unfinished.mkdir, mode=0o750, parents=True)
        try:
            # The bundle of a report that was filed by a version without bundles is lost from the first.
            if bundle is not None and bundle.sha256 is not None:
                await _write(unfinished / BUNDLE, self._store.read(bundle.address, 0, bundle.bytes))
            await asyncio.to_thread(_replace, unfinished / MESSAGE, delivery.body)
            await asyncio.to_thread(_show, unfinished, place)
        except FileExistsError:
            await asyncio.to_thread(_replace, place / MESSAGE, delivery.body)
        finally:
            await asyncio.to_thread(shutil.rmtree, unfinished, ignore_errors=True)


def why_unusable(folder: Path) -> str | None:
    """What keeps reports out of `folder`, which is made where it is not there; None where they can be put into it."""
    try:
        folder.mkdir(mode=0o750, parents=True, exist_ok=True)
    except FileExistsError:
        return f"{folder} is no folder."
    except OSError as error:
        return f"{error.filename or folder}: {error.strerror or error}."
    return None if os.access(folder, os.W_OK | os.X_OK) else f"{folder}: this user may not write to it."


async def _write(path: Path, parts: AsyncIterator[bytes]) -> None:
    with await asyncio.to_thread(path.open, "xb", buffering=0) as file:
        async for part in parts:
            await asyncio.to_thread(file.write, part)
        await asyncio.to_thread(os.fsync, file.fileno())


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    try:
        with fresh.open("x", encoding="utf-8") as file:
            file.write(f"{text}\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _show(unfinished: Path, place: Path) -> None:
    try:
        unfinished.rename(place)
    except OSError as error:
        if place.is_dir():
            raise FileExistsError(str(place)) from error  # a worker that was taken for dead had got as far
        raise
    with suppress(OSError):  # not every system opens folders
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
