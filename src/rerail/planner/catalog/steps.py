"""Steps, reviews and artifacts."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.sources import by_id, column, frame_pages, global_id, instant, one, table
from rerail.planner.entries import Inline, Many, One, SignedUrl, TypeEntry

NEEDS = table("Step", "steps", "{row.run_id} = {parent.run_id} AND {row.key} = ANY({parent.needs})")
# One step can head two failures only while a run is broken; the earliest is the one that blocks.
FAILURE = One(
    source=table("Failure", "failures", "{row.run_id} = {parent.run_id} AND {row.step_id} = {parent.id}"),
    first_by="{row.blocking_frame}",
)
DECIDED_BY = Inline(
    type="Actor",
    columns={"actor_kind": "{row.decided_by_kind}", "actor_name": "{row.decided_by_name}"},
    when="{row.decided_by_kind} IS NOT NULL",
)
DOWNLOAD = SignedUrl(
    path="/artifacts/",
    address="{row.address}",
    name="{row.name}",
    media_type="{row.media_type}",
    sha256="{row.sha256}",
    bytes="{row.bytes}",
    when="{row.state} <> 'LOST'",
)

TYPES = {
    "Step": TypeEntry(
        within_run=frozenset({"run", "needs", "attempts", "artifacts", "frames", "failure"}),
        kind=Kind.STEP,
        by_id=by_id("Step", "steps"),
        fields={
            "id": global_id(Kind.STEP),
            "run": one("Run", "runs", key="run_id"),
            "key": column("key"),
            "title": column("title"),
            "position": column("position"),
            "provider": column("provider"),
            "status": column("status"),
            "needs": Many(source=NEEDS, order_by="{row.position}"),
            "attempts": Many(
                source=table("Attempt", "attempts", "{row.step_id} = {parent.id}"), order_by="{row.number}"
            ),
            "attemptCount": column("attempt_count"),
            "nextAttemptAt": instant("next_attempt_at"),
            "inputs": column("inputs"),
            "outputs": column("outputs"),
            "startedAt": instant("started_at"),
            "finishedAt": instant("finished_at"),
            "durationSeconds": column("duration_seconds"),
            "artifacts": Many(
                source=table("Artifact", "artifacts", "{row.step_id} = {parent.id}"),
                order_by="{row.created_at}, {row.id}",
            ),
            "frames": frame_pages("{row.run_id} = {parent.run_id} AND {row.step_id} = {parent.id}"),
            "failure": FAILURE,
        },
    ),
    "Artifact": TypeEntry(
        within_run=frozenset({"run", "step", "attempt"}),
        kind=Kind.ARTIFACT,
        by_id=by_id("Artifact", "artifacts"),
        fields={
            "id": global_id(Kind.ARTIFACT),
            "run": one("Run", "runs", key="run_id"),
            "step": one("Step", "steps", key="step_id"),
            "attempt": one("Attempt", "attempts", key="attempt_id"),
            "name": column("name"),
            "mediaType": column("media_type"),
            "bytes": column("bytes"),
            "sha256": column("sha256"),
            "state": column("state"),
            "createdAt": instant("created_at"),
            "url": DOWNLOAD,
            "preview": column("preview"),
        },
    ),
    "Review": TypeEntry(
        within_run=frozenset({"run", "step", "decidedBy"}),
        kind=Kind.REVIEW,
        by_id=by_id("Review", "reviews"),
        fields={
            "id": global_id(Kind.REVIEW),
            "run": one("Run", "runs", key="run_id"),
            "step": one("Step", "steps", key="step_id"),
            "status": column("status"),
            "question": column("question"),
            "requestedAt": instant("requested_at"),
            "expiresAt": instant("expires_at"),
            "decidedAt": instant("decided_at"),
            "decidedBy": DECIDED_BY,
            "comment": column("comment"),
        },
    ),
}
