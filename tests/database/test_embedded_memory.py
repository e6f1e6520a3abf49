"""A process of the embedded server keeps the memory of a long answer for the next one."""

from pathlib import Path

import asyncpg
import pytest

PROCESSES = Path("/proc")
ANSWER = (
    "SELECT json_send(to_json((SELECT json_agg(n) FROM (SELECT repeat('x', 150) AS x FROM generate_series(1, $1)) n)))"
)
TIMES = 50

pytestmark = pytest.mark.skipif(not (PROCESSES / "self/stat").exists(), reason="only Linux tells page faults")


@pytest.mark.parametrize("rows", [500, 1_000, 3_000])
async def test_a_long_answer_does_not_ask_for_memory_anew_each_time(database: str, rows: int) -> None:
    connection = await asyncpg.connect(database)
    try:
        pid = connection.get_server_pid()
        for _ in range(TIMES):
            assert len(await connection.fetchval(ANSWER, rows)) > 150 * rows
        before = _page_faults(pid)
        for _ in range(TIMES):
            await connection.fetchval(ANSWER, rows)
        # A page or two may be touched for the first time at any moment; an answer has dozens.
        assert _page_faults(pid) - before < 5 * TIMES
    finally:
        await connection.close()


def _page_faults(pid: int) -> int:
    """Those that were served from memory. Source: proc_pid_stat(5), field 10."""
    return int((PROCESSES / str(pid) / "stat").read_text().rpartition(")")[2].split()[7])
