"""What tests permit missions beyond the default: to reach the servers that the tests start on this machine."""

from rerail.runtime.provider import Permissions
from rerail.runtime.targets import Targets

LOCAL = ("127.0.0.0/8", "[::1]")


def local_targets() -> Targets:
    return Targets(LOCAL)


def local_permissions(*, commands: bool = False) -> Permissions:
    return Permissions(commands=commands, targets=local_targets())
