"""The enums of guides."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.guide import GuideKind, Surface

describe(
    GuideKind,
    "What a guide is for.",
    {"SUPPORT": "To mend a problem.", "CONCEPT": "To understand how something works."},
)

describe(
    Surface,
    "A place in a product where a problem is already explained or controlled.",
    {
        "RUN_DETAIL": "The page of one run.",
        "MISSION_REPLAY": "The replay of a run, frame by frame.",
        "MISSION": "The page of a mission.",
        "REVIEW": "Where reviews are decided.",
        "ARTIFACT": "Where artifacts are shown.",
    },
)
