SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "subject") AS "2"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.title AS "title") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
