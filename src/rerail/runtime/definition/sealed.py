"""Sealed texts: those that hold the name of a secret, and not its value until the provider is called."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Lookup = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class SecretName:
    """Where the value of this secret belongs."""

    name: str


class UnknownSecretError(LookupError):
    """There is no secret of that name here."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Sealed:
    """A text of literal parts and names of secrets, in order."""

    parts: tuple[str | SecretName, ...]

    def shown(self) -> str:
        """What is stored and shown of it."""
        return "".join(f"[secret {part.name}]" if isinstance(part, SecretName) else part for part in self.parts)

    def opened(self, lookup: Lookup) -> str:
        """The text with the secrets' values. Raises UnknownSecretError."""
        return "".join(_value(part.name, lookup) if isinstance(part, SecretName) else part for part in self.parts)


def shown(value: Any) -> Any:
    """A value with every sealed text in it as it is stored and shown."""
    return _each(value, Sealed.shown)


def opened(value: Any, lookup: Lookup) -> Any:
    """A value with every sealed text in it opened, for a provider and nobody else. Raises UnknownSecretError."""
    return _each(value, lambda sealed: sealed.opened(lookup))


def secrets_named(value: Any) -> Iterator[str]:
    """The names of the secrets in a value's sealed texts."""
    if isinstance(value, Sealed):
        yield from (part.name for part in value.parts if isinstance(part, SecretName))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from secrets_named(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from secrets_named(item)


def _each(value: Any, change: Callable[[Sealed], str]) -> Any:
    if isinstance(value, Sealed):
        return change(value)
    if isinstance(value, Mapping):
        return {key: _each(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_each(item, change) for item in value]
    return value


def _value(name: str, lookup: Lookup) -> str:
    value = lookup(name)
    if value is None:
        raise UnknownSecretError(name)
    return value
