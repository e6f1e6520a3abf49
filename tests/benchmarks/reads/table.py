"""What was measured, as a table in Markdown."""

from collections.abc import Sequence

from .rounds import Result, find

_HEAD = (
    "query", "at once", "server", "requests/s", "p50 ms", "p99 ms", "CPU ms, server", "CPU ms, PostgreSQL",
    "requests/s to bare", "p99 to bare", "requests/s to naive",
)  # fmt: skip


def table(results: Sequence[Result]) -> str:
    rows = [_row(result, results) for result in results]
    lines = [_HEAD, tuple("---" if place < 3 else "--:" for place in range(len(_HEAD))), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(result: Result, results: Sequence[Result]) -> tuple[str, ...]:
    found = result.median
    bare = find(results, result.query, result.concurrency, "bare")
    naive = find(results, result.query, result.concurrency, "naive")
    return (
        result.query,
        str(result.concurrency),
        result.server,
        f"{found.rate:,.0f}",
        f"{found.p50:.2f}",
        f"{found.p99:.2f}",
        f"{found.server_cpu:.2f}",
        f"{found.database_cpu:.2f}",
        f"{result.ratio(bare, 'rate'):.2f}" if bare else "",
        f"{result.ratio(bare, 'p99'):.2f}" if bare else "",
        f"{result.ratio(naive, 'rate'):.1f}" if naive else "",
    )
