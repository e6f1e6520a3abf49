SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND (t5.open_count > 0 OR NOT $2::boolean) ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.open_count AS "openCount") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
        WHERE that.group_id = t5.id AND mission.slug = ANY($2::text[])) ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND t5.cause = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
        WHERE that.group_id = t5.id AND mission.slug = ANY($3::text[])) AND t5.last_seen_at >= $4::timestamptz AND (t5.open_count > 0 OR NOT $5::boolean) ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $6::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND t5.last_seen_at >= $2::timestamptz ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND t5.last_seen_at >= $2::timestamptz ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.last_seen_at AS "lastSeenAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
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
          WHERE t3.workspace_id = $1::uuid AND (t3.open_count > 0 OR NOT $2::boolean) LIMIT $3::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $3::bigint) AS "value") AS "5") AS "count") AS "6"));
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
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t8
      WHERE t8.workspace_id = $1::uuid AND t8.cause = ANY($2::text[]) ORDER BY t8.count DESC, t8.last_seen_at DESC, t8.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t4
          WHERE t4.workspace_id = $1::uuid AND t4.cause = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t8
      WHERE t8.workspace_id = $1::uuid AND t8.cause = ANY($2::text[]) ORDER BY t8.count DESC, t8.last_seen_at DESC, t8.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.cause AS "cause") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t4
          WHERE t4.workspace_id = $1::uuid AND t4.cause = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
        WHERE that.group_id = t10.id AND mission.slug = ANY($2::text[])) ORDER BY t10.count DESC, t10.last_seen_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.slug), '[]'::json)
        FROM missions t3
        CROSS JOIN LATERAL
          (SELECT t3.slug AS "slug") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id IN
          (SELECT that.mission_id
          FROM failure_group_missions AS that
          WHERE that.group_id = t1.id)) AS "missions") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
            WHERE that.group_id = t6.id AND mission.slug = ANY($2::text[])) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9"));
