SELECT json_send(to_json(
  (SELECT "15"
  FROM reports t1
  CROSS JOIN LATERAL
    (SELECT 'Report' AS "__typename", 'report_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.number AS "number", t1.symptom AS "symptom", t1.summary AS "summary", t1.tried AS "tried", t1.status AS "status", t1.created_at AS "createdAt", t1.updated_at AS "updatedAt",
      (SELECT "3"
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.run_id) AS "run",
      (SELECT "5"
      FROM steps t4
      CROSS JOIN LATERAL
        (SELECT t4.key AS "key") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.id = t1.step_id) AS "step",
      (SELECT "7"
      FROM frames t6
      CROSS JOIN LATERAL
        (SELECT t6.number AS "number", t6.kind AS "kind") AS "7"
      WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.run_id AND t6.number = t1.frame) AS "frame",
      (SELECT coalesce(json_agg("9" ORDER BY t8_ids.place), '[]'::json)
      FROM unnest(t1.artifacts) WITH ORDINALITY AS t8_ids(id, place) JOIN artifacts t8 ON t8.id = t8_ids.id
      CROSS JOIN LATERAL
        (SELECT 'artifact_' || encode(uuid_send(t8.id), 'hex') AS "id", t8.name AS "name", t8.state AS "state") AS "9"
      WHERE t8.workspace_id = $2::uuid) AS "artifacts",
      (SELECT "10"
      FROM
        (SELECT t1.created_by_kind AS "kind", t1.created_by_name AS "name") AS "10") AS "createdBy",
      (SELECT "12"
      FROM artifacts t11
      CROSS JOIN LATERAL
        (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t11.id), 'hex') AS "id", t11.name AS "name", t11.media_type AS "mediaType", t11.bytes AS "bytes", t11.sha256 AS "sha256", t11.state AS "state", CASE WHEN t11.state <> 'LOST' THEN $6::text || '/artifacts/' ||
          (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
          FROM
            (SELECT translate(encode(convert_to(json_build_array( t11.address, left(t11.name, 255), t11.media_type, t11.sha256, t11.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "url") AS "12"
      WHERE t11.workspace_id = $2::uuid AND t11.report_id = t1.id) AS "bundle",
      (SELECT coalesce(json_agg("14" ORDER BY t13.created_at, t13.id), '[]'::json)
      FROM report_deliveries t13
      CROSS JOIN LATERAL
        (SELECT 'Delivery' AS "__typename", 'msg_' || encode(uuid_send(t13.id), 'hex') AS "messageId", t13.event AS "event", t13.target AS "target", t13.status AS "status", t13.attempts AS "attempts", CASE WHEN t13.status = 'PENDING' THEN t13.next_at END AS "nextAt", t13.last_error AS "lastError", t13.created_at AS "createdAt", t13.finished_at AS "finishedAt") AS "14"
      WHERE t13.workspace_id = $2::uuid AND t13.report_id = t1.id) AS "deliveries") AS "15"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM reports t1
  CROSS JOIN LATERAL
    (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
