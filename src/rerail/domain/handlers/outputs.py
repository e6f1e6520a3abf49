"""What the frames of artifacts and of reviews mean."""

from uuid import UUID

from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.frame import FrameKind
from rerail.domain.handlers.applied import Applied, Handler, found_in, instant, required
from rerail.domain.review import Review, ReviewDecision, ReviewStatus
from rerail.domain.step import Step


def _artifact_written(at: Applied, step: Step) -> None:
    run, frame, payload = at.run, at.frame, at.frame.payload
    artifact_id, attempt_id = required(frame.artifact), found_in(run.attempts, frame.attempt).id
    known = run.artifacts.get(artifact_id)
    artifact = Artifact(
        id=artifact_id,
        step=step.id,
        attempt=attempt_id,
        name=payload["name"],
        media_type=payload["mediaType"],
        address=payload["address"],
        state=ArtifactState(payload["state"]),
        bytes=payload["bytes"],
        sha256=payload["sha256"],
        preview=payload["preview"],
        created_at=known.created_at if known else frame.at,
    )
    run.artifacts[artifact_id] = artifact
    at.changes.artifacts.add(artifact_id)
    if artifact.state is ArtifactState.COMPLETE:
        for other in run.artifacts.values():
            same = other.step == step.id and other.name == artifact.name and other.attempt != attempt_id
            if same and other.state in {ArtifactState.COMPLETE, ArtifactState.PARTIAL}:
                other.state = ArtifactState.REPLACED
                at.changes.artifacts.add(other.id)
    if artifact.left:
        run.kept = True
    elif artifact.state is ArtifactState.LOST or (known is not None and known.left):
        run.kept = any(other.left for other in run.artifacts.values())


def _review_requested(at: Applied, step: Step) -> None:
    payload = at.frame.payload
    for other in at.run.reviews.values():
        if other.step == step.id and other.status is ReviewStatus.PENDING:
            other.status = ReviewStatus.WITHDRAWN
            at.changes.reviews.add(other.id)
    review = Review(
        id=UUID(payload["review"]),
        step=step.id,
        attempt=required(at.frame.attempt),
        status=ReviewStatus.PENDING,
        question=payload["question"],
        requested_at=at.frame.at,
        requested_frame=at.frame.number,
        expires_at=instant(payload["expiresAt"]),
    )
    at.run.reviews[review.id] = review
    at.changes.reviews.add(review.id)


_DECIDED = {
    ReviewDecision.APPROVE.value: ReviewStatus.APPROVED,
    ReviewDecision.REJECT.value: ReviewStatus.REJECTED,
    None: ReviewStatus.EXPIRED,
}


def _review_decided(at: Applied, _: Step | None) -> None:
    payload = at.frame.payload
    review = found_in(at.run.reviews, UUID(payload["review"]))
    review.status = _DECIDED[payload["decision"]]
    review.decided_at = at.frame.at
    review.decided_by = at.frame.actor
    review.comment = payload["comment"]
    at.changes.reviews.add(review.id)
    if payload["leg"] is not None:
        at.queue_leg(payload["leg"])


HANDLERS: dict[FrameKind, Handler] = {
    FrameKind.ARTIFACT_WRITTEN: _artifact_written,
    FrameKind.REVIEW_REQUESTED: _review_requested,
    FrameKind.REVIEW_DECIDED: _review_decided,
}
