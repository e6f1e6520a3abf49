"""Which operating system user the server runs as.

PostgreSQL refuses to run as root. A process of root therefore starts it as the owner of the data folder, or, when root
owns that too, as a number that no user has; no user is created and no permission outside the data folder changes.
"""

import os
import pwd
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rerail.database.embedded.errors import DataFolderUnusable, ServerAccountUnavailable

SERVER_ID = 60777
"""User and group of the server under root: from the range 60706-61183 that systemd's table of ids lists as unused,
and below 65536 so that it exists in containers with their own user namespace."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A user for a child process; `switched` when it is not the user of this process."""

    uid: int
    gid: int
    switched: bool

    def may_read(self, path: Path) -> bool:
        """Whether the user may read the file, or list and enter the folder, as far as its mode bits tell."""
        status = path.stat()
        return self._permitted(status, 0o5 if stat.S_ISDIR(status.st_mode) else 0o4)

    def may_reach(self, path: Path) -> bool:
        """Whether the user may enter every folder above an existing path, as far as mode bits tell."""
        return all(self._permitted(parent.stat(), 0o1) for parent in path.resolve().parents)

    def may_write(self, path: Path) -> bool:
        """Whether the user may make files in an existing folder and reach it."""
        return self.may_reach(path) and self._permitted(path.stat(), 0o3)

    def _permitted(self, status: os.stat_result, bits: int) -> bool:
        if status.st_uid == self.uid:
            granted = status.st_mode >> 6
        elif status.st_gid == self.gid:
            granted = status.st_mode >> 3
        else:
            granted = status.st_mode
        return granted & bits == bits


def choose_account(data_dir: Path, cluster: Path) -> Account:
    """The user for the server of this data folder (which exists; the cluster may not yet)."""
    uid = os.geteuid()
    if uid != 0:
        if cluster.exists() and cluster.stat().st_uid != uid:
            raise DataFolderUnusable(
                f"{cluster} belongs to user {_name(cluster.stat().st_uid)}, this process runs as {_name(uid)}: "
                "run rerail as that user, or choose another folder with --data"
            )
        return Account(uid=uid, gid=os.getegid(), switched=False)
    for folder in (cluster, data_dir):
        if folder.exists() and (status := folder.stat()).st_uid != 0:
            # A group of root's would give the server rights over files of others.
            return Account(uid=status.st_uid, gid=status.st_gid or SERVER_ID, switched=True)
    return Account(uid=SERVER_ID, gid=SERVER_ID, switched=True)


def named_account(account: Account) -> Account:
    """A user that `initdb` can run as for this account: initdb insists on a name, the server itself does not.

    Raises:
        ServerAccountUnavailable: this process is not root and its user has no name, or no unprivileged user has one.
    """
    if _has_name(account.uid):
        return account
    if not account.switched:
        raise ServerAccountUnavailable(
            f"user id {account.uid} has no name in the user database (/etc/passwd), and PostgreSQL's initdb needs one: "
            "run as a user with an entry there or as root, or set RERAIL_DATABASE_URL to a server of your own"
        )
    for entry in _unprivileged_users():
        return Account(uid=entry.pw_uid, gid=entry.pw_gid or SERVER_ID, switched=True)
    raise ServerAccountUnavailable(
        "PostgreSQL does not run as root, and the user database (/etc/passwd) names no other user such as nobody: "
        "add one, or set RERAIL_DATABASE_URL to a server of your own"
    )


def ensure_switch_allowed(account: Account) -> None:
    """See that this process, which is root, can start another as the user: not every container lets it.

    Raises:
        ServerAccountUnavailable: it cannot.
    """
    try:
        command = ["/bin/sh", "-c", ":"]
        subprocess.run(  # noqa: S603, a fixed command
            command, check=True, cwd="/", user=account.uid, group=account.gid, extra_groups=[]
        )
    except OSError as error:
        raise ServerAccountUnavailable(
            f"PostgreSQL does not run as root, and this process may not start it as user {account.uid} "
            f"({error.strerror}): run rerail as an ordinary user, or allow it the capabilities SETUID and SETGID"
        ) from error


def _unprivileged_users() -> Iterator[pwd.struct_passwd]:
    entries = [entry for entry in pwd.getpwall() if entry.pw_uid > 0]
    yield from sorted(entries, key=lambda entry: entry.pw_name != "nobody")


def _has_name(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


def _name(uid: int) -> str:
    return f"{pwd.getpwuid(uid).pw_name} ({uid})" if _has_name(uid) else str(uid)
