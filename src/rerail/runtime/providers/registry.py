"""The providers of this installation: the built-in ones and those that other packages bring by entry point."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

import structlog

from rerail.domain.errors import DomainError
from rerail.runtime.definition.schema_check import did_you_mean, schema_violations
from rerail.runtime.provider import Permissions, Provider
from rerail.runtime.providers import BUILTIN, ProviderFactory

ENTRY_POINT_GROUP = "rerail.providers"

_log = structlog.get_logger(__name__)


class UnknownProviderError(DomainError):
    """No provider of that name is installed, or it is and could not be loaded."""

    code = "provider.unknown"


@dataclass(frozen=True, slots=True)
class BrokenProvider:
    """A provider that another package brings and that could not be loaded."""

    name: str
    distribution: str
    reason: str


class ProviderRegistry:
    """The providers by name. `broken` are those that could not be loaded, by name."""

    def __init__(self, providers: Iterable[Provider], broken: Iterable[BrokenProvider] = ()) -> None:
        self._providers: Mapping[str, Provider] = {provider.name: provider for provider in providers}
        self.broken: Mapping[str, BrokenProvider] = {provider.name: provider for provider in broken}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._providers))

    def get(self, name: str) -> Provider:
        """The provider of that name. Raises UnknownProviderError, which lists the known ones."""
        provider = self._providers.get(name)
        if provider is not None:
            return provider
        broken = self.broken.get(name)
        if broken is not None:
            raise UnknownProviderError(
                f'the provider "{name}" of the package {broken.distribution} could not be loaded: {broken.reason}'
            )
        raise UnknownProviderError(
            f'there is no provider "{name}"{did_you_mean(name, self.names)}; there are {", ".join(self.names)}'
        )

    async def aclose(self) -> None:
        """Ends what the providers keep open: connections and threads."""
        for provider in self._providers.values():
            close = getattr(provider, "aclose", None)
            if close is not None:
                await close()


def load_registry(
    permissions: Permissions,
    builtin: Iterable[ProviderFactory] = BUILTIN,
    *,
    found: Iterable[EntryPoint] | None = None,
) -> ProviderRegistry:
    """The built-in providers and those of installed packages; `found` stands in for the entry points looked up.

    A package's provider that cannot be loaded is logged and kept as broken; the others are loaded all the same.
    """
    providers = {provider.name: provider for provider in (make(permissions) for make in builtin)}
    broken: list[BrokenProvider] = []
    for entry_point in entry_points(group=ENTRY_POINT_GROUP) if found is None else found:
        try:
            provider = _load(entry_point, permissions, taken=providers)
        except (Exception, SystemExit) as error:
            distribution = entry_point.dist.name if entry_point.dist is not None else "unknown"
            reason = f"{type(error).__name__}: {error}"
            broken.append(BrokenProvider(entry_point.name, distribution, reason))
            _log.warning("provider.not_loaded", provider=entry_point.name, distribution=distribution, reason=reason)
        else:
            providers[provider.name] = provider
    return ProviderRegistry(providers.values(), [item for item in broken if item.name not in providers])


def _load(entry_point: EntryPoint, permissions: Permissions, taken: Container[str]) -> Provider:
    provider = entry_point.load()(permissions)
    if not isinstance(provider, Provider):
        raise TypeError(f"{entry_point.value} does not return a provider")
    if provider.name != entry_point.name:
        raise ValueError(f'the provider calls itself "{provider.name}", its entry point "{entry_point.name}"')
    if provider.name in taken:
        raise ValueError(f"the name {provider.name} is taken")
    wrong = schema_violations(dict(provider.settings_schema))
    if wrong:
        raise ValueError(f"its settings_schema {wrong[0].message}")
    return provider
