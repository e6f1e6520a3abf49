SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key3, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t9
          WHERE t9.workspace_id = $5::uuid AND (t9.count, t9.last_seen_at, t9.id) < ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t9.count DESC, t9.last_seen_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t5.count AS key1, t5.last_seen_at AS key2, t5.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t5
            WHERE t5.workspace_id = $5::uuid AND (t5.count, t5.last_seen_at, t5.id) >= ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t5.count, t5.last_seen_at, t5.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[1], to_char((t2.key2)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "6") AS "pageInfo") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $4::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t9
        WHERE t9.workspace_id = $4::uuid AND (t9.count, t9.last_seen_at, t9.id) > ($1::integer, $2::timestamptz, $3::uuid) ORDER BY t9.count, t9.last_seen_at, t9.id LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t5.count AS key1, t5.last_seen_at AS key2, t5.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $4::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t5
            WHERE t5.workspace_id = $4::uuid AND (t5.count, t5.last_seen_at, t5.id) <= ($1::integer, $2::timestamptz, $3::uuid) ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage") AS "6") AS "pageInfo") AS "7")));
