"""Ranges against a slice of the same bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.artifacts.byte_range import ByteRange, UnsatisfiableRange, requested_range


def part(header: str, data: bytes) -> bytes | None:
    found = requested_range(header, len(data))
    return None if found is None else data[found.start : found.end]


@given(data=st.binary(min_size=1, max_size=30), first=st.integers(0, 40), length=st.integers(0, 40))
def test_first_and_last(data: bytes, first: int, length: int) -> None:
    header = f"bytes={first}-{first + length}"
    if first >= len(data):
        with pytest.raises(UnsatisfiableRange):
            part(header, data)
    else:
        assert part(header, data) == data[first : first + length + 1] != b""


@given(data=st.binary(min_size=1, max_size=30), first=st.integers(0, 40))
def test_open_ended(data: bytes, first: int) -> None:
    if first >= len(data):
        with pytest.raises(UnsatisfiableRange):
            part(f"bytes={first}-", data)
    else:
        assert part(f"bytes={first}-", data) == data[first:]


@given(data=st.binary(min_size=1, max_size=30), suffix=st.integers(1, 40))
def test_suffix(data: bytes, suffix: int) -> None:
    assert part(f"BYTES=-{suffix}", data) == data[-suffix:]


@given(
    header=st.text("bytes=-,0129 ", max_size=16) | st.text(max_size=10).map("bytes={}".format), size=st.integers(0, 20)
)
def test_any_header_is_ignored_refused_or_within_bounds(header: str, size: int) -> None:
    try:
        found = requested_range(header, size)
    except UnsatisfiableRange:
        return
    assert found is None or 0 <= found.start < found.end <= size


@pytest.mark.parametrize(
    "header",
    ["bytes=0-1,3-4", "bytes=5-3", "bytes=", "bytes=-", "bytes=a-b", "bytes=1", "rows=0-1", "bytes 0-1", "bytes=+1-2",
     "bytes=1_0-2_0", "bytes=\u0660-\u0661", "bytes=0-" + "9" * 5_000, "bytes=0-1\n"],
)  # fmt: skip
def test_what_need_not_be_understood_is_ignored(header: str) -> None:
    assert requested_range(header, 10) is None


def test_the_edges() -> None:
    assert requested_range(None, 10) is None
    assert requested_range("bytes=0-" + "9" * 40, 10) == ByteRange(start=0, end=10)
    assert requested_range("bytes=-5", 0) is None
    for header, size in (("bytes=-0", 10), ("bytes=10-", 10), ("bytes=0-", 0), ("bytes=" + "9" * 40 + "-", 10)):
        with pytest.raises(UnsatisfiableRange):
            requested_range(header, size)
