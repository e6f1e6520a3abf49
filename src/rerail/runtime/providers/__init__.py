"""The providers that come with rerail."""

from collections.abc import Callable

from rerail.runtime.provider import Permissions, Provider
from rerail.runtime.providers.command import CommandProvider
from rerail.runtime.providers.http import HttpProvider
from rerail.runtime.providers.python import PythonProvider
from rerail.runtime.providers.review import ReviewProvider
from rerail.runtime.providers.wait import WaitProvider

__all__ = ["BUILTIN", "ProviderFactory"]

ProviderFactory = Callable[[Permissions], Provider]

BUILTIN: tuple[ProviderFactory, ...] = (PythonProvider, HttpProvider, CommandProvider, ReviewProvider, WaitProvider)
