"""Faults that rerail itself states, where no task and no provider is to blame."""

from uuid import uuid4

from rerail.domain.errors import DomainError
from rerail.domain.failure import FailureCause, Fault


def internal_fault(what: str) -> Fault:
    """rerail could not go on with `what`; the message holds an id, under which the caller logs the rest."""
    return Fault(
        cause=FailureCause.UNKNOWN,
        code="unknown.internal",
        message=f"rerail could not go on with {what}: the worker's log has the reason under err_{uuid4().hex[:12]}.",
        settled=False,
    )


def mission_lost(error: DomainError) -> Fault:
    """The fault of a run whose mission version can no longer be loaded."""
    return Fault(
        cause=FailureCause.RUNTIME,
        code="runtime.mission_unloadable",
        message=f"The mission's version cannot be loaded: {error.message}",
    )
