"""No address leads out of the store, whatever it says and whatever stands in the folder."""

import os
import string
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import anyio
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.store import (
    AddressRefusedError,
    ArtifactLostError,
    StoreError,
    address_segments,
    artifact_address,
)

SEGMENTS = st.sampled_from(["..", ".", "", "runs", "payloads", "ab", "~", "a" * 200, "A", "a.b", ".a", "c:", "-", "\0"])
HOSTILE = st.lists(SEGMENTS | st.text(max_size=5), max_size=6).map("/".join) | st.text(max_size=40)


@given(address=HOSTILE)
@example(address="../secret")
@example(address="runs/../../secret")
@example(address="/etc/passwd")
@example(address="runs//x")
@example(address="runs/x\n")
@example(address="runs\\..\\x")
@example(address="runs/%2e%2e/x")
def test_an_address_is_refused_or_stays_below_the_folder(address: str) -> None:
    with TemporaryDirectory() as outer:
        secret = Path(outer, "secret")
        secret.write_text("keep out")
        store = FolderStore(Path(outer, "artifacts", "store"))

        async def write_and_read() -> None:
            writer = await store.aopen(address)
            writer.write(b"x")
            writer.close()
            assert await store.stat(address) == 1

        try:
            anyio.run(write_and_read)
        except StoreError:
            written = []
        else:
            written = [Path(outer, "artifacts", "store", address)]
        assert [path for path in Path(outer).rglob("*") if path.is_file() and path != secret] == written
        assert secret.read_text() == "keep out"


@given(run=st.uuids(), artifact=st.uuids())
def test_the_addresses_we_make_are_addresses(run: UUID, artifact: UUID) -> None:
    assert address_segments(artifact_address(run, artifact)) == ("runs", run.hex, artifact.hex)


@given(address=st.text(alphabet=string.ascii_letters + "./\\_-~ ", max_size=20))
def test_accepted_segments_are_plain(address: str) -> None:
    try:
        segments = address_segments(address)
    except AddressRefusedError:
        return
    assert "/".join(segments) == address == os.path.normpath(address) == address.lower()
    assert "." not in address


def link_to_file(place: Path, outside: Path) -> None:
    place.symlink_to(outside / "secret")


def link_to_folder(place: Path, outside: Path) -> None:
    place.parent.rmdir()
    place.parent.symlink_to(outside)
    (outside / place.name).write_text("keep out")


def named_pipe(place: Path, outside: Path) -> None:
    os.mkfifo(place)


def folder_in_its_place(place: Path, outside: Path) -> None:
    place.mkdir()


@pytest.mark.parametrize("trap", [link_to_file, link_to_folder, named_pipe, folder_in_its_place])
async def test_only_plain_files_are_served(
    store: FolderStore, folder: Path, tmp_path: Path, trap: Callable[[Path, Path], None]
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("keep out")
    place = folder / "runs" / "aa" / "bb"
    place.parent.mkdir(parents=True)
    trap(place, outside)
    for asked in (store.stat("runs/aa/bb"), store.digest("runs/aa/bb"), anext(aiter(store.read("runs/aa/bb")))):
        with pytest.raises(AddressRefusedError):
            await asked


async def test_nothing_is_written_through_a_link(store: FolderStore, folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (folder / "runs").symlink_to(outside)
    (folder / "payloads").symlink_to(outside)
    with pytest.raises(AddressRefusedError):
        await store.aopen("runs/aa/bb")
    with pytest.raises(AddressRefusedError):
        await store.put_payload(b"x")
    assert list(outside.iterdir()) == []


async def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "artifacts").symlink_to(tmp_path / "disk")
    store = FolderStore(tmp_path / "artifacts")
    store.open("runs/aa/bb").close()
    assert (tmp_path / "disk" / "runs" / "aa" / "bb").is_file()


@pytest.mark.parametrize("address", ["runs/aa/bb", "payloads/aa/bb", f"payloads/ab/{'0' * 64}"])
async def test_only_payloads_are_got_as_payloads(store: FolderStore, address: str) -> None:
    with pytest.raises((AddressRefusedError, ArtifactLostError)):
        await store.get_payload(address)
