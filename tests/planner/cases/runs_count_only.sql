SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t3.created_at AS key1, t3.id AS key2
            FROM runs t3
            WHERE t3.workspace_id = $2::uuid AND t3.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t3.created_at DESC, t3.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value", t5.n <= $1::bigint AS "exact") AS "6") AS "count",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM runs t7
            WHERE t7.workspace_id = $2::uuid AND t7.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $4::bigint) AS "value", t9.n <= $4::bigint AS "exact") AS "10") AS "all", 'RunConnection' AS "__typename") AS "11")));
