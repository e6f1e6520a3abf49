SELECT to_json(
  (SELECT "26"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t13.*
          FROM frames t13
          WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id ORDER BY t13.number LIMIT $7::bigint) AS t2
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
      (SELECT row_to_json("24")
      FROM
        (SELECT coalesce(json_agg("23" ORDER BY t14.number), '[]'::json) AS list1
        FROM
          (SELECT t25.*
          FROM frames t25
          WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND t25.kind = ANY($8::text[]) AND t25.step_id IN
            (SELECT that.id
            FROM steps AS that
            WHERE that.run_id = t25.run_id AND that.key = ANY($9::text[])) ORDER BY t25.number LIMIT $10::bigint) AS t14
        CROSS JOIN LATERAL
          (SELECT 'Frame' AS "__typename", 'frame_' || encode(uuid_send(t14.run_id), 'hex') || lpad(to_hex(t14.number), 8, '0') AS "id", t14.number AS "number", t14.at AS "at", date_part('epoch', t14.at - t1.created_at) AS "offsetSeconds", t14.kind AS "kind", t14.title AS "title", t14.severity AS "severity",
            (SELECT "17"
            FROM steps t16
            CROSS JOIN LATERAL
              (SELECT 'step_' || encode(uuid_send(t16.id), 'hex') AS "id", t16.key AS "key") AS "17"
            WHERE t16.workspace_id = $2::uuid AND t16.id = t14.step_id) AS "step",
            (SELECT "19"
            FROM attempts t18
            CROSS JOIN LATERAL
              (SELECT 'attempt_' || encode(uuid_send(t18.id), 'hex') AS "id", t18.number AS "number") AS "19"
            WHERE t18.workspace_id = $2::uuid AND t18.id = t14.attempt_id) AS "attempt",
            (SELECT "21"
            FROM artifacts t20
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t20.id), 'hex') AS "id", t20.name AS "name") AS "21"
            WHERE t20.workspace_id = $2::uuid AND t20.id = t14.artifact_id) AS "artifact",
            (SELECT "22"
            FROM
              (SELECT 'Actor' AS "__typename", t14.actor_kind AS "kind", t14.actor_name AS "name") AS "22") AS "actor", t14.payload AS "payload", t14.payload_bytes AS "payloadBytes", t14.payload_address IS NOT NULL AS "payloadTruncated", CASE WHEN t14.payload_address IS NOT NULL THEN $6::text || '/payloads/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t14.payload_address, left('frame-' || t14.number || '.json', 255), 'application/json', NULL, NULL)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "payloadUrl") AS "23") AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes") AS "24") AS "wide") AS "26"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
