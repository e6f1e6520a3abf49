"""Short-lived signed addresses: all that a download needs stands in the token, so no database is asked."""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import orjson
from itsdangerous import BadSignature, Signer
from itsdangerous.encoding import base64_decode, base64_encode

from rerail.artifacts.store import PAYLOADS
from rerail.domain.errors import DomainError

DEFAULT_TTL_SECONDS = 15 * 60

_BUCKET_SECONDS = 60
MIN_SECRET_BYTES = 32
_MAX_NAME = 255
_MAX_TOKEN = 8 * 1024
_MEMO = 8 * 1024
_HMAC_BLOCK_BYTES = 64

# The same token made by PostgreSQL, for a reader whose answer is finished JSON. PostgreSQL has sha256() built in but no
# HMAC, so HMAC is spelled out. Columns come from the caller's catalog; {inner}, {outer} (bytea) and {expires} (bigint)
# are binds, filled from `SigningBinds`. OFFSET 0 keeps the signed text from being computed twice.
SIGNED_SQL = """(SELECT signed.part || '.' || translate(encode(
    sha256({outer} || sha256({inner} || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\\n', '-_')
  FROM (SELECT translate(encode(convert_to(json_build_array(
    {address}, left({name}, 255), {media_type}, {sha256}, {bytes})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')
    || '.' || {expires} AS part OFFSET 0) AS signed)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a token lets its bearer download. `sha256` is None until the artifact is whole; then `bytes` is checked."""

    address: str
    name: str
    media_type: str
    sha256: str | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningBinds:
    """What `SIGNED_SQL` binds. The keys sign for this one expiry only: whoever reads them in a log soon has nothing."""

    inner: bytes
    outer: bytes
    expires: int


class TokenRefusedError(DomainError):
    """The token is not one that this server signed."""

    code = "artifact.token_refused"


class TokenExpiredError(DomainError):
    code = "artifact.token_expired"


class AddressSigner:
    """Signs and reads addresses. `secrets` stand from the newest, which signs, to the oldest that is still accepted.

    An address lives for `ttl_seconds` to a minute longer: the expiry is rounded up to a whole minute, so that within a
    minute an artifact keeps its address, for caches and for the memo here. `base` stands before every path.
    """

    def __init__(self, secrets: Sequence[bytes], *, ttl_seconds: int = DEFAULT_TTL_SECONDS, base: str = "") -> None:
        if not secrets or any(len(secret) < MIN_SECRET_BYTES for secret in secrets):
            raise ValueError(f"Signing artifact addresses needs a secret of at least {MIN_SECRET_BYTES} random bytes.")
        self._secrets = tuple(secrets)
        self._ttl = ttl_seconds
        self.base = base.rstrip("/")
        self._signer = lru_cache(maxsize=8)(self._make_signer)
        self._token = lru_cache(maxsize=_MEMO)(self._make_token)

    def url(self, claim: Claim, at: float) -> str:
        """The address of a download, signed at `at` (seconds since 1970). No IO: microseconds."""
        token = self._token(claim.address, claim.name, claim.media_type, claim.sha256, claim.bytes, self.expires(at))
        return f"{self.base}{download_path(claim.address)}{token}"

    def expires(self, at: float) -> int:
        """When an address signed at `at` expires, in seconds since 1970."""
        return -int(-(at + self._ttl) // _BUCKET_SECONDS) * _BUCKET_SECONDS

    def binds(self, at: float, until: float | None = None) -> SigningBinds:
        """For `SIGNED_SQL`: HMAC's two padded keys (RFC 2104) of the expiry that belongs to `at`. Whoever may stay
        `until` then, in seconds since 1970, is given no address that lives longer."""
        expires = self.expires(at) if until is None else min(self.expires(at), int(until))
        key = _key(self._secrets[0], expires).ljust(_HMAC_BLOCK_BYTES, b"\0")
        return SigningBinds(inner=bytes(x ^ 0x36 for x in key), outer=bytes(x ^ 0x5C for x in key), expires=expires)

    def claim(self, token: str, at: float) -> tuple[Claim, int]:
        """What a token allows, and its expiry. Raises `TokenRefusedError`; if it was good once, `TokenExpiredError`."""
        payload, _, rest = token.partition(".")
        expires = rest.partition(".")[0]
        if len(token) > _MAX_TOKEN or not (expires.isascii() and expires.isdigit() and len(expires) < 16):
            raise _refused()
        try:
            self._signer(int(expires)).unsign(token)
        except BadSignature as error:
            raise _refused() from error
        if int(expires) <= at:
            raise TokenExpiredError("This address has expired. Ask the API for the artifact's url again.")
        address, name, media_type, sha256, size = orjson.loads(base64_decode(payload))
        return Claim(address=address, name=name, media_type=media_type, sha256=sha256, bytes=size), int(expires)

    def _make_token(
        self, address: str, name: str, media_type: str, sha256: str | None, size: int | None, expires: int
    ) -> str:
        payload = base64_encode(orjson.dumps([address, name[:_MAX_NAME], media_type, sha256, size]))
        return self._signer(expires).sign(payload + b".%d" % expires).decode("ascii")

    def _make_signer(self, expires: int) -> Signer:
        # itsdangerous takes keys from oldest to newest.
        keys = [_key(secret, expires) for secret in reversed(self._secrets)]
        return Signer(keys, key_derivation="none", digest_method=hashlib.sha256)


def download_path(address: str) -> str:
    """The path below which tokens for this address are served."""
    return "/payloads/" if address.startswith(f"{PAYLOADS}/") else "/artifacts/"


def _key(secret: bytes, expires: int) -> bytes:
    return hmac.digest(secret, b"rerail artifact address %d" % expires, "sha256")


def _refused() -> TokenRefusedError:
    return TokenRefusedError("This address was not signed by this server, or was changed on its way. Copy it whole.")
