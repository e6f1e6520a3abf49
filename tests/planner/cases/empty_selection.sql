SELECT json_send(to_json(
  (SELECT "4"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT ) AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
