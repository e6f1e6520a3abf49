"""How these commands talk to the server and are told of its errors."""

from collections.abc import Iterator
from contextlib import contextmanager

from rerail.cli.client import Client, ServerRefusedError
from rerail.cli.failures import say
from rerail.cli.scripts.outcomes import OutcomeError, status_of_code
from rerail.settings import Settings


@contextmanager
def connected(settings: Settings) -> Iterator[Client]:
    """A client for the length of a command. GraphQL errors of an expected kind become an OutcomeError."""
    try:
        with Client(settings, say) as client:
            yield client
    except ServerRefusedError as error:
        status = status_of_code(error.code)
        if status is None:
            raise
        raise OutcomeError(status, [error.words]) from error
