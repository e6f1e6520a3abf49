SELECT json_send(to_json(
  (SELECT "27"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t10.*
            FROM frames t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND CASE WHEN t10.severity = ANY($4::text[]) THEN true END ORDER BY t10.number LIMIT 1001) AS stretch LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t5.number AS key1
                FROM frames t5
                WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND CASE WHEN t5.severity = ANY($4::text[]) THEN true END ORDER BY t5.number LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "graver",
      (SELECT row_to_json("17")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t12.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t18.*
            FROM frames t18
            WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id AND CASE WHEN t18.kind = ANY($7::text[]) AND t18.step_id IN
              (SELECT that.id
              FROM steps AS that
              WHERE that.run_id = t18.run_id AND that.key = ANY($8::text[])) THEN true END ORDER BY t18.number LIMIT 1001) AS stretch LIMIT $6::bigint) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.number AS "number", t12.kind AS "kind",
            (SELECT "15"
            FROM steps t14
            CROSS JOIN LATERAL
              (SELECT t14.key AS "key") AS "15"
            WHERE t14.workspace_id = $2::uuid AND t14.id = t12.step_id) AS "step") AS "16") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes") AS "17") AS "kinds",
      (SELECT row_to_json("24")
      FROM
        (SELECT coalesce(json_agg("22" ORDER BY t20.number) FILTER (WHERE t20.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t25.*
              FROM frames t25
              WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND t25.number >= $11::integer AND t25.number <= $12::integer AND CASE WHEN strpos(lower(t25.title), lower($10::text)) > 0 THEN true END ORDER BY t25.number DESC LIMIT 1001) AS stretch LIMIT $9::bigint + 1) AS page) AS t20
        CROSS JOIN LATERAL
          (SELECT t20.number AS "number", t20.title AS "title") AS "22") AS t21
      CROSS JOIN LATERAL
        (SELECT t21.list1 AS "nodes",
          (SELECT "23"
          FROM
            (SELECT (t21.more) AS "hasPreviousPage") AS "23") AS "pageInfo") AS "24") AS "part") AS "27"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
