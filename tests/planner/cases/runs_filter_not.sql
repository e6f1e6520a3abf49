SELECT
  (SELECT row_to_json(t6.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM runs t7
      WHERE t7.workspace_id = $1::uuid AND t7.status = ANY($2::text[]) AND (t7.cause = ANY($3::text[])) IS NOT TRUE ORDER BY t7.created_at DESC, t7.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.cause AS "cause") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t6);
