SELECT json_send(to_json(
  (SELECT "38"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "status",
      (SELECT "11"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "5"
          FROM
            (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.kind AS "kind", t2.title AS "title", date_part('epoch', t2.at - t1.created_at) AS "offsetSeconds",
              (SELECT "4"
              FROM steps t3
              CROSS JOIN LATERAL
                (SELECT t3.key AS "key") AS "4"
              WHERE t3.workspace_id = $2::uuid AND t3.id = t2.step_id) AS "step") AS "5") AS "frame", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t2.run_id AND that.workspace_id = $2::uuid AND that.number <= t2.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status",
          (SELECT "7"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t2.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t2.run_id AND step.workspace_id = $2::uuid) AS t6
          CROSS JOIN LATERAL
            (SELECT t6.steps_pending + t6.steps_running + t6.steps_retrying + t6.steps_waiting + t6.steps_failed + t6.steps_succeeded + t6.steps_skipped + t6.steps_cancelled AS "total", t6.steps_pending AS "pending", t6.steps_retrying + t6.steps_running AS "running", t6.steps_waiting AS "waiting", t6.steps_succeeded AS "succeeded", t6.steps_failed AS "failed", t6.steps_skipped AS "skipped", t6.steps_cancelled AS "cancelled") AS "7"
          WHERE true) AS "progress",
          (SELECT coalesce(json_agg("10" ORDER BY t8.position), '[]'::json)
          FROM steps t8 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t8.run_id AND that.step_id = t8.id AND that.number <= t2.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t8_then ON true
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "9"
              FROM
                (SELECT t8.key AS "key", t8.status AS "status", t8.attempt_count AS "attemptCount") AS "9") AS "step", coalesce(t8_then.status, 'PENDING') AS "status", coalesce(t8_then.attempt_count, 0) AS "attemptCount") AS "10"
          WHERE t8.workspace_id = $2::uuid AND t8.run_id = t2.run_id) AS "steps") AS "11"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.number = $3::bigint) AS "first",
      (SELECT "21"
      FROM frames t12
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "15"
          FROM
            (SELECT 'frame_' || encode(uuid_send(t12.run_id), 'hex') || lpad(to_hex(t12.number), 8, '0') AS "id", t12.number AS "number", t12.kind AS "kind", t12.title AS "title", date_part('epoch', t12.at - t1.created_at) AS "offsetSeconds",
              (SELECT "14"
              FROM steps t13
              CROSS JOIN LATERAL
                (SELECT t13.key AS "key") AS "14"
              WHERE t13.workspace_id = $2::uuid AND t13.id = t12.step_id) AS "step") AS "15") AS "frame", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t12.run_id AND that.workspace_id = $2::uuid AND that.number <= t12.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status",
          (SELECT "17"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t12.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t12.run_id AND step.workspace_id = $2::uuid) AS t16
          CROSS JOIN LATERAL
            (SELECT t16.steps_pending + t16.steps_running + t16.steps_retrying + t16.steps_waiting + t16.steps_failed + t16.steps_succeeded + t16.steps_skipped + t16.steps_cancelled AS "total", t16.steps_pending AS "pending", t16.steps_retrying + t16.steps_running AS "running", t16.steps_waiting AS "waiting", t16.steps_succeeded AS "succeeded", t16.steps_failed AS "failed", t16.steps_skipped AS "skipped", t16.steps_cancelled AS "cancelled") AS "17"
          WHERE true) AS "progress",
          (SELECT coalesce(json_agg("20" ORDER BY t18.position), '[]'::json)
          FROM steps t18 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t18.run_id AND that.step_id = t18.id AND that.number <= t12.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t18_then ON true
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "19"
              FROM
                (SELECT t18.key AS "key", t18.status AS "status", t18.attempt_count AS "attemptCount") AS "19") AS "step", coalesce(t18_then.status, 'PENDING') AS "status", coalesce(t18_then.attempt_count, 0) AS "attemptCount") AS "20"
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t12.run_id) AS "steps") AS "21"
      WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id AND t12.number = $4::bigint) AS "middle",
      (SELECT "31"
      FROM frames t22
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "25"
          FROM
            (SELECT 'frame_' || encode(uuid_send(t22.run_id), 'hex') || lpad(to_hex(t22.number), 8, '0') AS "id", t22.number AS "number", t22.kind AS "kind", t22.title AS "title", date_part('epoch', t22.at - t1.created_at) AS "offsetSeconds",
              (SELECT "24"
              FROM steps t23
              CROSS JOIN LATERAL
                (SELECT t23.key AS "key") AS "24"
              WHERE t23.workspace_id = $2::uuid AND t23.id = t22.step_id) AS "step") AS "25") AS "frame", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t22.run_id AND that.workspace_id = $2::uuid AND that.number <= t22.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status",
          (SELECT "27"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t22.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t22.run_id AND step.workspace_id = $2::uuid) AS t26
          CROSS JOIN LATERAL
            (SELECT t26.steps_pending + t26.steps_running + t26.steps_retrying + t26.steps_waiting + t26.steps_failed + t26.steps_succeeded + t26.steps_skipped + t26.steps_cancelled AS "total", t26.steps_pending AS "pending", t26.steps_retrying + t26.steps_running AS "running", t26.steps_waiting AS "waiting", t26.steps_succeeded AS "succeeded", t26.steps_failed AS "failed", t26.steps_skipped AS "skipped", t26.steps_cancelled AS "cancelled") AS "27"
          WHERE true) AS "progress",
          (SELECT coalesce(json_agg("30" ORDER BY t28.position), '[]'::json)
          FROM steps t28 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t28.run_id AND that.step_id = t28.id AND that.number <= t22.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t28_then ON true
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "29"
              FROM
                (SELECT t28.key AS "key", t28.status AS "status", t28.attempt_count AS "attemptCount") AS "29") AS "step", coalesce(t28_then.status, 'PENDING') AS "status", coalesce(t28_then.attempt_count, 0) AS "attemptCount") AS "30"
          WHERE t28.workspace_id = $2::uuid AND t28.run_id = t22.run_id) AS "steps") AS "31"
      WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND t22.number = $5::bigint) AS "last",
      (SELECT "33"
      FROM frames t32
      CROSS JOIN LATERAL
        (SELECT coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t32.run_id AND that.workspace_id = $2::uuid AND that.number <= t32.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS "33"
      WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.number = $6::bigint) AS "zero",
      (SELECT "35"
      FROM frames t34
      CROSS JOIN LATERAL
        (SELECT coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t34.run_id AND that.workspace_id = $2::uuid AND that.number <= t34.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS "35"
      WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id AND t34.number = $7::bigint) AS "below",
      (SELECT "37"
      FROM frames t36
      CROSS JOIN LATERAL
        (SELECT coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t36.run_id AND that.workspace_id = $2::uuid AND that.number <= t36.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS "37"
      WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.number = $8::bigint) AS "beyond") AS "38"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
