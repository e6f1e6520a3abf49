"""What an operator can set: each setting declared once, by variable `RERAIL_<NAME>` or by flag `--<name>`."""

import base64
import binascii
import os
import re
from collections.abc import Mapping, Sequence
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from rerail.domain.viewer import Scope

PREFIX = "RERAIL_"
SECRET_PREFIX = PREFIX + "SECRET_"
"""What variables begin with that are no settings: each is a secret that missions can name."""

_URL_SCHEMES = ("postgresql://", "postgres://")
_ADDRESS = re.compile(r"https?://[^/?#\s]+(/[^?#\s]*)?")
_TOKEN = re.compile(r"[!-~]+")
_WEBHOOK = re.compile(r"https?://[^/?#\s]+(/[^#\s]*)?")
# Each with a port or without, and nothing behind it; credentials as in any address, with %40 for an @.
_BELL = re.compile(r"(nats|tls)://([^\s/?#@]+@)?([^\s/?#@:\[\]]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?/?")
# A name, `*.` before it or not, an IPv4 or IPv6 address or network; the latter in brackets where a port follows.
_TARGET = re.compile(
    r"\*|(?:(?:\*\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?(?:/\d{1,2})?|\[[0-9A-Fa-f:.]+(?:/\d{1,3})?\])(?::\d{1,5})?"
    r"|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:/\d{1,3})?"
)
_WEBHOOK_SECRET_PREFIX = "whsec_"  # noqa: S105, what such secrets begin with
ASYMMETRIC = frozenset(
    (
        *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"),
        *("EdDSA", "Ed25519"),
    )
)
"""What a token may be signed with. Nothing symmetric: a public key would be its secret."""
_SCOPES = {scope.value.lower(): scope for scope in Scope}
_RATE = re.compile(r"[1-9]\d{0,8} ?(/|per) ?([1-9]\d{0,5} )?(second|minute|hour|day)s?")
_LONGEST_PORT = 65535
_SHORTEST_SECRET = 32


class InvalidSettingsError(Exception):
    """Some settings have values that cannot be used; `problems` has a line for each. No line holds a value."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


class Settings(BaseSettings):
    """All settings. Flags, which are handed in, win over variables; an empty variable counts as not set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="forbid", frozen=True, hide_input_in_errors=True
    )

    host: str = Field(default="127.0.0.1", min_length=1, description="Address that the API listens on.")
    port: int = Field(
        default=8000, ge=0, le=_LONGEST_PORT, description="Port that the API listens on; 0 takes a free one."
    )
    public_url: str | None = Field(
        default=None,
        description="Address under which clients reach the API, for the addresses of artifacts.",
        json_schema_extra={"default_text": "host and port"},
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Names that callers may reach the API by, with commas between them; `*` allows any.",
        json_schema_extra={"default_text": "`localhost`, loopback addresses, and those of `host` and `public_url`"},
    )
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Origins of further web pages that may call the API, with commas between them.",
        json_schema_extra={"default_text": "pages of the API's own host"},
    )
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Addresses or networks of the proxies before the API, with commas between them: what they say in"
        " `X-Forwarded-For` and `X-Forwarded-Proto` is believed.",
        json_schema_extra={"default_text": "none: a caller's address is the peer's"},
    )
    audit_days: int = Field(
        default=400, ge=1, le=36_500, description="Days for which entries of the audit trail are kept."
    )
    authentication: Literal["auto", "required"] = Field(
        default="auto",
        description="Who needs a token: auto lets whoever is on this machine in without one, where the API listens on "
        "a loopback address, answers to no other name, and knows no identity provider and no proxy; required lets "
        "nobody in without.",
    )
    oidc_issuer: str | None = Field(
        default=None,
        description="Identity provider whose tokens (JWTs) are taken, as it stands in their claim `iss`: "
        "`https://login.example.com/`.",
        json_schema_extra={"default_text": "none; API tokens alone"},
    )
    oidc_audience: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        validate_default=True,
        description="What stands in the claim `aud` of tokens for this API; one of several, with commas between them.",
        json_schema_extra={"default_text": "none; needed with an issuer"},
    )
    oidc_jwks_url: str | None = Field(
        default=None,
        description="Where the provider's public keys are.",
        json_schema_extra={"default_text": "what the provider's `/.well-known/openid-configuration` says"},
    )
    oidc_algorithms: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("RS256", "PS256", "ES256", "EdDSA"),
        description="What tokens may be signed with, with commas between them; asymmetric algorithms alone.",
    )
    oidc_leeway: int = Field(
        default=30, ge=0, le=300, description="Seconds by which the provider's clock may differ from this machine's."
    )
    oidc_workspace_claim: str = Field(
        default="workspace", min_length=1, description="Claim with the slug of the caller's workspace."
    )
    oidc_workspace: str | None = Field(
        default=None,
        description="Slug of the workspace of callers whose tokens name none.",
        json_schema_extra={"default_text": "they are not let in"},
    )
    oidc_scopes_claim: str = Field(
        default="scope",
        min_length=1,
        description="Claim that says what the caller may do: `rerail:read rerail:operate`.",
    )
    oidc_grants: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Scopes that a value in that claim gives, such as a group's name: `support=read+report, "
        "ops=read+payloads+operate`.",
        json_schema_extra={"default_text": "the values are scopes with `rerail:` before them"},
    )
    oidc_name_claim: str = Field(
        default="sub", min_length=1, description="Claim with the caller's name, as it stands in the frames they cause."
    )
    data: Path = Field(
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
        default=20.0, gt=0, le=3600, description="Seconds in which a request must have come in, its body included."
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
    trusted_documents: Path | None = Field(
        default=None,
        description="Manifest of the documents that clients may ask, as their build tools write it.",
        json_schema_extra={"default_text": "any document may be asked"},
    )
    trusted_documents_mode: Literal["enforce", "log"] = Field(
        default="enforce", description="What becomes of others: they are refused, or only logged."
    )
    allow_commands: bool = Field(default=False, description="Let missions run programs (provider `command`).")
    allowed_programs: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="The only programs that missions may run where `allow_commands` is set, by name or whole path, "
        "with commas between them.",
        json_schema_extra={"default_text": "any"},
    )
    allowed_modules: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="The only modules and packages whose functions missions may call (provider `python`), with commas "
        "between them.",
        json_schema_extra={"default_text": "any but Python's own, and those of rerail and of what it stands on"},
    )
    allowed_targets: Annotated[tuple[str, ...], NoDecode] = Field(
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
    secrets_file: Path | None = Field(
        default=None,
        description="File of secrets that missions name: lines `NAME=value`, or a JSON object. It is for workers; a "
        "variable `RERAIL_SECRET_<NAME>` is a secret too.",
        json_schema_extra={"default_text": "none"},
    )
    redact: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Regular expressions of further secrets that are taken out of whatever is stored, one to a line.",
        json_schema_extra={"default_text": "none; well-known kinds of secrets are taken out in any case"},
    )
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
    report_folder: Path | None = Field(
        default=None,
        description="Folder into which reports are put, with their bundles; for the API and its workers alike.",
        json_schema_extra={"default_text": "none"},
    )
    delivery_attempts: int = Field(
        default=12, ge=1, le=100, description="How often a message about a report is tried before it is given up."
    )
    url: str = Field(
        default="http://127.0.0.1:8000/graphql",
        description="GraphQL address of the server that `rerail deploy`, `start`, `show` and the like talk to.",
    )
    token: SecretStr | None = Field(
        default=None,
        description="Sent to the server at `url` as `Authorization: Bearer …`.",
        json_schema_extra={"default_text": "none is sent"},
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least severity that is logged."
    )
    log_format: Literal["auto", "text", "json"] = Field(
        default="auto", description="How logs are written; auto is text on a terminal, JSON lines otherwise."
    )

    @field_validator("log_level", "log_format", "authentication", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("allowed_targets")
    @classmethod
    def _are_targets(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for number, text in enumerate(value, 1):
            if not _TARGET.fullmatch(text):
                raise ValueError(f"entry {number} is no name, address or network, with a port or without")
        return value

    @field_validator(
        *("allowed_hosts", "allowed_origins", "allowed_programs", "allowed_modules", "allowed_targets"),
        *("trusted_proxies", "oidc_audience", "oidc_algorithms", "oidc_grants"),
        mode="before",
    )
    @classmethod
    def _listed(cls, value: object) -> object:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @field_validator("public_url", "url")
    @classmethod
    def _is_address(cls, value: str | None) -> str | None:
        if value is not None and not _ADDRESS.fullmatch(value):
            raise ValueError("it must be an address such as http://127.0.0.1:8000, without ? and #")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for place, network in enumerate(value, 1):
            try:
                ip_network(network)
            except ValueError:
                raise ValueError(f"number {place} must be an address or a network such as 10.0.0.0/8") from None
        return value

    @field_validator("oidc_issuer", "oidc_jwks_url")
    @classmethod
    def _is_safe(cls, value: str | None) -> str | None:
        if value is not None and not (_ADDRESS.fullmatch(value) and is_safe_address(value)):
            raise ValueError("it must be an address that begins with https://, or http:// on this machine")
        return value

    @field_validator("oidc_audience")
    @classmethod
    def _is_there(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        # Without it a token that the same provider made for any other service would open the door here.
        if not value and info.data.get("oidc_issuer") is not None:
            raise ValueError(f"it must be set where {variable('oidc_issuer')} is")
        return value

    @field_validator("oidc_algorithms")
    @classmethod
    def _are_asymmetric(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        unknown = sorted(set(value) - ASYMMETRIC)
        if unknown or not value:
            named = ", ".join(sorted(ASYMMETRIC))
            raise ValueError(f"{', '.join(unknown) or 'none'} will not do; these will: {named}")
        return value

    @field_validator("oidc_grants")
    @classmethod
    def _are_grants(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for number, grant in enumerate(value, 1):
            name, _, scopes = grant.rpartition("=")
            if not name.strip() or not all(scope in _SCOPES for scope in _granted(scopes)):
                raise ValueError(f"part {number} must be a value, =, and scopes with + between them: ops=read+operate")
        return value

    @field_validator("signing_secret")
    @classmethod
    def _is_long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value) < _SHORTEST_SECRET:
            raise ValueError(f"it must have {_SHORTEST_SECRET} characters or more, and has {len(value)}")
        return value

    @field_validator("token")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("it must have no spaces, no line breaks and nothing but ASCII")
        return value

    @field_validator("rate_limit")
    @classmethod
    def _is_rate(cls, value: str | None) -> str | None:
        if value not in (None, "off") and not _RATE.fullmatch(value or ""):
            raise ValueError("it must be a number in a while, such as 600/minute or 50 per 10 seconds, or off")
        return value

    @field_validator("redact", mode="before")
    @classmethod
    def _lines(cls, value: object) -> object:
        return [line for line in value.splitlines() if line.strip()] if isinstance(value, str) else value

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

    @field_validator("data", "report_folder", "trusted_documents", "secrets_file", mode="before")
    @classmethod
    def _is_named(cls, value: object, info: ValidationInfo) -> object:
        if value == "":  # from a flag, where it would be the folder that the command is called in
            kind = "file" if info.field_name in ("trusted_documents", "secrets_file") else "folder"
            raise ValueError(f"it is empty: name a {kind}")
        return value

    @field_validator("data", "report_folder", "trusted_documents", "secrets_file")
    @classmethod
    def _absolute(cls, value: Path | None) -> Path | None:
        try:
            return None if value is None else value.expanduser().absolute()
        except RuntimeError as error:
            raise ValueError("the home folder is not known: name the whole path") from error

    @field_validator("database_url")
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

    @classmethod
    def read(cls, flags: Mapping[str, Any] | None = None) -> Self:
        """The settings of this process; `flags` win over variables. Raises InvalidSettingsError."""
        try:
            return cls(**(flags or {}))
        except ValidationError as error:
            raise InvalidSettingsError([_problem(item["loc"], item["msg"]) for item in error.errors()]) from None

    def environment(self) -> dict[str, str]:
        """The same settings as variables, for a child process. Secrets included: never to be shown or logged."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return {variable(name): _text(value, name) for name, value in values.items() if value is not None}

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
    def bell(self) -> str | None:
        """Addresses of NATS servers, credentials included; None where the database's own bell is rung."""
        return None if self.bell_url is None else self.bell_url.get_secret_value()

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names that callers may reach the API by, in the form of a Host header without its port."""
        if self.allowed_hosts:
            return self.allowed_hosts
        own = (f"[{name}]" if ":" in name else name for name in (self.host, urlsplit(self.base_url).hostname or ""))
        return tuple(dict.fromkeys(("localhost", "127.0.0.1", "[::1]", *own)))

    @property
    def grants(self) -> Mapping[str, tuple[Scope, ...]]:
        """The scopes that values in the claim of scopes give."""
        parts = (grant.rpartition("=") for grant in self.oidc_grants)
        return {name.strip(): tuple(_SCOPES[scope] for scope in _granted(scopes)) for name, _, scopes in parts}

    @property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """The operator's own patterns for secrets."""
        return tuple(re.compile(pattern) for pattern in self.redact)

    @property
    def base_url(self) -> str:
        """Where clients reach the API, without a slash at the end."""
        return (self.public_url or local_url(self.host, self.port)).rstrip("/")


def is_loopback(name: str) -> bool:
    """Whether the name of a host is one of this machine alone."""
    bare = name.strip("[]").lower()
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    try:
        return ip_address(bare).is_loopback
    except ValueError:
        return False


def local_url(host: str, port: int) -> str:
    """Where the API is reached from this machine."""
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104, read here, not listened on
    return f"http://[{near}]:{port}" if ":" in near else f"http://{near}:{port}"


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def flag(name: str) -> str | None:
    """The flag of a setting; secrets have none, because every process of a machine may see the flags of the others."""
    field = Settings.model_fields[name]
    if SecretStr in getattr(field.annotation, "__args__", (field.annotation,)):
        return None
    return "--" + name.replace("_", "-")


def default_text(field: FieldInfo) -> str:
    """The default of a setting, in words for a person."""
    if isinstance(field.json_schema_extra, dict) and "default_text" in field.json_schema_extra:
        return str(field.json_schema_extra["default_text"])
    return f"`{_text(field.default)}`"


def settings_table() -> str:
    """The settings as a Markdown table; the README holds it between its marks."""
    lines = ["| variable | flag | default | meaning |", "|---|---|---|---|"]
    for name, field in Settings.model_fields.items():
        shown = f"`{flag(name)}`" if flag(name) else ""
        if field.annotation is bool:
            shown += f" `{(flag(name) or '').replace('--', '--no-')}`"
        lines.append(f"| `{variable(name)}` | {shown} | {default_text(field)} | {field.description} |")
    return "\n".join(lines) + "\n"


def unknown_variables() -> list[str]:
    """Variables of this process that look like settings and are none: most often a slip of the hand."""
    known = {variable(name) for name in Settings.model_fields}
    return sorted(
        name
        for name in os.environ
        if name.startswith(PREFIX) and not name.startswith(SECRET_PREFIX) and name not in known
    )


def is_safe_address(address: str) -> bool:
    """Over a network keys are fetched by https alone: who changes them on their way lets in whom they like."""
    try:
        parts = urlsplit(address)
    except ValueError:  # of brackets that do not belong together
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def _granted(scopes: str) -> list[str]:
    return [scope.strip().lower() for scope in scopes.split("+")]


def _text(value: object, name: str = "") -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, tuple):
        return ("\n" if name == "redact" else ",").join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_signing_key(text: str) -> bool:
    try:
        coded = text.removeprefix(_WEBHOOK_SECRET_PREFIX)
        key = base64.b64decode(coded + "=" * (-len(coded) % 4), validate=True)  # often written without its padding
    except binascii.Error:
        return False
    return text.startswith(_WEBHOOK_SECRET_PREFIX) and 24 <= len(key) <= 64


def _problem(location: Sequence[int | str], message: str) -> str:
    name = str(location[0])
    names = " or ".join(filter(None, (flag(name), variable(name)))) if name in Settings.model_fields else name
    return f"{names}: {message.removeprefix('Value error, ')}"
