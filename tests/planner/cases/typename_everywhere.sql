SELECT coalesce(json_agg(found.node ORDER BY place), '[]'::json)
FROM generate_series(1, $6::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($4::text[], $5::integer[]) AS g(document, place)) AS found USING (place);
SELECT to_json(
  (SELECT "4"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT 'Viewer' AS "__typename",
      (SELECT "3"
      FROM workspaces t2
      CROSS JOIN LATERAL
        (SELECT 'Workspace' AS "__typename") AS "3"
      WHERE t2.id = t1.workspace_id) AS "workspace") AS "4"
  WHERE true));
SELECT to_json(
  (SELECT "45"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("10" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM steps t12
          WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id ORDER BY t12.position LIMIT $3::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'Step' AS "__typename",
            (SELECT coalesce(json_agg("9" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT 'Attempt' AS "__typename",
                (SELECT "5"
                FROM
                  (SELECT 'AttemptError' AS "__typename") AS "5"
                WHERE t4.fault IS NOT NULL) AS "error",
                (SELECT row_to_json("8")
                FROM
                  (SELECT 'FrameConnection' AS "__typename") AS "8") AS "logs") AS "9"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts") AS "10") AS t3
      CROSS JOIN LATERAL
        (SELECT 'StepConnection' AS "__typename", t3.list1 AS "nodes") AS "11") AS "steps",
      (SELECT "19"
      FROM failures t13
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename",
          (SELECT "15"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t14
          CROSS JOIN LATERAL
            (SELECT 'FailureGroup' AS "__typename") AS "15"
          WHERE t14.workspace_id = $2::uuid AND t14.fingerprint = t13.fingerprint) AS "group", ($5::text[])[coalesce(array_position($4::text[], t13.guide), array_position($4::text[], 'unknown-failure'))]::json AS "guide",
          (SELECT "18"
          FROM frames t16
          CROSS JOIN LATERAL
            (SELECT 'Frame' AS "__typename",
              (SELECT "17"
              FROM
                (SELECT 'Actor' AS "__typename") AS "17") AS "actor") AS "18"
          WHERE t16.workspace_id = $2::uuid AND t16.run_id = t13.run_id AND t16.number = t13.blocking_frame) AS "blockingFrame") AS "19"
      WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.root) AS "failure",
      (SELECT "32"
      FROM
        (SELECT 'Recovery' AS "__typename",
          (SELECT "23"
          FROM moves t20
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename",
              (SELECT coalesce(json_agg("22" ORDER BY t21.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t20.blockers)) WITH ORDINALITY AS t21(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename") AS "22"
              WHERE true) AS "blockers") AS "23"
          WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND t20.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("28" ORDER BY t24.position), '[]'::json)
          FROM moves t24
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename",
              (SELECT coalesce(json_agg("26" ORDER BY t25.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t24.checks)) WITH ORDINALITY AS t25(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename") AS "26"
              WHERE true) AS "checks",
              (SELECT "27"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename") AS "27"
              WHERE t24.planned) AS "plan") AS "28"
          WHERE t24.workspace_id = $2::uuid AND t24.run_id = t1.id AND t24.kind = 'RETRY') AS "retries",
          (SELECT "31"
          FROM moves t29
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename",
              (SELECT "30"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename") AS "30") AS "suggestion") AS "31"
          WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.kind = 'REPORT') AS "report") AS "32") AS "recovery",
      (SELECT "38"
      FROM frames t33
      CROSS JOIN LATERAL
        (SELECT 'RunSnapshot' AS "__typename",
          (SELECT coalesce(json_agg("35" ORDER BY t34.position), '[]'::json)
          FROM steps t34 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t34.run_id AND that.step_id = t34.id AND that.number <= t33.number ORDER BY that.number DESC LIMIT 1) AS t34_then ON true
          CROSS JOIN LATERAL
            (SELECT 'StepSnapshot' AS "__typename") AS "35"
          WHERE t34.workspace_id = $2::uuid AND t34.run_id = t33.run_id) AS "steps",
          (SELECT "37"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t33.number ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t33.run_id) AS t36
          CROSS JOIN LATERAL
            (SELECT 'Progress' AS "__typename") AS "37"
          WHERE true) AS "progress") AS "38"
      WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id AND t33.number = $6::bigint) AS "at",
      (SELECT "44"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($7::bigint, t1.revision) AS buckets) AS t39
      CROSS JOIN LATERAL
        (SELECT 'Timeline' AS "__typename",
          (SELECT coalesce(json_agg("41" ORDER BY t40.from_number), '[]'::json)
          FROM
            (SELECT t39.run_id AS run_id, (place * t39.revision / t39.buckets + 1)::integer AS from_number, ((place + 1) * t39.revision / t39.buckets)::integer AS to_number
            FROM generate_series(0, t39.buckets - 1) AS place) AS t40
          CROSS JOIN LATERAL
            (SELECT 'TimelineBucket' AS "__typename") AS "41"
          WHERE true) AS "buckets",
          (SELECT coalesce(json_agg("43" ORDER BY t42.number), '[]'::json)
          FROM
            (SELECT that.number
            FROM frames AS that
            WHERE that.run_id = t39.run_id AND that.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY CASE WHEN that.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_RETRIED') THEN 0 WHEN that.kind IN ('STEP_FAILED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'ATTEMPT_INTERRUPTED') THEN 1 WHEN that.kind IN ('FIX_ATTESTED', 'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED') THEN 2 WHEN that.kind IN ('RUN_WAITED', 'ATTEMPT_FAILED', 'RUN_STARTED') THEN 3 END, that.number LIMIT 100) AS t42_marked
          CROSS JOIN LATERAL
            (SELECT *
            FROM frames AS that
            WHERE that.run_id = t39.run_id AND that.number = t42_marked.number OFFSET 0) AS t42
          CROSS JOIN LATERAL
            (SELECT 'Frame' AS "__typename") AS "43"
          WHERE t42.workspace_id = $2::uuid) AS "markers") AS "44"
      WHERE true) AS "timeline") AS "45"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("17")
  FROM
    (SELECT coalesce(json_agg("10" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1, coalesce(json_agg("12" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list2
    FROM
      (SELECT t18.*
      FROM runs t18
      WHERE t18.workspace_id = $1::uuid ORDER BY t18.created_at DESC, t18.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'Run' AS "__typename",
        (SELECT "6"
        FROM missions t3
        CROSS JOIN LATERAL
          (SELECT 'Mission' AS "__typename",
            (SELECT coalesce(json_agg("5" ORDER BY t4.position), '[]'::json)
            FROM tasks t4
            CROSS JOIN LATERAL
              (SELECT 'Task' AS "__typename") AS "5"
            WHERE t4.workspace_id = $1::uuid AND t4.mission_id = t3.id AND t4.version = t3.version) AS "tasks") AS "6"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.mission_id) AS "mission",
        (SELECT coalesce(json_agg("8" ORDER BY t7.position), '[]'::json)
        FROM labels t7
        CROSS JOIN LATERAL
          (SELECT 'Label' AS "__typename") AS "8"
        WHERE t7.workspace_id = $1::uuid AND t7.run_id = t1.id) AS "labels",
        (SELECT "9"
        FROM
          (SELECT 'Progress' AS "__typename") AS "9") AS "progress") AS "10"
    CROSS JOIN LATERAL
      (SELECT 'RunEdge' AS "__typename",
        (SELECT "11"
        FROM
          (SELECT 'Run' AS "__typename", 'Run' AS "kind") AS "11") AS "node") AS "12") AS t2
  CROSS JOIN LATERAL
    (SELECT 'RunConnection' AS "__typename", t2.list1 AS "nodes", t2.list2 AS "edges",
      (SELECT "13"
      FROM
        (SELECT 'PageInfo' AS "__typename") AS "13") AS "pageInfo",
      (SELECT row_to_json("16")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t15
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename") AS "16") AS "count") AS "17"));
