"""The state machine, drawn once: in which state of its run and of its step each kind of frame may be written."""

from rerail.domain.errors import IllegalFrameError
from rerail.domain.frame import FrameKind as K
from rerail.domain.run import RunStatus as R
from rerail.domain.step import StepStatus as S

_ANY_RUN = frozenset(R)
_ACTIVE = frozenset({R.RUNNING})
_BEFORE_OR_DURING_LEG = frozenset({R.QUEUED, R.RUNNING})

RUN_STATES: dict[K, frozenset[R]] = {
    K.RUN_QUEUED: frozenset(),  # only as frame 1, where there is no state yet
    K.RUN_STARTED: frozenset({R.QUEUED, R.RUNNING, R.WAITING}),  # RUNNING: the worker before was lost
    K.RUN_WAITED: _ACTIVE,
    K.RUN_FAILED: _ACTIVE,
    K.RUN_SUCCEEDED: _ACTIVE,
    K.RUN_CANCELLED: frozenset({R.QUEUED, R.RUNNING, R.WAITING, R.FAILED}),
    K.RUN_CONTINUED: frozenset({R.FAILED, R.CANCELLED}),
    K.STEP_STARTED: _ACTIVE,
    K.STEP_WAITED: _ACTIVE,
    K.STEP_SUCCEEDED: _BEFORE_OR_DURING_LEG,  # QUEUED: a review was decided and its leg has not started yet
    K.STEP_FAILED: _BEFORE_OR_DURING_LEG,
    K.STEP_SKIPPED: _ACTIVE,
    K.STEP_CANCELLED: frozenset({R.QUEUED, R.RUNNING, R.WAITING, R.FAILED}),
    K.STEP_RETRIED: frozenset({R.FAILED, R.WAITING, R.CANCELLED}),
    K.ATTEMPT_STARTED: _ACTIVE,
    K.ATTEMPT_FAILED: _BEFORE_OR_DURING_LEG,
    K.ATTEMPT_INTERRUPTED: _ACTIVE,
    K.ATTEMPT_SCHEDULED: _ACTIVE,
    K.PROVIDER_CALLED: _ACTIVE,
    K.PROVIDER_ANSWERED: _ACTIVE,
    K.LOG_WRITTEN: _ACTIVE,
    K.ARTIFACT_WRITTEN: _ANY_RUN,  # a loss is found at rest
    K.REVIEW_REQUESTED: _ACTIVE,
    K.REVIEW_DECIDED: _ANY_RUN - {R.SUCCEEDED},  # CANCELLED: a rejection is taken back
    K.FIX_ATTESTED: frozenset({R.FAILED, R.WAITING, R.CANCELLED}),
    K.REPORT_FILED: _ANY_RUN,
    K.REPORT_UPDATED: _ANY_RUN,
    K.NOTE_ADDED: _ANY_RUN,
}

STEP_STATES: dict[K, frozenset[S]] = {
    K.STEP_STARTED: frozenset({S.PENDING}),
    K.STEP_WAITED: frozenset({S.RUNNING}),
    K.STEP_SUCCEEDED: frozenset({S.RUNNING, S.WAITING}),
    # PENDING: its inputs cannot be resolved; CANCELLED: it was at work, and the run goes on without it
    K.STEP_FAILED: frozenset({S.PENDING, S.RUNNING, S.RETRYING, S.WAITING, S.CANCELLED}),
    K.STEP_SKIPPED: frozenset({S.PENDING}),
    K.STEP_CANCELLED: frozenset({S.RUNNING, S.RETRYING, S.WAITING}),
    K.STEP_RETRIED: frozenset({S.FAILED, S.CANCELLED}),
    K.ATTEMPT_STARTED: frozenset({S.RUNNING, S.RETRYING}),
    K.ATTEMPT_FAILED: frozenset({S.RUNNING, S.WAITING}),
    K.ATTEMPT_INTERRUPTED: frozenset({S.RUNNING}),
    K.ATTEMPT_SCHEDULED: frozenset({S.RUNNING}),
    K.REVIEW_REQUESTED: frozenset({S.RUNNING}),
}


def check_run_state(kind: K, status: R) -> None:
    """Raises IllegalFrameError where a frame of this kind cannot be written in this state of the run."""
    if status not in RUN_STATES[kind]:
        raise IllegalFrameError(f"A {kind} frame cannot follow while the run is {status}.")


def check_step_state(kind: K, key: str, status: S) -> None:
    """Raises IllegalFrameError where a frame of this kind cannot be written in this state of its step."""
    allowed = STEP_STATES.get(kind)
    if allowed is not None and status not in allowed:
        raise IllegalFrameError(f"A {kind} frame cannot follow while step {key} is {status}.")
