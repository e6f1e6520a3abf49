"""Where nobody needs a token, and from where not; what whoever is not let in is told."""

from typing import Any

import asyncpg
import pytest

from rerail.access.authenticator import Authenticator
from rerail.access.entrance import LOCAL
from rerail.access.openness import is_near, is_open
from rerail.access.refusals import (
    CredentialMissingError,
    CredentialRefusedError,
    NotAdmittedError,
    NoWorkspaceError,
    UndecidedError,
)
from rerail.api.guards.admission import close_code, close_reason, turned_away
from rerail.settings import Settings


async def test_whoever_is_on_this_machine(pool: asyncpg.Pool) -> None:
    async with Authenticator(pool, welcome=lambda viewer: viewer, local=LOCAL) as open_one:
        assert (await open_one.admit(None)).viewer is LOCAL
        with pytest.raises(CredentialMissingError):
            await open_one.admit(None, near=False)
        with pytest.raises(CredentialRefusedError):
            await open_one.admit(b"Bearer wrong")


@pytest.mark.parametrize(
    ("settings", "host", "open_to_all"),
    [
        ({}, "127.0.0.1", True),
        ({}, "127.8.8.8", True),
        ({}, "::1", True),
        ({}, "localhost", True),
        ({"allowed_hosts": ("localhost", "app.localhost", "[::1]")}, "127.0.0.1", True),
        ({"public_url": "http://localhost:8000/"}, "127.0.0.1", True),
        ({}, "0.0.0.0", False),  # noqa: S104, a name that is asked about
        ({}, "::", False),
        ({}, "10.0.0.7", False),
        ({}, "localhost.example.com", False),
        ({}, None, False),
        ({"allowed_hosts": ("*",)}, "127.0.0.1", False),
        ({"allowed_hosts": ("localhost", "runs.example")}, "127.0.0.1", False),
        ({"public_url": "https://runs.example"}, "127.0.0.1", False),
        ({"authentication": "required"}, "127.0.0.1", False),
        ({"trusted_proxies": ("127.0.0.1",)}, "127.0.0.1", False),
        ({"oidc_issuer": "https://login.example", "oidc_audience": ("rerail",)}, "127.0.0.1", False),
    ],
)
def test_where_the_api_is_open(settings: dict[str, Any], host: str | None, open_to_all: bool) -> None:
    assert is_open(Settings(**settings), host) is open_to_all


@pytest.mark.parametrize(
    ("header", "value", "near"),
    [
        (b"x-forwarded-for", b"127.0.0.1", True),
        (b"x-forwarded-for", b"::1, 127.0.0.1", True),
        (b"x-forwarded-for", b"::ffff:127.0.0.1", True),
        (b"x-forwarded-for", b"203.0.113.9", False),
        (b"x-forwarded-for", b"203.0.113.9, 127.0.0.1", False),
        (b"x-forwarded-for", b"127.0.0.1, 203.0.113.9", False),
        (b"x-forwarded-for", b"", False),
        (b"x-forwarded-for", b"unknown", False),
        (b"x-real-ip", b"203.0.113.9", False),
        (b"x-real-ip", b"127.0.0.1", True),
        (b"cf-connecting-ip", b"203.0.113.9", False),
        (b"true-client-ip", b"2001:db8::9", False),
        (b"x-client-ip", b"127.0.0.1", True),
        (b"forwarded", b'for="[::1]:4711";proto=http', True),
        (b"forwarded", b"for=203.0.113.9;by=127.0.0.1", False),
        (b"forwarded", b"for=127.0.0.1, For=203.0.113.9", False),
        (b"forwarded", b"for=_hidden", False),
        (b"accept", b"203.0.113.9", True),
    ],
)
def test_what_a_proxy_says_of_a_request(header: bytes, value: bytes, near: bool) -> None:
    assert is_near({header: value}) is near


@pytest.mark.parametrize(
    ("error", "status", "code", "headers"),
    [
        (CredentialMissingError(), 401, 4401, {"WWW-Authenticate": 'Bearer realm="rerail"'}),
        (
            CredentialRefusedError('so "it" is \u00e9'),
            401,
            4401,
            {
                "WWW-Authenticate": 'Bearer realm="rerail", error="invalid_token", error_description="so \'it\' is \'"',
            },
        ),
        (NoWorkspaceError("nowhere"), 403, 4403, {}),
        (UndecidedError(), 503, 1013, {"Retry-After": "2"}),
    ],
)
def test_what_is_told_outside(error: NotAdmittedError, status: int, code: int, headers: dict[str, str]) -> None:
    refused = turned_away(error)
    assert (refused.status, refused.code, close_code(error)) == (status, error.code, code)
    assert refused.headers == {"Cache-Control": "no-store", **headers}
    assert close_reason(error).startswith(f"{error.code}: ")
