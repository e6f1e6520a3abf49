"""What commands use: the server that they talk to, and how they log."""

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, Field, SecretStr, field_validator

from rerail.settings.addresses import Address
from rerail.settings.values import lowered

_TOKEN = re.compile(r"[!-~]+")


class Command(BaseModel):
    """The command line."""

    url: Address = Field(
        default="http://127.0.0.1:8000/graphql",
        description="GraphQL address of the server that `rerail deploy`, `start`, `show` and the like talk to.",
    )
    token: SecretStr | None = Field(
        default=None,
        description="Sent to the server at `url` as `Authorization: Bearer …`.",
        json_schema_extra={"default_text": "none is sent"},
    )
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(lowered)] = Field(
        default="info", description="Least severity that is logged."
    )
    log_format: Annotated[Literal["auto", "text", "json"], BeforeValidator(lowered)] = Field(
        default="auto", description="How logs are written; auto is text on a terminal, JSON lines otherwise."
    )

    @field_validator("token")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("it must have no spaces, no line breaks and nothing but ASCII")
        return value
