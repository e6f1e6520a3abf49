SELECT json_send(to_json(
  (SELECT "83"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.number ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t12.*
            FROM frames t12
            WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id ORDER BY t12.number LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t2
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
              (SELECT t7.number AS key1
              FROM frames t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.number LIMIT
                (SELECT $4::bigint + 1)) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $4::bigint) AS "value", t8.n <= $4::bigint AS "exact") AS "9") AS "count") AS "10") AS "frames",
      (SELECT row_to_json("19")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.number) FILTER (WHERE t13.rank <= $5::bigint), '[]'::json) AS list1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t21.*
            FROM frames t21
            WHERE t21.workspace_id = $2::uuid AND t21.run_id = t1.id AND t21.number > $6::integer ORDER BY t21.number LIMIT
              (SELECT $5::bigint + 1)) AS page) AS t13
        CROSS JOIN LATERAL
          (SELECT t13.number AS "number") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes",
          (SELECT "18"
          FROM
            (SELECT (t14.more) AS "hasNextPage", (EXISTS
              (SELECT t17.number AS key1
              FROM frames t17
              WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.number <= $6::integer ORDER BY t17.number DESC LIMIT
                (SELECT 1))) AS "hasPreviousPage") AS "18") AS "pageInfo") AS "19") AS "rest",
      (SELECT row_to_json("28")
      FROM
        (SELECT coalesce(json_agg("24" ORDER BY t22.number) FILTER (WHERE t22.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t22.number ORDER BY t22.number) FILTER (WHERE t22.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t30.*
            FROM frames t30
            WHERE t30.workspace_id = $2::uuid AND t30.run_id = t1.id AND t30.number < $8::integer ORDER BY t30.number DESC LIMIT
              (SELECT $7::bigint + 1)) AS page) AS t22
        CROSS JOIN LATERAL
          (SELECT t22.number AS "number") AS "24") AS t23
      CROSS JOIN LATERAL
        (SELECT t23.list1 AS "nodes",
          (SELECT "27"
          FROM
            (SELECT (EXISTS
              (SELECT t26.number AS key1
              FROM frames t26
              WHERE t26.workspace_id = $2::uuid AND t26.run_id = t1.id AND t26.number >= $8::integer ORDER BY t26.number LIMIT
                (SELECT 1))) AS "hasNextPage", (t23.more) AS "hasPreviousPage", CASE WHEN cardinality(t23.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t23.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "27") AS "pageInfo") AS "28") AS "back",
      (SELECT row_to_json("39")
      FROM
        (SELECT coalesce(json_agg("33" ORDER BY t31.number) FILTER (WHERE t31.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t41.*
            FROM frames t41
            WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.number > $11::integer AND t41.number < $10::integer ORDER BY t41.number LIMIT
              (SELECT $9::bigint + 1)) AS page) AS t31
        CROSS JOIN LATERAL
          (SELECT t31.number AS "number") AS "33") AS t32
      CROSS JOIN LATERAL
        (SELECT t32.list1 AS "nodes",
          (SELECT "38"
          FROM
            (SELECT (t32.more OR EXISTS
              (SELECT t35.number AS key1
              FROM frames t35
              WHERE t35.workspace_id = $2::uuid AND t35.run_id = t1.id AND t35.number >= $10::integer ORDER BY t35.number LIMIT
                (SELECT 1))) AS "hasNextPage", (EXISTS
              (SELECT t37.number AS key1
              FROM frames t37
              WHERE t37.workspace_id = $2::uuid AND t37.run_id = t1.id AND t37.number <= $11::integer ORDER BY t37.number DESC LIMIT
                (SELECT 1))) AS "hasPreviousPage") AS "38") AS "pageInfo") AS "39") AS "between",
      (SELECT row_to_json("49")
      FROM
        (SELECT coalesce(json_agg("48" ORDER BY t42.number), '[]'::json) AS list1
        FROM
          (SELECT t54.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t51.number AS key1
              FROM frames t51
              WHERE t51.workspace_id = $2::uuid AND t51.run_id = t1.id AND t51.kind = ($13::text[])[1] AND t51.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t51.number LIMIT
                (SELECT $12::bigint)) AS way
            WHERE NOT $13::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $12::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t53.number AS key1
              FROM frames t53
              WHERE t53.workspace_id = $2::uuid AND t53.run_id = t1.id AND CASE WHEN t53.kind = ANY($14::text[]) THEN true END ORDER BY t53.number LIMIT
                (SELECT $12::bigint)) AS way
            WHERE (NOT $13::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $12::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $12::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t54.*
            FROM frames t54
            WHERE t54.workspace_id = $2::uuid AND t54.run_id = t1.id AND t54.number = found.key1 OFFSET 0) AS t54 ORDER BY found.part, found.key1) AS t42
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
      (SELECT "82"
      FROM steps t55
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("60")
          FROM
            (SELECT array_agg(t56.number ORDER BY t56.number) FILTER (WHERE t56.rank <= $16::bigint) AS key1, count(*) > $16::bigint AS more, coalesce(json_agg("59" ORDER BY t56.number) FILTER (WHERE t56.rank <= $16::bigint), '[]'::json) AS list1
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t62.*
                FROM frames t62
                WHERE t62.workspace_id = $2::uuid AND t62.run_id = t55.run_id AND t62.step_id = t55.id ORDER BY t62.number LIMIT
                  (SELECT $16::bigint + 1)) AS page) AS t56
            CROSS JOIN LATERAL
              (SELECT t56.number AS "number") AS "59") AS t57
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "58"
              FROM
                (SELECT (t57.more) AS "hasNextPage", CASE WHEN cardinality(t57.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t57.key1)[cardinality(t57.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "58") AS "pageInfo", t57.list1 AS "nodes") AS "60") AS "frames",
          (SELECT coalesce(json_agg("81" ORDER BY t63.number), '[]'::json)
          FROM attempts t63
          CROSS JOIN LATERAL
            (SELECT
              (SELECT row_to_json("72")
              FROM
                (SELECT coalesce(json_agg("66" ORDER BY t64.number) FILTER (WHERE t64.rank <= $17::bigint), '[]'::json) AS list1, count(*) > $17::bigint AS more
                FROM
                  (SELECT row_number() OVER () AS rank, page.*
                  FROM
                    (SELECT t74.*
                    FROM frames t74
                    WHERE t74.workspace_id = $2::uuid AND t74.run_id = t63.run_id AND t74.attempt_id = t63.id AND t74.kind = 'LOG_WRITTEN' ORDER BY t74.number LIMIT
                      (SELECT $17::bigint + 1)) AS page) AS t64
                CROSS JOIN LATERAL
                  (SELECT t64.number AS "number") AS "66") AS t65
              CROSS JOIN LATERAL
                (SELECT t65.list1 AS "nodes",
                  (SELECT "67"
                  FROM
                    (SELECT (t65.more) AS "hasNextPage") AS "67") AS "pageInfo",
                  (SELECT row_to_json("71")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT t69.number AS key1
                      FROM frames t69
                      WHERE t69.workspace_id = $2::uuid AND t69.run_id = t63.run_id AND t69.attempt_id = t63.id AND t69.kind = 'LOG_WRITTEN' ORDER BY t69.number LIMIT
                        (SELECT $18::bigint + 1)) AS counted) AS t70
                  CROSS JOIN LATERAL
                    (SELECT least(t70.n, $18::bigint) AS "value") AS "71") AS "count") AS "72") AS "logs",
              (SELECT row_to_json("78")
              FROM
                (SELECT coalesce(json_agg("77" ORDER BY t75.number), '[]'::json) AS list1
                FROM
                  (SELECT t80.*
                  FROM frames t80
                  WHERE t80.workspace_id = $2::uuid AND t80.run_id = t63.run_id AND t80.attempt_id = t63.id AND t80.kind = 'LOG_WRITTEN' ORDER BY t80.number DESC LIMIT
                    (SELECT $19::bigint)) AS t75
                CROSS JOIN LATERAL
                  (SELECT t75.number AS "number") AS "77") AS t76
              CROSS JOIN LATERAL
                (SELECT t76.list1 AS "nodes") AS "78") AS "last") AS "81"
          WHERE t63.workspace_id = $2::uuid AND t63.step_id = t55.id) AS "attempts") AS "82"
      WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.key = $15::text) AS "step") AS "83"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
