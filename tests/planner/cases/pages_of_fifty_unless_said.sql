SELECT json_send(to_json(
  (SELECT "80"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.number ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t11.*
              FROM frames t11
              WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id ORDER BY t11.number LIMIT 1001) AS stretch LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "5"
          FROM
            (SELECT (t3.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t3.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t3.key1)[cardinality(t3.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t6.number AS key1
                FROM frames t6
                WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id ORDER BY t6.number LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $4::bigint) AS "value", t8.n <= $4::bigint AS "exact") AS "9") AS "count") AS "10") AS "frames",
      (SELECT row_to_json("19")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.number) FILTER (WHERE t13.rank <= $5::bigint), '[]'::json) AS list1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t20.*
              FROM frames t20
              WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND t20.number > $6::integer ORDER BY t20.number LIMIT 1001) AS stretch LIMIT $5::bigint + 1) AS page) AS t13
        CROSS JOIN LATERAL
          (SELECT t13.number AS "number") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes",
          (SELECT "18"
          FROM
            (SELECT (t14.more) AS "hasNextPage", (EXISTS
              (SELECT *
              FROM
                (SELECT t16.number AS key1
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.number <= $6::integer ORDER BY t16.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "18") AS "pageInfo") AS "19") AS "rest",
      (SELECT row_to_json("28")
      FROM
        (SELECT coalesce(json_agg("24" ORDER BY t22.number) FILTER (WHERE t22.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t22.number ORDER BY t22.number) FILTER (WHERE t22.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t29.*
              FROM frames t29
              WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.number < $8::integer ORDER BY t29.number DESC LIMIT 1001) AS stretch LIMIT $7::bigint + 1) AS page) AS t22
        CROSS JOIN LATERAL
          (SELECT t22.number AS "number") AS "24") AS t23
      CROSS JOIN LATERAL
        (SELECT t23.list1 AS "nodes",
          (SELECT "27"
          FROM
            (SELECT (EXISTS
              (SELECT *
              FROM
                (SELECT t25.number AS key1
                FROM frames t25
                WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND t25.number >= $8::integer ORDER BY t25.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (t23.more) AS "hasPreviousPage", CASE WHEN cardinality(t23.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t23.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "27") AS "pageInfo") AS "28") AS "back",
      (SELECT row_to_json("39")
      FROM
        (SELECT coalesce(json_agg("33" ORDER BY t31.number) FILTER (WHERE t31.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t40.*
              FROM frames t40
              WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.number > $11::integer AND t40.number < $10::integer ORDER BY t40.number LIMIT 1001) AS stretch LIMIT $9::bigint + 1) AS page) AS t31
        CROSS JOIN LATERAL
          (SELECT t31.number AS "number") AS "33") AS t32
      CROSS JOIN LATERAL
        (SELECT t32.list1 AS "nodes",
          (SELECT "38"
          FROM
            (SELECT (t32.more OR EXISTS
              (SELECT *
              FROM
                (SELECT t34.number AS key1
                FROM frames t34
                WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id AND t34.number >= $10::integer ORDER BY t34.number LIMIT 1) AS stretch LIMIT 1)) AS "hasNextPage", (EXISTS
              (SELECT *
              FROM
                (SELECT t36.number AS key1
                FROM frames t36
                WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.number <= $11::integer ORDER BY t36.number DESC LIMIT 1) AS stretch LIMIT 1)) AS "hasPreviousPage") AS "38") AS "pageInfo") AS "39") AS "between",
      (SELECT row_to_json("49")
      FROM
        (SELECT coalesce(json_agg("48" ORDER BY t42.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t50.*
            FROM frames t50
            WHERE t50.workspace_id = $2::uuid AND t50.run_id = t1.id AND CASE WHEN t50.kind = ANY($13::text[]) THEN true END ORDER BY t50.number LIMIT 1001) AS stretch LIMIT $12::bigint) AS t42
        CROSS JOIN LATERAL
          (SELECT t42.number AS "number", t42.title AS "title",
            (SELECT "47"
            FROM artifacts t44
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t44.id), 'hex') AS "id", t44.name AS "name",
                (SELECT "46"
                FROM attempts t45
                CROSS JOIN LATERAL
                  (SELECT t45.number AS "number") AS "46"
                WHERE t45.workspace_id = $2::uuid AND t45.id = t44.attempt_id) AS "attempt") AS "47"
            WHERE t44.workspace_id = $2::uuid AND t44.id = t42.artifact_id) AS "artifact") AS "48") AS t43
      CROSS JOIN LATERAL
        (SELECT t43.list1 AS "nodes") AS "49") AS "files",
      (SELECT "79"
      FROM steps t52
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("57")
          FROM
            (SELECT array_agg(t53.number ORDER BY t53.number) FILTER (WHERE t53.rank <= $15::bigint) AS key1, count(*) > $15::bigint AS more, coalesce(json_agg("56" ORDER BY t53.number) FILTER (WHERE t53.rank <= $15::bigint), '[]'::json) AS list1
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT *
                FROM
                  (SELECT t58.*
                  FROM frames t58
                  WHERE t58.workspace_id = $2::uuid AND t58.run_id = t52.run_id AND t58.step_id = t52.id ORDER BY t58.number LIMIT 1001) AS stretch LIMIT $15::bigint + 1) AS page) AS t53
            CROSS JOIN LATERAL
              (SELECT t53.number AS "number") AS "56") AS t54
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "55"
              FROM
                (SELECT (t54.more) AS "hasNextPage", CASE WHEN cardinality(t54.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t54.key1)[cardinality(t54.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "55") AS "pageInfo", t54.list1 AS "nodes") AS "57") AS "frames",
          (SELECT coalesce(json_agg("78" ORDER BY t60.number), '[]'::json)
          FROM attempts t60
          CROSS JOIN LATERAL
            (SELECT
              (SELECT row_to_json("69")
              FROM
                (SELECT coalesce(json_agg("63" ORDER BY t61.number) FILTER (WHERE t61.rank <= $16::bigint), '[]'::json) AS list1, count(*) > $16::bigint AS more
                FROM
                  (SELECT row_number() OVER () AS rank, page.*
                  FROM
                    (SELECT *
                    FROM
                      (SELECT t70.*
                      FROM frames t70
                      WHERE t70.workspace_id = $2::uuid AND t70.run_id = t60.run_id AND t70.attempt_id = t60.id AND t70.kind = 'LOG_WRITTEN' ORDER BY t70.number LIMIT 1001) AS stretch LIMIT $16::bigint + 1) AS page) AS t61
                CROSS JOIN LATERAL
                  (SELECT t61.number AS "number") AS "63") AS t62
              CROSS JOIN LATERAL
                (SELECT t62.list1 AS "nodes",
                  (SELECT "64"
                  FROM
                    (SELECT (t62.more) AS "hasNextPage") AS "64") AS "pageInfo",
                  (SELECT row_to_json("68")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT *
                      FROM
                        (SELECT t65.number AS key1
                        FROM frames t65
                        WHERE t65.workspace_id = $2::uuid AND t65.run_id = t60.run_id AND t65.attempt_id = t60.id AND t65.kind = 'LOG_WRITTEN' ORDER BY t65.number LIMIT 100001) AS stretch LIMIT $17::bigint + 1) AS counted) AS t67
                  CROSS JOIN LATERAL
                    (SELECT least(t67.n, $17::bigint) AS "value") AS "68") AS "count") AS "69") AS "logs",
              (SELECT row_to_json("75")
              FROM
                (SELECT coalesce(json_agg("74" ORDER BY t72.number), '[]'::json) AS list1
                FROM
                  (SELECT *
                  FROM
                    (SELECT t76.*
                    FROM frames t76
                    WHERE t76.workspace_id = $2::uuid AND t76.run_id = t60.run_id AND t76.attempt_id = t60.id AND t76.kind = 'LOG_WRITTEN' ORDER BY t76.number DESC LIMIT 1001) AS stretch LIMIT $18::bigint) AS t72
                CROSS JOIN LATERAL
                  (SELECT t72.number AS "number") AS "74") AS t73
              CROSS JOIN LATERAL
                (SELECT t73.list1 AS "nodes") AS "75") AS "last") AS "78"
          WHERE t60.workspace_id = $2::uuid AND t60.step_id = t52.id) AS "attempts") AS "79"
      WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.key = $14::text) AS "step") AS "80"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
