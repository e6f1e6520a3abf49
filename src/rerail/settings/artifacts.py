"""How large artifacts are, and how long and by what their addresses are good."""

from pydantic import BaseModel, Field, SecretStr, field_validator

_SHORTEST_SECRET = 32


class Artifacts(BaseModel):
    """Files that attempts write."""

    artifact_limit: int = Field(default=5 * 1024**3, ge=1, description="Most bytes of one artifact.")
    artifact_ttl: int = Field(
        default=900, ge=60, le=7 * 86400, description="Seconds for which the address of an artifact is good."
    )
    signing_secret: SecretStr | None = Field(
        default=None,
        description=f"What signs the addresses of artifacts, {_SHORTEST_SECRET} or more random characters; "
        "needed where API processes do not share a data folder.",
        json_schema_extra={"default_text": "made once and kept in the data folder"},
    )

    @field_validator("signing_secret")
    @classmethod
    def _is_long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value) < _SHORTEST_SECRET:
            raise ValueError(f"it must have {_SHORTEST_SECRET} characters or more, and has {len(value)}")
        return value
