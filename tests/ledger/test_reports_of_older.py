"""Reports that were filed by the first release: they have no bundle, and the API says that it is lost."""

import asyncpg
from tests.database.older import make_older
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.test_groups_of_older import empty
from tests.ledger.test_reports import draft

from rerail.database.migrate import migrate
from rerail.ledger.reports import file_report, read_report

__all__ = ["empty"]


async def test_reports_of_the_first_release_have_a_bundle_that_is_lost(books: Books, empty: str) -> None:
    filed = [draft() for _ in range(3)]
    for each in filed:
        await file_report(books.ledger, WORKSPACE, await books.run(), each)
    await make_older(books.dsn, empty, "0001")
    assert await migrate(empty) is True
    older = await asyncpg.connect(empty)
    try:
        for number, each in enumerate(filed, 1):
            report = await read_report(older, WORKSPACE, each.id)
            assert report is not None
            assert report.updated_at == report.created_at
            assert report.bundle is not None
            assert (report.bundle.name, report.bundle.bytes, report.bundle.sha256) == (f"report-{number}.zip", 0, None)
        assert (
            await older.fetchval("SELECT count(*) FROM artifacts WHERE report_id IS NOT NULL AND state = 'LOST'") == 3
        )
    finally:
        await older.close()
