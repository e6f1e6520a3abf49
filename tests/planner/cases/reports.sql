SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t11.*
          FROM reports t11
          WHERE t11.workspace_id = $3::uuid ORDER BY t11.number DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('reports', t1.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT t1.number AS "number", t1.status AS "status", t1.updated_at AS "updatedAt") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "5"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('reports', (t2.key1)[cardinality(t2.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.number AS key1
            FROM reports t6
            WHERE t6.workspace_id = $3::uuid ORDER BY t6.number DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $2::bigint) AS "value", t8.n <= $2::bigint AS "exact") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("14")
  FROM
    (SELECT coalesce(json_agg("13" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t15.*
        FROM reports t15
        WHERE t15.workspace_id = $1::uuid AND CASE WHEN t15.status = ANY($7::text[]) AND t15.symptom = ANY($8::text[]) AND t15.run_id = $9::uuid THEN true END ORDER BY t15.number DESC LIMIT 501) AS stretch LIMIT $6::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "10"
        FROM artifacts t3
        CROSS JOIN LATERAL
          (SELECT 'artifact_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.name AS "name", t3.media_type AS "mediaType", t3.bytes AS "bytes", t3.sha256 AS "sha256", t3.state AS "state", CASE WHEN t3.state <> 'LOST' THEN $5::text || '/artifacts/' ||
            (SELECT signed.part || '.' || translate(encode( sha256($3::bytea || sha256($2::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
            FROM
              (SELECT translate(encode(convert_to(json_build_array( t3.address, left(t3.name, 255), t3.media_type, t3.sha256, t3.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $4::bigint AS part OFFSET 0) AS signed) END AS "url", t3.preview AS "preview",
            (SELECT "5"
            FROM runs t4
            CROSS JOIN LATERAL
              (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id") AS "5"
            WHERE t4.workspace_id = $1::uuid AND t4.id = t3.run_id) AS "run",
            (SELECT "7"
            FROM steps t6
            CROSS JOIN LATERAL
              (SELECT t6.key AS "key") AS "7"
            WHERE t6.workspace_id = $1::uuid AND t6.id = t3.step_id) AS "step",
            (SELECT "9"
            FROM attempts t8
            CROSS JOIN LATERAL
              (SELECT t8.number AS "number") AS "9"
            WHERE t8.workspace_id = $1::uuid AND t8.id = t3.attempt_id) AS "attempt") AS "10"
        WHERE t3.workspace_id = $1::uuid AND t3.report_id = t1.id) AS "bundle",
        (SELECT coalesce(json_agg("12" ORDER BY t11.created_at, t11.id), '[]'::json)
        FROM report_deliveries t11
        CROSS JOIN LATERAL
          (SELECT 'msg_' || encode(uuid_send(t11.id), 'hex') AS "messageId", t11.event AS "event", t11.target AS "target", t11.status AS "status", t11.attempts AS "attempts", CASE WHEN t11.status = 'PENDING' THEN t11.next_at END AS "nextAt", t11.last_error AS "lastError", t11.created_at AS "createdAt", t11.finished_at AS "finishedAt") AS "12"
        WHERE t11.workspace_id = $1::uuid AND t11.report_id = t1.id) AS "deliveries") AS "13") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "14")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM reports t5
        WHERE t5.workspace_id = $2::uuid AND CASE WHEN t5.status = ANY($3::text[]) THEN true END ORDER BY t5.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
