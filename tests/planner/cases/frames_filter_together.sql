SELECT to_json(
  (SELECT "23"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t11.*
            FROM frames t11
            WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND t11.kind = ANY($4::text[]) AND t11.step_id IN
              (SELECT that.id
              FROM steps AS that
              WHERE that.run_id = t11.run_id AND that.key = ANY($5::text[])) AND t11.severity = ANY($6::text[]) AND strpos(lower(t11.title), lower($7::text)) > 0 AND t11.number >= $8::integer AND t11.number <= $9::integer ORDER BY t11.number LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('frames', t2.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT t2.number AS "number", t2.kind AS "kind", t2.severity AS "severity", t2.title AS "title") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "edges",
          (SELECT "6"
          FROM
            (SELECT (t3.more) AS "hasNextPage", false AS "hasPreviousPage") AS "6") AS "pageInfo",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.kind = ANY($4::text[]) AND t7.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t7.run_id AND that.key = ANY($5::text[])) AND t7.severity = ANY($6::text[]) AND strpos(lower(t7.title), lower($7::text)) > 0 AND t7.number >= $8::integer AND t7.number <= $9::integer LIMIT $10::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $10::bigint) AS "value", t8.n <= $10::bigint AS "exact") AS "9") AS "count") AS "10") AS "frames",
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.number) FILTER (WHERE t12.rank <= $11::bigint), '[]'::json) AS list1, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t17.*
            FROM frames t17
            WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.kind = ANY($12::text[]) AND t17.step_id IN
              (SELECT that.id
              FROM steps AS that
              WHERE that.run_id = t17.run_id AND that.key = ANY($13::text[])) AND t17.severity = ANY($14::text[]) AND strpos(lower(t17.title), lower($15::text)) > 0 AND t17.number >= $16::integer AND t17.number <= $17::integer ORDER BY t17.number DESC LIMIT $11::bigint + 1) AS page) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.number AS "number") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes",
          (SELECT "15"
          FROM
            (SELECT (t13.more) AS "hasPreviousPage") AS "15") AS "pageInfo") AS "16") AS "last",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("20" ORDER BY t18.number), '[]'::json) AS list1
        FROM
          (SELECT t22.*
          FROM frames t22
          WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND t22.severity = ANY($18::text[]) ORDER BY t22.number LIMIT $19::bigint) AS t18
        CROSS JOIN LATERAL
          (SELECT t18.number AS "number") AS "20") AS t19
      CROSS JOIN LATERAL
        (SELECT t19.list1 AS "nodes") AS "21") AS "inside") AS "23"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
