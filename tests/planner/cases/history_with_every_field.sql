SELECT json_send(to_json(
  (SELECT "12"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "7"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($3::bigint, t1.revision) AS buckets) AS t2
      CROSS JOIN LATERAL
        (SELECT t2.revision AS "frames", extract(epoch FROM t2.updated_at - t2.created_at)::double precision AS "durationSeconds",
          (SELECT coalesce(json_agg("4" ORDER BY t3.from_number), '[]'::json)
          FROM
            (SELECT t2.run_id AS run_id, (place * t2.revision / t2.buckets + 1)::integer AS from_number, ((place + 1) * t2.revision / t2.buckets)::integer AS to_number
            FROM generate_series(0, t2.buckets - 1) AS place) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.from_number AS "fromFrame", t3.to_number AS "toFrame", t3.to_number - t3.from_number + 1 AS "count", CASE WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t3.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('ERROR', t3.from_number) AND (that.severity, that.number) <= ('ERROR', t3.to_number)) THEN 'ERROR' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t3.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('WARNING', t3.from_number) AND (that.severity, that.number) <= ('WARNING', t3.to_number)) THEN 'WARNING' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t3.run_id AND that.workspace_id = $2::uuid AND that.severity = 'INFO' AND that.number >= t3.from_number AND that.number <= t3.to_number) THEN 'INFO' ELSE 'DEBUG' END AS "worst") AS "4"
          WHERE true) AS "buckets",
          (SELECT coalesce(json_agg("6" ORDER BY t5.number), '[]'::json)
          FROM
            (SELECT that.number
            FROM frames AS that
            WHERE that.run_id = t2.run_id AND that.workspace_id = $2::uuid AND that.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY CASE WHEN that.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_RETRIED') THEN 0 WHEN that.kind IN ('STEP_FAILED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'ATTEMPT_INTERRUPTED') THEN 1 WHEN that.kind IN ('FIX_ATTESTED', 'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED') THEN 2 WHEN that.kind IN ('RUN_WAITED', 'ATTEMPT_FAILED', 'RUN_STARTED') THEN 3 END, that.number LIMIT 100) AS t5_marked
          CROSS JOIN LATERAL
            (SELECT *
            FROM frames AS that
            WHERE that.run_id = t2.run_id AND that.workspace_id = $2::uuid AND that.number = t5_marked.number OFFSET 0) AS t5
          CROSS JOIN LATERAL
            (SELECT t5.number AS "number") AS "6"
          WHERE t5.workspace_id = $2::uuid) AS "markers") AS "7"
      WHERE true) AS "timeline",
      (SELECT "11"
      FROM frames t8
      CROSS JOIN LATERAL
        (SELECT coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t8.run_id AND that.workspace_id = $2::uuid AND that.number <= t8.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status",
          (SELECT coalesce(json_agg("10" ORDER BY t9.position), '[]'::json)
          FROM steps t9 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t9.run_id AND that.step_id = t9.id AND that.number <= t8.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t9_then ON true
          CROSS JOIN LATERAL
            (SELECT coalesce(t9_then.status, 'PENDING') AS "status") AS "10"
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t8.run_id) AS "steps") AS "11"
      WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.number = $4::bigint) AS "at") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "20"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "9"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT 'RunSnapshot' AS "__typename", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t2.run_id AND that.workspace_id = $2::uuid AND that.number <= t2.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status",
          (SELECT "3"
          FROM
            (SELECT t2.number AS "number", t2.title AS "title") AS "3") AS "frame",
          (SELECT "5"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t2.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t2.run_id AND step.workspace_id = $2::uuid) AS t4
          CROSS JOIN LATERAL
            (SELECT 'Progress' AS "__typename", t4.steps_pending + t4.steps_running + t4.steps_retrying + t4.steps_waiting + t4.steps_failed + t4.steps_succeeded + t4.steps_skipped + t4.steps_cancelled AS "total", t4.steps_pending AS "pending", t4.steps_retrying + t4.steps_running AS "running", t4.steps_waiting AS "waiting", t4.steps_succeeded AS "succeeded", t4.steps_failed AS "failed", t4.steps_skipped AS "skipped", t4.steps_cancelled AS "cancelled") AS "5"
          WHERE true) AS "progress",
          (SELECT coalesce(json_agg("8" ORDER BY t6.position), '[]'::json)
          FROM steps t6 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t6.run_id AND that.step_id = t6.id AND that.number <= t2.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t6_then ON true
          CROSS JOIN LATERAL
            (SELECT 'StepSnapshot' AS "__typename", coalesce(t6_then.status, 'PENDING') AS "status", coalesce(t6_then.attempt_count, 0) AS "attemptCount",
              (SELECT "7"
              FROM
                (SELECT t6.key AS "key", t6.status AS "status") AS "7") AS "step") AS "8"
          WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id) AS "steps") AS "9"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.number = $3::bigint) AS "at",
      (SELECT "11"
      FROM frames t10
      CROSS JOIN LATERAL
        (SELECT coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t10.run_id AND that.workspace_id = $2::uuid AND that.number <= t10.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS "11"
      WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND t10.number = $4::bigint) AS "none",
      (SELECT "19"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($5::bigint, t1.revision) AS buckets) AS t12
      CROSS JOIN LATERAL
        (SELECT 'Timeline' AS "__typename", t12.revision AS "frames", extract(epoch FROM t12.updated_at - t12.created_at)::double precision AS "durationSeconds",
          (SELECT coalesce(json_agg("14" ORDER BY t13.from_number), '[]'::json)
          FROM
            (SELECT t12.run_id AS run_id, (place * t12.revision / t12.buckets + 1)::integer AS from_number, ((place + 1) * t12.revision / t12.buckets)::integer AS to_number
            FROM generate_series(0, t12.buckets - 1) AS place) AS t13
          CROSS JOIN LATERAL
            (SELECT 'TimelineBucket' AS "__typename", t13.from_number AS "fromFrame", t13.to_number AS "toFrame",
              (SELECT that.at
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.number = t13.from_number AND that.workspace_id = $2::uuid) AS "startedAt",
              (SELECT that.at
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.number = t13.to_number AND that.workspace_id = $2::uuid) AS "endedAt", t13.to_number - t13.from_number + 1 AS "count", CASE WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('ERROR', t13.from_number) AND (that.severity, that.number) <= ('ERROR', t13.to_number)) THEN 'ERROR' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('WARNING', t13.from_number) AND (that.severity, that.number) <= ('WARNING', t13.to_number)) THEN 'WARNING' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity = 'INFO' AND that.number >= t13.from_number AND that.number <= t13.to_number) THEN 'INFO' ELSE 'DEBUG' END AS "worst") AS "14"
          WHERE true) AS "buckets",
          (SELECT coalesce(json_agg("18" ORDER BY t15.number), '[]'::json)
          FROM
            (SELECT that.number
            FROM frames AS that
            WHERE that.run_id = t12.run_id AND that.workspace_id = $2::uuid AND that.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY CASE WHEN that.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_RETRIED') THEN 0 WHEN that.kind IN ('STEP_FAILED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'ATTEMPT_INTERRUPTED') THEN 1 WHEN that.kind IN ('FIX_ATTESTED', 'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED') THEN 2 WHEN that.kind IN ('RUN_WAITED', 'ATTEMPT_FAILED', 'RUN_STARTED') THEN 3 END, that.number LIMIT 100) AS t15_marked
          CROSS JOIN LATERAL
            (SELECT *
            FROM frames AS that
            WHERE that.run_id = t12.run_id AND that.workspace_id = $2::uuid AND that.number = t15_marked.number OFFSET 0) AS t15
          CROSS JOIN LATERAL
            (SELECT t15.number AS "number", t15.kind AS "kind",
              (SELECT "17"
              FROM steps t16
              CROSS JOIN LATERAL
                (SELECT t16.key AS "key") AS "17"
              WHERE t16.workspace_id = $2::uuid AND t16.id = t15.step_id) AS "step") AS "18"
          WHERE t15.workspace_id = $2::uuid) AS "markers") AS "19"
      WHERE true) AS "timeline") AS "20"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
