"""Makes runs and writes frames for the tests of the live side, through the ledger."""

from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.ledger import Decision, Ledger
from rerail.live.bell import Bell

ACTOR = Actor(ActorKind.SCRIPT, "test")
WORKSPACE = DEFAULT_WORKSPACE.id


class NoPayloads:
    """The frames of these tests are small."""

    async def put_payload(self, data: bytes) -> str:
        raise AssertionError("a payload of a note is never wide")

    async def get_payload(self, address: str) -> bytes:
        raise AssertionError("a payload of a note is never wide")


class Writer:
    """Makes runs and appends notes to them, through the ledger."""

    def __init__(self, pool: asyncpg.Pool, bell: Bell) -> None:
        self.pool = pool
        self.ledger = Ledger(pool, payloads=NoPayloads(), ring=bell.ring)
        self._mission = uuid7()

    async def prepare(self) -> None:
        await self.pool.execute(
            "INSERT INTO missions (id, workspace_id, slug, title, version, input_schema, created_at, updated_at) "
            "VALUES ($1, $2, $3, 'Live', 1, '{}', now(), now())",
            self._mission,
            WORKSPACE,
            f"live-{self._mission.hex}",
        )

    async def run(self, title: str = "A run") -> UUID:
        """A run at revision 1, with its first frame."""
        run_id = uuid7()
        await self.pool.execute(
            "WITH made AS (INSERT INTO runs (id, workspace_id, mission_id, mission_slug, mission_version, title, "
            "status, revision, inputs, created_at, updated_at, leg) "
            "VALUES ($1, $2, $3, 'live', 1, $4, 'QUEUED', 1, '{}', now(), now(), 1) RETURNING id), "
            "titled AS (INSERT INTO run_titles (run_id, workspace_id, run_created_at, title) "
            "SELECT id, $2, now(), $4 FROM made), "
            "updated AS (INSERT INTO run_updates (run_id, workspace_id, status, updated_at) "
            "SELECT id, $2, 'QUEUED', now() FROM made) "
            "INSERT INTO frames (run_id, number, workspace_id, at, kind, title, severity, actor_kind, actor_name, "
            "payload, payload_bytes) SELECT id, 1, $2, now(), 'RUN_QUEUED', 'Queued', 'INFO', 'SCRIPT', 'test', "
            "'{}', 2 FROM made",
            run_id,
            WORKSPACE,
            self._mission,
            title,
        )
        self.ledger.ring(run_id)
        return run_id

    async def note(self, run_id: UUID, text: str = "A note", *, times: int = 1) -> None:
        """Appends `times` notes in one transaction."""
        notes = [entry.note_added(text=text, step=None, actor=ACTOR) for _ in range(times)]
        await self.ledger.decide(WORKSPACE, run_id, lambda _run, _now: Decision(notes))
