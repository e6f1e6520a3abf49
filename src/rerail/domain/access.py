"""What came of what somebody asked for, as the audit trail has it."""

from enum import StrEnum


class AuditOutcome(StrEnum):
    """How what was asked for ended."""

    DONE = "DONE"
    UNCHANGED = "UNCHANGED"  # answered, and nothing was changed: a dry run, or what had been done before
    REFUSED = "REFUSED"  # the caller may not, or is not known
    FAILED = "FAILED"  # they may, and nothing came of it: a problem, or an error
