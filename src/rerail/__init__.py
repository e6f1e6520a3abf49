"""rerail puts failed runs back on the rails: a GraphQL API over the runs of missions."""

from importlib.metadata import version

__version__ = version("rerail")
