SELECT json_send(to_json(
  (SELECT "4"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", 'Run' AS "__typename", 'run_' || encode(uuid_send(t1.id), 'hex') AS "same", t1.status AS "state",
      (SELECT "3"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT 'mission_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission", 'run_' || encode(uuid_send(t1.id), 'hex') AS "again") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "8"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", 'Run' AS "__typename", 'run_' || encode(uuid_send(t1.id), 'hex') AS "known", t1.revision AS "revision",
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t7.*
          FROM steps t7
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.position LIMIT
            (SELECT $3::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t2.id), 'hex') AS "known", t2.position AS "position", t2.key AS "key") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "steps") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
