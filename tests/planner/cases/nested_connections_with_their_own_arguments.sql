SELECT json_send(to_json(
  (SELECT row_to_json("70")
  FROM
    (SELECT coalesce(json_agg("68" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $15::bigint), '[]'::json) AS list1, count(*) > $15::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t71.*
          FROM missions t71
          WHERE t71.workspace_id = $2::uuid ORDER BY t71.created_at, t71.id LIMIT 501) AS stretch LIMIT $15::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug",
        (SELECT row_to_json("10")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.mission_id = t1.id ORDER BY t11.created_at DESC, t11.id DESC LIMIT 501) AS stretch LIMIT $3::bigint) AS t3
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "5") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes",
            (SELECT row_to_json("9")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT *
                FROM
                  (SELECT t6.created_at AS key1, t6.id AS key2
                  FROM runs t6
                  WHERE t6.workspace_id = $2::uuid AND t6.mission_id = t1.id ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t8
            CROSS JOIN LATERAL
              (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10") AS "newest",
        (SELECT row_to_json("53")
        FROM
          (SELECT coalesce(json_agg("51" ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $12::bigint), '[]'::json) AS list1, array_agg(t13.finished_at ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $12::bigint) AS key1, array_agg(t13.id ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $12::bigint) AS key2, count(*) > $12::bigint AS more
          FROM
            (SELECT row_number() OVER () AS rank, page.*
            FROM
              (SELECT t67.*
              FROM (WITH chosen AS MATERIALIZED
                (SELECT way, rows < 1000 AS few
                FROM
                  (SELECT 1 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t55.id AS found, t55.created_at AS at
                        FROM runs t55
                        WHERE t55.workspace_id = $2::uuid AND t55.mission_id = t1.id ORDER BY t55.created_at DESC, t55.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                  UNION ALL SELECT 2 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t56.run_id AS found, t56.run_created_at AS at
                        FROM run_facets t56
                        WHERE t56.workspace_id = $2::uuid AND t56.facet = 'label:' || length($13::text) || ':' || $13::text || '=' || $14::text ORDER BY t56.run_created_at DESC, t56.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t62.finished_at AS key1, t62.id AS key2
                  FROM
                    (SELECT t62.*
                    FROM (
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'QUEUED' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) UNION ALL
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'RUNNING' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) UNION ALL
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'WAITING' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) UNION ALL
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'FAILED' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) UNION ALL
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'SUCCEEDED' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) UNION ALL
                      (SELECT t62.finished_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.mission_id = t1.id AND t62.status = 'CANCELLED' AND t62.finished_at IS NOT NULL ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000)) AS t62 ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 10000) AS t62
                  CROSS JOIN LATERAL
                    (SELECT t64.*
                    FROM runs t64
                    WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.id = t62.id AND EXISTS
                      (SELECT
                      FROM labels AS that
                      WHERE that.run_id = t64.id AND that.key = $13::text AND that.value = $14::text OFFSET 0) OFFSET 0) AS t64 ORDER BY t62.finished_at DESC, t62.id DESC LIMIT 501) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $12::bigint + 1) SELECT * FROM (
                (SELECT CASE WHEN t58.finished_at IS NULL THEN 1 ELSE 0 END AS part, t58.finished_at AS key1, t58.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t57.id AS found, t57.created_at AS at
                    FROM runs t57
                    WHERE t57.workspace_id = $2::uuid AND t57.mission_id = t1.id ORDER BY t57.created_at DESC, t57.id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t58.*
                  FROM runs t58
                  WHERE t58.workspace_id = $2::uuid AND t58.mission_id = t1.id AND t58.id = way.found AND EXISTS
                    (SELECT
                    FROM labels AS that
                    WHERE that.run_id = t58.id AND that.key = $13::text AND that.value = $14::text OFFSET 0) AND ((t58.finished_at IS NOT NULL) OR (t58.finished_at IS NULL)) OFFSET 0) AS t58 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL
                (SELECT CASE WHEN t60.finished_at IS NULL THEN 1 ELSE 0 END AS part, t60.finished_at AS key1, t60.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t59.run_id AS found, t59.run_created_at AS at
                    FROM run_facets t59
                    WHERE t59.workspace_id = $2::uuid AND t59.facet = 'label:' || length($13::text) || ':' || $13::text || '=' || $14::text ORDER BY t59.run_created_at DESC, t59.run_id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 2) AS way
                CROSS JOIN LATERAL
                  (SELECT t60.*
                  FROM runs t60
                  WHERE t60.workspace_id = $2::uuid AND t60.mission_id = t1.id AND t60.id = way.found AND ((t60.finished_at IS NOT NULL) OR (t60.finished_at IS NULL)) OFFSET 0) AS t60 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
                (SELECT count(*)
                FROM walk1) >= $12::bigint + 1 UNION ALL
                (SELECT CASE WHEN t66.finished_at IS NULL THEN 1 ELSE 0 END AS part, t66.finished_at AS key1, t66.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t65.id AS found, t65.created_at AS at
                    FROM runs t65
                    WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t1.id) AS way
                  WHERE EXISTS
                    (SELECT
                    FROM chosen
                    WHERE NOT few) AND
                    (SELECT count(*)
                    FROM walk1) < $12::bigint + 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t66.*
                  FROM runs t66
                  WHERE t66.workspace_id = $2::uuid AND t66.mission_id = t1.id AND t66.id = way.found AND EXISTS
                    (SELECT
                    FROM labels AS that
                    WHERE that.run_id = t66.id AND that.key = $13::text AND that.value = $14::text OFFSET 0) AND ((t66.finished_at IS NOT NULL) OR (t66.finished_at IS NULL)) OFFSET 0) AS t66 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) AS found
              CROSS JOIN LATERAL
                (SELECT t67.*
                FROM runs t67
                WHERE t67.workspace_id = $2::uuid AND t67.mission_id = t1.id AND t67.id = found.key2 OFFSET 0) AS t67 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t13
          CROSS JOIN LATERAL
            (SELECT translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char(t13.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t13.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
              (SELECT "50"
              FROM
                (SELECT 'run_' || encode(uuid_send(t13.id), 'hex') AS "id",
                  (SELECT row_to_json("37")
                  FROM
                    (SELECT coalesce(json_agg("32" ORDER BY t15.position), '[]'::json) AS list1
                    FROM
                      (SELECT *
                      FROM
                        (SELECT t38.*
                        FROM steps t38
                        WHERE t38.workspace_id = $2::uuid AND t38.run_id = t13.id AND CASE WHEN t38.provider = ANY($7::text[]) THEN true END ORDER BY t38.position LIMIT 501) AS stretch LIMIT $8::bigint) AS t15
                    CROSS JOIN LATERAL
                      (SELECT t15.key AS "key",
                        (SELECT coalesce(json_agg("25" ORDER BY t17.number), '[]'::json)
                        FROM attempts t17
                        CROSS JOIN LATERAL
                          (SELECT
                            (SELECT row_to_json("22")
                            FROM
                              (SELECT coalesce(json_agg("20" ORDER BY t18.number) FILTER (WHERE t18.rank <= $4::bigint), '[]'::json) AS list1, count(*) > $4::bigint AS more
                              FROM
                                (SELECT row_number() OVER () AS rank, page.*
                                FROM
                                  (SELECT *
                                  FROM
                                    (SELECT t23.*
                                    FROM frames t23
                                    WHERE t23.workspace_id = $2::uuid AND t23.run_id = t17.run_id AND t23.attempt_id = t17.id AND t23.kind = 'LOG_WRITTEN' ORDER BY t23.number DESC LIMIT 1001) AS stretch LIMIT $4::bigint + 1) AS page) AS t18
                              CROSS JOIN LATERAL
                                (SELECT t18.number AS "number") AS "20") AS t19
                            CROSS JOIN LATERAL
                              (SELECT t19.list1 AS "nodes",
                                (SELECT "21"
                                FROM
                                  (SELECT (t19.more) AS "hasPreviousPage") AS "21") AS "pageInfo") AS "22") AS "logs") AS "25"
                        WHERE t17.workspace_id = $2::uuid AND t17.step_id = t15.id) AS "attempts",
                        (SELECT row_to_json("29")
                        FROM
                          (SELECT coalesce(json_agg("28" ORDER BY t26.number), '[]'::json) AS list1
                          FROM
                            (SELECT *
                            FROM
                              (SELECT t30.*
                              FROM frames t30
                              WHERE t30.workspace_id = $2::uuid AND t30.run_id = t15.run_id AND t30.step_id = t15.id ORDER BY t30.number LIMIT 1001) AS stretch LIMIT $5::bigint) AS t26
                          CROSS JOIN LATERAL
                            (SELECT t26.number AS "number") AS "28") AS t27
                        CROSS JOIN LATERAL
                          (SELECT t27.list1 AS "nodes") AS "29") AS "frames") AS "32") AS t16
                  CROSS JOIN LATERAL
                    (SELECT t16.list1 AS "nodes",
                      (SELECT row_to_json("36")
                      FROM
                        (SELECT count(*) AS n
                        FROM
                          (SELECT *
                          FROM
                            (SELECT t33.position AS key1
                            FROM steps t33
                            WHERE t33.workspace_id = $2::uuid AND t33.run_id = t13.id AND CASE WHEN t33.provider = ANY($7::text[]) THEN true END ORDER BY t33.position LIMIT 100001) AS stretch LIMIT $6::bigint + 1) AS counted) AS t35
                      CROSS JOIN LATERAL
                        (SELECT least(t35.n, $6::bigint) AS "value", t35.n <= $6::bigint AS "exact") AS "36") AS "count") AS "37") AS "steps",
                  (SELECT row_to_json("47")
                  FROM
                    (SELECT coalesce(json_agg("42" ORDER BY t40.number), '[]'::json) AS list1
                    FROM
                      (SELECT *
                      FROM
                        (SELECT t48.*
                        FROM frames t48
                        WHERE t48.workspace_id = $2::uuid AND t48.run_id = t13.id AND CASE WHEN t48.severity = ANY($10::text[]) THEN true END ORDER BY t48.number DESC LIMIT 1001) AS stretch LIMIT $11::bigint) AS t40
                    CROSS JOIN LATERAL
                      (SELECT t40.number AS "number", t40.severity AS "severity") AS "42") AS t41
                  CROSS JOIN LATERAL
                    (SELECT t41.list1 AS "nodes",
                      (SELECT row_to_json("46")
                      FROM
                        (SELECT count(*) AS n
                        FROM
                          (SELECT *
                          FROM
                            (SELECT t43.number AS key1
                            FROM frames t43
                            WHERE t43.workspace_id = $2::uuid AND t43.run_id = t13.id AND CASE WHEN t43.severity = ANY($10::text[]) THEN true END ORDER BY t43.number LIMIT 100001) AS stretch LIMIT $9::bigint + 1) AS counted) AS t45
                      CROSS JOIN LATERAL
                        (SELECT least(t45.n, $9::bigint) AS "value") AS "46") AS "count") AS "47") AS "frames") AS "50") AS "node") AS "51") AS t14
        CROSS JOIN LATERAL
          (SELECT t14.list1 AS "edges",
            (SELECT "52"
            FROM
              (SELECT (t14.more) AS "hasNextPage", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char((t14.key1)[cardinality(t14.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t14.key2)[cardinality(t14.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "52") AS "pageInfo") AS "53") AS "ordered") AS "68") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "69"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "69") AS "pageInfo") AS "70")));
