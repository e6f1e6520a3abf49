"""`rerail audit` as a process: what it shows of whom, for people and for scripts."""

import json
from uuid import UUID

import asyncpg
from tests.test_cli import rerail

from rerail.cli.failures import ExitStatus
from rerail.domain.access import AuditOutcome
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.audit import AuditEntry, write_entry

ADA = Actor(ActorKind.PERSON, "ada")
TOKEN = UUID(int=0xA1)
ENTRIES = (
    AuditEntry(action="startRun", outcome=AuditOutcome.DONE, workspace=DEFAULT_WORKSPACE.id, actor=ADA, object="run_1"),
    AuditEntry(
        action="query",
        outcome=AuditOutcome.REFUSED,
        workspace=DEFAULT_WORKSPACE.id,
        actor=ADA,
        token=TOKEN,
        needs=Scope.PAYLOADS,
        code="not_permitted",
        object="Run.inputs",
        address="203.0.113.9",
        request_id="req-1",
    ),
    AuditEntry(action="authenticate", outcome=AuditOutcome.REFUSED, code="access.credential_refused"),
)


async def written(database: str) -> None:
    connection = await asyncpg.connect(database)
    for entry in ENTRIES:
        await write_entry(connection, entry)
    await connection.close()


async def test_people_get_a_table(database: str) -> None:
    await written(database)
    shown = await rerail("audit", RERAIL_DATABASE_URL=database)
    assert (shown.returncode, shown.stderr) == (0, "")
    titles, *lines = shown.stdout.splitlines()
    assert titles.split() == ["AT", "WORKSPACE", "WHO", "ACTION", "OUTCOME", "TIMES", "WHY", "FROM", "ABOUT"]
    assert ["nobody known" in line for line in lines] == [True, False, False]
    assert "needs PAYLOADS" in lines[1]
    assert "203.0.113.9" in lines[1]
    assert lines[2].endswith("run_1")
    nothing = await rerail("audit", "--actor", "nobody", RERAIL_DATABASE_URL=database)
    assert (nothing.returncode, nothing.stdout) == (0, "")


async def test_scripts_get_an_object_a_line_of_what_is_wanted(database: str) -> None:
    await written(database)

    async def actions(*options: str) -> list[str]:
        shown = await rerail("audit", "--json", *options, RERAIL_DATABASE_URL=database)
        assert shown.returncode == 0, shown.stderr
        return [json.loads(line)["action"] for line in shown.stdout.splitlines()]

    assert await actions() == ["authenticate", "query", "startRun"]
    assert await actions("--limit", "1") == ["authenticate"]
    assert await actions("--workspace", "default", "--outcome", "refused") == ["query"]
    assert await actions("--about", "run_1", "--actor", "ada", "--action", "startRun") == ["startRun"]
    assert await actions("--token", f"token_{TOKEN.hex}") == ["query"]
    assert await actions("--since", "2999-01-01") == []
    shown = await rerail("audit", "--json", "--action", "query", RERAIL_DATABASE_URL=database)
    found = json.loads(shown.stdout)
    assert found.pop("at") == found.pop("lastAt")
    assert found == {
        "times": 1,
        "workspace": "default",
        "actor": {"kind": "PERSON", "name": "ada"},
        "token": f"token_{TOKEN.hex}",
        "action": "query",
        "object": "Run.inputs",
        "outcome": "REFUSED",
        "needs": "PAYLOADS",
        "code": "not_permitted",
        "address": "203.0.113.9",
        "requestId": "req-1",
    }


async def test_a_token_itself_is_no_id(database: str) -> None:
    refused = await rerail("audit", "--token", "rerail_abc", RERAIL_DATABASE_URL=database)
    assert refused.returncode == ExitStatus.USAGE
    assert "not the token itself" in refused.stderr
