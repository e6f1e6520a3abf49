SELECT json_send(to_json(
  (SELECT "11"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t10.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t7.number AS key1
              FROM frames t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.kind = ($8::text[])[1] AND t7.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t7.number LIMIT
                (SELECT $7::bigint)) AS way
            WHERE NOT $8::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $7::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t9.number AS key1
              FROM frames t9
              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND CASE WHEN t9.kind = ANY($9::text[]) THEN true END ORDER BY t9.number LIMIT
                (SELECT $7::bigint)) AS way
            WHERE (NOT $8::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $7::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $7::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM frames t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND t10.number = found.key1 OFFSET 0) AS t10 ORDER BY found.part, found.key1) AS t2
        CROSS JOIN LATERAL
          (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.payload AS "payload", t2.payload_bytes AS "payloadBytes", t2.payload_address IS NOT NULL AS "payloadTruncated", CASE WHEN t2.payload_address IS NOT NULL THEN $6::text || '/payloads/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t2.payload_address, left('frame-' || t2.number || '.json', 255), 'application/json', NULL, NULL)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "payloadUrl") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames") AS "11"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
