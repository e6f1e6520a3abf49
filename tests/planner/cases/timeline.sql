SELECT json_send(to_json(
  (SELECT "20"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($3::bigint, t1.revision) AS buckets) AS t2
      CROSS JOIN LATERAL
        (SELECT t2.revision AS "frames", extract(epoch FROM t2.updated_at - t2.created_at)::double precision AS "durationSeconds") AS "3"
      WHERE true) AS "timeline",
      (SELECT "11"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($4::bigint, t1.revision) AS buckets) AS t4
      CROSS JOIN LATERAL
        (SELECT
          (SELECT coalesce(json_agg("6" ORDER BY t5.from_number), '[]'::json)
          FROM
            (SELECT t4.run_id AS run_id, (place * t4.revision / t4.buckets + 1)::integer AS from_number, ((place + 1) * t4.revision / t4.buckets)::integer AS to_number
            FROM generate_series(0, t4.buckets - 1) AS place) AS t5
          CROSS JOIN LATERAL
            (SELECT t5.from_number AS "fromFrame", t5.to_number AS "toFrame",
              (SELECT that.at
              FROM frames AS that
              WHERE that.run_id = t5.run_id AND that.number = t5.from_number AND that.workspace_id = $2::uuid) AS "startedAt",
              (SELECT that.at
              FROM frames AS that
              WHERE that.run_id = t5.run_id AND that.number = t5.to_number AND that.workspace_id = $2::uuid) AS "endedAt", t5.to_number - t5.from_number + 1 AS "count", CASE WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t5.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('ERROR', t5.from_number) AND (that.severity, that.number) <= ('ERROR', t5.to_number)) THEN 'ERROR' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t5.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('WARNING', t5.from_number) AND (that.severity, that.number) <= ('WARNING', t5.to_number)) THEN 'WARNING' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t5.run_id AND that.workspace_id = $2::uuid AND that.severity = 'INFO' AND that.number >= t5.from_number AND that.number <= t5.to_number) THEN 'INFO' ELSE 'DEBUG' END AS "worst") AS "6"
          WHERE true) AS "buckets",
          (SELECT coalesce(json_agg("10" ORDER BY t7.number), '[]'::json)
          FROM
            (SELECT that.number
            FROM frames AS that
            WHERE that.run_id = t4.run_id AND that.workspace_id = $2::uuid AND that.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY CASE WHEN that.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_RETRIED') THEN 0 WHEN that.kind IN ('STEP_FAILED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'ATTEMPT_INTERRUPTED') THEN 1 WHEN that.kind IN ('FIX_ATTESTED', 'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED') THEN 2 WHEN that.kind IN ('RUN_WAITED', 'ATTEMPT_FAILED', 'RUN_STARTED') THEN 3 END, that.number LIMIT 100) AS t7_marked
          CROSS JOIN LATERAL
            (SELECT *
            FROM frames AS that
            WHERE that.run_id = t4.run_id AND that.workspace_id = $2::uuid AND that.number = t7_marked.number OFFSET 0) AS t7
          CROSS JOIN LATERAL
            (SELECT t7.number AS "number", t7.kind AS "kind", t7.title AS "title", date_part('epoch', t7.at - t4.created_at) AS "offsetSeconds",
              (SELECT "9"
              FROM steps t8
              CROSS JOIN LATERAL
                (SELECT t8.key AS "key") AS "9"
              WHERE t8.workspace_id = $2::uuid AND t8.id = t7.step_id) AS "step") AS "10"
          WHERE t7.workspace_id = $2::uuid) AS "markers") AS "11"
      WHERE true) AS "few",
      (SELECT "15"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($5::bigint, t1.revision) AS buckets) AS t12
      CROSS JOIN LATERAL
        (SELECT
          (SELECT coalesce(json_agg("14" ORDER BY t13.from_number), '[]'::json)
          FROM
            (SELECT t12.run_id AS run_id, (place * t12.revision / t12.buckets + 1)::integer AS from_number, ((place + 1) * t12.revision / t12.buckets)::integer AS to_number
            FROM generate_series(0, t12.buckets - 1) AS place) AS t13
          CROSS JOIN LATERAL
            (SELECT t13.to_number - t13.from_number + 1 AS "count", CASE WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('ERROR', t13.from_number) AND (that.severity, that.number) <= ('ERROR', t13.to_number)) THEN 'ERROR' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('WARNING', t13.from_number) AND (that.severity, that.number) <= ('WARNING', t13.to_number)) THEN 'WARNING' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.severity = 'INFO' AND that.number >= t13.from_number AND that.number <= t13.to_number) THEN 'INFO' ELSE 'DEBUG' END AS "worst") AS "14"
          WHERE true) AS "buckets") AS "15"
      WHERE true) AS "one",
      (SELECT "19"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($6::bigint, t1.revision) AS buckets) AS t16
      CROSS JOIN LATERAL
        (SELECT
          (SELECT coalesce(json_agg("18" ORDER BY t17.from_number), '[]'::json)
          FROM
            (SELECT t16.run_id AS run_id, (place * t16.revision / t16.buckets + 1)::integer AS from_number, ((place + 1) * t16.revision / t16.buckets)::integer AS to_number
            FROM generate_series(0, t16.buckets - 1) AS place) AS t17
          CROSS JOIN LATERAL
            (SELECT t17.from_number AS "fromFrame", t17.to_number AS "toFrame", t17.to_number - t17.from_number + 1 AS "count", CASE WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t17.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('ERROR', t17.from_number) AND (that.severity, that.number) <= ('ERROR', t17.to_number)) THEN 'ERROR' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t17.run_id AND that.workspace_id = $2::uuid AND that.severity NOT IN ('DEBUG', 'INFO') AND (that.severity, that.number) >= ('WARNING', t17.from_number) AND (that.severity, that.number) <= ('WARNING', t17.to_number)) THEN 'WARNING' WHEN EXISTS
              (SELECT
              FROM frames AS that
              WHERE that.run_id = t17.run_id AND that.workspace_id = $2::uuid AND that.severity = 'INFO' AND that.number >= t17.from_number AND that.number <= t17.to_number) THEN 'INFO' ELSE 'DEBUG' END AS "worst") AS "18"
          WHERE true) AS "buckets") AS "19"
      WHERE true) AS "many") AS "20"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
