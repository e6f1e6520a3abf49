SELECT json_send(to_json(
  (SELECT "4"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "status",
      (SELECT "3"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT t2.title AS "title", 'mission_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.version AS "version", t2.slug AS "slug") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission", t1.revision AS "revision", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", 'Run' AS "__typename", t1.completeness AS "completeness") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
