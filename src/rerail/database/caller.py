"""The role of callers: made where it is missing. It belongs to the server, not to one database of it."""

import sqlalchemy as sa

from rerail.database.engine import CALLER, DatabaseUnavailableError

_EXISTS = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = :caller)"
_MAY_ACT = "SELECT pg_has_role(:caller, 'SET')"
_CREATE = f"CREATE ROLE {CALLER} NOLOGIN"
# Whoever owns the database gains nothing by it but to act as the role.
_GRANT = f"GRANT {CALLER} TO CURRENT_USER WITH INHERIT FALSE, SET TRUE"


def ensure_caller(connection: sa.Connection) -> None:
    """Makes the role where it is missing, and lets the database's user act as it.

    Raises DatabaseUnavailableError with what a superuser has to say where that user may not.
    """
    if not _asked(connection, _EXISTS):
        _tried(connection, _CREATE, _EXISTS)
    if not _asked(connection, _MAY_ACT):
        _tried(connection, _GRANT, _MAY_ACT)


def _asked(connection: sa.Connection, question: str) -> bool:
    found: bool = connection.execute(sa.text(question), {"caller": CALLER}).scalar_one()
    connection.commit()
    return found


def _tried(connection: sa.Connection, statement: str, question: str) -> None:
    try:
        connection.execute(sa.text(statement))
        connection.commit()
    except sa.exc.DBAPIError as error:
        connection.rollback()
        # Another database of the same server may have been migrated at the same moment.
        if not _asked(connection, question):
            raise _refused(connection, error) from error


def _refused(connection: sa.Connection, error: sa.exc.DBAPIError) -> DatabaseUnavailableError:
    user = connection.execute(sa.text("SELECT quote_ident(current_user)")).scalar_one()
    connection.commit()
    reason = str(error.orig).partition("\n")[0].strip()
    return DatabaseUnavailableError(
        f"The database's user may not make {CALLER}, the role that callers' statements run as ({reason}). Have a "
        f"superuser run `CREATE ROLE {CALLER} NOLOGIN;` unless it is there, and `GRANT {CALLER} TO {user};`, then try "
        "again."
    )
