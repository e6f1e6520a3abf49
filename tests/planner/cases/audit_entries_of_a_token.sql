SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t7.*
        FROM audit_entries t7
        WHERE t7.workspace_id = $5::uuid AND t7.token_id = $4::uuid AND (t7.at, t7.id) > ($1::timestamptz, $2::uuid) AND t7.at < $6::timestamptz ORDER BY t7.at, t7.id LIMIT 501) AS stretch LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'AuditEntryEdge' AS "__typename", translate(encode(convert_to(json_build_array('auditEntries', to_char(t1.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT t1.action AS "action", t1.object AS "object", t1.outcome AS "outcome") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges") AS "5")));
