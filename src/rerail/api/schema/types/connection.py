"""Connections: lists in pages, with cursors that stay valid while rows come and go."""

from typing import Generic, TypeVar

import strawberry

from rerail.api.schema.types.arguments import UpTo
from rerail.api.schema.types.projected import projected

T = TypeVar("T")


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether the list goes on after this page.")
    has_previous_page: bool = strawberry.field(description="Whether there is something before this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first item; null on an empty page.")
    end_cursor: str | None = strawberry.field(
        description="Cursor of the last item, to be passed on as `after`; null on an empty page."
    )


@strawberry.type(description="How many there are, counted no further than asked.")
class Count:
    value: int = strawberry.field(description="The number, at most `upTo`.")
    exact: bool = strawberry.field(description="False where there are more than `value`.")


@strawberry.type(description="An item of a page, with its cursor.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(
        description="Opaque; valid as `after` or `before` in the same list in the same order, whatever the filter."
    )
    node: T = strawberry.field(description="The item.")


@strawberry.type(
    description="One page of a list. `first` (50 unless said) pages forwards, `last` backwards; `after` and `before`"
    " take cursors."
)
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The items of the page, each with its cursor.")
    nodes: list[T] = strawberry.field(description="The items of the page.")
    page_info: PageInfo = strawberry.field(description="Where the page stands in the list.")

    @strawberry.field(description="How many items the whole list has, whichever page this is.")
    def count(self, up_to: UpTo = 1000) -> Count:
        projected()
