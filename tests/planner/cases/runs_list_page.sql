SELECT
  (SELECT row_to_json(t8.*)
  FROM
    (SELECT coalesce(json_agg(t7.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM runs t9
      WHERE t9.workspace_id = $1::uuid AND t9.status = ANY($2::text[]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "createdAt", to_char(t1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "startedAt", to_char(t1.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "finishedAt", t1.duration_seconds AS "durationSeconds",
        (SELECT row_to_json(t3.*)
        FROM
          (SELECT t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed") AS t3) AS "progress",
        (SELECT row_to_json(t5.*)
        FROM failures t4
        CROSS JOIN LATERAL
          (SELECT t4.cause AS "cause") AS t5
        WHERE t4.workspace_id = $1::uuid AND t4.run_id = t1.id AND t4.root) AS "failure",
        (SELECT row_to_json(t6.*)
        FROM
          (SELECT t1.next_move AS "next") AS t6) AS "recovery") AS t7) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t8);
