SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
        WHERE t6.workspace_id = $2::uuid AND CASE WHEN (t6.open_count > 0 OR NOT $3::boolean) THEN true END ORDER BY t6.count, t6.last_seen_at, t6.id LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t10
        WHERE t10.workspace_id = $2::uuid AND CASE WHEN t10.cause = ANY($3::text[]) AND EXISTS
          (SELECT
          FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
          WHERE that.group_id = t10.id AND that.workspace_id = $2::uuid AND mission.slug = ANY($4::text[]) AND mission.workspace_id = $2::uuid) AND t10.last_seen_at >= $5::timestamptz AND (t10.open_count > 0 OR NOT $6::boolean) THEN true END ORDER BY t10.count DESC, t10.last_seen_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.code AS "code", t1.count AS "count", t1.open_count AS "openCount") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.count AS key1, t5.last_seen_at AS key2, t5.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t5
            WHERE t5.workspace_id = $2::uuid AND CASE WHEN t5.cause = ANY($3::text[]) AND EXISTS
              (SELECT
              FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
              WHERE that.group_id = t5.id AND that.workspace_id = $2::uuid AND mission.slug = ANY($4::text[]) AND mission.workspace_id = $2::uuid) AND t5.last_seen_at >= $5::timestamptz AND (t5.open_count > 0 OR NOT $6::boolean) THEN true END ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
