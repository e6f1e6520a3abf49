SELECT
  (SELECT row_to_json(t12.*)
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.reason AS "reason",
      (SELECT row_to_json(t11.*)
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json(t9.*)
          FROM
            (SELECT coalesce(json_agg(t5.* ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
            FROM
              (SELECT t10.*
              FROM recovery_jobs t10
              WHERE t10.workspace_id = $2::uuid AND t10.group_id = t2.id ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t3
            CROSS JOIN LATERAL
              (SELECT 'job_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.status AS "status") AS t5) AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes",
              (SELECT row_to_json(t8.*)
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT
                  FROM recovery_jobs t6
                  WHERE t6.workspace_id = $2::uuid AND t6.group_id = t2.id LIMIT $3::bigint + 1) AS counted) AS t7
              CROSS JOIN LATERAL
                (SELECT least(t7.n, $3::bigint) AS "value") AS t8) AS "count") AS t9) AS "jobs") AS t11
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group") AS t12
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t2.*)
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS t2
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t29.*)
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
      (SELECT row_to_json(t2.*)
      FROM
        (SELECT t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending") AS t2) AS "progress",
      (SELECT row_to_json(t12.*)
      FROM
        (SELECT coalesce(json_agg(t10.* ORDER BY t3.position) FILTER (WHERE t3.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t13.*
            FROM recovery_job_runs t13
            WHERE t13.workspace_id = $2::uuid AND t13.job_id = t1.id ORDER BY t13.position LIMIT $3::bigint + 1) AS page) AS t3
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('recoveryJobRuns', t3.position)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT row_to_json(t9.*)
            FROM
              (SELECT t3.position AS "position", t3.status AS "status", t3.code AS "code", t3.message AS "message", to_char(t3.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "at", t3.outcome AS "outcome",
                (SELECT row_to_json(t6.*)
                FROM runs t5
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.status AS "status") AS t6
                WHERE t5.workspace_id = $2::uuid AND t5.id = t3.run_id) AS "run",
                (SELECT row_to_json(t8.*)
                FROM steps t7
                CROSS JOIN LATERAL
                  (SELECT t7.key AS "key") AS t8
                WHERE t7.workspace_id = $2::uuid AND t7.id = t3.step_id) AS "step") AS t9) AS "node") AS t10) AS t4
      CROSS JOIN LATERAL
        (SELECT t4.list1 AS "edges",
          (SELECT row_to_json(t11.*)
          FROM
            (SELECT (t4.more) AS "hasNextPage") AS t11) AS "pageInfo") AS t12) AS "runs",
      (SELECT row_to_json(t20.*)
      FROM
        (SELECT coalesce(json_agg(t16.* ORDER BY t14.position), '[]'::json) AS list1
        FROM
          (SELECT t21.*
          FROM recovery_job_runs t21
          WHERE t21.workspace_id = $2::uuid AND t21.job_id = t1.id AND t21.status = ANY($4::text[]) ORDER BY t21.position LIMIT $6::bigint) AS t14
        CROSS JOIN LATERAL
          (SELECT t14.position AS "position", t14.code AS "code", t14.message AS "message") AS t16) AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes",
          (SELECT row_to_json(t19.*)
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t17
              WHERE t17.workspace_id = $2::uuid AND t17.job_id = t1.id AND t17.status = ANY($4::text[]) LIMIT $5::bigint + 1) AS counted) AS t18
          CROSS JOIN LATERAL
            (SELECT least(t18.n, $5::bigint) AS "value") AS t19) AS "count") AS t20) AS "refused",
      (SELECT row_to_json(t27.*)
      FROM
        (SELECT coalesce(json_agg(t26.* ORDER BY t22.position), '[]'::json) AS list1
        FROM
          (SELECT t28.*
          FROM recovery_job_runs t28
          WHERE t28.workspace_id = $2::uuid AND t28.job_id = t1.id AND t28.outcome = ANY($7::text[]) ORDER BY t28.position DESC LIMIT $8::bigint) AS t22
        CROSS JOIN LATERAL
          (SELECT t22.position AS "position", t22.outcome AS "outcome",
            (SELECT row_to_json(t25.*)
            FROM runs t24
            CROSS JOIN LATERAL
              (SELECT t24.title AS "title") AS t25
            WHERE t24.workspace_id = $2::uuid AND t24.id = t22.run_id) AS "run") AS t26) AS t23
      CROSS JOIN LATERAL
        (SELECT t23.list1 AS "nodes") AS t27) AS "came") AS t29
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t9.*)
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t2.*)
      FROM
        (SELECT t1.total AS "total", t1.moved AS "moved") AS t2) AS "progress",
      (SELECT row_to_json(t3.*)
      FROM
        (SELECT t1.fix->>'kind' AS "kind") AS t3
      WHERE t1.fix IS NOT NULL) AS "fix",
      (SELECT row_to_json(t7.*)
      FROM
        (SELECT coalesce(json_agg(t6.* ORDER BY t4.position), '[]'::json) AS list1
        FROM
          (SELECT t8.*
          FROM recovery_job_runs t8
          WHERE t8.workspace_id = $2::uuid AND t8.job_id = t1.id ORDER BY t8.position LIMIT $3::bigint) AS t4
        CROSS JOIN LATERAL
          (SELECT t4.position AS "position") AS t6) AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes") AS t7) AS "runs") AS t9
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
