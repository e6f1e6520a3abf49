SELECT json_send(to_json(
  (SELECT "64"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "63"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("11")
          FROM
            (SELECT coalesce(json_agg("6" ORDER BY t3.number), '[]'::json) AS list1
            FROM
              (SELECT t13.*
              FROM frames t13
              WHERE t13.workspace_id = $2::uuid AND t13.run_id = t2.run_id AND t13.step_id = t2.id ORDER BY t13.number LIMIT
                (SELECT $5::bigint)) AS t3
            CROSS JOIN LATERAL
              (SELECT 'FrameEdge' AS "__typename", translate(encode(convert_to(json_build_array('frames', t3.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
                (SELECT "5"
                FROM
                  (SELECT t3.number AS "number", t3.title AS "title") AS "5") AS "node") AS "6") AS t4
          CROSS JOIN LATERAL
            (SELECT 'FrameConnection' AS "__typename", t4.list1 AS "edges",
              (SELECT row_to_json("10")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t8.number AS key1
                  FROM frames t8
                  WHERE t8.workspace_id = $2::uuid AND t8.run_id = t2.run_id AND t8.step_id = t2.id ORDER BY t8.number LIMIT
                    (SELECT $4::bigint + 1)) AS counted) AS t9
              CROSS JOIN LATERAL
                (SELECT 'Count' AS "__typename", least(t9.n, $4::bigint) AS "value", t9.n <= $4::bigint AS "exact") AS "10") AS "count") AS "11") AS "frames",
          (SELECT row_to_json("22")
          FROM
            (SELECT coalesce(json_agg("16" ORDER BY t14.number) FILTER (WHERE t14.rank <= $6::bigint), '[]'::json) AS list1, array_agg(t14.number ORDER BY t14.number) FILTER (WHERE t14.rank <= $6::bigint) AS key1, count(*) > $6::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t24.*
                FROM frames t24
                WHERE t24.workspace_id = $2::uuid AND t24.run_id = t2.run_id AND t24.step_id = t2.id ORDER BY t24.number LIMIT
                  (SELECT $6::bigint + 1)) AS page) AS t14
            CROSS JOIN LATERAL
              (SELECT t14.number AS "number", t14.title AS "title") AS "16") AS t15
          CROSS JOIN LATERAL
            (SELECT t15.list1 AS "nodes",
              (SELECT "17"
              FROM
                (SELECT (t15.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t15.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t15.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t15.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t15.key1)[cardinality(t15.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "17") AS "pageInfo",
              (SELECT row_to_json("21")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT t19.number AS key1
                  FROM frames t19
                  WHERE t19.workspace_id = $2::uuid AND t19.run_id = t2.run_id AND t19.step_id = t2.id ORDER BY t19.number LIMIT
                    (SELECT $7::bigint + 1)) AS counted) AS t20
              CROSS JOIN LATERAL
                (SELECT least(t20.n, $7::bigint) AS "value", t20.n <= $7::bigint AS "exact") AS "21") AS "count") AS "22") AS "first",
          (SELECT row_to_json("32")
          FROM
            (SELECT coalesce(json_agg("28" ORDER BY t25.number) FILTER (WHERE t25.rank <= $8::bigint), '[]'::json) AS list1, array_agg(t25.number ORDER BY t25.number) FILTER (WHERE t25.rank <= $8::bigint) AS key1, count(*) > $8::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t34.*
                FROM frames t34
                WHERE t34.workspace_id = $2::uuid AND t34.run_id = t2.run_id AND t34.step_id = t2.id AND t34.number > $9::integer ORDER BY t34.number LIMIT
                  (SELECT $8::bigint + 1)) AS page) AS t25
            CROSS JOIN LATERAL
              (SELECT translate(encode(convert_to(json_build_array('frames', t25.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
                (SELECT "27"
                FROM
                  (SELECT t25.number AS "number", t25.title AS "title") AS "27") AS "node") AS "28") AS t26
          CROSS JOIN LATERAL
            (SELECT t26.list1 AS "edges",
              (SELECT "31"
              FROM
                (SELECT (t26.more) AS "hasNextPage", (EXISTS
                  (SELECT t30.number AS key1
                  FROM frames t30
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t2.run_id AND t30.step_id = t2.id AND t30.number <= $9::integer ORDER BY t30.number DESC LIMIT
                    (SELECT 1))) AS "hasPreviousPage", CASE WHEN cardinality(t26.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t26.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t26.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t26.key1)[cardinality(t26.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "31") AS "pageInfo") AS "32") AS "next",
          (SELECT row_to_json("39")
          FROM
            (SELECT coalesce(json_agg("37" ORDER BY t35.number) FILTER (WHERE t35.rank <= $10::bigint), '[]'::json) AS list1, array_agg(t35.number ORDER BY t35.number) FILTER (WHERE t35.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t41.*
                FROM frames t41
                WHERE t41.workspace_id = $2::uuid AND t41.run_id = t2.run_id AND t41.step_id = t2.id ORDER BY t41.number DESC LIMIT
                  (SELECT $10::bigint + 1)) AS page) AS t35
            CROSS JOIN LATERAL
              (SELECT t35.number AS "number", t35.title AS "title") AS "37") AS t36
          CROSS JOIN LATERAL
            (SELECT t36.list1 AS "nodes",
              (SELECT "38"
              FROM
                (SELECT false AS "hasNextPage", (t36.more) AS "hasPreviousPage", CASE WHEN cardinality(t36.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t36.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t36.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t36.key1)[cardinality(t36.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "38") AS "pageInfo") AS "39") AS "last",
          (SELECT row_to_json("49")
          FROM
            (SELECT coalesce(json_agg("44" ORDER BY t42.number) FILTER (WHERE t42.rank <= $11::bigint), '[]'::json) AS list1, coalesce(json_agg("45" ORDER BY t42.number) FILTER (WHERE t42.rank <= $11::bigint), '[]'::json) AS list2, array_agg(t42.number ORDER BY t42.number) FILTER (WHERE t42.rank <= $11::bigint) AS key1, count(*) > $11::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t51.*
                FROM frames t51
                WHERE t51.workspace_id = $2::uuid AND t51.run_id = t2.run_id AND t51.step_id = t2.id AND t51.number < $12::integer ORDER BY t51.number DESC LIMIT
                  (SELECT $11::bigint + 1)) AS page) AS t42
            CROSS JOIN LATERAL
              (SELECT translate(encode(convert_to(json_build_array('frames', t42.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "44"
            CROSS JOIN LATERAL
              (SELECT t42.number AS "number", t42.title AS "title") AS "45") AS t43
          CROSS JOIN LATERAL
            (SELECT t43.list1 AS "edges", t43.list2 AS "nodes",
              (SELECT "48"
              FROM
                (SELECT (EXISTS
                  (SELECT t47.number AS key1
                  FROM frames t47
                  WHERE t47.workspace_id = $2::uuid AND t47.run_id = t2.run_id AND t47.step_id = t2.id AND t47.number >= $12::integer ORDER BY t47.number LIMIT
                    (SELECT 1))) AS "hasNextPage", (t43.more) AS "hasPreviousPage", CASE WHEN cardinality(t43.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t43.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t43.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t43.key1)[cardinality(t43.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "48") AS "pageInfo") AS "49") AS "back",
          (SELECT row_to_json("60")
          FROM
            (SELECT coalesce(json_agg("54" ORDER BY t52.number) FILTER (WHERE t52.rank <= $13::bigint), '[]'::json) AS list1, count(*) > $13::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t62.*
                FROM frames t62
                WHERE t62.workspace_id = $2::uuid AND t62.run_id = t2.run_id AND t62.step_id = t2.id AND t62.number > $15::integer AND t62.number < $14::integer ORDER BY t62.number LIMIT
                  (SELECT $13::bigint + 1)) AS page) AS t52
            CROSS JOIN LATERAL
              (SELECT t52.number AS "number", t52.title AS "title") AS "54") AS t53
          CROSS JOIN LATERAL
            (SELECT t53.list1 AS "nodes",
              (SELECT "59"
              FROM
                (SELECT 'PageInfo' AS "__typename", (t53.more OR EXISTS
                  (SELECT t56.number AS key1
                  FROM frames t56
                  WHERE t56.workspace_id = $2::uuid AND t56.run_id = t2.run_id AND t56.step_id = t2.id AND t56.number >= $14::integer ORDER BY t56.number LIMIT
                    (SELECT 1))) AS "hasNextPage", (EXISTS
                  (SELECT t58.number AS key1
                  FROM frames t58
                  WHERE t58.workspace_id = $2::uuid AND t58.run_id = t2.run_id AND t58.step_id = t2.id AND t58.number <= $15::integer ORDER BY t58.number DESC LIMIT
                    (SELECT 1))) AS "hasPreviousPage") AS "59") AS "pageInfo") AS "60") AS "between") AS "63"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "step") AS "64"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
