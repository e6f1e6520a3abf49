SELECT json_send(to_json(
  (SELECT "18"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("4")
      FROM
        (SELECT ) AS "4") AS "steps",
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("7" ORDER BY t5.number), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM frames t14
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id ORDER BY t14.number LIMIT
            (SELECT $4::bigint)) AS t5
        CROSS JOIN LATERAL
          (SELECT ) AS "7") AS t6
      CROSS JOIN LATERAL
        (SELECT t6.list1 AS "edges",
          (SELECT row_to_json("11")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t9.number AS key1
              FROM frames t9
              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id ORDER BY t9.number LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t10
          CROSS JOIN LATERAL
            (SELECT least(t10.n, $3::bigint) AS "value") AS "11") AS "count") AS "12") AS "frames",
      (SELECT coalesce(json_agg("16" ORDER BY t15.position), '[]'::json)
      FROM labels t15
      CROSS JOIN LATERAL
        (SELECT ) AS "16"
      WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id) AS "labels",
      (SELECT "17"
      FROM
        (SELECT ) AS "17"
      WHERE t1.cause IS NOT NULL) AS "failure") AS "18"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("3")
  FROM
    (SELECT 'RunConnection' AS "__typename") AS "3")));
