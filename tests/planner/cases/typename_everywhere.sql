SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $6::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($4::text[], $5::integer[]) AS g(document, place)) AS found USING (place);
SELECT json_send(to_json(
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
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "46"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("10" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t13.*
          FROM steps t13
          WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id ORDER BY t13.position LIMIT
            (SELECT $3::bigint)) AS t2
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
      (SELECT "20"
      FROM failures t14
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename",
          (SELECT "16"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL
              (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t15
          CROSS JOIN LATERAL
            (SELECT 'FailureGroup' AS "__typename") AS "16"
          WHERE t15.workspace_id = $2::uuid AND t15.fingerprint = t14.fingerprint) AS "group", ($5::text[])[coalesce(array_position($4::text[], t14.guide), array_position($4::text[], 'unknown-failure'))]::json AS "guide",
          (SELECT "19"
          FROM frames t17
          CROSS JOIN LATERAL
            (SELECT 'Frame' AS "__typename",
              (SELECT "18"
              FROM
                (SELECT 'Actor' AS "__typename") AS "18") AS "actor") AS "19"
          WHERE t17.workspace_id = $2::uuid AND t17.run_id = t14.run_id AND t17.number = t14.blocking_frame) AS "blockingFrame") AS "20"
      WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id AND t14.root) AS "failure",
      (SELECT "33"
      FROM
        (SELECT 'Recovery' AS "__typename",
          (SELECT "24"
          FROM moves t21
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename",
              (SELECT coalesce(json_agg("23" ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t21.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename") AS "23"
              WHERE true) AS "blockers") AS "24"
          WHERE t21.workspace_id = $2::uuid AND t21.run_id = t1.id AND t21.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("29" ORDER BY t25.position), '[]'::json)
          FROM moves t25
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename",
              (SELECT coalesce(json_agg("27" ORDER BY t26.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t25.checks)) WITH ORDINALITY AS t26(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename") AS "27"
              WHERE true) AS "checks",
              (SELECT "28"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename") AS "28"
              WHERE t25.planned) AS "plan") AS "29"
          WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND t25.kind = 'RETRY') AS "retries",
          (SELECT "32"
          FROM moves t30
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename",
              (SELECT "31"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename") AS "31") AS "suggestion") AS "32"
          WHERE t30.workspace_id = $2::uuid AND t30.run_id = t1.id AND t30.kind = 'REPORT') AS "report") AS "33") AS "recovery",
      (SELECT "39"
      FROM frames t34
      CROSS JOIN LATERAL
        (SELECT 'RunSnapshot' AS "__typename",
          (SELECT coalesce(json_agg("36" ORDER BY t35.position), '[]'::json)
          FROM steps t35 LEFT JOIN LATERAL
            (SELECT that.status, that.attempt_count
            FROM step_states AS that
            WHERE that.run_id = t35.run_id AND that.step_id = t35.id AND that.number <= t34.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS t35_then ON true
          CROSS JOIN LATERAL
            (SELECT 'StepSnapshot' AS "__typename") AS "36"
          WHERE t35.workspace_id = $2::uuid AND t35.run_id = t34.run_id) AS "steps",
          (SELECT "38"
          FROM
            (SELECT count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'PENDING') AS steps_pending, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RUNNING') AS steps_running, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'RETRYING') AS steps_retrying, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'WAITING') AS steps_waiting, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'FAILED') AS steps_failed, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SUCCEEDED') AS steps_succeeded, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'SKIPPED') AS steps_skipped, count(*) FILTER (WHERE coalesce(state.status, 'PENDING') = 'CANCELLED') AS steps_cancelled
            FROM steps AS step LEFT JOIN LATERAL
              (SELECT that.status, that.attempt_count
              FROM step_states AS that
              WHERE that.run_id = step.run_id AND that.step_id = step.id AND that.number <= t34.number AND that.workspace_id = $2::uuid ORDER BY that.number DESC LIMIT 1) AS state ON true
            WHERE step.run_id = t34.run_id AND step.workspace_id = $2::uuid) AS t37
          CROSS JOIN LATERAL
            (SELECT 'Progress' AS "__typename") AS "38"
          WHERE true) AS "progress") AS "39"
      WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id AND t34.number = $6::bigint) AS "at",
      (SELECT "45"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($7::bigint, t1.revision) AS buckets) AS t40
      CROSS JOIN LATERAL
        (SELECT 'Timeline' AS "__typename",
          (SELECT coalesce(json_agg("42" ORDER BY t41.from_number), '[]'::json)
          FROM
            (SELECT t40.run_id AS run_id, (place * t40.revision / t40.buckets + 1)::integer AS from_number, ((place + 1) * t40.revision / t40.buckets)::integer AS to_number
            FROM generate_series(0, t40.buckets - 1) AS place) AS t41
          CROSS JOIN LATERAL
            (SELECT 'TimelineBucket' AS "__typename") AS "42"
          WHERE true) AS "buckets",
          (SELECT coalesce(json_agg("44" ORDER BY t43.number), '[]'::json)
          FROM
            (SELECT that.number
            FROM frames AS that
            WHERE that.run_id = t40.run_id AND that.workspace_id = $2::uuid AND that.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY CASE WHEN that.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_RETRIED') THEN 0 WHEN that.kind IN ('STEP_FAILED', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'ATTEMPT_INTERRUPTED') THEN 1 WHEN that.kind IN ('FIX_ATTESTED', 'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED') THEN 2 WHEN that.kind IN ('RUN_WAITED', 'ATTEMPT_FAILED', 'RUN_STARTED') THEN 3 END, that.number LIMIT 100) AS t43_marked
          CROSS JOIN LATERAL
            (SELECT *
            FROM frames AS that
            WHERE that.run_id = t40.run_id AND that.workspace_id = $2::uuid AND that.number = t43_marked.number OFFSET 0) AS t43
          CROSS JOIN LATERAL
            (SELECT 'Frame' AS "__typename") AS "44"
          WHERE t43.workspace_id = $2::uuid) AS "markers") AS "45"
      WHERE true) AS "timeline") AS "46"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("18")
  FROM
    (SELECT coalesce(json_agg("10" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1, coalesce(json_agg("12" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list2
    FROM
      (SELECT *
      FROM
        (SELECT t20.*
        FROM runs t20
        WHERE t20.workspace_id = $1::uuid ORDER BY t20.created_at DESC, t20.id DESC LIMIT 501) AS stretch LIMIT $3::bigint) AS t1
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
      (SELECT row_to_json("17")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t15.created_at AS key1, t15.id AS key2
            FROM runs t15
            WHERE t15.workspace_id = $1::uuid ORDER BY t15.created_at DESC, t15.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t16
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename") AS "17") AS "count") AS "18")));
