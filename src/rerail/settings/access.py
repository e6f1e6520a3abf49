"""Who is let in: without a token, with one, and with one of an identity provider."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, Field, ValidationInfo, field_validator

from rerail.domain.viewer import Scope
from rerail.settings.addresses import SafeAddress
from rerail.settings.values import Listed, lowered
from rerail.settings.variables import variable

_ASYMMETRIC = frozenset(
    (
        *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"),
        *("EdDSA", "Ed25519"),
    )
)
"""What a token may be signed with. Nothing symmetric: a public key would be its secret."""
_SCOPES = {scope.value.lower(): scope for scope in Scope}


class Access(BaseModel):
    """Who may come in."""

    audit_days: int = Field(
        default=400, ge=1, le=36_500, description="Days for which entries of the audit trail are kept."
    )
    authentication: Annotated[Literal["auto", "required"], BeforeValidator(lowered)] = Field(
        default="auto",
        description="Who needs a token: auto lets whoever is on this machine in without one, where the API listens on "
        "a loopback address, answers to no other name, and knows no identity provider and no proxy; required lets "
        "nobody in without.",
    )
    oidc_issuer: SafeAddress | None = Field(
        default=None,
        description="Identity provider whose tokens (JWTs) are taken, as it stands in their claim `iss`: "
        "`https://login.example.com/`.",
        json_schema_extra={"default_text": "none; API tokens alone"},
    )
    oidc_audience: Listed = Field(
        default=(),
        validate_default=True,
        description="What stands in the claim `aud` of tokens for this API; one of several, with commas between them.",
        json_schema_extra={"default_text": "none; needed with an issuer"},
    )
    oidc_jwks_url: SafeAddress | None = Field(
        default=None,
        description="Where the provider's public keys are.",
        json_schema_extra={"default_text": "what the provider's `/.well-known/openid-configuration` says"},
    )
    oidc_algorithms: Listed = Field(
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
    oidc_grants: Listed = Field(
        default=(),
        description="Scopes that a value in that claim gives, such as a group's name: `support=read+report, "
        "ops=read+payloads+operate`.",
        json_schema_extra={"default_text": "the values are scopes with `rerail:` before them"},
    )
    oidc_name_claim: str = Field(
        default="sub", min_length=1, description="Claim with the caller's name, as it stands in the frames they cause."
    )

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
        unknown = sorted(set(value) - _ASYMMETRIC)
        if unknown or not value:
            named = ", ".join(sorted(_ASYMMETRIC))
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

    @property
    def grants(self) -> Mapping[str, tuple[Scope, ...]]:
        """The scopes that values in the claim of scopes give."""
        parts = (grant.rpartition("=") for grant in self.oidc_grants)
        return {name.strip(): tuple(_SCOPES[scope] for scope in _granted(scopes)) for name, _, scopes in parts}


def _granted(scopes: str) -> list[str]:
    return [scope.strip().lower() for scope in scopes.split("+")]
