SELECT to_json(
  (SELECT "58"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "57"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("55")
          FROM
            (SELECT coalesce(json_agg("54" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
            FROM
              (SELECT t56.*
              FROM runs t56
              WHERE t56.workspace_id = $2::uuid AND t56.mission_id = t2.id AND t56.status = ANY($9::text[]) ORDER BY t56.created_at DESC, t56.id DESC LIMIT $10::bigint) AS t3
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id",
                (SELECT "37"
                FROM failures t5
                CROSS JOIN LATERAL
                  (SELECT
                    (SELECT "36"
                    FROM
                      (SELECT grouped.*, counted.*
                      FROM failure_groups AS grouped
                      CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t6
                    CROSS JOIN LATERAL
                      (SELECT
                        (SELECT row_to_json("34")
                        FROM
                          (SELECT coalesce(json_agg("33" ORDER BY t7.run_id DESC), '[]'::json) AS list1
                          FROM
                            (SELECT t35.*
                            FROM
                              (SELECT run.*, seen.group_id, seen.run_id
                              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t35
                            WHERE t35.workspace_id = $2::uuid AND t35.group_id = t6.id ORDER BY t35.run_id DESC LIMIT $5::bigint) AS t7
                          CROSS JOIN LATERAL
                            (SELECT 'run_' || encode(uuid_send(t7.id), 'hex') AS "id",
                              (SELECT "32"
                              FROM failures t9
                              CROSS JOIN LATERAL
                                (SELECT
                                  (SELECT "31"
                                  FROM steps t10
                                  CROSS JOIN LATERAL
                                    (SELECT
                                      (SELECT row_to_json("29")
                                      FROM
                                        (SELECT coalesce(json_agg("28" ORDER BY t11.number), '[]'::json) AS list1
                                        FROM
                                          (SELECT t30.*
                                          FROM frames t30
                                          WHERE t30.workspace_id = $2::uuid AND t30.run_id = t10.run_id AND t30.step_id = t10.id ORDER BY t30.number DESC LIMIT $4::bigint) AS t11
                                        CROSS JOIN LATERAL
                                          (SELECT t11.number AS "number",
                                            (SELECT "27"
                                            FROM attempts t13
                                            CROSS JOIN LATERAL
                                              (SELECT
                                                (SELECT row_to_json("25")
                                                FROM
                                                  (SELECT coalesce(json_agg("24" ORDER BY t14.number), '[]'::json) AS list1
                                                  FROM
                                                    (SELECT t26.*
                                                    FROM frames t26
                                                    WHERE t26.workspace_id = $2::uuid AND t26.run_id = t13.run_id AND t26.attempt_id = t13.id AND t26.kind = 'LOG_WRITTEN' ORDER BY t26.number LIMIT $3::bigint) AS t14
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
                                                  (SELECT t15.list1 AS "nodes") AS "25") AS "logs") AS "27"
                                            WHERE t13.workspace_id = $2::uuid AND t13.id = t11.attempt_id) AS "attempt") AS "28") AS t12
                                      CROSS JOIN LATERAL
                                        (SELECT t12.list1 AS "nodes") AS "29") AS "frames") AS "31"
                                  WHERE t10.workspace_id = $2::uuid AND t10.id = t9.step_id) AS "step") AS "32"
                              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t7.id AND t9.root) AS "failure") AS "33") AS t8
                        CROSS JOIN LATERAL
                          (SELECT t8.list1 AS "nodes") AS "34") AS "runs") AS "36"
                    WHERE t6.workspace_id = $2::uuid AND t6.fingerprint = t5.fingerprint) AS "group") AS "37"
                WHERE t5.workspace_id = $2::uuid AND t5.run_id = t3.id AND t5.root) AS "failure",
                (SELECT row_to_json("52")
                FROM
                  (SELECT coalesce(json_agg("51" ORDER BY t38.position), '[]'::json) AS list1
                  FROM
                    (SELECT t53.*
                    FROM steps t53
                    WHERE t53.workspace_id = $2::uuid AND t53.run_id = t3.id ORDER BY t53.position DESC LIMIT $8::bigint) AS t38
                  CROSS JOIN LATERAL
                    (SELECT
                      (SELECT "50"
                      FROM
                        (SELECT t38.key AS "key",
                          (SELECT "49"
                          FROM runs t40
                          CROSS JOIN LATERAL
                            (SELECT
                              (SELECT coalesce(json_agg("48" ORDER BY t41.number), '[]'::json)
                              FROM reports t41
                              CROSS JOIN LATERAL
                                (SELECT
                                  (SELECT "47"
                                  FROM frames t42
                                  CROSS JOIN LATERAL
                                    (SELECT
                                      (SELECT "46"
                                      FROM steps t43
                                      CROSS JOIN LATERAL
                                        (SELECT
                                          (SELECT "45"
                                          FROM failures t44
                                          CROSS JOIN LATERAL
                                            (SELECT ($7::text[])[coalesce(array_position($6::text[], t44.guide), array_position($6::text[], 'unknown-failure'))]::json AS "guide") AS "45"
                                          WHERE t44.workspace_id = $2::uuid AND t44.run_id = t43.run_id AND t44.step_id = t43.id ORDER BY t44.blocking_frame LIMIT 1) AS "failure") AS "46"
                                      WHERE t43.workspace_id = $2::uuid AND t43.id = t42.step_id) AS "step") AS "47"
                                  WHERE t42.workspace_id = $2::uuid AND t42.run_id = t41.run_id AND t42.number = t41.frame) AS "frame") AS "48"
                              WHERE t41.workspace_id = $2::uuid AND t41.run_id = t40.id) AS "reports") AS "49"
                          WHERE t40.workspace_id = $2::uuid AND t40.id = t38.run_id) AS "run") AS "50") AS "node") AS "51") AS t39
                CROSS JOIN LATERAL
                  (SELECT t39.list1 AS "edges") AS "52") AS "steps") AS "54") AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes") AS "55") AS "runs") AS "57"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission") AS "58"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
