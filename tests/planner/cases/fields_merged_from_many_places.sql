SELECT to_json(
  (SELECT "17"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t12.*
            FROM steps t12
            WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id ORDER BY t12.position LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.status AS "status",
            (SELECT coalesce(json_agg("5" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT t4.number AS "number", t4.status AS "status") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts") AS "6") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "7"
          FROM
            (SELECT (t3.more) AS "hasNextPage") AS "7") AS "pageInfo",
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t8
              WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id LIMIT $4::bigint + 1) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $4::bigint) AS "value") AS "10") AS "count") AS "11") AS "steps", t1.title AS "title",
      (SELECT "16"
      FROM failures t13
      CROSS JOIN LATERAL
        (SELECT t13.code AS "code", t13.cause AS "cause",
          (SELECT "15"
          FROM steps t14
          CROSS JOIN LATERAL
            (SELECT t14.key AS "key", t14.title AS "title", t14.status AS "status") AS "15"
          WHERE t14.workspace_id = $2::uuid AND t14.id = t13.step_id) AS "step", t13.message AS "message") AS "16"
      WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.root) AS "failure", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "17"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
