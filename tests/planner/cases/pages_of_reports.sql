SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t7.*
          FROM reports t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.number LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list2, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t10.*
          FROM reports t10
          WHERE t10.workspace_id = $3::uuid AND t10.number > $2::integer ORDER BY t10.number LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "3"
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges", t2.list2 AS "nodes",
      (SELECT "7"
      FROM
        (SELECT (EXISTS
          (SELECT *
          FROM
            (SELECT t6.number AS key1
            FROM reports t6
            WHERE t6.workspace_id = $3::uuid AND t6.number <= $2::integer ORDER BY t6.number DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t10.*
          FROM reports t10
          WHERE t10.workspace_id = $3::uuid AND t10.number < $2::integer ORDER BY t10.number DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "7"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t6.number AS key1
            FROM reports t6
            WHERE t6.workspace_id = $3::uuid AND t6.number >= $2::integer ORDER BY t6.number LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "7") AS "pageInfo") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t11.*
          FROM reports t11
          WHERE t11.workspace_id = $3::uuid ORDER BY t11.number DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.number AS key1
            FROM reports t6
            WHERE t6.workspace_id = $3::uuid ORDER BY t6.number DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $2::bigint) AS "value", t7.n <= $2::bigint AS "exact") AS "8") AS "count") AS "9")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t11.*
          FROM reports t11
          WHERE t11.workspace_id = $3::uuid AND t11.number < $4::integer AND t11.number > $2::integer ORDER BY t11.number DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "8"
      FROM
        (SELECT 'PageInfo' AS "__typename", (t2.more OR EXISTS
          (SELECT *
          FROM
            (SELECT t5.number AS key1
            FROM reports t5
            WHERE t5.workspace_id = $3::uuid AND t5.number <= $2::integer ORDER BY t5.number DESC LIMIT 501) AS stretch LIMIT 1)) AS "hasNextPage", (EXISTS
          (SELECT *
          FROM
            (SELECT t7.number AS key1
            FROM reports t7
            WHERE t7.workspace_id = $3::uuid AND t7.number >= $4::integer ORDER BY t7.number LIMIT 501) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "8") AS "pageInfo") AS "9")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t11.*
        FROM reports t11
        WHERE t11.workspace_id = $2::uuid ORDER BY t11.number DESC LIMIT 501) AS stretch LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'ReportEdge' AS "__typename", translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT 'ReportConnection' AS "__typename", t2.list1 AS "edges",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.number AS key1
            FROM reports t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename", least(t7.n, $1::bigint) AS "value", t7.n <= $1::bigint AS "exact") AS "8") AS "count") AS "9")));
