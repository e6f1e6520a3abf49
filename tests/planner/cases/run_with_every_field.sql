SELECT json_send(to_json(
  (SELECT "39"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.mission_version AS "missionVersion", t1.title AS "title", t1.status AS "status", t1.revision AS "revision", t1.inputs AS "inputs", t1.outputs AS "outputs", t1.created_at AS "createdAt", t1.started_at AS "startedAt", t1.finished_at AS "finishedAt", t1.updated_at AS "updatedAt", t1.duration_seconds AS "durationSeconds", t1.completeness AS "completeness", t1.resolution AS "resolution",
      (SELECT "3"
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.slug AS "slug", t2.version AS "version") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.mission_id) AS "mission",
      (SELECT coalesce(json_agg("5" ORDER BY t4.position), '[]'::json)
      FROM labels t4
      CROSS JOIN LATERAL
        (SELECT 'Label' AS "__typename", t4.key AS "key", t4.value AS "value") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.run_id = t1.id) AS "labels",
      (SELECT "6"
      FROM
        (SELECT 'Progress' AS "__typename", t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_pending AS "pending", t1.steps_retrying + t1.steps_running AS "running", t1.steps_waiting AS "waiting", t1.steps_succeeded AS "succeeded", t1.steps_failed AS "failed", t1.steps_skipped AS "skipped", t1.steps_cancelled AS "cancelled") AS "6") AS "progress",
      (SELECT "7"
      FROM
        (SELECT 'Failure' AS "__typename", t1.code AS "code") AS "7"
      WHERE t1.cause IS NOT NULL) AS "failure",
      (SELECT "8"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why") AS "8") AS "recovery",
      (SELECT coalesce(json_agg("10" ORDER BY t9.requested_frame, t9.id), '[]'::json)
      FROM reviews t9
      CROSS JOIN LATERAL
        (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t9.id), 'hex') AS "id") AS "10"
      WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id) AS "reviews",
      (SELECT coalesce(json_agg("12" ORDER BY t11.number), '[]'::json)
      FROM reports t11
      CROSS JOIN LATERAL
        (SELECT 'Report' AS "__typename", 'report_' || encode(uuid_send(t11.id), 'hex') AS "id") AS "12"
      WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id) AS "reports",
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.position), '[]'::json) AS list1
        FROM
          (SELECT t18.*
          FROM steps t18
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id ORDER BY t18.position LIMIT
            (SELECT $3::bigint)) AS t13
        CROSS JOIN LATERAL
          (SELECT 'Step' AS "__typename", t13.key AS "key") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes") AS "16") AS "steps",
      (SELECT "20"
      FROM steps t19
      CROSS JOIN LATERAL
        (SELECT 'Step' AS "__typename", t19.key AS "key") AS "20"
      WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.key = $4::text) AS "step",
      (SELECT row_to_json("24")
      FROM
        (SELECT coalesce(json_agg("23" ORDER BY t21.number), '[]'::json) AS list1
        FROM
          (SELECT t26.*
          FROM frames t26
          WHERE t26.workspace_id = $2::uuid AND t26.run_id = t1.id ORDER BY t26.number LIMIT
            (SELECT $5::bigint)) AS t21
        CROSS JOIN LATERAL
          (SELECT 'Frame' AS "__typename", t21.number AS "number") AS "23") AS t22
      CROSS JOIN LATERAL
        (SELECT t22.list1 AS "nodes") AS "24") AS "frames",
      (SELECT "28"
      FROM frames t27
      CROSS JOIN LATERAL
        (SELECT 'Frame' AS "__typename", t27.number AS "number", t27.kind AS "kind") AS "28"
      WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND t27.number = $6::bigint) AS "frame",
      (SELECT "30"
      FROM frames t29
      CROSS JOIN LATERAL
        (SELECT 'RunSnapshot' AS "__typename", coalesce(
          (SELECT that.status
          FROM run_states AS that
          WHERE that.run_id = t29.run_id AND that.workspace_id = $2::uuid AND that.number <= t29.number ORDER BY that.number DESC LIMIT 1), 'QUEUED') AS "status") AS "30"
      WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.number = $7::bigint) AS "at",
      (SELECT "32"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($8::bigint, t1.revision) AS buckets) AS t31
      CROSS JOIN LATERAL
        (SELECT 'Timeline' AS "__typename", t31.revision AS "frames") AS "32"
      WHERE true) AS "timeline",
      (SELECT row_to_json("36")
      FROM
        (SELECT coalesce(json_agg("35" ORDER BY t33.created_at, t33.id), '[]'::json) AS list1
        FROM
          (SELECT t38.*
          FROM artifacts t38
          WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND t38.report_id IS NULL ORDER BY t38.created_at, t38.id LIMIT
            (SELECT $9::bigint)) AS t33
        CROSS JOIN LATERAL
          (SELECT 'Artifact' AS "__typename", t33.name AS "name") AS "35") AS t34
      CROSS JOIN LATERAL
        (SELECT t34.list1 AS "nodes") AS "36") AS "artifacts") AS "39"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
