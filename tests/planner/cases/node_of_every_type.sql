SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.code AS "code", t1.count AS "count") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM artifacts t1
  CROSS JOIN LATERAL
    (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.name AS "name", t1.bytes AS "bytes") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM artifacts t1
  CROSS JOIN LATERAL
    (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.name AS "name", t1.bytes AS "bytes") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM attempts t1
  CROSS JOIN LATERAL
    (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number", t1.status AS "outcome") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM frames t1
  CROSS JOIN LATERAL
    (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t1.run_id), 'hex') || lpad(to_hex(t1.number), 8, '0') AS "id", t1.number AS "number", t1.kind AS "kind") AS "2"
  WHERE t1.workspace_id = $1::uuid AND t1.run_id = $2::uuid AND t1.number = $3::integer)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.move AS "move") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM reports t1
  CROSS JOIN LATERAL
    (SELECT 'Report' AS "__typename", 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.summary AS "summary") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM reviews t1
  CROSS JOIN LATERAL
    (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.question AS "question") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", t1.status AS "state") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM workspaces t1
  CROSS JOIN LATERAL
    (SELECT 'Workspace' AS "__typename", 'workspace_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug") AS "2"
  WHERE t1.id = $1::uuid AND t1.id = $2::uuid)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.key AS "key",
      (SELECT "3"
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.run_id) AS "run") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
