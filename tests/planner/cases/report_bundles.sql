SELECT to_json(
  (SELECT "21"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.created_at, t2.id), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM artifacts t9
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.report_id IS NULL ORDER BY t9.created_at, t9.id LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.name AS "name") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM artifacts t5
              WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND t5.report_id IS NULL LIMIT $3::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $3::bigint) AS "value") AS "7") AS "count") AS "8") AS "artifacts",
      (SELECT row_to_json("15")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t10.position), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM steps t16
          WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id ORDER BY t16.position LIMIT $5::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT
            (SELECT coalesce(json_agg("13" ORDER BY t12.created_at, t12.id), '[]'::json)
            FROM artifacts t12
            CROSS JOIN LATERAL
              (SELECT t12.name AS "name") AS "13"
            WHERE t12.workspace_id = $2::uuid AND t12.step_id = t10.id) AS "artifacts") AS "14") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes") AS "15") AS "steps",
      (SELECT coalesce(json_agg("20" ORDER BY t17.number), '[]'::json)
      FROM reports t17
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "19"
          FROM artifacts t18
          CROSS JOIN LATERAL
            (SELECT t18.name AS "name") AS "19"
          WHERE t18.workspace_id = $2::uuid AND t18.report_id = t17.id) AS "bundle") AS "20"
      WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id) AS "reports") AS "21"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
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
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
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
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
