SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $21::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN workspaces t2
  CROSS JOIN LATERAL
    (SELECT 'Workspace' AS "__typename", 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
  WHERE t2.id = t1.id AND t2.id = $3::uuid
  UNION ALL SELECT t4.place, row_to_json("6") AS node
  FROM unnest($4::uuid[], $5::integer[]) AS t4(id, place) CROSS JOIN runs t5
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.title AS "title") AS "6"
  WHERE t5.workspace_id = $3::uuid AND t5.id = t4.id
  UNION ALL SELECT t7.place, row_to_json("9") AS node
  FROM unnest($6::uuid[], $7::integer[]) AS t7(id, place) CROSS JOIN missions t8
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t8.id), 'hex') AS "id") AS "9"
  WHERE t8.workspace_id = $3::uuid AND t8.id = t7.id
  UNION ALL SELECT t10.place, row_to_json("12") AS node
  FROM unnest($8::uuid[], $9::integer[]) AS t10(id, place) CROSS JOIN steps t11
  CROSS JOIN LATERAL
    (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t11.id), 'hex') AS "id") AS "12"
  WHERE t11.workspace_id = $3::uuid AND t11.id = t10.id
  UNION ALL SELECT t13.place, row_to_json("15") AS node
  FROM unnest($10::uuid[], $11::integer[]) AS t13(id, place) CROSS JOIN attempts t14
  CROSS JOIN LATERAL
    (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t14.id), 'hex') AS "id") AS "15"
  WHERE t14.workspace_id = $3::uuid AND t14.id = t13.id
  UNION ALL SELECT t16.place, row_to_json("18") AS node
  FROM unnest($12::uuid[], $13::integer[], $14::integer[]) AS t16(id, number, place) CROSS JOIN frames t17
  CROSS JOIN LATERAL
    (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t17.run_id), 'hex') || lpad(to_hex(t17.number), 8, '0') AS "id") AS "18"
  WHERE t17.workspace_id = $3::uuid AND t17.run_id = t16.id AND t17.number = t16.number
  UNION ALL SELECT t19.place, row_to_json("21") AS node
  FROM unnest($15::uuid[], $16::integer[]) AS t19(id, place) CROSS JOIN artifacts t20
  CROSS JOIN LATERAL
    (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t20.id), 'hex') AS "id") AS "21"
  WHERE t20.workspace_id = $3::uuid AND t20.id = t19.id
  UNION ALL SELECT t22.place, row_to_json("24") AS node
  FROM unnest($17::uuid[], $18::integer[]) AS t22(id, place) CROSS JOIN
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $3::uuid) AS counted) AS t23
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t23.id), 'hex') AS "id") AS "24"
  WHERE t23.workspace_id = $3::uuid AND t23.id = t22.id
  UNION ALL SELECT t25.place, row_to_json("27") AS node
  FROM unnest($19::uuid[], $20::integer[]) AS t25(id, place) CROSS JOIN recovery_jobs t26
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t26.id), 'hex') AS "id") AS "27"
  WHERE t26.workspace_id = $3::uuid AND t26.id = t25.id) AS found USING (place);
SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $25::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN reports t2
  CROSS JOIN LATERAL
    (SELECT 'Report' AS "__typename", 'report_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id
  UNION ALL SELECT t4.place, row_to_json("6") AS node
  FROM unnest($4::uuid[], $5::integer[]) AS t4(id, place) CROSS JOIN runs t5
  CROSS JOIN LATERAL
    (SELECT 'Run' AS "__typename", 'run_' || encode(uuid_send(t5.id), 'hex') AS "id") AS "6"
  WHERE t5.workspace_id = $3::uuid AND t5.id = t4.id
  UNION ALL SELECT t7.place, row_to_json("9") AS node
  FROM unnest($6::uuid[], $7::integer[]) AS t7(id, place) CROSS JOIN missions t8
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t8.id), 'hex') AS "id") AS "9"
  WHERE t8.workspace_id = $3::uuid AND t8.id = t7.id
  UNION ALL SELECT t10.place, row_to_json("12") AS node
  FROM unnest($8::uuid[], $9::integer[]) AS t10(id, place) CROSS JOIN steps t11
  CROSS JOIN LATERAL
    (SELECT 'Step' AS "__typename", 'step_' || encode(uuid_send(t11.id), 'hex') AS "id") AS "12"
  WHERE t11.workspace_id = $3::uuid AND t11.id = t10.id
  UNION ALL SELECT t13.place, row_to_json("15") AS node
  FROM unnest($10::uuid[], $11::integer[]) AS t13(id, place) CROSS JOIN attempts t14
  CROSS JOIN LATERAL
    (SELECT 'Attempt' AS "__typename", 'attempt_' || encode(uuid_send(t14.id), 'hex') AS "id") AS "15"
  WHERE t14.workspace_id = $3::uuid AND t14.id = t13.id
  UNION ALL SELECT t16.place, row_to_json("18") AS node
  FROM unnest($12::uuid[], $13::integer[], $14::integer[]) AS t16(id, number, place) CROSS JOIN frames t17
  CROSS JOIN LATERAL
    (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t17.run_id), 'hex') || lpad(to_hex(t17.number), 8, '0') AS "id") AS "18"
  WHERE t17.workspace_id = $3::uuid AND t17.run_id = t16.id AND t17.number = t16.number
  UNION ALL SELECT t19.place, row_to_json("21") AS node
  FROM unnest($15::uuid[], $16::integer[]) AS t19(id, place) CROSS JOIN artifacts t20
  CROSS JOIN LATERAL
    (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t20.id), 'hex') AS "id") AS "21"
  WHERE t20.workspace_id = $3::uuid AND t20.id = t19.id
  UNION ALL SELECT t22.place, row_to_json("24") AS node
  FROM unnest($17::uuid[], $18::integer[]) AS t22(id, place) CROSS JOIN
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $3::uuid) AS counted) AS t23
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t23.id), 'hex') AS "id") AS "24"
  WHERE t23.workspace_id = $3::uuid AND t23.id = t22.id
  UNION ALL SELECT t25.place, row_to_json("27") AS node
  FROM unnest($19::uuid[], $20::integer[]) AS t25(id, place) CROSS JOIN recovery_jobs t26
  CROSS JOIN LATERAL
    (SELECT 'RecoveryJob' AS "__typename", 'job_' || encode(uuid_send(t26.id), 'hex') AS "id") AS "27"
  WHERE t26.workspace_id = $3::uuid AND t26.id = t25.id
  UNION ALL SELECT t28.place, row_to_json("30") AS node
  FROM unnest($21::uuid[], $22::integer[]) AS t28(id, place) CROSS JOIN reviews t29
  CROSS JOIN LATERAL
    (SELECT 'Review' AS "__typename", 'review_' || encode(uuid_send(t29.id), 'hex') AS "id") AS "30"
  WHERE t29.workspace_id = $3::uuid AND t29.id = t28.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($23::text[], $24::integer[]) AS g(document, place)) AS found USING (place);
