"""Downloads over HTTP: whole, in part, while they are written, after they are gone."""

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.folder_writer import FolderWriter
from rerail.artifacts.signing import AddressSigner, Claim
from rerail.artifacts.store import artifact_address

DATA = bytes(range(256)) * 8


@pytest.fixture
async def writer(store: FolderStore) -> AsyncIterator[FolderWriter]:
    writer = await store.aopen(artifact_address(uuid4(), uuid4()))
    yield writer
    await writer.aabort()


@pytest.fixture
async def complete(writer: FolderWriter) -> Claim:
    writer.write(DATA)
    stored = writer.close()
    return Claim(
        address=writer.address, name="sales.csv", media_type="text/csv", sha256=stored.sha256, bytes=stored.bytes
    )


def unfinished(writer: FolderWriter, media_type: str = "text/csv") -> Claim:
    return Claim(address=writer.address, name="sales.csv", media_type=media_type, bytes=0)


@pytest.fixture
def url(signer: AddressSigner, complete: Claim, now: float) -> str:
    return signer.url(complete, now)


async def test_a_whole_download(client: httpx.AsyncClient, url: str, complete: Claim) -> None:
    answer = await client.get(url)
    assert (answer.status_code, answer.content) == (200, DATA)
    assert answer.headers == {
        "content-type": "text/csv",
        "content-length": "2048",
        "content-disposition": "attachment; filename=\"sales.csv\"; filename*=UTF-8''sales.csv",
        "accept-ranges": "bytes",
        "etag": f'"{complete.sha256}"',
        "cache-control": "private, max-age=900",
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "cross-origin",
    }


async def test_head_says_what_get_would(client: httpx.AsyncClient, url: str) -> None:
    got, asked = await client.get(url), await client.head(url, headers={"range": "bytes=1-2"})
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers == got.headers


async def test_only_reading_is_allowed(client: httpx.AsyncClient, url: str) -> None:
    assert (await client.post(url)).status_code == 405
    assert (await client.delete(url)).status_code == 405


@pytest.mark.parametrize(
    ("header", "part", "content_range"),
    [
        ("bytes=0-0", slice(0, 1), "bytes 0-0/2048"),
        ("bytes=100-199", slice(100, 200), "bytes 100-199/2048"),
        ("bytes=2000-", slice(2000, None), "bytes 2000-2047/2048"),
        ("bytes=2000-9999", slice(2000, None), "bytes 2000-2047/2048"),
        ("bytes=-48", slice(-48, None), "bytes 2000-2047/2048"),
        ("bytes=-9999", slice(None), "bytes 0-2047/2048"),
    ],
)
async def test_one_range(client: httpx.AsyncClient, url: str, header: str, part: slice, content_range: str) -> None:
    answer = await client.get(url, headers={"range": header})
    assert (answer.status_code, answer.content) == (206, DATA[part])
    assert answer.headers["content-range"] == content_range
    assert answer.headers["content-length"] == str(len(DATA[part]))
    assert answer.headers["content-type"] == "text/csv"


@pytest.mark.parametrize("header", ["bytes=0-1,4-5", "lines=0-1", "bytes=9-3", "nonsense"])
async def test_ranges_that_are_ignored(client: httpx.AsyncClient, url: str, header: str) -> None:
    answer = await client.get(url, headers={"range": header})
    assert (answer.status_code, answer.content) == (200, DATA)
    assert "content-range" not in answer.headers


@pytest.mark.parametrize("header", ["bytes=2048-", "bytes=-0"])
async def test_a_range_past_the_end(client: httpx.AsyncClient, url: str, header: str) -> None:
    answer = await client.get(url, headers={"range": header})
    assert (answer.status_code, answer.content) == (416, b"")
    assert answer.headers["content-range"] == "bytes */2048"


async def test_a_resumed_download_is_of_the_same_bytes(client: httpx.AsyncClient, url: str, complete: Claim) -> None:
    same = await client.get(url, headers={"range": "bytes=1000-", "if-range": f'"{complete.sha256}"'})
    assert (same.status_code, same.content) == (206, DATA[1000:])
    for other in ('"other"', f'W/"{complete.sha256}"', "Sat, 29 Oct 1994 19:43:31 GMT"):
        answer = await client.get(url, headers={"range": "bytes=1000-", "if-range": other})
        assert (answer.status_code, answer.content) == (200, DATA)


async def test_what_the_client_has_is_not_sent_again(client: httpx.AsyncClient, url: str, complete: Claim) -> None:
    for known in (f'"{complete.sha256}"', f'"x", W/"{complete.sha256}"', "*"):
        answer = await client.get(url, headers={"if-none-match": known})
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == f'"{complete.sha256}"'
    assert (await client.get(url, headers={"if-none-match": '"x"'})).status_code == 200


@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("text/html; charset=utf-8", "text/html; charset=utf-8"),
        ("text/plain\r\nset-cookie: a=b", "application/octet-stream"),
        ("", "application/octet-stream"),
        ("größe/x", "application/octet-stream"),
    ],
)
async def test_a_media_type_is_sent_only_if_it_is_one(
    client: httpx.AsyncClient, signer: AddressSigner, writer: FolderWriter, now: float, media_type: str, sent: str
) -> None:
    answer = await client.get(signer.url(unfinished(writer, media_type), now))
    assert answer.headers["content-type"] == sent
    assert "set-cookie" not in answer.headers


async def test_an_artifact_is_served_as_far_as_it_is_written(
    client: httpx.AsyncClient, signer: AddressSigner, writer: FolderWriter, now: float
) -> None:
    url = signer.url(unfinished(writer), now)
    assert (await client.get(url)).content == b""
    await writer.awrite(b"first ")
    first = await client.get(url)
    await writer.awrite(b"second")
    more = await client.get(url, headers={"range": "bytes=6-"})
    assert (first.content, first.headers["etag"], first.headers["cache-control"]) == (
        b"first ",
        'W/"6"',
        "private, no-cache",
    )
    assert (more.status_code, more.content, more.headers["content-range"]) == (206, b"second", "bytes 6-11/12")
    assert (await client.get(url, headers={"if-none-match": 'W/"6"'})).status_code == 200
    assert (await client.get(url, headers={"range": "bytes=6-", "if-range": 'W/"6"'})).status_code == 200
    await writer.aabort()
    assert (await client.get(url)).content == b"first second"


async def test_refusals_are_one_clear_line(
    client: httpx.AsyncClient,
    signer: AddressSigner,
    complete: Claim,
    url: str,
    now: float,
    folder: Path,
    reported: list[str],
) -> None:
    tampered = await client.get(url[:20] + ("A" if url[20] != "A" else "B") + url[21:])
    expired = await client.get(signer.url(complete, now - 3600))
    os.truncate(folder / complete.address, 100)
    cut = await client.get(url)
    shutil.rmtree(folder / "runs")
    lost = await client.get(url)
    answers = [(answer.status_code, answer.json()["error"]["code"]) for answer in (tampered, expired, cut, lost)]
    assert answers == [
        (403, "artifact.token_refused"),
        (410, "artifact.token_expired"),
        (404, "artifact.lost"),
        (404, "artifact.lost"),
    ]
    for answer in (tampered, expired, cut, lost):
        assert answer.text.endswith("}\n")
        assert answer.text.count("\n") == 1
        assert answer.headers["cache-control"] == "no-store"
        assert str(folder) not in answer.text
    assert lost.json()["error"]["message"].startswith("LOST")
    assert reported == [complete.address, complete.address]


async def test_a_signed_address_still_cannot_leave_the_store(
    client: httpx.AsyncClient, signer: AddressSigner, now: float
) -> None:
    answer = await client.get(signer.url(Claim(address="../secret", name="x", media_type="text/plain"), now))
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "artifact.lost")


async def test_a_store_that_fails_is_unavailable(
    client: httpx.AsyncClient, url: str, folder: Path, reported: list[str]
) -> None:
    shutil.rmtree(folder)
    answer = await client.get(url)
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "artifact.store_unavailable")
    assert not reported
    assert str(folder) not in answer.text


async def test_a_payload_has_its_own_path(
    client: httpx.AsyncClient, signer: AddressSigner, store: FolderStore, now: float
) -> None:
    address = await store.put_payload(b'{"wide": true}')
    claim = Claim(address=address, name="frame-12.json", media_type="application/json")
    url = signer.url(claim, now)
    answer = await client.get(url)
    assert url.startswith("/payloads/")
    assert (answer.content, answer.headers["content-type"]) == (b'{"wide": true}', "application/json")


async def test_a_download_over_a_socket(
    server: str, store: FolderStore, signer: AddressSigner, writer: FolderWriter, now: float
) -> None:
    data = os.urandom(3_000_000)
    await writer.awrite(data)
    stored = await writer.aclose()
    claim = Claim(
        address=writer.address,
        name='größe "1".bin',
        media_type="application/zip",
        sha256=stored.sha256,
        bytes=len(data),
    )
    async with httpx.AsyncClient(base_url=server) as client:
        whole, part, head, none = await asyncio.gather(
            client.get(signer.url(claim, now)),
            client.get(signer.url(claim, now), headers={"range": "bytes=1000000-1999999"}),
            client.head(signer.url(claim, now)),
            client.get(signer.url(claim, now), headers={"range": "bytes=3000000-"}),
        )
    assert whole.content == data
    assert whole.headers["content-disposition"].endswith("filename*=UTF-8''gr%C3%B6%C3%9Fe%20%221%22.bin")
    assert (part.status_code, part.content) == (206, data[1_000_000:2_000_000])
    assert (head.status_code, head.headers["content-length"]) == (200, "3000000")
    assert none.status_code == 416


async def test_a_file_that_grows_under_its_download_keeps_its_promise(
    server: str, signer: AddressSigner, writer: FolderWriter, now: float
) -> None:
    size = 64 * 1024 * 1024  # more than the sockets buffer, so the server still reads when the file has grown
    await writer.awrite(bytes(size))
    url = signer.url(unfinished(writer), now)
    async with httpx.AsyncClient(base_url=server) as client, client.stream("GET", url) as answer:
        assert answer.headers["content-length"] == str(size)
        await writer.awrite(b"more than was promised")
        received = [len(chunk) async for chunk in answer.aiter_raw()]
    assert sum(received) == size
    await writer.aclose()


async def test_a_file_that_is_cut_under_its_download_breaks_it(
    server: str, signer: AddressSigner, writer: FolderWriter, now: float, folder: Path
) -> None:
    await writer.awrite(bytes(64 * 1024 * 1024))
    await writer.aclose()
    url = signer.url(unfinished(writer), now)
    async with httpx.AsyncClient(base_url=server) as client, client.stream("GET", url) as answer:
        os.truncate(folder / writer.address, 100)
        with pytest.raises(httpx.RemoteProtocolError):
            await answer.aread()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(header=st.text("bytes=-,0123456789 ", max_size=16) | st.from_regex(r"\Abytes=[0-9]{0,4}-[0-9]{0,4}\Z"))
async def test_any_range_is_answered_truthfully(app: Starlette, url: str, header: str) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://rerail") as client:
        answer = await client.get(url, headers={"range": header})
    assert answer.status_code in (200, 206, 416)
    with contextlib.suppress(KeyError):
        assert int(answer.headers["content-length"]) == len(answer.content)
    if answer.status_code == 200:
        assert answer.content == DATA
    if answer.status_code == 206:
        first, last = answer.headers["content-range"].removeprefix("bytes ").removesuffix("/2048").split("-")
        assert answer.content == DATA[int(first) : int(last) + 1] != b""
