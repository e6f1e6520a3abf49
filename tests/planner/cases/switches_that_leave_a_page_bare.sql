SELECT to_json(
  (SELECT "16"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("4")
      FROM
        (SELECT ) AS "4") AS "steps",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("7" ORDER BY t5.number), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM frames t12
          WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id ORDER BY t12.number LIMIT $4::bigint) AS t5
        CROSS JOIN LATERAL
          (SELECT ) AS "7") AS t6
      CROSS JOIN LATERAL
        (SELECT t6.list1 AS "edges",
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t8
              WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id LIMIT $3::bigint + 1) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $3::bigint) AS "value") AS "10") AS "count") AS "11") AS "frames",
      (SELECT coalesce(json_agg("14" ORDER BY t13.position), '[]'::json)
      FROM labels t13
      CROSS JOIN LATERAL
        (SELECT ) AS "14"
      WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id) AS "labels",
      (SELECT "15"
      FROM
        (SELECT ) AS "15"
      WHERE t1.cause IS NOT NULL) AS "failure") AS "16"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("3")
  FROM
    (SELECT 'RunConnection' AS "__typename") AS "3"));
