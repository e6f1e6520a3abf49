SELECT to_json(
  (SELECT "66"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.number ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t10.*
            FROM frames t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id ORDER BY t10.number LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "5"
          FROM
            (SELECT (t3.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t3.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t3.key1)[cardinality(t3.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t6
              WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id LIMIT $4::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $4::bigint) AS "value", t7.n <= $4::bigint AS "exact") AS "8") AS "count") AS "9") AS "frames",
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t11.number) FILTER (WHERE t11.rank <= $5::bigint), '[]'::json) AS list1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t17.*
            FROM frames t17
            WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.number > $6::integer ORDER BY t17.number LIMIT $5::bigint + 1) AS page) AS t11
        CROSS JOIN LATERAL
          (SELECT t11.number AS "number") AS "13") AS t12
      CROSS JOIN LATERAL
        (SELECT t12.list1 AS "nodes",
          (SELECT "15"
          FROM
            (SELECT (t12.more) AS "hasNextPage", (EXISTS
              (SELECT
              FROM frames t14
              WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id AND t14.number <= $6::integer)) AS "hasPreviousPage") AS "15") AS "pageInfo") AS "16") AS "rest",
      (SELECT row_to_json("23")
      FROM
        (SELECT coalesce(json_agg("20" ORDER BY t18.number) FILTER (WHERE t18.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t18.number ORDER BY t18.number) FILTER (WHERE t18.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t24.*
            FROM frames t24
            WHERE t24.workspace_id = $2::uuid AND t24.run_id = t1.id AND t24.number < $8::integer ORDER BY t24.number DESC LIMIT $7::bigint + 1) AS page) AS t18
        CROSS JOIN LATERAL
          (SELECT t18.number AS "number") AS "20") AS t19
      CROSS JOIN LATERAL
        (SELECT t19.list1 AS "nodes",
          (SELECT "22"
          FROM
            (SELECT (EXISTS
              (SELECT
              FROM frames t21
              WHERE t21.workspace_id = $2::uuid AND t21.run_id = t1.id AND t21.number >= $8::integer)) AS "hasNextPage", (t19.more) AS "hasPreviousPage", CASE WHEN cardinality(t19.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t19.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "22") AS "pageInfo") AS "23") AS "back",
      (SELECT row_to_json("31")
      FROM
        (SELECT coalesce(json_agg("27" ORDER BY t25.number) FILTER (WHERE t25.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t32.*
            FROM frames t32
            WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.number > $11::integer AND t32.number < $10::integer ORDER BY t32.number LIMIT $9::bigint + 1) AS page) AS t25
        CROSS JOIN LATERAL
          (SELECT t25.number AS "number") AS "27") AS t26
      CROSS JOIN LATERAL
        (SELECT t26.list1 AS "nodes",
          (SELECT "30"
          FROM
            (SELECT (t26.more OR EXISTS
              (SELECT
              FROM frames t28
              WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.number >= $10::integer)) AS "hasNextPage", (EXISTS
              (SELECT
              FROM frames t29
              WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.number <= $11::integer)) AS "hasPreviousPage") AS "30") AS "pageInfo") AS "31") AS "between",
      (SELECT row_to_json("40")
      FROM
        (SELECT coalesce(json_agg("39" ORDER BY t33.number), '[]'::json) AS list1
        FROM
          (SELECT t41.*
          FROM frames t41
          WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.kind = ANY($12::text[]) ORDER BY t41.number LIMIT $13::bigint) AS t33
        CROSS JOIN LATERAL
          (SELECT t33.number AS "number", t33.title AS "title",
            (SELECT "38"
            FROM artifacts t35
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t35.id), 'hex') AS "id", t35.name AS "name",
                (SELECT "37"
                FROM attempts t36
                CROSS JOIN LATERAL
                  (SELECT t36.number AS "number") AS "37"
                WHERE t36.workspace_id = $2::uuid AND t36.id = t35.attempt_id) AS "attempt") AS "38"
            WHERE t35.workspace_id = $2::uuid AND t35.id = t33.artifact_id) AS "artifact") AS "39") AS t34
      CROSS JOIN LATERAL
        (SELECT t34.list1 AS "nodes") AS "40") AS "files",
      (SELECT "65"
      FROM steps t42
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("47")
          FROM
            (SELECT array_agg(t43.number ORDER BY t43.number) FILTER (WHERE t43.rank <= $15::bigint) AS key1, count(*) > $15::bigint AS more, coalesce(json_agg("46" ORDER BY t43.number) FILTER (WHERE t43.rank <= $15::bigint), '[]'::json) AS list1
            FROM
              (SELECT row_number() OVER () AS rank, page.*
              FROM
                (SELECT t48.*
                FROM frames t48
                WHERE t48.workspace_id = $2::uuid AND t48.run_id = t42.run_id AND t48.step_id = t42.id ORDER BY t48.number LIMIT $15::bigint + 1) AS page) AS t43
            CROSS JOIN LATERAL
              (SELECT t43.number AS "number") AS "46") AS t44
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "45"
              FROM
                (SELECT (t44.more) AS "hasNextPage", CASE WHEN cardinality(t44.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t44.key1)[cardinality(t44.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "45") AS "pageInfo", t44.list1 AS "nodes") AS "47") AS "frames",
          (SELECT coalesce(json_agg("64" ORDER BY t49.number), '[]'::json)
          FROM attempts t49
          CROSS JOIN LATERAL
            (SELECT
              (SELECT row_to_json("57")
              FROM
                (SELECT coalesce(json_agg("52" ORDER BY t50.number) FILTER (WHERE t50.rank <= $16::bigint), '[]'::json) AS list1, count(*) > $16::bigint AS more
                FROM
                  (SELECT row_number() OVER () AS rank, page.*
                  FROM
                    (SELECT t58.*
                    FROM frames t58
                    WHERE t58.workspace_id = $2::uuid AND t58.run_id = t49.run_id AND t58.attempt_id = t49.id AND t58.kind = 'LOG_WRITTEN' ORDER BY t58.number LIMIT $16::bigint + 1) AS page) AS t50
                CROSS JOIN LATERAL
                  (SELECT t50.number AS "number") AS "52") AS t51
              CROSS JOIN LATERAL
                (SELECT t51.list1 AS "nodes",
                  (SELECT "53"
                  FROM
                    (SELECT (t51.more) AS "hasNextPage") AS "53") AS "pageInfo",
                  (SELECT row_to_json("56")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT
                      FROM frames t54
                      WHERE t54.workspace_id = $2::uuid AND t54.run_id = t49.run_id AND t54.attempt_id = t49.id AND t54.kind = 'LOG_WRITTEN' LIMIT $17::bigint + 1) AS counted) AS t55
                  CROSS JOIN LATERAL
                    (SELECT least(t55.n, $17::bigint) AS "value") AS "56") AS "count") AS "57") AS "logs",
              (SELECT row_to_json("62")
              FROM
                (SELECT coalesce(json_agg("61" ORDER BY t59.number), '[]'::json) AS list1
                FROM
                  (SELECT t63.*
                  FROM frames t63
                  WHERE t63.workspace_id = $2::uuid AND t63.run_id = t49.run_id AND t63.attempt_id = t49.id AND t63.kind = 'LOG_WRITTEN' ORDER BY t63.number DESC LIMIT $18::bigint) AS t59
                CROSS JOIN LATERAL
                  (SELECT t59.number AS "number") AS "61") AS t60
              CROSS JOIN LATERAL
                (SELECT t60.list1 AS "nodes") AS "62") AS "last") AS "64"
          WHERE t49.workspace_id = $2::uuid AND t49.step_id = t42.id) AS "attempts") AS "65"
      WHERE t42.workspace_id = $2::uuid AND t42.run_id = t1.id AND t42.key = $14::text) AS "step") AS "66"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
