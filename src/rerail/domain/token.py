"""What an API token looks like: known by its prefix to those who look for secrets, and by its checksum to be whole."""

import hashlib
import re
import zlib
from uuid import UUID

PREFIX = "rerail_"
PUBLIC_PREFIX = "rerailpub_"
"""Of tokens that show one run to whoever has them: made to stand in a page."""
RANDOM_BYTES = 32
TOKEN_PATTERN = re.compile(r"(?<![0-9A-Za-z])rerail(?:pub)?_[0-9A-Za-z]{49}(?![0-9A-Za-z])")

_ID = re.compile(r"token_([0-9a-f]{32})", re.ASCII)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_RANDOM_DIGITS = 43
_CHECK_DIGITS = 6


def token_text(secret: bytes, *, public: bool = False) -> str:
    """The token of `secret`, which is RANDOM_BYTES of randomness."""
    if len(secret) != RANDOM_BYTES:
        raise ValueError(f"a token is made of {RANDOM_BYTES} bytes, not of {len(secret)}")
    body = (PUBLIC_PREFIX if public else PREFIX) + _in_digits(int.from_bytes(secret), _RANDOM_DIGITS)
    return body + _checksum(body)


def is_token(text: str) -> bool:
    """Whether the text is a whole token, be it known or not."""
    return TOKEN_PATTERN.fullmatch(text) is not None and text.endswith(_checksum(text[:-_CHECK_DIGITS]))


def token_hash(text: str) -> bytes:
    """What is kept of a token. It is random enough that one round of SHA-256 cannot be turned back."""
    return hashlib.sha256(text.encode()).digest()


def show_token(token: UUID) -> str:
    """The id of a token as callers see it: what it is revoked by, not what lets in."""
    return f"token_{token.hex}"


def parse_token_id(shown: str) -> UUID | None:
    """The token that an id names; None where it is none."""
    found = _ID.fullmatch(shown)
    return UUID(found[1]) if found else None


def _checksum(body: str) -> str:
    return _in_digits(zlib.crc32(body.encode()), _CHECK_DIGITS)


def _in_digits(number: int, length: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits.rjust(length, _DIGITS[0])
