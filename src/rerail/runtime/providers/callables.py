"""Callables named as `package.module:function`: imported, and imported anew once their file has changed."""

import importlib
import importlib.util
import inspect
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

from rerail.runtime.providers.deployed import is_deployed

NAME_PATTERN = r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$"


class CallableError(Exception):
    """A callable that cannot be had: its module does not import, or holds nothing of that name to call."""


class NotDeployedError(CallableError):
    """A callable that missions may not call."""


class CallableLoader:
    """Finds callables. Editing a module's file is enough to run its new code: the module, and only it, is imported
    anew before the next attempt. Safe to use from several threads. `allowed` are the only modules and packages whose
    callables are to be had, where any are named."""

    def __init__(self, allowed: Sequence[str] = ()) -> None:
        self._allowed = tuple(allowed)
        self._lock = threading.RLock()
        self._stamps: dict[str, tuple[int, int] | None] = {}

    def load(self, name: str, *, arguments: int) -> Callable[..., Any]:
        """The callable, which must take that many arguments by position. Raises CallableError, NotDeployedError."""
        module_name, separator, attributes = name.partition(":")
        if not separator or not module_name or not attributes:
            raise CallableError(f'"{name}" does not name a callable: write package.module:function')
        if not is_deployed(module_name, self._allowed):
            raise NotDeployedError(f"{name} may not be called: {module_name} {self._why_not()}")
        found: Any = self._module(module_name)
        for attribute in attributes.split("."):
            try:
                found = getattr(found, attribute)
            except AttributeError:
                raise CallableError(f'the module {module_name} has no "{attributes}"') from None
            if isinstance(found, ModuleType):
                raise NotDeployedError(f"{name} may not be called: {attribute} is a module that {module_name} imports")
        home = found.__module__ if isinstance(found, (FunctionType, BuiltinFunctionType, type)) else None
        if home is not None and home != module_name and not is_deployed(home):
            raise NotDeployedError(f"{name} may not be called: it comes from {home}, and was only imported")
        if not callable(found):
            raise CallableError(f"{name} is a {type(found).__name__}, which cannot be called")
        _check_signature(found, name, arguments)
        return found  # type: ignore[no-any-return]  # callable() tells mypy nothing about Any

    def _why_not(self) -> str:
        if self._allowed:
            return "is not among what the operator names in RERAIL_ALLOWED_MODULES"
        return "belongs to Python, to rerail or to what it stands on. The operator can allow it: RERAIL_ALLOWED_MODULES"

    def _module(self, name: str) -> ModuleType:
        with self._lock:
            known = sys.modules.get(name)
            try:
                if known is None:
                    importlib.invalidate_caches()  # the module's file may be younger than the last look at its folder
                    module = importlib.import_module(name)
                elif name in self._stamps and _stamp(known) != self._stamps[name]:
                    module = _reload(known)
                else:
                    module = known
            except (Exception, SystemExit) as error:
                raise CallableError(f"the module {name} cannot be imported: {_one_line(error)}") from error
            if module is not known or name not in self._stamps:
                self._stamps[name] = _stamp(module)
            return module


def _reload(module: ModuleType) -> ModuleType:
    # Compiled code counts as fresh when the source has the same second and size: an edit can fall within both.
    source = module.__file__
    if source is not None:
        Path(importlib.util.cache_from_source(source)).unlink(missing_ok=True)
    return importlib.reload(module)


def _stamp(module: ModuleType) -> tuple[int, int] | None:
    """When the module's file was changed and how long it is; None for a module without a file of its own."""
    if not module.__file__:
        return None
    try:
        status = Path(module.__file__).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _check_signature(found: Callable[..., Any], name: str, arguments: int) -> None:
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return  # built-in callables may not tell
    try:
        signature.bind(*[None] * arguments)
    except TypeError:
        wanted = "one argument, the context" if arguments == 1 else "no arguments"
        raise CallableError(f"{name}{signature} must be callable with {wanted}") from None


def _one_line(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return f"SyntaxError: {error.msg} ({Path(error.filename or '?').name}, line {error.lineno})"
    return f"{type(error).__name__}: {error}".partition("\n")[0][:400]
