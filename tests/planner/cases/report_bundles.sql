SELECT json_send(to_json(
  (SELECT "24"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.created_at, t2.id), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM artifacts t11
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND t11.report_id IS NULL ORDER BY t11.created_at, t11.id LIMIT
            (SELECT $4::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.name AS "name") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t6.created_at AS key1, t6.id AS key2
              FROM artifacts t6
              WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.report_id IS NULL ORDER BY t6.created_at, t6.id LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "artifacts",
      (SELECT row_to_json("17")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t12.position), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM steps t19
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id ORDER BY t19.position LIMIT
            (SELECT $5::bigint)) AS t12
        CROSS JOIN LATERAL
          (SELECT
            (SELECT coalesce(json_agg("15" ORDER BY t14.created_at, t14.id), '[]'::json)
            FROM artifacts t14
            CROSS JOIN LATERAL
              (SELECT t14.name AS "name") AS "15"
            WHERE t14.workspace_id = $2::uuid AND t14.step_id = t12.id) AS "artifacts") AS "16") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes") AS "17") AS "steps",
      (SELECT coalesce(json_agg("23" ORDER BY t20.number), '[]'::json)
      FROM reports t20
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "22"
          FROM artifacts t21
          CROSS JOIN LATERAL
            (SELECT t21.name AS "name") AS "22"
          WHERE t21.workspace_id = $2::uuid AND t21.report_id = t20.id) AS "bundle") AS "23"
      WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id) AS "reports") AS "24"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM artifacts t1
  CROSS JOIN LATERAL
    (SELECT 'artifact_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.name AS "name", t1.state AS "state",
      (SELECT "3"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT t2.key AS "key") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id = t1.step_id) AS "step", CASE WHEN t1.state <> 'LOST' THEN $6::text || '/artifacts/' ||
      (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
      FROM
        (SELECT translate(encode(convert_to(json_build_array( t1.address, left(t1.name, 255), t1.media_type, t1.sha256, t1.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "url") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "6"
  FROM reports t1
  CROSS JOIN LATERAL
    (SELECT t1.number AS "number",
      (SELECT "3"
      FROM artifacts t2
      CROSS JOIN LATERAL
        (SELECT t2.state AS "state", CASE WHEN t2.state <> 'LOST' THEN $6::text || '/artifacts/' ||
          (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
          FROM
            (SELECT translate(encode(convert_to(json_build_array( t2.address, left(t2.name, 255), t2.media_type, t2.sha256, t2.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "url", t2.sha256 AS "sha256") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.report_id = t1.id) AS "bundle",
      (SELECT coalesce(json_agg("5" ORDER BY t4.created_at, t4.id), '[]'::json)
      FROM report_deliveries t4
      CROSS JOIN LATERAL
        (SELECT t4.event AS "event") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.report_id = t1.id) AS "deliveries") AS "6"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
