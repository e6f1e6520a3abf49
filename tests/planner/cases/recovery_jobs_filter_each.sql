SELECT to_json(
  (SELECT "26"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM recovery_job_runs t9
          WHERE t9.workspace_id = $2::uuid AND t9.job_id = t1.id AND t9.status = ANY($3::text[]) ORDER BY t9.position LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.position AS "position", t2.status AS "status", t2.code AS "code", t2.message AS "message", t2.at AS "at") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t5
              WHERE t5.workspace_id = $2::uuid AND t5.job_id = t1.id AND t5.status = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $4::bigint) AS "value") AS "7") AS "count") AS "8") AS "status",
      (SELECT row_to_json("13")
      FROM
        (SELECT coalesce(json_agg("12" ORDER BY t10.position), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM recovery_job_runs t14
          WHERE t14.workspace_id = $2::uuid AND t14.job_id = t1.id AND t14.outcome = ANY($6::text[]) ORDER BY t14.position LIMIT $7::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT t10.position AS "position", t10.outcome AS "outcome") AS "12") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes") AS "13") AS "outcome",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("17" ORDER BY t15.position), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM recovery_job_runs t19
          WHERE t19.workspace_id = $2::uuid AND t19.job_id = t1.id AND t19.status = ANY($8::text[]) AND t19.outcome = ANY($9::text[]) ORDER BY t19.position LIMIT $10::bigint) AS t15
        CROSS JOIN LATERAL
          (SELECT t15.position AS "position", t15.status AS "status", t15.outcome AS "outcome") AS "17") AS t16
      CROSS JOIN LATERAL
        (SELECT t16.list1 AS "nodes") AS "18") AS "both",
      (SELECT row_to_json("25")
      FROM
        (SELECT
          (SELECT row_to_json("24")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t22
              WHERE t22.workspace_id = $2::uuid AND t22.job_id = t1.id LIMIT $11::bigint + 1) AS counted) AS t23
          CROSS JOIN LATERAL
            (SELECT least(t23.n, $11::bigint) AS "value") AS "24") AS "count") AS "25") AS "all") AS "26"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM recovery_jobs t5
      WHERE t5.workspace_id = $1::uuid AND t5.status = ANY($2::text[]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM recovery_jobs t7
      WHERE t7.workspace_id = $1::uuid AND t7.group_id = $2::uuid ORDER BY t7.created_at DESC, t7.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "4"
        FROM
          (SELECT grouped.*, counted.*
          FROM failure_groups AS grouped
          CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
        CROSS JOIN LATERAL
          (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.group_id) AS "group") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM recovery_jobs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) AND t8.group_id = $3::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM recovery_jobs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) AND t4.group_id = $3::uuid LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM recovery_jobs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM recovery_jobs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS "6") AS "count") AS "7"));
