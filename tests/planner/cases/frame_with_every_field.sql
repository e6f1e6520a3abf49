SELECT json_send(to_json(
  (SELECT "31"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM frames t14
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id ORDER BY t14.number LIMIT
            (SELECT $7::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.at AS "at", date_part('epoch', t2.at - t1.created_at) AS "offsetSeconds", t2.kind AS "kind", t2.title AS "title", t2.severity AS "severity",
            (SELECT "5"
            FROM steps t4
            CROSS JOIN LATERAL
              (SELECT 'step_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.key AS "key") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.id = t2.step_id) AS "step",
            (SELECT "7"
            FROM attempts t6
            CROSS JOIN LATERAL
              (SELECT 'attempt_' || encode(uuid_send(t6.id), 'hex') AS "id", t6.number AS "number") AS "7"
            WHERE t6.workspace_id = $2::uuid AND t6.id = t2.attempt_id) AS "attempt",
            (SELECT "9"
            FROM artifacts t8
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t8.id), 'hex') AS "id", t8.name AS "name") AS "9"
            WHERE t8.workspace_id = $2::uuid AND t8.id = t2.artifact_id) AS "artifact",
            (SELECT "10"
            FROM
              (SELECT 'Actor' AS "__typename", t2.actor_kind AS "kind", t2.actor_name AS "name") AS "10") AS "actor", t2.payload AS "payload", t2.payload_bytes AS "payloadBytes", t2.payload_address IS NOT NULL AS "payloadTruncated", CASE WHEN t2.payload_address IS NOT NULL THEN $6::text || '/payloads/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t2.payload_address, left('frame-' || t2.number || '.json', 255), 'application/json', NULL, NULL)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "payloadUrl") AS "11") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "12") AS "frames",
      (SELECT row_to_json("25")
      FROM
        (SELECT coalesce(json_agg("24" ORDER BY t15.number), '[]'::json) AS list1
        FROM
          (SELECT t30.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t27.number AS key1
              FROM frames t27
              WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND t27.kind = ($9::text[])[1] AND t27.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND CASE WHEN t27.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t27.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($10::text[])) THEN true END ORDER BY t27.number LIMIT
                (SELECT $8::bigint)) AS way
            WHERE NOT $9::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $8::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t29.number AS key1
              FROM frames t29
              WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND CASE WHEN t29.kind = ANY($11::text[]) AND t29.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t29.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($10::text[])) THEN true END ORDER BY t29.number LIMIT
                (SELECT $8::bigint)) AS way
            WHERE (NOT $9::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $8::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $8::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t30.*
            FROM frames t30
            WHERE t30.workspace_id = $2::uuid AND t30.run_id = t1.id AND t30.number = found.key1 OFFSET 0) AS t30 ORDER BY found.part, found.key1) AS t15
        CROSS JOIN LATERAL
          (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t15.run_id), 'hex') || lpad(to_hex(t15.number), 8, '0') AS "id", t15.number AS "number", t15.at AS "at", date_part('epoch', t15.at - t1.created_at) AS "offsetSeconds", t15.kind AS "kind", t15.title AS "title", t15.severity AS "severity",
            (SELECT "18"
            FROM steps t17
            CROSS JOIN LATERAL
              (SELECT 'step_' || encode(uuid_send(t17.id), 'hex') AS "id", t17.key AS "key") AS "18"
            WHERE t17.workspace_id = $2::uuid AND t17.id = t15.step_id) AS "step",
            (SELECT "20"
            FROM attempts t19
            CROSS JOIN LATERAL
              (SELECT 'attempt_' || encode(uuid_send(t19.id), 'hex') AS "id", t19.number AS "number") AS "20"
            WHERE t19.workspace_id = $2::uuid AND t19.id = t15.attempt_id) AS "attempt",
            (SELECT "22"
            FROM artifacts t21
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t21.id), 'hex') AS "id", t21.name AS "name") AS "22"
            WHERE t21.workspace_id = $2::uuid AND t21.id = t15.artifact_id) AS "artifact",
            (SELECT "23"
            FROM
              (SELECT 'Actor' AS "__typename", t15.actor_kind AS "kind", t15.actor_name AS "name") AS "23") AS "actor", t15.payload AS "payload", t15.payload_bytes AS "payloadBytes", t15.payload_address IS NOT NULL AS "payloadTruncated", CASE WHEN t15.payload_address IS NOT NULL THEN $6::text || '/payloads/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t15.payload_address, left('frame-' || t15.number || '.json', 255), 'application/json', NULL, NULL)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "payloadUrl") AS "24") AS t16
      CROSS JOIN LATERAL
        (SELECT t16.list1 AS "nodes") AS "25") AS "wide") AS "31"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
