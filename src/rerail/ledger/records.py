"""State to rows: what each record of the domain looks like in its table, column by column."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from rerail.domain.artifact import Artifact
from rerail.domain.failure import Failure
from rerail.domain.handlers.applied import Changes
from rerail.domain.move import MoveKind, Recovery
from rerail.domain.review import Review
from rerail.domain.run import Run
from rerail.domain.step import Attempt, Step

Row = Mapping[str, Any]


def _json(value: Any) -> str | None:
    return orjson.dumps(value).decode() if value is not None else None


def _array(values: Iterable[object]) -> str:
    """An array literal of ids, keys and enum words: none of them needs quoting."""
    return "{" + ",".join(str(value) for value in values) + "}"


def label_rows(run: Run) -> list[Row]:
    return [
        {"run_id": run.id, "key": label.key, "workspace_id": run.workspace, "position": place, "value": label.value}
        for place, label in enumerate(run.labels)
    ]


def facet_rows(run: Run) -> list[Row]:
    """What the run is found by from its first frame on; its failure groups are added by `ledger.groups`."""
    return [facet_row(run, facet) for facet in sorted({*_label_facets(run), *_provider_facets(run)})]


def facet_row(run: Run, facet: str) -> Row:
    return {"run_id": run.id, "facet": facet, "workspace_id": run.workspace, "run_created_at": run.created_at}


def _label_facets(run: Run) -> Iterable[str]:
    for label in run.labels:
        named = f"label:{len(label.key)}:{label.key}"
        yield from (named, f"{named}={label.value}")


def _provider_facets(run: Run) -> Iterable[str]:
    return (f"provider:{step.plan.provider}" for step in run.steps.values())


def title_row(run: Run) -> Row:
    return {
        "run_id": run.id,
        "workspace_id": run.workspace,
        "run_created_at": run.created_at,
        "title": run.title,
    }


def update_row(run: Run) -> Row:
    return {
        "run_id": run.id,
        "workspace_id": run.workspace,
        "status": run.status.value,
        "updated_at": run.updated_at,
    }


def run_row(run: Run) -> Row:
    return {
        "id": run.id,
        "workspace_id": run.workspace,
        "mission_id": run.mission,
        "mission_slug": run.mission_slug,
        "mission_version": run.mission_version,
        "title": run.title,
        "inputs": _json(run.inputs),
        "created_at": run.created_at,
        "status": run.status.value,
        "revision": run.revision,
        "outputs": _json(run.outputs),
        "updated_at": run.updated_at,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "leg": run.leg,
        "leg_starts": run.leg_starts,
        "worker": run.worker,
        "wake_at": run.wake_at,
        "rest_frame": run.rest_frame,
        "fault": _json(run.fault.to_payload()) if run.fault else None,
        "failed_frame": run.failed_frame,
        "failures_seen": run.failures_seen,
        "previous_fingerprint": run.previous_fingerprint,
        "reports": run.reports,
        "kept": run.kept,
        "completeness": run.completeness.value,
        "resolution": run.resolution.value,
        **{f"steps_{status.lower()}": count for status, count in run.progress.counts.items()},
    }


def step_row(run: Run, step: Step) -> Row:
    plan = step.plan
    return {
        "id": plan.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "key": plan.key,
        "title": plan.title,
        "position": plan.position,
        "provider": plan.provider,
        "effect": plan.effect.value,
        "max_attempts": plan.max_attempts,
        "needs": _array(plan.needs),
        "status": step.status.value,
        "attempt_count": step.attempt_count,
        "tries": step.tries,
        "interruptions": step.interruptions,
        "last_attempt_id": step.last_attempt,
        "trigger": step.trigger.value,
        "next_attempt_at": step.next_attempt_at,
        "wake_at": step.wake_at,
        "inputs": _json(step.inputs),
        "corrected_inputs": _json(step.corrected_inputs),
        "outputs": _json(step.outputs),
        "started_at": step.started_at,
        "finished_at": step.finished_at,
        "fault": _json(step.fault.to_payload()) if step.fault else None,
        "failed_frame": step.failed_frame,
        "previous_fingerprint": step.previous_fingerprint,
        "unsettled": step.unsettled,
    }


def attempt_row(run: Run, attempt: Attempt) -> Row:
    return {
        "id": attempt.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": attempt.step,
        "number": attempt.number,
        "trigger": attempt.trigger.value,
        "worker": attempt.worker,
        "leg": attempt.leg,
        "started_at": attempt.started_at,
        "status": attempt.status.value,
        "finished_at": attempt.finished_at,
        "ended_frame": attempt.ended_frame,
        "fault": _json(attempt.fault.to_payload()) if attempt.fault else None,
    }


def artifact_row(run: Run, artifact: Artifact) -> Row:
    return {
        "id": artifact.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": artifact.step,
        "attempt_id": artifact.attempt,
        "report_id": None,
        "name": artifact.name,
        "address": artifact.address,
        "created_at": artifact.created_at,
        "media_type": artifact.media_type,
        "state": artifact.state.value,
        "bytes": artifact.bytes,
        "sha256": artifact.sha256,
        "preview": artifact.preview,
    }


def review_row(run: Run, review: Review) -> Row:
    return {
        "id": review.id,
        "workspace_id": run.workspace,
        "run_id": run.id,
        "step_id": review.step,
        "attempt_id": review.attempt,
        "question": review.question,
        "requested_at": review.requested_at,
        "requested_frame": review.requested_frame,
        "expires_at": review.expires_at,
        "status": review.status.value,
        "decided_at": review.decided_at,
        "decided_by_kind": review.decided_by.kind.value if review.decided_by else None,
        "decided_by_name": review.decided_by.name if review.decided_by else None,
        "comment": review.comment,
    }


def run_state_rows(run: Run, changes: Changes) -> list[Row]:
    return [
        {"run_id": run.id, "number": number, "workspace_id": run.workspace, "status": status.value}
        for number, status in changes.run_states.items()
    ]


def step_state_rows(run: Run, changes: Changes) -> list[Row]:
    return [
        {
            "run_id": run.id,
            "step_id": step,
            "number": number,
            "workspace_id": run.workspace,
            "status": state.status.value,
            "attempt_count": state.attempt_count,
        }
        for (number, step), state in changes.step_states.items()
    ]


def failure_row(run: Run, failure: Failure) -> Row:
    return {
        "run_id": run.id,
        "blocking_frame": failure.blocking_frame,
        "workspace_id": run.workspace,
        "root": failure.root,
        "cause": failure.cause.value,
        "code": failure.code,
        "message": failure.message,
        "transient": failure.transient,
        "step_id": failure.step,
        "attempt_id": failure.attempt,
        "symptoms": _array(failure.symptoms),
        "consequences": _array(failure.consequences),
        "fingerprint": failure.fingerprint,
        "guide": failure.guide,
    }


def move_rows(run: Run, recovery: Recovery) -> Iterable[Row]:
    suggestion = recovery.suggestion
    # By identity: the plans of all retries share what they reuse, and it is written down once.
    reused: dict[int, str] = {}
    for position, move in enumerate((recovery.resume, recovery.report, recovery.cancel, *recovery.retries)):
        reported = move.kind is MoveKind.REPORT
        plan = move.plan
        reuse = plan.reuse if plan else ()
        if id(reuse) not in reused:
            reused[id(reuse)] = _array(reuse)
        yield {
            "run_id": run.id,
            "position": position,
            "workspace_id": run.workspace,
            "kind": move.kind.value,
            "step_id": suggestion.step if reported else move.step,
            "allowed": move.allowed,
            "blockers": _json([blocker.to_payload() for blocker in move.blockers]),
            "checks": _json([check.to_payload() for check in move.checks]),
            "planned": plan is not None,
            "from_frame": plan.from_frame if plan else None,
            "rerun": _array(plan.rerun if plan else ()),
            "reuse": reused[id(reuse)],
            "replaces": _array(plan.replaces if plan else ()),
            "symptom": suggestion.symptom.value if reported and suggestion.symptom else None,
            "frame": suggestion.frame if reported else None,
            "artifacts": _array(suggestion.artifacts if reported else ()),
        }


def judgement_row(failures: Sequence[Failure], recovery: Recovery) -> Row:
    """The columns of a run's row that say what the rules say of it."""
    root = next((failure for failure in failures if failure.root), None)
    return {
        "next_move": recovery.next.value,
        "next_why": recovery.why,
        "cause": root.cause.value if root else None,
        "code": root.code if root else None,
    }
