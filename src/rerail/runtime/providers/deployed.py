"""Which modules missions may call: those that the operator deployed, and not whatever Python can import."""

import re
import sys
from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions

_REQUIREMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OPTIONAL = re.compile(r"extra\s*==")
_SAMPLES = "rerail.samples"


def is_deployed(module: str, allowed: Sequence[str] = ()) -> bool:
    """Whether a module is one of those allowed, or in a package that is. Where none are named: whether it is neither
    Python's own, nor rerail's, nor of what rerail stands on."""
    if allowed:
        return any(module == name or module.startswith(f"{name}.") for name in (*allowed, _SAMPLES))
    root = module.partition(".")[0]
    if root == "rerail":
        return module == _SAMPLES or module.startswith(f"{_SAMPLES}.")
    return root not in sys.stdlib_module_names and root != "builtins" and root not in _modules_below()


@cache
def _modules_below() -> frozenset[str]:
    """The top modules of the distributions that rerail requires, at any distance."""
    names, open_names = set[str](), ["rerail"]
    while open_names:
        name = open_names.pop()
        try:
            required = distribution(name).requires or ()
        except PackageNotFoundError:
            continue
        for requirement in required:
            match = _REQUIREMENT.match(requirement)
            if match is not None and not _OPTIONAL.search(requirement):
                wanted = _normal(match[0])
                if wanted not in names:
                    names.add(wanted)
                    open_names.append(wanted)
    return frozenset(
        module for module, owners in packages_distributions().items() if names & {_normal(owner) for owner in owners}
    )


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
