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
              (SELECT *
              FROM
                (SELECT t12.*
                FROM frames t12
                WHERE t12.workspace_id = $2::uuid AND t12.run_id = t2.run_id AND t12.step_id = t2.id ORDER BY t12.number LIMIT 1001) AS stretch LIMIT $5::bigint) AS t3
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
                  (SELECT *
                  FROM
                    (SELECT t7.number AS key1
                    FROM frames t7
                    WHERE t7.workspace_id = $2::uuid AND t7.run_id = t2.run_id AND t7.step_id = t2.id ORDER BY t7.number LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t9
              CROSS JOIN LATERAL
                (SELECT 'Count' AS "__typename", least(t9.n, $4::bigint) AS "value", t9.n <= $4::bigint AS "exact") AS "10") AS "count") AS "11") AS "frames",
          (SELECT row_to_json("22")
          FROM
            (SELECT coalesce(json_agg("16" ORDER BY t14.number) FILTER (WHERE t14.rank <= $6::bigint), '[]'::json) AS list1, array_agg(t14.number ORDER BY t14.number) FILTER (WHERE t14.rank <= $6::bigint) AS key1, count(*) > $6::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT *
                FROM
                  (SELECT t23.*
                  FROM frames t23
                  WHERE t23.workspace_id = $2::uuid AND t23.run_id = t2.run_id AND t23.step_id = t2.id ORDER BY t23.number LIMIT 1001) AS stretch LIMIT $6::bigint + 1) AS page) AS t14
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
                  (SELECT *
                  FROM
                    (SELECT t18.number AS key1
                    FROM frames t18
                    WHERE t18.workspace_id = $2::uuid AND t18.run_id = t2.run_id AND t18.step_id = t2.id ORDER BY t18.number LIMIT 100001) AS stretch LIMIT $7::bigint + 1) AS counted) AS t20
              CROSS JOIN LATERAL
                (SELECT least(t20.n, $7::bigint) AS "value", t20.n <= $7::bigint AS "exact") AS "21") AS "count") AS "22") AS "first",
          (SELECT row_to_json("32")
          FROM
            (SELECT coalesce(json_agg("28" ORDER BY t25.number) FILTER (WHERE t25.rank <= $8::bigint), '[]'::json) AS list1, array_agg(t25.number ORDER BY t25.number) FILTER (WHERE t25.rank <= $8::bigint) AS key1, count(*) > $8::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT *
                FROM
                  (SELECT t33.*
                  FROM frames t33
                  WHERE t33.workspace_id = $2::uuid AND t33.run_id = t2.run_id AND t33.step_id = t2.id AND t33.number > $9::integer ORDER BY t33.number LIMIT 1001) AS stretch LIMIT $8::bigint + 1) AS page) AS t25
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
                  (SELECT *
                  FROM
                    (SELECT t29.number AS key1
                    FROM frames t29
                    WHERE t29.workspace_id = $2::uuid AND t29.run_id = t2.run_id AND t29.step_id = t2.id AND t29.number <= $9::integer ORDER BY t29.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t26.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t26.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t26.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t26.key1)[cardinality(t26.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "31") AS "pageInfo") AS "32") AS "next",
          (SELECT row_to_json("39")
          FROM
            (SELECT coalesce(json_agg("37" ORDER BY t35.number) FILTER (WHERE t35.rank <= $10::bigint), '[]'::json) AS list1, array_agg(t35.number ORDER BY t35.number) FILTER (WHERE t35.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT *
                FROM
                  (SELECT t40.*
                  FROM frames t40
                  WHERE t40.workspace_id = $2::uuid AND t40.run_id = t2.run_id AND t40.step_id = t2.id ORDER BY t40.number DESC LIMIT 1001) AS stretch LIMIT $10::bigint + 1) AS page) AS t35
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
                (SELECT *
                FROM
                  (SELECT t50.*
                  FROM frames t50
                  WHERE t50.workspace_id = $2::uuid AND t50.run_id = t2.run_id AND t50.step_id = t2.id AND t50.number < $12::integer ORDER BY t50.number DESC LIMIT 1001) AS stretch LIMIT $11::bigint + 1) AS page) AS t42
            CROSS JOIN LATERAL
              (SELECT translate(encode(convert_to(json_build_array('frames', t42.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "44"
            CROSS JOIN LATERAL
              (SELECT t42.number AS "number", t42.title AS "title") AS "45") AS t43
          CROSS JOIN LATERAL
            (SELECT t43.list1 AS "edges", t43.list2 AS "nodes",
              (SELECT "48"
              FROM
                (SELECT (EXISTS
                  (SELECT *
                  FROM
                    (SELECT t46.number AS key1
                    FROM frames t46
                    WHERE t46.workspace_id = $2::uuid AND t46.run_id = t2.run_id AND t46.step_id = t2.id AND t46.number >= $12::integer ORDER BY t46.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (t43.more) AS "hasPreviousPage", CASE WHEN cardinality(t43.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t43.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t43.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t43.key1)[cardinality(t43.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "48") AS "pageInfo") AS "49") AS "back",
          (SELECT row_to_json("60")
          FROM
            (SELECT coalesce(json_agg("54" ORDER BY t52.number) FILTER (WHERE t52.rank <= $13::bigint), '[]'::json) AS list1, count(*) > $13::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT *
                FROM
                  (SELECT t61.*
                  FROM frames t61
                  WHERE t61.workspace_id = $2::uuid AND t61.run_id = t2.run_id AND t61.step_id = t2.id AND t61.number > $15::integer AND t61.number < $14::integer ORDER BY t61.number LIMIT 1001) AS stretch LIMIT $13::bigint + 1) AS page) AS t52
            CROSS JOIN LATERAL
              (SELECT t52.number AS "number", t52.title AS "title") AS "54") AS t53
          CROSS JOIN LATERAL
            (SELECT t53.list1 AS "nodes",
              (SELECT "59"
              FROM
                (SELECT 'PageInfo' AS "__typename", (t53.more OR EXISTS
                  (SELECT *
                  FROM
                    (SELECT t55.number AS key1
                    FROM frames t55
                    WHERE t55.workspace_id = $2::uuid AND t55.run_id = t2.run_id AND t55.step_id = t2.id AND t55.number >= $14::integer ORDER BY t55.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (EXISTS
                  (SELECT *
                  FROM
                    (SELECT t57.number AS key1
                    FROM frames t57
                    WHERE t57.workspace_id = $2::uuid AND t57.run_id = t2.run_id AND t57.step_id = t2.id AND t57.number <= $15::integer ORDER BY t57.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "59") AS "pageInfo") AS "60") AS "between") AS "63"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "step") AS "64"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
