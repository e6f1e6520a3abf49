SELECT coalesce(json_agg(found.node ORDER BY place), '[]'::json)
FROM generate_series(1, $4::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t2
  CROSS JOIN LATERAL
    (SELECT 'group_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.open_count AS "openCount") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id) AS found USING (place);
SELECT to_json(
  (SELECT "11"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "10"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT t2.code AS "code",
          (SELECT "9"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
          CROSS JOIN LATERAL
            (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.count AS "count", t3.open_count AS "openCount",
              (SELECT row_to_json("7")
              FROM
                (SELECT coalesce(json_agg("6" ORDER BY t4.run_id DESC), '[]'::json) AS list1
                FROM
                  (SELECT t8.*
                  FROM
                    (SELECT run.*, seen.group_id, seen.run_id
                    FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t8
                  WHERE t8.workspace_id = $2::uuid AND t8.group_id = t3.id ORDER BY t8.run_id LIMIT $3::bigint) AS t4
                CROSS JOIN LATERAL
                  (SELECT t4.title AS "title") AS "6") AS t5
              CROSS JOIN LATERAL
                (SELECT t5.list1 AS "nodes") AS "7") AS "runs") AS "9"
          WHERE t3.workspace_id = $2::uuid AND t3.fingerprint = t2.fingerprint) AS "group") AS "10"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "11"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "12"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", t1.code AS "code",
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.run_id DESC) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.run_id ORDER BY t2.run_id DESC) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t11.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t11
            WHERE t11.workspace_id = $2::uuid AND t11.group_id = t1.id AND t11.run_id < $4::uuid ORDER BY t11.run_id DESC LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "6"
          FROM
            (SELECT (t3.more) AS "hasNextPage", (EXISTS
              (SELECT
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t5
              WHERE t5.workspace_id = $2::uuid AND t5.group_id = t1.id AND t5.run_id >= $4::uuid)) AS "hasPreviousPage", CASE WHEN cardinality(t3.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t3.key1)[cardinality(t3.key1)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "6") AS "pageInfo",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t7
              WHERE t7.workspace_id = $2::uuid AND t7.group_id = t1.id LIMIT $5::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $5::bigint) AS "value") AS "9") AS "count") AS "10") AS "runs") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
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
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (EXISTS
        (SELECT
        FROM failure_group_runs AS that
        WHERE that.run_id = t5.id AND that.group_id = $2::uuid)) IS NOT TRUE ORDER BY t5.created_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.mission_slug = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM failure_group_runs AS that
        WHERE that.run_id = t8.id AND that.group_id = $3::uuid) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
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
          WHERE t4.workspace_id = $1::uuid AND t4.mission_slug = ANY($2::text[]) AND EXISTS
            (SELECT
            FROM failure_group_runs AS that
            WHERE that.run_id = t4.id AND that.group_id = $3::uuid) LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS "6") AS "count") AS "7"));
