"""Tasks of `nightly-backup`: a snapshot of the samples' folder, verified after a pause."""

import io
import tarfile
import zlib
from pathlib import Path
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context, ContextError


def snapshot(context: Context) -> dict[str, Any]:
    """Packs every file of the folder."""
    folder = Path(context.inputs["folder"])
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", dereference=True) as pack:
        for path in files:
            pack.add(path, arcname=str(path.relative_to(folder)))
            context.log(f"{path.relative_to(folder)}, {path.stat().st_size:,} bytes")
    with context.open_artifact("snapshot.tar.gz", "application/gzip") as file:
        file.write(packed.getvalue())
    return {"files": len(files)}


def verify(context: Context) -> dict[str, Any]:
    """Unpacks the snapshot in memory, and notes what has changed in the folder since."""
    folder, packed = Path(context.inputs["folder"]), context.read_artifact("snapshot", "snapshot.tar.gz")
    try:
        kept = _unpack(packed)
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        raise ContextError(f"The snapshot cannot be read back: {error}", code="runtime.snapshot_damaged") from error
    changed = [name for name, content in kept.items() if not _is_still(folder / name, content)]
    for name in changed:
        context.log(f"{name} has changed since the snapshot.", Severity.WARNING)
    return {"files": len(kept), "changed": changed}


def _unpack(packed: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(packed)) as pack:
        files = {member.name: pack.extractfile(member) for member in pack.getmembers()}
        return {name: file.read() for name, file in files.items() if file is not None}


def _is_still(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
