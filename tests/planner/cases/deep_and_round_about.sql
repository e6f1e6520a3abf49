SELECT json_send(to_json(
  (SELECT "74"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "73"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("59")
          FROM
            (SELECT coalesce(json_agg("58" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
            FROM
              (SELECT t72.*
              FROM (WITH chosen AS MATERIALIZED
                (SELECT way, rows < 1000 AS few
                FROM
                  (SELECT 1 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t60.id AS found, t60.created_at AS at
                        FROM runs t60
                        WHERE t60.workspace_id = $2::uuid AND t60.mission_id = t2.id ORDER BY t60.created_at DESC, t60.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                    (SELECT at
                    FROM
                      (SELECT t61.id AS found, t61.created_at AS at
                      FROM runs t61
                      WHERE t61.workspace_id = $2::uuid AND t61.mission_id = t2.id ORDER BY t61.created_at DESC, t61.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
                  UNION ALL SELECT 2 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t62.id AS found, t62.created_at AS at
                        FROM runs t62
                        WHERE t62.workspace_id = $2::uuid AND t62.status = ($10::text[])[1] ORDER BY t62.created_at DESC, t62.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                    (SELECT at
                    FROM
                      (SELECT t63.id AS found, t63.created_at AS at
                      FROM runs t63
                      WHERE t63.workspace_id = $2::uuid AND t63.status = ($10::text[])[1] ORDER BY t63.created_at DESC, t63.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t69.created_at AS key1, t69.id AS key2
                  FROM runs t69
                  WHERE t69.workspace_id = $2::uuid AND t69.mission_id = t2.id AND CASE WHEN t69.status = ANY($11::text[]) THEN true END ORDER BY t69.created_at DESC, t69.id DESC LIMIT 501) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint), walk2 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t71.created_at AS key1, t71.id AS key2
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.status = ($10::text[])[1] AND CASE WHEN t71.mission_id = t2.id THEN true END ORDER BY t71.created_at DESC, t71.id DESC LIMIT 501) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint) SELECT * FROM (
                (SELECT 0 AS part, t65.created_at AS key1, t65.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t64.id AS found, t64.created_at AS at
                    FROM runs t64
                    WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t2.id ORDER BY t64.created_at DESC, t64.id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t65.*
                  FROM runs t65
                  WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t2.id AND t65.id = way.found AND t65.status = ANY($11::text[]) AND ((true)) OFFSET 0) AS t65 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL
                (SELECT 0 AS part, t67.created_at AS key1, t67.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t66.id AS found, t66.created_at AS at
                    FROM runs t66
                    WHERE t66.workspace_id = $2::uuid AND t66.status = ($10::text[])[1] ORDER BY t66.created_at DESC, t66.id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 2) AS way
                CROSS JOIN LATERAL
                  (SELECT t67.*
                  FROM runs t67
                  WHERE t67.workspace_id = $2::uuid AND t67.mission_id = t2.id AND t67.id = way.found AND ((true)) OFFSET 0) AS t67 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) AS found
              CROSS JOIN LATERAL
                (SELECT t72.*
                FROM runs t72
                WHERE t72.workspace_id = $2::uuid AND t72.mission_id = t2.id AND t72.id = found.key2 OFFSET 0) AS t72 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t3
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id",
                (SELECT "40"
                FROM failures t5
                CROSS JOIN LATERAL
                  (SELECT
                    (SELECT "39"
                    FROM
                      (SELECT grouped.*, counted.*
                      FROM failure_groups AS grouped
                      CROSS JOIN LATERAL
                        (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                        FROM failure_group_counts AS shard
                        WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t6
                    CROSS JOIN LATERAL
                      (SELECT
                        (SELECT row_to_json("36")
                        FROM
                          (SELECT coalesce(json_agg("35" ORDER BY t7.run_id DESC), '[]'::json) AS list1
                          FROM
                            (SELECT t38.*
                            FROM
                              (SELECT run.*, seen.group_id, seen.run_id
                              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                              WHERE seen.workspace_id = $2::uuid) AS t38
                            WHERE t38.workspace_id = $2::uuid AND t38.group_id = t6.id ORDER BY t38.run_id DESC LIMIT
                              (SELECT $5::bigint)) AS t7
                          CROSS JOIN LATERAL
                            (SELECT 'run_' || encode(uuid_send(t7.id), 'hex') AS "id",
                              (SELECT "34"
                              FROM failures t9
                              CROSS JOIN LATERAL
                                (SELECT
                                  (SELECT "33"
                                  FROM steps t10
                                  CROSS JOIN LATERAL
                                    (SELECT
                                      (SELECT row_to_json("30")
                                      FROM
                                        (SELECT coalesce(json_agg("29" ORDER BY t11.number), '[]'::json) AS list1
                                        FROM
                                          (SELECT t32.*
                                          FROM frames t32
                                          WHERE t32.workspace_id = $2::uuid AND t32.run_id = t10.run_id AND t32.step_id = t10.id ORDER BY t32.number DESC LIMIT
                                            (SELECT $4::bigint)) AS t11
                                        CROSS JOIN LATERAL
                                          (SELECT t11.number AS "number",
                                            (SELECT "28"
                                            FROM attempts t13
                                            CROSS JOIN LATERAL
                                              (SELECT
                                                (SELECT row_to_json("25")
                                                FROM
                                                  (SELECT coalesce(json_agg("24" ORDER BY t14.number), '[]'::json) AS list1
                                                  FROM
                                                    (SELECT t27.*
                                                    FROM frames t27
                                                    WHERE t27.workspace_id = $2::uuid AND t27.run_id = t13.run_id AND t27.attempt_id = t13.id AND t27.kind = 'LOG_WRITTEN' ORDER BY t27.number LIMIT
                                                      (SELECT $3::bigint)) AS t14
                                                  CROSS JOIN LATERAL
                                                    (SELECT
                                                      (SELECT "23"
                                                      FROM steps t16
                                                      CROSS JOIN LATERAL
                                                        (SELECT
                                                          (SELECT coalesce(json_agg("22" ORDER BY t17.position), '[]'::json)
                                                          FROM steps t17
                                                          CROSS JOIN LATERAL
                                                            (SELECT t17.key AS "key",
                                                              (SELECT coalesce(json_agg("21" ORDER BY t18.created_at, t18.id), '[]'::json)
                                                              FROM artifacts t18
                                                              CROSS JOIN LATERAL
                                                                (SELECT t18.name AS "name",
                                                                  (SELECT "20"
                                                                  FROM runs t19
                                                                  CROSS JOIN LATERAL
                                                                    (SELECT 'run_' || encode(uuid_send(t19.id), 'hex') AS "id") AS "20"
                                                                  WHERE t19.workspace_id = $2::uuid AND t19.id = t18.run_id) AS "run") AS "21"
                                                              WHERE t18.workspace_id = $2::uuid AND t18.step_id = t17.id) AS "artifacts") AS "22"
                                                          WHERE t17.workspace_id = $2::uuid AND t17.run_id = t16.run_id AND t17.key = ANY(t16.needs)) AS "needs") AS "23"
                                                      WHERE t16.workspace_id = $2::uuid AND t16.id = t14.step_id) AS "step") AS "24") AS t15
                                                CROSS JOIN LATERAL
                                                  (SELECT t15.list1 AS "nodes") AS "25") AS "logs") AS "28"
                                            WHERE t13.workspace_id = $2::uuid AND t13.id = t11.attempt_id) AS "attempt") AS "29") AS t12
                                      CROSS JOIN LATERAL
                                        (SELECT t12.list1 AS "nodes") AS "30") AS "frames") AS "33"
                                  WHERE t10.workspace_id = $2::uuid AND t10.id = t9.step_id) AS "step") AS "34"
                              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t7.id AND t9.root) AS "failure") AS "35") AS t8
                        CROSS JOIN LATERAL
                          (SELECT t8.list1 AS "nodes") AS "36") AS "runs") AS "39"
                    WHERE t6.workspace_id = $2::uuid AND t6.fingerprint = t5.fingerprint) AS "group") AS "40"
                WHERE t5.workspace_id = $2::uuid AND t5.run_id = t3.id AND t5.root) AS "failure",
                (SELECT row_to_json("55")
                FROM
                  (SELECT coalesce(json_agg("54" ORDER BY t41.position), '[]'::json) AS list1
                  FROM
                    (SELECT t57.*
                    FROM steps t57
                    WHERE t57.workspace_id = $2::uuid AND t57.run_id = t3.id ORDER BY t57.position DESC LIMIT
                      (SELECT $8::bigint)) AS t41
                  CROSS JOIN LATERAL
                    (SELECT
                      (SELECT "53"
                      FROM
                        (SELECT t41.key AS "key",
                          (SELECT "52"
                          FROM runs t43
                          CROSS JOIN LATERAL
                            (SELECT
                              (SELECT coalesce(json_agg("51" ORDER BY t44.number), '[]'::json)
                              FROM reports t44
                              CROSS JOIN LATERAL
                                (SELECT
                                  (SELECT "50"
                                  FROM frames t45
                                  CROSS JOIN LATERAL
                                    (SELECT
                                      (SELECT "49"
                                      FROM steps t46
                                      CROSS JOIN LATERAL
                                        (SELECT
                                          (SELECT "48"
                                          FROM failures t47
                                          CROSS JOIN LATERAL
                                            (SELECT ($7::text[])[coalesce(array_position($6::text[], t47.guide), array_position($6::text[], 'unknown-failure'))]::json AS "guide") AS "48"
                                          WHERE t47.workspace_id = $2::uuid AND t47.run_id = t46.run_id AND t47.step_id = t46.id ORDER BY t47.blocking_frame LIMIT 1) AS "failure") AS "49"
                                      WHERE t46.workspace_id = $2::uuid AND t46.id = t45.step_id) AS "step") AS "50"
                                  WHERE t45.workspace_id = $2::uuid AND t45.run_id = t44.run_id AND t45.number = t44.frame) AS "frame") AS "51"
                              WHERE t44.workspace_id = $2::uuid AND t44.run_id = t43.id) AS "reports") AS "52"
                          WHERE t43.workspace_id = $2::uuid AND t43.id = t41.run_id) AS "run") AS "53") AS "node") AS "54") AS t42
                CROSS JOIN LATERAL
                  (SELECT t42.list1 AS "edges") AS "55") AS "steps") AS "58") AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes") AS "59") AS "runs") AS "73"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission") AS "74"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
