SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t6.*
        FROM reports t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.number LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list2, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t8.*
        FROM reports t8
        WHERE t8.workspace_id = $3::uuid AND t8.number > $2::integer ORDER BY t8.number LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "3"
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges", t2.list2 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (EXISTS
          (SELECT
          FROM reports t5
          WHERE t5.workspace_id = $3::uuid AND t5.number <= $2::integer)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "6") AS "pageInfo") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t8.*
        FROM reports t8
        WHERE t8.workspace_id = $3::uuid AND t8.number < $4::integer AND t8.number > $2::integer ORDER BY t8.number DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT 'PageInfo' AS "__typename", (t2.more OR EXISTS
          (SELECT
          FROM reports t4
          WHERE t4.workspace_id = $3::uuid AND t4.number <= $2::integer)) AS "hasNextPage", (EXISTS
          (SELECT
          FROM reports t5
          WHERE t5.workspace_id = $3::uuid AND t5.number >= $4::integer)) AS "hasPreviousPage") AS "6") AS "pageInfo") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t8.*
        FROM reports t8
        WHERE t8.workspace_id = $3::uuid AND t8.number < $2::integer ORDER BY t8.number DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT
          FROM reports t5
          WHERE t5.workspace_id = $3::uuid AND t5.number >= $2::integer)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "6") AS "pageInfo") AS "7"));
SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t9.*
        FROM reports t9
        WHERE t9.workspace_id = $2::uuid ORDER BY t9.number DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM reports t5
          WHERE t5.workspace_id = $2::uuid LIMIT $3::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $3::bigint) AS "value", t6.n <= $3::bigint AS "exact") AS "7") AS "count") AS "8"));
SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM reports t9
      WHERE t9.workspace_id = $1::uuid ORDER BY t9.number DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'ReportEdge' AS "__typename", translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT 'ReportConnection' AS "__typename", t2.list1 AS "edges",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM reports t5
          WHERE t5.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename", least(t6.n, $2::bigint) AS "value", t6.n <= $2::bigint AS "exact") AS "7") AS "count") AS "8"));
