SELECT
  (SELECT row_to_json(t7.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.mission_version AS "missionVersion", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", t1.inputs AS "inputs", t1.outputs AS "outputs", to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "createdAt", to_char(t1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "startedAt", to_char(t1.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "finishedAt", to_char(t1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "updatedAt", t1.duration_seconds AS "durationSeconds", t1.completeness AS "completeness", t1.resolution AS "resolution",
      (SELECT row_to_json(t2.*)
      FROM
        (SELECT t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_pending AS "pending", t1.steps_retrying + t1.steps_running AS "running", t1.steps_waiting AS "waiting", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed", t1.steps_skipped AS "skipped", t1.steps_cancelled AS "cancelled") AS t2) AS "progress",
      (SELECT coalesce(json_agg(t4.* ORDER BY t3.position), '[]'::json)
      FROM labels t3
      CROSS JOIN LATERAL
        (SELECT t3.key AS "key", t3.value AS "value") AS t4
      WHERE t3.workspace_id = $2::uuid AND t3.run_id = t1.id) AS "labels",
      (SELECT row_to_json(t6.*)
      FROM missions t5
      CROSS JOIN LATERAL
        (SELECT t5.slug AS "slug", t5.title AS "title") AS t6
      WHERE t5.workspace_id = $2::uuid AND t5.id = t1.mission_id) AS "mission") AS t7
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
