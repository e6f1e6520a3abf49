"""Reads a bundle offline and believes nothing: names, sizes and digests are checked before anything is shown."""

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import orjson

from rerail.bundles.format import DOCUMENTS, FORMAT, FRAMES, MANIFEST, Manifest, is_member_name

MOST_PACKED = 4 * 1024**3
MOST_UNPACKED = 8 * 1024**3
MOST_FILES = 10_000
MOST_DOCUMENT = 256 * 1024**2
"""Bytes of one of the documents, which are read into memory; artifacts are not."""
_HIGHEST_RATIO = 1_100
"""What deflate can reach with the dullest of contents is 1,032 to one."""
_CHUNK = 256 * 1024
_LINK = 0o120000
_FILE_TYPE = 0o170000
_ENCRYPTED = 0x1
_SHA256 = re.compile(r"[0-9a-f]{64}")


class BundleError(Exception):
    """The file is not a bundle, is damaged, or is not to be trusted. `problems` has a line for each thing wrong."""

    def __init__(self, path: Path, problems: Sequence[str]) -> None:
        super().__init__(f"{path}: {problems[0]}")
        self.problems = tuple(f"{path}: {problem}" for problem in problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedBundle:
    """What stands in a bundle whose digests are right. `documents` are by name, `frames` in order."""

    path: Path
    bytes: int
    manifest: Manifest
    documents: Mapping[str, Any]
    frames: Sequence[Mapping[str, Any]]


def open_bundle(path: Path) -> OpenedBundle:
    """Raises BundleError."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BundleError(path, ["it is no file: name the zip archive of a report"])
        if size > MOST_PACKED:
            raise BundleError(path, [f"it has {size:,} bytes; a bundle has {MOST_PACKED:,} at most"])
        with ZipFile(path) as archive:
            return _read(path, size, archive)
    except OSError as error:
        raise BundleError(path, [f"it cannot be read: {error.strerror or error}"]) from error
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BundleError(path, [f"it is no zip archive, or a damaged one ({error})"]) from error


def _read(path: Path, size: int, archive: ZipFile) -> OpenedBundle:
    entries = _entries(path, size, archive)
    manifest = _manifest(path, archive, entries)
    problems = [*_names(manifest, entries)]
    if problems:
        raise BundleError(path, problems)
    documents: dict[str, bytes] = {}
    for member in manifest.members:
        keep = member.name in DOCUMENTS
        if keep and member.bytes > MOST_DOCUMENT:
            raise BundleError(path, [f"{member.name} has {member.bytes:,} bytes; at most {MOST_DOCUMENT:,} are read"])
        found, digest, data = _digest(archive, entries[member.name], keep=keep)
        if (found, digest) != (member.bytes, member.sha256):
            problems.append(f"{member.name} is not what the manifest says: it was changed, or damaged on its way")
        elif keep:
            documents[member.name] = data
    problems += [f"{name} is missing" for name in DOCUMENTS if name not in documents and not problems]
    if problems:
        raise BundleError(path, problems)
    return OpenedBundle(
        path=path,
        bytes=size,
        manifest=manifest,
        documents={name: _parsed(path, name, data) for name, data in documents.items() if name != FRAMES},
        frames=[_parsed(path, FRAMES, line) for line in documents[FRAMES].splitlines()],
    )


def _entries(path: Path, size: int, archive: ZipFile) -> Mapping[str, ZipInfo]:
    """What the archive says that it has, as far as that can be trusted to be unpacked."""
    listed = archive.infolist()
    if len(listed) > MOST_FILES:
        raise BundleError(path, [f"it has {len(listed):,} files; a bundle has {MOST_FILES:,} at most"])
    unpacked = sum(entry.file_size for entry in listed)
    if unpacked > MOST_UNPACKED or unpacked > size * _HIGHEST_RATIO:
        raise BundleError(path, [f"it would unpack to {unpacked:,} bytes: that is no bundle, and it is left packed"])
    problems = [problem for entry in listed if (problem := _refused(entry))]
    names = Counter(entry.filename for entry in listed)
    problems += [f"it has {name!r} twice" for name, times in names.items() if times > 1]
    if problems:
        raise BundleError(path, problems)
    return {entry.filename: entry for entry in listed}


def _refused(entry: ZipInfo) -> str | None:
    name = entry.orig_filename
    if name != entry.filename or not (name == MANIFEST or is_member_name(name)):
        return f"it has a file that no bundle has: {name[:200]!r}"
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return f"{name} is packed in a way that bundles are not"
    if (entry.external_attr >> 16) & _FILE_TYPE == _LINK:
        return f"{name} is a link"
    return None


def _manifest(path: Path, archive: ZipFile, entries: Mapping[str, ZipInfo]) -> Manifest:
    entry = entries.get(MANIFEST)
    if entry is None or entry.file_size > MOST_DOCUMENT:
        raise BundleError(path, [f"it has no {MANIFEST}: it is not the bundle of a report"])
    _, _, data = _digest(archive, entry, keep=True)
    value = _parsed(path, MANIFEST, data)
    version = value.get("format") if isinstance(value, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise BundleError(path, [f"it is of format {version}, this rerail reads {FORMAT}: install a newer one"])
    if version != FORMAT:
        raise BundleError(path, [f"its {MANIFEST} is not that of the bundle of a report"])
    try:
        return Manifest.from_json(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BundleError(path, [f"its {MANIFEST} cannot be understood ({type(error).__name__}: {error})"]) from error


def _names(manifest: Manifest, entries: Mapping[str, ZipInfo]) -> Iterator[str]:
    named = Counter(member.name for member in manifest.members)
    for member in manifest.members:
        if named[member.name] > 1:
            yield f"{member.name[:200]!r} stands in the manifest twice"
        elif member.name not in entries:
            yield f"{member.name[:200]!r} stands in the manifest and is missing"
        elif not _SHA256.fullmatch(member.sha256):
            yield f"{member.name[:200]!r} has no digest in the manifest"
    strangers = [name for name in entries if name != MANIFEST and name not in named]
    yield from (f"{name!r} does not stand in the manifest" for name in strangers)


def _digest(archive: ZipFile, entry: ZipInfo, *, keep: bool) -> tuple[int, str, bytes]:
    """Size and digest of what is unpacked, and the bytes where they are to be kept. No more is unpacked than the
    archive says that there is."""
    digest, size, kept = hashlib.sha256(), 0, bytearray()
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            digest.update(chunk)
            if keep:
                kept += chunk
    return size, digest.hexdigest(), bytes(kept)


def _parsed(path: Path, name: str, data: bytes) -> Any:
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BundleError(path, [f"{name} is no JSON ({error})"]) from error
