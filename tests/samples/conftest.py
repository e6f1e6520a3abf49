"""A newcomer's desk: a shop at work with the samples deployed, their folder, and the endpoint that they may start."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from rerail.domain.move import Fix, FixKind
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run
from rerail.runtime.deciding import Guarded
from rerail.runtime.moves import Moves
from rerail.samples.endpoint import Endpoint
from rerail.samples.first_start import deploy_samples

from ..runtime.conftest import CALLER, WORKSPACE, Shop, shop, working

__all__ = ["shop", "working"]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Makes the moves that the API offers. Each answers the run once it is at rest again."""

    shop: Shop
    folder: Path
    moves: Moves

    async def start(self, mission: str, **inputs: Any) -> Run:
        return await self.shop.rested(await self.shop.start(mission, **inputs))

    async def retry(
        self, run: Run, key: str, kind: FixKind, *, note: str | None = None, inputs: Mapping[str, Any] | None = None
    ) -> Run:
        step, fix = run.steps_by_key()[key], Fix(kind=kind, note=note)
        await self.moves.retry_step(WORKSPACE, step.id, fix=fix, inputs=inputs, actor=CALLER, guarded=Guarded())
        return await self.shop.rested(run.id)

    async def resume(self, run: Run) -> Run:
        await self.moves.continue_run(WORKSPACE, run.id, note=None, actor=CALLER, guarded=Guarded())
        return await self.shop.rested(run.id)

    async def decide(self, run: Run, decision: ReviewDecision, comment: str | None = None) -> Run:
        (review,) = run.reviews
        await self.moves.decide_review(WORKSPACE, review, decision=decision, comment=comment, actor=CALLER, once=None)
        return await self.shop.rested(run.id)

    async def cancel(self, run_id: UUID) -> Run:
        await self.moves.cancel_run(WORKSPACE, run_id, reason=None, actor=CALLER, expected_revision=None, once=None)
        return await self.shop.rested(run_id)

    async def read(self, run: Run, name: str) -> bytes:
        """The complete artifact of that name."""
        (artifact,) = [item for item in run.artifacts.values() if (item.name, item.state) == (name, "COMPLETE")]
        return self.shop.store.load(artifact.address)


@pytest.fixture
async def newcomer(working: Shop, tmp_path: Path) -> Newcomer:
    folder = tmp_path / "samples"
    await deploy_samples(working.pool, WORKSPACE, folder, registry=working.registry)
    moves = Moves(working.ledger, registry=working.registry, store=working.store)
    return Newcomer(working, folder, moves)


@pytest.fixture
def port() -> int:
    return free_port()


def free_port() -> int:
    """A port at which nobody listens yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
    return number


@contextmanager
def serving(port: int) -> Iterator[Endpoint]:
    """The samples' endpoint, as long as the block runs."""
    with Endpoint(port=port) as endpoint:
        thread = threading.Thread(target=endpoint.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield endpoint
        endpoint.shutdown()
        thread.join()
