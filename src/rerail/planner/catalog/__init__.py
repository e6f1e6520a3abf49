"""The catalog: the only place where a GraphQL field meets a column or a relation. One module for each area."""

from types import MappingProxyType

from rerail.planner.catalog import (
    attempts,
    audit,
    comparison,
    connections,
    failures,
    frames,
    given,
    groups,
    guides,
    history,
    jobs,
    missions,
    payloads,
    recovery,
    reports,
    root,
    runs,
    steps,
)
from rerail.planner.entries import Catalog, One

CATALOG: Catalog = MappingProxyType(
    {
        **root.TYPES,
        **missions.TYPES,
        **runs.TYPES,
        **steps.TYPES,
        **attempts.TYPES,
        **frames.TYPES,
        **failures.TYPES,
        **reports.TYPES,
        **groups.TYPES,
        **recovery.TYPES,
        **history.TYPES,
        **comparison.TYPES,
        **jobs.TYPES,
        **audit.TYPES,
        **guides.TYPES,
        **given.TYPES,
        **payloads.TYPES,
        **connections.TYPES,
    }
)
"""Every object type that the database or the guides answer, by name."""

TYPE_OF = MappingProxyType({entry.kind: name for name, entry in CATALOG.items() if entry.kind is not None})
"""The type that an id of a kind names."""

BY_ID = MappingProxyType({name: One(source=entry.by_id) for name, entry in CATALOG.items() if entry.by_id is not None})
"""What finds a row of a type by its id."""
