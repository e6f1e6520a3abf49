"""A proxy before PostgreSQL's socket: what clients send goes through the hands of a test."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


class PostgresProxy(ABC):
    def __init__(self, dsn: str) -> None:
        """`dsn` names a socket's folder as its host."""
        parts = urlsplit(dsn)
        self._folder = parse_qs(parts.query)["host"][0]
        self._port = int(parse_qs(parts.query).get("port", ["5432"])[0])
        self._dsn = dsn
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def serving(self, folder: Path) -> AsyncIterator[str]:
        """The address of the database through here, by a socket in `folder`."""
        server = await asyncio.start_unix_server(self._accept, folder / f".s.PGSQL.{self._port}")
        try:
            yield self._dsn.replace(f"host={self._folder}", f"host={folder}")
        finally:
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            inner_reader, inner_writer = await asyncio.open_unix_connection(f"{self._folder}/.s.PGSQL.{self._port}")
        except OSError:
            writer.transport.abort()  # PostgreSQL is away: the client finds out as it would without us
            return
        try:
            await self._pass_on(reader, writer, inner_reader, inner_writer)
        finally:
            writer.transport.abort()
            inner_writer.transport.abort()

    @abstractmethod
    async def _pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        inner_reader: asyncio.StreamReader,
        inner_writer: asyncio.StreamWriter,
    ) -> None:
        """All of one connection; both of its ends are closed after that."""
