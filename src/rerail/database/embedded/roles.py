"""The roles of an embedded server. A cluster that an older version made gets the one that it lacks, once."""

from collections.abc import Sequence
from pathlib import Path

import psycopg

from rerail.database.embedded.errors import ServerStartFailed
from rerail.database.engine import CALLER

ROLE = "rerail"
"""Who logs in, and owns the databases; no superuser."""
CALLER_STATEMENTS = (f"CREATE ROLE {CALLER} NOLOGIN", f"GRANT {CALLER} TO {ROLE} WITH INHERIT FALSE, SET TRUE")
"""What only a superuser may say."""

_MARKER = "rerail.caller"
_ONCE = "rerail.once.conf"
# Whoever reaches the socket owns the files of the cluster, or is root: they could be its superuser in any case.
_ONCE_RULES = (
    "# Written by rerail, for one statement before the server is there for anyone.\nlocal postgres postgres trust\n"
)


def lacks_caller(cluster: Path) -> bool:
    return not (cluster / _MARKER).exists()


def caller_is_there(cluster: Path) -> Path:
    """Remembers it; answers the file."""
    marker = cluster / _MARKER
    marker.touch(mode=0o600)
    return marker


def let_superuser_in(cluster: Path) -> tuple[Path, Sequence[str]]:
    """The file, and the arguments of a server that lets nobody but the superuser in."""
    rules = cluster / _ONCE
    rules.write_text(_ONCE_RULES)
    rules.chmod(0o600)
    return rules, ("-c", f"hba_file={_ONCE}")


def make_caller(sockets: Path) -> None:
    """Blocks. Raises ServerStartFailed."""
    try:
        with psycopg.connect(
            host=str(sockets), port=5432, user="postgres", dbname="postgres", autocommit=True
        ) as session:
            found = session.execute("SELECT FROM pg_roles WHERE rolname = %s", (CALLER,)).fetchone()
            for statement in CALLER_STATEMENTS[0 if found is None else 1 :]:
                session.execute(statement.encode())
    except psycopg.Error as error:
        raise ServerStartFailed(f"the role {CALLER} could not be made: {error}") from error
