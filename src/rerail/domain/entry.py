"""The entries that the rules and the runtime write: one builder a kind, so that titles and payloads have one home."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from rerail.domain.artifact import Artifact
from rerail.domain.failure import Fault
from rerail.domain.frame import RUNTIME, Actor, Entry, FrameKind, Severity
from rerail.domain.report import ReportStatus
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Label
from rerail.domain.step import AttemptTrigger, Step, StepPlan
from rerail.domain.text import printable


def _iso(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant is not None else None


def run_queued(
    *,
    workspace: UUID,
    mission: UUID,
    mission_slug: str,
    mission_version: int,
    title: str,
    inputs: Mapping[str, Any],
    labels: Sequence[Label],
    steps: Sequence[StepPlan],
    actor: Actor,
) -> Entry:
    plans = [
        {
            "id": plan.id.hex,
            "key": plan.key,
            "title": plan.title,
            "position": plan.position,
            "provider": plan.provider,
            "effect": plan.effect.value,
            "maxAttempts": plan.max_attempts,
            "needs": list(plan.needs),
        }
        for plan in steps
    ]
    return Entry(
        kind=FrameKind.RUN_QUEUED,
        title=f"Queued {mission_slug} version {mission_version}",
        actor=actor,
        payload={
            "workspace": workspace.hex,
            "mission": mission.hex,
            "missionSlug": mission_slug,
            "missionVersion": mission_version,
            "title": printable(title),
            "inputs": inputs,
            "labels": [{"key": printable(label.key), "value": printable(label.value)} for label in labels],
            "steps": plans,
        },
    )


def run_started(*, leg: int, worker: str, takeover: bool) -> Entry:
    how = "took over" if takeover else "started"
    return Entry(
        kind=FrameKind.RUN_STARTED,
        title=f"Worker {worker} {how} leg {leg}",
        payload={"leg": leg, "worker": worker, "takeover": takeover},
    )


def run_waited(*, reason: str, wake_at: datetime | None, leg: int | None) -> Entry:
    """`leg` is the number of the leg that is due at `wake_at`; both or neither."""
    return Entry(
        kind=FrameKind.RUN_WAITED,
        title=f"Waits for {reason}",
        payload={"reason": reason, "wakeAt": _iso(wake_at), "leg": leg},
    )


def run_failed(*, title: str, fault: Fault | None) -> Entry:
    """`fault` only where no step is to blame."""
    return Entry(
        kind=FrameKind.RUN_FAILED,
        title=title,
        severity=Severity.ERROR,
        payload={"fault": fault.to_payload() if fault else None},
    )


def run_succeeded(*, outputs: Any) -> Entry:
    return Entry(kind=FrameKind.RUN_SUCCEEDED, title="Succeeded", payload={"outputs": outputs})


def run_cancelled(*, reason: str | None, actor: Actor) -> Entry:
    return Entry(
        kind=FrameKind.RUN_CANCELLED,
        title=f"Cancelled: {reason}" if reason else "Cancelled",
        severity=Severity.WARNING,
        actor=actor,
        payload={"reason": reason},
    )


def run_continued(
    *,
    leg: int,
    rerun: Sequence[UUID],
    fingerprint: str | None,
    fingerprints: Mapping[UUID, str],
    note: str | None,
    actor: Actor,
) -> Entry:
    """`fingerprint` is of the failure of the run as a whole, `fingerprints` are of the steps of `rerun` that failed."""
    return Entry(
        kind=FrameKind.RUN_CONTINUED,
        title=f"Continued: {len(rerun)} {'step runs' if len(rerun) == 1 else 'steps run'} again",
        actor=actor,
        payload={
            "leg": leg,
            "rerun": [step.hex for step in rerun],
            "fingerprint": fingerprint,
            "fingerprints": {step.hex: mark for step, mark in fingerprints.items()},
            "note": note,
        },
    )


def step_started(step: Step, *, inputs: Mapping[str, Any]) -> Entry:
    return Entry(
        kind=FrameKind.STEP_STARTED, title=f"Step {step.key} started", step=step.id, payload={"inputs": inputs}
    )


def step_waited(step: Step, *, attempt: UUID, reason: str, until: datetime | None = None, outputs: Any = None) -> Entry:
    """`outputs` are what the step will have put out once it is over, where that is known already."""
    return Entry(
        kind=FrameKind.STEP_WAITED,
        title=f"Step {step.key} waits for {reason}"[:200],
        step=step.id,
        attempt=attempt,
        payload={"reason": reason, "until": _iso(until), "outputs": outputs},
    )


def step_succeeded(step: Step, *, attempt: UUID, outputs: Any, actor: Actor = RUNTIME) -> Entry:
    return Entry(
        kind=FrameKind.STEP_SUCCEEDED,
        title=f"Step {step.key} succeeded",
        step=step.id,
        attempt=attempt,
        actor=actor,
        payload={"outputs": outputs},
    )


def step_failed(step: Step, *, attempt: UUID | None, fault: Fault) -> Entry:
    return Entry(
        kind=FrameKind.STEP_FAILED,
        title=f"Step {step.key} failed: {fault.code}",
        severity=Severity.ERROR,
        step=step.id,
        attempt=attempt,
        payload={"fault": fault.to_payload()},
    )


def step_skipped(step: Step, *, because: Sequence[str]) -> Entry:
    return Entry(
        kind=FrameKind.STEP_SKIPPED,
        title=f"Step {step.key} skipped: {', '.join(because)} {'is' if len(because) == 1 else 'are'} down",
        severity=Severity.WARNING,
        step=step.id,
        payload={"because": list(because)},
    )


def step_cancelled(step: Step, *, attempt: UUID | None, actor: Actor) -> Entry:
    return Entry(
        kind=FrameKind.STEP_CANCELLED,
        title=f"Step {step.key} cancelled",
        severity=Severity.WARNING,
        step=step.id,
        attempt=attempt,
        actor=actor,
    )


def step_retried(
    step: Step,
    *,
    leg: int,
    rerun: Sequence[UUID],
    fingerprint: str,
    inputs: Mapping[str, Any] | None,
    actor: Actor,
) -> Entry:
    """`rerun` are the steps besides this one that are pending again; `fingerprint` is of the failure to be mended."""
    return Entry(
        kind=FrameKind.STEP_RETRIED,
        title=f"Step {step.key} retried",
        step=step.id,
        actor=actor,
        payload={"leg": leg, "rerun": [other.hex for other in rerun], "fingerprint": fingerprint, "inputs": inputs},
    )


def attempt_started(step: Step, *, attempt: UUID, number: int, trigger: AttemptTrigger, worker: str, leg: int) -> Entry:
    return Entry(
        kind=FrameKind.ATTEMPT_STARTED,
        title=f"Attempt {number} of {step.key} started",
        step=step.id,
        attempt=attempt,
        payload={"number": number, "trigger": trigger.value, "worker": worker, "leg": leg},
    )


def attempt_failed(step: Step, *, attempt: UUID, number: int, fault: Fault) -> Entry:
    return Entry(
        kind=FrameKind.ATTEMPT_FAILED,
        title=f"Attempt {number} of {step.key} failed: {fault.message}",
        severity=Severity.ERROR,
        step=step.id,
        attempt=attempt,
        payload={"fault": fault.to_payload()},
    )


def attempt_interrupted(step: Step, *, attempt: UUID, number: int, fault: Fault) -> Entry:
    return Entry(
        kind=FrameKind.ATTEMPT_INTERRUPTED,
        title=f"Attempt {number} of {step.key} interrupted: {fault.message}",
        severity=Severity.ERROR,
        step=step.id,
        attempt=attempt,
        payload={"fault": fault.to_payload()},
    )


def attempt_scheduled(step: Step, *, due: datetime, number: int, delay: float) -> Entry:
    """`delay` in seconds, for the reader; `due` is what counts."""
    return Entry(
        kind=FrameKind.ATTEMPT_SCHEDULED,
        title=f"Attempt {number} of {step.key} is due in {delay:.1f} s",
        severity=Severity.WARNING,
        step=step.id,
        payload={"at": due.isoformat(), "number": number, "delaySeconds": delay},
    )


def log_written(*, step: UUID, attempt: UUID, message: str, severity: Severity, actor: Actor, at: datetime) -> Entry:
    first_line = message if "\n" not in message else message[: message.index("\n")]
    return Entry(
        kind=FrameKind.LOG_WRITTEN,
        title=first_line[:200],
        severity=severity,
        step=step,
        attempt=attempt,
        actor=actor,
        payload={"message": message},
        at=at,
    )


def lines_dropped(
    *, step: UUID, attempt: UUID, lines: Mapping[Severity, int], size: int, since: datetime, until: datetime
) -> Entry:
    """Stands where log lines are missing, which the task allows: how many by severity, their bytes in UTF-8, and when
    the first and the last of them were logged. As severe as the worst of them."""
    count, worst = sum(lines.values()), max((Severity.WARNING, *lines), key=list(Severity).index)
    what = "1 log line" if count == 1 else f"{count:,} log lines"
    message = f"Dropped {what}, {size:,} bytes: more came than the database took."
    dropped = {
        "lines": count,
        "bytes": size,
        "severities": {severity.value: lines[severity] for severity in Severity if severity in lines},
        "from": since.isoformat(),
        "until": until.isoformat(),
    }
    return Entry(
        kind=FrameKind.LOG_WRITTEN,
        title=message,
        severity=worst,
        step=step,
        attempt=attempt,
        payload={"message": message, "dropped": dropped},
        at=until,
    )


def artifact_written(artifact: Artifact, *, actor: Actor = RUNTIME) -> Entry:
    """The whole artifact as it stands now: the last such frame is the truth."""
    return Entry(
        kind=FrameKind.ARTIFACT_WRITTEN,
        title=f"Artifact {artifact.name} is {artifact.state.value.lower()}",
        step=artifact.step,
        attempt=artifact.attempt,
        artifact=artifact.id,
        actor=actor,
        payload={
            "name": artifact.name,
            "mediaType": artifact.media_type,
            "state": artifact.state.value,
            "bytes": artifact.bytes,
            "sha256": artifact.sha256,
            "address": artifact.address,
            "preview": artifact.preview,
        },
    )


def review_requested(step: Step, *, attempt: UUID, review: UUID, question: str, expires_at: datetime | None) -> Entry:
    return Entry(
        kind=FrameKind.REVIEW_REQUESTED,
        title=f"Review requested: {question}"[:200],
        step=step.id,
        attempt=attempt,
        payload={"review": review.hex, "question": printable(question), "expiresAt": _iso(expires_at)},
    )


def review_decided(
    *,
    review: UUID,
    step: UUID,
    attempt: UUID,
    decision: ReviewDecision | None,
    comment: str | None,
    leg: int | None,
    actor: Actor,
) -> Entry:
    """`decision` is None when the time to decide ran out; `leg` is the leg that goes on, where one was enqueued."""
    verb = {ReviewDecision.APPROVE: "approved", ReviewDecision.REJECT: "rejected", None: "expired"}[decision]
    return Entry(
        kind=FrameKind.REVIEW_DECIDED,
        title=f"Review {verb}" + (f": {comment}" if comment else ""),
        severity=Severity.INFO if decision is ReviewDecision.APPROVE else Severity.WARNING,
        step=step,
        attempt=attempt,
        actor=actor,
        payload={
            "review": review.hex,
            "decision": decision.value if decision else None,
            "comment": printable(comment) if comment is not None else None,
            "leg": leg,
        },
    )


def fix_attested(step: Step, *, fix: Mapping[str, Any], checks: Sequence[Mapping[str, Any]], actor: Actor) -> Entry:
    return Entry(
        kind=FrameKind.FIX_ATTESTED,
        title=f"Fix of {step.key} attested: {fix['kind']}",
        step=step.id,
        actor=actor,
        payload={"fix": dict(fix), "checks": [dict(check) for check in checks]},
    )


def report_filed(*, report: UUID, number: int, symptom: str, summary: str, step: UUID | None, actor: Actor) -> Entry:
    return Entry(
        kind=FrameKind.REPORT_FILED,
        title=f"Report {number} filed: {summary}"[:200],
        severity=Severity.WARNING,
        step=step,
        actor=actor,
        payload={"report": report.hex, "number": number, "symptom": symptom, "summary": summary},
    )


def report_updated(
    *, report: UUID, number: int, status: ReportStatus, before: ReportStatus, comment: str | None, actor: Actor
) -> Entry:
    what = "" if status is before else f" is {status.value.lower()}"
    return Entry(
        kind=FrameKind.REPORT_UPDATED,
        title=f"Report {number}{what}{f': {comment}' if comment else ''}"[:200],
        actor=actor,
        payload={
            "report": report.hex,
            "number": number,
            "status": status.value,
            "before": before.value,
            "comment": comment,
        },
    )


def note_added(*, text: str, step: UUID | None, actor: Actor) -> Entry:
    first_line = text.split("\n", 1)[0]
    return Entry(kind=FrameKind.NOTE_ADDED, title=first_line[:200], step=step, actor=actor, payload={"text": text})
