SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND ((t5.duration_seconds, t5.id) > ($2::double precision, $3::uuid) OR t5.duration_seconds IS NULL) AND (t5.duration_seconds IS NOT NULL OR t5.id < $4::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5"));
SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.duration_seconds, t6.id LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t7.*
        FROM runs t7
        WHERE t7.workspace_id = $3::uuid AND (t7.duration_seconds IS NOT NULL OR t7.id < $2::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "5"
      FROM
        (SELECT (EXISTS
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $3::uuid AND (t4.duration_seconds IS NULL AND t4.id >= $2::uuid))) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.ASC', (t2.key1)[1], encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "5") AS "pageInfo") AS "6"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t7.*
        FROM runs t7
        WHERE t7.workspace_id = $4::uuid AND ((t7.duration_seconds, t7.id) > ($2::double precision, $3::uuid) OR t7.duration_seconds IS NULL) ORDER BY t7.duration_seconds, t7.id LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "5"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $4::uuid AND (t4.duration_seconds, t4.id) <= ($2::double precision, $3::uuid))) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.ASC', (t2.key1)[cardinality(t2.key1)], encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo") AS "6"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t8.*
        FROM runs t8
        WHERE t8.workspace_id = $3::uuid AND (t8.duration_seconds IS NULL AND t8.id > $2::uuid) ORDER BY t8.duration_seconds, t8.id LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.DURATION.ASC', t1.duration_seconds, encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT
          FROM runs t5
          WHERE t5.workspace_id = $3::uuid AND (t5.duration_seconds IS NOT NULL OR t5.id <= $2::uuid))) AS "hasPreviousPage") AS "6") AS "pageInfo") AS "7"));
