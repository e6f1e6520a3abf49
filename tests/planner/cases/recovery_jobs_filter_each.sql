SELECT
  (SELECT row_to_json(t26.*)
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t8.*)
      FROM
        (SELECT coalesce(json_agg(t4.* ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM recovery_job_runs t9
          WHERE t9.workspace_id = $2::uuid AND t9.job_id = t1.id AND t9.status = ANY($3::text[]) ORDER BY t9.position LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.position AS "position", t2.status AS "status", t2.code AS "code", t2.message AS "message", to_char(t2.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "at") AS t4) AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json(t7.*)
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t5
              WHERE t5.workspace_id = $2::uuid AND t5.job_id = t1.id AND t5.status = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $4::bigint) AS "value") AS t7) AS "count") AS t8) AS "status",
      (SELECT row_to_json(t13.*)
      FROM
        (SELECT coalesce(json_agg(t12.* ORDER BY t10.position), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM recovery_job_runs t14
          WHERE t14.workspace_id = $2::uuid AND t14.job_id = t1.id AND t14.outcome = ANY($6::text[]) ORDER BY t14.position LIMIT $7::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT t10.position AS "position", t10.outcome AS "outcome") AS t12) AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes") AS t13) AS "outcome",
      (SELECT row_to_json(t18.*)
      FROM
        (SELECT coalesce(json_agg(t17.* ORDER BY t15.position), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM recovery_job_runs t19
          WHERE t19.workspace_id = $2::uuid AND t19.job_id = t1.id AND t19.status = ANY($8::text[]) AND t19.outcome = ANY($9::text[]) ORDER BY t19.position LIMIT $10::bigint) AS t15
        CROSS JOIN LATERAL
          (SELECT t15.position AS "position", t15.status AS "status", t15.outcome AS "outcome") AS t17) AS t16
      CROSS JOIN LATERAL
        (SELECT t16.list1 AS "nodes") AS t18) AS "both",
      (SELECT row_to_json(t25.*)
      FROM
        (SELECT
          (SELECT row_to_json(t24.*)
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t22
              WHERE t22.workspace_id = $2::uuid AND t22.job_id = t1.id LIMIT $11::bigint + 1) AS counted) AS t23
          CROSS JOIN LATERAL
            (SELECT least(t23.n, $11::bigint) AS "value") AS t24) AS "count") AS t25) AS "all") AS t26
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM recovery_jobs t5
      WHERE t5.workspace_id = $1::uuid AND t5.status = ANY($2::text[]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t4);
SELECT
  (SELECT row_to_json(t6.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM recovery_jobs t7
      WHERE t7.workspace_id = $1::uuid AND t7.group_id = $2::uuid ORDER BY t7.created_at DESC, t7.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM
          (SELECT grouped.*, counted.*
          FROM failure_groups AS grouped
          CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
        CROSS JOIN LATERAL
          (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.group_id) AS "group") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t6);
SELECT
  (SELECT row_to_json(t7.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM recovery_jobs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) AND t8.group_id = $3::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM recovery_jobs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) AND t4.group_id = $3::uuid LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS t6) AS "count") AS t7);
SELECT
  (SELECT row_to_json(t7.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM recovery_jobs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM recovery_jobs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS t6) AS "count") AS t7);
