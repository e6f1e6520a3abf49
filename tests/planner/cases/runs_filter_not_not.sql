SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM runs t7
      WHERE t7.workspace_id = $1::uuid AND ((strpos(lower(t7.title), lower($2::text)) > 0 OR t7.id = $3::uuid) AND (EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t7.id AND that.key = $4::text AND that.value = $5::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t7.id AND that.key = $6::text)) IS NOT TRUE) IS NOT TRUE ORDER BY t7.created_at DESC, t7.id DESC LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6"));
