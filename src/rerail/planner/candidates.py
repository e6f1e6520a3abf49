"""Which of a filter's members have an index to find rows by, in the order of preference."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rerail.planner.arguments import PageShape, Shape
from rerail.planner.conditions import FILTER, value_names
from rerail.planner.entries import Filter
from rerail.planner.paths import MANY, Indexed, IndexedEvery, Path, Walked
from rerail.planner.template import Argument, Binds, Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A member that is given. `paths` are by the first column of the order that they serve; `count` is the number of
    its values, 0 for any; `covers` is what need not be asked of the rows that are found by it; `names` are the values
    that its templates call for."""

    paths: Mapping[str, Path]
    count: int = 1
    covers: frozenset[str | tuple[str, int]] = frozenset()
    names: Mapping[str, Names] = field(default_factory=dict)

    def path(self, first: str) -> tuple[str, Path]:
        """The path for the order that begins with that column, else any, and the column with which its order begins."""
        return (first, self.paths[first]) if first in self.paths else next(iter(self.paths.items()))

    def serves(self, first: str) -> bool:
        return first in self.paths


def candidates(entry: Walked, shape: PageShape, binds: Binds, slot: int) -> list[Candidate]:
    given, variants = dict(shape.filter), dict(shape.variants)
    found = [
        candidate
        for name in entry.prefer
        if name in given
        for candidate in _of(entry.filter, name, given[name], variants.get(name, ""), binds, slot)
    ]
    return found[: entry.ways]


def _of(members: Filter, name: str, shape: Shape, variant: str, binds: Binds, slot: int) -> Iterator[Candidate]:
    member, here = members[name], (*FILTER, name)
    if isinstance(member, Indexed):
        exact = all(path.exact for path in member.paths.values())
        yield Candidate(
            paths=member.paths,
            count=0 if variant == MANY else int(variant),
            covers=frozenset({name}) if exact else frozenset(),
            names=value_names(member, binds, slot, here),
        )
    elif isinstance(member, IndexedEvery):
        for needed, paths in member.paths.items():
            for place, part in shape:
                if isinstance(place, int) and {each for each, _ in part} == set(needed):
                    yield Candidate(
                        paths=paths,
                        covers=frozenset({(name, place)}),
                        names={each: _bound(binds, slot, (*here, place, each)) for each in needed},
                    )


def _bound(binds: Binds, slot: int, path: tuple[str | int, ...]) -> Names:
    return lambda _, cast: binds.bind(Argument(slot, path), cast or "text")
