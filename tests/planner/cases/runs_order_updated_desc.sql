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
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'QUEUED' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'RUNNING' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'WAITING' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'FAILED' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'SUCCEEDED' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'CANCELLED' ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501)) AS t7
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid AND t9.id = t7.run_id OFFSET 0) AS t9 ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
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
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'QUEUED' ORDER BY t7.updated_at, t7.run_id LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'RUNNING' ORDER BY t7.updated_at, t7.run_id LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'WAITING' ORDER BY t7.updated_at, t7.run_id LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'FAILED' ORDER BY t7.updated_at, t7.run_id LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'SUCCEEDED' ORDER BY t7.updated_at, t7.run_id LIMIT 501) UNION ALL
            (SELECT t7.updated_at, t7.run_id
            FROM run_updates t7
            WHERE t7.workspace_id = $2::uuid AND t7.status = 'CANCELLED' ORDER BY t7.updated_at, t7.run_id LIMIT 501)) AS t7
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid AND t9.id = t7.run_id OFFSET 0) AS t9 ORDER BY t7.updated_at, t7.run_id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
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
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND (t11.updated_at, t11.run_id) > ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at, t11.run_id LIMIT 501)) AS t11
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = t11.run_id OFFSET 0) AS t13 ORDER BY t11.updated_at, t11.run_id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t5.updated_at AS key1, t5.run_id AS key2
            FROM (
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'QUEUED' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'RUNNING' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'WAITING' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'FAILED' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'SUCCEEDED' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'CANCELLED' AND (t5.updated_at, t5.run_id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1)) AS t5 ORDER BY t5.updated_at DESC, t5.run_id DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.UPDATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "8") AS "pageInfo") AS "9")));
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
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) UNION ALL
            (SELECT t11.updated_at, t11.run_id
            FROM run_updates t11
            WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND (t11.updated_at, t11.run_id) < ($2::timestamptz, $3::uuid) ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501)) AS t11
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = t11.run_id OFFSET 0) AS t13 ORDER BY t11.updated_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t5.updated_at AS key1, t5.run_id AS key2
            FROM (
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'QUEUED' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'RUNNING' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'WAITING' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'FAILED' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'SUCCEEDED' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1) UNION ALL
              (SELECT t5.updated_at, t5.run_id
              FROM run_updates t5
              WHERE t5.workspace_id = $4::uuid AND t5.status = 'CANCELLED' AND (t5.updated_at, t5.run_id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.updated_at, t5.run_id LIMIT 1)) AS t5 ORDER BY t5.updated_at, t5.run_id LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "8") AS "pageInfo") AS "9")));
