"""Where what is to last is kept: the data folder, the database, and the bell beside it."""

import re

from platformdirs import user_data_path
from pydantic import BaseModel, Field, SecretStr, field_validator

from rerail.settings.values import Folder
from rerail.settings.variables import InvalidSettingsError, variable

_URL_SCHEMES = ("postgresql://", "postgres://")
# Each with a port or without, and nothing behind it; credentials as in any address, with %40 for an @.
_BELL = re.compile(r"(nats|tls)://([^\s/?#@]+@)?([^\s/?#@:\[\]]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?/?")


class Storage(BaseModel):
    """Where runs are kept."""

    data: Folder = Field(
        default_factory=lambda: user_data_path("rerail", appauthor=False),
        description="Folder of the embedded database, the artifacts and the signing secret.",
        json_schema_extra={"default_text": "`rerail` in the user's data folder, such as `~/.local/share/rerail`"},
    )
    samples: bool = Field(default=True, description="Deploy the sample missions, and run each once on the first start.")
    database_url: SecretStr | None = Field(
        default=None,
        description="A PostgreSQL of your own, 16 or newer: `postgresql://user:password@host/database`.",
        json_schema_extra={"default_text": "the embedded PostgreSQL of `rerail up`"},
    )
    caller_database_url: SecretStr | None = Field(
        default=None,
        description="The same database by a login of its own, which owns nothing, for all that API processes do but "
        "letting callers in: [how](docs/workspaces.md#a-login-for-callers).",
        json_schema_extra={"default_text": "the login of `RERAIL_DATABASE_URL`, in a lesser role"},
    )
    database_pool: int = Field(
        default=10,
        ge=2,
        le=1000,
        description="Most database connections of one process; of an API process's, queries use three in five at a "
        "time.",
    )
    statement_timeout: float = Field(
        default=30.0, gt=0, le=3600, description="Seconds after which the API gives a database statement up."
    )
    bell_url: SecretStr | None = Field(
        default=None,
        description="NATS server that passes on which runs have changed, for the API and its workers alike: "
        "`nats://user:password@host:4222`, or several with commas between them. It needs `rerail[nats]`.",
        json_schema_extra={"default_text": "NOTIFY of the database"},
    )

    @field_validator("database_url", "caller_database_url")
    @classmethod
    def _is_url(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(_URL_SCHEMES):
            raise ValueError(f"it must begin with {_URL_SCHEMES[0]}")
        return value

    @field_validator("bell_url")
    @classmethod
    def _are_bells(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not all(_BELL.fullmatch(url.strip()) for url in value.get_secret_value().split(",")):
            raise ValueError("it must be an address such as nats://127.0.0.1:4222, or several with commas between them")
        return value

    @property
    def reading_at_once(self) -> int:
        """Statements of queries under way at a time. The other connections are for those who write: no burst of queries
        holds them up. Nor do as many processes of PostgreSQL as there are connections compete for the same few cores,
        where some then stand still for a tenth of a second: who waits here is served in turn."""
        return max(1, self.database_pool * 3 // 5)

    def needed_database_url(self) -> str:
        """The database's address, for what cannot start one. Raises InvalidSettingsError when none is set."""
        if self.database_url is None:
            raise InvalidSettingsError(
                [f"{variable('database_url')} is not set: name a PostgreSQL, or start all in one with `rerail up`"]
            )
        return self.database_url.get_secret_value()

    @property
    def callers_url(self) -> str:
        """The address that callers' statements are sent to. Raises InvalidSettingsError where there is none."""
        if self.caller_database_url is None:
            return self.needed_database_url()
        return self.caller_database_url.get_secret_value()

    @property
    def bell(self) -> str | None:
        """Addresses of NATS servers, credentials included; None where the database's own bell is rung."""
        return None if self.bell_url is None else self.bell_url.get_secret_value()
