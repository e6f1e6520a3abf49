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
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid AND t4.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value", t5.n <= $1::bigint AS "exact") AS "6") AS "count",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t8.created_at AS key1, t8.id AS key2
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t8.created_at DESC, t8.id DESC LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $4::bigint) AS "value", t9.n <= $4::bigint AS "exact") AS "10") AS "all", 'RunConnection' AS "__typename") AS "11")));
