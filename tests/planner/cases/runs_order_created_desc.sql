SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t7.*
          FROM runs t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.created_at DESC, t7.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t7.*
          FROM runs t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.created_at, t7.id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM runs t9
          WHERE t9.workspace_id = $4::uuid AND (t9.created_at, t9.id) > ($2::timestamptz, $3::uuid) ORDER BY t9.created_at, t9.id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $4::uuid AND (t5.created_at, t5.id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "6") AS "pageInfo") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM runs t9
          WHERE t9.workspace_id = $4::uuid AND (t9.created_at, t9.id) < ($2::timestamptz, $3::uuid) ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $4::uuid AND (t5.created_at, t5.id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.created_at, t5.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "6") AS "pageInfo") AS "7")));
