SELECT coalesce(json_agg(found.node ORDER BY place), '[]'::json)
FROM generate_series(1, $27::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json(t3.*) AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN workspaces t2
  CROSS JOIN LATERAL
    (SELECT 'workspace_' || encode(uuid_send(t2.id), 'hex') AS "id", 'Workspace' AS "__typename", t2.name AS "name") AS t3
  WHERE t2.id = t1.id AND t2.id = $3::uuid
  UNION ALL SELECT t4.place, row_to_json(t6.*) AS node
  FROM unnest($4::uuid[], $5::integer[]) AS t4(id, place) CROSS JOIN reports t5
  CROSS JOIN LATERAL
    (SELECT 'report_' || encode(uuid_send(t5.id), 'hex') AS "id", 'Report' AS "__typename", t5.tried AS "tried") AS t6
  WHERE t5.workspace_id = $3::uuid AND t5.id = t4.id
  UNION ALL SELECT t7.place, row_to_json(t11.*) AS node
  FROM unnest($6::uuid[], $7::integer[]) AS t7(id, place) CROSS JOIN runs t8
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t8.id), 'hex') AS "id", 'Run' AS "__typename", t8.status AS "status",
      (SELECT row_to_json(t10.*)
      FROM missions t9
      CROSS JOIN LATERAL
        (SELECT t9.slug AS "slug") AS t10
      WHERE t9.workspace_id = $3::uuid AND t9.id = t8.mission_id) AS "mission") AS t11
  WHERE t8.workspace_id = $3::uuid AND t8.id = t7.id
  UNION ALL SELECT t12.place, row_to_json(t16.*) AS node
  FROM unnest($8::uuid[], $9::integer[]) AS t12(id, place) CROSS JOIN missions t13
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t13.id), 'hex') AS "id", 'Mission' AS "__typename",
      (SELECT coalesce(json_agg(t15.* ORDER BY t14.position), '[]'::json)
      FROM tasks t14
      CROSS JOIN LATERAL
        (SELECT t14.key AS "key") AS t15
      WHERE t14.workspace_id = $3::uuid AND t14.mission_id = t13.id AND t14.version = t13.version) AS "tasks") AS t16
  WHERE t13.workspace_id = $3::uuid AND t13.id = t12.id
  UNION ALL SELECT t17.place, row_to_json(t21.*) AS node
  FROM unnest($10::uuid[], $11::integer[]) AS t17(id, place) CROSS JOIN steps t18
  CROSS JOIN LATERAL
    (SELECT 'step_' || encode(uuid_send(t18.id), 'hex') AS "id", 'Step' AS "__typename",
      (SELECT coalesce(json_agg(t20.* ORDER BY t19.position), '[]'::json)
      FROM steps t19
      CROSS JOIN LATERAL
        (SELECT t19.key AS "key") AS t20
      WHERE t19.workspace_id = $3::uuid AND t19.run_id = t18.run_id AND t19.key = ANY(t18.needs)) AS "needs") AS t21
  WHERE t18.workspace_id = $3::uuid AND t18.id = t17.id
  UNION ALL SELECT t22.place, row_to_json(t25.*) AS node
  FROM unnest($12::uuid[], $13::integer[]) AS t22(id, place) CROSS JOIN attempts t23
  CROSS JOIN LATERAL
    (SELECT 'attempt_' || encode(uuid_send(t23.id), 'hex') AS "id", 'Attempt' AS "__typename",
      (SELECT row_to_json(t24.*)
      FROM
        (SELECT t23.fault->>'code' AS "code") AS t24
      WHERE t23.fault IS NOT NULL) AS "error") AS t25
  WHERE t23.workspace_id = $3::uuid AND t23.id = t22.id
  UNION ALL SELECT t26.place, row_to_json(t28.*) AS node
  FROM unnest($14::uuid[], $15::integer[], $16::integer[]) AS t26(id, number, place) CROSS JOIN frames t27
  CROSS JOIN LATERAL
    (SELECT 'frame_' || encode(uuid_send(t27.run_id), 'hex') || lpad(to_hex(t27.number), 8, '0') AS "id", 'Frame' AS "__typename", extract(epoch FROM t27.at -
      (SELECT that.created_at
      FROM runs AS that
      WHERE that.id = t27.run_id))::double precision AS "offsetSeconds") AS t28
  WHERE t27.workspace_id = $3::uuid AND t27.run_id = t26.id AND t27.number = t26.number
  UNION ALL SELECT t29.place, row_to_json(t33.*) AS node
  FROM unnest($17::uuid[], $18::integer[]) AS t29(id, place) CROSS JOIN artifacts t30
  CROSS JOIN LATERAL
    (SELECT 'artifact_' || encode(uuid_send(t30.id), 'hex') AS "id", 'Artifact' AS "__typename",
      (SELECT row_to_json(t32.*)
      FROM steps t31
      CROSS JOIN LATERAL
        (SELECT t31.key AS "key") AS t32
      WHERE t31.workspace_id = $3::uuid AND t31.id = t30.step_id) AS "step") AS t33
  WHERE t30.workspace_id = $3::uuid AND t30.id = t29.id
  UNION ALL SELECT t34.place, row_to_json(t38.*) AS node
  FROM unnest($19::uuid[], $20::integer[]) AS t34(id, place) CROSS JOIN
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t35
  CROSS JOIN LATERAL
    (SELECT 'group_' || encode(uuid_send(t35.id), 'hex') AS "id", 'FailureGroup' AS "__typename",
      (SELECT coalesce(json_agg(t37.* ORDER BY t36.slug), '[]'::json)
      FROM missions t36
      CROSS JOIN LATERAL
        (SELECT t36.slug AS "slug") AS t37
      WHERE t36.workspace_id = $3::uuid AND t36.id IN
        (SELECT that.mission_id
        FROM failure_group_missions AS that
        WHERE that.group_id = t35.id)) AS "missions") AS t38
  WHERE t35.workspace_id = $3::uuid AND t35.id = t34.id
  UNION ALL SELECT t39.place, row_to_json(t42.*) AS node
  FROM unnest($21::uuid[], $22::integer[]) AS t39(id, place) CROSS JOIN recovery_jobs t40
  CROSS JOIN LATERAL
    (SELECT 'job_' || encode(uuid_send(t40.id), 'hex') AS "id", 'RecoveryJob' AS "__typename",
      (SELECT row_to_json(t41.*)
      FROM
        (SELECT t40.total AS "total") AS t41) AS "progress") AS t42
  WHERE t40.workspace_id = $3::uuid AND t40.id = t39.id
  UNION ALL SELECT t43.place, row_to_json(t46.*) AS node
  FROM unnest($23::uuid[], $24::integer[]) AS t43(id, place) CROSS JOIN reviews t44
  CROSS JOIN LATERAL
    (SELECT 'review_' || encode(uuid_send(t44.id), 'hex') AS "id", 'Review' AS "__typename",
      (SELECT row_to_json(t45.*)
      FROM
        (SELECT t44.decided_by_name AS "name") AS t45
      WHERE t44.decided_by_kind IS NOT NULL) AS "decidedBy") AS t46
  WHERE t44.workspace_id = $3::uuid AND t44.id = t43.id
  UNION ALL SELECT g.place, g.document::json AS node
  FROM unnest($25::text[], $26::integer[]) AS g(document, place)) AS found USING (place);
