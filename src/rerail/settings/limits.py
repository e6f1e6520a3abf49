"""What callers may ask of the API, and how much of it at a time."""

import re
from typing import Literal

from pydantic import BaseModel, Field, field_validator

from rerail.settings.values import OptionalFile

_RATE = re.compile(r"[1-9]\d{0,8} ?(/|per) ?([1-9]\d{0,5} )?(second|minute|hour|day)s?")


class Limits(BaseModel):
    """What is answered."""

    workers: int = Field(
        default=1, ge=1, le=256, description="API processes of one `rerail serve`, all behind its one address."
    )
    graphiql: bool = Field(
        default=True, description="Answer browsers with GraphiQL, which they fetch from unpkg.com by its digests."
    )
    introspection: bool = Field(default=True, description="Let callers ask for the schema.")
    max_depth: int = Field(
        default=20, ge=1, le=20, description="Levels of fields that a document may have below a field at its top."
    )
    max_tokens: int = Field(default=6_000, ge=1, le=50_000, description="Tokens of GraphQL that a document may have.")
    max_aliases: int = Field(default=1_600, ge=0, le=50_000, description="Aliases that a document may have.")
    max_cost: int = Field(
        default=100_000,
        ge=1,
        le=10_000_000,
        description="Objects that an answer may hold, as estimated before it is read.",
    )
    body_limit: int = Field(
        default=1024**2,
        ge=1024,
        le=64 * 1024**2,
        description="Most bytes of a request's body, or a WebSocket's message.",
    )
    request_timeout: float = Field(
        default=20.0,
        gt=0,
        le=3600,
        description="Seconds in which a request must have come in, its body included, or a WebSocket's message.",
    )
    operation_timeout: float = Field(
        default=60.0, gt=0, le=3600, description="Seconds after which a query, or waiting for a mutation, is given up."
    )
    keep_alive: int = Field(
        default=5, ge=1, le=3600, description="Seconds for which a connection is kept between two requests."
    )
    stall_timeout: float = Field(
        default=60.0,
        gt=0,
        le=3600,
        description="Seconds after which a client is cut off that takes nothing of its answer.",
    )
    buffer_limit: int = Field(
        default=256 * 1024**2,
        ge=1024**2,
        description="Most bytes that an API process keeps of requests that are not whole and of answers that are not "
        "read; the clients with most of them are cut off.",
    )
    connections: int | None = Field(
        default=None,
        ge=1,
        description="Most connections that an API process has at a time.",
        json_schema_extra={"default_text": "as many as the system lets it open files"},
    )
    connections_per_address: int | None = Field(
        default=None,
        ge=1,
        description="Most of them from one address; behind a proxy all have the proxy's.",
        json_schema_extra={"default_text": "no limit"},
    )
    operations_per_connection: int = Field(
        default=100, ge=1, description="Most operations under way over one WebSocket or event stream."
    )
    subscriptions_per_caller: int = Field(
        default=10_000, ge=1, description="Most subscriptions of one caller at a time, in an API process."
    )
    rate_limit: str | None = Field(
        default=None,
        description="Most requests of a caller to an API process in a while, such as `600/minute`, or `off`.",
        json_schema_extra={"default_text": "`30000/minute`, but none for the local user without a token"},
    )
    trusted_documents: OptionalFile = Field(
        default=None,
        description="Manifest of the documents that clients may ask, as their build tools write it.",
        json_schema_extra={"default_text": "any document may be asked"},
    )
    trusted_documents_mode: Literal["enforce", "log"] = Field(
        default="enforce", description="What becomes of others: they are refused, or only logged."
    )

    @field_validator("rate_limit")
    @classmethod
    def _is_rate(cls, value: str | None) -> str | None:
        if value not in (None, "off") and not _RATE.fullmatch(value or ""):
            raise ValueError("it must be a number in a while, such as 600/minute or 50 per 10 seconds, or off")
        return value
