SELECT json_send(to_json(
  (SELECT "18"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("17" ORDER BY t2.number), '[]'::json)
      FROM attempts t2
      CROSS JOIN LATERAL
        (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.number AS "number", t2.status AS "status", t2.trigger AS "trigger", t2.worker AS "worker", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt",
          (SELECT "3"
          FROM
            (SELECT 'AttemptError' AS "__typename", t2.fault->>'code' AS "code", t2.fault->>'message' AS "message", t2.fault->'detail' AS "detail") AS "3"
          WHERE t2.fault IS NOT NULL) AS "error",
          (SELECT row_to_json("14")
          FROM
            (SELECT coalesce(json_agg("8" ORDER BY t4.number) FILTER (WHERE t4.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t16.*
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t2.run_id AND t16.attempt_id = t2.id AND t16.kind = 'LOG_WRITTEN' ORDER BY t16.number DESC LIMIT
                  (SELECT $3::bigint + 1)) AS page) AS t4
            CROSS JOIN LATERAL
              (SELECT t4.title AS "title",
                (SELECT "7"
                FROM attempts t6
                CROSS JOIN LATERAL
                  (SELECT t6.number AS "number") AS "7"
                WHERE t6.workspace_id = $2::uuid AND t6.id = t4.attempt_id) AS "attempt") AS "8") AS t5
          CROSS JOIN LATERAL
            (SELECT t5.list1 AS "nodes",
              (SELECT "9"
              FROM
                (SELECT (t5.more) AS "hasPreviousPage") AS "9") AS "pageInfo",
              (SELECT row_to_json("13")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t11.number AS key1
                  FROM frames t11
                  WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.attempt_id = t2.id AND t11.kind = 'LOG_WRITTEN' ORDER BY t11.number LIMIT
                    (SELECT $4::bigint + 1)) AS counted) AS t12
              CROSS JOIN LATERAL
                (SELECT least(t12.n, $4::bigint) AS "value") AS "13") AS "count") AS "14") AS "logs") AS "17"
      WHERE t2.workspace_id = $2::uuid AND t2.step_id = t1.id) AS "attempts") AS "18"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "18"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("17" ORDER BY t2.number), '[]'::json)
      FROM attempts t2
      CROSS JOIN LATERAL
        (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.number AS "number", t2.status AS "status", t2.trigger AS "trigger", t2.worker AS "worker", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt",
          (SELECT "3"
          FROM
            (SELECT 'AttemptError' AS "__typename", t2.fault->>'code' AS "code", t2.fault->>'message' AS "message", t2.fault->'detail' AS "detail") AS "3"
          WHERE t2.fault IS NOT NULL) AS "error",
          (SELECT row_to_json("14")
          FROM
            (SELECT coalesce(json_agg("8" ORDER BY t4.number) FILTER (WHERE t4.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t16.*
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t2.run_id AND t16.attempt_id = t2.id AND t16.kind = 'LOG_WRITTEN' ORDER BY t16.number DESC LIMIT
                  (SELECT $3::bigint + 1)) AS page) AS t4
            CROSS JOIN LATERAL
              (SELECT t4.title AS "title",
                (SELECT "7"
                FROM attempts t6
                CROSS JOIN LATERAL
                  (SELECT t6.number AS "number") AS "7"
                WHERE t6.workspace_id = $2::uuid AND t6.id = t4.attempt_id) AS "attempt") AS "8") AS t5
          CROSS JOIN LATERAL
            (SELECT t5.list1 AS "nodes",
              (SELECT "9"
              FROM
                (SELECT (t5.more) AS "hasPreviousPage") AS "9") AS "pageInfo",
              (SELECT row_to_json("13")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t11.number AS key1
                  FROM frames t11
                  WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.attempt_id = t2.id AND t11.kind = 'LOG_WRITTEN' ORDER BY t11.number LIMIT
                    (SELECT $4::bigint + 1)) AS counted) AS t12
              CROSS JOIN LATERAL
                (SELECT least(t12.n, $4::bigint) AS "value") AS "13") AS "count") AS "14") AS "logs") AS "17"
      WHERE t2.workspace_id = $2::uuid AND t2.step_id = t1.id) AS "attempts") AS "18"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "18"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("17" ORDER BY t2.number), '[]'::json)
      FROM attempts t2
      CROSS JOIN LATERAL
        (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.number AS "number", t2.status AS "status", t2.trigger AS "trigger", t2.worker AS "worker", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt",
          (SELECT "3"
          FROM
            (SELECT 'AttemptError' AS "__typename", t2.fault->>'code' AS "code", t2.fault->>'message' AS "message", t2.fault->'detail' AS "detail") AS "3"
          WHERE t2.fault IS NOT NULL) AS "error",
          (SELECT row_to_json("14")
          FROM
            (SELECT coalesce(json_agg("8" ORDER BY t4.number) FILTER (WHERE t4.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t16.*
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t2.run_id AND t16.attempt_id = t2.id AND t16.kind = 'LOG_WRITTEN' ORDER BY t16.number DESC LIMIT
                  (SELECT $3::bigint + 1)) AS page) AS t4
            CROSS JOIN LATERAL
              (SELECT t4.title AS "title",
                (SELECT "7"
                FROM attempts t6
                CROSS JOIN LATERAL
                  (SELECT t6.number AS "number") AS "7"
                WHERE t6.workspace_id = $2::uuid AND t6.id = t4.attempt_id) AS "attempt") AS "8") AS t5
          CROSS JOIN LATERAL
            (SELECT t5.list1 AS "nodes",
              (SELECT "9"
              FROM
                (SELECT (t5.more) AS "hasPreviousPage") AS "9") AS "pageInfo",
              (SELECT row_to_json("13")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t11.number AS key1
                  FROM frames t11
                  WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.attempt_id = t2.id AND t11.kind = 'LOG_WRITTEN' ORDER BY t11.number LIMIT
                    (SELECT $4::bigint + 1)) AS counted) AS t12
              CROSS JOIN LATERAL
                (SELECT least(t12.n, $4::bigint) AS "value") AS "13") AS "count") AS "14") AS "logs") AS "17"
      WHERE t2.workspace_id = $2::uuid AND t2.step_id = t1.id) AS "attempts") AS "18"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
