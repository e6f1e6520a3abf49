"""Finished GraphQL results, as every transport sends them."""

from dataclasses import dataclass, replace

import orjson

from rerail.api.execution.errors import present_errors

COST_HEADER = b"rerail-cost"
"""A request that bears this header, with any value, is answered with its cost."""


@dataclass(frozen=True, slots=True)
class Cost:
    """The objects that an answer was estimated to hold at most, and how many it might have held."""

    requested: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One finished GraphQL result. `refused` means that there is no data, and `status` is why by HTTP: mostly that the
    request itself is at fault. One that is `lasting` can never change again."""

    body: bytes
    refused: bool = False
    status: int = 400
    lasting: bool = False
    cost: Cost | None = None

    def with_cost(self) -> "Answer":
        """The same with its cost in `extensions`, where that is known; of a refused one the error says it."""
        if self.cost is None or self.refused:
            return self
        shown = orjson.dumps({"cost": self.cost})
        return replace(self, body=b'%b,"extensions":%b}' % (self.body[:-1], shown))


def refusal(*errors: Exception, status: int = 400) -> Answer:
    """The answer to a request that is not executed: errors without data."""
    return Answer(body=orjson.dumps({"errors": present_errors(errors)}), refused=True, status=status)
