SELECT json_send(to_json(
  (SELECT "62"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t11.*
            FROM frames t11
            WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id ORDER BY t11.number LIMIT 1001) AS stretch LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'FrameEdge' AS "__typename", translate(encode(convert_to(json_build_array('frames', t2.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'FrameConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t6.number AS key1
                FROM frames t6
                WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id ORDER BY t6.number LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t8.n, $3::bigint) AS "value", t8.n <= $3::bigint AS "exact") AS "9") AS "count") AS "10") AS "frames",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.number) FILTER (WHERE t13.rank <= $5::bigint), '[]'::json) AS list1, array_agg(t13.number ORDER BY t13.number) FILTER (WHERE t13.rank <= $5::bigint) AS key1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t22.*
              FROM frames t22
              WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id ORDER BY t22.number LIMIT 1001) AS stretch LIMIT $5::bigint + 1) AS page) AS t13
        CROSS JOIN LATERAL
          (SELECT t13.number AS "number", t13.kind AS "kind") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes",
          (SELECT "16"
          FROM
            (SELECT (t14.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t14.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t14.key1)[cardinality(t14.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "16") AS "pageInfo",
          (SELECT row_to_json("20")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t17.number AS key1
                FROM frames t17
                WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id ORDER BY t17.number LIMIT 100001) AS stretch LIMIT $6::bigint + 1) AS counted) AS t19
          CROSS JOIN LATERAL
            (SELECT least(t19.n, $6::bigint) AS "value", t19.n <= $6::bigint AS "exact") AS "20") AS "count") AS "21") AS "first",
      (SELECT row_to_json("31")
      FROM
        (SELECT coalesce(json_agg("27" ORDER BY t24.number) FILTER (WHERE t24.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t24.number ORDER BY t24.number) FILTER (WHERE t24.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t32.*
              FROM frames t32
              WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.number > $8::integer ORDER BY t32.number LIMIT 1001) AS stretch LIMIT $7::bigint + 1) AS page) AS t24
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('frames', t24.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "26"
            FROM
              (SELECT t24.number AS "number", t24.kind AS "kind") AS "26") AS "node") AS "27") AS t25
      CROSS JOIN LATERAL
        (SELECT t25.list1 AS "edges",
          (SELECT "30"
          FROM
            (SELECT (t25.more) AS "hasNextPage", (EXISTS
              (SELECT *
              FROM
                (SELECT t28.number AS key1
                FROM frames t28
                WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.number <= $8::integer ORDER BY t28.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t25.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t25.key1)[cardinality(t25.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "30") AS "pageInfo") AS "31") AS "next",
      (SELECT row_to_json("38")
      FROM
        (SELECT coalesce(json_agg("36" ORDER BY t34.number) FILTER (WHERE t34.rank <= $9::bigint), '[]'::json) AS list1, array_agg(t34.number ORDER BY t34.number) FILTER (WHERE t34.rank <= $9::bigint) AS key1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t39.*
              FROM frames t39
              WHERE t39.workspace_id = $2::uuid AND t39.run_id = t1.id ORDER BY t39.number DESC LIMIT 1001) AS stretch LIMIT $9::bigint + 1) AS page) AS t34
        CROSS JOIN LATERAL
          (SELECT t34.number AS "number", t34.kind AS "kind") AS "36") AS t35
      CROSS JOIN LATERAL
        (SELECT t35.list1 AS "nodes",
          (SELECT "37"
          FROM
            (SELECT false AS "hasNextPage", (t35.more) AS "hasPreviousPage", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t35.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t35.key1)[cardinality(t35.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "37") AS "pageInfo") AS "38") AS "last",
      (SELECT row_to_json("48")
      FROM
        (SELECT coalesce(json_agg("43" ORDER BY t41.number) FILTER (WHERE t41.rank <= $10::bigint), '[]'::json) AS list1, coalesce(json_agg("44" ORDER BY t41.number) FILTER (WHERE t41.rank <= $10::bigint), '[]'::json) AS list2, array_agg(t41.number ORDER BY t41.number) FILTER (WHERE t41.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t49.*
              FROM frames t49
              WHERE t49.workspace_id = $2::uuid AND t49.run_id = t1.id AND t49.number < $11::integer ORDER BY t49.number DESC LIMIT 1001) AS stretch LIMIT $10::bigint + 1) AS page) AS t41
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('frames', t41.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "43"
        CROSS JOIN LATERAL
          (SELECT t41.number AS "number", t41.kind AS "kind") AS "44") AS t42
      CROSS JOIN LATERAL
        (SELECT t42.list1 AS "edges", t42.list2 AS "nodes",
          (SELECT "47"
          FROM
            (SELECT (EXISTS
              (SELECT *
              FROM
                (SELECT t45.number AS key1
                FROM frames t45
                WHERE t45.workspace_id = $2::uuid AND t45.run_id = t1.id AND t45.number >= $11::integer ORDER BY t45.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (t42.more) AS "hasPreviousPage", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t42.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t42.key1)[cardinality(t42.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "47") AS "pageInfo") AS "48") AS "back",
      (SELECT row_to_json("59")
      FROM
        (SELECT coalesce(json_agg("53" ORDER BY t51.number) FILTER (WHERE t51.rank <= $12::bigint), '[]'::json) AS list1, count(*) > $12::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t60.*
              FROM frames t60
              WHERE t60.workspace_id = $2::uuid AND t60.run_id = t1.id AND t60.number > $14::integer AND t60.number < $13::integer ORDER BY t60.number LIMIT 1001) AS stretch LIMIT $12::bigint + 1) AS page) AS t51
        CROSS JOIN LATERAL
          (SELECT t51.number AS "number", t51.kind AS "kind") AS "53") AS t52
      CROSS JOIN LATERAL
        (SELECT t52.list1 AS "nodes",
          (SELECT "58"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t52.more OR EXISTS
              (SELECT *
              FROM
                (SELECT t54.number AS key1
                FROM frames t54
                WHERE t54.workspace_id = $2::uuid AND t54.run_id = t1.id AND t54.number >= $13::integer ORDER BY t54.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (EXISTS
              (SELECT *
              FROM
                (SELECT t56.number AS key1
                FROM frames t56
                WHERE t56.workspace_id = $2::uuid AND t56.run_id = t1.id AND t56.number <= $14::integer ORDER BY t56.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "58") AS "pageInfo") AS "59") AS "between") AS "62"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
