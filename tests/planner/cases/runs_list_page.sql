SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", t1.created_at AS "createdAt", t1.started_at AS "startedAt", t1.finished_at AS "finishedAt", t1.duration_seconds AS "durationSeconds",
        (SELECT "3"
        FROM
          (SELECT t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed") AS "3") AS "progress",
        (SELECT "4"
        FROM
          (SELECT t1.cause AS "cause") AS "4"
        WHERE t1.cause IS NOT NULL) AS "failure",
        (SELECT "5"
        FROM
          (SELECT t1.next_move AS "next") AS "5") AS "recovery") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "7")));
