SELECT json_send(to_json(
  (SELECT "30"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("27")
      FROM
        (SELECT coalesce(json_agg("26" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t29.*
          FROM steps t29
          WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id ORDER BY t29.position LIMIT
            (SELECT $5::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t2.id), 'hex') AS "id",
            (SELECT "5"
            FROM runs t4
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.id = t2.run_id) AS "run", t2.key AS "key", t2.title AS "title", t2.position AS "position", t2.provider AS "provider", t2.status AS "status",
            (SELECT coalesce(json_agg("7" ORDER BY t6.position), '[]'::json)
            FROM steps t6
            CROSS JOIN LATERAL
              (SELECT t6.key AS "key", t6.status AS "status") AS "7"
            WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.key = ANY(t2.needs)) AS "needs", t2.attempt_count AS "attemptCount", t2.next_attempt_at AS "nextAttemptAt", t2.inputs AS "inputs", t2.outputs AS "outputs", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt", t2.duration_seconds AS "durationSeconds",
            (SELECT coalesce(json_agg("9" ORDER BY t8.number), '[]'::json)
            FROM attempts t8
            CROSS JOIN LATERAL
              (SELECT 'Attempt' AS "__typename", t8.number AS "number") AS "9"
            WHERE t8.workspace_id = $2::uuid AND t8.step_id = t2.id) AS "attempts",
            (SELECT coalesce(json_agg("11" ORDER BY t10.created_at, t10.id), '[]'::json)
            FROM artifacts t10
            CROSS JOIN LATERAL
              (SELECT 'Artifact' AS "__typename", t10.name AS "name", t10.state AS "state") AS "11"
            WHERE t10.workspace_id = $2::uuid AND t10.step_id = t2.id) AS "artifacts",
            (SELECT "15"
            FROM failures t12
            CROSS JOIN LATERAL
              (SELECT 'Failure' AS "__typename", t12.code AS "code",
                (SELECT "14"
                FROM steps t13
                CROSS JOIN LATERAL
                  (SELECT t13.key AS "key") AS "14"
                WHERE t13.workspace_id = $2::uuid AND t13.id = t12.step_id) AS "step") AS "15"
            WHERE t12.workspace_id = $2::uuid AND t12.run_id = t2.run_id AND t12.step_id = t2.id ORDER BY t12.blocking_frame LIMIT 1) AS "failure",
            (SELECT row_to_json("23")
            FROM
              (SELECT coalesce(json_agg("18" ORDER BY t16.number), '[]'::json) AS list1
              FROM
                (SELECT t25.*
                FROM frames t25
                WHERE t25.workspace_id = $2::uuid AND t25.run_id = t2.run_id AND t25.step_id = t2.id ORDER BY t25.number LIMIT
                  (SELECT $4::bigint)) AS t16
              CROSS JOIN LATERAL
                (SELECT t16.number AS "number") AS "18") AS t17
            CROSS JOIN LATERAL
              (SELECT t17.list1 AS "nodes",
                (SELECT row_to_json("22")
                FROM
                  (SELECT count(*) AS n
                  FROM
                    (SELECT t20.number AS key1
                    FROM frames t20
                    WHERE t20.workspace_id = $2::uuid AND t20.run_id = t2.run_id AND t20.step_id = t2.id ORDER BY t20.number LIMIT
                      (SELECT $3::bigint + 1)) AS counted) AS t21
                CROSS JOIN LATERAL
                  (SELECT least(t21.n, $3::bigint) AS "value") AS "22") AS "count") AS "23") AS "frames") AS "26") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "27") AS "steps") AS "30"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "7"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "6"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT t2.status AS "status", t2.next_attempt_at AS "nextAttemptAt", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt", t2.duration_seconds AS "durationSeconds",
          (SELECT coalesce(json_agg("5" ORDER BY t3.number), '[]'::json)
          FROM attempts t3
          CROSS JOIN LATERAL
            (SELECT t3.status AS "status",
              (SELECT "4"
              FROM
                (SELECT t3.fault->>'code' AS "code", t3.fault->>'message' AS "message", t3.fault->'detail' AS "detail") AS "4"
              WHERE t3.fault IS NOT NULL) AS "error") AS "5"
          WHERE t3.workspace_id = $2::uuid AND t3.step_id = t2.id) AS "attempts") AS "6"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "step") AS "7"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
