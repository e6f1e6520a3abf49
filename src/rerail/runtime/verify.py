"""What the server can verify before a move: inputs against their schema, the provider's probe, reviews."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg

from rerail.domain import blockers
from rerail.domain.artifact import Inventory
from rerail.domain.errors import DomainError, InvalidInputError, Violation
from rerail.domain.failure import FailureCause
from rerail.domain.mission import Task
from rerail.domain.move import CheckName, CheckOutcome, FixCheck
from rerail.domain.recovery import foreseen_checks
from rerail.domain.run import Run
from rerail.domain.step import Step
from rerail.ledger.missions import find_mission
from rerail.runtime.definition.json_values import show_path
from rerail.runtime.definition.loading import stored_mission
from rerail.runtime.definition.schema_check import violations
from rerail.runtime.provider import TaskError
from rerail.runtime.providers.registry import ProviderRegistry
from rerail.runtime.scope import resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifier:
    """Looks outside on behalf of the rules, which do not. Each check takes seconds at most and has no side effects."""

    pool: asyncpg.Pool
    registry: ProviderRegistry

    async def check_fix(
        self, run: Run, step: Step, inputs: Mapping[str, Any] | None, inventory: Inventory
    ) -> list[FixCheck]:
        """What is true of the underlying issue now. Raises InvalidInputError where corrected inputs are not."""
        task = await self._task(run, step)
        checks = [check for check in foreseen_checks(run, step) if check.name is CheckName.REVIEW]
        if inputs is not None:
            checks.append(_check_inputs(task, inputs))
        elif step.fault is not None and step.fault.cause is FailureCause.INPUT:
            checks += [_as_they_are(check) for check in foreseen_checks(run, step) if check.name is CheckName.INPUTS]
        if step.fault is not None and step.fault.cause is FailureCause.PROVIDER:
            checks.append(await self._probe(run, task))
        if run.relied_on():
            checks.append(_check_artifacts(run, inventory))
        return checks

    async def _task(self, run: Run, step: Step) -> Task:
        stored = await find_mission(self.pool, run.workspace, run.mission_slug, version=run.mission_version)
        return stored_mission(stored.definition).task(step.key)

    async def _probe(self, run: Run, task: Task) -> FixCheck:
        try:
            settings = resolve(task.settings, run, at=("tasks", task.key, "with"))
            probe = await self.registry.get(task.provider).probe(task, settings)
        except (TaskError, DomainError) as error:
            return _check(CheckName.PROVIDER, CheckOutcome.UNKNOWN, f"The provider could not be asked: {error.message}")
        outcome = {True: CheckOutcome.PASSED, False: CheckOutcome.FAILED, None: CheckOutcome.UNKNOWN}[probe.up]
        return _check(CheckName.PROVIDER, outcome, probe.detail)


def _check_inputs(task: Task, inputs: Mapping[str, Any]) -> FixCheck:
    if task.input_schema is None:
        return _check(CheckName.INPUTS, CheckOutcome.UNKNOWN, f"Task {task.key} declares no schema for its inputs.")
    found = violations(task.input_schema, inputs)
    if found:
        placed = [Violation(("inputs", *item.path), item.message) for item in found]
        first = f"{show_path(placed[0].path)}: {found[0].message}"
        raise InvalidInputError(f"Step {task.key} cannot be retried: {first}", placed)
    return _check(CheckName.INPUTS, CheckOutcome.PASSED, "The corrected inputs satisfy the task's schema.")


def _as_they_are(foreseen: FixCheck) -> FixCheck:
    """The check of inputs that a retry leaves as they are: only the step itself sees what they lead to."""
    if foreseen.outcome is CheckOutcome.FAILED:
        return foreseen
    detail = "The inputs stay as they are: the next attempt shows whether what they lead to is right now."
    return _check(CheckName.INPUTS, CheckOutcome.UNKNOWN, detail)


def _check_artifacts(run: Run, inventory: Inventory) -> FixCheck:
    gone = blockers.lost_artifacts(run, inventory)
    if gone:
        return _check(CheckName.ARTIFACTS, CheckOutcome.FAILED, " ".join(blocker.message for blocker in gone))
    count = len(run.relied_on())
    return _check(CheckName.ARTIFACTS, CheckOutcome.PASSED, f"{count} reused, all there and unchanged.")


def _check(name: CheckName, outcome: CheckOutcome, detail: str) -> FixCheck:
    return FixCheck(name=name, outcome=outcome, detail=detail, checked_at=datetime.now(UTC))
