"""API tokens: their text, what is kept of them, and the commands that make and revoke them."""

import hashlib
import re
import secrets
from pathlib import Path

import asyncpg
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.access.tokens import any_token, find_token, list_tokens
from rerail.cli.failures import ExitStatus
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.token import PREFIX, PUBLIC_PREFIX, RANDOM_BYTES, TOKEN_PATTERN, is_token, token_hash, token_text
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE

from ..test_cli import rerail
from .conftest import new_token, revoke

SECRETS = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(SECRETS, st.booleans())
def test_a_token_is_known_by_its_prefix_and_checksum(secret: bytes, public: bool) -> None:
    text = token_text(secret, public=public)
    assert text.startswith(PUBLIC_PREFIX if public else PREFIX)
    assert is_token(text)
    assert TOKEN_PATTERN.findall(f'{{"token": "{text}"}}, {text}.') == [text, text]


@given(SECRETS, st.integers(0, 48), st.sampled_from("0Az"))
def test_a_token_with_a_slip_in_it_is_none(secret: bytes, place: int, other: str) -> None:
    text = token_text(secret)
    place += len(PREFIX)
    wrong = text[:place] + other + text[place + 1 :]
    assert is_token(wrong) == (wrong == text)
    assert not is_token(text[:-1])
    assert not is_token(f"{text}0")


@given(SECRETS, SECRETS)
def test_no_two_secrets_make_the_same_token(one: bytes, other: bytes) -> None:
    assert (token_text(one) == token_text(other)) == (one == other)


def test_a_token_is_made_of_all_its_randomness() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        token_text(secrets.token_bytes(16))


async def test_only_the_hash_is_kept(pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool, scopes=[Scope.OPERATE, Scope.READ])
    row = dict(await pool.fetchrow("SELECT * FROM api_tokens"))
    assert row["hash"] == hashlib.sha256(text.encode()).digest() == token_hash(text)
    assert text not in str(row)
    found = await find_token(pool, text)
    assert found is not None
    assert (found.id, found.viewer.scopes) == (token, (Scope.READ, Scope.OPERATE))
    assert found.viewer.actor == Actor(ActorKind.SCRIPT, "ci")
    assert (found.viewer.workspace, found.viewer.token) == (DEFAULT_WORKSPACE.id, token)
    assert await find_token(pool, token_text(secrets.token_bytes(RANDOM_BYTES))) is None


async def test_whether_anybody_could_come_in(pool: asyncpg.Pool) -> None:
    assert not await any_token(pool)
    token, _ = await new_token(pool, lives=None)
    assert await any_token(pool)
    await revoke(pool, token)
    assert not await any_token(pool)
    await new_token(pool)
    await pool.execute("UPDATE api_tokens SET expires_at = now() - interval '1 second'")
    assert not await any_token(pool)


# ---------------------------------------------------------------- the commands


async def test_the_commands_on_a_database(pool: asyncpg.Pool, database: str) -> None:
    where = {"RERAIL_DATABASE_URL": database}
    assert (await rerail("workspace", "create", "shop", "--name", "The shop", **where)).returncode == 0
    again = await rerail("workspace", "create", "shop", **where)
    assert (again.returncode, again.stdout) == (ExitStatus.REFUSED, "")
    named = orjson.loads((await rerail("workspace", "list", "--json", **where)).stdout)
    assert [each["slug"] for each in named] == ["default", "shop"]

    asked = ("--scopes", "read,operate", "--expires", "30d", "--workspace", "shop", "--name", "nightly")
    made = await rerail("token", "create", *asked, **where)
    text = made.stdout.strip()
    assert made.returncode == 0
    assert is_token(text)
    assert text not in made.stderr
    assert "may read, operate; expires " in made.stderr
    (kept,) = await list_tokens(pool)
    assert (kept.workspace, kept.name, kept.scopes) == ("shop", "nightly", (Scope.READ, Scope.OPERATE))
    assert kept.expires_at is not None
    assert 29.9 < (kept.expires_at - kept.created_at).total_seconds() / 86_400 <= 30.1

    listed = await rerail("token", "list", "--json", **where)
    assert text not in listed.stdout
    (shown,) = orjson.loads(listed.stdout)
    assert (shown["state"], shown["lastUsedAt"]) == ("GOOD", None)
    assert orjson.loads((await rerail("token", "list", "--workspace", "default", "--json", **where)).stdout) == []
    assert (await rerail("token", "revoke", shown["id"], **where)).stdout == f"{shown['id']} is revoked.\n"
    assert "REVOKED" in (await rerail("token", "list", **where)).stdout
    actions = await pool.fetch("SELECT action, actor_kind, object, outcome FROM audit_entries ORDER BY at, id")
    assert [row["action"] for row in actions] == ["createWorkspace", "createToken", "revokeToken"]
    assert {(row["actor_kind"], row["outcome"]) for row in actions} == {("PERSON", "DONE")}
    assert [row["object"] for row in actions][1:] == [shown["id"]] * 2


async def test_what_the_commands_refuse(database: str) -> None:
    where = {"RERAIL_DATABASE_URL": database}
    for arguments, said in (
        (["--scopes", "read", "--workspace", "nowhere"], "there is no workspace 'nowhere'"),
        (["--scopes", "everything"], "everything is no scope: take some of read, payloads,"),
        (["--scopes", ","], "nothing is no scope"),
        (["--scopes", "read", "--expires", "soon"], "'soon' is no time such as"),
        (["--scopes", "read", "--expires", "0d"], "'0d' is no time such as"),
    ):
        refused = await rerail("token", "create", "--name", "x", *arguments, **where)
        assert (refused.returncode, refused.stdout) == (ExitStatus.USAGE, ""), refused.stderr
        assert said in re.sub(r"\s+", " ", refused.stderr)
    text = token_text(secrets.token_bytes(RANDOM_BYTES))
    pasted = await rerail("token", "revoke", text, **where)
    assert pasted.returncode == ExitStatus.USAGE
    assert text not in pasted.stderr, "a token that was pasted in place of its id is not repeated"
    unknown = await rerail("token", "revoke", "token_" + "0" * 32, **where)
    assert unknown.returncode == ExitStatus.NOT_FOUND
    assert (await rerail("workspace", "create", "Not a slug", **where)).returncode == ExitStatus.USAGE


async def test_a_data_folder_gets_its_database_with_its_first_token(tmp_path: Path) -> None:
    made = await rerail("token", "create", "--scopes", "read", RERAIL_DATA=str(tmp_path / "new"))
    assert (made.returncode, is_token(made.stdout.strip())) == (0, True), made.stderr
    listed = await rerail("token", "list", "--json", RERAIL_DATA=str(tmp_path / "new"))
    (kept,) = orjson.loads(listed.stdout)
    assert kept["name"] == kept["createdBy"]
