"""PostgreSQL signs the same addresses as Python does."""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from rerail.artifacts.signing import SIGNED_SQL, AddressSigner, Claim
from rerail.database.embedded import EmbeddedPostgres

SIGNED = SIGNED_SQL.format(
    address="$1::text",
    name="$2::text",
    media_type="$3::text",
    sha256="$4::text",
    bytes="$5::bigint",
    inner="$6::bytea",
    outer="$7::bytea",
    expires="$8::bigint",
)


@pytest.fixture(scope="module")
async def connection() -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    with tempfile.TemporaryDirectory(prefix="rerail-signed-") as data:
        async with EmbeddedPostgres(Path(data), durable=False) as server:
            connection = await asyncpg.connect(server.connection.dsn)
            yield connection
            await connection.close()


@pytest.mark.parametrize(
    "claim",
    [
        Claim(address="runs/aa/bb", name="sales.csv", media_type="text/csv", sha256="ab" * 32, bytes=2**53),
        Claim(address="runs/aa/bb", name="sales.csv", media_type="text/csv"),
        Claim(
            address="runs/aa/bb", name='odd "name"\n\\ größe 報 😀 \u202e', media_type='text/csv; charset="x"', bytes=0
        ),
        Claim(address="payloads/ab/abcd", name="報" * 255, media_type="application/json"),
    ],
)
async def test_the_token_of_postgresql_is_read_by_python(
    connection: "asyncpg.Connection[asyncpg.Record]", signer: AddressSigner, now: float, claim: Claim
) -> None:
    binds = signer.binds(now)
    token = await connection.fetchval(
        f"SELECT {SIGNED}",
        claim.address, claim.name, claim.media_type, claim.sha256, claim.bytes, binds.inner, binds.outer, binds.expires,
    )  # fmt: skip
    assert signer.claim(token, now) == (claim, binds.expires)


async def test_a_name_is_cut_there_as_it_is_here(
    connection: "asyncpg.Connection[asyncpg.Record]", signer: AddressSigner, now: float
) -> None:
    binds = signer.binds(now)
    token = await connection.fetchval(
        f"SELECT {SIGNED}", "runs/aa/bb", "x" * 5_000, "text/csv", None, None, binds.inner, binds.outer, binds.expires
    )
    assert signer.claim(token, now)[0].name == "x" * 255
