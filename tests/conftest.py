"""A real PostgreSQL for every test that wants one: one server a session, one migrated template, a clone a test.

And what keeps thousands of tests short: where their files lie, which of them begin, how seldom garbage is collected.
"""

import gc
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import psutil
import pytest

from rerail.database.embedded import ConnectionInfo, EmbeddedPostgres
from rerail.migrating import migrate_all

TEMPLATE = "rerail_template"
LONGEST = (
    "tests/test_up.py",
    "tests/planner/test_filters.py",
    "tests/adversity/test_hostile.py",
    "tests/test_api_processes.py",
    "tests/cli/test_moves.py",
    "tests/test_cli.py",
    "tests/adversity/test_live.py",
    "tests/cli/test_watch.py",
    "tests/adversity/test_matrix.py",
    "tests/planner/test_drawn.py",
    "tests/cli/test_verify.py",
    "tests/planner/explain/test_run_lists.py",
    "tests/access/test_tokens.py",
    "tests/planner/test_same_answers.py",
    "tests/adversity/test_lost_worker.py",
    "tests/adversity/test_two_servers.py",
    "tests/adversity/test_killed_parts.py",
    "tests/adversity/test_killed_jobs.py",
    "tests/adversity/test_fuzz.py",
    "tests/adversity/test_moves.py",
    "tests/database/test_embedded.py",
    "tests/cli/test_page.py",
    "tests/cli/test_terminal.py",
    "tests/planner/test_lasting.py",
    "tests/runtime/test_back_pressure.py",
    "tests/walls/test_queries.py",
    "tests/walls/test_relations.py",
    "tests/clients/test_clients.py",
    "tests/adversity/test_paused_worker.py",
    "tests/test_supply_chain.py",
    "tests/ledger/test_groups.py",
    "tests/ledger/test_verification.py",
    "tests/ledger/test_history.py",
    "tests/runtime/test_recovery_jobs.py",
    "tests/test_reports_page.py",
    "tests/test_readme.py",
    "tests/api/test_subscriptions.py",
    "tests/access/test_transports.py",
    "tests/samples/test_mending.py",
    "tests/samples/test_first_start.py",
)
"""The files that take longest, the longest first: where several processes share the tests, these begin, and no process
is left alone with one of them in the end."""
_MEMORY = Path("/dev/shm")  # noqa: S108, the system's own name for it
_PLENTY = 8 * 2**30
_SMALL_LOG = {"max_wal_size": "192MB", "min_wal_size": "64MB"}
"""For servers whose files may lie in memory."""


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """The files of tests lie in memory where there is plenty, since making and dropping databases is making and
    removing files. `--basetemp` puts them elsewhere."""
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK):
        free = min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available)
        if free > _PLENTY:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
    # The order is the one below and not by the number of tests in a file. Only pytest-xdist has the option.
    config.option.loadscopereorder = False


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):
        places = {name: place for place, name in enumerate(LONGEST)}
        items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: the collector need not look through it, nor look often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


def in_database(connection: ConnectionInfo, database: str) -> str:
    """The server's address with another database in it."""
    return connection.dsn.replace(f"@/{connection.database}?", f"@/{database}?")


@pytest.fixture(scope="session")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[EmbeddedPostgres]:
    """A running server with a migrated template database. Not durable: nothing of it outlives the session."""
    embedded = EmbeddedPostgres(tmp_path_factory.mktemp("postgres"), durable=False, settings=_SMALL_LOG)
    async with embedded:
        admin = await asyncpg.connect(embedded.connection.dsn)
        try:
            await admin.execute(f"CREATE DATABASE {TEMPLATE}")
        finally:
            await admin.close()
        await migrate_all(in_database(embedded.connection, TEMPLATE))
        yield embedded


@pytest.fixture
async def database(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a fresh, migrated database, gone after the test."""
    name = f"test_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()
