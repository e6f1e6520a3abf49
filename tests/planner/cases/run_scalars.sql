SELECT json_send(to_json(
  (SELECT "7"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.mission_version AS "missionVersion", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", t1.inputs AS "inputs", t1.outputs AS "outputs", t1.created_at AS "createdAt", t1.started_at AS "startedAt", t1.finished_at AS "finishedAt", t1.updated_at AS "updatedAt", t1.duration_seconds AS "durationSeconds", t1.completeness AS "completeness", t1.resolution AS "resolution",
      (SELECT "2"
      FROM
        (SELECT t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_pending AS "pending", t1.steps_retrying + t1.steps_running AS "running", t1.steps_waiting AS "waiting", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed", t1.steps_skipped AS "skipped", t1.steps_cancelled AS "cancelled") AS "2") AS "progress",
      (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
      FROM labels t3
      CROSS JOIN LATERAL
        (SELECT t3.key AS "key", t3.value AS "value") AS "4"
      WHERE t3.workspace_id = $2::uuid AND t3.run_id = t1.id) AS "labels",
      (SELECT "6"
      FROM missions t5
      CROSS JOIN LATERAL
        (SELECT t5.slug AS "slug", t5.title AS "title") AS "6"
      WHERE t5.workspace_id = $2::uuid AND t5.id = t1.mission_id) AS "mission") AS "7"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
