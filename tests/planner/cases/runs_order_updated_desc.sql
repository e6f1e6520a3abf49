SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.updated_at ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM (
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'QUEUED' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'RUNNING' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'WAITING' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'FAILED' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'SUCCEEDED' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'CANCELLED' ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501)) AS t8
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid AND t9.id = t8.run_id OFFSET 0) AS t9 ORDER BY t8.updated_at DESC, t8.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.UPDATED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM (
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'QUEUED' ORDER BY t8.updated_at, t8.run_id LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'RUNNING' ORDER BY t8.updated_at, t8.run_id LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'WAITING' ORDER BY t8.updated_at, t8.run_id LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'FAILED' ORDER BY t8.updated_at, t8.run_id LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'SUCCEEDED' ORDER BY t8.updated_at, t8.run_id LIMIT 501) UNION ALL
            (SELECT t8.updated_at, t8.run_id
            FROM run_updates t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'CANCELLED' ORDER BY t8.updated_at, t8.run_id LIMIT 501)) AS t8
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid AND t9.id = t8.run_id OFFSET 0) AS t9 ORDER BY t8.updated_at, t8.run_id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.updated_at ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t13.*
          FROM (
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'QUEUED' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'RUNNING' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'WAITING' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'FAILED' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'SUCCEEDED' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'CANCELLED' AND (t12.updated_at, t12.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at, t12.run_id LIMIT 501)) AS t12
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = t12.run_id OFFSET 0) AS t13 ORDER BY t12.updated_at, t12.run_id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t6.updated_at AS key1, t6.run_id AS key2
            FROM (
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND (t6.updated_at, t6.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501)) AS t6 ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.UPDATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "8") AS "pageInfo") AS "9")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t13.*
          FROM (
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'QUEUED' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'RUNNING' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'WAITING' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'FAILED' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'SUCCEEDED' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) UNION ALL
            (SELECT t12.updated_at, t12.run_id
            FROM run_updates t12
            WHERE t12.workspace_id = $4::uuid AND t12.status = 'CANCELLED' AND (t12.updated_at, t12.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501)) AS t12
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = t12.run_id OFFSET 0) AS t13 ORDER BY t12.updated_at DESC, t12.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t6.updated_at AS key1, t6.run_id AS key2
            FROM (
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND (t6.updated_at, t6.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.updated_at, t6.run_id LIMIT 501)) AS t6 ORDER BY t6.updated_at, t6.run_id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "8") AS "pageInfo") AS "9")));
