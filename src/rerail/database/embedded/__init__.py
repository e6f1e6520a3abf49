"""A PostgreSQL 18 server of rerail's own, in the data folder: no service to install, nothing left running."""

from rerail.database.embedded.cluster import ConnectionInfo
from rerail.database.embedded.errors import (
    DataFolderInUse,
    DataFolderUnusable,
    DataFolderVersionMismatch,
    EmbeddedServerError,
    ServerAccountUnavailable,
    ServerBinariesUnusable,
    ServerStartFailed,
)
from rerail.database.embedded.server import EmbeddedPostgres

__all__ = [
    "ConnectionInfo",
    "DataFolderInUse",
    "DataFolderUnusable",
    "DataFolderVersionMismatch",
    "EmbeddedPostgres",
    "EmbeddedServerError",
    "ServerAccountUnavailable",
    "ServerBinariesUnusable",
    "ServerStartFailed",
]
