"""The catalog as a view has it. Each statement is made for one view: where that is of one run, a bind keeps out the
rows of all others, whatever was let through before."""

from dataclasses import replace

from rerail.planner.catalog import CATALOG
from rerail.planner.entries import (
    Condition,
    Connection,
    Entry,
    GuideBySlug,
    Inline,
    Many,
    Member,
    One,
    RootLookup,
    Source,
    Value,
)
from rerail.planner.errors import CatalogError
from rerail.planner.view import View

_LEADING_ON = (One, Many, Connection, Inline, GuideBySlug, RootLookup)


def field_of(view: View, on: str, name: str) -> Entry:
    """What answers the field. Raises CatalogError where nothing does, or nothing that may be shown."""
    entry = CATALOG[on].fields.get(name) if on in CATALOG else None
    if entry is None:
        raise CatalogError(f"The catalog has no entry for {on}.{name}.")
    if view.within_run and not is_within_run(on, name):
        raise CatalogError(f"{on}.{name} leads out of the run.")
    return shown(entry, view)


def shown(entry: Entry, view: View) -> Entry:
    """The entry as the view has it."""
    match entry:
        case One() | Many():
            return replace(entry, source=shown_rows(entry.source, view))
        case Connection():
            members = entry.filter
            if not view.payloads:
                members = {name: _withheld(member) for name, member in members.items()}
            return replace(entry, source=shown_rows(entry.source, view), filter=members)
        case Value(withheld=str(sql)) if not view.payloads:
            return replace(entry, sql=sql)
        case _:
            return entry


def shown_rows(source: Source, view: View) -> Source:
    """Those of the rows that are shown. What is made of the parent's row is, as that one is."""
    if not view.within_run or not source.owned:
        return source
    where = source.of_run if source.where == "true" else f"({source.where}) AND {source.of_run}"
    return replace(source, where=where)


def has_type(name: str) -> bool:
    """Whether objects of the type can be of a run."""
    return CATALOG[name].within_run is not None


def is_within_run(on: str, name: str) -> bool:
    """Whether the field of an object type is of the run that the object is of."""
    type_ = CATALOG.get(on)
    if type_ is None or type_.within_run is None:
        return False
    return name in type_.within_run or not isinstance(type_.fields.get(name), _LEADING_ON)


def _withheld(member: Member) -> Member:
    if isinstance(member, Condition) and member.withheld is not None:
        return replace(member, sql=member.withheld)
    return member
