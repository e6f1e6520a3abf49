"""A bundle is believed only where its digests are right; whatever else calls itself one is refused in one line."""

import io
import json
import os
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rerail.bundles import reading
from rerail.bundles.archive import ArchiveWriter
from rerail.bundles.format import DOCUMENTS, FORMAT, FRAMES, LeftOut, Manifest, Member, TakenOut
from rerail.bundles.reading import BundleError, open_bundle

FILE = f"artifacts/artifact_{'0a' * 16}.csv"


class Tape:
    """What can only be written, as the store's writers are."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes, /) -> int:
        self.data += data
        return len(data)

    def flush(self) -> None:
        pass


def manifest_of(members: list[Member]) -> Manifest:
    return Manifest(
        versions={"rerail": "0.1.0"},
        about={"report": "report_1", "frames": {"about": 2}},
        patterns=1,
        members=members,
        redacted=[TakenOut("run.json", "named as a secret", 3)],
        left_out=[LeftOut("artifact_1", 5, "It was not chosen.")],
    )


CONTENTS: Mapping[str, bytes] = {
    **{name: json.dumps({"name": name}).encode() for name in DOCUMENTS},
    FRAMES: b'{"number":1}\n{"number":2}\n',
    FILE: b"a,b\n1,2\n" * 1_000,
}


def bundle(contents: Mapping[str, bytes] = CONTENTS) -> bytes:
    tape = Tape()
    writer = ArchiveWriter(tape)
    for name in sorted(contents):
        writer.add(name, [contents[name]], looked_at=name != FILE)
    writer.close(manifest_of)
    return bytes(tape.data)


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(contents: Mapping[str, bytes], change: Callable[[zipfile.ZipInfo], None] | None = None) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if change is not None:
                change(info)
            archive.writestr(info, data)
    return packed.getvalue()


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(BundleError) as refused:
        open_bundle(path)
    (problem, *_) = refused.value.problems
    return problem.removeprefix(f"{path}: ")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report-1.zip"


def test_what_was_written_is_read(path: Path) -> None:
    path.write_bytes(bundle())
    opened = open_bundle(path)
    assert opened.manifest.to_json() == manifest_of(list(opened.manifest.members)).to_json()
    assert opened.frames == [{"number": 1}, {"number": 2}]
    assert opened.documents["run.json"] == {"name": "run.json"}
    (file,) = [member for member in opened.manifest.members if member.name == FILE]
    assert (file.bytes, file.lookedAt) == (8_000, False)
    assert bundle() == bundle()


def test_a_file_that_is_not_there_or_none(path: Path, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="No such file"):
        open_bundle(path)
    with pytest.raises(BundleError, match="it is no file"):
        open_bundle(tmp_path)
    assert refusal(path, b"") == "it is no zip archive, or a damaged one (File is not a zip file)"
    assert refusal(path, b"%PDF-1.7 something else entirely").startswith("it is no zip archive")


def test_other_archives_are_foreign(path: Path) -> None:
    assert refusal(path, zipped({"readme.txt": b"x"})).startswith("it has a file that no bundle has: 'readme.txt'")
    assert refusal(path, zipped({"run.json": b"{}"})) == "it has no manifest.json: it is not the bundle of a report"
    foreign = zipped({"manifest.json": b'{"name": "an extension of a browser"}'})
    assert refusal(path, foreign) == "its manifest.json is not that of the bundle of a report"
    assert "manifest.json is no JSON" in refusal(path, zipped({"manifest.json": b"{"}))
    newer = zipped({"manifest.json": json.dumps({"format": FORMAT + 1}).encode()})
    assert refusal(path, newer).endswith("install a newer one")
    hollow = zipped({"manifest.json": json.dumps({"format": FORMAT}).encode()})
    assert "cannot be understood (KeyError" in refusal(path, hollow)


@pytest.mark.parametrize("name", [*DOCUMENTS, FILE])
def test_what_was_changed_is_noticed(path: Path, name: str) -> None:
    found = entries(bundle())
    assert refusal(path, zipped({**found, name: found[name] + b" "})) == (
        f"{name} is not what the manifest says: it was changed, or damaged on its way"
    )
    assert refusal(path, zipped({key: found[key] for key in found if key != name})) == (
        f"{name!r} stands in the manifest and is missing"
    )


def test_documents_that_are_missing_from_the_manifest_too(path: Path) -> None:
    without = {name: data for name, data in CONTENTS.items() if name != "run.json"}
    assert refusal(path, bundle(without)) == "run.json is missing"


def test_what_the_manifest_does_not_name_is_refused(path: Path) -> None:
    extra = f"artifacts/artifact_{'0b' * 16}.csv"
    assert refusal(path, zipped({**entries(bundle()), extra: b"x"})) == f"{extra!r} does not stand in the manifest"


@pytest.mark.parametrize(
    "name",
    [
        *("../run.json", "/etc/passwd", "artifacts/../../x", "artifacts\\x", "C:\\x", "run.json/", "artifacts/"),
        *("artifacts/artifact_1", f"{FILE}/x", "RUN.JSON"),
    ],
)
def test_names_that_lead_elsewhere_are_refused(path: Path, name: str) -> None:
    assert refusal(path, zipped({**entries(bundle()), name: b"x"})).startswith("it has a file that no bundle has: ")


def test_links_ciphers_and_odd_packings_are_refused(path: Path) -> None:
    def link(info: zipfile.ZipInfo) -> None:
        info.external_attr = (stat.S_IFLNK | 0o777) << 16

    def odd(info: zipfile.ZipInfo) -> None:
        info.compress_type = zipfile.ZIP_LZMA

    assert refusal(path, zipped(entries(bundle()), link)).endswith(" is a link")
    assert refusal(path, zipped(entries(bundle()), odd)).endswith(" is packed in a way that bundles are not")
    twice = io.BytesIO(zipped(entries(bundle())))
    with zipfile.ZipFile(twice, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("run.json", b"{}")
    assert refusal(path, twice.getvalue()) == "it has 'run.json' twice"


def test_bombs_are_left_packed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_UNPACKED", 1_000_000)
    assert refusal(path, bundle({**CONTENTS, FILE: b"0" * 2_000_000})).endswith("and it is left packed")
    monkeypatch.setattr(reading, "MOST_FILES", 3)
    assert "it has 9 files" in refusal(path, bundle())
    monkeypatch.setattr(reading, "MOST_PACKED", 10)
    assert "a bundle has 10 at most" in refusal(path, bundle())


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_further(path: Path) -> None:
    honest = zipped({**entries(bundle()), FILE: b"0" * 5_000_000})
    # The directory at the end says 8,000 bytes, as the manifest does.
    lying = bytearray(honest)
    at = lying.rindex(FILE.encode()) - 46
    assert lying[at : at + 4] == b"PK\x01\x02"
    lying[at + 24 : at + 28] = struct.pack("<I", 8_000)
    assert "damaged" in refusal(path, bytes(lying))


def test_documents_are_read_into_memory_up_to_a_size(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = json.dumps({"x": os.urandom(4_000).hex()}).encode()
    monkeypatch.setattr(reading, "MOST_DOCUMENT", 5_000)
    assert "at most 5,000 are read" in refusal(path, bundle({**CONTENTS, "run.json": wide}))


WHOLE = bundle()


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_is_told_in_words_whatever_it_hits(path: Path, data: Any) -> None:
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.sampled_from([len(damaged), len(damaged), data.draw(st.integers(0, len(damaged)))]))
    path.write_bytes(damaged[:cut])
    problems: tuple[str, ...] = ()
    try:
        opened = open_bundle(path)
    except BundleError as refused:
        problems = refused.problems
    if problems:
        assert all(problem.startswith(f"{path}: ") for problem in problems)
    else:
        # What is not covered by a digest says nothing about the run: dates and the like.
        assert opened.documents["run.json"] == {"name": "run.json"}
        assert opened.frames == [{"number": 1}, {"number": 2}]
