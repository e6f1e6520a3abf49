SELECT json_send(to_json(
  (SELECT "15"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t8.*
            FROM steps t8
            WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id ORDER BY t8.position LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "5"
          FROM
            (SELECT (t3.more) AS "hasNextPage") AS "5") AS "pageInfo") AS "6") AS "steps",
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t9.number), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM frames t14
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id ORDER BY t14.number DESC LIMIT
            (SELECT $4::bigint)) AS t9
        CROSS JOIN LATERAL
          (SELECT t9.number AS "number") AS "11") AS t10
      CROSS JOIN LATERAL
        (SELECT t10.list1 AS "nodes") AS "12") AS "frames") AS "15"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at, t1.id), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.created_at, t6.id LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
