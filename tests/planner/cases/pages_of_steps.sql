SELECT to_json(
  (SELECT "50"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t10.*
          FROM steps t10
          WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id ORDER BY t10.position LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'StepEdge' AS "__typename", translate(encode(convert_to(json_build_array('steps', t2.position)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT t2.key AS "key", t2.position AS "position") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'StepConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t6
              WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id LIMIT $3::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t7.n, $3::bigint) AS "value", t7.n <= $3::bigint AS "exact") AS "8") AS "count") AS "9") AS "steps",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t11.position) FILTER (WHERE t11.rank <= $5::bigint), '[]'::json) AS list1, array_agg(t11.position ORDER BY t11.position) FILTER (WHERE t11.rank <= $5::bigint) AS key1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t19.*
            FROM steps t19
            WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id ORDER BY t19.position LIMIT $5::bigint + 1) AS page) AS t11
        CROSS JOIN LATERAL
          (SELECT t11.key AS "key", t11.position AS "position") AS "13") AS t12
      CROSS JOIN LATERAL
        (SELECT t12.list1 AS "nodes",
          (SELECT "14"
          FROM
            (SELECT (t12.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t12.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t12.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t12.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t12.key1)[cardinality(t12.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "14") AS "pageInfo",
          (SELECT row_to_json("17")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t15
              WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id LIMIT $6::bigint + 1) AS counted) AS t16
          CROSS JOIN LATERAL
            (SELECT least(t16.n, $6::bigint) AS "value", t16.n <= $6::bigint AS "exact") AS "17") AS "count") AS "18") AS "first",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("23" ORDER BY t20.position) FILTER (WHERE t20.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t20.position ORDER BY t20.position) FILTER (WHERE t20.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t27.*
            FROM steps t27
            WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND t27.position > $8::integer ORDER BY t27.position LIMIT $7::bigint + 1) AS page) AS t20
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('steps', t20.position)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "22"
            FROM
              (SELECT t20.key AS "key", t20.position AS "position") AS "22") AS "node") AS "23") AS t21
      CROSS JOIN LATERAL
        (SELECT t21.list1 AS "edges",
          (SELECT "25"
          FROM
            (SELECT (t21.more) AS "hasNextPage", (EXISTS
              (SELECT
              FROM steps t24
              WHERE t24.workspace_id = $2::uuid AND t24.run_id = t1.id AND t24.position <= $8::integer)) AS "hasPreviousPage", CASE WHEN cardinality(t21.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t21.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t21.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t21.key1)[cardinality(t21.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "25") AS "pageInfo") AS "26") AS "next",
      (SELECT row_to_json("32")
      FROM
        (SELECT coalesce(json_agg("30" ORDER BY t28.position) FILTER (WHERE t28.rank <= $9::bigint), '[]'::json) AS list1, array_agg(t28.position ORDER BY t28.position) FILTER (WHERE t28.rank <= $9::bigint) AS key1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t33.*
            FROM steps t33
            WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id ORDER BY t33.position DESC LIMIT $9::bigint + 1) AS page) AS t28
        CROSS JOIN LATERAL
          (SELECT t28.key AS "key", t28.position AS "position") AS "30") AS t29
      CROSS JOIN LATERAL
        (SELECT t29.list1 AS "nodes",
          (SELECT "31"
          FROM
            (SELECT false AS "hasNextPage", (t29.more) AS "hasPreviousPage", CASE WHEN cardinality(t29.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t29.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t29.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t29.key1)[cardinality(t29.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "31") AS "pageInfo") AS "32") AS "last",
      (SELECT row_to_json("40")
      FROM
        (SELECT coalesce(json_agg("36" ORDER BY t34.position) FILTER (WHERE t34.rank <= $10::bigint), '[]'::json) AS list1, coalesce(json_agg("37" ORDER BY t34.position) FILTER (WHERE t34.rank <= $10::bigint), '[]'::json) AS list2, array_agg(t34.position ORDER BY t34.position) FILTER (WHERE t34.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t41.*
            FROM steps t41
            WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.position < $11::integer ORDER BY t41.position DESC LIMIT $10::bigint + 1) AS page) AS t34
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('steps', t34.position)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "36"
        CROSS JOIN LATERAL
          (SELECT t34.key AS "key", t34.position AS "position") AS "37") AS t35
      CROSS JOIN LATERAL
        (SELECT t35.list1 AS "edges", t35.list2 AS "nodes",
          (SELECT "39"
          FROM
            (SELECT (EXISTS
              (SELECT
              FROM steps t38
              WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND t38.position >= $11::integer)) AS "hasNextPage", (t35.more) AS "hasPreviousPage", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t35.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t35.key1)[cardinality(t35.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "39") AS "pageInfo") AS "40") AS "back",
      (SELECT row_to_json("48")
      FROM
        (SELECT coalesce(json_agg("44" ORDER BY t42.position) FILTER (WHERE t42.rank <= $12::bigint), '[]'::json) AS list1, count(*) > $12::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t49.*
            FROM steps t49
            WHERE t49.workspace_id = $2::uuid AND t49.run_id = t1.id AND t49.position > $14::integer AND t49.position < $13::integer ORDER BY t49.position LIMIT $12::bigint + 1) AS page) AS t42
        CROSS JOIN LATERAL
          (SELECT t42.key AS "key", t42.position AS "position") AS "44") AS t43
      CROSS JOIN LATERAL
        (SELECT t43.list1 AS "nodes",
          (SELECT "47"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t43.more OR EXISTS
              (SELECT
              FROM steps t45
              WHERE t45.workspace_id = $2::uuid AND t45.run_id = t1.id AND t45.position >= $13::integer)) AS "hasNextPage", (EXISTS
              (SELECT
              FROM steps t46
              WHERE t46.workspace_id = $2::uuid AND t46.run_id = t1.id AND t46.position <= $14::integer)) AS "hasPreviousPage") AS "47") AS "pageInfo") AS "48") AS "between") AS "50"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
