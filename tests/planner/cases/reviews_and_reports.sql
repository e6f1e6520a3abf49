SELECT json_send(to_json(
  (SELECT "12"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("11" ORDER BY t2.number), '[]'::json)
      FROM reports t2
      CROSS JOIN LATERAL
        (SELECT 'report_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.number AS "number", t2.symptom AS "symptom", t2.summary AS "summary", t2.tried AS "tried", t2.status AS "status", t2.created_at AS "createdAt",
          (SELECT "3"
          FROM
            (SELECT t2.created_by_kind AS "kind", t2.created_by_name AS "name") AS "3") AS "createdBy",
          (SELECT "5"
          FROM runs t4
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id") AS "5"
          WHERE t4.workspace_id = $2::uuid AND t4.id = t2.run_id) AS "run",
          (SELECT "7"
          FROM steps t6
          CROSS JOIN LATERAL
            (SELECT t6.key AS "key") AS "7"
          WHERE t6.workspace_id = $2::uuid AND t6.id = t2.step_id) AS "step",
          (SELECT "8"
          FROM
            (SELECT t2.frame AS "number") AS "8"
          WHERE t2.frame IS NOT NULL) AS "frame",
          (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
          FROM unnest(t2.artifacts) WITH ORDINALITY AS t9_ids(id, place) JOIN artifacts t9 ON t9.id = t9_ids.id
          CROSS JOIN LATERAL
            (SELECT t9.name AS "name") AS "10"
          WHERE t9.workspace_id = $2::uuid) AS "artifacts") AS "11"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id) AS "reports") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "5"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("4" ORDER BY t2.requested_frame, t2.id), '[]'::json)
      FROM reviews t2
      CROSS JOIN LATERAL
        (SELECT t2.status AS "status", t2.decided_at AS "decidedAt",
          (SELECT "3"
          FROM
            (SELECT 'Actor' AS "__typename", t2.decided_by_kind AS "kind", t2.decided_by_name AS "name") AS "3"
          WHERE t2.decided_by_kind IS NOT NULL) AS "decidedBy", t2.comment AS "comment") AS "4"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id) AS "reviews") AS "5"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "9"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("8" ORDER BY t2.requested_frame, t2.id), '[]'::json)
      FROM reviews t2
      CROSS JOIN LATERAL
        (SELECT 'review_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status", t2.question AS "question", t2.requested_at AS "requestedAt", t2.expires_at AS "expiresAt", t2.decided_at AS "decidedAt",
          (SELECT "3"
          FROM
            (SELECT t2.decided_by_name AS "name") AS "3"
          WHERE t2.decided_by_kind IS NOT NULL) AS "decidedBy", t2.comment AS "comment",
          (SELECT "5"
          FROM steps t4
          CROSS JOIN LATERAL
            (SELECT t4.key AS "key") AS "5"
          WHERE t4.workspace_id = $2::uuid AND t4.id = t2.step_id) AS "step",
          (SELECT "7"
          FROM runs t6
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t6.id), 'hex') AS "id") AS "7"
          WHERE t6.workspace_id = $2::uuid AND t6.id = t2.run_id) AS "run") AS "8"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id) AS "reviews") AS "9"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
