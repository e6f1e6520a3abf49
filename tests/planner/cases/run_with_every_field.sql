SELECT
  (SELECT row_to_json(t37.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.mission_version AS "missionVersion", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", t1.inputs AS "inputs", t1.outputs AS "outputs", to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "createdAt", to_char(t1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "startedAt", to_char(t1.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "finishedAt", to_char(t1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "updatedAt", t1.duration_seconds AS "durationSeconds", t1.completeness AS "completeness", t1.resolution AS "resolution",
      (SELECT row_to_json(t3.*)
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.slug AS "slug", t2.version AS "version") AS t3
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission",
      (SELECT coalesce(json_agg(t5.* ORDER BY t4.position), '[]'::json)
      FROM labels t4
      CROSS JOIN LATERAL
        (SELECT 'Label' AS "__typename", t4.key AS "key", t4.value AS "value") AS t5
      WHERE t4.workspace_id = $2::uuid AND t4.run_id = t1.id) AS "labels",
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT 'Progress' AS "__typename", t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_pending AS "pending", t1.steps_retrying + t1.steps_running AS "running", t1.steps_waiting AS "waiting", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed", t1.steps_skipped AS "skipped", t1.steps_cancelled AS "cancelled") AS t6) AS "progress",
      (SELECT row_to_json(t8.*)
      FROM failures t7
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename", t7.code AS "code") AS t8
      WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.root) AS "failure",
      (SELECT row_to_json(t9.*)
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why") AS t9) AS "recovery",
      (SELECT coalesce(json_agg(t11.* ORDER BY t10.requested_frame, t10.id), '[]'::json)
      FROM reviews t10
      CROSS JOIN LATERAL
        (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t10.id), 'hex') AS "id") AS t11
      WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id) AS "reviews",
      (SELECT coalesce(json_agg(t13.* ORDER BY t12.number), '[]'::json)
      FROM reports t12
      CROSS JOIN LATERAL
        (SELECT 'Report' AS "__typename", 'report_' || encode(uuid_send(t12.id), 'hex') AS "id") AS t13
      WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id) AS "reports",
      (SELECT row_to_json(t17.*)
      FROM
        (SELECT coalesce(json_agg(t16.* ORDER BY t14.position), '[]'::json) AS list1
        FROM
          (SELECT t18.*
          FROM steps t18
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id ORDER BY t18.position LIMIT $3::bigint) AS t14
        CROSS JOIN LATERAL
          (SELECT 'Step' AS "__typename", t14.key AS "key") AS t16) AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes") AS t17) AS "steps",
      (SELECT row_to_json(t20.*)
      FROM steps t19
      CROSS JOIN LATERAL
        (SELECT 'Step' AS "__typename", t19.key AS "key") AS t20
      WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.key = $4::text) AS "step",
      (SELECT row_to_json(t24.*)
      FROM
        (SELECT coalesce(json_agg(t23.* ORDER BY t21.number), '[]'::json) AS list1
        FROM
          (SELECT t25.*
          FROM frames t25
          WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id ORDER BY t25.number LIMIT $5::bigint) AS t21
        CROSS JOIN LATERAL
          (SELECT 'Frame' AS "__typename", t21.number AS "number") AS t23) AS t22
      CROSS JOIN LATERAL
        (SELECT t22.list1 AS "nodes") AS t24) AS "frames",
      (SELECT row_to_json(t27.*)
      FROM frames t26
      CROSS JOIN LATERAL
        (SELECT 'Frame' AS "__typename", t26.number AS "number", t26.kind AS "kind") AS t27
      WHERE t26.workspace_id = $2::uuid AND t26.run_id = t1.id AND t26.number = $6::bigint) AS "frame",
      (SELECT row_to_json(t29.*)
      FROM frames t28
      CROSS JOIN LATERAL
        (SELECT 'RunSnapshot' AS "__typename", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t28.run_id AND that.number <= t28.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS t29
      WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.number = $7::bigint) AS "at",
      (SELECT row_to_json(t31.*)
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($8::bigint, t1.revision) AS buckets) AS t30
      CROSS JOIN LATERAL
        (SELECT 'Timeline' AS "__typename", t30.revision AS "frames") AS t31
      WHERE true) AS "timeline",
      (SELECT row_to_json(t35.*)
      FROM
        (SELECT coalesce(json_agg(t34.* ORDER BY t32.created_at, t32.id), '[]'::json) AS list1
        FROM
          (SELECT t36.*
          FROM artifacts t36
          WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.report_id IS NULL ORDER BY t36.created_at, t36.id LIMIT $9::bigint) AS t32
        CROSS JOIN LATERAL
          (SELECT 'Artifact' AS "__typename", t32.name AS "name") AS t34) AS t33
      CROSS JOIN LATERAL
        (SELECT t33.list1 AS "nodes") AS t35) AS "artifacts") AS t37
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
