"""The world's audit trail: what was done in it, and the reference's filters over that."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]

BEGUN = datetime(2026, 1, 6, 9, tzinfo=UTC)
ACTIONS = ("startRun", "cancelRun", "query", "useToken", "retryFailedStep")
OUTCOMES = ("DONE", "UNCHANGED", "REFUSED", "FAILED")
ACTORS = (("PERSON", "ada"), ("SCRIPT", "nightly"), ("PERSON", "local"))
TOKENS = (None, UUID(int=0xA1), UUID(int=0xA2))


def audit_rows(here: UUID, elsewhere: UUID) -> Iterator[tuple[str, Row]]:
    for number in range(1, 41):
        outcome = OUTCOMES[number % 4]
        kind, name = ACTORS[number % 3]
        # Two at a time at one instant: the id breaks the tie.
        at = BEGUN + timedelta(minutes=number // 2)
        yield (
            "audit_entries",
            {
                "id": UUID(f"019b0000-000d-7000-8000-{number:012x}"),
                "workspace_id": elsewhere if number % 10 == 0 else here,
                "at": at,
                "actor_kind": kind,
                "actor_name": name,
                "token_id": TOKENS[number % 3],
                "action": ACTIONS[number % 5],
                "object": f"run_{number % 7}" if number % 6 else None,
                "outcome": outcome,
                "needs": "PAYLOADS" if outcome == "REFUSED" else None,
                "code": "not_found" if outcome == "FAILED" else None,
                "address": f"203.0.113.{number}" if number % 5 else None,
                "request_id": f"req_{number}",
                "times": 3 if outcome == "REFUSED" else 1,
                "last_at": at + timedelta(seconds=20) if outcome == "REFUSED" else None,
            },
        )


def wanted_entries(rows: Rows, args: Mapping[str, Any]) -> Rows:
    given = {name: value for name, value in args.get("filter", {}).items() if value is not None}
    tests = {
        "action": lambda row, some: row["action"] in some,
        "actor": lambda row, some: row["actor_name"] in some,
        "outcome": lambda row, some: row["outcome"] in some,
        "object": lambda row, some: row["object"] in some,
        "token": lambda row, token: row["token_id"] == UUID(token.removeprefix("token_")),
        "since": lambda row, instant: row["at"] >= _instant(instant),
        "before": lambda row, instant: row["at"] < _instant(instant),
    }
    return [row for row in rows if all(tests[name](row, value) for name, value in given.items())]


def entry(row: Row) -> Row:
    """An entry as the API has it."""
    return {
        "id": f"entry_{row['id'].hex}",
        "actor": {"kind": row["actor_kind"], "name": row["actor_name"]},
        "token": row["token_id"] and f"token_{row['token_id'].hex}",
        "lastAt": row["last_at"] or row["at"],
    }


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
