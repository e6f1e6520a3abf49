SELECT json_send(to_json(
  (SELECT "8"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t6.*
            FROM frames t6
            WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND CASE WHEN t6.kind = ANY($8::text[]) THEN true END ORDER BY t6.number LIMIT 1001) AS stretch LIMIT $7::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.payload AS "payload", t2.payload_bytes AS "payloadBytes", t2.payload_address IS NOT NULL AS "payloadTruncated", CASE WHEN t2.payload_address IS NOT NULL THEN $6::text || '/payloads/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t2.payload_address, left('frame-' || t2.number || '.json', 255), 'application/json', NULL, NULL)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "payloadUrl") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
