SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.number ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t12.*
          FROM reports t12
          WHERE t12.workspace_id = $3::uuid ORDER BY t12.number DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
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
            (SELECT t7.number AS key1
            FROM reports t7
            WHERE t7.workspace_id = $3::uuid ORDER BY t7.number DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $2::bigint) AS "value", t8.n <= $2::bigint AS "exact") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("14")
  FROM
    (SELECT coalesce(json_agg("13" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t33.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t15.number AS found, t15.number AS at
                FROM reports t15
                WHERE t15.workspace_id = $1::uuid AND t15.run_id = $7::uuid ORDER BY t15.number DESC, t15.number DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t16.number AS found, t16.number AS at
              FROM reports t16
              WHERE t16.workspace_id = $1::uuid AND t16.run_id = $7::uuid ORDER BY t16.number DESC, t16.number DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t17.number AS found, t17.number AS at
                FROM reports t17
                WHERE t17.workspace_id = $1::uuid AND t17.symptom = ($8::text[])[1] ORDER BY t17.number DESC, t17.number DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t18.number AS found, t18.number AS at
              FROM reports t18
              WHERE t18.workspace_id = $1::uuid AND t18.symptom = ($8::text[])[1] ORDER BY t18.number DESC, t18.number DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 3 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t19.number AS found, t19.number AS at
                FROM reports t19
                WHERE t19.workspace_id = $1::uuid AND t19.status = ($9::text[])[1] ORDER BY t19.number DESC, t19.number DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t20.number AS found, t20.number AS at
              FROM reports t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = ($9::text[])[1] ORDER BY t20.number DESC, t20.number DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t28.number AS key1
          FROM reports t28
          WHERE t28.workspace_id = $1::uuid AND t28.run_id = $7::uuid AND CASE WHEN t28.status = ANY($10::text[]) AND t28.symptom = ANY($11::text[]) THEN true END ORDER BY t28.number DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC LIMIT $6::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t30.number AS key1
          FROM reports t30
          WHERE t30.workspace_id = $1::uuid AND t30.symptom = ($8::text[])[1] AND CASE WHEN t30.status = ANY($10::text[]) AND t30.run_id = $7::uuid THEN true END ORDER BY t30.number DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC LIMIT $6::bigint), walk3 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t32.number AS key1
          FROM reports t32
          WHERE t32.workspace_id = $1::uuid AND t32.status = ($9::text[])[1] AND CASE WHEN t32.symptom = ANY($11::text[]) AND t32.run_id = $7::uuid THEN true END ORDER BY t32.number DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) ORDER BY key1 DESC LIMIT $6::bigint) SELECT * FROM (
        (SELECT 0 AS part, t22.number AS key1
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t21.number AS found, t21.number AS at
            FROM reports t21
            WHERE t21.workspace_id = $1::uuid AND t21.run_id = $7::uuid ORDER BY t21.number DESC, t21.number DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM reports t22
          WHERE t22.workspace_id = $1::uuid AND t22.number = way.found AND t22.status = ANY($10::text[]) AND t22.symptom = ANY($11::text[]) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 DESC LIMIT $6::bigint) UNION ALL
        (SELECT 0 AS part, t24.number AS key1
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t23.number AS found, t23.number AS at
            FROM reports t23
            WHERE t23.workspace_id = $1::uuid AND t23.symptom = ($8::text[])[1] ORDER BY t23.number DESC, t23.number DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM reports t24
          WHERE t24.workspace_id = $1::uuid AND t24.number = way.found AND t24.status = ANY($10::text[]) AND t24.run_id = $7::uuid AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC LIMIT $6::bigint) UNION ALL
        (SELECT 0 AS part, t26.number AS key1
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t25.number AS found, t25.number AS at
            FROM reports t25
            WHERE t25.workspace_id = $1::uuid AND t25.status = ($9::text[])[1] ORDER BY t25.number DESC, t25.number DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 3) AS way
        CROSS JOIN LATERAL
          (SELECT t26.*
          FROM reports t26
          WHERE t26.workspace_id = $1::uuid AND t26.number = way.found AND t26.symptom = ANY($11::text[]) AND t26.run_id = $7::uuid AND ((true)) OFFSET 0) AS t26 ORDER BY part, key1 DESC LIMIT $6::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 UNION ALL SELECT 0 AS part, * FROM walk3) AS every ORDER BY part, key1 DESC LIMIT $6::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t33.*
        FROM reports t33
        WHERE t33.workspace_id = $1::uuid AND t33.number = found.key1 OFFSET 0) AS t33 ORDER BY found.part, found.key1 DESC) AS t1
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
        (SELECT t6.*
        FROM reports t6
        WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'report_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
