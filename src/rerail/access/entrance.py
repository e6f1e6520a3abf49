"""All that lets callers in, opened together: the connections for it, the audit trail, the identity provider's keys."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager, nullcontext
from dataclasses import dataclass
from typing import Generic, TypeVar

import asyncpg

from rerail.access import CONNECTIONS
from rerail.access.audit import AuditTrail
from rerail.access.authenticator import Authenticator
from rerail.access.keys import KeySource, open_client
from rerail.access.oidc import JwtVerifier, OidcOptions
from rerail.access.openness import unprotected
from rerail.access.tokens import any_token
from rerail.access.workspaces import KnownWorkspaces
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope, Viewer
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.settings import Settings

T = TypeVar("T")

LOCAL = Viewer(actor=Actor(ActorKind.PERSON, "local"), workspace=DEFAULT_WORKSPACE.id, scopes=tuple(Scope))
"""Whoever is on this machine, where they may come in without a token: its operator."""
_STATEMENT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Entrance(Generic[T]):
    authenticator: Authenticator[T]
    trail: AuditTrail


@asynccontextmanager
async def open_entrance(
    settings: Settings, *, unguarded: bool, welcome: Callable[[Viewer, AuditTrail], T]
) -> AsyncIterator[Entrance[T]]:
    """What lets in whoever the settings and the database's tokens say; with `unguarded` also whoever comes without a
    token. `welcome` makes once for each caller what they are served with, which keeps an audit trail.

    Raises DatabaseUnavailableError, and UnprotectedError where nobody could come in at all.
    """
    pool = await create_pool(
        settings.needed_database_url(),
        max_size=CONNECTIONS,
        statement_timeout=_STATEMENT_SECONDS,
        application_name="rerail access",
    )
    try:
        if not unguarded and settings.oidc_issuer is None and not await any_token(pool):
            raise unprotected(settings.host)
        async with AuditTrail(pool, clock=time.time, days=settings.audit_days) as trail, _keys(settings) as keys:
            authenticator = Authenticator(
                pool,
                welcome=lambda viewer: welcome(viewer, trail),
                verifier=None if keys is None else _verifier(settings, keys, pool),
                local=LOCAL if unguarded else None,
                trail=trail,
            )
            async with authenticator:
                yield Entrance(authenticator, trail)
    finally:
        pool.terminate()


def oidc_options(settings: Settings, issuer: str) -> OidcOptions:
    return OidcOptions(
        issuer=issuer,
        audiences=settings.oidc_audience,
        algorithms=settings.oidc_algorithms,
        leeway=settings.oidc_leeway,
        workspace_claim=settings.oidc_workspace_claim,
        workspace=settings.oidc_workspace,
        scopes_claim=settings.oidc_scopes_claim,
        grants=settings.grants,
        name_claim=settings.oidc_name_claim,
    )


def _keys(settings: Settings) -> "aclosing[KeySource] | nullcontext[None]":
    if settings.oidc_issuer is None:
        return nullcontext()
    return aclosing(KeySource(open_client(), issuer=settings.oidc_issuer, jwks_url=settings.oidc_jwks_url))


def _verifier(settings: Settings, keys: KeySource, pool: asyncpg.Pool) -> JwtVerifier:
    return JwtVerifier(oidc_options(settings, keys.issuer), keys, workspace=KnownWorkspaces(pool).find)
