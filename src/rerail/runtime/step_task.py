"""A step of a leg: its attempts one after the other, each recorded before it is made and after it has ended."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from uuid_utils.compat import uuid7

from rerail.domain import entry, schedule
from rerail.domain.errors import DomainError, LegSupersededError, Violation
from rerail.domain.failure import Fault
from rerail.domain.frame import Entry
from rerail.domain.mission import Logs, Task
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import Run
from rerail.domain.step import UNFINISHED_STEPS, Step, StepStatus
from rerail.runtime.attempt import perform
from rerail.runtime.context import AttemptContext
from rerail.runtime.definition.json_values import show_path
from rerail.runtime.definition.schema_check import violations
from rerail.runtime.definition.sealed import UnknownSecretError, opened, shown
from rerail.runtime.desk import Desk
from rerail.runtime.faults import internal_fault
from rerail.runtime.provider import (
    AskReview,
    AttemptIdentity,
    Call,
    ContextError,
    Done,
    InputError,
    Outcome,
    Provider,
    TaskError,
    Until,
)
from rerail.runtime.pump import Pump
from rerail.runtime.scope import resolve
from rerail.runtime.scribe import Scribe
from rerail.settings import SECRET_PREFIX, variable

log = structlog.get_logger(__name__)

LONG_START_SECONDS = 2.0
"""After so long a time from wanting to start an attempt to having it on record, much may have happened in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What an attempt is made with: secrets have their values in `settings` and `inputs`, which are for the provider
    alone, and their names in `shown_inputs`, which are stored."""

    provider: Provider
    settings: Mapping[str, Any]
    inputs: Mapping[str, Any]
    shown_inputs: Mapping[str, Any]


class StepTask:
    """Brings one step from ready, or from where a lost worker left it, to where nothing follows by itself."""

    def __init__(self, desk: Desk, scribe: Scribe, task: Task, step: UUID) -> None:
        self._desk = desk
        self._scribe = scribe
        self._task = task
        self._id = step

    async def run(self) -> None:
        """Raises LegSupersededError where the run is no longer this leg's."""
        try:
            while True:
                await self._until_due()
                async with self._desk.slots:
                    await self._attempt()
                if self._step.status is not StepStatus.RETRYING:
                    return
        except LegSupersededError:
            raise
        except Exception:
            await self._record_own_failure()

    @property
    def _step(self) -> Step:
        return self._scribe.run.steps[self._id]

    async def _until_due(self) -> None:
        due = self._step.next_attempt_at
        if due is not None:
            await asyncio.sleep(max(0.0, (due - datetime.now(UTC)).total_seconds()))

    async def _attempt(self) -> None:
        try:
            prepared = self._prepare(self._scribe.run)
        except TaskError as error:
            await self._scribe.write([entry.step_failed(self._step, attempt=None, fault=error.to_fault())])
            return
        step = self._step
        started = [entry.step_started(step, inputs=prepared.shown_inputs)] if step.status is StepStatus.PENDING else []
        invalid = violations(self._task.input_schema, prepared.inputs) if self._task.input_schema is not None else []
        if invalid:
            fault = _invalid_inputs(step.key, invalid).to_fault()
            await self._scribe.write([*started, entry.step_failed(step, attempt=None, fault=fault)])
            return
        identity = AttemptIdentity(
            run=self._scribe.run.id,
            step=step.id,
            step_key=step.key,
            attempt=uuid7(),
            number=step.attempt_count + 1,
        )
        attempt = entry.attempt_started(
            step,
            attempt=identity.attempt,
            number=identity.number,
            trigger=step.trigger,
            worker=self._desk.worker,
            leg=self._scribe.ticket.leg,
        )
        began = time.monotonic()
        await self._scribe.write([*started, attempt])
        if time.monotonic() - began > LONG_START_SECONDS:
            # This process may have been paused, and taken for lost: then the step is somebody else's to perform.
            await self._scribe.confirm()
        await self._perform(prepared, identity)

    def _prepare(self, run: Run) -> Prepared:
        """Raises TaskError where the attempt cannot even be made."""
        step, at = self._step, ("tasks", self._task.key)
        settings = resolve(self._task.settings, run, at=(*at, "with"))
        inputs = step.corrected_inputs
        if inputs is None:
            inputs = resolve(self._task.inputs, run, at=(*at, "inputs"))
        try:
            provider = self._desk.registry.get(self._task.provider)
        except DomainError as error:
            raise ContextError(error.message, code="runtime.provider_missing") from error
        return Prepared(
            provider=provider,
            settings=self._open(settings),
            inputs=self._open(inputs),
            shown_inputs=shown(inputs),
        )

    def _open(self, value: Any) -> Any:
        try:
            return opened(value, self._desk.secrets.get)
        except UnknownSecretError as error:
            raise unknown_secret(error.name) from None

    async def _perform(self, prepared: Prepared, identity: AttemptIdentity) -> None:
        tell_dropped = partial(entry.lines_dropped, step=identity.step, attempt=identity.attempt)
        pump = Pump(self._scribe, tell_dropped if self._task.logs is Logs.DROP else None)
        context = AttemptContext(
            identity=identity,
            run=self._scribe.run,
            step=self._step,
            inputs=prepared.inputs,
            store=self._desk.store,
            buffer=pump.buffer,
        )
        timeout = self._task.timeout or self._desk.attempt_timeout
        call = Call(task=replace(self._task, timeout=timeout), settings=prepared.settings, context=context)
        work = asyncio.create_task(perform(prepared.provider, call, context), name=f"attempt {identity.step_key}")
        pumping = asyncio.create_task(pump.run(), name=f"pump {identity.step_key}")
        try:
            await asyncio.wait({work, pumping}, return_when=asyncio.FIRST_COMPLETED)
            if pumping.done():  # it has ended by raising: the leg may write no more
                pumping.result()
            outcome = work.result()
            pump.finish()
            await pumping
            rest = pump.buffer.take()
            await self._scribe.write([*rest, *self._after(outcome, identity)])
        finally:
            context.cancel()
            work.cancel()
            try:
                await asyncio.gather(work, return_exceptions=True)
            finally:
                # Last: what the task still says while it ends is written, where the leg may still write.
                pumping.cancel()
                await asyncio.gather(pumping, return_exceptions=True)

    def _after(self, outcome: Outcome | Fault, identity: AttemptIdentity) -> list[Entry]:
        step, attempt = self._step, identity.attempt
        match outcome:
            case Fault():
                return self._after_fault(outcome, identity)
            case Done(outputs=outputs):
                return [entry.step_succeeded(step, attempt=attempt, outputs=outputs)]
            case Until(instant=instant, reason=reason, outputs=outputs):
                return [entry.step_waited(step, attempt=attempt, reason=reason, until=instant, outputs=outputs)]
            case AskReview():
                return self._ask(outcome, attempt)

    def _after_fault(self, fault: Fault, identity: AttemptIdentity) -> list[Entry]:
        step, attempt = self._step, identity.attempt
        failed = entry.attempt_failed(step, attempt=attempt, number=identity.number, fault=fault)
        delay = schedule.delay_of_next_attempt(step, fault, self._task.retry, chance=self._desk.chance())
        if delay is None:
            return [failed, entry.step_failed(step, attempt=attempt, fault=fault)]
        due = datetime.now(UTC) + timedelta(seconds=delay)
        return [failed, entry.attempt_scheduled(step, due=due, number=identity.number + 1, delay=delay)]

    def _ask(self, asked: AskReview, attempt: UUID) -> list[Entry]:
        step = self._step
        review = self._scribe.run.latest_review(step.id)
        if review is not None and review.status is ReviewStatus.APPROVED:
            # The rejection was taken back before the step was retried: the decision stands.
            outputs = {
                "decision": ReviewDecision.APPROVE.value,
                "comment": review.comment,
                "decidedBy": review.decided_by.name if review.decided_by else None,
            }
            return [entry.step_succeeded(step, attempt=attempt, outputs=outputs)]
        requested = entry.review_requested(
            step, attempt=attempt, review=uuid7(), question=asked.question, expires_at=asked.expires_at
        )
        return [requested, entry.step_waited(step, attempt=attempt, reason="a review")]

    async def _record_own_failure(self) -> None:
        """rerail itself broke, not the task: the step fails with an id under which the log has the rest."""
        fault = internal_fault(f"step {self._task.key}")
        log.exception("step.internal_error", run=str(self._scribe.run.id), step=self._task.key, fault=fault.message)
        await self._scribe.decide(lambda run, _: _internal_failure(run, self._id, fault))


def _internal_failure(run: Run, step_id: UUID, fault: Fault) -> list[Entry]:
    step = run.steps[step_id]
    if step.status not in UNFINISHED_STEPS:
        return []
    attempt = run.attempts.get(step.last_attempt) if step.last_attempt else None
    if attempt is not None and attempt.finished_at is None:
        failed = entry.attempt_failed(step, attempt=attempt.id, number=attempt.number, fault=fault)
        return [failed, entry.step_failed(step, attempt=attempt.id, fault=fault)]
    return [entry.step_failed(step, attempt=None, fault=fault)]


def unknown_secret(name: str) -> ContextError:
    """The error of a task that names a secret that this worker does not have."""
    return ContextError(
        f"The worker has no secret {name}: give it {SECRET_PREFIX}{name}, or a line for it in the file of "
        f"{variable('secrets_file')}; then retry.",
        code="runtime.secret_unknown",
        detail={"secret": name},
    )


def _invalid_inputs(key: str, found: Sequence[Violation]) -> InputError:
    lines = "; ".join(f"{show_path(('inputs', *item.path))}: {item.message}" for item in found[:3])
    return InputError(
        f"The inputs of {key} do not satisfy its schema: {lines}",
        code="input.invalid",
        detail=[{"path": list(item.path), "message": item.message} for item in found[:50]],
    )
