SELECT json_send(to_json(
  (SELECT "27"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t12.*
              FROM frames t12
              WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id AND t12.number >= $9::integer AND t12.number <= $10::integer AND CASE WHEN t12.kind = ANY($5::text[]) AND t12.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t12.run_id AND that.key = ANY($6::text[])) AND t12.severity = ANY($7::text[]) AND strpos(lower(t12.title), lower($8::text)) > 0 THEN true END ORDER BY t12.number LIMIT 1001) AS stretch LIMIT $3::bigint + 1) AS page) AS t2
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
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t7.number AS key1
                FROM frames t7
                WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.number >= $9::integer AND t7.number <= $10::integer AND CASE WHEN t7.kind = ANY($5::text[]) AND t7.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t7.run_id AND that.key = ANY($6::text[])) AND t7.severity = ANY($7::text[]) AND strpos(lower(t7.title), lower($8::text)) > 0 THEN true END ORDER BY t7.number LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $4::bigint) AS "value", t9.n <= $4::bigint AS "exact") AS "10") AS "count") AS "11") AS "frames",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t14.number) FILTER (WHERE t14.rank <= $11::bigint), '[]'::json) AS list1, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t19.*
              FROM frames t19
              WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.number >= $16::integer AND t19.number <= $17::integer AND CASE WHEN t19.kind = ANY($12::text[]) AND t19.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t19.run_id AND that.key = ANY($13::text[])) AND t19.severity = ANY($14::text[]) AND strpos(lower(t19.title), lower($15::text)) > 0 THEN true END ORDER BY t19.number DESC LIMIT 1001) AS stretch LIMIT $11::bigint + 1) AS page) AS t14
        CROSS JOIN LATERAL
          (SELECT t14.number AS "number") AS "16") AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes",
          (SELECT "17"
          FROM
            (SELECT (t15.more) AS "hasPreviousPage") AS "17") AS "pageInfo") AS "18") AS "last",
      (SELECT row_to_json("24")
      FROM
        (SELECT coalesce(json_agg("23" ORDER BY t21.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t25.*
            FROM frames t25
            WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND CASE WHEN t25.severity = ANY($19::text[]) THEN true END ORDER BY t25.number LIMIT 1001) AS stretch LIMIT $18::bigint) AS t21
        CROSS JOIN LATERAL
          (SELECT t21.number AS "number") AS "23") AS t22
      CROSS JOIN LATERAL
        (SELECT t22.list1 AS "nodes") AS "24") AS "inside") AS "27"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
