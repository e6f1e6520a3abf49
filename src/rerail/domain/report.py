"""A report: an escalation of a run, from the moment it is filed until support has settled it, and who is told of it."""

from enum import StrEnum


class ReportStatus(StrEnum):
    OPEN = "OPEN"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    RESOLVED = "RESOLVED"


class DeliveryEvent(StrEnum):
    """What a delivery tells."""

    FILED = "FILED"
    UPDATED = "UPDATED"

    @property
    def type(self) -> str:
        """The type of the message: `report.filed`."""
        return f"report.{self.value.lower()}"


class DeliveryTarget(StrEnum):
    WEBHOOK = "WEBHOOK"
    FOLDER = "FOLDER"


class DeliveryStatus(StrEnum):
    PENDING = "PENDING"  # to be tried, for the first time or again
    DELIVERED = "DELIVERED"  # acknowledged
    GONE = "GONE"  # the receiver wants no more of it
    GIVEN_UP = "GIVEN_UP"  # tried as often as is allowed
