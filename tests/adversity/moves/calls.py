"""The API as a caller has it: a run read at one revision, and the moves, each answered by a success or a problem."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from tests.runtime.conftest import Shop

from rerail.api.execution.context import Context
from rerail.api.schema.build import build_schema
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import Kind, show
from rerail.domain.viewer import Scope, Viewer
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.guides.catalog import load_guides
from rerail.planner.projection import Projector
from rerail.runtime.moves import Moves

SCHEMA = build_schema()
_PLAN = "plan { rerun { key } reuse { key } replaces { id } }"
_FAILURE = "failure { code cause step { key } attempt { number } blockingFrame { number }"
_TURNS = "RUN_QUEUED, RUN_STARTED, RUN_FAILED, RUN_CONTINUED, STEP_RETRIED, REVIEW_DECIDED"
RUN = f"""
query ($id: ID!) {{ run(id: $id) {{
  id status revision resolution completeness
  {_FAILURE} consequences {{ key }} independent {{ key }} }}
  recovery {{ next why
    continue {{ allowed blockers {{ code }} {_PLAN} }}
    retries {{ step {{ id key }} allowed blockers {{ code }} checks {{ name outcome }} {_PLAN} }}
    report {{ allowed }} cancel {{ allowed blockers {{ code }} }} }}
  steps(first: 100) {{ nodes {{ id key status attempts {{ number status error {{ code }} }} {_FAILURE} }} }} }}
  reviews {{ id status requestedAt step {{ key }} }}
  artifacts(first: 500) {{ nodes {{ id name state sha256 createdAt step {{ key }} }} }}
  turns: frames(last: 100, filter: {{kind: [{_TURNS}]}}) {{
    nodes {{ kind payload }} }}
}} }}
"""
_MOVED = f"applied {_PLAN} run {{ revision status }}"
_BLOCKED = "... on MoveRefused { blockers { code } run { revision } } ... on StaleRevision { run { revision } }"
MUTATIONS = {
    "continueRun": f"... on ContinueRunSuccess {{ {_MOVED} }} {_BLOCKED}",
    "retryFailedStep": f"... on RetryFailedStepSuccess {{ {_MOVED} checks {{ name outcome }} }} {_BLOCKED}",
    "cancelRun": f"... on CancelRunSuccess {{ applied run {{ revision status }} }} {_BLOCKED}",
    "decideReview": f"... on DecideReviewSuccess {{ applied run {{ revision status }} }} {_BLOCKED}",
    "reportRun": "... on ReportRunSuccess { hint report { id number } }",
    "addNote": "... on AddNoteSuccess { frame { number } }",
}


@dataclass
class Caller:
    """Calls the schema as a request would, without the wire."""

    shop: Shop
    name: str = "caller"

    async def read(self, run_id: UUID) -> Any:
        return (await self._ask(RUN, {"id": show(Kind.RUN, run_id)}))["run"]

    async def move(self, name: str, **given: Any) -> Any:
        """The answer, with its `__typename`; every given that is None is left out."""
        input_ = f"{name[0].upper()}{name[1:]}Input"
        document = (
            f"mutation ($input: {input_}!) {{ {name}(input: $input) "
            f"{{ __typename ... on Problem {{ code message }} {MUTATIONS[name]} }} }}"
        )
        asked = {key: value for key, value in given.items() if value is not None}
        return (await self._ask(document, {"input": asked}))[name]

    async def _ask(self, document: str, variables: dict[str, Any]) -> Any:
        result = await SCHEMA.execute(document, variables, self._context())
        assert not result.errors, result.errors
        return orjson.loads(orjson.dumps(result.data))

    def _context(self) -> Context:
        shop = self.shop
        return Context(
            pool=shop.pool,
            viewer=Viewer(
                actor=Actor(ActorKind.PERSON, self.name), workspace=DEFAULT_WORKSPACE.id, scopes=tuple(Scope)
            ),
            projector=Projector(guides=_GUIDES, signed=SIGNED_SQL),
            signing=AddressSigner([b"a secret for tests, 32 bytes long"]),
            moves=Moves(shop.ledger, registry=shop.registry, store=shop.store),
            clock=lambda: 1_767_323_045.0,
        )


_GUIDES = load_guides()
