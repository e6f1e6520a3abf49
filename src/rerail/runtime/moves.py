"""The moves as callers make them: look what is true outside, then let the rules decide under the run's lock."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from rerail.artifacts.store import ArtifactStore
from rerail.domain import decisions, entry
from rerail.domain.artifact import Inventory
from rerail.domain.errors import InvalidInputError, NotFoundError, Violation
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor
from rerail.domain.move import Fix, FixCheck, Plan
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Label, Run, RunStatus
from rerail.domain.step import StepStatus
from rerail.ledger.idempotency import Answer, Once
from rerail.ledger.ledger import Decision, Ledger, Rule
from rerail.redaction.named import NO_SECRETS, NamedSecrets
from rerail.runtime.aside import Aside
from rerail.runtime.bulk_recovery import Bulk
from rerail.runtime.deciding import Deciding, Guarded, Moved
from rerail.runtime.providers.registry import ProviderRegistry
from rerail.runtime.reporting.reporting import Reporting, ReportingOptions
from rerail.runtime.starting import deploy_mission, start_run
from rerail.runtime.stocktaking import Stocktaking
from rerail.runtime.texts import check_text
from rerail.runtime.verify import Verifier


class Moves:
    """All of them raise NotFoundError, MoveRefusedError, StaleRevisionError or IdempotencyConflictError."""

    def __init__(
        self,
        ledger: Ledger,
        *,
        registry: ProviderRegistry,
        store: ArtifactStore,
        reporting: ReportingOptions | None = None,
        secrets: NamedSecrets = NO_SECRETS,
        aside: Aside | None = None,
    ) -> None:
        """What is large is looked through `aside`."""
        self._aside = aside or Aside("looking-through")
        self.bulk = Bulk(ledger)
        self.reporting = Reporting(ledger, store=store, options=reporting or ReportingOptions(), aside=self._aside)
        self._ledger = ledger
        self._registry = registry
        self._verifier = Verifier(
            pool=ledger.pool, registry=registry, screen=ledger.screen, secrets=secrets, aside=self._aside
        )
        self._stock = Stocktaking(ledger=ledger, store=store)
        self._deciding = Deciding(ledger, self._stock)

    @property
    def ledger(self) -> Ledger:
        """Where the moves are written, and what they are read from again."""
        return self._ledger

    async def deploy_mission(self, workspace: UUID, definition: Any, *, once: Once | None) -> UUID:
        """Answers the mission's id. Raises InvalidMissionError with what is wrong with the definition."""
        deployed = await deploy_mission(
            self._ledger.pool,
            workspace,
            definition,
            registry=self._registry,
            once=once,
            screen=self._ledger.screen,
            aside=self._aside,
        )
        return deployed.mission

    async def start_run(
        self,
        workspace: UUID,
        mission: str,
        inputs: Any,
        *,
        title: str | None,
        labels: Sequence[Label],
        actor: Actor,
        once: Once | None,
    ) -> UUID:
        """Answers the run's id. Raises InvalidInputError too, with what is wrong with inputs and labels."""
        started = await start_run(
            self._ledger,
            workspace,
            mission,
            inputs,
            actor=actor,
            title=title,
            labels=labels,
            once=once,
            aside=self._aside,
        )
        return started.run_id

    async def run_of(self, workspace: UUID, table: Literal["steps", "reviews"], row: UUID) -> UUID | None:
        """The run that a step or a review belongs to."""
        return await self._ledger.run_of(workspace, table, row)

    async def continue_run(
        self, workspace: UUID, run_id: UUID, *, note: str | None, actor: Actor, guarded: Guarded
    ) -> Moved:
        """Resumes the run where it stopped."""
        if known := await self._deciding.known(workspace, guarded):
            return Moved.of(run_id, known, applied=True)

        async def look(seen: Run) -> tuple[Rule, Inventory]:
            inventory, mission = Inventory(), None
            if _may_go_on(seen):
                inventory = await self._stock.look(seen)
                _, mission = await self._verifier.look_at_mission(seen)

            def rule(run: Run, _now: datetime) -> Decision:
                move, entries = decisions.continue_run(
                    run, inventory=inventory, mission=mission, note=note, actor=actor
                )
                return Decision(entries, _answer(move.plan, ()))

            return rule, inventory

        return await self._deciding.move(workspace, run_id, look, guarded)

    async def retry_step(
        self,
        workspace: UUID,
        step_id: UUID,
        *,
        fix: Fix,
        inputs: Any,
        actor: Actor,
        guarded: Guarded,
    ) -> Moved:
        """A new attempt of a failed step. Raises InvalidInputError too, where corrected inputs are not correct."""
        run_id = await self._ledger.run_of(workspace, "steps", step_id)
        if run_id is None:
            raise NotFoundError("There is no such step in this workspace.", id=f"step_{step_id.hex}")
        if inputs is not None and not isinstance(inputs, Mapping):
            problem = "Inputs are an object of names and values."
            raise InvalidInputError(problem, [Violation(("inputs",), problem)])
        if known := await self._deciding.known(workspace, guarded):
            return Moved.of(run_id, known, applied=True)

        async def look(seen: Run) -> tuple[Rule, Inventory]:
            step = seen.steps[step_id]
            checks: Sequence[FixCheck] = ()
            inventory, mission = Inventory(), None
            if _may_go_on(seen) and step.status in {StepStatus.FAILED, StepStatus.CANCELLED}:
                inventory = await self._stock.look(seen)
                version, mission = await self._verifier.look_at_mission(seen)
                checks = await self._verifier.check_fix(seen, step, inputs, inventory, version, caller=actor)

            def rule(run: Run, _now: datetime) -> Decision:
                move, entries = decisions.retry_step(
                    run,
                    run.steps[step_id],
                    fix=fix,
                    checks=checks,
                    inventory=inventory,
                    mission=mission,
                    inputs=inputs,
                    actor=actor,
                )
                return Decision(entries, _answer(move.plan, checks))

            return rule, inventory

        return await self._deciding.move(workspace, run_id, look, guarded)

    async def cancel_run(
        self,
        workspace: UUID,
        run_id: UUID,
        *,
        reason: str | None,
        actor: Actor,
        expected_revision: int | None,
        once: Once | None,
        dry_run: bool = False,
    ) -> None:
        """Ends the run for good."""

        def rule(run: Run, _now: datetime) -> Decision:
            return Decision(decisions.cancel_run(run, reason=reason, actor=actor))

        guarded = Guarded(expected_revision=expected_revision, dry_run=dry_run, once=once)
        await self._deciding.decide(workspace, run_id, rule, guarded)

    async def decide_review(
        self,
        workspace: UUID,
        review_id: UUID,
        *,
        decision: ReviewDecision,
        comment: str | None,
        actor: Actor,
        once: Once | None,
        expected_revision: int | None = None,
        dry_run: bool = False,
    ) -> UUID:
        """Answers the run's id."""
        run_id = await self._ledger.run_of(workspace, "reviews", review_id)
        if run_id is None:
            raise NotFoundError("There is no such review in this workspace.", id=f"review_{review_id.hex}")

        def rule(run: Run, _now: datetime) -> Decision:
            return Decision(decisions.decide_review(run, review_id, decision=decision, comment=comment, actor=actor))

        guarded = Guarded(expected_revision=expected_revision, dry_run=dry_run, once=once)
        await self._deciding.decide(workspace, run_id, rule, guarded)
        return run_id

    async def add_note(
        self, workspace: UUID, run_id: UUID, *, text: str, step: UUID | None, actor: Actor, once: Once | None = None
    ) -> int:
        """Answers the number of the frame that holds the note. Raises InvalidInputError too."""
        check_text("text", text)

        def rule(run: Run, _now: datetime) -> Decision:
            if step is not None and step not in run.steps:
                raise InvalidInputError(
                    "The run has no such step.", [Violation(("stepId",), "Not a step of this run.")]
                )
            return Decision([entry.note_added(text=text, step=step, actor=actor)], {"frame": run.revision + 1})

        decided = await self._ledger.decide(workspace, run_id, rule, once=once)
        number: int = decided.answer["frame"]
        return number

    async def report_run(
        self,
        workspace: UUID,
        run_id: UUID,
        *,
        symptom: Symptom,
        summary: str,
        step: UUID | None,
        frame: int | None,
        artifacts: Sequence[UUID],
        tried: Sequence[str],
        actor: Actor,
        once: Once | None,
        expected_revision: int | None = None,
        include_binary: bool = False,
    ) -> tuple[UUID, str | None]:
        """Escalates. Answers the report's id, and a hint where the API already explains what blocks the run. Raises
        InvalidInputError and BundleFailedError too."""
        return await self.reporting.file(
            workspace,
            run_id,
            symptom=symptom,
            summary=summary,
            step=step,
            frame=frame,
            artifacts=artifacts,
            tried=tried,
            actor=actor,
            once=once,
            expected_revision=expected_revision,
            include_binary=include_binary,
        )


def _may_go_on(run: Run) -> bool:
    """Whether there is reason to look outside: no rule lets a run go on that is on its way, or has succeeded."""
    return run.at_rest and run.status is not RunStatus.SUCCEEDED


def _answer(plan: Plan | None, checks: Sequence[FixCheck]) -> Answer:
    if plan is None:
        raise ValueError("A move that was allowed has no plan.")
    return {"plan": plan.to_payload(), "checks": [check.to_payload() for check in checks]}
