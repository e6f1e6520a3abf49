SELECT json_send(to_json(
  (SELECT "10"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "2"
      FROM
        (SELECT t1.total AS "total", t1.moved AS "moved") AS "2") AS "progress",
      (SELECT "3"
      FROM
        (SELECT t1.fix->>'kind' AS "kind") AS "3"
      WHERE t1.fix IS NOT NULL) AS "fix",
      (SELECT row_to_json("7")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t4.position), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM recovery_job_runs t9
          WHERE t9.workspace_id = $2::uuid AND t9.job_id = t1.id ORDER BY t9.position LIMIT
            (SELECT $3::bigint)) AS t4
        CROSS JOIN LATERAL
          (SELECT t4.position AS "position") AS "6") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes") AS "7") AS "runs") AS "10"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "14"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.reason AS "reason",
      (SELECT "13"
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL
          (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
          FROM failure_group_counts AS shard
          WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("10")
          FROM
            (SELECT coalesce(json_agg("5" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
            FROM
              (SELECT t12.*
              FROM recovery_jobs t12
              WHERE t12.workspace_id = $2::uuid AND t12.group_id = t2.id ORDER BY t12.created_at DESC, t12.id DESC LIMIT
                (SELECT $4::bigint)) AS t3
            CROSS JOIN LATERAL
              (SELECT 'job_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.status AS "status") AS "5") AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes",
              (SELECT row_to_json("9")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t7.created_at AS key1, t7.id AS key2
                  FROM recovery_jobs t7
                  WHERE t7.workspace_id = $2::uuid AND t7.group_id = t2.id ORDER BY t7.created_at DESC, t7.id DESC LIMIT
                    (SELECT $3::bigint + 1)) AS counted) AS t8
              CROSS JOIN LATERAL
                (SELECT least(t8.n, $3::bigint) AS "value") AS "9") AS "count") AS "10") AS "jobs") AS "13"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group") AS "14"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "37"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
      (SELECT "2"
      FROM
        (SELECT t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending") AS "2") AS "progress",
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("10" ORDER BY t3.position) FILTER (WHERE t3.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t14.*
            FROM recovery_job_runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.job_id = t1.id ORDER BY t14.position LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t3
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('recoveryJobRuns', t3.position)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "9"
            FROM
              (SELECT t3.position AS "position", t3.status AS "status", t3.code AS "code", t3.message AS "message", t3.at AS "at", t3.outcome AS "outcome",
                (SELECT "6"
                FROM runs t5
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.status AS "status") AS "6"
                WHERE t5.workspace_id = $2::uuid AND t5.id = t3.run_id) AS "run",
                (SELECT "8"
                FROM steps t7
                CROSS JOIN LATERAL
                  (SELECT t7.key AS "key") AS "8"
                WHERE t7.workspace_id = $2::uuid AND t7.id = t3.step_id) AS "step") AS "9") AS "node") AS "10") AS t4
      CROSS JOIN LATERAL
        (SELECT t4.list1 AS "edges",
          (SELECT "11"
          FROM
            (SELECT (t4.more) AS "hasNextPage") AS "11") AS "pageInfo") AS "12") AS "runs",
      (SELECT row_to_json("24")
      FROM
        (SELECT coalesce(json_agg("17" ORDER BY t15.position), '[]'::json) AS list1
        FROM
          (SELECT t28.*
          FROM (
            (SELECT t27.position
            FROM recovery_job_runs t27
            WHERE t27.workspace_id = $2::uuid AND t27.job_id = t1.id AND t27.status = ($5::text[])[1] ORDER BY t27.position LIMIT 501) UNION ALL
            (SELECT t27.position
            FROM recovery_job_runs t27
            WHERE t27.workspace_id = $2::uuid AND t27.job_id = t1.id AND t27.status = ($5::text[])[2] ORDER BY t27.position LIMIT 501)) AS t27
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM recovery_job_runs t28
            WHERE t28.workspace_id = $2::uuid AND t28.job_id = t1.id AND t28.position = t27.position OFFSET 0) AS t28 ORDER BY t27.position LIMIT
            (SELECT $6::bigint)) AS t15
        CROSS JOIN LATERAL
          (SELECT t15.position AS "position", t15.code AS "code", t15.message AS "message") AS "17") AS t16
      CROSS JOIN LATERAL
        (SELECT t16.list1 AS "nodes",
          (SELECT row_to_json("23")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t20.position AS key1
              FROM (
                (SELECT t20.position
                FROM recovery_job_runs t20
                WHERE t20.workspace_id = $2::uuid AND t20.job_id = t1.id AND t20.status = ($5::text[])[1] ORDER BY t20.position LIMIT 100001) UNION ALL
                (SELECT t20.position
                FROM recovery_job_runs t20
                WHERE t20.workspace_id = $2::uuid AND t20.job_id = t1.id AND t20.status = ($5::text[])[2] ORDER BY t20.position LIMIT 100001)) AS t20 ORDER BY t20.position LIMIT
                (SELECT $4::bigint + 1)) AS counted) AS t22
          CROSS JOIN LATERAL
            (SELECT least(t22.n, $4::bigint) AS "value") AS "23") AS "count") AS "24") AS "refused",
      (SELECT row_to_json("34")
      FROM
        (SELECT coalesce(json_agg("33" ORDER BY t29.position), '[]'::json) AS list1
        FROM
          (SELECT t36.*
          FROM recovery_job_runs t36
          WHERE t36.workspace_id = $2::uuid AND t36.job_id = t1.id AND t36.outcome = ($8::text[])[1] ORDER BY t36.position DESC LIMIT
            (SELECT $7::bigint)) AS t29
        CROSS JOIN LATERAL
          (SELECT t29.position AS "position", t29.outcome AS "outcome",
            (SELECT "32"
            FROM runs t31
            CROSS JOIN LATERAL
              (SELECT t31.title AS "title") AS "32"
            WHERE t31.workspace_id = $2::uuid AND t31.id = t29.run_id) AS "run") AS "33") AS t30
      CROSS JOIN LATERAL
        (SELECT t30.list1 AS "nodes") AS "34") AS "came") AS "37"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
