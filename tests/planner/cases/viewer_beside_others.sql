SELECT
  (SELECT row_to_json(t2.*)
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "name") AS t2
  WHERE true);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t3.*)
      FROM workspaces t2
      CROSS JOIN LATERAL
        (SELECT 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id") AS t3
      WHERE t2.id = t1.workspace_id) AS "workspace") AS t4
  WHERE true);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT 'Viewer' AS "__typename", t1.subject AS "subject", t1.scopes AS "scopes",
      (SELECT row_to_json(t3.*)
      FROM workspaces t2
      CROSS JOIN LATERAL
        (SELECT 'Workspace' AS "__typename", 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.slug AS "slug", t2.name AS "name") AS t3
      WHERE t2.id = t1.workspace_id) AS "workspace") AS t4
  WHERE true);
