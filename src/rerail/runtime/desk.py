"""What every leg of a worker shares: the ledger, the artifact store, the providers, and the room for steps."""

import asyncio
import random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from rerail.artifacts.store import ArtifactStore
from rerail.domain.mission import Mission
from rerail.ledger.ledger import Ledger
from rerail.live.hub import Hub
from rerail.redaction.named import NO_SECRETS, NamedSecrets
from rerail.runtime.providers.registry import ProviderRegistry
from rerail.runtime.versions import load_version

KEPT_MISSIONS = 200


@dataclass(slots=True, kw_only=True)
class Desk:
    """`secrets` are those that missions name, `attempt_timeout` (seconds) is for tasks without one. `slots` bounds the
    attempts that run side by side in this worker; `chance` is uniform in [0, 1)."""

    worker: str
    ledger: Ledger
    store: ArtifactStore
    registry: ProviderRegistry
    hub: Hub
    slots: asyncio.Semaphore
    secrets: NamedSecrets = NO_SECRETS
    attempt_timeout: float | None = None
    chance: Callable[[], float] = random.random
    missions: OrderedDict[tuple[UUID, int], Mission] = field(default_factory=OrderedDict)

    async def mission(self, workspace: UUID, mission: UUID, slug: str, version: int) -> Mission:
        """A version of a mission, which never changes once deployed. Raises MissionUnloadableError."""
        key = (mission, version)
        known = self.missions.get(key)
        if known is None:
            known = await load_version(self.ledger.pool, workspace, slug, version)
            self.missions[key] = known
            if len(self.missions) > KEPT_MISSIONS:
                self.missions.popitem(last=False)
        return known
