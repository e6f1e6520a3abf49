SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
