SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t6.*
      FROM runs t6
      WHERE t6.workspace_id = $1::uuid AND t6.status = ANY($2::text[]) AND (t6.cause = ANY($3::text[])) IS NOT TRUE ORDER BY t6.created_at DESC, t6.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.cause AS "cause") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "5"));
