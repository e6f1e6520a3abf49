"""The documents of a bundle: a run and what the rules say of it as JSON, with everything in words looked through."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from rerail.domain.artifact import Artifact
from rerail.domain.failure import Failure
from rerail.domain.identity import Kind, show
from rerail.domain.move import Blocker, Move, Recovery
from rerail.domain.review import Review
from rerail.domain.run import Run
from rerail.domain.step import Attempt, Step
from rerail.ledger.reports import ReportDraft

Look = Callable[[Any], Any]
"""Takes secrets out of a value in words: a text, or JSON that a caller or a task gave."""
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Contents:
    """Of one run. Ids, numbers, instants and words of rerail's own stand as they are; all else goes through `look`."""

    run: Run

    def of_run(self, look: Look) -> Json:
        run = self.run
        return {
            "id": show(Kind.RUN, run.id),
            "title": look(run.title),
            "mission": {"id": show(Kind.MISSION, run.mission), "slug": look(run.mission_slug)},
            "missionVersion": run.mission_version,
            "status": run.status.value,
            "revision": run.revision,
            "labels": look([{"key": label.key, "value": label.value} for label in run.labels]),
            "inputs": look(run.inputs),
            "outputs": look(run.outputs),
            "createdAt": _iso(run.created_at),
            "startedAt": _iso(run.started_at),
            "finishedAt": _iso(run.finished_at),
            "updatedAt": _iso(run.updated_at),
            "leg": run.leg,
            "worker": look(run.worker),
            "progress": {status.value.lower(): count for status, count in run.progress.counts.items()},
            "completeness": run.completeness.value,
            "resolution": run.resolution.value,
            "fault": look(run.fault.to_payload()) if run.fault else None,
            "reviews": [self._review(review, look) for review in _ordered(run.reviews.values(), "requested_frame")],
        }

    def of_steps(self, look: Look) -> list[Json]:
        made: defaultdict[UUID, list[Attempt]] = defaultdict(list)
        for attempt in _ordered(self.run.attempts.values(), "number"):
            made[attempt.step].append(attempt)
        return [self._step(step, made[step.id], look) for step in self.run.ordered_steps()]

    def of_frames(self, rows: Sequence[Mapping[str, Any]], look: Look) -> Iterator[Json]:
        for row in rows:
            yield {
                "number": row["number"],
                "at": _iso(row["at"]),
                "kind": row["kind"],
                "severity": row["severity"],
                "title": look(row["title"]),
                "step": self._key(row["step_id"], look),
                "attempt": self._attempt_number(row["attempt_id"]),
                "artifact": _shown(Kind.ARTIFACT, row["artifact_id"]),
                "actor": {"kind": row["actor_kind"], "name": look(row["actor_name"])},
                "payload": look(row["payload"]),
            }

    def of_failures(self, failures: Sequence[Failure], look: Look) -> list[Json]:
        return [
            {
                "root": failure.root,
                "cause": failure.cause.value,
                "code": look(failure.code),
                "message": look(failure.message),
                "transient": failure.transient,
                "step": self._key(failure.step, look),
                "attempt": self._attempt_number(failure.attempt),
                "blockingFrame": failure.blocking_frame,
                "symptoms": [symptom.value for symptom in failure.symptoms],
                "consequences": self._keys(failure.consequences, look),
                "independent": self._keys(failure.independent, look),
                "fingerprint": failure.fingerprint,
                "guide": failure.guide,
            }
            for failure in failures
        ]

    def of_recovery(self, recovery: Recovery, look: Look) -> Json:
        suggestion = recovery.suggestion
        return {
            "next": recovery.next.value,
            "why": look(recovery.why),
            "continue": self._move(recovery.resume, look),
            "retries": [{"step": self._key(move.step, look), **self._move(move, look)} for move in recovery.retries],
            "report": {
                **self._move(recovery.report, look),
                "suggestion": {
                    "symptom": suggestion.symptom.value if suggestion.symptom else None,
                    "step": self._key(suggestion.step, look),
                    "frame": suggestion.frame,
                    "artifacts": [show(Kind.ARTIFACT, artifact) for artifact in suggestion.artifacts],
                },
            },
            "cancel": self._move(recovery.cancel, look),
        }

    def of_artifacts(self, included: Mapping[UUID, str], look: Look) -> list[Json]:
        """`included` says under which name the bytes are in the archive."""
        return [self._artifact(artifact, included, look) for artifact in _ordered(self.run.artifacts.values(), "id")]

    def of_report(self, draft: ReportDraft, at: int, chosen: Sequence[UUID], look: Look) -> Json:
        """`at` is the number of the frame that the bundle is about, `chosen` are the artifacts that are to be in it."""
        return {
            "id": show(Kind.REPORT, draft.id),
            "run": show(Kind.RUN, self.run.id),
            "symptom": draft.symptom.value,
            "summary": look(draft.summary),
            "tried": [look(text) for text in draft.tried],
            "step": self._key(draft.step, look),
            "frame": draft.frame,
            "about": at,
            "artifacts": [show(Kind.ARTIFACT, artifact) for artifact in chosen],
            "createdBy": {"kind": draft.actor.kind.value, "name": look(draft.actor.name)},
        }

    def _step(self, step: Step, attempts: Sequence[Attempt], look: Look) -> Json:
        plan = step.plan
        return {
            "id": show(Kind.STEP, step.id),
            "key": look(step.key),
            "title": look(plan.title),
            "provider": look(plan.provider),
            "effect": plan.effect.value,
            "maxAttempts": plan.max_attempts,
            "needs": [look(key) for key in plan.needs],
            "status": step.status.value,
            "attemptCount": step.attempt_count,
            "nextAttemptAt": _iso(step.next_attempt_at),
            "unsettled": step.unsettled,
            "failedFrame": step.failed_frame,
            "fault": look(step.fault.to_payload()) if step.fault else None,
            "inputs": look(step.inputs),
            "correctedInputs": look(step.corrected_inputs),
            "outputs": look(step.outputs),
            "startedAt": _iso(step.started_at),
            "finishedAt": _iso(step.finished_at),
            "attempts": [_attempt(attempt, look) for attempt in attempts],
        }

    def _review(self, review: Review, look: Look) -> Json:
        decided_by = review.decided_by
        return {
            "id": show(Kind.REVIEW, review.id),
            "step": self._key(review.step, look),
            "status": review.status.value,
            "question": look(review.question),
            "requestedAt": _iso(review.requested_at),
            "requestedFrame": review.requested_frame,
            "expiresAt": _iso(review.expires_at),
            "decidedAt": _iso(review.decided_at),
            "decidedBy": {"kind": decided_by.kind.value, "name": look(decided_by.name)} if decided_by else None,
            "comment": look(review.comment),
        }

    def _artifact(self, artifact: Artifact, included: Mapping[UUID, str], look: Look) -> Json:
        return {
            "id": show(Kind.ARTIFACT, artifact.id),
            "name": look(artifact.name),
            "mediaType": look(artifact.media_type),
            "bytes": artifact.bytes,
            "sha256": artifact.sha256,
            "state": artifact.state.value,
            "step": self._key(artifact.step, look),
            "attempt": self._attempt_number(artifact.attempt),
            "createdAt": _iso(artifact.created_at),
            "included": included.get(artifact.id),
        }

    def _move(self, move: Move, look: Look) -> Json:
        plan = move.plan
        return {
            "allowed": move.allowed,
            "blockers": [self._blocker(blocker, look) for blocker in move.blockers],
            "checks": [{**check.to_payload(), "detail": look(check.detail)} for check in move.checks],
            "plan": None
            if plan is None
            else {
                "fromFrame": plan.from_frame,
                "rerun": self._keys(plan.rerun, look),
                "reuse": self._keys(plan.reuse, look),
                "replaces": [show(Kind.ARTIFACT, artifact) for artifact in plan.replaces],
            },
        }

    def _blocker(self, blocker: Blocker, look: Look) -> Json:
        return {
            "code": blocker.code.value,
            "message": look(blocker.message),
            "remedy": look(blocker.remedy),
            "step": self._key(blocker.step, look),
            "frame": blocker.frame,
            "guide": blocker.guide,
        }

    def _key(self, step: UUID | None, look: Look) -> str | None:
        found = self.run.steps.get(step) if step else None
        return None if found is None else look(found.key)

    def _keys(self, steps: Sequence[UUID], look: Look) -> list[str]:
        return [look(self.run.steps[step].key) for step in steps]

    def _attempt_number(self, attempt: UUID | None) -> int | None:
        found = self.run.attempts.get(attempt) if attempt else None
        return None if found is None else found.number


def _attempt(attempt: Attempt, look: Look) -> Json:
    return {
        "id": show(Kind.ATTEMPT, attempt.id),
        "number": attempt.number,
        "status": attempt.status.value,
        "trigger": attempt.trigger.value,
        "worker": look(attempt.worker),
        "leg": attempt.leg,
        "startedAt": _iso(attempt.started_at),
        "finishedAt": _iso(attempt.finished_at),
        "endedFrame": attempt.ended_frame,
        "error": look(attempt.fault.to_payload()) if attempt.fault else None,
    }


def _iso(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant is not None else None


def _shown(kind: Kind, found: UUID | None) -> str | None:
    return show(kind, found) if found is not None else None


def _ordered(items: Any, name: str) -> list[Any]:
    return sorted(items, key=lambda item: getattr(item, name))
