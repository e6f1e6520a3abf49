SELECT
  (SELECT row_to_json(t6.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.rank) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t7.*
        FROM runs t7
        WHERE t7.workspace_id = $1::uuid AND t7.status = ANY($3::text[]) AND (t7.cause = ANY($4::text[])) IS NOT TRUE ORDER BY t7.created_at DESC, t7.id DESC LIMIT $2::bigint) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.cause AS "cause") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t6);
