SELECT json_send(to_json(
  (SELECT "19"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t14.*
            FROM steps t14
            WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id ORDER BY t14.position LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t2
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
          (SELECT row_to_json("11")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t9.position AS key1
              FROM steps t9
              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id ORDER BY t9.position LIMIT
                (SELECT $4::bigint + 1)) AS counted) AS t10
          CROSS JOIN LATERAL
            (SELECT least(t10.n, $4::bigint) AS "value") AS "11") AS "count") AS "12") AS "steps", t1.title AS "title",
      (SELECT "18"
      FROM failures t15
      CROSS JOIN LATERAL
        (SELECT t15.code AS "code", t15.cause AS "cause",
          (SELECT "17"
          FROM steps t16
          CROSS JOIN LATERAL
            (SELECT t16.key AS "key", t16.title AS "title", t16.status AS "status") AS "17"
          WHERE t16.workspace_id = $2::uuid AND t16.id = t15.step_id) AS "step", t15.message AS "message") AS "18"
      WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id AND t15.root) AS "failure", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "19"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
