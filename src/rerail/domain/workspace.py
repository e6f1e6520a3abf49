"""A workspace: whom rows belong to. Until callers are told apart there is one."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    id: UUID
    slug: str
    name: str


DEFAULT_WORKSPACE = Workspace(id=UUID("01900000-0000-7000-8000-000000000001"), slug="default", name="Default")
