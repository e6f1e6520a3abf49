"""What is said of a run or a recovery job that is not there."""

from uuid import UUID

from rerail.domain.errors import NotFoundError
from rerail.domain.identity import Kind, show


def not_there(kind: Kind, id: UUID) -> NotFoundError:  # noqa: A002 - the API's own word
    return NotFoundError(f"There is no such {_NAMES.get(kind, kind)} in this workspace.", id=show(kind, id))


_NAMES = {Kind.JOB: "recovery job"}


def no_such_run(run_id: UUID) -> NotFoundError:
    return not_there(Kind.RUN, run_id)
