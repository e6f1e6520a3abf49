SELECT to_json(
  (SELECT "12"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.reason AS "reason",
      (SELECT "11"
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("9")
          FROM
            (SELECT coalesce(json_agg("5" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
            FROM
              (SELECT t10.*
              FROM recovery_jobs t10
              WHERE t10.workspace_id = $2::uuid AND t10.group_id = t2.id ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t3
            CROSS JOIN LATERAL
              (SELECT 'job_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.status AS "status") AS "5") AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes",
              (SELECT row_to_json("8")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT
                  FROM recovery_jobs t6
                  WHERE t6.workspace_id = $2::uuid AND t6.group_id = t2.id LIMIT $3::bigint + 1) AS counted) AS t7
              CROSS JOIN LATERAL
                (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "jobs") AS "11"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "29"
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
            (SELECT t13.*
            FROM recovery_job_runs t13
            WHERE t13.workspace_id = $2::uuid AND t13.job_id = t1.id ORDER BY t13.position LIMIT $3::bigint + 1) AS page) AS t3
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
      (SELECT row_to_json("20")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t14.position), '[]'::json) AS list1
        FROM
          (SELECT t21.*
          FROM recovery_job_runs t21
          WHERE t21.workspace_id = $2::uuid AND t21.job_id = t1.id AND t21.status = ANY($4::text[]) ORDER BY t21.position LIMIT $6::bigint) AS t14
        CROSS JOIN LATERAL
          (SELECT t14.position AS "position", t14.code AS "code", t14.message AS "message") AS "16") AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes",
          (SELECT row_to_json("19")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_job_runs t17
              WHERE t17.workspace_id = $2::uuid AND t17.job_id = t1.id AND t17.status = ANY($4::text[]) LIMIT $5::bigint + 1) AS counted) AS t18
          CROSS JOIN LATERAL
            (SELECT least(t18.n, $5::bigint) AS "value") AS "19") AS "count") AS "20") AS "refused",
      (SELECT row_to_json("27")
      FROM
        (SELECT coalesce(json_agg("26" ORDER BY t22.position), '[]'::json) AS list1
        FROM
          (SELECT t28.*
          FROM recovery_job_runs t28
          WHERE t28.workspace_id = $2::uuid AND t28.job_id = t1.id AND t28.outcome = ANY($7::text[]) ORDER BY t28.position DESC LIMIT $8::bigint) AS t22
        CROSS JOIN LATERAL
          (SELECT t22.position AS "position", t22.outcome AS "outcome",
            (SELECT "25"
            FROM runs t24
            CROSS JOIN LATERAL
              (SELECT t24.title AS "title") AS "25"
            WHERE t24.workspace_id = $2::uuid AND t24.id = t22.run_id) AS "run") AS "26") AS t23
      CROSS JOIN LATERAL
        (SELECT t23.list1 AS "nodes") AS "27") AS "came") AS "29"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "9"
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
          (SELECT t8.*
          FROM recovery_job_runs t8
          WHERE t8.workspace_id = $2::uuid AND t8.job_id = t1.id ORDER BY t8.position LIMIT $3::bigint) AS t4
        CROSS JOIN LATERAL
          (SELECT t4.position AS "position") AS "6") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes") AS "7") AS "runs") AS "9"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
