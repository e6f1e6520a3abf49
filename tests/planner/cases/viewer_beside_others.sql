SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "name") AS "2"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM workspaces t2
      CROSS JOIN LATERAL
        (SELECT 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
      WHERE t2.id = t1.workspace_id) AS "workspace") AS "4"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT 'Viewer' AS "__typename", t1.subject AS "subject", t1.scopes AS "scopes",
      (SELECT "3"
      FROM workspaces t2
      CROSS JOIN LATERAL
        (SELECT 'Workspace' AS "__typename", 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.slug AS "slug", t2.name AS "name") AS "3"
      WHERE t2.id = t1.workspace_id) AS "workspace") AS "4"
  WHERE true)));
