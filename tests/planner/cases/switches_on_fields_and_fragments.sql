SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "subject") AS "2"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "8"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "a", 'run_' || encode(uuid_send(t1.id), 'hex') AS "d", 'run_' || encode(uuid_send(t1.id), 'hex') AS "f", 'run_' || encode(uuid_send(t1.id), 'hex') AS "g", 'run_' || encode(uuid_send(t1.id), 'hex') AS "i", 'run_' || encode(uuid_send(t1.id), 'hex') AS "l", t1.status AS "on", t1.revision AS "inner", t1.title AS "m",
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t7.*
          FROM steps t7
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.position LIMIT
            (SELECT $3::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "steps") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
