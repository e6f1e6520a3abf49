SELECT json_send(to_json(
  (SELECT "31"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t10.*
            FROM recovery_job_runs t10
            WHERE t10.workspace_id = $2::uuid AND t10.job_id = t1.id AND CASE WHEN t10.status = ANY($4::text[]) THEN true END ORDER BY t10.position LIMIT 501) AS stretch LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.position AS "position", t2.status AS "status", t2.code AS "code", t2.message AS "message", t2.at AS "at") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t5.position AS key1
                FROM recovery_job_runs t5
                WHERE t5.workspace_id = $2::uuid AND t5.job_id = t1.id AND CASE WHEN t5.status = ANY($4::text[]) THEN true END ORDER BY t5.position LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "status",
      (SELECT row_to_json("15")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t16.*
            FROM recovery_job_runs t16
            WHERE t16.workspace_id = $2::uuid AND t16.job_id = t1.id AND CASE WHEN t16.outcome = ANY($7::text[]) THEN true END ORDER BY t16.position LIMIT 501) AS stretch LIMIT $6::bigint) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.position AS "position", t12.outcome AS "outcome") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes") AS "15") AS "outcome",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("20" ORDER BY t18.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t22.*
            FROM recovery_job_runs t22
            WHERE t22.workspace_id = $2::uuid AND t22.job_id = t1.id AND CASE WHEN t22.status = ANY($9::text[]) AND t22.outcome = ANY($10::text[]) THEN true END ORDER BY t22.position LIMIT 501) AS stretch LIMIT $8::bigint) AS t18
        CROSS JOIN LATERAL
          (SELECT t18.position AS "position", t18.status AS "status", t18.outcome AS "outcome") AS "20") AS t19
      CROSS JOIN LATERAL
        (SELECT t19.list1 AS "nodes") AS "21") AS "both",
      (SELECT row_to_json("30")
      FROM
        (SELECT
          (SELECT row_to_json("29")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t26.position AS key1
                FROM recovery_job_runs t26
                WHERE t26.workspace_id = $2::uuid AND t26.job_id = t1.id ORDER BY t26.position LIMIT 100001) AS stretch LIMIT $11::bigint + 1) AS counted) AS t28
          CROSS JOIN LATERAL
            (SELECT least(t28.n, $11::bigint) AS "value") AS "29") AS "count") AS "30") AS "all") AS "31"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM recovery_jobs t5
        WHERE t5.workspace_id = $2::uuid AND CASE WHEN t5.status = ANY($3::text[]) THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t7.*
        FROM recovery_jobs t7
        WHERE t7.workspace_id = $1::uuid AND CASE WHEN t7.group_id = $3::uuid THEN true END ORDER BY t7.created_at DESC, t7.id DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
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
    (SELECT t2.list1 AS "nodes") AS "6")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM recovery_jobs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN t9.status = ANY($3::text[]) AND t9.group_id = $4::uuid THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM recovery_jobs t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN t4.status = ANY($3::text[]) AND t4.group_id = $4::uuid THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM recovery_jobs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN t9.status = ANY($3::text[]) THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM recovery_jobs t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN t4.status = ANY($3::text[]) THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
