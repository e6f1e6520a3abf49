SELECT json_send(to_json(
  (SELECT "41"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("38")
      FROM
        (SELECT coalesce(json_agg("37" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t40.*
          FROM steps t40
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND CASE WHEN t40.status = ANY($11::text[]) THEN true END ORDER BY t40.position LIMIT
            (SELECT $10::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.next_attempt_at AS "nextAttemptAt", t2.inputs AS "inputs", t2.outputs AS "outputs", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt",
            (SELECT coalesce(json_agg("16" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT 'attempt_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.number AS "number", t4.status AS "status", t4.trigger AS "trigger", t4.worker AS "worker", t4.started_at AS "startedAt", t4.finished_at AS "finishedAt",
                (SELECT "5"
                FROM
                  (SELECT t4.fault->>'code' AS "code", t4.fault->>'message' AS "message", t4.fault->'detail' AS "detail") AS "5"
                WHERE t4.fault IS NOT NULL) AS "error",
                (SELECT row_to_json("13")
                FROM
                  (SELECT coalesce(json_agg("8" ORDER BY t6.number), '[]'::json) AS list1
                  FROM
                    (SELECT t15.*
                    FROM frames t15
                    WHERE t15.workspace_id = $2::uuid AND t15.run_id = t4.run_id AND t15.attempt_id = t4.id AND t15.kind = 'LOG_WRITTEN' ORDER BY t15.number LIMIT
                      (SELECT $4::bigint)) AS t6
                  CROSS JOIN LATERAL
                    (SELECT t6.title AS "title") AS "8") AS t7
                CROSS JOIN LATERAL
                  (SELECT t7.list1 AS "nodes",
                    (SELECT row_to_json("12")
                    FROM
                      (SELECT count(*) AS n
                      FROM
                        (SELECT t10.number AS key1
                        FROM frames t10
                        WHERE t10.workspace_id = $2::uuid AND t10.run_id = t4.run_id AND t10.attempt_id = t4.id AND t10.kind = 'LOG_WRITTEN' ORDER BY t10.number LIMIT
                          (SELECT $3::bigint + 1)) AS counted) AS t11
                    CROSS JOIN LATERAL
                      (SELECT least(t11.n, $3::bigint) AS "value") AS "12") AS "count") AS "13") AS "logs") AS "16"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts",
            (SELECT row_to_json("20")
            FROM
              (SELECT coalesce(json_agg("19" ORDER BY t17.number), '[]'::json) AS list1
              FROM
                (SELECT t22.*
                FROM frames t22
                WHERE t22.workspace_id = $2::uuid AND t22.run_id = t2.run_id AND t22.step_id = t2.id ORDER BY t22.number DESC LIMIT
                  (SELECT $5::bigint)) AS t17
              CROSS JOIN LATERAL
                (SELECT t17.kind AS "kind") AS "19") AS t18
            CROSS JOIN LATERAL
              (SELECT t18.list1 AS "nodes") AS "20") AS "frames",
            (SELECT coalesce(json_agg("30" ORDER BY t23.created_at, t23.id), '[]'::json)
            FROM artifacts t23
            CROSS JOIN LATERAL
              (SELECT t23.name AS "name", CASE WHEN t23.state <> 'LOST' THEN $9::text || '/artifacts/' ||
                (SELECT signed.part || '.' || translate(encode( sha256($7::bytea || sha256($6::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
                FROM
                  (SELECT translate(encode(convert_to(json_build_array( t23.address, left(t23.name, 255), t23.media_type, t23.sha256, t23.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $8::bigint AS part OFFSET 0) AS signed) END AS "url",
                (SELECT "25"
                FROM runs t24
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t24.id), 'hex') AS "id") AS "25"
                WHERE t24.workspace_id = $2::uuid AND t24.id = t23.run_id) AS "run",
                (SELECT "27"
                FROM steps t26
                CROSS JOIN LATERAL
                  (SELECT t26.key AS "key") AS "27"
                WHERE t26.workspace_id = $2::uuid AND t26.id = t23.step_id) AS "step",
                (SELECT "29"
                FROM attempts t28
                CROSS JOIN LATERAL
                  (SELECT t28.number AS "number") AS "29"
                WHERE t28.workspace_id = $2::uuid AND t28.id = t23.attempt_id) AS "attempt") AS "30"
            WHERE t23.workspace_id = $2::uuid AND t23.step_id = t2.id) AS "artifacts",
            (SELECT "34"
            FROM failures t31
            CROSS JOIN LATERAL
              (SELECT t31.code AS "code",
                (SELECT coalesce(json_agg("33" ORDER BY t32.position), '[]'::json)
                FROM steps t32
                CROSS JOIN LATERAL
                  (SELECT t32.key AS "key") AS "33"
                WHERE t32.workspace_id = $2::uuid AND t32.run_id = t31.run_id AND t32.status = 'FAILED' AND t32.id IS DISTINCT
                FROM t31.step_id) AS "independent") AS "34"
            WHERE t31.workspace_id = $2::uuid AND t31.run_id = t2.run_id AND t31.step_id = t2.id ORDER BY t31.blocking_frame LIMIT 1) AS "failure",
            (SELECT "36"
            FROM runs t35
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t35.id), 'hex') AS "id") AS "36"
            WHERE t35.workspace_id = $2::uuid AND t35.id = t2.run_id) AS "run") AS "37") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "38") AS "steps") AS "41"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
