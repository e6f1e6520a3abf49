SELECT json_send(to_json(
  (SELECT "4"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT ($4::text[])[coalesce(array_position($3::text[], t2.guide), array_position($3::text[], 'unknown-failure'))]::json AS "guide") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
