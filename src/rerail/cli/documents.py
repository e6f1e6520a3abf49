"""All that the commands ask of a server: it is to be trusted wherever documents are."""

import pkgutil
from importlib import import_module

import rerail.cli
from rerail.cli.client import Document


def own_documents() -> dict[str, Document]:
    """Every document of every module of the command, by where it stands: nothing else can be handed to the client."""
    names = [module.name for module in pkgutil.walk_packages(rerail.cli.__path__, "rerail.cli.")]
    modules = [import_module(name) for name in names]
    return {
        f"{module.__name__}.{name}": value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Document)
    }
