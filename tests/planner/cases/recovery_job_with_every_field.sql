SELECT json_send(to_json(
  (SELECT "17"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.move AS "move", t1.note AS "note", t1.max_per_minute AS "maxPerMinute", t1.stop_after_failures AS "stopAfterFailures", t1.status AS "status", t1.reason AS "reason", t1.created_at AS "createdAt", t1.finished_at AS "finishedAt",
      (SELECT "3"
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL
          (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
          FROM failure_group_counts AS shard
          WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT 'group_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.code AS "code") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group",
      (SELECT "4"
      FROM
        (SELECT 'Fix' AS "__typename", t1.fix->>'kind' AS "kind", t1.fix->>'note' AS "note", t1.fix->>'evidenceUrl' AS "evidenceUrl") AS "4"
      WHERE t1.fix IS NOT NULL) AS "fix",
      (SELECT "5"
      FROM
        (SELECT t1.created_by_kind AS "kind", t1.created_by_name AS "name") AS "5") AS "createdBy",
      (SELECT "6"
      FROM
        (SELECT 'RecoveryJobProgress' AS "__typename", t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending", t1.moved AS "moved", t1.refused AS "refused", t1.gone AS "gone", t1.under_way AS "underWay", t1.succeeded AS "succeeded", t1.failed_again AS "failedAgain") AS "6") AS "progress",
      (SELECT row_to_json("14")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t7.position), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM recovery_job_runs t16
          WHERE t16.workspace_id = $2::uuid AND t16.job_id = t1.id ORDER BY t16.position LIMIT
            (SELECT $3::bigint)) AS t7
        CROSS JOIN LATERAL
          (SELECT 'RecoveryJobRun' AS "__typename", t7.position AS "position", t7.status AS "status", t7.code AS "code", t7.message AS "message", t7.at AS "at", t7.outcome AS "outcome",
            (SELECT "10"
            FROM runs t9
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t9.id), 'hex') AS "id") AS "10"
            WHERE t9.workspace_id = $2::uuid AND t9.id = t7.run_id) AS "run",
            (SELECT "12"
            FROM steps t11
            CROSS JOIN LATERAL
              (SELECT t11.key AS "key") AS "12"
            WHERE t11.workspace_id = $2::uuid AND t11.id = t7.step_id) AS "step") AS "13") AS t8
      CROSS JOIN LATERAL
        (SELECT t8.list1 AS "nodes") AS "14") AS "runs") AS "17"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "17"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.move AS "move", t1.note AS "note", t1.max_per_minute AS "maxPerMinute", t1.stop_after_failures AS "stopAfterFailures", t1.status AS "status", t1.reason AS "reason", t1.created_at AS "createdAt", t1.finished_at AS "finishedAt",
      (SELECT "3"
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL
          (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
          FROM failure_group_counts AS shard
          WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT 'group_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.code AS "code") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group",
      (SELECT "4"
      FROM
        (SELECT 'Fix' AS "__typename", t1.fix->>'kind' AS "kind", t1.fix->>'note' AS "note", t1.fix->>'evidenceUrl' AS "evidenceUrl") AS "4"
      WHERE t1.fix IS NOT NULL) AS "fix",
      (SELECT "5"
      FROM
        (SELECT t1.created_by_kind AS "kind", t1.created_by_name AS "name") AS "5") AS "createdBy",
      (SELECT "6"
      FROM
        (SELECT 'RecoveryJobProgress' AS "__typename", t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending", t1.moved AS "moved", t1.refused AS "refused", t1.gone AS "gone", t1.under_way AS "underWay", t1.succeeded AS "succeeded", t1.failed_again AS "failedAgain") AS "6") AS "progress",
      (SELECT row_to_json("14")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t7.position), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM recovery_job_runs t16
          WHERE t16.workspace_id = $2::uuid AND t16.job_id = t1.id ORDER BY t16.position LIMIT
            (SELECT $3::bigint)) AS t7
        CROSS JOIN LATERAL
          (SELECT 'RecoveryJobRun' AS "__typename", t7.position AS "position", t7.status AS "status", t7.code AS "code", t7.message AS "message", t7.at AS "at", t7.outcome AS "outcome",
            (SELECT "10"
            FROM runs t9
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t9.id), 'hex') AS "id") AS "10"
            WHERE t9.workspace_id = $2::uuid AND t9.id = t7.run_id) AS "run",
            (SELECT "12"
            FROM steps t11
            CROSS JOIN LATERAL
              (SELECT t11.key AS "key") AS "12"
            WHERE t11.workspace_id = $2::uuid AND t11.id = t7.step_id) AS "step") AS "13") AS t8
      CROSS JOIN LATERAL
        (SELECT t8.list1 AS "nodes") AS "14") AS "runs") AS "17"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "17"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.move AS "move", t1.note AS "note", t1.max_per_minute AS "maxPerMinute", t1.stop_after_failures AS "stopAfterFailures", t1.status AS "status", t1.reason AS "reason", t1.created_at AS "createdAt", t1.finished_at AS "finishedAt",
      (SELECT "3"
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL
          (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
          FROM failure_group_counts AS shard
          WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t2
      CROSS JOIN LATERAL
        (SELECT 'group_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.code AS "code") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.group_id) AS "group",
      (SELECT "4"
      FROM
        (SELECT 'Fix' AS "__typename", t1.fix->>'kind' AS "kind", t1.fix->>'note' AS "note", t1.fix->>'evidenceUrl' AS "evidenceUrl") AS "4"
      WHERE t1.fix IS NOT NULL) AS "fix",
      (SELECT "5"
      FROM
        (SELECT t1.created_by_kind AS "kind", t1.created_by_name AS "name") AS "5") AS "createdBy",
      (SELECT "6"
      FROM
        (SELECT 'RecoveryJobProgress' AS "__typename", t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending", t1.moved AS "moved", t1.refused AS "refused", t1.gone AS "gone", t1.under_way AS "underWay", t1.succeeded AS "succeeded", t1.failed_again AS "failedAgain") AS "6") AS "progress",
      (SELECT row_to_json("14")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t7.position), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM recovery_job_runs t16
          WHERE t16.workspace_id = $2::uuid AND t16.job_id = t1.id ORDER BY t16.position LIMIT
            (SELECT $3::bigint)) AS t7
        CROSS JOIN LATERAL
          (SELECT 'RecoveryJobRun' AS "__typename", t7.position AS "position", t7.status AS "status", t7.code AS "code", t7.message AS "message", t7.at AS "at", t7.outcome AS "outcome",
            (SELECT "10"
            FROM runs t9
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t9.id), 'hex') AS "id") AS "10"
            WHERE t9.workspace_id = $2::uuid AND t9.id = t7.run_id) AS "run",
            (SELECT "12"
            FROM steps t11
            CROSS JOIN LATERAL
              (SELECT t11.key AS "key") AS "12"
            WHERE t11.workspace_id = $2::uuid AND t11.id = t7.step_id) AS "step") AS "13") AS t8
      CROSS JOIN LATERAL
        (SELECT t8.list1 AS "nodes") AS "14") AS "runs") AS "17"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
