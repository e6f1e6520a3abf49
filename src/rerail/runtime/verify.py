"""What the server can verify before a move: the mission, inputs against their schema, the provider's probe, reviews."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg
import structlog

from rerail.domain import blockers
from rerail.domain.artifact import Inventory
from rerail.domain.errors import DomainError, InvalidInputError, Violation
from rerail.domain.failure import FailureCause
from rerail.domain.frame import Actor
from rerail.domain.mission import Mission, Task
from rerail.domain.move import CheckName, CheckOutcome, FixCheck, MissionSeen
from rerail.domain.moves import foreseen_checks
from rerail.domain.run import Run
from rerail.domain.step import Step
from rerail.redaction.named import NO_SECRETS, NamedSecrets
from rerail.redaction.screen import Screen
from rerail.runtime.aside import Aside, is_large
from rerail.runtime.definition.json_values import show_path
from rerail.runtime.definition.schema_check import violations
from rerail.runtime.definition.sealed import UnknownSecretError, opened
from rerail.runtime.definition.secret_check import secret_inputs
from rerail.runtime.provider import Probe, TaskError
from rerail.runtime.providers.registry import ProviderRegistry, UnknownProviderError
from rerail.runtime.scope import resolve
from rerail.runtime.versions import MissionUnloadableError, load_version

log = structlog.get_logger(__name__)

PROBE_SECONDS = 15.0
"""Bounds a provider that does not bound its own probe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifier:
    """Looks outside on behalf of the rules, which do not. Each check takes seconds at most and has no side effects."""

    pool: asyncpg.Pool
    registry: ProviderRegistry
    screen: Screen
    aside: Aside
    secrets: NamedSecrets = NO_SECRETS

    async def look_at_mission(self, run: Run) -> tuple[Mission | None, MissionSeen]:
        """The version that the run follows, None where it is lost, and what is not as it should be."""
        try:
            mission = await load_version(self.pool, run.workspace, run.mission_slug, run.mission_version)
        except MissionUnloadableError as error:
            return None, MissionSeen(unloadable=error.message)
        unknown = run.steps_by_key().keys() - {task.key for task in mission.tasks}
        if unknown:
            return None, MissionSeen(unloadable=f"It has no task {min(unknown)}.")
        found = violations(mission.input_schema, run.inputs)
        seen = MissionSeen(
            missing=self._missing_providers(mission),
            invalid=f"{show_path(('inputs', *found[0].path))}: {found[0].message}" if found else None,
            resolved=run.fault is not None and _resolves(mission, run),
        )
        return mission, seen

    async def check_fix(
        self,
        run: Run,
        step: Step,
        inputs: Mapping[str, Any] | None,
        inventory: Inventory,
        mission: Mission | None,
        *,
        caller: Actor,
    ) -> list[FixCheck]:
        """What is true of the underlying issue now. Raises InvalidInputError where corrected inputs are not."""
        checks = [check for check in foreseen_checks(run, step) if check.name is CheckName.REVIEW]
        if mission is not None:
            checks += await self._check_task(run, step, inputs, mission.task(step.key), caller)
        elif inputs is not None:
            checks.append(_check(CheckName.INPUTS, CheckOutcome.UNKNOWN, "The schema is lost with the version."))
        if run.relied_on():
            checks.append(_check_artifacts(run, inventory))
        checks.append(self._check_mission(run, step, mission))
        return checks

    async def _check_task(
        self, run: Run, step: Step, inputs: Mapping[str, Any] | None, task: Task, caller: Actor
    ) -> list[FixCheck]:
        cause = step.fault.cause if step.fault is not None else None
        if inputs is not None:
            checked = (
                await self.aside.run((run.workspace, caller), _check_inputs, task, inputs, self.screen)
                if is_large(inputs)
                else _check_inputs(task, inputs, self.screen)
            )
            return [checked, *([await self._probe(run, task)] if _by_provider(cause) else [])]
        if cause is FailureCause.INPUT:
            return [_check_inputs_as_they_are(run, step, task, self.secrets)]
        return [await self._probe(run, task)] if _by_provider(cause) else []

    def _missing_providers(self, mission: Mission) -> dict[str, str]:
        missing = {}
        for task in mission.tasks:
            try:
                self.registry.get(task.provider)
            except UnknownProviderError as error:
                missing[task.key] = error.message
        return missing

    def _check_mission(self, run: Run, step: Step, mission: Mission | None) -> FixCheck:
        if mission is None:
            return _check(CheckName.MISSION, CheckOutcome.FAILED, f"Version {run.mission_version} cannot be loaded.")
        missing = self._missing_providers(mission).get(step.key)
        if missing is not None:
            return _check(CheckName.MISSION, CheckOutcome.FAILED, f"{step.key} cannot be performed: {missing}.")
        detail = f"Version {run.mission_version} can be loaded, and the provider {step.plan.provider} is there."
        return _check(CheckName.MISSION, CheckOutcome.PASSED, detail)

    async def _probe(self, run: Run, task: Task) -> FixCheck:
        try:
            settings = opened(resolve(task.settings, run, at=("tasks", task.key, "with")), self.secrets.get)
            async with asyncio.timeout(PROBE_SECONDS):
                probe = await self.registry.get(task.provider).probe(task, settings)
        except UnknownSecretError as error:
            # Workers have them; the API need not, and then the next attempt shows it.
            probe = Probe(None, f"The provider could not be asked: the secret {error.name} is known to workers alone.")
        except (TaskError, DomainError) as error:
            probe = Probe(None, f"The provider could not be asked: {error.message}")
        except TimeoutError:
            probe = Probe(None, f"The provider's probe did not end within {PROBE_SECONDS:g} s.")
        except Exception as error:
            # Other packages bring providers: one whose probe breaks says nothing about whether it is back.
            log.exception("provider.probe_broke", provider=task.provider, task=task.key)
            probe = Probe(None, f"The provider's probe broke: {type(error).__name__}.")
        outcome = {True: CheckOutcome.PASSED, False: CheckOutcome.FAILED, None: CheckOutcome.UNKNOWN}[probe.up]
        return _check(CheckName.PROVIDER, outcome, self.screen.text(probe.detail))


def _by_provider(cause: FailureCause | None) -> bool:
    return cause is FailureCause.PROVIDER


def _resolves(mission: Mission, run: Run) -> bool:
    try:
        resolve(mission.outputs, run, at=("outputs",))
    except TaskError:
        return False
    return True


def _check_inputs(task: Task, inputs: Mapping[str, Any], screen: Screen) -> FixCheck:
    secret = [
        Violation(("inputs", *item.path), item.message)
        for item in secret_inputs(screen, inputs, task.input_schema or {})
    ]
    if secret:
        raise InvalidInputError(f"Step {task.key} cannot be retried: {secret[0].message}", secret)
    if task.input_schema is None:
        return _check(CheckName.INPUTS, CheckOutcome.UNKNOWN, f"Task {task.key} declares no schema for its inputs.")
    found = violations(task.input_schema, inputs)
    if found:
        placed = [Violation(("inputs", *item.path), item.message) for item in found]
        first = f"{show_path(placed[0].path)}: {found[0].message}"
        raise InvalidInputError(f"Step {task.key} cannot be retried: {first}", placed)
    return _check(CheckName.INPUTS, CheckOutcome.PASSED, "The corrected inputs satisfy the task's schema.")


def _check_inputs_as_they_are(run: Run, step: Step, task: Task, secrets: NamedSecrets) -> FixCheck:
    """Inputs that a retry leaves as they are: what can be seen is whether the step would get so far as to try."""
    at = ("tasks", task.key)
    try:
        resolve(task.settings, run, at=(*at, "with"))
        inputs = step.corrected_inputs
        if inputs is None:
            inputs = opened(resolve(task.inputs, run, at=(*at, "inputs")), secrets.get)
    except UnknownSecretError as error:
        detail = f"Whether they satisfy the schema cannot be told: the secret {error.name} is known to workers alone."
        return _check(CheckName.INPUTS, CheckOutcome.UNKNOWN, detail)
    except TaskError as error:
        return _check(CheckName.INPUTS, CheckOutcome.FAILED, error.message)
    found = violations(task.input_schema, inputs) if task.input_schema is not None else []
    if found:
        detail = f"{show_path(('inputs', *found[0].path))}: {found[0].message}"
        return _check(CheckName.INPUTS, CheckOutcome.FAILED, f"The inputs of {task.key} break its schema: {detail}")
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
