"""How an enum of the domain becomes one of the API: with a description for every value."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

E = TypeVar("E", bound=Enum)


class UndescribedValueError(Exception):
    """An enum whose values and descriptions do not match one to one: found when the schema is built."""


def describe(enum: type[E], description: str, values: Mapping[str, str]) -> None:
    """Makes `enum` an enum of the API. `values` describes each of its members, by name."""
    if list(values) != list(enum.__members__):
        raise UndescribedValueError(f"{enum.__name__} has {list(enum.__members__)}, described are {list(values)}.")
    strawberry.enum(enum, description=description)
    definition: StrawberryEnumDefinition = enum.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = values[value.name]
