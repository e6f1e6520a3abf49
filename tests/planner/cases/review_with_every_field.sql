SELECT json_send(to_json(
  (SELECT "7"
  FROM reviews t1
  CROSS JOIN LATERAL
    (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.question AS "question", t1.requested_at AS "requestedAt", t1.expires_at AS "expiresAt", t1.decided_at AS "decidedAt", t1.comment AS "comment",
      (SELECT "3"
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.run_id) AS "run",
      (SELECT "5"
      FROM steps t4
      CROSS JOIN LATERAL
        (SELECT t4.key AS "key", t4.status AS "status") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.id = t1.step_id) AS "step",
      (SELECT "6"
      FROM
        (SELECT 'Actor' AS "__typename", t1.decided_by_kind AS "kind", t1.decided_by_name AS "name") AS "6"
      WHERE t1.decided_by_kind IS NOT NULL) AS "decidedBy") AS "7"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "7"
  FROM reviews t1
  CROSS JOIN LATERAL
    (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.question AS "question", t1.requested_at AS "requestedAt", t1.expires_at AS "expiresAt", t1.decided_at AS "decidedAt", t1.comment AS "comment",
      (SELECT "3"
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.run_id) AS "run",
      (SELECT "5"
      FROM steps t4
      CROSS JOIN LATERAL
        (SELECT t4.key AS "key", t4.status AS "status") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.id = t1.step_id) AS "step",
      (SELECT "6"
      FROM
        (SELECT 'Actor' AS "__typename", t1.decided_by_kind AS "kind", t1.decided_by_name AS "name") AS "6"
      WHERE t1.decided_by_kind IS NOT NULL) AS "decidedBy") AS "7"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "9"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("8" ORDER BY t2.requested_frame, t2.id), '[]'::json)
      FROM reviews t2
      CROSS JOIN LATERAL
        (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status", t2.question AS "question", t2.requested_at AS "requestedAt", t2.expires_at AS "expiresAt", t2.decided_at AS "decidedAt", t2.comment AS "comment",
          (SELECT "4"
          FROM runs t3
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.status AS "status") AS "4"
          WHERE t3.workspace_id = $2::uuid AND t3.id = t2.run_id) AS "run",
          (SELECT "6"
          FROM steps t5
          CROSS JOIN LATERAL
            (SELECT t5.key AS "key", t5.status AS "status") AS "6"
          WHERE t5.workspace_id = $2::uuid AND t5.id = t2.step_id) AS "step",
          (SELECT "7"
          FROM
            (SELECT 'Actor' AS "__typename", t2.decided_by_kind AS "kind", t2.decided_by_name AS "name") AS "7"
          WHERE t2.decided_by_kind IS NOT NULL) AS "decidedBy") AS "8"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id) AS "reviews") AS "9"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
