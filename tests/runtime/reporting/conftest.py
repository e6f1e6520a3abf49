"""A shop whose runs are reported, and what came of it."""

import io
import zipfile
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from rerail.domain.failure import Symptom
from rerail.runtime.moves import Moves
from rerail.runtime.reporting.reporting import ReportingOptions

from ..conftest import CALLER, WORKSPACE, Shop, shop, working

__all__ = ["CALLER", "WORKSPACE", "Shop", "shop", "working"]


def task(call: str, *needs: str, **more: Any) -> dict[str, Any]:
    provided = {"provider": "python", "with": {"call": f"tests.runtime.reporting.tasks:{call}"}}
    return {**provided, "needs": list(needs), "effect": "NONE", **more}


def moves_of(shop: Shop, options: ReportingOptions | None = None) -> Moves:
    return Moves(shop.ledger, registry=shop.registry, store=shop.store, reporting=options)


async def report(
    shop: Shop, run_id: UUID, options: ReportingOptions | None = None, *, moves: Moves | None = None, **given: Any
) -> UUID:
    """The id of a report about the run."""
    plain: dict[str, Any] = {
        "symptom": Symptom.STEP_FAILED,
        "summary": "It fails every night.",
        "step": None,
        "frame": None,
        "artifacts": (),
        "tried": ("retry",),
        "actor": CALLER,
        "once": None,
    }
    filed, _ = await (moves or moves_of(shop, options)).report_run(WORKSPACE, run_id, **(plain | given))
    return filed


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A bundle: its bytes, and each file of it."""

    data: bytes
    files: dict[str, bytes]

    def json(self, name: str) -> Any:
        return orjson.loads(self.files[name])

    @property
    def frames(self) -> list[Any]:
        return [orjson.loads(line) for line in self.files["frames.jsonl"].splitlines()]

    @property
    def manifest(self) -> Any:
        return self.json("manifest.json")

    @property
    def taken(self) -> list[str]:
        """The files of artifacts."""
        return [name for name in self.files if name.startswith("artifacts/")]


async def bundle_of(shop: Shop, report_id: UUID) -> Unpacked:
    address = await shop.pool.fetchval("SELECT address FROM artifacts WHERE report_id = $1", report_id)
    data = shop.store.load(address)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return Unpacked(data, {name: archive.read(name) for name in archive.namelist()})


def stored_bundles(shop: Shop) -> list[str]:
    """The files that lie in the store's folder of bundles."""
    folder = shop.store.folder / "bundles"
    return sorted(str(path.relative_to(shop.store.folder)) for path in folder.rglob("*") if path.is_file())
