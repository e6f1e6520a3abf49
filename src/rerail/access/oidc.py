"""Tokens of an identity provider (OpenID Connect, OAuth 2.0): JWTs, verified by the provider's public keys.

Sources: RFC 7519 (JWT), RFC 8725 (best practices), RFC 9068 (access tokens)."""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import ExpiredTokenError, JoseError, UnsupportedAlgorithmError
from joserfc.jwk import Key

from rerail.access.keys import KeySource
from rerail.access.refusals import (
    CredentialExpiredError,
    CredentialRefusedError,
    NotAdmittedError,
    NoWorkspaceError,
)
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.text import printable
from rerail.domain.viewer import Scope, Viewer

PREFIX = "rerail:"
"""Of scopes in a token, where nothing else is set: `rerail:read`."""
LONGEST_NAME = 200
_LONGEST_TOKEN = 16 * 1024
_TYPES = frozenset({"jwt", "at+jwt"})
_MOST_SECONDS = 10.0**10
"""Since 1970: the year 2286. What is said to expire later than that is no instant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OidcOptions:
    """What is asked of a token, and what is read from it. Names of claims may lead into objects, by dots.

    `grants` are the scopes that a value in `scopes_claim` gives; where there are none, the values are scopes with
    `rerail:` before them. `workspace` is where everybody is whose token names none. `leeway` in seconds.
    """

    issuer: str
    audiences: tuple[str, ...]
    algorithms: tuple[str, ...] = ("RS256", "PS256", "ES256", "EdDSA")
    leeway: int = 30
    workspace_claim: str = "workspace"
    workspace: str | None = None
    scopes_claim: str = "scope"
    grants: Mapping[str, tuple[Scope, ...]] = field(default_factory=dict)
    name_claim: str = "sub"


class _Algorithms(jws.JWSRegistry):
    """Takes those that are allowed, and says nothing of EdDSA: RFC 9864 has another name for it, which few providers
    write."""

    def get_alg(self, name: str) -> Any:
        if name not in (self.allowed or ()):
            raise UnsupportedAlgorithmError(f"Algorithm of '{name}' is not allowed")
        return self.algorithms[name]


class JwtVerifier:
    """Knows the tokens of one issuer."""

    def __init__(
        self,
        options: OidcOptions,
        keys: KeySource,
        *,
        workspace: Callable[[str], Awaitable[UUID | None]],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`workspace` finds one by its slug; `clock` gives seconds since 1970."""
        self._options = options
        self._keys = keys
        self._workspace = workspace
        self._registry = _Algorithms(algorithms=options.algorithms, strict_check_header=False)
        self._claims = jwt.JWTClaimsRegistry(
            now=lambda: int(clock()),
            leeway=options.leeway,
            iss={"essential": True, "value": options.issuer},
            aud={"essential": True, "values": list(options.audiences)},
            exp={"essential": True},
            sub={"essential": True},
        )

    async def verify(self, text: str) -> Viewer:
        """Whom the token was given to. Raises NotAdmittedError."""
        claims = await self._verified(text)
        try:
            self._claims.validate(claims)
        except ExpiredTokenError:
            raise CredentialExpiredError from None
        except (JoseError, OverflowError) as error:
            raise _refused(error) from error
        expires_at = claims["exp"]
        if expires_at > _MOST_SECONDS:
            raise CredentialRefusedError("The token does not say when it expires.")
        return Viewer(
            actor=_actor(claims, self._options.name_claim),
            workspace=await self._workspace_of(claims),
            scopes=_scopes(claims, self._options),
            expires_at=float(expires_at) + self._options.leeway,
        )

    async def _verified(self, text: str) -> dict[str, Any]:
        """The claims of a token that was signed by the issuer; nothing is known yet of what they say."""
        if len(text) > _LONGEST_TOKEN or text.count(".") != 2:
            raise CredentialRefusedError(
                "The token is none that this server takes: neither a JWT, nor one of its own, which begin with rerail_."
            )
        try:
            header = jws.extract_compact(text.encode(), registry=self._registry).headers()
            self._registry.check_header(header)
            # Before any key is looked for: who may not be let in in any case costs no fetch.
            self._registry.get_alg(header["alg"])
        except (JoseError, ValueError, TypeError, AttributeError, KeyError) as error:  # a header may be any JSON
            raise _refused(error) from error
        kind = header.get("typ", "JWT").lower().removeprefix("application/")
        if kind not in _TYPES:
            raise CredentialRefusedError("The token is of another type than an access token.")
        return await self._decoded(text, header.get("kid"))

    async def _decoded(self, text: str, kid: str | None) -> dict[str, Any]:
        refused: NotAdmittedError = CredentialRefusedError("The token names a key that its issuer does not have.")
        for key in await self._keys.find(kid):
            try:
                return _decode(text, key, self._registry)
            except (JoseError, ValueError) as error:
                refused = _refused(error)
        raise refused

    async def _workspace_of(self, claims: Mapping[str, Any]) -> UUID:
        named = _texts(_claim(claims, self._options.workspace_claim))
        slugs = named or ([self._options.workspace] if self._options.workspace else [])
        if len(slugs) != 1:
            said = "names no workspace" if not slugs else f"names {len(slugs)} workspaces"
            raise NoWorkspaceError(
                f"The token {said} in its claim {self._options.workspace_claim!r}: it must name one."
            )
        found = await self._workspace(slugs[0])
        if found is None:
            raise NoWorkspaceError("The token names a workspace that is not on this server.")
        return found


def _decode(text: str, key: Key, registry: jws.JWSRegistry) -> dict[str, Any]:
    return jwt.decode(text, key, registry=registry).claims


def _actor(claims: Mapping[str, Any], name_claim: str) -> Actor:
    found = _claim(claims, name_claim)
    name = found if isinstance(found, str) and found else claims["sub"]
    # RFC 9068, section 2.2: where no person is involved, the subject is the client.
    alone = claims.get("client_id", claims.get("azp")) == claims["sub"]
    return Actor(ActorKind.SCRIPT if alone else ActorKind.PERSON, printable(name)[:LONGEST_NAME])


def _scopes(claims: Mapping[str, Any], options: OidcOptions) -> tuple[Scope, ...]:
    values = _texts(_claim(claims, options.scopes_claim))
    if options.grants:
        given = {scope for value in values for scope in options.grants.get(value, ())}
    else:
        names = {value.removeprefix(PREFIX).upper() for value in values if value.startswith(PREFIX)}
        given = {scope for scope in Scope if scope.value in names}
    return tuple(scope for scope in Scope if scope in given)


def _claim(claims: Mapping[str, Any], name: str) -> Any:
    """A claim by its name. Those with a dot in their name come first: some are addresses."""
    if name in claims:
        return claims[name]
    found: Any = claims
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _texts(value: Any) -> list[str]:
    """The texts of a claim: of a list of them, or of one with spaces between them, as OAuth has scopes."""
    if isinstance(value, str):
        return value.split()
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _refused(error: Exception) -> CredentialRefusedError:
    # The library's words name claims and algorithms, never what stands in them but for those of the header.
    reason = getattr(error, "description", None) or getattr(error, "error", None) or "it is not whole"
    return CredentialRefusedError(f"The token is refused: {str(reason)[:200].rstrip('.')}.")
