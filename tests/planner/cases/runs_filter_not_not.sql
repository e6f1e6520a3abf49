SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM runs t8
        WHERE t8.workspace_id = $1::uuid AND CASE WHEN ((strpos(lower(t8.title), lower($3::text)) > 0 OR t8.id = $4::uuid) AND (EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t8.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t8.id AND that.workspace_id = $1::uuid AND that.key = $7::text OFFSET 0)) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
