"""The contract of a provider: what performs a task, what it is handed, what it answers and which errors it raises."""

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, Self, runtime_checkable
from uuid import UUID

from rerail.domain.errors import Violation
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import Severity
from rerail.domain.mission import Effect, Task
from rerail.runtime.targets import Targets


class TaskError(Exception):
    """A typed failure of a task: raised by providers and by the callables of mission authors.

    `code` is stable and dotted, its first part the cause's word (`provider.`, `input.`, `runtime.`, `review.`).
    `transient`: an automatic attempt may help. `settled`: it is known what was done to the outside world.
    `detail`: JSON for whoever looks into it. Never put a secret into any of these.
    """

    cause = FailureCause.UNKNOWN
    default_code = "unknown"
    default_transient = False

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        transient: bool | None = None,
        settled: bool = True,
        detail: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.default_code
        self.transient = self.default_transient if transient is None else transient
        self.settled = settled
        self.detail = detail

    def to_fault(self) -> Fault:
        return Fault(
            cause=self.cause,
            code=self.code,
            message=self.message,
            transient=self.transient,
            settled=self.settled,
            detail=self.detail,
        )


class ProviderError(TaskError):
    """What performs the task is down, refuses, or answers nonsense."""

    cause = FailureCause.PROVIDER
    default_code = "provider.error"
    default_transient = True


class InputError(TaskError):
    """What the task was given is missing or invalid; trying again without a change is in vain."""

    cause = FailureCause.INPUT
    default_code = "input.invalid_value"


class ContextError(TaskError):
    """The task's own code or its surroundings broke."""

    cause = FailureCause.RUNTIME
    default_code = "runtime.error"


class AttemptCancelledError(BaseException):
    """Raised inside a callable that runs in a thread when its attempt was cancelled or ran out of time.

    Not an Exception, so that a task's own `except Exception` does not hold it up.
    """


class ArtifactWriter(Protocol):
    """A file being written, from a coroutine or a thread. As a context manager it is completed at the end of the
    block, and left PARTIAL, with the bytes that it has, when the block raises."""

    def write(self, data: bytes | str) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *raised: object) -> None: ...


class Context(Protocol):
    """What a task is handed: safe to use from the event loop and from the thread that a sync callable runs in."""

    run_id: str
    step_key: str
    attempt: int
    inputs: Mapping[str, Any]
    idempotency_key: str  # equal for all attempts of this step: hand it to whoever can refuse to do a thing twice
    effect: Effect

    def log(self, message: str, severity: Severity = Severity.INFO) -> Awaitable[None]:
        """Writes a LOG_WRITTEN frame. While the database cannot keep up a thread is held up here; on the event loop
        awaiting what it answers does the same, and elsewhere there is no need to."""

    def open_artifact(self, name: str, media_type: str | None = None) -> ArtifactWriter:
        """Opens a file to write to; the media type is guessed from the name where it is not given."""

    def called(self, title: str, payload: Mapping[str, Any]) -> None:
        """Notes that a request went out (PROVIDER_CALLED)."""

    def answered(self, title: str, payload: Mapping[str, Any], severity: Severity = Severity.INFO) -> None:
        """Notes that an answer came back (PROVIDER_ANSWERED)."""

    def read_artifact(self, step_key: str, name: str) -> bytes:
        """All of a complete artifact of an earlier step; InputError (`input.missing`) when there is none."""

    @property
    def cancelled(self) -> bool:
        """Whether the attempt was cancelled or ran out of time: a long loop looks here and returns."""

    def raise_if_cancelled(self) -> None:
        """Raises AttemptCancelledError when the attempt was cancelled or ran out of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The task reached its goal; `outputs` is JSON."""

    outputs: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Until:
    """The task is done at an instant (aware); no worker is held until then. `outputs` are its outputs then."""

    instant: datetime
    reason: str
    outputs: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskReview:
    """A person must decide; no worker is held until then. `expires_at` is aware, None for never."""

    question: str
    expires_at: datetime | None = None


Outcome = Done | Until | AskReview


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One attempt as the provider sees it: `settings` are the task's, with every expression resolved."""

    task: Task
    settings: Mapping[str, Any]
    context: Context


@dataclass(frozen=True, slots=True)
class Probe:
    """Whether what performs the task is there again. `up` is None where it cannot be told."""

    up: bool | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Permissions:
    """What the operator allows providers to do: to start commands, which ones (any without `programs`) and with which
    environment; to call functions, of which modules (without `modules`, of those that the operator deployed); and where
    requests may go."""

    commands: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)
    programs: Sequence[str] = ()
    modules: Sequence[str] = ()
    targets: Targets = field(default_factory=Targets)


@runtime_checkable
class Provider(Protocol):
    """What performs the tasks that name it. Third parties add providers by the entry point group `rerail.providers`:
    the name is the provider's name, the value a callable that takes Permissions and returns a Provider."""

    name: str
    settings_schema: Mapping[str, Any]  # JSON Schema of a task's settings, expressions not yet resolved

    def check(self, task: Task) -> Sequence[Violation]:
        """What is wrong with a task's settings beyond the schema, before deployment; paths start at the settings."""

    async def perform(self, call: Call) -> Outcome:
        """Performs one attempt. Cancelling the coroutine must end the work. Raises TaskError with a code; any other
        exception counts as a crash of the step (`runtime.crashed`)."""

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        """Asks, without side effects and within seconds, whether the task could be performed now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptIdentity:
    """Which attempt of which step of which run."""

    run: UUID
    step: UUID
    step_key: str
    attempt: UUID
    number: int
