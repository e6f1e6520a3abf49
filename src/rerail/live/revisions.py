"""The poll behind the bell: looks which of the watched runs have changed, whatever was rung or not."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import asyncpg

from rerail.live.wires.notify import connect

# Of ids that are watched here, whosesoever: nothing but whether something has changed.
_REVISIONS = "SELECT id, revision FROM revisions_of($1::uuid[])"


class Revisions:
    """What the last look saw. It has a connection of its own, made when it is first needed."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._seen: dict[UUID, int] = {}
        self._connection: asyncpg.Connection | None = None

    async def changed(self, watched: Sequence[UUID]) -> Mapping[UUID, int | None]:
        """The watched runs and recovery jobs whose revision is not the one that was seen last, in one statement, with
        the revision of now; None where there is no such row.

        One that was not looked at before counts as changed: what its watchers have read is not known. Raises one of
        `Trouble`; the next call then connects anew.
        """
        found = await self._look(watched) if watched else {}
        changed = {run_id: found.get(run_id) for run_id in watched if self._seen.get(run_id) != found.get(run_id)}
        self._seen = found
        return changed

    async def _look(self, runs: Sequence[UUID]) -> dict[UUID, int]:
        if self._connection is None or self._connection.is_closed():
            self._connection = await connect(self._dsn, "rerail poll")
        try:
            return {row["id"]: row["revision"] for row in await self._connection.fetch(_REVISIONS, runs)}
        except BaseException:
            self.drop()
            raise

    def drop(self) -> None:
        """Gives the connection up, if there is one."""
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None
