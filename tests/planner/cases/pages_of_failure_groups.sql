SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key3, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t7.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.count, t7.last_seen_at, t7.id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[1], to_char((t2.key2)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[cardinality(t2.key1)], to_char((t2.key2)[cardinality(t2.key2)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[cardinality(t2.key3)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, coalesce(json_agg("4" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list2, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key3, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t10.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t10
          WHERE t10.workspace_id = $5::uuid AND (t10.count, t10.last_seen_at, t10.id) > ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t10.count, t10.last_seen_at, t10.id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('failureGroups', t1.count, to_char(t1.last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "3"
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges", t2.list2 AS "nodes",
      (SELECT "7"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t6.count AS key1, t6.last_seen_at AS key2, t6.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
            WHERE t6.workspace_id = $5::uuid AND (t6.count, t6.last_seen_at, t6.id) <= ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t6.count DESC, t6.last_seen_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[1], to_char((t2.key2)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[cardinality(t2.key1)], to_char((t2.key2)[cardinality(t2.key2)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[cardinality(t2.key3)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key3, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t10.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t10
          WHERE t10.workspace_id = $5::uuid AND (t10.count, t10.last_seen_at, t10.id) < ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t10.count DESC, t10.last_seen_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('failureGroups', t1.count, to_char(t1.last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "7"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t6.count AS key1, t6.last_seen_at AS key2, t6.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
            WHERE t6.workspace_id = $5::uuid AND (t6.count, t6.last_seen_at, t6.id) >= ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t6.count, t6.last_seen_at, t6.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[1], to_char((t2.key2)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[cardinality(t2.key1)], to_char((t2.key2)[cardinality(t2.key2)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[cardinality(t2.key3)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.count ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.last_seen_at ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, array_agg(t1.id ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key3, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t11.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $3::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t11
          WHERE t11.workspace_id = $3::uuid ORDER BY t11.count DESC, t11.last_seen_at DESC, t11.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[1], to_char((t2.key2)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('failureGroups', (t2.key1)[cardinality(t2.key1)], to_char((t2.key2)[cardinality(t2.key2)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key3)[cardinality(t2.key3)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.count AS key1, t6.last_seen_at AS key2, t6.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $3::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
            WHERE t6.workspace_id = $3::uuid ORDER BY t6.count DESC, t6.last_seen_at DESC, t6.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $2::bigint) AS "value", t7.n <= $2::bigint AS "exact") AS "8") AS "count") AS "9")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t11.*
          FROM
            (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
            FROM failure_groups AS grouped JOIN
              (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t11
          WHERE t11.workspace_id = $5::uuid AND (t11.count, t11.last_seen_at, t11.id) < ($6::integer, $7::timestamptz, $8::uuid) AND (t11.count, t11.last_seen_at, t11.id) > ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t11.count DESC, t11.last_seen_at DESC, t11.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT 'PageInfo' AS "__typename", (t2.more OR EXISTS
          (SELECT *
          FROM
            (SELECT t5.count AS key1, t5.last_seen_at AS key2, t5.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t5
            WHERE t5.workspace_id = $5::uuid AND (t5.count, t5.last_seen_at, t5.id) <= ($2::integer, $3::timestamptz, $4::uuid) ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t7.count AS key1, t7.last_seen_at AS key2, t7.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $5::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t7
            WHERE t7.workspace_id = $5::uuid AND (t7.count, t7.last_seen_at, t7.id) >= ($6::integer, $7::timestamptz, $8::uuid) ORDER BY t7.count, t7.last_seen_at, t7.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "8") AS "pageInfo") AS "9")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t11.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t11
        WHERE t11.workspace_id = $2::uuid ORDER BY t11.count DESC, t11.last_seen_at DESC, t11.id DESC LIMIT 501) AS stretch LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'FailureGroupEdge' AS "__typename", translate(encode(convert_to(json_build_array('failureGroups', t1.count, to_char(t1.last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.count AS "count", t1.last_seen_at AS "lastSeenAt") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT 'FailureGroupConnection' AS "__typename", t2.list1 AS "edges",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.count AS key1, t6.last_seen_at AS key2, t6.id AS key3
            FROM
              (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
              FROM failure_groups AS grouped JOIN
                (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
                FROM failure_group_counts AS shard
                WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.count DESC, t6.last_seen_at DESC, t6.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename", least(t7.n, $1::bigint) AS "value", t7.n <= $1::bigint AS "exact") AS "8") AS "count") AS "9")));
