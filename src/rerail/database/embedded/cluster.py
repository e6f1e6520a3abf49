"""Making a cluster, checking one that is there, and the settings that its server runs with.

Only the role `rerail` can log in, with a random password in a file that the server's user and root alone may read
(scram-sha-256, so also nobody learns it from the socket). The role is not a superuser; the superuser has no password.
"""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from rerail.database.embedded.account import Account, named_account
from rerail.database.embedded.errors import DataFolderUnusable, DataFolderVersionMismatch, ServerStartFailed
from rerail.database.embedded.folder import SocketFolder
from rerail.database.embedded.programs import MAJOR_VERSION, Programs, enters_before_switching
from rerail.database.embedded.roles import ACCESS_RULES, CALLER_STATEMENTS, ROLE, RULES_FILE, caller_is_there

DATABASE = "rerail"

_UNFINISHED = "postgres.unfinished-"
_PASSWORD_FILE = "rerail.password"  # noqa: S105, the name of a file
_SETTINGS = {
    "cluster_name": "rerail",
    "jit": "off",
    "listen_addresses": "",
    "log_checkpoints": "off",
    "log_line_prefix": "%m [%p] ",
    "log_timezone": "UTC",
    "logging_collector": "off",
    "max_connections": "200",
    "port": "5432",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "unix_socket_permissions": "0700",
}
_NOT_DURABLE = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


@dataclass(frozen=True, kw_only=True, slots=True)
class ConnectionInfo:
    """How to reach the server; the password does not show in its repr."""

    host: Path
    port: int = 5432
    user: str = ROLE
    password: str = field(repr=False)
    database: str = DATABASE

    @property
    def dsn(self) -> str:
        """A URL for asyncpg, psycopg and libpq. It holds the password."""
        return self.url("postgresql")

    def url(self, scheme: str) -> str:
        """The same under another scheme, such as `postgresql+psycopg` for SQLAlchemy. It holds the password."""
        password, host = quote(self.password, safe=""), quote(str(self.host), safe="/")
        return f"{scheme}://{self.user}:{password}@/{self.database}?host={host}&port={self.port}"


def server_arguments(sockets: SocketFolder, *, durable: bool, overrides: Mapping[str, str]) -> list[str]:
    """Command line options: these win over postgresql.conf, so a cluster made by an older rerail gets them as well."""
    settings = {**_SETTINGS, **({} if durable else _NOT_DURABLE), **overrides}
    settings["unix_socket_directories"] = sockets.server_path
    return [part for name, value in sorted(settings.items()) for part in ("-c", f"{name}={value}")]


def check_cluster(cluster: Path) -> None:
    """See that this PostgreSQL can run the cluster.

    Raises:
        DataFolderVersionMismatch: another major version made it.
        DataFolderUnusable: it is not a cluster, or not one of rerail's.
    """
    try:
        version = (cluster / "PG_VERSION").read_text().strip()
        (cluster / _PASSWORD_FILE).stat()
    except OSError as error:
        raise DataFolderUnusable(
            f"{cluster} is not a database cluster of rerail ({error.filename}: {error.strerror}): restore it from "
            "a backup, move it away, or choose another folder with --data"
        ) from error
    if version != str(MAJOR_VERSION):
        raise DataFolderVersionMismatch(
            f"{cluster} was made by PostgreSQL {version}, this rerail runs PostgreSQL {MAJOR_VERSION}: choose another "
            f"folder with --data, or move the data over with pg_dump and pg_restore of PostgreSQL {version} or newer"
        )


def read_password(cluster: Path) -> str:
    """The password of the role `rerail`."""
    return (cluster / _PASSWORD_FILE).read_text().strip()


def adopt_files(cluster: Path, account: Account) -> None:
    """Under root, give a cluster of root's (say, restored from a backup) to the server's user."""
    if account.switched and cluster.stat().st_uid == 0:
        _give(cluster, account)


def create_cluster(
    cluster: Path,
    account: Account,
    programs: Programs,
    *,
    durable: bool,
    progress: Callable[[str], None],
) -> None:
    """Make the cluster beside its place and move it there when it is complete: a kill midway leaves nothing half done.

    Raises:
        ServerStartFailed: initdb or the first statements failed; the message ends with what they said.
        ServerAccountUnavailable: there is no user to run initdb as.
        DataFolderUnusable: the file system does not let files be given to the server's user.
    """
    for leftover in cluster.parent.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    maker = named_account(account)
    progress(f"creating the database cluster in {cluster}")
    # Nobody but root walks into the folder around it, so initdb's user cannot interfere with what root does in there.
    workshop = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=cluster.parent))
    fresh = workshop / cluster.name
    try:
        if maker.switched and not enters_before_switching():
            workshop.chmod(0o711)
        fresh.mkdir(mode=0o700)
        _give(fresh, maker)
        _initialise(fresh, maker, programs, durable=durable)
        password = secrets.token_urlsafe(32)
        _run_first_statements(fresh, maker, programs, password)
        _write_private(fresh / RULES_FILE, ACCESS_RULES)
        _write_private(fresh / _PASSWORD_FILE, password)
        caller_is_there(fresh)
        _give(fresh, account)
        fresh.rename(cluster)
        if durable:
            _sync_folder(cluster)
            _sync_folder(cluster.parent)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _initialise(cluster: Path, maker: Account, programs: Programs, *, durable: bool) -> None:
    # The builtin provider sorts by code point, the same on every machine; operating system locales do not.
    options = ["--username=postgres", "--auth=reject", "--encoding=UTF8", "--locale=C", "--no-instructions"]
    options += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--text-search-config=simple"]
    options += [] if durable else ["--no-sync"]
    process = programs.popen("initdb", options, account=maker, cluster=cluster, output=subprocess.PIPE)
    output, _ = process.communicate()
    if process.returncode != 0:
        raise ServerStartFailed(f"initdb could not create a database cluster: {_last_words(output)}")


def _run_first_statements(cluster: Path, maker: Account, programs: Programs, password: str) -> None:
    """In single-user mode, before the server ever listens. The password is of letters that need no quoting in SQL."""
    statements = (
        f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}'",
        f"GRANT pg_monitor, pg_checkpoint, pg_signal_backend TO {ROLE}",
        f"CREATE DATABASE {DATABASE} OWNER {ROLE}",
        *CALLER_STATEMENTS,
    )
    script = "".join(f"{statement};\n\n" for statement in statements)
    process = programs.popen(
        "postgres",
        [
            "--single",
            "-j",
            "-c",
            "exit_on_error=on",
            "-c",
            "log_statement=none",
            "-c",
            "log_checkpoints=off",
            "postgres",
        ],
        account=maker,
        cluster=cluster,
        output=subprocess.PIPE,
        feed=subprocess.PIPE,
    )
    output, _ = process.communicate(script.encode())
    if process.returncode != 0:
        words = _last_words(output).replace(password, "********")
        raise ServerStartFailed(f"the database cluster could not be prepared: {words}")


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def give_file(file: Path, account: Account) -> None:
    """Under root, to the server's user."""
    if account.switched:
        os.chown(file, account.uid, account.gid)


def _give(folder: Path, account: Account) -> None:
    if not account.switched:
        return
    try:
        for path in (*folder.rglob("*"), folder):  # the folder last: its owner tells that all is done
            os.chown(path, account.uid, account.gid, follow_symlinks=False)
    except OSError as error:
        raise DataFolderUnusable(
            f"PostgreSQL does not run as root, and {folder} cannot be given to its user {account.uid} "
            f"({error.strerror}): run rerail as an ordinary user, or choose with --data a folder on a local file system"
        ) from error


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _last_words(output: bytes) -> str:
    lines = [line.strip() for line in output.decode(errors="replace").splitlines() if line.strip()]
    return " / ".join(lines[-4:]) or "it said nothing"
