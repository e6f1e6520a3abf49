"""Providers by name: the built-in ones, those of other packages, and those that cannot be loaded."""

from collections.abc import Callable, Sequence
from importlib.metadata import EntryPoint
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from rerail.domain.mission import Task
from rerail.runtime.definition.schema_check import schema_violations
from rerail.runtime.provider import Permissions, Probe, Provider
from rerail.runtime.providers.registry import ENTRY_POINT_GROUP, UnknownProviderError, load_registry

PLUGIN = """
    from rerail.runtime.provider import Done, Probe
    class Echo:
        name = "echo"
        settings_schema = {"type": "object"}
        def __init__(self, permissions): self.permissions = permissions
        def check(self, task): return []
        async def perform(self, call): return Done(outputs=dict(call.settings))
        async def probe(self, task, settings): return Probe(True, "here")
    class Impostor(Echo):
        name = "http"
    class Odd(Echo):
        name = "odd"
        settings_schema = {"type": "objekt"}
    def exits(permissions): raise SystemExit(1)
    def nothing(permissions): return object()
"""


@pytest.fixture
def entry_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Sequence[EntryPoint]]:
    (tmp_path / "plugin_of_a_test.py").write_text(dedent(PLUGIN))
    monkeypatch.syspath_prepend(str(tmp_path))
    return lambda **values: [
        EntryPoint(name, f"plugin_of_a_test:{value}", ENTRY_POINT_GROUP) for name, value in values.items()
    ]


def test_builtin_providers_are_there_and_sound() -> None:
    registry = load_registry(Permissions(), found=())
    assert registry.names == ("command", "http", "python", "review", "wait")
    for name in registry.names:
        provider = registry.get(name)
        assert isinstance(provider, Provider)
        assert provider.name == name
        assert schema_violations(dict(provider.settings_schema)) == []
        assert all("description" in setting for setting in provider.settings_schema["properties"].values())


async def test_a_packages_provider(entry_points: Callable[..., Sequence[EntryPoint]]) -> None:
    permissions = Permissions(commands=True)
    echo = load_registry(permissions, found=entry_points(echo="Echo")).get("echo")
    assert echo.permissions is permissions  # type: ignore[attr-defined]
    assert await echo.probe(Task(key="a", title="A", provider="echo"), {}) == Probe(True, "here")


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("gone", "Gone", "AttributeError"),
        ("exits", "exits", "SystemExit"),
        ("nothing", "nothing", "does not return a provider"),
        ("other", "Echo", 'calls itself "echo"'),
        ("odd", "Odd", "is not a valid JSON Schema"),
    ],
)
def test_a_broken_provider_stops_no_other(
    entry_points: Callable[..., Sequence[EntryPoint]], name: str, value: Any, reason: str
) -> None:
    registry = load_registry(Permissions(), found=entry_points(**{name: value, "echo": "Echo"}))
    assert "echo" in registry.names
    assert reason in registry.broken[name].reason
    with pytest.raises(UnknownProviderError, match="could not be loaded"):
        registry.get(name)


def test_nobody_takes_the_name_of_a_builtin(entry_points: Callable[..., Sequence[EntryPoint]]) -> None:
    registry = load_registry(Permissions(), found=entry_points(http="Impostor"))
    assert type(registry.get("http")).__name__ == "HttpProvider"


def test_an_unknown_provider() -> None:
    with pytest.raises(UnknownProviderError, match='there is no provider "htpp"; did you mean "http"'):
        load_registry(Permissions(), found=()).get("htpp")
