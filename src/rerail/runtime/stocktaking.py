"""What of a run's artifacts is really in the store, and how the ledger comes to say so."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog

from rerail.artifacts.store import ArtifactLostError, ArtifactStore, StoreError, ids_in_address
from rerail.database.workspace import acting_in
from rerail.domain import decisions
from rerail.domain.artifact import Artifact, ArtifactState, Inventory
from rerail.domain.run import Run
from rerail.ledger.audit import under_way
from rerail.ledger.ledger import Decision, Ledger

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stocktaking:
    """Reads bytes anew: takes as long as that does."""

    ledger: Ledger
    store: ArtifactStore

    async def look(self, run: Run) -> Inventory:
        """What is true of the artifacts that the run would rely on if it went on."""
        lost, back, unread = set[UUID](), set[UUID](), set[UUID]()
        for artifact in run.relied_on():
            try:
                same = await self._is_same(artifact)
            except StoreError as error:
                log.warning("artifact.unreadable", address=artifact.address, reason=error.message)
                unread.add(artifact.id)
                continue
            if not same and artifact.state is not ArtifactState.LOST:
                lost.add(artifact.id)
            elif same and artifact.state is ArtifactState.LOST:
                back.add(artifact.id)
        return Inventory(lost=frozenset(lost), back=frozenset(back), unread=frozenset(unread))

    async def record(self, workspace: UUID, run_id: UUID, inventory: Inventory) -> None:
        """Puts on record what was seen; `unread` says nothing about the bytes. Raises NotFoundError."""

        def rule(run: Run, _now: datetime) -> Decision:
            return Decision(decisions.take_inventory(run, inventory))

        if inventory.lost or inventory.back:
            # Whoever made it be looked for did not lose it.
            with under_way(None):
                await self.ledger.decide(workspace, run_id, rule)

    async def record_lost(self, address: str) -> None:
        """A reader found no bytes, or too few, at this address."""
        ids = ids_in_address(address)
        workspace = await self.ledger.workspace_of(ids.run) if ids else None
        if ids and workspace:
            # Nobody is known to have asked: whoever had the address signed belongs where the run does.
            with acting_in(workspace):
                await self.record(workspace, ids.run, Inventory(lost=frozenset({ids.artifact})))

    async def _is_same(self, artifact: Artifact) -> bool:
        try:
            return await self.store.digest(artifact.address) == artifact.sha256
        except ArtifactLostError:
            return False
