SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", 'Run' AS "__typename", t1.title AS "title") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT "2"
  FROM frames t1
  CROSS JOIN LATERAL
    (SELECT t1.number AS "number", t1.kind AS "kind", 'frame_' || encode(uuid_send(t1.run_id), 'hex') || lpad(to_hex(t1.number), 8, '0') AS "id") AS "2"
  WHERE t1.workspace_id = $1::uuid AND t1.run_id = $2::uuid AND t1.number = $3::integer)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT t1.key AS "key", t1.status AS "status") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM workspaces t1
  CROSS JOIN LATERAL
    (SELECT 'workspace_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.id = $1::uuid AND t1.id = $2::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM workspaces t1
  CROSS JOIN LATERAL
    (SELECT t1.slug AS "slug") AS "2"
  WHERE t1.id = $1::uuid AND t1.id = $2::uuid)));
