"""What processes have used of the CPU."""

from dataclasses import dataclass

import asyncpg
import psutil


@dataclass(frozen=True, slots=True)
class Postmaster:
    """PostgreSQL's main process; all its others are children of it. None where it runs on another machine."""

    pid: int | None

    @classmethod
    async def of(cls, dsn: str) -> "Postmaster":
        connection = await asyncpg.connect(dsn)
        try:
            pid = await connection.fetchval("SELECT pg_backend_pid()")
            with_parent = psutil.Process(pid).parent() if psutil.pid_exists(pid) else None
            found = with_parent is not None and "postgres" in with_parent.name()
            return cls(with_parent.pid if found and with_parent else None)
        finally:
            await connection.close()

    def seconds(self) -> dict[int, float]:
        """CPU time of each of its processes so far."""
        if self.pid is None:
            return {}
        postmaster = psutil.Process(self.pid)
        return {each.pid: cpu_seconds(each.pid) for each in (postmaster, *postmaster.children())}

    def used_since(self, before: dict[int, float]) -> float:
        return sum(seconds - before.get(pid, 0.0) for pid, seconds in self.seconds().items())


def cpu_seconds(pid: int) -> float:
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.NoSuchProcess:
        return 0.0  # a background worker that has ended since it was listed
    return float(times.user + times.system)
