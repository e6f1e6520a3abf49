"""The socket that the API listens on: opened before anything slow begins, so that a port in use is told at once."""

import errno
import socket
import time

BACKLOG = 4096
"""Connections that wait to be taken; the system may allow fewer. Those beyond are not told: they come again after a
second, and then after three."""
_POLL = 0.05


class AddressUnavailableError(Exception):
    """Nothing can listen at the address; `str(error)` is fit to print."""


def listen(host: str, port: int, *, patience: float = 0.0) -> socket.socket:
    """A socket that listens at the address. `patience`: seconds to wait for a port that is just being given back.

    Raises:
        AddressUnavailableError: the port is in use or not allowed, or the host is none of this machine's.
    """
    deadline = time.monotonic() + patience
    while True:
        try:
            family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[
                0
            ]
            return socket.create_server(address[:2], family=family, backlog=BACKLOG)
        except OSError as error:
            if error.errno == errno.EADDRINUSE and time.monotonic() < deadline:
                time.sleep(_POLL)
                continue
            raise AddressUnavailableError(_reason(error, host, port)) from error


def adopt(descriptor: int) -> socket.socket:
    """The listening socket that a parent process opened and handed down.

    Raises:
        AddressUnavailableError: the file descriptor is not a socket.
    """
    try:
        listener = socket.socket(fileno=descriptor)
    except OSError as error:
        raise AddressUnavailableError(
            f"File descriptor {descriptor} is not a socket to listen on: {error.strerror}."
        ) from error
    listener.set_inheritable(False)
    return listener


def listening_often(listener: socket.socket, times: int) -> list[socket.socket]:
    """The same socket so many times, each with a descriptor of its own: an event loop that takes one connection of each
    in a round takes as many of this one."""
    return [listener, *(listener.dup() for _ in range(times - 1))]


def host_of(listener: socket.socket) -> str | None:
    """The address that it listens on; None where that is none of a network."""
    if listener.family not in (socket.AF_INET, socket.AF_INET6):
        return None
    host: str = listener.getsockname()[0]
    return host


def _reason(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} of {host} is in use: stop what listens there, or choose another with --port."
    if error.errno == errno.EACCES:
        return f"Port {port} of {host} may not be used by this user: choose one from 1024 on with --port."
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this machine: choose another with --host."
    return f"Cannot listen on port {port} of {host}: {error.strerror}."
