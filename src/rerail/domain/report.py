"""A report: an escalation of a run, from the moment it is filed until support has settled it."""

from enum import StrEnum


class ReportStatus(StrEnum):
    OPEN = "OPEN"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    RESOLVED = "RESOLVED"
