"""Where requests of missions and webhooks may go: each name is resolved once, and the address that was checked is the
one that is connected to."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress

import httpcore
import httpx

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""The addresses of a name, for a port. Raises OSError."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_IPV4_COMPATIBLE = ipaddress.ip_network("::/96")
# Of the registries of special addresses, what not every Python counts among them; and 168.63.129.16, which is public by
# its number, and where a cloud tells its machines about themselves.
_SPECIAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        *("168.63.129.16/32", "192.0.0.0/24", "192.88.99.0/24"),
        *("64:ff9b:1::/48", "100::/64", "2001:10::/28", "3fff::/20", "5f00::/16", "fec0::/10"),
    )
)


class TargetRefusedError(Exception):
    """A request that may not go where it is meant to."""


async def resolve_name(host: str, port: int) -> Sequence[str]:
    """What the system's own resolver says."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Targets:
    """`allowed` are names, addresses and networks beyond those of the public internet, each with a port or without;
    `*` allows any. `resolve` stands in for the system's resolver."""

    def __init__(self, allowed: Iterable[str] = (), *, resolve: Resolve = resolve_name) -> None:
        self._rules = [_Rule(text) for text in allowed]
        self._resolve = resolve

    def allow(self, target: str) -> None:
        """One more that may be reached."""
        self._rules.append(_Rule(target))

    async def addresses(self, host: str, port: int) -> list[str]:
        """The addresses of a host that may be reached. Raises TargetRefusedError where there is none, OSError where the
        name is not known."""
        found = await self._resolve(host, port)
        fit = [address for address in found if self._may_reach(host, address, port)]
        if not fit:
            shown = ", ".join(found[:3]) or "nothing"
            where = host if host in found else f"{host} ({shown})"
            raise TargetRefusedError(
                f"{where} is no address of the public internet, and requests may go there only where the operator "
                f"allows it: RERAIL_ALLOWED_TARGETS={host}:{port}"
            )
        return fit

    def _may_reach(self, host: str, text: str, port: int) -> bool:
        try:
            address = ipaddress.ip_address(text)
        except ValueError:
            return False
        return is_public(address) or any(rule.fits(host, address, port) for rule in self._rules)


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet: not private, loopback, link-local, shared, multicast or
    reserved, also not in the clothes of another protocol, and not where clouds keep their machines' credentials."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_unspecified
        or any(address in network for network in _SPECIAL)
    )


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, compatible, NAT64, 6to4, Teredo."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _NAT64 or (address in _IPV4_COMPATIBLE and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


class _Rule:
    """`name`, `*.name`, an address or a network; `[...]` around IPv6 where a port follows."""

    def __init__(self, text: str) -> None:
        host, self._port = _split(text.strip().lower())
        self._network: Network | None = None
        with suppress(ValueError):
            self._network = ipaddress.ip_network(host, strict=False)
        self._name = host.rstrip(".")

    def fits(self, host: str, address: Address, port: int) -> bool:
        if self._port is not None and self._port != port:
            return False
        if self._network is not None:
            mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
            return address in self._network or (mapped is not None and mapped in self._network)
        name = host.lower().rstrip(".")
        if self._name.startswith("*."):
            return name.endswith(self._name[1:])
        return self._name in ("*", name)


def _split(text: str) -> tuple[str, int | None]:
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, int(rest[1:]) if rest.startswith(":") else None
    host, colon, port = text.rpartition(":")
    if colon and port.isdecimal() and ":" not in host:
        return host, int(port)
    return text, None


class _CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to addresses that were checked. TLS still goes by the name: httpcore sees to it above this."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                return await self._connect(host, port, local_address, socket_options)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        del path, timeout, socket_options
        raise TargetRefusedError("sockets of this machine are no targets of requests")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _connect(
        self,
        host: str,
        port: int,
        local_address: str | None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None,
    ) -> httpcore.AsyncNetworkStream:
        *others, last = await self._targets.addresses(host, port)
        for address in others:
            with suppress(httpcore.ConnectError):
                return await self._inner.connect_tcp(address, port, None, local_address, socket_options)
        return await self._inner.connect_tcp(last, port, None, local_address, socket_options)


class CheckedTransport(httpx.AsyncHTTPTransport):
    """Reaches only what the targets allow. Proxies of the environment are not used: they would resolve names anew."""

    def __init__(self, targets: Targets, *, connections: int = 100) -> None:
        super().__init__()
        # In the place of httpx's own pool, which takes no backend.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_connections=connections,
            max_keepalive_connections=20,
            keepalive_expiry=5.0,
            network_backend=_CheckedBackend(targets),
        )
