SELECT to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2")), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT to_json(
  (SELECT "2"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "2"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT 'step_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "8"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id",
      (SELECT row_to_json("7")
      FROM
        (SELECT
          (SELECT row_to_json("6")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM runs t4
              WHERE t4.workspace_id = $2::uuid AND t4.mission_id = t1.id LIMIT $3::bigint + 1) AS counted) AS t5
          CROSS JOIN LATERAL
            (SELECT least(t5.n, $3::bigint) AS "value") AS "6") AS "count") AS "7") AS "runs") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value") AS "5") AS "count") AS "6"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM missions t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value") AS "5") AS "count") AS "6"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM recovery_jobs t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value") AS "5") AS "count") AS "6"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND (strpos(lower(t8.title), lower($2::text)) > 0 OR t8.id = $3::uuid) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND (strpos(lower(t4.title), lower($2::text)) > 0 OR t4.id = $3::uuid) LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS "6") AS "count") AS "7"));
