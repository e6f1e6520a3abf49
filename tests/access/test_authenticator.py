"""Who is asking: known callers, revoked and expired tokens, a database that is away, a flood of strangers."""

import asyncio
import gc
import itertools
import secrets
import time
import weakref
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from starlette.responses import Response

from rerail.access import authenticator as authenticator_module
from rerail.access import known_callers
from rerail.access.authenticator import Authenticator
from rerail.access.caller import Caller
from rerail.access.keys import FETCHED_AGAIN, FRESH, KeySource, open_client
from rerail.access.oidc import JwtVerifier, OidcOptions
from rerail.access.refusals import (
    CredentialExpiredError,
    CredentialMissingError,
    CredentialRefusedError,
    CredentialRevokedError,
    NotAdmittedError,
    UndecidedError,
)
from rerail.access.workspaces import KnownWorkspaces
from rerail.domain.token import RANDOM_BYTES, token_text
from rerail.domain.viewer import Viewer

from .conftest import PATIENCE, new_token, revoke
from .issuer import AUDIENCE, rsa, running_issuer


class Watched:
    """A pool that counts what is asked of it, and can be out of reach."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self.asked = 0
        self.away = False

    def __getattr__(self, name: str) -> Any:
        self.asked += 1
        if self.away:
            raise ConnectionRefusedError("the database is away")
        return getattr(self._pool, name)


@dataclass
class Told:
    """What the trail is told."""

    used: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Trail:
    def __init__(self) -> None:
        self.told = Told()

    def used(self, viewer: Viewer) -> None:
        self.told.used.append(viewer.actor.name)

    def refused_credentials(self, code: str, *, viewer: Viewer | None = None) -> None:
        self.told.refused.append(code)


@dataclass(frozen=True, kw_only=True)
class Gate:
    authenticator: Authenticator[int]
    watched: Watched
    told: Told

    async def admit(self, text: str) -> Caller[int]:
        return await self.authenticator.admit(b"Bearer " + text.encode())


@asynccontextmanager
async def gate_at(pool: asyncpg.Pool, clock: Callable[[], float] = time.time) -> AsyncIterator[Gate]:
    watched, trail, made = Watched(pool), Trail(), itertools.count()
    found = Authenticator(
        watched,  # type: ignore[arg-type]  # all that is asked of it
        welcome=lambda _: next(made),
        trail=trail,
        clock=clock,
    )
    async with found:
        yield Gate(authenticator=found, watched=watched, told=trail.told)


@pytest.fixture
async def gate(pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gate]:
    """One that looks again only when a test says so."""
    monkeypatch.setattr(authenticator_module, "LOOK_AGAIN", 3_600.0)
    async with gate_at(pool) as found:
        yield found


async def look_again(gate: Gate) -> None:
    await gate.authenticator._callers.look_again()


async def test_who_is_known_costs_no_question(gate: Gate, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    first = await gate.admit(text)
    asked = gate.watched.asked
    assert first.viewer.token == token
    assert [await gate.admit(text) for _ in range(100)] == [first] * 100
    assert gate.watched.asked == asked
    assert gate.told == Told(used=["ci"])


async def test_many_who_come_at_once_with_the_same_are_looked_up_once(gate: Gate, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool)
    found = await asyncio.gather(*(gate.admit(text) for _ in range(50)))
    assert len(set(found)) == 1
    assert gate.watched.asked == 1


@pytest.mark.parametrize("scheme", [b"Bearer ", b"bearer ", b"BEARER   "])
async def test_the_scheme_in_letters_of_any_case(gate: Gate, pool: asyncpg.Pool, scheme: bytes) -> None:
    _, text = await new_token(pool)
    assert (await gate.authenticator.admit(scheme + text.encode())).viewer.actor.name == "ci"


@pytest.mark.parametrize(
    "credential",
    [
        *(b"", b"Bearer", b"Bearer ", b"Basic dTpw", b"Bearer a b", b"Bearer \xff", b"Bearer a, Bearer b", b"\x00"),
        b"Bearer rerail_short",
        b"Bearer " + token_text(b"x" * RANDOM_BYTES)[:-1].encode() + b"!",
        b"Bearer " + b"x" * 100_000,
    ],
)
async def test_what_is_no_token_is_refused_without_a_question(gate: Gate, credential: bytes) -> None:
    with pytest.raises(CredentialRefusedError):
        await gate.authenticator.admit(credential)
    assert gate.watched.asked == 0


async def test_nobody_comes_in_without(gate: Gate) -> None:
    with pytest.raises(CredentialMissingError):
        await gate.authenticator.admit(None)
    assert gate.told == Told(refused=["access.credential_missing"])


async def test_a_stranger_who_insists_costs_one_question(gate: Gate) -> None:
    text = token_text(secrets.token_bytes(RANDOM_BYTES))
    for _ in range(20):
        with pytest.raises(CredentialRefusedError):
            await gate.admit(text)
    assert gate.watched.asked == 1
    assert gate.told.refused == ["access.credential_refused"] * 20


class Held:
    """What a caller has in hand while they wait."""


async def test_of_who_is_refused_nothing_is_held_on_to(gate: Gate, pool: asyncpg.Pool) -> None:
    """Nor left to the collector: strangers come in thousands."""
    token, revoked = await new_token(pool)
    await revoke(pool, token)

    async def turned_away(text: str) -> weakref.ref[Held]:
        held = Held()
        try:
            await gate.admit(text)
        except NotAdmittedError:
            return weakref.ref(held)
        raise AssertionError("they were let in")

    gc.collect()
    gc.disable()
    try:
        for text in ("none", revoked, token_text(secrets.token_bytes(RANDOM_BYTES))):
            # What is remembered of the first time is said the second.
            assert [(await turned_away(text))() for _ in range(2)] == [None, None]
    finally:
        gc.enable()


async def test_a_revoked_token_ends_the_stay_of_those_who_came_with_it(gate: Gate, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    _, other = await new_token(pool, "other")
    caller, bystander = await gate.admit(text), await gate.admit(other)
    over: list[NotAdmittedError] = []
    caller.watch(over.append)
    stop = caller.watch(lambda _: pytest.fail("nobody watches any more"))
    stop()
    await revoke(pool, token)
    await look_again(gate)
    assert [type(error) for error in over] == [CredentialRevokedError]
    with pytest.raises(CredentialRevokedError):
        await gate.admit(text)
    assert await gate.admit(other) is bystander


async def test_a_revocation_is_seen_by_itself(pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(authenticator_module, "LOOK_AGAIN", 0.01)
    async with gate_at(pool) as gate:
        token, text = await new_token(pool)
        caller = await gate.admit(text)
        over = asyncio.Event()
        caller.watch(lambda _: over.set())
        await revoke(pool, token)
        await asyncio.wait_for(over.wait(), PATIENCE)


def test_a_revocation_is_seen_within_five_seconds() -> None:
    assert known_callers.STAYS_TRUE <= 5
    assert authenticator_module.LOOK_AGAIN < known_callers.STAYS_TRUE


async def test_what_is_known_is_too_old_at_last(
    gate: Gate, pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody could look again, the door is shut, not left open."""
    monkeypatch.setattr(known_callers, "STAYS_TRUE", 0.0)
    token, text = await new_token(pool)
    caller = await gate.admit(text)
    assert await gate.admit(text) is caller, "looked up again, and the same as before"
    gate.watched.away = True
    with pytest.raises(UndecidedError):
        await gate.admit(text)
    with pytest.raises(OSError, match="away"):
        await look_again(gate)
    gate.watched.away = False
    assert await gate.admit(text) is caller
    await revoke(pool, token)
    with pytest.raises(CredentialRevokedError):
        await gate.admit(text)


async def test_an_expired_token(pool: asyncpg.Pool) -> None:
    now = time.time()
    async with gate_at(pool, lambda: now) as gate:
        _, text = await new_token(pool, lives=timedelta(hours=1))
        await gate.admit(text)
        now += 3_601
        async with gate_at(pool, lambda: now) as later:
            with pytest.raises(CredentialExpiredError):
                await later.admit(text)


async def test_who_stays_is_told_when_their_token_expires(gate: Gate, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, lives=timedelta(seconds=0.3))
    over: asyncio.Future[NotAdmittedError] = asyncio.get_running_loop().create_future()
    (await gate.admit(text)).watch(over.set_result)
    assert isinstance(await asyncio.wait_for(over, PATIENCE), CredentialExpiredError)
    with pytest.raises(CredentialExpiredError):
        await gate.admit(text)


async def test_when_a_token_was_used_last(gate: Gate, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    await gate.admit(text)
    await look_again(gate)
    first = await pool.fetchval("SELECT last_used_at FROM api_tokens WHERE id = $1", token)
    assert first is not None
    await gate.admit(text)
    await look_again(gate)
    assert await pool.fetchval("SELECT last_used_at FROM api_tokens WHERE id = $1", token) == first
    await pool.execute("UPDATE api_tokens SET last_used_at = last_used_at - interval '1 day'")
    gate.authenticator._callers._use_written.clear()
    await look_again(gate)
    assert await pool.fetchval("SELECT last_used_at FROM api_tokens WHERE id = $1", token) >= first


async def test_a_flood_is_bounded(gate: Gate, pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_callers, "MOST_KNOWN", 10)
    monkeypatch.setattr(authenticator_module, "MOST_WAITING", 8)
    texts = [(await new_token(pool, f"ci-{number}"))[1] for number in range(30)]
    here = await gate.admit(texts[0])
    here.watch(lambda _: None)
    for text in texts:
        await gate.admit(text)
    assert len(gate.authenticator._callers) == 10
    assert await gate.admit(texts[0]) is here, "who is being served is not forgotten for others"
    strangers = [token_text(secrets.token_bytes(RANDOM_BYTES)) for _ in range(100)]
    found = await asyncio.gather(*(gate.admit(text) for text in strangers), return_exceptions=True)
    assert {type(error) for error in found} == {CredentialRefusedError, UndecidedError}


async def test_a_key_that_is_withdrawn_ends_the_stay_of_those_it_let_in(
    pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_callers, "VERIFIED_AGAIN", 0.0)
    now = 1_000.0
    async with running_issuer() as issuer:
        keys = KeySource(open_client(), issuer=issuer.url, jwks_url=None, now=lambda: now)
        options = OidcOptions(issuer=issuer.url, audiences=(AUDIENCE,))
        verifier = JwtVerifier(options, keys, workspace=KnownWorkspaces(pool).find)
        credential = b"Bearer " + issuer.token().encode()
        async with aclosing(keys), Authenticator(pool, welcome=lambda _: 0, verifier=verifier) as found:
            caller = await found.admit(credential)
            over: list[NotAdmittedError] = []
            caller.watch(over.append)
            await found._callers.look_again()
            assert over == []
            assert await found.admit(credential) is caller, "verified again, and the same as before"
            issuer.broken = Response(status_code=500)
            now += FRESH + FETCHED_AGAIN
            await found._callers.look_again()
            assert over == [], "nothing says that the key is withdrawn"
            issuer.broken, issuer.keys = None, [rsa("two")]
            now += FETCHED_AGAIN
            await found.admit(b"Bearer " + issuer.token().encode())
            await found._callers.look_again()
            assert [type(error) for error in over] == [CredentialRefusedError]
            with pytest.raises(CredentialRefusedError):
                await found.admit(credential)
