"""The public keys of an identity provider: fetched, kept, and fetched anew when they change."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import httpx
import orjson
import structlog
from cryptography.exceptions import UnsupportedAlgorithm
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key

from rerail.access.refusals import UndecidedError
from rerail.logs import OUTAGE_SECONDS
from rerail.settings import is_safe_address

DISCOVERY = "/.well-known/openid-configuration"
FRESH = 300.0
"""Seconds after which keys are fetched anew, while those that are there still serve."""
TRUSTED = 3_600.0
"""Seconds after which keys that could not be fetched anew open nothing any more: they may have been withdrawn."""
FETCHED_AGAIN = 10.0
"""Seconds between two fetches at least, whoever asks, and for how many unknown keys."""
MOST_BYTES = 512 * 1024
_TIMEOUT = 5.0
_ASYMMETRIC = frozenset({"RSA", "EC", "OKP"})

_log = structlog.get_logger()


class KeysUnavailableError(Exception):
    """What the identity provider answered is no set of keys; the message says why, for the log."""


class KeySource:
    """Of one issuer. Where `jwks_url` is not given, the issuer's own description says where the keys are."""

    def __init__(
        self, client: httpx.AsyncClient, *, issuer: str, jwks_url: str | None, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`now` counts seconds."""
        self._client = client
        self.issuer = issuer
        self._jwks_url = jwks_url
        self._now = now
        self._keys: dict[str | None, list[Key]] = {}
        self._fetched_at = -TRUSTED
        self._tried_at = -FETCHED_AGAIN
        self._fetching: asyncio.Task[None] | None = None

    async def find(self, kid: str | None) -> list[Key]:
        """The keys of that id; of none, all that there are. An id that is not known may be a new one's: the keys are
        fetched, unless they just have been. Raises UndecidedError where there are no keys to rely on."""
        age = self._now() - self._fetched_at
        if age >= TRUSTED:
            await self._fetch()
            if self._now() - self._fetched_at >= TRUSTED:
                raise UndecidedError
        elif age >= FRESH:
            self._begin()
        found = self._of(kid)
        if not found:
            await self._fetch()
            found = self._of(kid)
        return found

    async def aclose(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait({self._fetching})
        await self._client.aclose()

    def _of(self, kid: str | None) -> list[Key]:
        return [key for keys in self._keys.values() for key in keys] if kid is None else self._keys.get(kid, [])

    async def _fetch(self) -> None:
        fetching = self._begin()
        if fetching is not None:
            # Whoever waits may leave: the others still want the keys.
            await asyncio.shield(fetching)

    def _begin(self) -> asyncio.Task[None] | None:
        """What fetches the keys; None where that was tried a moment ago."""
        if self._fetching is None or self._fetching.done():
            if self._now() - self._tried_at < FETCHED_AGAIN:
                return None
            self._tried_at = self._now()
            self._fetching = asyncio.create_task(self._try_to_fetch(), name="access: keys")
        return self._fetching

    async def _try_to_fetch(self) -> None:
        try:
            async with asyncio.timeout(_TIMEOUT):
                keys = _keys_of(await self._get(await self._address()))
        except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError, KeysUnavailableError) as error:
            reason = str(error) or type(error).__name__
            _log.warning(
                "access.no_keys", issuer=self.issuer, reason=reason, tokens="refused", at_most_every=OUTAGE_SECONDS
            )
            return
        self._keys = keys
        self._fetched_at = self._now()

    async def _address(self) -> str:
        if self._jwks_url is not None:
            return self._jwks_url
        described = await self._get(self.issuer.rstrip("/") + DISCOVERY)
        if described.get("issuer") != self.issuer:
            raise KeysUnavailableError(f"it describes itself as {str(described.get('issuer'))[:200]!r}")
        address = described.get("jwks_uri")
        # A provider elsewhere has no business on this machine.
        near = not self.issuer.startswith("https://")
        if not isinstance(address, str) or not (address.startswith("https://") or (near and is_safe_address(address))):
            raise KeysUnavailableError("its description names no jwks_uri with https://")
        return address

    async def _get(self, address: str) -> dict[str, Any]:
        async with self._client.stream("GET", address, headers={"Accept": "application/json"}) as response:
            if response.status_code != httpx.codes.OK:
                raise KeysUnavailableError(f"{address} answered {response.status_code}")
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise KeysUnavailableError(f"{address} answered more than {MOST_BYTES:,} bytes")
        try:
            found = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise KeysUnavailableError(f"{address} answered no JSON") from error
        if not isinstance(found, dict):
            raise KeysUnavailableError(f"{address} answered no JSON object")
        return found


def open_client() -> httpx.AsyncClient:
    """No redirects: the address is the operator's word."""
    return httpx.AsyncClient(timeout=_TIMEOUT, follow_redirects=False)


def _keys_of(found: dict[str, Any]) -> dict[str | None, list[Key]]:
    """The keys that can verify a signature; others are left out, as RFC 7517 has it, section 5."""
    listed = found.get("keys")
    if not isinstance(listed, list):
        raise KeysUnavailableError("there is no list of keys in it")
    keys: dict[str | None, list[Key]] = {}
    for each in listed:
        if not isinstance(each, dict) or each.get("kty") not in _ASYMMETRIC or each.get("use", "sig") != "sig":
            continue
        try:
            key = JWKRegistry.import_key(each)
        except (JoseError, UnsupportedAlgorithm, ValueError, TypeError, KeyError) as error:
            _log.warning("access.key_left_out", kid=str(each.get("kid"))[:200], reason=str(error))
            continue
        kid = each.get("kid")
        keys.setdefault(kid if isinstance(kid, str) else None, []).append(key)
    if not keys:
        raise KeysUnavailableError("there is no key in it that could verify a signature")
    return keys
