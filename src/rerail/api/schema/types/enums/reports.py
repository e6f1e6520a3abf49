"""The enums of reports and who is told of them."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.report import DeliveryEvent, DeliveryStatus, DeliveryTarget, ReportStatus

describe(
    ReportStatus,
    "Where a report stands.",
    {"OPEN": "Nobody has looked at it.", "ACKNOWLEDGED": "Somebody is at it.", "RESOLVED": "It is settled."},
)

describe(
    DeliveryEvent,
    "What a message about a report tells.",
    {"FILED": "The report was filed.", "UPDATED": "Its status changed, or something was said about it."},
)

describe(
    DeliveryTarget,
    "Where messages about reports go.",
    {"WEBHOOK": "To an address, as a Standard Webhook.", "FOLDER": "Into a folder, with the bundle."},
)

describe(
    DeliveryStatus,
    "Where a message about a report stands.",
    {
        "PENDING": "It is to be tried, for the first time or again.",
        "DELIVERED": "The receiver has acknowledged it.",
        "GONE": "The receiver wants no more of it: it answered 410.",
        "GIVEN_UP": "It was tried as often as is allowed, in vain.",
    },
)
