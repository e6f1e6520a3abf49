SELECT json_send(to_json(
  (SELECT row_to_json("79")
  FROM
    (SELECT coalesce(json_agg("77" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $16::bigint), '[]'::json) AS list1, count(*) > $16::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t81.*
          FROM missions t81
          WHERE t81.workspace_id = $2::uuid ORDER BY t81.created_at, t81.id LIMIT 501) AS stretch LIMIT $16::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug",
        (SELECT row_to_json("10")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t12.*
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.mission_id = t1.id ORDER BY t12.created_at DESC, t12.id DESC LIMIT 501) AS stretch LIMIT $3::bigint) AS t3
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
                  (SELECT t7.created_at AS key1, t7.id AS key2
                  FROM runs t7
                  WHERE t7.workspace_id = $2::uuid AND t7.mission_id = t1.id ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t8
            CROSS JOIN LATERAL
              (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10") AS "newest",
        (SELECT row_to_json("62")
        FROM
          (SELECT coalesce(json_agg("60" ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $13::bigint), '[]'::json) AS list1, array_agg(t13.finished_at ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $13::bigint) AS key1, array_agg(t13.id ORDER BY t13.finished_at DESC NULLS LAST, t13.id DESC) FILTER (WHERE t13.rank <= $13::bigint) AS key2, count(*) > $13::bigint AS more
          FROM
            (SELECT row_number() OVER () AS rank, page.*
            FROM
              (SELECT t76.*
              FROM (WITH chosen AS MATERIALIZED
                (SELECT way, rows < 1000 AS few
                FROM
                  (SELECT 1 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t64.id AS found, t64.created_at AS at
                        FROM runs t64
                        WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id ORDER BY t64.created_at DESC, t64.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                  UNION ALL SELECT 2 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t65.run_id AS found, t65.run_created_at AS at
                        FROM run_facets t65
                        WHERE t65.workspace_id = $2::uuid AND t65.facet = 'label:' || length($14::text) || ':' || $14::text || '=' || $15::text ORDER BY t65.run_created_at DESC, t65.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t71.finished_at AS key1, t71.id AS key2
                  FROM
                    (SELECT t71.*
                    FROM (
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'QUEUED' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) UNION ALL
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'RUNNING' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) UNION ALL
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'WAITING' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) UNION ALL
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'FAILED' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) UNION ALL
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'SUCCEEDED' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) UNION ALL
                      (SELECT t71.finished_at, t71.id
                      FROM runs t71
                      WHERE t71.workspace_id = $2::uuid AND t71.status = 'CANCELLED' AND t71.finished_at IS NOT NULL ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000)) AS t71 ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 10000) AS t71
                  CROSS JOIN LATERAL
                    (SELECT t73.*
                    FROM runs t73
                    WHERE t73.workspace_id = $2::uuid AND t73.mission_id = t1.id AND t73.id = t71.id AND EXISTS
                      (SELECT
                      FROM labels AS that
                      WHERE that.run_id = t73.id AND that.workspace_id = $2::uuid AND that.key = $14::text AND that.value = $15::text OFFSET 0) OFFSET 0) AS t73 ORDER BY t71.finished_at DESC, t71.id DESC LIMIT 501) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $13::bigint + 1), walk1_cut AS MATERIALIZED
                (SELECT
                  (SELECT count(*)
                  FROM walk1) < $13::bigint + 1 AS cut) SELECT * FROM (
                (SELECT CASE WHEN t67.finished_at IS NULL THEN 1 ELSE 0 END AS part, t67.finished_at AS key1, t67.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t66.id AS found, t66.created_at AS at
                    FROM runs t66
                    WHERE t66.workspace_id = $2::uuid AND t66.mission_id = t1.id ORDER BY t66.created_at DESC, t66.id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t67.*
                  FROM runs t67
                  WHERE t67.workspace_id = $2::uuid AND t67.mission_id = t1.id AND t67.id = way.found AND EXISTS
                    (SELECT
                    FROM labels AS that
                    WHERE that.run_id = t67.id AND that.workspace_id = $2::uuid AND that.key = $14::text AND that.value = $15::text OFFSET 0) AND ((t67.finished_at IS NOT NULL) OR (t67.finished_at IS NULL)) OFFSET 0) AS t67 ORDER BY part, key1 DESC, key2 DESC LIMIT $13::bigint + 1) UNION ALL
                (SELECT CASE WHEN t69.finished_at IS NULL THEN 1 ELSE 0 END AS part, t69.finished_at AS key1, t69.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t68.run_id AS found, t68.run_created_at AS at
                    FROM run_facets t68
                    WHERE t68.workspace_id = $2::uuid AND t68.facet = 'label:' || length($14::text) || ':' || $14::text || '=' || $15::text ORDER BY t68.run_created_at DESC, t68.run_id DESC LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 2) AS way
                CROSS JOIN LATERAL
                  (SELECT t69.*
                  FROM runs t69
                  WHERE t69.workspace_id = $2::uuid AND t69.mission_id = t1.id AND t69.id = way.found AND ((t69.finished_at IS NOT NULL) OR (t69.finished_at IS NULL)) OFFSET 0) AS t69 ORDER BY part, key1 DESC, key2 DESC LIMIT $13::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
                (SELECT NOT cut
                FROM walk1_cut) UNION ALL
                (SELECT CASE WHEN t75.finished_at IS NULL THEN 1 ELSE 0 END AS part, t75.finished_at AS key1, t75.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t74.id AS found, t74.created_at AS at
                    FROM runs t74
                    WHERE t74.workspace_id = $2::uuid AND t74.mission_id = t1.id) AS way
                  WHERE EXISTS
                    (SELECT
                    FROM chosen
                    WHERE NOT few) AND
                    (SELECT cut
                    FROM walk1_cut)) AS way
                CROSS JOIN LATERAL
                  (SELECT t75.*
                  FROM runs t75
                  WHERE t75.workspace_id = $2::uuid AND t75.mission_id = t1.id AND t75.id = way.found AND EXISTS
                    (SELECT
                    FROM labels AS that
                    WHERE that.run_id = t75.id AND that.workspace_id = $2::uuid AND that.key = $14::text AND that.value = $15::text OFFSET 0) AND ((t75.finished_at IS NOT NULL) OR (t75.finished_at IS NULL)) OFFSET 0) AS t75 ORDER BY part, key1 DESC, key2 DESC LIMIT $13::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $13::bigint + 1) AS found
              CROSS JOIN LATERAL
                (SELECT t76.*
                FROM runs t76
                WHERE t76.workspace_id = $2::uuid AND t76.mission_id = t1.id AND t76.id = found.key2 OFFSET 0) AS t76 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t13
          CROSS JOIN LATERAL
            (SELECT translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char(t13.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t13.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
              (SELECT "59"
              FROM
                (SELECT 'run_' || encode(uuid_send(t13.id), 'hex') AS "id",
                  (SELECT row_to_json("37")
                  FROM
                    (SELECT coalesce(json_agg("32" ORDER BY t15.position), '[]'::json) AS list1
                    FROM
                      (SELECT t39.*
                      FROM steps t39
                      WHERE t39.workspace_id = $2::uuid AND t39.run_id = t13.id AND CASE WHEN t39.provider = ANY($7::text[]) THEN true END ORDER BY t39.position LIMIT
                        (SELECT $8::bigint)) AS t15
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
                                  (SELECT t24.*
                                  FROM frames t24
                                  WHERE t24.workspace_id = $2::uuid AND t24.run_id = t17.run_id AND t24.attempt_id = t17.id AND t24.kind = 'LOG_WRITTEN' ORDER BY t24.number DESC LIMIT
                                    (SELECT $4::bigint + 1)) AS page) AS t18
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
                            (SELECT t31.*
                            FROM frames t31
                            WHERE t31.workspace_id = $2::uuid AND t31.run_id = t15.run_id AND t31.step_id = t15.id ORDER BY t31.number LIMIT
                              (SELECT $5::bigint)) AS t26
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
                          (SELECT t34.position AS key1
                          FROM steps t34
                          WHERE t34.workspace_id = $2::uuid AND t34.run_id = t13.id AND CASE WHEN t34.provider = ANY($7::text[]) THEN true END ORDER BY t34.position LIMIT
                            (SELECT $6::bigint + 1)) AS counted) AS t35
                      CROSS JOIN LATERAL
                        (SELECT least(t35.n, $6::bigint) AS "value", t35.n <= $6::bigint AS "exact") AS "36") AS "count") AS "37") AS "steps",
                  (SELECT row_to_json("51")
                  FROM
                    (SELECT coalesce(json_agg("42" ORDER BY t40.number), '[]'::json) AS list1
                    FROM
                      (SELECT t58.*
                      FROM (WITH walk1 AS MATERIALIZED
                        (SELECT way.*
                        FROM
                          (SELECT t54.number AS key1
                          FROM (
                            (SELECT t54.number
                            FROM frames t54
                            WHERE t54.workspace_id = $2::uuid AND t54.run_id = t13.id AND t54.severity = ($10::text[])[1] AND t54.severity NOT IN ('DEBUG', 'INFO') ORDER BY t54.number DESC LIMIT 1001) UNION ALL
                            (SELECT t54.number
                            FROM frames t54
                            WHERE t54.workspace_id = $2::uuid AND t54.run_id = t13.id AND t54.severity = ($10::text[])[2] AND t54.severity NOT IN ('DEBUG', 'INFO') ORDER BY t54.number DESC LIMIT 1001)) AS t54 ORDER BY t54.number DESC LIMIT
                            (SELECT $12::bigint)) AS way
                        WHERE $11::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 DESC LIMIT $12::bigint), walk2 AS MATERIALIZED
                        (SELECT way.*
                        FROM
                          (SELECT t57.number AS key1
                          FROM frames t57
                          WHERE t57.workspace_id = $2::uuid AND t57.run_id = t13.id AND CASE WHEN t57.severity = ANY($10::text[]) THEN true END ORDER BY t57.number DESC LIMIT
                            (SELECT $12::bigint)) AS way
                        WHERE ($11::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 DESC LIMIT $12::bigint) SELECT * FROM
                        (SELECT 0 AS part, *
                        FROM walk1
                        UNION ALL SELECT 0 AS part, *
                        FROM walk2) AS every ORDER BY part, key1 DESC LIMIT $12::bigint) AS found
                      CROSS JOIN LATERAL
                        (SELECT t58.*
                        FROM frames t58
                        WHERE t58.workspace_id = $2::uuid AND t58.run_id = t13.id AND t58.number = found.key1 OFFSET 0) AS t58 ORDER BY found.part, found.key1 DESC) AS t40
                    CROSS JOIN LATERAL
                      (SELECT t40.number AS "number", t40.severity AS "severity") AS "42") AS t41
                  CROSS JOIN LATERAL
                    (SELECT t41.list1 AS "nodes",
                      (SELECT row_to_json("50")
                      FROM
                        (SELECT count(*) AS n
                        FROM (WITH walk1 AS MATERIALIZED
                          (SELECT way.*
                          FROM
                            (SELECT t45.number AS key1
                            FROM (
                              (SELECT t45.number
                              FROM frames t45
                              WHERE t45.workspace_id = $2::uuid AND t45.run_id = t13.id AND t45.severity = ($10::text[])[1] AND t45.severity NOT IN ('DEBUG', 'INFO') ORDER BY t45.number LIMIT 100001) UNION ALL
                              (SELECT t45.number
                              FROM frames t45
                              WHERE t45.workspace_id = $2::uuid AND t45.run_id = t13.id AND t45.severity = ($10::text[])[2] AND t45.severity NOT IN ('DEBUG', 'INFO') ORDER BY t45.number LIMIT 100001)) AS t45 ORDER BY t45.number LIMIT
                              (SELECT $9::bigint + 1)) AS way
                          WHERE $11::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $9::bigint + 1), walk2 AS MATERIALIZED
                          (SELECT way.*
                          FROM
                            (SELECT t48.number AS key1
                            FROM frames t48
                            WHERE t48.workspace_id = $2::uuid AND t48.run_id = t13.id AND CASE WHEN t48.severity = ANY($10::text[]) THEN true END ORDER BY t48.number LIMIT
                              (SELECT $9::bigint + 1)) AS way
                          WHERE ($11::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $9::bigint + 1) SELECT * FROM
                          (SELECT 0 AS part, *
                          FROM walk1
                          UNION ALL SELECT 0 AS part, *
                          FROM walk2) AS every ORDER BY part, key1 LIMIT $9::bigint + 1) AS counted) AS t49
                      CROSS JOIN LATERAL
                        (SELECT least(t49.n, $9::bigint) AS "value") AS "50") AS "count") AS "51") AS "frames") AS "59") AS "node") AS "60") AS t14
        CROSS JOIN LATERAL
          (SELECT t14.list1 AS "edges",
            (SELECT "61"
            FROM
              (SELECT (t14.more) AS "hasNextPage", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char((t14.key1)[cardinality(t14.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t14.key2)[cardinality(t14.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "61") AS "pageInfo") AS "62") AS "ordered") AS "77") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "78"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "78") AS "pageInfo") AS "79")));
