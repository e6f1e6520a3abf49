SELECT json_send(to_json(
  (SELECT row_to_json("12")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $4::uuid AND (t14.created_at, t14.id) < ($2::timestamptz, $3::uuid) ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "7"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t6.created_at AS key1, t6.id AS key2
            FROM runs t6
            WHERE t6.workspace_id = $4::uuid AND (t6.created_at, t6.id) >= ($2::timestamptz, $3::uuid) ORDER BY t6.created_at, t6.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo",
      (SELECT row_to_json("11")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t9.created_at AS key1, t9.id AS key2
            FROM runs t9
            WHERE t9.workspace_id = $4::uuid ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100001) AS stretch LIMIT $5::bigint + 1) AS counted) AS t10
      CROSS JOIN LATERAL
        (SELECT least(t10.n, $5::bigint) AS "value", t10.n <= $5::bigint AS "exact") AS "11") AS "count") AS "12")));
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
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
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
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.created_at, t7.id LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "4") AS "pageInfo") AS "5")));
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
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $4::uuid AND (t5.created_at, t5.id) <= ($2::timestamptz, $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "6") AS "pageInfo") AS "7")));
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
          WHERE t9.workspace_id = $5::uuid AND t9.status = ($4::text[])[1] AND (t9.created_at, t9.id) < ($2::timestamptz, $3::uuid) ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $5::uuid AND t5.status = ($4::text[])[1] AND (t5.created_at, t5.id) >= ($2::timestamptz, $3::uuid) ORDER BY t5.created_at, t5.id LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "6") AS "pageInfo") AS "7")));
