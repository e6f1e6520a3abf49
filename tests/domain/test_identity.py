"""Global ids: what is shown is what is parsed, ids sort by creation, and nothing else is taken for an id."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.domain.identity import (
    LARGEST_FRAME,
    GlobalId,
    InvalidIdError,
    Kind,
    parse,
    parse_as,
    show,
    show_frame,
    show_guide,
)

UUIDS = st.uuids()
ROWS = st.sampled_from([kind for kind in Kind if kind not in {Kind.FRAME, Kind.GUIDE}])
NUMBERS = st.integers(1, LARGEST_FRAME)
SLUGS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)


@given(kind=ROWS, uuid=UUIDS)
def test_an_id_of_a_row_comes_back(kind: Kind, uuid: UUID) -> None:
    assert parse(show(kind, uuid)) == GlobalId(kind, uuid=uuid)
    assert parse_as(kind, show(kind, uuid)) == uuid


@given(uuid=UUIDS, number=NUMBERS)
def test_an_id_of_a_frame_comes_back(uuid: UUID, number: int) -> None:
    assert parse(show_frame(uuid, number)) == GlobalId(Kind.FRAME, uuid=uuid, number=number)


@given(slug=SLUGS)
def test_an_id_of_a_guide_comes_back(slug: str) -> None:
    assert parse(show_guide(slug)) == GlobalId(Kind.GUIDE, slug=slug)


@given(kind=ROWS, one=UUIDS, other=UUIDS)
def test_ids_sort_as_uuids_do(kind: Kind, one: UUID, other: UUID) -> None:
    assert (show(kind, one) < show(kind, other)) == (one < other)


@given(uuid=UUIDS, one=NUMBERS, other=NUMBERS)
def test_ids_of_frames_sort_as_numbers_do(uuid: UUID, one: int, other: int) -> None:
    assert (show_frame(uuid, one) < show_frame(uuid, other)) == (one < other)


def almost_ids() -> st.SearchStrategy[str]:
    ids = st.one_of(
        st.builds(show, ROWS, UUIDS),
        st.builds(show_frame, UUIDS, st.integers(0, 2**32 - 1)),
        st.builds(show_guide, SLUGS),
    )
    return st.builds(
        lambda text, at, put: text[: at % len(text)] + put + text[at % len(text) + 1 :],
        ids,
        st.integers(0),
        st.text(max_size=2),
    )


@given(text=st.text(max_size=60) | almost_ids())
def test_a_text_is_refused_or_is_exactly_what_we_would_show(text: str) -> None:
    try:
        found = parse(text)
    except InvalidIdError:
        return
    if found.slug is not None:
        shown = show_guide(found.slug)
    elif found.number is not None and found.uuid is not None:
        shown = show_frame(found.uuid, found.number)
    else:
        assert found.uuid is not None
        shown = show(found.kind, found.uuid)
    assert shown == text


@pytest.mark.parametrize(
    "text", ["", "run", "run_", "run_" + "0" * 31, "run_" + "0" * 33, "RUN_" + "0" * 32, "run_" + "A" * 32]
)
def test_what_is_not_an_id_is_refused(text: str) -> None:
    with pytest.raises(InvalidIdError, match="not an id"):
        parse(text)


def test_frame_zero_is_no_frame() -> None:
    with pytest.raises(InvalidIdError):
        parse(show_frame(UUID(int=7), 0))


def test_an_id_of_another_kind_says_which() -> None:
    with pytest.raises(InvalidIdError, match="is the id of a step; a run's id is needed here"):
        parse_as(Kind.RUN, show("step", UUID(int=7)))


def test_an_endless_id_is_cut_in_the_message() -> None:
    with pytest.raises(InvalidIdError) as caught:
        parse("x" * 10_000)
    assert len(caught.value.message) < 250
