"""Frames of the replay, and who caused them."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.sources import OURS, column, hex_sql, instant, one, table
from rerail.planner.entries import Inline, SignedUrl, TypeEntry, Value

BY_ID = table("Frame", "frames", "{row.run_id} = {arg.id:uuid} AND {row.number} = {arg.number:integer}")
WHOLE_PAYLOAD = SignedUrl(
    path="/payloads/",
    address="{row.payload_address}",
    name="'frame-' || {row.number} || '.json'",
    media_type="'application/json'",
    sha256="NULL",
    bytes="NULL",
    when="{row.payload_address} IS NOT NULL",
)

# The title of a log line is its beginning.
TITLE = Value("{row.title}", withheld="CASE WHEN {row.kind} = 'LOG_WRITTEN' THEN 'Log line' ELSE {row.title} END")

TYPES = {
    "Frame": TypeEntry(
        within_run=frozenset({"step", "attempt", "artifact", "actor"}),
        kind=Kind.FRAME,
        by_id=BY_ID,
        derived={
            "run_created_at": f"(SELECT that.created_at FROM runs AS that WHERE that.id = {{row.run_id}} AND {OURS})"
        },
        fields={
            "id": Value(f"'{Kind.FRAME}_' || {hex_sql('{row.run_id}')} || lpad(to_hex({{row.number}}), 8, '0')"),
            "number": column("number"),
            "at": instant("at"),
            "offsetSeconds": Value("date_part('epoch', {row.at} - {row.run_created_at})"),
            "kind": column("kind"),
            "title": TITLE,
            "severity": column("severity"),
            "step": one("Step", "steps", key="step_id"),
            "attempt": one("Attempt", "attempts", key="attempt_id"),
            "artifact": one("Artifact", "artifacts", key="artifact_id"),
            "actor": Inline(type="Actor"),
            "payload": column("payload"),
            "payloadBytes": column("payload_bytes"),
            "payloadTruncated": Value("{row.payload_address} IS NOT NULL"),
            "payloadUrl": WHOLE_PAYLOAD,
        },
    ),
    "Actor": TypeEntry(within_run=frozenset(), fields={"kind": column("actor_kind"), "name": column("actor_name")}),
}
