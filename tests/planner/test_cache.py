"""The bounded caches: never over their bound, and what was used longest ago goes first."""

from collections import OrderedDict
from sys import getsizeof

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rerail.planner.cache import Cache, SizedCache, bytes_of

LAST_KEY = 25
KEYS = st.integers(0, LAST_KEY)
MOST = 4
MOST_BYTES = 40


class OfSizes(RuleBasedStateMachine):
    """A cache of bytes beside what it must hold, in the order of use."""

    def __init__(self) -> None:
        super().__init__()
        self.cache: SizedCache[int, object] = SizedCache(MOST_BYTES)
        self.held: OrderedDict[int, tuple[object, int]] = OrderedDict()

    @rule(key=KEYS, size=st.sampled_from([0, 1, 2, 3, 4, 5, 5, 5, 6, 40, 41]))
    def keep(self, key: int, size: int) -> None:
        value = object()
        self.cache.keep(key, value, size)
        if key in self.held or size > MOST_BYTES // 8:
            return
        self.held[key] = (value, size)
        while sum(held for _, held in self.held.values()) > MOST_BYTES:
            self.held.popitem(last=False)

    @rule(key=KEYS)
    def get(self, key: int) -> None:
        found = self.cache.get(key)
        if key in self.held:
            self.held.move_to_end(key)
            assert found is self.held[key][0]
        else:
            assert found is None

    @invariant()
    def is_within_its_bound(self) -> None:
        assert len(self.cache) == len(self.held)
        assert sum(size for _, size in self.held.values()) <= MOST_BYTES

    def teardown(self) -> None:
        for key in range(LAST_KEY + 1):
            self.get(key)


class OfNumbers(RuleBasedStateMachine):
    """A cache of so many values beside what it must hold, in the order of use."""

    def __init__(self) -> None:
        super().__init__()
        self.cache: Cache[int, object] = Cache(MOST)
        self.held: OrderedDict[int, object] = OrderedDict()

    @rule(key=KEYS)
    def get(self, key: int) -> None:
        made: list[object] = []

        def make() -> object:
            made.append(object())
            return made[0]

        found = self.cache.get(key, make)
        assert bool(made) is (key not in self.held)
        self.held.setdefault(key, found)
        assert found is self.held[key]
        self.held.move_to_end(key)
        if len(self.held) > MOST:
            self.held.popitem(last=False)

    @rule(key=KEYS)
    def find(self, key: int) -> None:
        assert self.cache.find(key) is self.held.get(key)
        if key in self.held:
            self.held.move_to_end(key)

    @rule(key=KEYS)
    def fail(self, key: int) -> None:
        """What cannot be made leaves nothing behind."""

        def make() -> object:
            raise KeyError(key)

        try:
            found = self.cache.get(key, make)
        except KeyError:
            assert key not in self.held
        else:
            assert found is self.held[key]
            self.held.move_to_end(key)

    @invariant()
    def is_within_its_bound(self) -> None:
        assert len(self.cache) == len(self.held) <= MOST


TestOfSizes = OfSizes.TestCase
TestOfSizes.settings = settings(max_examples=100, stateful_step_count=60, deadline=None)
TestOfNumbers = OfNumbers.TestCase
TestOfNumbers.settings = settings(max_examples=100, stateful_step_count=60, deadline=None)


def test_none_is_too_large_to_be_kept_but_what_would_drive_out_the_others() -> None:
    cache: SizedCache[str, str] = SizedCache(800)
    cache.keep("an eighth", "a", 100)
    cache.keep("more", "b", 101)
    assert (cache.get("an eighth"), cache.get("more")) == ("a", None)


def test_a_cache_of_nothing_keeps_nothing() -> None:
    cache: SizedCache[str, str] = SizedCache(0)
    cache.keep("a", "a", 1)
    assert cache.get("a") is None


KEY = st.recursive(
    st.text() | st.integers() | st.none() | st.binary(), lambda inner: st.lists(inner, max_size=4).map(tuple)
)


@given(KEY, KEY)
def test_a_key_takes_what_its_parts_take(one: object, other: object) -> None:
    both = (one, other)
    assert bytes_of(both) == getsizeof(both) + bytes_of(one) + bytes_of(other)
    assert bytes_of("x" * 10_000) > 10_000
    assert bytes_of(("\N{STEAM LOCOMOTIVE}" * 10_000,)) > 40_000, "letters take up to four bytes each"
