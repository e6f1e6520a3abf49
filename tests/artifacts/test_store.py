"""The folder store: bytes, digests, limits, failures, payloads."""

import asyncio
import codecs
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.folder_writer import FolderWriter
from rerail.artifacts.store import (
    AddressTakenError,
    ArtifactLostError,
    ArtifactStore,
    ArtifactTooLargeError,
    ArtifactWriter,
    Stored,
    StoreFullError,
    StoreUnavailableError,
    WriterClosedError,
    artifact_address,
    payload_address,
)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def address() -> str:
    return artifact_address(uuid4(), uuid4())


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def mode(path: Path) -> int:
    return path.stat().st_mode


def inode(path: Path) -> int:
    return path.stat().st_ino


async def everything(store: FolderStore, address: str, start: int = 0, end: int | None = None) -> bytes:
    return b"".join([chunk async for chunk in store.read(address, start, end)])


def test_the_folder_store_keeps_the_contract(store: FolderStore) -> None:
    contract: ArtifactStore = store
    assert contract is store


async def test_a_written_artifact_is_read_back(store: FolderStore, address: str) -> None:
    data = os.urandom(700_000)
    writer: ArtifactWriter = await store.aopen(address)
    for start in range(0, len(data), 65_536):
        await writer.awrite(data[start : start + 65_536])
    assert writer.written == len(data)
    assert await writer.aclose() == Stored(bytes=len(data), sha256=sha256(data))
    assert await store.stat(address) == len(data)
    assert await store.digest(address) == sha256(data)
    assert await everything(store, address) == store.load(address) == data
    assert await everything(store, address, 300_000, 600_001) == data[300_000:600_001]
    assert await everything(store, address, 5, 5) == b""


async def test_an_empty_artifact_is_an_artifact(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    assert await writer.aclose() == Stored(bytes=0, sha256=sha256(b""))
    assert await store.exists(address)
    assert await everything(store, address) == b""


async def test_an_aborted_artifact_keeps_its_bytes(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    await writer.awrite(b"half of ")
    assert await writer.aabort() == Stored(bytes=8, sha256=sha256(b"half of "))
    assert await everything(store, address) == b"half of "
    assert await writer.aabort() == Stored(bytes=8, sha256=sha256(b"half of "))
    with pytest.raises(WriterClosedError, match="aborted"):
        writer.write(b"it")
    with pytest.raises(WriterClosedError, match="aborted"):
        writer.close()


async def test_close_is_final_and_may_be_repeated(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    writer.write(b"whole")
    assert writer.close() == writer.close() == writer.abort()
    with pytest.raises(WriterClosedError, match="closed"):
        await writer.awrite(b"more")
    assert await everything(store, address) == b"whole"


async def test_an_address_is_written_once(store: FolderStore, address: str) -> None:
    store.open(address).close()
    with pytest.raises(AddressTakenError):
        await store.aopen(address)


async def test_what_was_never_written_is_lost(store: FolderStore, address: str) -> None:
    assert not await store.exists(address)
    for asked in (store.stat(address), store.digest(address), everything(store, address)):
        with pytest.raises(ArtifactLostError):
            await asked


async def test_bytes_can_be_read_while_more_are_written(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    await writer.awrite(b"first")
    assert await store.stat(address) == 5
    assert await everything(store, address) == b"first"
    await writer.awrite(b" second")
    assert await everything(store, address, 5) == b" second"
    await writer.aclose()


async def test_a_read_that_ends_too_early_fails(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    writer.write(b"ten bytes.")
    writer.close()
    with pytest.raises(ArtifactLostError, match="ends at byte 10, before byte 11"):
        await everything(store, address, 0, 11)


@pytest.mark.parametrize(("start", "end"), [(-1, None), (3, 2)])
async def test_a_backward_range_is_a_mistake(store: FolderStore, address: str, start: int, end: int | None) -> None:
    with pytest.raises(ValueError, match="No such range"):
        await everything(store, address, start, end)


async def test_a_writer_passes_for_a_file(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    with zipfile.ZipFile(writer, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        archive.writestr("report.txt", "it failed")
    writer.close()
    local = Path(os.fspath(store._tree.root)) / address
    assert zipfile.ZipFile(local).read("report.txt") == b"it failed"


async def test_a_writer_takes_text_through_a_codec(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    codecs.getwriter("utf-8")(writer).write("größer")  # type: ignore[arg-type]
    assert writer.close().bytes == len("größer".encode())


async def test_threads_may_share_a_writer(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    lines = [f"{number:04d}\n".encode() * 50 for number in range(400)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(writer.write, lines))
    stored = writer.close()
    data = await everything(store, address)
    assert stored == Stored(bytes=len(data), sha256=sha256(data))
    assert sorted(data[start : start + 250] for start in range(0, len(data), 250)) == lines


async def test_tasks_may_share_a_writer(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    await asyncio.gather(*(writer.awrite(bytes([number]) * 3) for number in range(100)))
    stored = await writer.aclose()
    data = await everything(store, address)
    assert stored == Stored(bytes=300, sha256=sha256(data))
    assert all(data[start] == data[start + 1] == data[start + 2] for start in range(0, 300, 3))


async def test_too_large_is_refused_and_never_passes_for_complete(folder: Path, address: str) -> None:
    store = FolderStore(folder, limit_bytes=10)
    writer = await store.aopen(address)
    await writer.awrite(b"123456789")
    with pytest.raises(ArtifactTooLargeError, match="exceed 10 bytes: 9 are written, 2 more came"):
        await writer.awrite(b"ab")
    with pytest.raises(ArtifactTooLargeError):
        await writer.awrite(b"a")
    with pytest.raises(ArtifactTooLargeError):
        await writer.aclose()
    assert await writer.aabort() == Stored(bytes=9, sha256=sha256(b"123456789"))
    assert await everything(store, address) == b"123456789"


async def test_an_artifact_may_have_exactly_the_limit(folder: Path, address: str) -> None:
    writer = await FolderStore(folder, limit_bytes=10).aopen(address)
    await writer.awrite(b"1234567890")
    assert (await writer.aclose()).bytes == 10


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the kernel's ever full device")
async def test_a_full_disk_has_its_own_error(store: FolderStore, address: str) -> None:
    writer = await store.aopen(address)
    await writer.awrite(b"fits")
    fill_disk(writer)
    with pytest.raises(StoreFullError, match="No space"):
        await writer.awrite(b"does not")
    with pytest.raises(StoreFullError):
        await writer.aclose()
    assert (await writer.aabort()).bytes == 4
    assert await everything(store, address) == b"fits"


def fill_disk(writer: FolderWriter) -> None:
    """Lead the writer's descriptor to the device on which every write fails for want of space."""
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, writer._file.fileno())
    os.close(full)


ENDLESS_WRITER = """
import anyio, sys
from pathlib import Path
from rerail.artifacts.folder import FolderStore

async def main():
    writer = await FolderStore(Path(sys.argv[1])).aopen(sys.argv[2])
    while True:
        writer.write(b"0123456789" * 10)
        print(writer.written, flush=True)

anyio.run(main)
"""


async def test_what_was_written_survives_sigkill(store: FolderStore, folder: Path, address: str) -> None:
    command = [sys.executable, "-c", ENDLESS_WRITER, str(folder), address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: ASYNC220 - read to its end below
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= 20_000:
                process.send_signal(signal.SIGKILL)
                break
        acknowledged = int(line)
        for line in process.stdout:
            acknowledged = int(line) if line.endswith("\n") else acknowledged
    data = await everything(store, address)
    assert process.returncode == -signal.SIGKILL
    assert len(data) >= acknowledged >= 20_000
    assert data == b"0123456789" * (len(data) // 10)


async def test_files_are_for_their_user_alone(store: FolderStore, folder: Path, address: str) -> None:
    store.open(address).close()
    for path in (folder, *(folder / address).relative_to(folder).parents, folder / address):
        assert mode(folder / path) & 0o077 == 0


async def test_a_changed_byte_changes_the_digest(store: FolderStore, folder: Path, address: str) -> None:
    writer = await store.aopen(address)
    writer.write(b"publish 100")
    stored = writer.close()
    (folder / address).write_bytes(b"publish 900")
    assert await store.digest(address) != stored.sha256


async def test_a_folder_that_vanished_is_named(store: FolderStore, folder: Path, address: str) -> None:
    shutil.rmtree(folder)
    with pytest.raises(StoreUnavailableError, match=str(folder)):
        await store.stat(address)
    with pytest.raises(StoreUnavailableError, match=str(folder)):
        await store.aopen(address)


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailableError, match="cannot be used"):
        FolderStore(tmp_path / "file" / "artifacts")


async def test_a_payload_is_kept_once_under_its_digest(store: FolderStore, folder: Path) -> None:
    data = os.urandom(100_000)
    address = await store.put_payload(data)
    assert address == payload_address(sha256(data))
    kept = inode(folder / address)
    addresses = await asyncio.gather(*(store.put_payload(data) for _ in range(20)))
    assert set(addresses) == {address}
    assert inode(folder / address) == kept
    assert files_below(folder) == [folder / address]
    assert await store.get_payload(address) == data


async def test_payloads_put_at_once_do_not_meet(store: FolderStore, folder: Path) -> None:
    payloads = [b"same" * 9_000] * 10 + [os.urandom(40_000) for _ in range(20)]
    addresses = await asyncio.gather(*map(store.put_payload, payloads))
    assert [await store.get_payload(address) for address in addresses] == payloads
    assert len(files_below(folder)) == 21


async def test_a_payload_that_was_changed_is_lost(store: FolderStore, folder: Path) -> None:
    address = await store.put_payload(b"truth")
    (folder / address).write_bytes(b"false")
    with pytest.raises(ArtifactLostError, match="digest differs"):
        await store.get_payload(address)


async def test_a_payload_that_was_cut_is_put_anew(store: FolderStore, folder: Path) -> None:
    address = await store.put_payload(b"the whole payload")
    (folder / address).write_bytes(b"the wh")
    assert await store.put_payload(b"the whole payload") == address
    assert await store.get_payload(address) == b"the whole payload"
