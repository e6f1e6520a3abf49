"""Fields that take arguments: declared here, answered by the planner, never by a Python resolver."""

from typing import NoReturn


class NotProjectedError(Exception):
    """An object of the API was built in Python where the planner should have projected it: a bug of ours."""


def projected() -> NoReturn:
    """The body of a field whose value is part of its root field's statement."""
    raise NotProjectedError("This field is read by the planner; a resolver of its parent answered with a plain object.")
