SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t3
          WHERE t3.workspace_id = $1::uuid AND t3.mission_slug = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $3::bigint) AS "value", t4.n <= $3::bigint AS "exact") AS "5") AS "count",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.mission_slug = ANY($2::text[]) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $4::bigint) AS "value", t7.n <= $4::bigint AS "exact") AS "8") AS "all", 'RunConnection' AS "__typename") AS "9"));
