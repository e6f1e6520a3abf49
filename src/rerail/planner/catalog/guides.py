"""Guides: in memory, not in the database."""

from operator import attrgetter

from rerail.domain.identity import Kind, show_guide
from rerail.planner.entries import Attribute, TypeEntry

TYPES = {
    "Guide": TypeEntry(
        within_run=frozenset(),
        kind=Kind.GUIDE,
        fields={
            "id": Attribute(lambda guide: show_guide(guide.slug)),
            "slug": Attribute(attrgetter("slug")),
            "title": Attribute(attrgetter("title")),
            "summary": Attribute(attrgetter("summary")),
            "kind": Attribute(attrgetter("kind")),
            "cause": Attribute(attrgetter("cause")),
            "owningSurfaces": Attribute(attrgetter("owning_surfaces")),
            "escalation": Attribute(attrgetter("escalation")),
            "sections": Attribute(attrgetter("sections")),
            # Slugs here; `shape` reads on from the guides that bear them.
            "related": Attribute(attrgetter("related")),
        },
    ),
    "GuideSection": TypeEntry(
        within_run=frozenset(),
        fields={
            "key": Attribute(attrgetter("key")),
            "title": Attribute(attrgetter("title")),
            "body": Attribute(attrgetter("body")),
        },
    ),
}
