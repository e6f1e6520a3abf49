SELECT json_send(to_json(
  (SELECT row_to_json("12")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $2::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $2::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $2::bigint) AS key3, count(*) > $2::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t14.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $1::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t14
          WHERE t14.workspace_id = $1::uuid ORDER BY t14.count DESC, t14.last_seen_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $2::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('failureGroups', t1.count, to_char(t1.last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "5"
        FROM
          (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.fingerprint AS "fingerprint", t1.cause AS "cause", t1.code AS "code", t1.message AS "message", t1.count AS "count", t1.open_count AS "openCount", t1.first_seen_at AS "firstSeenAt", t1.last_seen_at AS "lastSeenAt",
            (SELECT coalesce(json_agg("4" ORDER BY t3.slug), '[]'::json)
            FROM missions t3
            CROSS JOIN LATERAL
              (SELECT t3.slug AS "slug") AS "4"
            WHERE t3.workspace_id = $1::uuid AND t3.id IN
              (SELECT that.mission_id
              FROM failure_group_missions AS that
              WHERE that.group_id = t1.id AND that.workspace_id = $1::uuid)) AS "missions") AS "5") AS "node") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "7"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[cardinality(t2.key1)], to_char((t2.key2)[cardinality(t2.key2)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[cardinality(t2.key3)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo",
      (SELECT row_to_json("11")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t9.count AS key1, t9.last_seen_at AS key2, t9.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $1::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t9
            WHERE t9.workspace_id = $1::uuid ORDER BY t9.count DESC, t9.last_seen_at DESC, t9.id DESC LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t10
      CROSS JOIN LATERAL
        (SELECT least(t10.n, $3::bigint) AS "value", t10.n <= $3::bigint AS "exact") AS "11") AS "count") AS "12")));
