SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT 'step_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "9"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id",
      (SELECT row_to_json("8")
      FROM
        (SELECT
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t5.created_at AS key1, t5.id AS key2
                FROM runs t5
                WHERE t5.workspace_id = $2::uuid AND t5.mission_id = t1.id ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $3::bigint) AS "value") AS "7") AS "count") AS "8") AS "runs") AS "9"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.count AS key1, t4.last_seen_at AS key2, t4.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.count DESC, t4.last_seen_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM missions t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM recovery_jobs t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value") AS "6") AS "count") AS "7")));
