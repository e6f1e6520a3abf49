"""What missions may name, and what is taken out of whatever is stored."""

import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, field_validator
from pydantic_settings import NoDecode

from rerail.settings.values import OptionalFile


def _lines(value: object) -> object:
    return [line for line in value.splitlines() if line.strip()] if isinstance(value, str) else value


Lines = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_lines)]


class Secrets(BaseModel):
    """What nobody is shown."""

    secrets_file: OptionalFile = Field(
        default=None,
        description="File of secrets that missions name: lines `NAME=value`, or a JSON object. It is for workers; a "
        "variable `RERAIL_SECRET_<NAME>` is a secret too.",
        json_schema_extra={"default_text": "none"},
    )
    redact: Lines = Field(
        default=(),
        description="Regular expressions of further secrets that are taken out of whatever is stored, one to a line.",
        json_schema_extra={"default_text": "none; well-known kinds of secrets are taken out in any case"},
    )

    @field_validator("redact")
    @classmethod
    def _are_patterns(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for number, pattern in enumerate(value, 1):
            try:
                found = re.compile(pattern).search("")
            except re.error as error:
                raise ValueError(f"line {number} is no regular expression: {error}") from error
            if found is not None:
                raise ValueError(f"line {number} finds the empty text, so it would find itself everywhere")
        return value

    @property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """The operator's own patterns for secrets."""
        return tuple(re.compile(pattern) for pattern in self.redact)
