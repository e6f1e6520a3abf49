SELECT json_send(to_json(
  (SELECT "25"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t2.created_at, t2.id), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM artifacts t14
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id AND t14.report_id IS NULL ORDER BY t14.created_at, t14.id LIMIT
            (SELECT $7::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('artifacts', to_char(t2.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "10"
            FROM
              (SELECT 'Artifact' AS "__typename", 'artifact_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.name AS "name", t2.media_type AS "mediaType", t2.bytes AS "bytes", t2.sha256 AS "sha256", t2.state AS "state", t2.created_at AS "createdAt", CASE WHEN t2.state <> 'LOST' THEN $6::text || '/artifacts/' ||
                (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
                FROM
                  (SELECT translate(encode(convert_to(json_build_array( t2.address, left(t2.name, 255), t2.media_type, t2.sha256, t2.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "url", t2.preview AS "preview",
                (SELECT "5"
                FROM runs t4
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id") AS "5"
                WHERE t4.workspace_id = $2::uuid AND t4.id = t2.run_id) AS "run",
                (SELECT "7"
                FROM steps t6
                CROSS JOIN LATERAL
                  (SELECT t6.key AS "key") AS "7"
                WHERE t6.workspace_id = $2::uuid AND t6.id = t2.step_id) AS "step",
                (SELECT "9"
                FROM attempts t8
                CROSS JOIN LATERAL
                  (SELECT t8.number AS "number") AS "9"
                WHERE t8.workspace_id = $2::uuid AND t8.id = t2.attempt_id) AS "attempt") AS "10") AS "node") AS "11") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "edges") AS "12") AS "artifacts",
      (SELECT row_to_json("22")
      FROM
        (SELECT coalesce(json_agg("21" ORDER BY t15.position), '[]'::json) AS list1
        FROM
          (SELECT t24.*
          FROM steps t24
          WHERE t24.workspace_id = $2::uuid AND t24.run_id = t1.id ORDER BY t24.position LIMIT
            (SELECT $8::bigint)) AS t15
        CROSS JOIN LATERAL
          (SELECT
            (SELECT coalesce(json_agg("20" ORDER BY t17.created_at, t17.id), '[]'::json)
            FROM artifacts t17
            CROSS JOIN LATERAL
              (SELECT 'artifact_' || encode(uuid_send(t17.id), 'hex') AS "id", t17.bytes AS "bytes", t17.state AS "state",
                (SELECT "19"
                FROM attempts t18
                CROSS JOIN LATERAL
                  (SELECT 'attempt_' || encode(uuid_send(t18.id), 'hex') AS "id") AS "19"
                WHERE t18.workspace_id = $2::uuid AND t18.id = t17.attempt_id) AS "attempt") AS "20"
            WHERE t17.workspace_id = $2::uuid AND t17.step_id = t15.id) AS "artifacts") AS "21") AS t16
      CROSS JOIN LATERAL
        (SELECT t16.list1 AS "nodes") AS "22") AS "steps") AS "25"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
