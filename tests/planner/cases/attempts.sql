SELECT to_json(
  (SELECT "37"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("35")
      FROM
        (SELECT coalesce(json_agg("34" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t36.*
          FROM steps t36
          WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.status = ANY($10::text[]) ORDER BY t36.position LIMIT $11::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.next_attempt_at AS "nextAttemptAt", t2.inputs AS "inputs", t2.outputs AS "outputs", t2.started_at AS "startedAt", t2.finished_at AS "finishedAt",
            (SELECT coalesce(json_agg("14" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT 'attempt_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.number AS "number", t4.status AS "status", t4.trigger AS "trigger", t4.worker AS "worker", t4.started_at AS "startedAt", t4.finished_at AS "finishedAt",
                (SELECT "5"
                FROM
                  (SELECT t4.fault->>'code' AS "code", t4.fault->>'message' AS "message", t4.fault->'detail' AS "detail") AS "5"
                WHERE t4.fault IS NOT NULL) AS "error",
                (SELECT row_to_json("12")
                FROM
                  (SELECT coalesce(json_agg("8" ORDER BY t6.number), '[]'::json) AS list1
                  FROM
                    (SELECT t13.*
                    FROM frames t13
                    WHERE t13.workspace_id = $2::uuid AND t13.run_id = t4.run_id AND t13.attempt_id = t4.id AND t13.kind = 'LOG_WRITTEN' ORDER BY t13.number LIMIT $4::bigint) AS t6
                  CROSS JOIN LATERAL
                    (SELECT t6.title AS "title") AS "8") AS t7
                CROSS JOIN LATERAL
                  (SELECT t7.list1 AS "nodes",
                    (SELECT row_to_json("11")
                    FROM
                      (SELECT count(*) AS n
                      FROM
                        (SELECT
                        FROM frames t9
                        WHERE t9.workspace_id = $2::uuid AND t9.run_id = t4.run_id AND t9.attempt_id = t4.id AND t9.kind = 'LOG_WRITTEN' LIMIT $3::bigint + 1) AS counted) AS t10
                    CROSS JOIN LATERAL
                      (SELECT least(t10.n, $3::bigint) AS "value") AS "11") AS "count") AS "12") AS "logs") AS "14"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts",
            (SELECT row_to_json("18")
            FROM
              (SELECT coalesce(json_agg("17" ORDER BY t15.number), '[]'::json) AS list1
              FROM
                (SELECT t19.*
                FROM frames t19
                WHERE t19.workspace_id = $2::uuid AND t19.run_id = t2.run_id AND t19.step_id = t2.id ORDER BY t19.number DESC LIMIT $5::bigint) AS t15
              CROSS JOIN LATERAL
                (SELECT t15.kind AS "kind") AS "17") AS t16
            CROSS JOIN LATERAL
              (SELECT t16.list1 AS "nodes") AS "18") AS "frames",
            (SELECT coalesce(json_agg("27" ORDER BY t20.created_at, t20.id), '[]'::json)
            FROM artifacts t20
            CROSS JOIN LATERAL
              (SELECT t20.name AS "name", CASE WHEN t20.state <> 'LOST' THEN $9::text || '/artifacts/' ||
                (SELECT signed.part || '.' || translate(encode( sha256($7::bytea || sha256($6::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
                FROM
                  (SELECT translate(encode(convert_to(json_build_array( t20.address, left(t20.name, 255), t20.media_type, t20.sha256, t20.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $8::bigint AS part OFFSET 0) AS signed) END AS "url",
                (SELECT "22"
                FROM runs t21
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t21.id), 'hex') AS "id") AS "22"
                WHERE t21.workspace_id = $2::uuid AND t21.id = t20.run_id) AS "run",
                (SELECT "24"
                FROM steps t23
                CROSS JOIN LATERAL
                  (SELECT t23.key AS "key") AS "24"
                WHERE t23.workspace_id = $2::uuid AND t23.id = t20.step_id) AS "step",
                (SELECT "26"
                FROM attempts t25
                CROSS JOIN LATERAL
                  (SELECT t25.number AS "number") AS "26"
                WHERE t25.workspace_id = $2::uuid AND t25.id = t20.attempt_id) AS "attempt") AS "27"
            WHERE t20.workspace_id = $2::uuid AND t20.step_id = t2.id) AS "artifacts",
            (SELECT "31"
            FROM failures t28
            CROSS JOIN LATERAL
              (SELECT t28.code AS "code",
                (SELECT coalesce(json_agg("30" ORDER BY t29.position), '[]'::json)
                FROM steps t29
                CROSS JOIN LATERAL
                  (SELECT t29.key AS "key") AS "30"
                WHERE t29.workspace_id = $2::uuid AND t29.run_id = t28.run_id AND t29.status = 'FAILED' AND t29.id IS DISTINCT
                FROM t28.step_id) AS "independent") AS "31"
            WHERE t28.workspace_id = $2::uuid AND t28.run_id = t2.run_id AND t28.step_id = t2.id ORDER BY t28.blocking_frame LIMIT 1) AS "failure",
            (SELECT "33"
            FROM runs t32
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t32.id), 'hex') AS "id") AS "33"
            WHERE t32.workspace_id = $2::uuid AND t32.id = t2.run_id) AS "run") AS "34") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "35") AS "steps") AS "37"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
