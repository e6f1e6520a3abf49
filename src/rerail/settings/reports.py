"""What the bundles of reports take in, and who is told of reports."""

import base64
import binascii
import re

from pydantic import BaseModel, Field, SecretStr, ValidationInfo, field_validator

from rerail.settings.values import OptionalFolder
from rerail.settings.variables import variable

_WEBHOOK = re.compile(r"https?://[^/?#\s]+(/[^#\s]*)?")
_WEBHOOK_SECRET_PREFIX = "whsec_"  # noqa: S105, what such secrets begin with


class Reports(BaseModel):
    """Reports, on their way to whoever helps."""

    bundle_artifact_limit: int = Field(
        default=1024**2, ge=0, description="Most bytes of one artifact that the bundle of a report takes in."
    )
    bundle_limit: int = Field(
        default=8 * 1024**2, ge=0, description="Most bytes of all artifacts that the bundle of a report takes in."
    )
    bundle_frames_before: int = Field(
        default=200, ge=0, le=5_000, description="Frames before the reported one that the bundle takes in."
    )
    bundle_frames_after: int = Field(
        default=50, ge=0, le=5_000, description="Frames after the reported one that the bundle takes in."
    )
    webhook_secret: SecretStr | None = Field(
        default=None,
        description="What signs messages about reports: `whsec_` and 24 to 64 random bytes in base64.",
        json_schema_extra={"default_text": "none"},
    )
    webhook_url: SecretStr | None = Field(
        default=None,
        description="Address that is told of reports, as Standard Webhooks; for the API and its workers alike.",
        json_schema_extra={"default_text": "nobody is told"},
    )
    report_folder: OptionalFolder = Field(
        default=None,
        description="Folder into which reports are put, with their bundles; for the API and its workers alike.",
        json_schema_extra={"default_text": "none"},
    )
    delivery_attempts: int = Field(
        default=12, ge=1, le=100, description="How often a message about a report is tried before it is given up."
    )

    @field_validator("webhook_secret")
    @classmethod
    def _is_webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _is_signing_key(value.get_secret_value()):
            raise ValueError("it must be whsec_ and 24 to 64 bytes in base64, as the receiver knows it")
        return value

    @field_validator("webhook_url")
    @classmethod
    def _is_signed(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None and not _WEBHOOK.fullmatch(value.get_secret_value()):
            raise ValueError("it must be an address such as https://support.example/hook")
        # A secret that is there and wrong is not in the data at all: it has been told of already.
        if value is not None and info.data.get("webhook_secret", "wrong") is None:
            raise ValueError(f"{variable('webhook_secret')} must be set too: what is told is signed")
        return value


def _is_signing_key(text: str) -> bool:
    try:
        coded = text.removeprefix(_WEBHOOK_SECRET_PREFIX)
        key = base64.b64decode(coded + "=" * (-len(coded) % 4), validate=True)  # often written without its padding
    except binascii.Error:
        return False
    return text.startswith(_WEBHOOK_SECRET_PREFIX) and 24 <= len(key) <= 64
