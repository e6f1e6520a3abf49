SELECT to_json(
  (SELECT "23"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM frames t9
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.severity = ANY($3::text[]) ORDER BY t9.number LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t5
              WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND t5.severity = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $4::bigint) AS "value") AS "7") AS "count") AS "8") AS "graver",
      (SELECT row_to_json("15")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t10.number), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM frames t16
          WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.kind = ANY($6::text[]) AND t16.step_id IN
            (SELECT that.id
            FROM steps AS that
            WHERE that.run_id = t16.run_id AND that.key = ANY($7::text[])) ORDER BY t16.number LIMIT $8::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT t10.number AS "number", t10.kind AS "kind",
            (SELECT "13"
            FROM steps t12
            CROSS JOIN LATERAL
              (SELECT t12.key AS "key") AS "13"
            WHERE t12.workspace_id = $2::uuid AND t12.id = t10.step_id) AS "step") AS "14") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes") AS "15") AS "kinds",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("19" ORDER BY t17.number) FILTER (WHERE t17.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t22.*
            FROM frames t22
            WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND strpos(lower(t22.title), lower($10::text)) > 0 AND t22.number >= $11::integer AND t22.number <= $12::integer ORDER BY t22.number DESC LIMIT $9::bigint + 1) AS page) AS t17
        CROSS JOIN LATERAL
          (SELECT t17.number AS "number", t17.title AS "title") AS "19") AS t18
      CROSS JOIN LATERAL
        (SELECT t18.list1 AS "nodes",
          (SELECT "20"
          FROM
            (SELECT (t18.more) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21") AS "part") AS "23"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
