"""The second wall: what the role of callers may do, and which rows it sees"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_CALLER = "rerail_caller"
# `rerail.database.caller` has made the role before: it belongs to the server.
_MAY = {
    "alembic_version": "SELECT",
    "workspaces": "SELECT, UPDATE (reports_filed)",
    "missions": "SELECT, INSERT, UPDATE (title, description, version, input_schema, updated_at)",
    "mission_versions": "SELECT, INSERT",
    "tasks": "SELECT, INSERT",
    "frames": "SELECT, INSERT",
    "runs": "SELECT, INSERT, UPDATE",
    "labels": "SELECT, INSERT",
    "run_facets": "SELECT, INSERT",
    "run_titles": "SELECT, INSERT",
    "run_updates": "SELECT, INSERT, UPDATE (status, updated_at)",
    "run_states": "SELECT, INSERT",
    "steps": "SELECT, INSERT, UPDATE",
    "step_states": "SELECT, INSERT",
    "attempts": "SELECT, INSERT, UPDATE",
    "artifacts": "SELECT, INSERT, UPDATE",
    "reviews": "SELECT, INSERT, UPDATE",
    "failures": "SELECT, INSERT, UPDATE, DELETE",
    "moves": "SELECT, INSERT, UPDATE, DELETE",
    "failure_groups": "SELECT, INSERT",
    "failure_group_missions": "SELECT, INSERT",
    "failure_group_runs": "SELECT, INSERT, UPDATE (open, last_seen_at)",
    "failure_group_counts": "SELECT, INSERT, UPDATE (count, open_count, first_seen_at, last_seen_at)",
    "reports": "SELECT, INSERT, UPDATE (status, updated_at)",
    "report_deliveries": "SELECT, INSERT",
    "recovery_jobs": "SELECT, INSERT, UPDATE",
    "recovery_job_runs": "SELECT, INSERT",
    "idempotency_keys": "SELECT, INSERT, UPDATE (answer)",
    "api_tokens": "SELECT, INSERT, UPDATE (revoked_at)",
    "audit_entries": "SELECT, INSERT",
}
_OWNED = """
SELECT c.relname, c.relispartition FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'workspace_id'
ORDER BY c.relname
"""
# What the session was told; null where it was told nothing, an error where that is no workspace's id.
_ACTING = """
CREATE FUNCTION acting_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN current_setting('rerail.workspace', true)::uuid
"""
# Within a function that runs as the owner: whether the session is the owner's own, and no caller's.
_OF_OWNER = """
CREATE FUNCTION of_owner() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN pg_has_role(coalesce(nullif(current_setting('role'), 'none'), session_user), current_user, 'USAGE')
"""
# What callers have done in place of them, since the rights for it would be too much. Each sees to the workspace itself.
_DEFINED = {
    # A leg on the engine's queue, in the transaction that asks for it: of a run as it stands, and nothing else.
    "enqueue_leg(workspace uuid, run uuid, leg integer, due_epoch_ms bigint)": """
RETURNS void LANGUAGE plpgsql VOLATILE {as_owner} AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM runs WHERE runs.id = enqueue_leg.run AND runs.leg = enqueue_leg.leg
        AND runs.workspace_id = enqueue_leg.workspace AND (runs.workspace_id = acting_workspace() OR of_owner()))
    THEN
        RAISE EXCEPTION 'leg % of run % is not there to be enqueued', enqueue_leg.leg, enqueue_leg.run;
    END IF;
    PERFORM dbos.enqueue_workflow(
        workflow_name => 'leg', queue_name => 'legs',
        workflow_id => replace(enqueue_leg.run::text, '-', '') || ':' || enqueue_leg.leg,
        positional_args => ARRAY[to_json(replace(enqueue_leg.workspace::text, '-', '')),
            to_json(replace(enqueue_leg.run::text, '-', '')), to_json(enqueue_leg.leg)]::json[],
        delay_until_epoch_ms => due_epoch_ms);
END
$$
""",
    # An index is asked by an operator that PostgreSQL does not know to keep what it sees to itself, so under
    # row-level security it would read every title.
    "titles_like(workspace uuid, given text, run uuid)": """
RETURNS SETOF run_titles LANGUAGE sql STABLE ROWS 100 {as_owner} AS $$
    SELECT * FROM run_titles
    WHERE workspace_id = titles_like.workspace AND (titles_like.workspace = acting_workspace() OR of_owner())
        AND (title_parts(folded) @> title_parts(given) OR run_id = titles_like.run)
$$
""",
    # Whose bytes are gone, of which nothing is known but an address that was signed for somebody.
    "workspace_of(run uuid)": """
RETURNS uuid LANGUAGE sql STABLE {as_owner} AS $$
    SELECT workspace_id FROM runs WHERE id = workspace_of.run
$$
""",
    # Whether something changed, for those who watch: of ids that are known, whosesoever, the number of the last change.
    "revisions_of(watched uuid[])": """
RETURNS TABLE (id uuid, revision integer) LANGUAGE sql STABLE {as_owner} AS $$
    SELECT id, revision FROM runs WHERE id = ANY (watched)
    UNION ALL SELECT id, revision FROM recovery_jobs WHERE id = ANY (watched)
$$
""",
}


def upgrade() -> None:
    connection = op.get_bind()
    schema = connection.execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one()
    op.execute(f"GRANT USAGE ON SCHEMA {schema} TO {_CALLER}")
    for table, rights in _MAY.items():
        op.execute(f"GRANT {rights} ON {table} TO {_CALLER}")
    op.execute(_ACTING)
    op.execute(_OF_OWNER)
    for signature, body in _DEFINED.items():
        as_owner = f"SECURITY DEFINER SET search_path = pg_catalog, {schema}, pg_temp"
        op.execute(f"CREATE FUNCTION {signature} {body.format(as_owner=as_owner)}")
        op.execute(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
        op.execute(f"GRANT EXECUTE ON FUNCTION {signature} TO {_CALLER}")
    _raise_walls(connection)


def _raise_walls(connection: sa.Connection) -> None:
    for table, is_partition in connection.execute(sa.text(_OWNED)).all():
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        # A partition is read as a part of its table, by the policy there; by itself it has none, and shows nothing.
        if not is_partition:
            _open(table, "workspace_id")
    op.execute("ALTER TABLE workspaces ENABLE ROW LEVEL SECURITY")
    _open("workspaces", "id")


def _open(table: str, column: str) -> None:
    # A subselect of its own, which PostgreSQL evaluates once and not for each row. IS TRUE keeps it apart from what the
    # statement asks: made one with that, it would become a step of the plan that each row goes through.
    condition = f"({column} = (SELECT acting_workspace())) IS TRUE"
    op.execute(f"CREATE POLICY of_workspace ON {table} TO {_CALLER} USING ({condition}) WITH CHECK ({condition})")
