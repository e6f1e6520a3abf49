"""Reaching the embedded server of a data folder without being the one that runs it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from rerail.database.embedded.cluster import ConnectionInfo, check_cluster, read_password
from rerail.database.embedded.errors import DataFolderUnusable
from rerail.database.embedded.folder import DataFolder
from rerail.database.embedded.server import EmbeddedPostgres, Progress

_READ_ONLY = {"default_transaction_read_only": "on"}


@asynccontextmanager
async def attached(data_dir: Path, progress: Progress) -> AsyncIterator[ConnectionInfo]:
    """How to connect to the database in the folder: to the server that somebody runs on it, else to one that is started
    for the time being, on which nothing can be written.

    Raises EmbeddedServerError, also where there is no database in the folder.
    """
    folder = DataFolder(data_dir)
    if not (folder.cluster / "PG_VERSION").exists():
        raise DataFolderUnusable(
            f"there is no database in {folder.path}: name its data folder with --data, or a PostgreSQL of your own "
            "with RERAIL_DATABASE_URL"
        )
    running = running_server(folder)
    if running is not None:
        yield running
        return
    server = EmbeddedPostgres(data_dir, settings=_READ_ONLY)
    try:
        yield await server.start(progress)
    finally:
        await server.stop()


def running_server(folder: DataFolder) -> ConnectionInfo | None:
    """How to connect to the server that runs on the folder, None where there is none. Raises DataFolderUnusable."""
    try:
        # Its lines are: process, data folder, start, port, folder of the socket, and what does not matter here.
        lines = (folder.cluster / "postmaster.pid").read_text().splitlines()
        process, sockets = int(lines[0]), lines[4]
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise DataFolderUnusable(f"the data folder {folder.path} cannot be read: run rerail as its owner") from error
    except (IndexError, ValueError):
        return None  # it is just starting, or was killed when it was
    if not psutil.pid_exists(process):
        return None
    check_cluster(folder.cluster)
    # A relative folder is one within the cluster, which is where the server works.
    return ConnectionInfo(host=folder.cluster / sockets, password=read_password(folder.cluster))
