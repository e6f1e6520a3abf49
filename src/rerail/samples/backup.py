"""Tasks of `nightly-backup`: a snapshot of the samples' folder, verified after a pause."""

import io
import tarfile
from pathlib import Path
from typing import Any

from rerail.domain.frame import Severity
from rerail.runtime.provider import Context, ContextError


def snapshot(context: Context) -> dict[str, Any]:
    """Packs every file of the folder."""
    folder = Path(context.inputs["folder"])
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as pack:
        for path in files:
            pack.add(path, arcname=str(path.relative_to(folder)))
            context.log(f"{path.relative_to(folder)}, {path.stat().st_size:,} bytes")
    with context.open_artifact("snapshot.tar.gz", "application/gzip") as file:
        file.write(packed.getvalue())
    return {"files": len(files)}


def verify(context: Context) -> dict[str, Any]:
    """Unpacks the snapshot in memory, and notes what has changed in the folder since."""
    folder, changed = Path(context.inputs["folder"]), []
    with tarfile.open(fileobj=io.BytesIO(context.read_artifact("snapshot", "snapshot.tar.gz"))) as pack:
        members = pack.getmembers()
        for member in members:
            content = pack.extractfile(member)
            if content is None:
                raise ContextError(f"{member.name} is no file in the snapshot.", code="runtime.snapshot_damaged")
            path = folder / member.name
            if not path.is_file() or path.read_bytes() != content.read():
                changed.append(member.name)
    for name in changed:
        context.log(f"{name} has changed since the snapshot.", Severity.WARNING)
    return {"files": len(members), "changed": changed}
