"""Previews: texts cut between characters, small images, nothing else."""

import os
from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.preview import HEAD_BYTES, IMAGE_BYTES, PREVIEW_CHARACTERS, preview, read_preview

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c63000100000500010d0a2db4"
    "0000000049454e44ae426082"
)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffd"), max_size=400)


@given(text=TEXTS, cut=st.integers(0, 2_000))
def test_a_cut_text_is_a_prefix_of_the_text(text: str, cut: int) -> None:
    head = text.encode()[:cut]
    found = preview("text/plain", head)
    assert found is not None or head.startswith((b"\xff", b"\xfe"))
    if found is not None and not text.startswith("\ufeff"):
        assert text.startswith(found)
        assert len(found.encode()) > len(head) - 4


ODD_PARAMETERS = st.text("abcefhrst=;*\"'-%08 \r\n", max_size=20)
ODD_TYPES = st.builds("{};{}".format, st.sampled_from(["text/plain", "image/png"]), ODD_PARAMETERS)


@given(media_type=st.text(max_size=30) | ODD_TYPES, head=st.binary(max_size=60))
def test_nothing_breaks_it_and_postgresql_can_keep_it(media_type: str, head: bytes) -> None:
    found = preview(media_type, head)
    assert found is None or "\0" not in found
    assert found is None or found.encode().decode() == found


def test_a_long_text_is_cut() -> None:
    assert preview("text/plain; charset=utf-8", "é".encode() * 5_000) == "é" * PREVIEW_CHARACTERS


@pytest.mark.parametrize(
    "media_type",
    ["text/csv", "TEXT/Plain ; charset=UTF-8", "application/json", "application/problem+json", "application/x-ndjson",
     "application/xml", "application/atom+xml", "application/yaml", "application/sql", "text/html"],
)  # fmt: skip
def test_texts(media_type: str) -> None:
    assert preview(media_type, b"a,b\n1,2\n") == "a,b\n1,2\n"
    assert preview(media_type, b"") == ""


@pytest.mark.parametrize(
    ("media_type", "head", "text"),
    [
        ("text/plain; charset=iso-8859-1", b"gr\xfc\xdfe", "grüße"),
        ("text/plain; charset=windows-1252", b"\x80 5", "€ 5"),
        ("text/plain; charset=no-such", "grüße".encode(), "grüße"),
        ("text/plain; charset=unicode_escape", b"\\ud800", "\\ud800"),
        ("text/plain", b"\xef\xbb\xbfmarked", "marked"),
        ("text/plain", "sixteen".encode("utf-16"), "sixteen"),
        ("text/plain", b"mostly right, once \xff wrong", "mostly right, once \ufffd wrong"),
    ],
)
def test_charsets(media_type: str, head: bytes, text: str) -> None:
    assert preview(media_type, head) == text


def test_binary_that_says_it_is_text_has_none() -> None:
    assert preview("text/plain", b"\x7fELF\0\0\0") is None
    assert preview("text/plain", bytes(range(128, 256)) * 4) is None


@pytest.mark.parametrize(
    ("media_type", "image"),
    [
        ("image/png", PNG),
        ("image/jpeg", b"\xff\xd8\xff\xe0jpeg"),
        ("image/gif", b"GIF89a gif"),
        ("image/webp", b"RIFF\x04\0\0\0WEBPVP8 "),
        ("image/svg+xml", b"\xef\xbb\xbf\n<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("image/svg+xml", b"<?xml version='1.0'?><svg/>"),
    ],
)
def test_small_images_are_data_uris(media_type: str, image: bytes) -> None:
    found = preview(media_type, image)
    assert found is not None
    start, _, data = found.partition(",")
    assert start == f"data:{media_type};base64"
    assert b64decode(data) == image
    assert preview(media_type, image.ljust(IMAGE_BYTES, b" ")) is not None
    assert preview(media_type, image.ljust(IMAGE_BYTES + 1, b" ")) is None
    assert preview(media_type, b"not what it says") is None


@pytest.mark.parametrize(
    "media_type", ["application/octet-stream", "application/pdf", "image/tiff", "video/mp4", "", "text", "json"]
)
def test_others_have_none(media_type: str) -> None:
    assert preview(media_type, b"plain") is None


async def test_it_reads_from_the_store_what_it_needs(store: FolderStore) -> None:
    writer = await store.aopen("runs/aa/bb")
    writer.write(PNG)
    assert await read_preview(store, "runs/aa/bb", "image/png") == preview("image/png", PNG)
    writer.write(os.urandom(HEAD_BYTES))
    assert await read_preview(store, "runs/aa/bb", "image/png") is None
    assert await read_preview(store, "runs/aa/bb", "application/zip") is None
    writer.close()
