SELECT json_send(to_json(
  (SELECT "28"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t13.*
            FROM frames t13
            WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id ORDER BY t13.number LIMIT 1001) AS stretch LIMIT $7::bigint) AS t2
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
          (SELECT *
          FROM
            (SELECT t26.*
            FROM frames t26
            WHERE t26.workspace_id = $2::uuid AND t26.run_id = t1.id AND CASE WHEN t26.kind = ANY($9::text[]) AND t26.step_id IN
              (SELECT that.id
              FROM steps AS that
              WHERE that.run_id = t26.run_id AND that.key = ANY($10::text[])) THEN true END ORDER BY t26.number LIMIT 1001) AS stretch LIMIT $8::bigint) AS t15
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
        (SELECT t16.list1 AS "nodes") AS "25") AS "wide") AS "28"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
