SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $27::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN workspaces t2
  CROSS JOIN LATERAL
    (SELECT 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id", 'Workspace' AS "__typename", t2.name AS "name") AS "3"
  WHERE t2.id = t1.id AND t2.id = $3::uuid
  UNION ALL SELECT t4.place, row_to_json("6") AS node
  FROM unnest($4::uuid[], $5::integer[]) AS t4(id, place) CROSS JOIN reports t5
  CROSS JOIN LATERAL
    (SELECT 'report_' || encode(uuid_send(t5.id), 'hex') AS "id", 'Report' AS "__typename", t5.tried AS "tried") AS "6"
  WHERE t5.workspace_id = $3::uuid AND t5.id = t4.id
  UNION ALL SELECT t7.place, row_to_json("11") AS node
  FROM unnest($6::uuid[], $7::integer[]) AS t7(id, place) CROSS JOIN runs t8
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t8.id), 'hex') AS "id", 'Run' AS "__typename", t8.status AS "status",
      (SELECT "10"
      FROM missions t9
      CROSS JOIN LATERAL
        (SELECT t9.slug AS "slug") AS "10"
      WHERE t9.workspace_id = $3::uuid AND t9.id = t8.mission_id) AS "mission") AS "11"
  WHERE t8.workspace_id = $3::uuid AND t8.id = t7.id
  UNION ALL SELECT t12.place, row_to_json("16") AS node
  FROM unnest($8::uuid[], $9::integer[]) AS t12(id, place) CROSS JOIN missions t13
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t13.id), 'hex') AS "id", 'Mission' AS "__typename",
      (SELECT coalesce(json_agg("15" ORDER BY t14.position), '[]'::json)
      FROM tasks t14
      CROSS JOIN LATERAL
        (SELECT t14.key AS "key") AS "15"
      WHERE t14.workspace_id = $3::uuid AND t14.mission_id = t13.id AND t14.version = t13.version) AS "tasks") AS "16"
  WHERE t13.workspace_id = $3::uuid AND t13.id = t12.id
  UNION ALL SELECT t17.place, row_to_json("21") AS node
  FROM unnest($10::uuid[], $11::integer[]) AS t17(id, place) CROSS JOIN steps t18
  CROSS JOIN LATERAL
    (SELECT 'step_' || encode(uuid_send(t18.id), 'hex') AS "id", 'Step' AS "__typename",
      (SELECT coalesce(json_agg("20" ORDER BY t19.position), '[]'::json)
      FROM steps t19
      CROSS JOIN LATERAL
        (SELECT t19.key AS "key") AS "20"
      WHERE t19.workspace_id = $3::uuid AND t19.run_id = t18.run_id AND t19.key = ANY(t18.needs)) AS "needs") AS "21"
  WHERE t18.workspace_id = $3::uuid AND t18.id = t17.id
  UNION ALL SELECT t22.place, row_to_json("25") AS node
  FROM unnest($12::uuid[], $13::integer[]) AS t22(id, place) CROSS JOIN attempts t23
  CROSS JOIN LATERAL
    (SELECT 'attempt_' || encode(uuid_send(t23.id), 'hex') AS "id", 'Attempt' AS "__typename",
      (SELECT "24"
      FROM
        (SELECT t23.fault->>'code' AS "code") AS "24"
      WHERE t23.fault IS NOT NULL) AS "error") AS "25"
  WHERE t23.workspace_id = $3::uuid AND t23.id = t22.id
  UNION ALL SELECT t26.place, row_to_json("28") AS node
  FROM unnest($14::uuid[], $15::integer[], $16::integer[]) AS t26(id, number, place) CROSS JOIN frames t27
  CROSS JOIN LATERAL
    (SELECT 'frame_' || encode(uuid_send(t27.run_id), 'hex') || lpad(to_hex(t27.number), 8, '0') AS "id", 'Frame' AS "__typename", date_part('epoch', t27.at -
      (SELECT that.created_at
      FROM runs AS that
      WHERE that.id = t27.run_id AND that.workspace_id = $3::uuid)) AS "offsetSeconds") AS "28"
  WHERE t27.workspace_id = $3::uuid AND t27.run_id = t26.id AND t27.number = t26.number
  UNION ALL SELECT t29.place, row_to_json("33") AS node
  FROM unnest($17::uuid[], $18::integer[]) AS t29(id, place) CROSS JOIN artifacts t30
  CROSS JOIN LATERAL
    (SELECT 'artifact_' || encode(uuid_send(t30.id), 'hex') AS "id", 'Artifact' AS "__typename",
      (SELECT "32"
      FROM steps t31
      CROSS JOIN LATERAL
        (SELECT t31.key AS "key") AS "32"
      WHERE t31.workspace_id = $3::uuid AND t31.id = t30.step_id) AS "step") AS "33"
  WHERE t30.workspace_id = $3::uuid AND t30.id = t29.id
  UNION ALL SELECT t34.place, row_to_json("38") AS node
  FROM unnest($19::uuid[], $20::integer[]) AS t34(id, place) CROSS JOIN
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $3::uuid) AS counted) AS t35
  CROSS JOIN LATERAL
    (SELECT 'group_' || encode(uuid_send(t35.id), 'hex') AS "id", 'FailureGroup' AS "__typename",
      (SELECT coalesce(json_agg("37" ORDER BY t36.slug), '[]'::json)
      FROM missions t36
      CROSS JOIN LATERAL
        (SELECT t36.slug AS "slug") AS "37"
      WHERE t36.workspace_id = $3::uuid AND t36.id IN
        (SELECT that.mission_id
        FROM failure_group_missions AS that
        WHERE that.group_id = t35.id AND that.workspace_id = $3::uuid)) AS "missions") AS "38"
  WHERE t35.workspace_id = $3::uuid AND t35.id = t34.id
  UNION ALL SELECT t39.place, row_to_json("42") AS node
  FROM unnest($21::uuid[], $22::integer[]) AS t39(id, place) CROSS JOIN recovery_jobs t40
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t40.id), 'hex') AS "id", 'RecoveryJob' AS "__typename",
      (SELECT "41"
      FROM
        (SELECT t40.total AS "total") AS "41") AS "progress") AS "42"
  WHERE t40.workspace_id = $3::uuid AND t40.id = t39.id
  UNION ALL SELECT t43.place, row_to_json("46") AS node
  FROM unnest($23::uuid[], $24::integer[]) AS t43(id, place) CROSS JOIN reviews t44
  CROSS JOIN LATERAL
    (SELECT 'review_' || encode(uuid_send(t44.id), 'hex') AS "id", 'Review' AS "__typename",
      (SELECT "45"
      FROM
        (SELECT t44.decided_by_name AS "name") AS "45"
      WHERE t44.decided_by_kind IS NOT NULL) AS "decidedBy") AS "46"
  WHERE t44.workspace_id = $3::uuid AND t44.id = t43.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($25::text[], $26::integer[]) AS g(document, place)) AS found USING (place);
