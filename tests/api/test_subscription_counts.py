"""What a caller follows is counted by number and by what was asked, to the last byte."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.documents import PARSED
from rerail.api.execution.parameters import Parameters
from rerail.api.execution.subscription_counts import DECODED, MOST_ASKED_BYTES, Place, Subscriptions
from rerail.planner.errors import RequestError

DOCUMENT = "subscription { a }"
CALLERS, DOCUMENTS = ("you", "me"), ("", "x" * 1_000, "y" * (MOST_ASKED_BYTES // PARSED // 3))
VALUES = (None, {}, {"a": 1}, {"a": "z" * (MOST_ASKED_BYTES // DECODED // 4)})


def asked(places: Counter[tuple[str, int, int]], caller: str) -> int:
    theirs = [(document, value) for who, document, value in places.elements() if who == caller]
    documents = sum(PARSED * len(DOCUMENTS[each]) for each in {document for document, _ in theirs})
    return documents + sum(variables(value) for _, value in theirs)


def variables(value: int) -> int:
    given = VALUES[value]
    # As it is written, without a space.
    return DECODED * len(str(given).replace(" ", "")) if given else 0


STEPS = st.lists(st.tuples(st.sampled_from(CALLERS), st.integers(0, 2), st.integers(0, 3), st.booleans()), max_size=40)


@given(STEPS)
def test_what_is_taken_is_given_back(steps: list[tuple[str, int, int, bool]]) -> None:
    counts, held, model = Subscriptions(1_000), list[tuple[tuple[str, int, int], Place]](), Counter[Any]()
    for caller, document, value, leaves in steps:
        if leaves and held:
            key, place = held.pop(len(held) // 2)
            place.give_back()
            place.give_back()
            model[key] -= 1
            continue
        key = (caller, document, value)
        within = asked(model + Counter([key]), caller) <= MOST_ASKED_BYTES
        if within:
            held.append((key, counts.place(caller, DOCUMENTS[document], VALUES[value])))
            model[key] += 1
        else:
            with pytest.raises(RequestError, match="too large, together"):
                counts.place(caller, DOCUMENTS[document], VALUES[value])
    for _, place in held:
        place.give_back()
    assert not counts._callers


def test_one_more_than_may_be_is_refused_until_one_leaves() -> None:
    counts = Subscriptions(2)
    places = [counts.place("you", DOCUMENT, None) for _ in range(2)]
    assert counts.refused("you") is not None
    assert counts.refused("me") is None
    places[0].give_back()
    assert counts.refused("you") is None


@pytest.mark.parametrize(
    ("document", "given", "wanted"),
    [
        ("query ($a: Int) { a }", {"a": 1, "b": [[]] * 1_000}, {"a": 1}),
        ("query ($a: Int = 1, $b: Int) { a }", {"b": None}, {"b": None}),
        ("{ a }", {"a": 1}, None),
        ("{ a }", None, None),
    ],
)
def test_variables_that_nobody_declared_are_not_kept(document: str, given: Any, wanted: Any) -> None:
    (operation,) = parse(document).definitions
    assert isinstance(operation, OperationDefinitionNode)
    found = Parameters(query=document, variables=given, extensions=SimpleNamespace(large=True).__dict__)
    assert found.wanted_by(operation) == Parameters(query=document, variables=wanted)
