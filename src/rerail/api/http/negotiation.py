"""Which media type an answer takes, from what the caller accepts. Sources: RFC 9110, 12.5.1; GraphQL over HTTP."""

from collections.abc import Sequence

GRAPHQL_JSON = "application/graphql-response+json"
JSON = "application/json"
EVENT_STREAM = "text/event-stream"
HTML = "text/html"


def accepted(header: str | None, offered: Sequence[str]) -> str | None:
    """The offered type that the caller likes best, the earlier one where two are level; None where none will do.

    Without a header, or by a wildcard, it is `application/json` as long as that is offered: callers who do not know of
    the newer types expect it.
    """
    ranges = _ranges(header) if header and header.strip() else [("*", "*", 1.0)]
    best: tuple[float, int, int] | None = None
    found = None
    for place, media_type in enumerate(offered):
        quality, exactness = _quality(media_type, ranges)
        if quality <= 0 or (exactness < _EXACT and media_type != JSON and JSON in offered):
            continue
        rank = (quality, exactness, -place)
        if best is None or rank > best:
            best, found = rank, media_type
    return found


_EXACT = 2


def _ranges(header: str) -> list[tuple[str, str, float]]:
    ranges = []
    for part in header.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        main, _, sub = media_range.partition("/")
        if not main or not sub:
            continue
        quality = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                quality = _number(value.strip())
        ranges.append((main, sub, quality))
    return ranges


def _number(text: str) -> float:
    try:
        # In this order what is not a number comes to nothing.
        return min(max(0.0, float(text)), 1.0)
    except ValueError:
        return 0.0


def _quality(media_type: str, ranges: Sequence[tuple[str, str, float]]) -> tuple[float, int]:
    """How much the type is liked, by the range that names it most exactly, and how exactly (0 to 2)."""
    main, _, sub = media_type.partition("/")
    exactness, quality = -1, 0.0
    for range_main, range_sub, range_quality in ranges:
        if (range_main, range_sub) == (main, sub):
            exactness, quality = _EXACT, range_quality
        elif (range_main, range_sub) == (main, "*") and exactness < 1:
            exactness, quality = 1, range_quality
        elif (range_main, range_sub) == ("*", "*") and exactness < 0:
            exactness, quality = 0, range_quality
    return quality, max(exactness, 0)
