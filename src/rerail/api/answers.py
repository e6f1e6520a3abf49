"""Finished GraphQL results, as every transport sends them."""

from dataclasses import dataclass

import orjson

from rerail.api.failures import present_errors


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One finished GraphQL result. `refused` means that nothing was executed: the request itself was at fault.
    One that is `lasting` can never change again."""

    body: bytes
    refused: bool = False
    lasting: bool = False


def refusal(*errors: Exception) -> Answer:
    """The answer to a request that is not executed: errors without data."""
    return Answer(body=orjson.dumps({"errors": present_errors(errors)}), refused=True)
