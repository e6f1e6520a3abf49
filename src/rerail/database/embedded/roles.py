"""The roles of an embedded server. A cluster that an older version made gets the one that it lacks, once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from rerail.database.embedded.errors import ServerStartFailed
from rerail.database.engine import CALLER

ROLE = "rerail"
"""Who logs in, and owns the databases; no superuser."""
CALLER_STATEMENTS = (f"CREATE ROLE {CALLER} NOLOGIN", f"GRANT {CALLER} TO {ROLE} WITH INHERIT FALSE, SET TRUE")
"""What only a superuser may say."""

RULES_FILE = "pg_hba.conf"
ACCESS_RULES = (
    "# Written by rerail: the unix socket only, with the password of rerail.password.\nlocal all all scram-sha-256\n"
)
# Whoever reaches the socket owns the files of the cluster, or is root: they could be its superuser in any case.
_ONCE_RULES = "# Written by rerail, before anyone but the superuser may come in.\nlocal all postgres trust\n"
_MARKER = "rerail.caller"


def lacks_caller(cluster: Path) -> bool:
    return not (cluster / _MARKER).exists()


def caller_is_there(cluster: Path) -> Path:
    """Remembers it; answers the file."""
    marker = cluster / _MARKER
    marker.touch(mode=0o600)
    return marker


@contextmanager
def letting_superuser_in(cluster: Path) -> Iterator[None]:
    """A server that is started within it lets nobody else in. A kill in the middle leaves it so: then `lacks_caller`
    still says that all this is to be done, and it ends with the rules as they were."""
    (cluster / RULES_FILE).write_text(_ONCE_RULES)
    try:
        yield
    finally:
        (cluster / RULES_FILE).write_text(ACCESS_RULES)


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
