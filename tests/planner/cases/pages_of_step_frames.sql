SELECT to_json(
  (SELECT "52"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "51"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("10")
          FROM
            (SELECT coalesce(json_agg("6" ORDER BY t3.number), '[]'::json) AS list1
            FROM
              (SELECT t11.*
              FROM frames t11
              WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.step_id = t2.id ORDER BY t11.number LIMIT $5::bigint) AS t3
            CROSS JOIN LATERAL
              (SELECT 'FrameEdge' AS "__typename", translate(encode(convert_to(json_build_array('frames', t3.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
                (SELECT "5"
                FROM
                  (SELECT t3.number AS "number", t3.title AS "title") AS "5") AS "node") AS "6") AS t4
          CROSS JOIN LATERAL
            (SELECT 'FrameConnection' AS "__typename", t4.list1 AS "edges",
              (SELECT row_to_json("9")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT
                  FROM frames t7
                  WHERE t7.workspace_id = $2::uuid AND t7.run_id = t2.run_id AND t7.step_id = t2.id LIMIT $4::bigint + 1) AS counted) AS t8
              CROSS JOIN LATERAL
                (SELECT 'Count' AS "__typename", least(t8.n, $4::bigint) AS "value", t8.n <= $4::bigint AS "exact") AS "9") AS "count") AS "10") AS "frames",
          (SELECT row_to_json("19")
          FROM
            (SELECT coalesce(json_agg("14" ORDER BY t12.number) FILTER (WHERE t12.rank <= $6::bigint), '[]'::json) AS list1, array_agg(t12.number ORDER BY t12.number) FILTER (WHERE t12.rank <= $6::bigint) AS key1, count(*) > $6::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t20.*
                FROM frames t20
                WHERE t20.workspace_id = $2::uuid AND t20.run_id = t2.run_id AND t20.step_id = t2.id ORDER BY t20.number LIMIT $6::bigint + 1) AS page) AS t12
            CROSS JOIN LATERAL
              (SELECT t12.number AS "number", t12.title AS "title") AS "14") AS t13
          CROSS JOIN LATERAL
            (SELECT t13.list1 AS "nodes",
              (SELECT "15"
              FROM
                (SELECT (t13.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t13.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t13.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t13.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t13.key1)[cardinality(t13.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "15") AS "pageInfo",
              (SELECT row_to_json("18")
              FROM
                (SELECT count(*) AS n
                FROM
                  (SELECT
                  FROM frames t16
                  WHERE t16.workspace_id = $2::uuid AND t16.run_id = t2.run_id AND t16.step_id = t2.id LIMIT $7::bigint + 1) AS counted) AS t17
              CROSS JOIN LATERAL
                (SELECT least(t17.n, $7::bigint) AS "value", t17.n <= $7::bigint AS "exact") AS "18") AS "count") AS "19") AS "first",
          (SELECT row_to_json("27")
          FROM
            (SELECT coalesce(json_agg("24" ORDER BY t21.number) FILTER (WHERE t21.rank <= $8::bigint), '[]'::json) AS list1, array_agg(t21.number ORDER BY t21.number) FILTER (WHERE t21.rank <= $8::bigint) AS key1, count(*) > $8::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t28.*
                FROM frames t28
                WHERE t28.workspace_id = $2::uuid AND t28.run_id = t2.run_id AND t28.step_id = t2.id AND t28.number > $9::integer ORDER BY t28.number LIMIT $8::bigint + 1) AS page) AS t21
            CROSS JOIN LATERAL
              (SELECT translate(encode(convert_to(json_build_array('frames', t21.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
                (SELECT "23"
                FROM
                  (SELECT t21.number AS "number", t21.title AS "title") AS "23") AS "node") AS "24") AS t22
          CROSS JOIN LATERAL
            (SELECT t22.list1 AS "edges",
              (SELECT "26"
              FROM
                (SELECT (t22.more) AS "hasNextPage", (EXISTS
                  (SELECT
                  FROM frames t25
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t2.run_id AND t25.step_id = t2.id AND t25.number <= $9::integer)) AS "hasPreviousPage", CASE WHEN cardinality(t22.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t22.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t22.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t22.key1)[cardinality(t22.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "26") AS "pageInfo") AS "27") AS "next",
          (SELECT row_to_json("33")
          FROM
            (SELECT coalesce(json_agg("31" ORDER BY t29.number) FILTER (WHERE t29.rank <= $10::bigint), '[]'::json) AS list1, array_agg(t29.number ORDER BY t29.number) FILTER (WHERE t29.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t34.*
                FROM frames t34
                WHERE t34.workspace_id = $2::uuid AND t34.run_id = t2.run_id AND t34.step_id = t2.id ORDER BY t34.number DESC LIMIT $10::bigint + 1) AS page) AS t29
            CROSS JOIN LATERAL
              (SELECT t29.number AS "number", t29.title AS "title") AS "31") AS t30
          CROSS JOIN LATERAL
            (SELECT t30.list1 AS "nodes",
              (SELECT "32"
              FROM
                (SELECT false AS "hasNextPage", (t30.more) AS "hasPreviousPage", CASE WHEN cardinality(t30.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t30.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t30.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t30.key1)[cardinality(t30.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "32") AS "pageInfo") AS "33") AS "last",
          (SELECT row_to_json("41")
          FROM
            (SELECT coalesce(json_agg("37" ORDER BY t35.number) FILTER (WHERE t35.rank <= $11::bigint), '[]'::json) AS list1, coalesce(json_agg("38" ORDER BY t35.number) FILTER (WHERE t35.rank <= $11::bigint), '[]'::json) AS list2, array_agg(t35.number ORDER BY t35.number) FILTER (WHERE t35.rank <= $11::bigint) AS key1, count(*) > $11::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t42.*
                FROM frames t42
                WHERE t42.workspace_id = $2::uuid AND t42.run_id = t2.run_id AND t42.step_id = t2.id AND t42.number < $12::integer ORDER BY t42.number DESC LIMIT $11::bigint + 1) AS page) AS t35
            CROSS JOIN LATERAL
              (SELECT translate(encode(convert_to(json_build_array('frames', t35.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "37"
            CROSS JOIN LATERAL
              (SELECT t35.number AS "number", t35.title AS "title") AS "38") AS t36
          CROSS JOIN LATERAL
            (SELECT t36.list1 AS "edges", t36.list2 AS "nodes",
              (SELECT "40"
              FROM
                (SELECT (EXISTS
                  (SELECT
                  FROM frames t39
                  WHERE t39.workspace_id = $2::uuid AND t39.run_id = t2.run_id AND t39.step_id = t2.id AND t39.number >= $12::integer)) AS "hasNextPage", (t36.more) AS "hasPreviousPage", CASE WHEN cardinality(t36.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t36.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t36.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t36.key1)[cardinality(t36.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "40") AS "pageInfo") AS "41") AS "back",
          (SELECT row_to_json("49")
          FROM
            (SELECT coalesce(json_agg("45" ORDER BY t43.number) FILTER (WHERE t43.rank <= $13::bigint), '[]'::json) AS list1, count(*) > $13::bigint AS more
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t50.*
                FROM frames t50
                WHERE t50.workspace_id = $2::uuid AND t50.run_id = t2.run_id AND t50.step_id = t2.id AND t50.number > $15::integer AND t50.number < $14::integer ORDER BY t50.number LIMIT $13::bigint + 1) AS page) AS t43
            CROSS JOIN LATERAL
              (SELECT t43.number AS "number", t43.title AS "title") AS "45") AS t44
          CROSS JOIN LATERAL
            (SELECT t44.list1 AS "nodes",
              (SELECT "48"
              FROM
                (SELECT 'PageInfo' AS "__typename", (t44.more OR EXISTS
                  (SELECT
                  FROM frames t46
                  WHERE t46.workspace_id = $2::uuid AND t46.run_id = t2.run_id AND t46.step_id = t2.id AND t46.number >= $14::integer)) AS "hasNextPage", (EXISTS
                  (SELECT
                  FROM frames t47
                  WHERE t47.workspace_id = $2::uuid AND t47.run_id = t2.run_id AND t47.step_id = t2.id AND t47.number <= $15::integer)) AS "hasPreviousPage") AS "48") AS "pageInfo") AS "49") AS "between") AS "51"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "step") AS "52"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
