"""Addresses as they stand in settings, and which of them are on this machine."""

import re
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

_ADDRESS = re.compile(r"https?://[^/?#\s]+(/[^?#\s]*)?")


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


def is_safe_address(address: str) -> bool:
    """Over a network keys are fetched by https alone: who changes them on their way lets in whom they like."""
    try:
        parts = urlsplit(address)
    except ValueError:  # of brackets that do not belong together
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def _is_address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise ValueError("it must be an address such as http://127.0.0.1:8000, without ? and #")
    return value


def _is_safe(value: str) -> str:
    if not (_ADDRESS.fullmatch(value) and is_safe_address(value)):
        raise ValueError("it must be an address that begins with https://, or http:// on this machine")
    return value


Address = Annotated[str, AfterValidator(_is_address)]
SafeAddress = Annotated[str, AfterValidator(_is_safe)]
