"""Whether whoever reaches the API may come in without a word: on a machine of one's own, and nowhere else."""

from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from rerail.settings import Settings, is_loopback, variable

_FORWARDED = (
    *(b"x-forwarded-for", b"x-real-ip", b"forwarded", b"x-original-forwarded-for", b"x-client-ip"),
    *(b"x-cluster-client-ip", b"true-client-ip", b"cf-connecting-ip", b"fly-client-ip"),
)
"""What proxies, and the networks of some providers, say where a request came from by."""


class UnprotectedError(Exception):
    """The API could be reached over a network, and there is nothing that tells its callers apart."""


def is_open(settings: Settings, host: str | None) -> bool:
    """Whether an API that listens on `host`, None where that is no address of a network, is for the local user."""
    if settings.authentication != "auto" or settings.oidc_issuer is not None or host is None:
        return False
    if settings.trusted_proxies:  # they bring requests from elsewhere
        return False
    names = [host, *settings.allowed_hosts]
    if settings.public_url is not None:
        names.append(urlsplit(settings.public_url).hostname or "")
    return all(is_loopback(name) for name in names)


def unprotected(host: str | None) -> UnprotectedError:
    """What to do about an API that is not open, and that nobody has a token for."""
    where = "a socket that others hold" if host is None else host
    return UnprotectedError(
        f"The API may be reached from elsewhere (it listens on {where}, or answers to names that are not of this "
        "machine alone), and there is nobody who could come in: make a token with `rerail token create --name me "
        f"--scopes read,operate`, or name an identity provider with {variable('oidc_issuer')}, and start again. On "
        "127.0.0.1, under no other name, it is open to whoever is on this machine."
    )


def is_near(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a request that came to a loopback address was sent on this machine, as far as it says itself: a proxy
    brings requests of others, and most proxies say whose."""
    return not any(_is_far(headers[name]) for name in _FORWARDED if name in headers)


def _is_far(value: bytes) -> bool:
    """Whether any of the addresses that a request came by is of another machine. What cannot be read is."""
    elements = value.decode("latin-1").lower().replace(";", ",").split(",")
    named = [element.strip().partition("=") for element in elements]
    addresses = [after if sign else before for before, sign, after in named if not sign or before == "for"]
    return not all(_is_here(address.strip(' "')) for address in addresses)


def _is_here(address: str) -> bool:
    bare = address[1:].partition("]")[0] if address.startswith("[") else address
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return found.is_loopback or (mapped is not None and mapped.is_loopback)
