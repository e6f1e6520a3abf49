"""Rounds: all that are compared have their turn in each, so that what else the machine does falls on all alike."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from tests.benchmarks.ratios import median_ratio

from .load import put_load
from .processes import Postmaster, cpu_seconds
from .servers.starting import Server
from .subjects import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One turn: requests a second; latencies, and CPU time a request, in milliseconds."""

    rate: float
    p50: float
    p99: float
    server_cpu: float
    database_cpu: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """All turns of one server at one query with so many requests at once, one a round."""

    query: str
    concurrency: int
    server: str
    samples: tuple[Sample, ...]

    @property
    def median(self) -> Sample:
        names = [field.name for field in fields(Sample)]
        return Sample(**{name: statistics.median(getattr(each, name) for each in self.samples) for name in names})

    def ratio(self, other: "Result", name: str) -> float:
        """Of the values by this name to those of the other server: the median of the rounds' ratios."""
        pairs = zip(self.samples, other.samples, strict=True)
        return median_ratio((getattr(mine, name), getattr(theirs, name)) for mine, theirs in pairs)


def find(results: Sequence[Result], query: str, concurrency: int, server: str) -> Result | None:
    wanted = (query, concurrency, server)
    return next((each for each in results if (each.query, each.concurrency, each.server) == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measuring:
    postmaster: Postmaster
    rounds: int
    seconds: float
    tell: Callable[[str], None]

    def measure(self, queries: Sequence[Query], servers: Sequence[Server], concurrency: int) -> list[Result]:
        """A result for each query and each of the servers that answer it. Queries that are compared with one another
        belong into one call: they take turns in each round, as servers do."""
        turns = [
            (query, server, list[Sample]())
            for query in queries
            for server in servers
            if query.requests(server.name) is not None
        ]
        for query, server, _ in turns:
            requests = query.requests(server.name) or ()
            put_load(server.url, requests, concurrency=concurrency, seconds=min(1.0, self.seconds))
        for lap in range(self.rounds):
            # Who comes first changes, too.
            first = lap % len(turns)
            for query, server, samples in turns[first:] + turns[:first]:
                samples.append(self._turn(server, query, concurrency))
        self.tell(f"{' and '.join(query.name for query in queries)}, {concurrency} at once: measured")
        return [
            Result(query=query.name, concurrency=concurrency, server=server.name, samples=tuple(samples))
            for query, server, samples in turns
        ]

    def _turn(self, server: Server, query: Query, concurrency: int) -> Sample:
        database, own = self.postmaster.seconds(), cpu_seconds(server.pid)
        requests = query.requests(server.name)
        load = put_load(server.url, requests or (), concurrency=concurrency, seconds=self.seconds)
        return Sample(
            rate=load.rate,
            p50=load.p50,
            p99=load.p99,
            server_cpu=1000 * (cpu_seconds(server.pid) - own) / load.requests,
            database_cpu=1000 * self.postmaster.used_since(database) / load.requests,
        )
