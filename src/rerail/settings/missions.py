"""What missions may do and reach, and how much a worker does at a time."""

import re

from pydantic import BaseModel, Field, field_validator

from rerail.settings.values import Listed

# A name, `*.` before it or not, an IPv4 or IPv6 address or network; the latter in brackets where a port follows.
_TARGET = re.compile(
    r"\*|(?:(?:\*\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?(?:/\d{1,2})?|\[[0-9A-Fa-f:.]+(?:/\d{1,3})?\])(?::\d{1,5})?"
    r"|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:/\d{1,3})?"
)


class Missions(BaseModel):
    """How missions are executed."""

    allow_commands: bool = Field(default=False, description="Let missions run programs (provider `command`).")
    allowed_programs: Listed = Field(
        default=(),
        description="The only programs that missions may run where `allow_commands` is set, by name or whole path, "
        "with commas between them.",
        json_schema_extra={"default_text": "any"},
    )
    allowed_modules: Listed = Field(
        default=(),
        description="The only modules and packages whose functions missions may call (provider `python`), with commas "
        "between them.",
        json_schema_extra={"default_text": "any but Python's own, and those of rerail and of what it stands on"},
    )
    allowed_targets: Listed = Field(
        default=(),
        description="Addresses of private networks that missions and the webhook may reach: names (`db.lan`, "
        "`*.corp.example`), addresses or networks (`10.1.0.0/16`), each with a port or without, with commas between "
        "them; `*` allows any.",
        json_schema_extra={"default_text": "public addresses alone; with `samples` also what the samples reach"},
    )
    attempt_timeout: float = Field(
        default=86_400.0,
        gt=0,
        le=366 * 86_400,
        description="Most seconds of an attempt whose task says nothing of a `timeout`.",
    )
    worker_legs: int = Field(default=500, ge=1, le=100_000, description="Runs that one worker drives side by side.")
    worker_steps: int = Field(default=64, ge=1, le=10_000, description="Steps that one worker performs side by side.")
    drain: float = Field(
        default=5.0, ge=0, le=3600, description="Seconds that a stop waits for steps and requests under way."
    )

    @field_validator("allowed_targets")
    @classmethod
    def _are_targets(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for number, text in enumerate(value, 1):
            if not _TARGET.fullmatch(text):
                raise ValueError(f"entry {number} is no name, address or network, with a port or without")
        return value
