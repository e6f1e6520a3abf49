SELECT json_send(to_json(
  (SELECT "212"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("22")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.started_at DESC NULLS LAST, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t37.*
          FROM (WITH chosen AS MATERIALIZED
            (SELECT way, rows < 1000 AS few
            FROM
              (SELECT 1 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t24.id AS found, t24.created_at AS at
                    FROM runs t24
                    WHERE t24.workspace_id = $2::uuid AND t24.mission_id = t1.id ORDER BY t24.created_at DESC, t24.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
              UNION ALL SELECT 2 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t25.id AS found, t25.started_at AS at
                    FROM (
                      (SELECT t25.started_at, t25.id
                      FROM runs t25
                      WHERE t25.workspace_id = $2::uuid AND t25.status = ($4::text[])[1] ORDER BY t25.started_at DESC, t25.id DESC LIMIT 1000) UNION ALL
                      (SELECT t25.started_at, t25.id
                      FROM runs t25
                      WHERE t25.workspace_id = $2::uuid AND t25.status = ($4::text[])[2] ORDER BY t25.started_at DESC, t25.id DESC LIMIT 1000) UNION ALL
                      (SELECT t25.started_at, t25.id
                      FROM runs t25
                      WHERE t25.workspace_id = $2::uuid AND t25.status = ($4::text[])[3] ORDER BY t25.started_at DESC, t25.id DESC LIMIT 1000) UNION ALL
                      (SELECT t25.started_at, t25.id
                      FROM runs t25
                      WHERE t25.workspace_id = $2::uuid AND t25.status = ($4::text[])[4] ORDER BY t25.started_at DESC, t25.id DESC LIMIT 1000)) AS t25 ORDER BY t25.started_at DESC, t25.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                (SELECT at
                FROM
                  (SELECT t26.id AS found, t26.started_at AS at
                  FROM (
                    (SELECT t26.started_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $2::uuid AND t26.status = ($4::text[])[1] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 100) UNION ALL
                    (SELECT t26.started_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $2::uuid AND t26.status = ($4::text[])[2] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 100) UNION ALL
                    (SELECT t26.started_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $2::uuid AND t26.status = ($4::text[])[3] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 100) UNION ALL
                    (SELECT t26.started_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $2::uuid AND t26.status = ($4::text[])[4] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 100)) AS t26 ORDER BY t26.started_at DESC, t26.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t32.started_at AS key1, t32.id AS key2
              FROM
                (SELECT t32.*
                FROM (
                  (SELECT t32.started_at, t32.id
                  FROM runs t32
                  WHERE t32.workspace_id = $2::uuid AND t32.status = ($4::text[])[1] AND t32.started_at IS NOT NULL ORDER BY t32.started_at DESC, t32.id DESC LIMIT 10000) UNION ALL
                  (SELECT t32.started_at, t32.id
                  FROM runs t32
                  WHERE t32.workspace_id = $2::uuid AND t32.status = ($4::text[])[2] AND t32.started_at IS NOT NULL ORDER BY t32.started_at DESC, t32.id DESC LIMIT 10000) UNION ALL
                  (SELECT t32.started_at, t32.id
                  FROM runs t32
                  WHERE t32.workspace_id = $2::uuid AND t32.status = ($4::text[])[3] AND t32.started_at IS NOT NULL ORDER BY t32.started_at DESC, t32.id DESC LIMIT 10000) UNION ALL
                  (SELECT t32.started_at, t32.id
                  FROM runs t32
                  WHERE t32.workspace_id = $2::uuid AND t32.status = ($4::text[])[4] AND t32.started_at IS NOT NULL ORDER BY t32.started_at DESC, t32.id DESC LIMIT 10000)) AS t32 ORDER BY t32.started_at DESC, t32.id DESC LIMIT 10000) AS t32
              CROSS JOIN LATERAL
                (SELECT t34.*
                FROM runs t34
                WHERE t34.workspace_id = $2::uuid AND t34.mission_id = t1.id AND t34.id = t32.id OFFSET 0) AS t34 ORDER BY t32.started_at DESC, t32.id DESC LIMIT 501) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint), walk1_cut AS MATERIALIZED
            (SELECT
              (SELECT count(*)
              FROM walk1) < $6::bigint AS cut) SELECT * FROM (
            (SELECT CASE WHEN t28.started_at IS NULL THEN 1 ELSE 0 END AS part, t28.started_at AS key1, t28.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t27.id AS found, t27.created_at AS at
                FROM runs t27
                WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 1) AS way
            CROSS JOIN LATERAL
              (SELECT t28.*
              FROM runs t28
              WHERE t28.workspace_id = $2::uuid AND t28.mission_id = t1.id AND t28.id = way.found AND t28.status = ANY($5::text[]) AND ((t28.started_at IS NOT NULL) OR (t28.started_at IS NULL)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL
            (SELECT CASE WHEN t30.started_at IS NULL THEN 1 ELSE 0 END AS part, t30.started_at AS key1, t30.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t29.id AS found, t29.started_at AS at
                FROM (
                  (SELECT t29.started_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $2::uuid AND t29.status = ($4::text[])[1] ORDER BY t29.started_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.started_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $2::uuid AND t29.status = ($4::text[])[2] ORDER BY t29.started_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.started_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $2::uuid AND t29.status = ($4::text[])[3] ORDER BY t29.started_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.started_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $2::uuid AND t29.status = ($4::text[])[4] ORDER BY t29.started_at DESC, t29.id DESC LIMIT 1000)) AS t29 ORDER BY t29.started_at DESC, t29.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 2) AS way
            CROSS JOIN LATERAL
              (SELECT t30.*
              FROM runs t30
              WHERE t30.workspace_id = $2::uuid AND t30.mission_id = t1.id AND t30.id = way.found AND ((t30.started_at IS NOT NULL) OR (t30.started_at IS NULL)) OFFSET 0) AS t30 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
            (SELECT NOT cut
            FROM walk1_cut) UNION ALL
            (SELECT CASE WHEN t36.started_at IS NULL THEN 1 ELSE 0 END AS part, t36.started_at AS key1, t36.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t35.id AS found, t35.created_at AS at
                FROM runs t35
                WHERE t35.workspace_id = $2::uuid AND t35.mission_id = t1.id) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t36.*
              FROM runs t36
              WHERE t36.workspace_id = $2::uuid AND t36.mission_id = t1.id AND t36.id = way.found AND t36.status = ANY($5::text[]) AND ((t36.started_at IS NOT NULL) OR (t36.started_at IS NULL)) OFFSET 0) AS t36 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t37.*
            FROM runs t37
            WHERE t37.workspace_id = $2::uuid AND t37.mission_id = t1.id AND t37.id = found.key2 OFFSET 0) AS t37 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t2
        CROSS JOIN LATERAL
          (SELECT 'RunEdge' AS "__typename", translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t2.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.started_at AS "startedAt") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'RunConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("21")
          FROM
            (SELECT count(*) AS n
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t7.id AS found, t7.created_at AS at
                      FROM runs t7
                      WHERE t7.workspace_id = $2::uuid AND t7.mission_id = t1.id ORDER BY t7.created_at DESC, t7.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t8.id AS found, t8.started_at AS at
                      FROM (
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.status = ($4::text[])[1] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.status = ($4::text[])[2] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.status = ($4::text[])[3] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.status = ($4::text[])[4] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000)) AS t8 ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t9.id AS found, t9.started_at AS at
                    FROM (
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.status = ($4::text[])[1] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.status = ($4::text[])[2] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.status = ($4::text[])[3] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.status = ($4::text[])[4] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100)) AS t9 ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t15.started_at AS key1, t15.id AS key2
                FROM
                  (SELECT t15.*
                  FROM (
                    (SELECT t15.started_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $2::uuid AND t15.status = ($4::text[])[1] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 10000) UNION ALL
                    (SELECT t15.started_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $2::uuid AND t15.status = ($4::text[])[2] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 10000) UNION ALL
                    (SELECT t15.started_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $2::uuid AND t15.status = ($4::text[])[3] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 10000) UNION ALL
                    (SELECT t15.started_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $2::uuid AND t15.status = ($4::text[])[4] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 10000)) AS t15 ORDER BY t15.started_at DESC, t15.id DESC LIMIT 10000) AS t15
                CROSS JOIN LATERAL
                  (SELECT t17.*
                  FROM runs t17
                  WHERE t17.workspace_id = $2::uuid AND t17.mission_id = t1.id AND t17.id = t15.id OFFSET 0) AS t17 ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $3::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t11.started_at IS NULL THEN 1 ELSE 0 END AS part, t11.started_at AS key1, t11.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t10.id AS found, t10.created_at AS at
                  FROM runs t10
                  WHERE t10.workspace_id = $2::uuid AND t10.mission_id = t1.id ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t11.*
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.mission_id = t1.id AND t11.id = way.found AND t11.status = ANY($5::text[]) AND ((t11.started_at IS NOT NULL) OR (t11.started_at IS NULL)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1) UNION ALL
              (SELECT CASE WHEN t13.started_at IS NULL THEN 1 ELSE 0 END AS part, t13.started_at AS key1, t13.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t12.id AS found, t12.started_at AS at
                  FROM (
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.status = ($4::text[])[1] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.status = ($4::text[])[2] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.status = ($4::text[])[3] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.status = ($4::text[])[4] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000)) AS t12 ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t13.*
                FROM runs t13
                WHERE t13.workspace_id = $2::uuid AND t13.mission_id = t1.id AND t13.id = way.found AND ((t13.started_at IS NOT NULL) OR (t13.started_at IS NULL)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t19.started_at IS NULL THEN 1 ELSE 0 END AS part, t19.started_at AS key1, t19.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t19.*
                FROM runs t19
                WHERE t19.workspace_id = $2::uuid AND t19.mission_id = t1.id AND t19.id = way.found AND t19.status = ANY($5::text[]) AND ((t19.started_at IS NOT NULL) OR (t19.started_at IS NULL)) OFFSET 0) AS t19 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1) AS counted) AS t20
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t20.n, $3::bigint) AS "value", t20.n <= $3::bigint AS "exact") AS "21") AS "count") AS "22") AS "runs",
      (SELECT row_to_json("58")
      FROM
        (SELECT coalesce(json_agg("40" ORDER BY t38.started_at DESC NULLS LAST, t38.id DESC) FILTER (WHERE t38.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t38.started_at ORDER BY t38.started_at DESC NULLS LAST, t38.id DESC) FILTER (WHERE t38.rank <= $7::bigint) AS key1, array_agg(t38.id ORDER BY t38.started_at DESC NULLS LAST, t38.id DESC) FILTER (WHERE t38.rank <= $7::bigint) AS key2, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t73.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t60.id AS found, t60.created_at AS at
                      FROM runs t60
                      WHERE t60.workspace_id = $2::uuid AND t60.mission_id = t1.id ORDER BY t60.created_at DESC, t60.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t61.id AS found, t61.started_at AS at
                      FROM (
                        (SELECT t61.started_at, t61.id
                        FROM runs t61
                        WHERE t61.workspace_id = $2::uuid AND t61.status = ($9::text[])[1] ORDER BY t61.started_at DESC, t61.id DESC LIMIT 1000) UNION ALL
                        (SELECT t61.started_at, t61.id
                        FROM runs t61
                        WHERE t61.workspace_id = $2::uuid AND t61.status = ($9::text[])[2] ORDER BY t61.started_at DESC, t61.id DESC LIMIT 1000) UNION ALL
                        (SELECT t61.started_at, t61.id
                        FROM runs t61
                        WHERE t61.workspace_id = $2::uuid AND t61.status = ($9::text[])[3] ORDER BY t61.started_at DESC, t61.id DESC LIMIT 1000) UNION ALL
                        (SELECT t61.started_at, t61.id
                        FROM runs t61
                        WHERE t61.workspace_id = $2::uuid AND t61.status = ($9::text[])[4] ORDER BY t61.started_at DESC, t61.id DESC LIMIT 1000)) AS t61 ORDER BY t61.started_at DESC, t61.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t62.id AS found, t62.started_at AS at
                    FROM (
                      (SELECT t62.started_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.status = ($9::text[])[1] ORDER BY t62.started_at DESC, t62.id DESC LIMIT 100) UNION ALL
                      (SELECT t62.started_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.status = ($9::text[])[2] ORDER BY t62.started_at DESC, t62.id DESC LIMIT 100) UNION ALL
                      (SELECT t62.started_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.status = ($9::text[])[3] ORDER BY t62.started_at DESC, t62.id DESC LIMIT 100) UNION ALL
                      (SELECT t62.started_at, t62.id
                      FROM runs t62
                      WHERE t62.workspace_id = $2::uuid AND t62.status = ($9::text[])[4] ORDER BY t62.started_at DESC, t62.id DESC LIMIT 100)) AS t62 ORDER BY t62.started_at DESC, t62.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t68.started_at AS key1, t68.id AS key2
                FROM
                  (SELECT t68.*
                  FROM (
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.status = ($9::text[])[1] AND t68.started_at IS NOT NULL ORDER BY t68.started_at DESC, t68.id DESC LIMIT 10000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.status = ($9::text[])[2] AND t68.started_at IS NOT NULL ORDER BY t68.started_at DESC, t68.id DESC LIMIT 10000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.status = ($9::text[])[3] AND t68.started_at IS NOT NULL ORDER BY t68.started_at DESC, t68.id DESC LIMIT 10000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.status = ($9::text[])[4] AND t68.started_at IS NOT NULL ORDER BY t68.started_at DESC, t68.id DESC LIMIT 10000)) AS t68 ORDER BY t68.started_at DESC, t68.id DESC LIMIT 10000) AS t68
                CROSS JOIN LATERAL
                  (SELECT t70.*
                  FROM runs t70
                  WHERE t70.workspace_id = $2::uuid AND t70.mission_id = t1.id AND t70.id = t68.id OFFSET 0) AS t70 ORDER BY t68.started_at DESC, t68.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $7::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t64.started_at IS NULL THEN 1 ELSE 0 END AS part, t64.started_at AS key1, t64.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t63.id AS found, t63.created_at AS at
                  FROM runs t63
                  WHERE t63.workspace_id = $2::uuid AND t63.mission_id = t1.id ORDER BY t63.created_at DESC, t63.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t64.*
                FROM runs t64
                WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.id = way.found AND t64.status = ANY($10::text[]) AND ((t64.started_at IS NOT NULL) OR (t64.started_at IS NULL)) OFFSET 0) AS t64 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) UNION ALL
              (SELECT CASE WHEN t66.started_at IS NULL THEN 1 ELSE 0 END AS part, t66.started_at AS key1, t66.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t65.id AS found, t65.started_at AS at
                  FROM (
                    (SELECT t65.started_at, t65.id
                    FROM runs t65
                    WHERE t65.workspace_id = $2::uuid AND t65.status = ($9::text[])[1] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 1000) UNION ALL
                    (SELECT t65.started_at, t65.id
                    FROM runs t65
                    WHERE t65.workspace_id = $2::uuid AND t65.status = ($9::text[])[2] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 1000) UNION ALL
                    (SELECT t65.started_at, t65.id
                    FROM runs t65
                    WHERE t65.workspace_id = $2::uuid AND t65.status = ($9::text[])[3] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 1000) UNION ALL
                    (SELECT t65.started_at, t65.id
                    FROM runs t65
                    WHERE t65.workspace_id = $2::uuid AND t65.status = ($9::text[])[4] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 1000)) AS t65 ORDER BY t65.started_at DESC, t65.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t66.*
                FROM runs t66
                WHERE t66.workspace_id = $2::uuid AND t66.mission_id = t1.id AND t66.id = way.found AND ((t66.started_at IS NOT NULL) OR (t66.started_at IS NULL)) OFFSET 0) AS t66 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t72.started_at IS NULL THEN 1 ELSE 0 END AS part, t72.started_at AS key1, t72.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t71.id AS found, t71.created_at AS at
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t72.*
                FROM runs t72
                WHERE t72.workspace_id = $2::uuid AND t72.mission_id = t1.id AND t72.id = way.found AND t72.status = ANY($10::text[]) AND ((t72.started_at IS NOT NULL) OR (t72.started_at IS NULL)) OFFSET 0) AS t72 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t73.*
              FROM runs t73
              WHERE t73.workspace_id = $2::uuid AND t73.mission_id = t1.id AND t73.id = found.key2 OFFSET 0) AS t73 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t38
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t38.id), 'hex') AS "id", t38.started_at AS "startedAt") AS "40") AS t39
      CROSS JOIN LATERAL
        (SELECT t39.list1 AS "nodes",
          (SELECT "41"
          FROM
            (SELECT (t39.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t39.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t39.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t39.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t39.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t39.key1)[cardinality(t39.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t39.key2)[cardinality(t39.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "41") AS "pageInfo",
          (SELECT row_to_json("57")
          FROM
            (SELECT count(*) AS n
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t43.id AS found, t43.created_at AS at
                      FROM runs t43
                      WHERE t43.workspace_id = $2::uuid AND t43.mission_id = t1.id ORDER BY t43.created_at DESC, t43.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t44.id AS found, t44.started_at AS at
                      FROM (
                        (SELECT t44.started_at, t44.id
                        FROM runs t44
                        WHERE t44.workspace_id = $2::uuid AND t44.status = ($9::text[])[1] ORDER BY t44.started_at DESC, t44.id DESC LIMIT 1000) UNION ALL
                        (SELECT t44.started_at, t44.id
                        FROM runs t44
                        WHERE t44.workspace_id = $2::uuid AND t44.status = ($9::text[])[2] ORDER BY t44.started_at DESC, t44.id DESC LIMIT 1000) UNION ALL
                        (SELECT t44.started_at, t44.id
                        FROM runs t44
                        WHERE t44.workspace_id = $2::uuid AND t44.status = ($9::text[])[3] ORDER BY t44.started_at DESC, t44.id DESC LIMIT 1000) UNION ALL
                        (SELECT t44.started_at, t44.id
                        FROM runs t44
                        WHERE t44.workspace_id = $2::uuid AND t44.status = ($9::text[])[4] ORDER BY t44.started_at DESC, t44.id DESC LIMIT 1000)) AS t44 ORDER BY t44.started_at DESC, t44.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t45.id AS found, t45.started_at AS at
                    FROM (
                      (SELECT t45.started_at, t45.id
                      FROM runs t45
                      WHERE t45.workspace_id = $2::uuid AND t45.status = ($9::text[])[1] ORDER BY t45.started_at DESC, t45.id DESC LIMIT 100) UNION ALL
                      (SELECT t45.started_at, t45.id
                      FROM runs t45
                      WHERE t45.workspace_id = $2::uuid AND t45.status = ($9::text[])[2] ORDER BY t45.started_at DESC, t45.id DESC LIMIT 100) UNION ALL
                      (SELECT t45.started_at, t45.id
                      FROM runs t45
                      WHERE t45.workspace_id = $2::uuid AND t45.status = ($9::text[])[3] ORDER BY t45.started_at DESC, t45.id DESC LIMIT 100) UNION ALL
                      (SELECT t45.started_at, t45.id
                      FROM runs t45
                      WHERE t45.workspace_id = $2::uuid AND t45.status = ($9::text[])[4] ORDER BY t45.started_at DESC, t45.id DESC LIMIT 100)) AS t45 ORDER BY t45.started_at DESC, t45.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t51.started_at AS key1, t51.id AS key2
                FROM
                  (SELECT t51.*
                  FROM (
                    (SELECT t51.started_at, t51.id
                    FROM runs t51
                    WHERE t51.workspace_id = $2::uuid AND t51.status = ($9::text[])[1] AND t51.started_at IS NOT NULL ORDER BY t51.started_at DESC, t51.id DESC LIMIT 10000) UNION ALL
                    (SELECT t51.started_at, t51.id
                    FROM runs t51
                    WHERE t51.workspace_id = $2::uuid AND t51.status = ($9::text[])[2] AND t51.started_at IS NOT NULL ORDER BY t51.started_at DESC, t51.id DESC LIMIT 10000) UNION ALL
                    (SELECT t51.started_at, t51.id
                    FROM runs t51
                    WHERE t51.workspace_id = $2::uuid AND t51.status = ($9::text[])[3] AND t51.started_at IS NOT NULL ORDER BY t51.started_at DESC, t51.id DESC LIMIT 10000) UNION ALL
                    (SELECT t51.started_at, t51.id
                    FROM runs t51
                    WHERE t51.workspace_id = $2::uuid AND t51.status = ($9::text[])[4] AND t51.started_at IS NOT NULL ORDER BY t51.started_at DESC, t51.id DESC LIMIT 10000)) AS t51 ORDER BY t51.started_at DESC, t51.id DESC LIMIT 10000) AS t51
                CROSS JOIN LATERAL
                  (SELECT t53.*
                  FROM runs t53
                  WHERE t53.workspace_id = $2::uuid AND t53.mission_id = t1.id AND t53.id = t51.id OFFSET 0) AS t53 ORDER BY t51.started_at DESC, t51.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t47.started_at IS NULL THEN 1 ELSE 0 END AS part, t47.started_at AS key1, t47.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t46.id AS found, t46.created_at AS at
                  FROM runs t46
                  WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t47.*
                FROM runs t47
                WHERE t47.workspace_id = $2::uuid AND t47.mission_id = t1.id AND t47.id = way.found AND t47.status = ANY($10::text[]) AND ((t47.started_at IS NOT NULL) OR (t47.started_at IS NULL)) OFFSET 0) AS t47 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL
              (SELECT CASE WHEN t49.started_at IS NULL THEN 1 ELSE 0 END AS part, t49.started_at AS key1, t49.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t48.id AS found, t48.started_at AS at
                  FROM (
                    (SELECT t48.started_at, t48.id
                    FROM runs t48
                    WHERE t48.workspace_id = $2::uuid AND t48.status = ($9::text[])[1] ORDER BY t48.started_at DESC, t48.id DESC LIMIT 1000) UNION ALL
                    (SELECT t48.started_at, t48.id
                    FROM runs t48
                    WHERE t48.workspace_id = $2::uuid AND t48.status = ($9::text[])[2] ORDER BY t48.started_at DESC, t48.id DESC LIMIT 1000) UNION ALL
                    (SELECT t48.started_at, t48.id
                    FROM runs t48
                    WHERE t48.workspace_id = $2::uuid AND t48.status = ($9::text[])[3] ORDER BY t48.started_at DESC, t48.id DESC LIMIT 1000) UNION ALL
                    (SELECT t48.started_at, t48.id
                    FROM runs t48
                    WHERE t48.workspace_id = $2::uuid AND t48.status = ($9::text[])[4] ORDER BY t48.started_at DESC, t48.id DESC LIMIT 1000)) AS t48 ORDER BY t48.started_at DESC, t48.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t49.*
                FROM runs t49
                WHERE t49.workspace_id = $2::uuid AND t49.mission_id = t1.id AND t49.id = way.found AND ((t49.started_at IS NOT NULL) OR (t49.started_at IS NULL)) OFFSET 0) AS t49 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t55.started_at IS NULL THEN 1 ELSE 0 END AS part, t55.started_at AS key1, t55.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t54.id AS found, t54.created_at AS at
                  FROM runs t54
                  WHERE t54.workspace_id = $2::uuid AND t54.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t55.*
                FROM runs t55
                WHERE t55.workspace_id = $2::uuid AND t55.mission_id = t1.id AND t55.id = way.found AND t55.status = ANY($10::text[]) AND ((t55.started_at IS NOT NULL) OR (t55.started_at IS NULL)) OFFSET 0) AS t55 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t56
          CROSS JOIN LATERAL
            (SELECT least(t56.n, $8::bigint) AS "value", t56.n <= $8::bigint AS "exact") AS "57") AS "count") AS "58") AS "first",
      (SELECT row_to_json("93")
      FROM
        (SELECT coalesce(json_agg("77" ORDER BY t74.started_at DESC NULLS LAST, t74.id DESC) FILTER (WHERE t74.rank <= $11::bigint), '[]'::json) AS list1, array_agg(t74.started_at ORDER BY t74.started_at DESC NULLS LAST, t74.id DESC) FILTER (WHERE t74.rank <= $11::bigint) AS key1, array_agg(t74.id ORDER BY t74.started_at DESC NULLS LAST, t74.id DESC) FILTER (WHERE t74.rank <= $11::bigint) AS key2, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t108.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t95.id AS found, t95.created_at AS at
                      FROM runs t95
                      WHERE t95.workspace_id = $2::uuid AND t95.mission_id = t1.id ORDER BY t95.created_at DESC, t95.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t96.id AS found, t96.started_at AS at
                      FROM (
                        (SELECT t96.started_at, t96.id
                        FROM runs t96
                        WHERE t96.workspace_id = $2::uuid AND t96.status = ($14::text[])[1] ORDER BY t96.started_at DESC, t96.id DESC LIMIT 1000) UNION ALL
                        (SELECT t96.started_at, t96.id
                        FROM runs t96
                        WHERE t96.workspace_id = $2::uuid AND t96.status = ($14::text[])[2] ORDER BY t96.started_at DESC, t96.id DESC LIMIT 1000) UNION ALL
                        (SELECT t96.started_at, t96.id
                        FROM runs t96
                        WHERE t96.workspace_id = $2::uuid AND t96.status = ($14::text[])[3] ORDER BY t96.started_at DESC, t96.id DESC LIMIT 1000) UNION ALL
                        (SELECT t96.started_at, t96.id
                        FROM runs t96
                        WHERE t96.workspace_id = $2::uuid AND t96.status = ($14::text[])[4] ORDER BY t96.started_at DESC, t96.id DESC LIMIT 1000)) AS t96 ORDER BY t96.started_at DESC, t96.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t97.id AS found, t97.started_at AS at
                    FROM (
                      (SELECT t97.started_at, t97.id
                      FROM runs t97
                      WHERE t97.workspace_id = $2::uuid AND t97.status = ($14::text[])[1] ORDER BY t97.started_at DESC, t97.id DESC LIMIT 100) UNION ALL
                      (SELECT t97.started_at, t97.id
                      FROM runs t97
                      WHERE t97.workspace_id = $2::uuid AND t97.status = ($14::text[])[2] ORDER BY t97.started_at DESC, t97.id DESC LIMIT 100) UNION ALL
                      (SELECT t97.started_at, t97.id
                      FROM runs t97
                      WHERE t97.workspace_id = $2::uuid AND t97.status = ($14::text[])[3] ORDER BY t97.started_at DESC, t97.id DESC LIMIT 100) UNION ALL
                      (SELECT t97.started_at, t97.id
                      FROM runs t97
                      WHERE t97.workspace_id = $2::uuid AND t97.status = ($14::text[])[4] ORDER BY t97.started_at DESC, t97.id DESC LIMIT 100)) AS t97 ORDER BY t97.started_at DESC, t97.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t103.started_at AS key1, t103.id AS key2
                FROM
                  (SELECT t103.*
                  FROM (
                    (SELECT t103.started_at, t103.id
                    FROM runs t103
                    WHERE t103.workspace_id = $2::uuid AND t103.status = ($14::text[])[1] AND t103.started_at IS NOT NULL AND (t103.started_at, t103.id) < ($12::timestamptz, $13::uuid) ORDER BY t103.started_at DESC, t103.id DESC LIMIT 10000) UNION ALL
                    (SELECT t103.started_at, t103.id
                    FROM runs t103
                    WHERE t103.workspace_id = $2::uuid AND t103.status = ($14::text[])[2] AND t103.started_at IS NOT NULL AND (t103.started_at, t103.id) < ($12::timestamptz, $13::uuid) ORDER BY t103.started_at DESC, t103.id DESC LIMIT 10000) UNION ALL
                    (SELECT t103.started_at, t103.id
                    FROM runs t103
                    WHERE t103.workspace_id = $2::uuid AND t103.status = ($14::text[])[3] AND t103.started_at IS NOT NULL AND (t103.started_at, t103.id) < ($12::timestamptz, $13::uuid) ORDER BY t103.started_at DESC, t103.id DESC LIMIT 10000) UNION ALL
                    (SELECT t103.started_at, t103.id
                    FROM runs t103
                    WHERE t103.workspace_id = $2::uuid AND t103.status = ($14::text[])[4] AND t103.started_at IS NOT NULL AND (t103.started_at, t103.id) < ($12::timestamptz, $13::uuid) ORDER BY t103.started_at DESC, t103.id DESC LIMIT 10000)) AS t103 ORDER BY t103.started_at DESC, t103.id DESC LIMIT 10000) AS t103
                CROSS JOIN LATERAL
                  (SELECT t105.*
                  FROM runs t105
                  WHERE t105.workspace_id = $2::uuid AND t105.mission_id = t1.id AND t105.id = t103.id OFFSET 0) AS t105 ORDER BY t103.started_at DESC, t103.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $11::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $11::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t99.started_at IS NULL THEN 1 ELSE 0 END AS part, t99.started_at AS key1, t99.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t98.id AS found, t98.created_at AS at
                  FROM runs t98
                  WHERE t98.workspace_id = $2::uuid AND t98.mission_id = t1.id ORDER BY t98.created_at DESC, t98.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t99.*
                FROM runs t99
                WHERE t99.workspace_id = $2::uuid AND t99.mission_id = t1.id AND t99.id = way.found AND t99.status = ANY($15::text[]) AND ((t99.started_at IS NOT NULL AND (t99.started_at, t99.id) < ($12::timestamptz, $13::uuid)) OR (t99.started_at IS NULL)) OFFSET 0) AS t99 ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) UNION ALL
              (SELECT CASE WHEN t101.started_at IS NULL THEN 1 ELSE 0 END AS part, t101.started_at AS key1, t101.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t100.id AS found, t100.started_at AS at
                  FROM (
                    (SELECT t100.started_at, t100.id
                    FROM runs t100
                    WHERE t100.workspace_id = $2::uuid AND t100.status = ($14::text[])[1] ORDER BY t100.started_at DESC, t100.id DESC LIMIT 1000) UNION ALL
                    (SELECT t100.started_at, t100.id
                    FROM runs t100
                    WHERE t100.workspace_id = $2::uuid AND t100.status = ($14::text[])[2] ORDER BY t100.started_at DESC, t100.id DESC LIMIT 1000) UNION ALL
                    (SELECT t100.started_at, t100.id
                    FROM runs t100
                    WHERE t100.workspace_id = $2::uuid AND t100.status = ($14::text[])[3] ORDER BY t100.started_at DESC, t100.id DESC LIMIT 1000) UNION ALL
                    (SELECT t100.started_at, t100.id
                    FROM runs t100
                    WHERE t100.workspace_id = $2::uuid AND t100.status = ($14::text[])[4] ORDER BY t100.started_at DESC, t100.id DESC LIMIT 1000)) AS t100 ORDER BY t100.started_at DESC, t100.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t101.*
                FROM runs t101
                WHERE t101.workspace_id = $2::uuid AND t101.mission_id = t1.id AND t101.id = way.found AND ((t101.started_at IS NOT NULL AND (t101.started_at, t101.id) < ($12::timestamptz, $13::uuid)) OR (t101.started_at IS NULL)) OFFSET 0) AS t101 ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t107.started_at IS NULL THEN 1 ELSE 0 END AS part, t107.started_at AS key1, t107.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t106.id AS found, t106.created_at AS at
                  FROM runs t106
                  WHERE t106.workspace_id = $2::uuid AND t106.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t107.*
                FROM runs t107
                WHERE t107.workspace_id = $2::uuid AND t107.mission_id = t1.id AND t107.id = way.found AND t107.status = ANY($15::text[]) AND ((t107.started_at IS NOT NULL AND (t107.started_at, t107.id) < ($12::timestamptz, $13::uuid)) OR (t107.started_at IS NULL)) OFFSET 0) AS t107 ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t108.*
              FROM runs t108
              WHERE t108.workspace_id = $2::uuid AND t108.mission_id = t1.id AND t108.id = found.key2 OFFSET 0) AS t108 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t74
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t74.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t74.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "76"
            FROM
              (SELECT 'run_' || encode(uuid_send(t74.id), 'hex') AS "id", t74.started_at AS "startedAt") AS "76") AS "node") AS "77") AS t75
      CROSS JOIN LATERAL
        (SELECT t75.list1 AS "edges",
          (SELECT "92"
          FROM
            (SELECT (t75.more) AS "hasNextPage", (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t79.id AS found, t79.created_at AS at
                      FROM runs t79
                      WHERE t79.workspace_id = $2::uuid AND t79.mission_id = t1.id ORDER BY t79.created_at, t79.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t80.id AS found, t80.started_at AS at
                      FROM (
                        (SELECT t80.started_at, t80.id
                        FROM runs t80
                        WHERE t80.workspace_id = $2::uuid AND t80.status = ($14::text[])[1] ORDER BY t80.started_at, t80.id LIMIT 1000) UNION ALL
                        (SELECT t80.started_at, t80.id
                        FROM runs t80
                        WHERE t80.workspace_id = $2::uuid AND t80.status = ($14::text[])[2] ORDER BY t80.started_at, t80.id LIMIT 1000) UNION ALL
                        (SELECT t80.started_at, t80.id
                        FROM runs t80
                        WHERE t80.workspace_id = $2::uuid AND t80.status = ($14::text[])[3] ORDER BY t80.started_at, t80.id LIMIT 1000) UNION ALL
                        (SELECT t80.started_at, t80.id
                        FROM runs t80
                        WHERE t80.workspace_id = $2::uuid AND t80.status = ($14::text[])[4] ORDER BY t80.started_at, t80.id LIMIT 1000)) AS t80 ORDER BY t80.started_at, t80.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t81.id AS found, t81.started_at AS at
                    FROM (
                      (SELECT t81.started_at, t81.id
                      FROM runs t81
                      WHERE t81.workspace_id = $2::uuid AND t81.status = ($14::text[])[1] ORDER BY t81.started_at, t81.id LIMIT 100) UNION ALL
                      (SELECT t81.started_at, t81.id
                      FROM runs t81
                      WHERE t81.workspace_id = $2::uuid AND t81.status = ($14::text[])[2] ORDER BY t81.started_at, t81.id LIMIT 100) UNION ALL
                      (SELECT t81.started_at, t81.id
                      FROM runs t81
                      WHERE t81.workspace_id = $2::uuid AND t81.status = ($14::text[])[3] ORDER BY t81.started_at, t81.id LIMIT 100) UNION ALL
                      (SELECT t81.started_at, t81.id
                      FROM runs t81
                      WHERE t81.workspace_id = $2::uuid AND t81.status = ($14::text[])[4] ORDER BY t81.started_at, t81.id LIMIT 100)) AS t81 ORDER BY t81.started_at, t81.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t87.started_at AS key1, t87.id AS key2
                FROM
                  (SELECT t87.*
                  FROM (
                    (SELECT t87.started_at, t87.id
                    FROM runs t87
                    WHERE t87.workspace_id = $2::uuid AND t87.status = ($14::text[])[1] AND false ORDER BY t87.started_at, t87.id LIMIT 10000) UNION ALL
                    (SELECT t87.started_at, t87.id
                    FROM runs t87
                    WHERE t87.workspace_id = $2::uuid AND t87.status = ($14::text[])[2] AND false ORDER BY t87.started_at, t87.id LIMIT 10000) UNION ALL
                    (SELECT t87.started_at, t87.id
                    FROM runs t87
                    WHERE t87.workspace_id = $2::uuid AND t87.status = ($14::text[])[3] AND false ORDER BY t87.started_at, t87.id LIMIT 10000) UNION ALL
                    (SELECT t87.started_at, t87.id
                    FROM runs t87
                    WHERE t87.workspace_id = $2::uuid AND t87.status = ($14::text[])[4] AND false ORDER BY t87.started_at, t87.id LIMIT 10000)) AS t87 ORDER BY t87.started_at, t87.id LIMIT 10000) AS t87
                CROSS JOIN LATERAL
                  (SELECT t89.*
                  FROM runs t89
                  WHERE t89.workspace_id = $2::uuid AND t89.mission_id = t1.id AND t89.id = t87.id OFFSET 0) AS t89 ORDER BY t87.started_at, t87.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t83.started_at IS NULL THEN 0 ELSE 1 END AS part, t83.started_at AS key1, t83.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t82.id AS found, t82.created_at AS at
                  FROM runs t82
                  WHERE t82.workspace_id = $2::uuid AND t82.mission_id = t1.id ORDER BY t82.created_at, t82.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t83.*
                FROM runs t83
                WHERE t83.workspace_id = $2::uuid AND t83.mission_id = t1.id AND t83.id = way.found AND t83.status = ANY($15::text[]) AND ((t83.started_at IS NOT NULL AND (t83.started_at, t83.id) >= ($12::timestamptz, $13::uuid))) OFFSET 0) AS t83 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
              (SELECT CASE WHEN t85.started_at IS NULL THEN 0 ELSE 1 END AS part, t85.started_at AS key1, t85.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t84.id AS found, t84.started_at AS at
                  FROM (
                    (SELECT t84.started_at, t84.id
                    FROM runs t84
                    WHERE t84.workspace_id = $2::uuid AND t84.status = ($14::text[])[1] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                    (SELECT t84.started_at, t84.id
                    FROM runs t84
                    WHERE t84.workspace_id = $2::uuid AND t84.status = ($14::text[])[2] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                    (SELECT t84.started_at, t84.id
                    FROM runs t84
                    WHERE t84.workspace_id = $2::uuid AND t84.status = ($14::text[])[3] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                    (SELECT t84.started_at, t84.id
                    FROM runs t84
                    WHERE t84.workspace_id = $2::uuid AND t84.status = ($14::text[])[4] ORDER BY t84.started_at, t84.id LIMIT 1000)) AS t84 ORDER BY t84.started_at, t84.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t85.*
                FROM runs t85
                WHERE t85.workspace_id = $2::uuid AND t85.mission_id = t1.id AND t85.id = way.found AND ((t85.started_at IS NOT NULL AND (t85.started_at, t85.id) >= ($12::timestamptz, $13::uuid))) OFFSET 0) AS t85 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t91.started_at IS NULL THEN 0 ELSE 1 END AS part, t91.started_at AS key1, t91.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t90.id AS found, t90.created_at AS at
                  FROM runs t90
                  WHERE t90.workspace_id = $2::uuid AND t90.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t91.*
                FROM runs t91
                WHERE t91.workspace_id = $2::uuid AND t91.mission_id = t1.id AND t91.id = way.found AND t91.status = ANY($15::text[]) AND ((t91.started_at IS NOT NULL AND (t91.started_at, t91.id) >= ($12::timestamptz, $13::uuid))) OFFSET 0) AS t91 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t75.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t75.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t75.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t75.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t75.key1)[cardinality(t75.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t75.key2)[cardinality(t75.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "92") AS "pageInfo") AS "93") AS "next",
      (SELECT row_to_json("113")
      FROM
        (SELECT coalesce(json_agg("111" ORDER BY t109.started_at DESC NULLS LAST, t109.id DESC) FILTER (WHERE t109.rank <= $16::bigint), '[]'::json) AS list1, array_agg(t109.started_at ORDER BY t109.started_at DESC NULLS LAST, t109.id DESC) FILTER (WHERE t109.rank <= $16::bigint) AS key1, array_agg(t109.id ORDER BY t109.started_at DESC NULLS LAST, t109.id DESC) FILTER (WHERE t109.rank <= $16::bigint) AS key2, count(*) > $16::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t128.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t115.id AS found, t115.created_at AS at
                      FROM runs t115
                      WHERE t115.workspace_id = $2::uuid AND t115.mission_id = t1.id ORDER BY t115.created_at, t115.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t116.id AS found, t116.started_at AS at
                      FROM (
                        (SELECT t116.started_at, t116.id
                        FROM runs t116
                        WHERE t116.workspace_id = $2::uuid AND t116.status = ($17::text[])[1] ORDER BY t116.started_at, t116.id LIMIT 1000) UNION ALL
                        (SELECT t116.started_at, t116.id
                        FROM runs t116
                        WHERE t116.workspace_id = $2::uuid AND t116.status = ($17::text[])[2] ORDER BY t116.started_at, t116.id LIMIT 1000) UNION ALL
                        (SELECT t116.started_at, t116.id
                        FROM runs t116
                        WHERE t116.workspace_id = $2::uuid AND t116.status = ($17::text[])[3] ORDER BY t116.started_at, t116.id LIMIT 1000) UNION ALL
                        (SELECT t116.started_at, t116.id
                        FROM runs t116
                        WHERE t116.workspace_id = $2::uuid AND t116.status = ($17::text[])[4] ORDER BY t116.started_at, t116.id LIMIT 1000)) AS t116 ORDER BY t116.started_at, t116.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t117.id AS found, t117.started_at AS at
                    FROM (
                      (SELECT t117.started_at, t117.id
                      FROM runs t117
                      WHERE t117.workspace_id = $2::uuid AND t117.status = ($17::text[])[1] ORDER BY t117.started_at, t117.id LIMIT 100) UNION ALL
                      (SELECT t117.started_at, t117.id
                      FROM runs t117
                      WHERE t117.workspace_id = $2::uuid AND t117.status = ($17::text[])[2] ORDER BY t117.started_at, t117.id LIMIT 100) UNION ALL
                      (SELECT t117.started_at, t117.id
                      FROM runs t117
                      WHERE t117.workspace_id = $2::uuid AND t117.status = ($17::text[])[3] ORDER BY t117.started_at, t117.id LIMIT 100) UNION ALL
                      (SELECT t117.started_at, t117.id
                      FROM runs t117
                      WHERE t117.workspace_id = $2::uuid AND t117.status = ($17::text[])[4] ORDER BY t117.started_at, t117.id LIMIT 100)) AS t117 ORDER BY t117.started_at, t117.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t123.started_at AS key1, t123.id AS key2
                FROM
                  (SELECT t123.*
                  FROM (
                    (SELECT t123.started_at, t123.id
                    FROM runs t123
                    WHERE t123.workspace_id = $2::uuid AND t123.status = ($17::text[])[1] AND t123.started_at IS NULL ORDER BY t123.started_at, t123.id LIMIT 10000) UNION ALL
                    (SELECT t123.started_at, t123.id
                    FROM runs t123
                    WHERE t123.workspace_id = $2::uuid AND t123.status = ($17::text[])[2] AND t123.started_at IS NULL ORDER BY t123.started_at, t123.id LIMIT 10000) UNION ALL
                    (SELECT t123.started_at, t123.id
                    FROM runs t123
                    WHERE t123.workspace_id = $2::uuid AND t123.status = ($17::text[])[3] AND t123.started_at IS NULL ORDER BY t123.started_at, t123.id LIMIT 10000) UNION ALL
                    (SELECT t123.started_at, t123.id
                    FROM runs t123
                    WHERE t123.workspace_id = $2::uuid AND t123.status = ($17::text[])[4] AND t123.started_at IS NULL ORDER BY t123.started_at, t123.id LIMIT 10000)) AS t123 ORDER BY t123.started_at, t123.id LIMIT 10000) AS t123
                CROSS JOIN LATERAL
                  (SELECT t125.*
                  FROM runs t125
                  WHERE t125.workspace_id = $2::uuid AND t125.mission_id = t1.id AND t125.id = t123.id OFFSET 0) AS t125 ORDER BY t123.started_at, t123.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT $16::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $16::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t119.started_at IS NULL THEN 0 ELSE 1 END AS part, t119.started_at AS key1, t119.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t118.id AS found, t118.created_at AS at
                  FROM runs t118
                  WHERE t118.workspace_id = $2::uuid AND t118.mission_id = t1.id ORDER BY t118.created_at, t118.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t119.*
                FROM runs t119
                WHERE t119.workspace_id = $2::uuid AND t119.mission_id = t1.id AND t119.id = way.found AND t119.status = ANY($18::text[]) AND ((t119.started_at IS NULL) OR (t119.started_at IS NOT NULL)) OFFSET 0) AS t119 ORDER BY part, key1, key2 LIMIT $16::bigint + 1) UNION ALL
              (SELECT CASE WHEN t121.started_at IS NULL THEN 0 ELSE 1 END AS part, t121.started_at AS key1, t121.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t120.id AS found, t120.started_at AS at
                  FROM (
                    (SELECT t120.started_at, t120.id
                    FROM runs t120
                    WHERE t120.workspace_id = $2::uuid AND t120.status = ($17::text[])[1] ORDER BY t120.started_at, t120.id LIMIT 1000) UNION ALL
                    (SELECT t120.started_at, t120.id
                    FROM runs t120
                    WHERE t120.workspace_id = $2::uuid AND t120.status = ($17::text[])[2] ORDER BY t120.started_at, t120.id LIMIT 1000) UNION ALL
                    (SELECT t120.started_at, t120.id
                    FROM runs t120
                    WHERE t120.workspace_id = $2::uuid AND t120.status = ($17::text[])[3] ORDER BY t120.started_at, t120.id LIMIT 1000) UNION ALL
                    (SELECT t120.started_at, t120.id
                    FROM runs t120
                    WHERE t120.workspace_id = $2::uuid AND t120.status = ($17::text[])[4] ORDER BY t120.started_at, t120.id LIMIT 1000)) AS t120 ORDER BY t120.started_at, t120.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t121.*
                FROM runs t121
                WHERE t121.workspace_id = $2::uuid AND t121.mission_id = t1.id AND t121.id = way.found AND ((t121.started_at IS NULL) OR (t121.started_at IS NOT NULL)) OFFSET 0) AS t121 ORDER BY part, key1, key2 LIMIT $16::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t127.started_at IS NULL THEN 0 ELSE 1 END AS part, t127.started_at AS key1, t127.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t126.id AS found, t126.created_at AS at
                  FROM runs t126
                  WHERE t126.workspace_id = $2::uuid AND t126.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t127.*
                FROM runs t127
                WHERE t127.workspace_id = $2::uuid AND t127.mission_id = t1.id AND t127.id = way.found AND t127.status = ANY($18::text[]) AND ((t127.started_at IS NULL) OR (t127.started_at IS NOT NULL)) OFFSET 0) AS t127 ORDER BY part, key1, key2 LIMIT $16::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $16::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t128.*
              FROM runs t128
              WHERE t128.workspace_id = $2::uuid AND t128.mission_id = t1.id AND t128.id = found.key2 OFFSET 0) AS t128 ORDER BY found.part, found.key1, found.key2) AS page) AS t109
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t109.id), 'hex') AS "id", t109.started_at AS "startedAt") AS "111") AS t110
      CROSS JOIN LATERAL
        (SELECT t110.list1 AS "nodes",
          (SELECT "112"
          FROM
            (SELECT false AS "hasNextPage", (t110.more) AS "hasPreviousPage", CASE WHEN cardinality(t110.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t110.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t110.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t110.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t110.key1)[cardinality(t110.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t110.key2)[cardinality(t110.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "112") AS "pageInfo") AS "113") AS "last",
      (SELECT row_to_json("148")
      FROM
        (SELECT coalesce(json_agg("131" ORDER BY t129.started_at DESC NULLS LAST, t129.id DESC) FILTER (WHERE t129.rank <= $19::bigint), '[]'::json) AS list1, coalesce(json_agg("132" ORDER BY t129.started_at DESC NULLS LAST, t129.id DESC) FILTER (WHERE t129.rank <= $19::bigint), '[]'::json) AS list2, array_agg(t129.started_at ORDER BY t129.started_at DESC NULLS LAST, t129.id DESC) FILTER (WHERE t129.rank <= $19::bigint) AS key1, array_agg(t129.id ORDER BY t129.started_at DESC NULLS LAST, t129.id DESC) FILTER (WHERE t129.rank <= $19::bigint) AS key2, count(*) > $19::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t163.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t150.id AS found, t150.created_at AS at
                      FROM runs t150
                      WHERE t150.workspace_id = $2::uuid AND t150.mission_id = t1.id ORDER BY t150.created_at, t150.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t151.id AS found, t151.started_at AS at
                      FROM (
                        (SELECT t151.started_at, t151.id
                        FROM runs t151
                        WHERE t151.workspace_id = $2::uuid AND t151.status = ($22::text[])[1] ORDER BY t151.started_at, t151.id LIMIT 1000) UNION ALL
                        (SELECT t151.started_at, t151.id
                        FROM runs t151
                        WHERE t151.workspace_id = $2::uuid AND t151.status = ($22::text[])[2] ORDER BY t151.started_at, t151.id LIMIT 1000) UNION ALL
                        (SELECT t151.started_at, t151.id
                        FROM runs t151
                        WHERE t151.workspace_id = $2::uuid AND t151.status = ($22::text[])[3] ORDER BY t151.started_at, t151.id LIMIT 1000) UNION ALL
                        (SELECT t151.started_at, t151.id
                        FROM runs t151
                        WHERE t151.workspace_id = $2::uuid AND t151.status = ($22::text[])[4] ORDER BY t151.started_at, t151.id LIMIT 1000)) AS t151 ORDER BY t151.started_at, t151.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t152.id AS found, t152.started_at AS at
                    FROM (
                      (SELECT t152.started_at, t152.id
                      FROM runs t152
                      WHERE t152.workspace_id = $2::uuid AND t152.status = ($22::text[])[1] ORDER BY t152.started_at, t152.id LIMIT 100) UNION ALL
                      (SELECT t152.started_at, t152.id
                      FROM runs t152
                      WHERE t152.workspace_id = $2::uuid AND t152.status = ($22::text[])[2] ORDER BY t152.started_at, t152.id LIMIT 100) UNION ALL
                      (SELECT t152.started_at, t152.id
                      FROM runs t152
                      WHERE t152.workspace_id = $2::uuid AND t152.status = ($22::text[])[3] ORDER BY t152.started_at, t152.id LIMIT 100) UNION ALL
                      (SELECT t152.started_at, t152.id
                      FROM runs t152
                      WHERE t152.workspace_id = $2::uuid AND t152.status = ($22::text[])[4] ORDER BY t152.started_at, t152.id LIMIT 100)) AS t152 ORDER BY t152.started_at, t152.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t158.started_at AS key1, t158.id AS key2
                FROM
                  (SELECT t158.*
                  FROM (
                    (SELECT t158.started_at, t158.id
                    FROM runs t158
                    WHERE t158.workspace_id = $2::uuid AND t158.status = ($22::text[])[1] AND false ORDER BY t158.started_at, t158.id LIMIT 10000) UNION ALL
                    (SELECT t158.started_at, t158.id
                    FROM runs t158
                    WHERE t158.workspace_id = $2::uuid AND t158.status = ($22::text[])[2] AND false ORDER BY t158.started_at, t158.id LIMIT 10000) UNION ALL
                    (SELECT t158.started_at, t158.id
                    FROM runs t158
                    WHERE t158.workspace_id = $2::uuid AND t158.status = ($22::text[])[3] AND false ORDER BY t158.started_at, t158.id LIMIT 10000) UNION ALL
                    (SELECT t158.started_at, t158.id
                    FROM runs t158
                    WHERE t158.workspace_id = $2::uuid AND t158.status = ($22::text[])[4] AND false ORDER BY t158.started_at, t158.id LIMIT 10000)) AS t158 ORDER BY t158.started_at, t158.id LIMIT 10000) AS t158
                CROSS JOIN LATERAL
                  (SELECT t160.*
                  FROM runs t160
                  WHERE t160.workspace_id = $2::uuid AND t160.mission_id = t1.id AND t160.id = t158.id OFFSET 0) AS t160 ORDER BY t158.started_at, t158.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT $19::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $19::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t154.started_at IS NULL THEN 0 ELSE 1 END AS part, t154.started_at AS key1, t154.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t153.id AS found, t153.created_at AS at
                  FROM runs t153
                  WHERE t153.workspace_id = $2::uuid AND t153.mission_id = t1.id ORDER BY t153.created_at, t153.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t154.*
                FROM runs t154
                WHERE t154.workspace_id = $2::uuid AND t154.mission_id = t1.id AND t154.id = way.found AND t154.status = ANY($23::text[]) AND ((t154.started_at IS NOT NULL AND (t154.started_at, t154.id) > ($20::timestamptz, $21::uuid))) OFFSET 0) AS t154 ORDER BY part, key1, key2 LIMIT $19::bigint + 1) UNION ALL
              (SELECT CASE WHEN t156.started_at IS NULL THEN 0 ELSE 1 END AS part, t156.started_at AS key1, t156.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t155.id AS found, t155.started_at AS at
                  FROM (
                    (SELECT t155.started_at, t155.id
                    FROM runs t155
                    WHERE t155.workspace_id = $2::uuid AND t155.status = ($22::text[])[1] ORDER BY t155.started_at, t155.id LIMIT 1000) UNION ALL
                    (SELECT t155.started_at, t155.id
                    FROM runs t155
                    WHERE t155.workspace_id = $2::uuid AND t155.status = ($22::text[])[2] ORDER BY t155.started_at, t155.id LIMIT 1000) UNION ALL
                    (SELECT t155.started_at, t155.id
                    FROM runs t155
                    WHERE t155.workspace_id = $2::uuid AND t155.status = ($22::text[])[3] ORDER BY t155.started_at, t155.id LIMIT 1000) UNION ALL
                    (SELECT t155.started_at, t155.id
                    FROM runs t155
                    WHERE t155.workspace_id = $2::uuid AND t155.status = ($22::text[])[4] ORDER BY t155.started_at, t155.id LIMIT 1000)) AS t155 ORDER BY t155.started_at, t155.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t156.*
                FROM runs t156
                WHERE t156.workspace_id = $2::uuid AND t156.mission_id = t1.id AND t156.id = way.found AND ((t156.started_at IS NOT NULL AND (t156.started_at, t156.id) > ($20::timestamptz, $21::uuid))) OFFSET 0) AS t156 ORDER BY part, key1, key2 LIMIT $19::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t162.started_at IS NULL THEN 0 ELSE 1 END AS part, t162.started_at AS key1, t162.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t161.id AS found, t161.created_at AS at
                  FROM runs t161
                  WHERE t161.workspace_id = $2::uuid AND t161.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t162.*
                FROM runs t162
                WHERE t162.workspace_id = $2::uuid AND t162.mission_id = t1.id AND t162.id = way.found AND t162.status = ANY($23::text[]) AND ((t162.started_at IS NOT NULL AND (t162.started_at, t162.id) > ($20::timestamptz, $21::uuid))) OFFSET 0) AS t162 ORDER BY part, key1, key2 LIMIT $19::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $19::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t163.*
              FROM runs t163
              WHERE t163.workspace_id = $2::uuid AND t163.mission_id = t1.id AND t163.id = found.key2 OFFSET 0) AS t163 ORDER BY found.part, found.key1, found.key2) AS page) AS t129
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t129.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t129.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "131"
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t129.id), 'hex') AS "id", t129.started_at AS "startedAt") AS "132") AS t130
      CROSS JOIN LATERAL
        (SELECT t130.list1 AS "edges", t130.list2 AS "nodes",
          (SELECT "147"
          FROM
            (SELECT (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t134.id AS found, t134.created_at AS at
                      FROM runs t134
                      WHERE t134.workspace_id = $2::uuid AND t134.mission_id = t1.id ORDER BY t134.created_at DESC, t134.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t135.id AS found, t135.started_at AS at
                      FROM (
                        (SELECT t135.started_at, t135.id
                        FROM runs t135
                        WHERE t135.workspace_id = $2::uuid AND t135.status = ($22::text[])[1] ORDER BY t135.started_at DESC, t135.id DESC LIMIT 1000) UNION ALL
                        (SELECT t135.started_at, t135.id
                        FROM runs t135
                        WHERE t135.workspace_id = $2::uuid AND t135.status = ($22::text[])[2] ORDER BY t135.started_at DESC, t135.id DESC LIMIT 1000) UNION ALL
                        (SELECT t135.started_at, t135.id
                        FROM runs t135
                        WHERE t135.workspace_id = $2::uuid AND t135.status = ($22::text[])[3] ORDER BY t135.started_at DESC, t135.id DESC LIMIT 1000) UNION ALL
                        (SELECT t135.started_at, t135.id
                        FROM runs t135
                        WHERE t135.workspace_id = $2::uuid AND t135.status = ($22::text[])[4] ORDER BY t135.started_at DESC, t135.id DESC LIMIT 1000)) AS t135 ORDER BY t135.started_at DESC, t135.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t136.id AS found, t136.started_at AS at
                    FROM (
                      (SELECT t136.started_at, t136.id
                      FROM runs t136
                      WHERE t136.workspace_id = $2::uuid AND t136.status = ($22::text[])[1] ORDER BY t136.started_at DESC, t136.id DESC LIMIT 100) UNION ALL
                      (SELECT t136.started_at, t136.id
                      FROM runs t136
                      WHERE t136.workspace_id = $2::uuid AND t136.status = ($22::text[])[2] ORDER BY t136.started_at DESC, t136.id DESC LIMIT 100) UNION ALL
                      (SELECT t136.started_at, t136.id
                      FROM runs t136
                      WHERE t136.workspace_id = $2::uuid AND t136.status = ($22::text[])[3] ORDER BY t136.started_at DESC, t136.id DESC LIMIT 100) UNION ALL
                      (SELECT t136.started_at, t136.id
                      FROM runs t136
                      WHERE t136.workspace_id = $2::uuid AND t136.status = ($22::text[])[4] ORDER BY t136.started_at DESC, t136.id DESC LIMIT 100)) AS t136 ORDER BY t136.started_at DESC, t136.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t142.started_at AS key1, t142.id AS key2
                FROM
                  (SELECT t142.*
                  FROM (
                    (SELECT t142.started_at, t142.id
                    FROM runs t142
                    WHERE t142.workspace_id = $2::uuid AND t142.status = ($22::text[])[1] AND t142.started_at IS NOT NULL AND (t142.started_at, t142.id) <= ($20::timestamptz, $21::uuid) ORDER BY t142.started_at DESC, t142.id DESC LIMIT 10000) UNION ALL
                    (SELECT t142.started_at, t142.id
                    FROM runs t142
                    WHERE t142.workspace_id = $2::uuid AND t142.status = ($22::text[])[2] AND t142.started_at IS NOT NULL AND (t142.started_at, t142.id) <= ($20::timestamptz, $21::uuid) ORDER BY t142.started_at DESC, t142.id DESC LIMIT 10000) UNION ALL
                    (SELECT t142.started_at, t142.id
                    FROM runs t142
                    WHERE t142.workspace_id = $2::uuid AND t142.status = ($22::text[])[3] AND t142.started_at IS NOT NULL AND (t142.started_at, t142.id) <= ($20::timestamptz, $21::uuid) ORDER BY t142.started_at DESC, t142.id DESC LIMIT 10000) UNION ALL
                    (SELECT t142.started_at, t142.id
                    FROM runs t142
                    WHERE t142.workspace_id = $2::uuid AND t142.status = ($22::text[])[4] AND t142.started_at IS NOT NULL AND (t142.started_at, t142.id) <= ($20::timestamptz, $21::uuid) ORDER BY t142.started_at DESC, t142.id DESC LIMIT 10000)) AS t142 ORDER BY t142.started_at DESC, t142.id DESC LIMIT 10000) AS t142
                CROSS JOIN LATERAL
                  (SELECT t144.*
                  FROM runs t144
                  WHERE t144.workspace_id = $2::uuid AND t144.mission_id = t1.id AND t144.id = t142.id OFFSET 0) AS t144 ORDER BY t142.started_at DESC, t142.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t138.started_at IS NULL THEN 1 ELSE 0 END AS part, t138.started_at AS key1, t138.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t137.id AS found, t137.created_at AS at
                  FROM runs t137
                  WHERE t137.workspace_id = $2::uuid AND t137.mission_id = t1.id ORDER BY t137.created_at DESC, t137.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t138.*
                FROM runs t138
                WHERE t138.workspace_id = $2::uuid AND t138.mission_id = t1.id AND t138.id = way.found AND t138.status = ANY($23::text[]) AND ((t138.started_at IS NOT NULL AND (t138.started_at, t138.id) <= ($20::timestamptz, $21::uuid)) OR (t138.started_at IS NULL)) OFFSET 0) AS t138 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
              (SELECT CASE WHEN t140.started_at IS NULL THEN 1 ELSE 0 END AS part, t140.started_at AS key1, t140.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t139.id AS found, t139.started_at AS at
                  FROM (
                    (SELECT t139.started_at, t139.id
                    FROM runs t139
                    WHERE t139.workspace_id = $2::uuid AND t139.status = ($22::text[])[1] ORDER BY t139.started_at DESC, t139.id DESC LIMIT 1000) UNION ALL
                    (SELECT t139.started_at, t139.id
                    FROM runs t139
                    WHERE t139.workspace_id = $2::uuid AND t139.status = ($22::text[])[2] ORDER BY t139.started_at DESC, t139.id DESC LIMIT 1000) UNION ALL
                    (SELECT t139.started_at, t139.id
                    FROM runs t139
                    WHERE t139.workspace_id = $2::uuid AND t139.status = ($22::text[])[3] ORDER BY t139.started_at DESC, t139.id DESC LIMIT 1000) UNION ALL
                    (SELECT t139.started_at, t139.id
                    FROM runs t139
                    WHERE t139.workspace_id = $2::uuid AND t139.status = ($22::text[])[4] ORDER BY t139.started_at DESC, t139.id DESC LIMIT 1000)) AS t139 ORDER BY t139.started_at DESC, t139.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t140.*
                FROM runs t140
                WHERE t140.workspace_id = $2::uuid AND t140.mission_id = t1.id AND t140.id = way.found AND ((t140.started_at IS NOT NULL AND (t140.started_at, t140.id) <= ($20::timestamptz, $21::uuid)) OR (t140.started_at IS NULL)) OFFSET 0) AS t140 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t146.started_at IS NULL THEN 1 ELSE 0 END AS part, t146.started_at AS key1, t146.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t145.id AS found, t145.created_at AS at
                  FROM runs t145
                  WHERE t145.workspace_id = $2::uuid AND t145.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t146.*
                FROM runs t146
                WHERE t146.workspace_id = $2::uuid AND t146.mission_id = t1.id AND t146.id = way.found AND t146.status = ANY($23::text[]) AND ((t146.started_at IS NOT NULL AND (t146.started_at, t146.id) <= ($20::timestamptz, $21::uuid)) OR (t146.started_at IS NULL)) OFFSET 0) AS t146 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t130.more) AS "hasPreviousPage", CASE WHEN cardinality(t130.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t130.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t130.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t130.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t130.key1)[cardinality(t130.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t130.key2)[cardinality(t130.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "147") AS "pageInfo") AS "148") AS "back",
      (SELECT row_to_json("196")
      FROM
        (SELECT coalesce(json_agg("166" ORDER BY t164.started_at DESC NULLS LAST, t164.id DESC) FILTER (WHERE t164.rank <= $24::bigint), '[]'::json) AS list1, count(*) > $24::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t211.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t198.id AS found, t198.created_at AS at
                      FROM runs t198
                      WHERE t198.workspace_id = $2::uuid AND t198.mission_id = t1.id ORDER BY t198.created_at DESC, t198.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t199.id AS found, t199.started_at AS at
                      FROM (
                        (SELECT t199.started_at, t199.id
                        FROM runs t199
                        WHERE t199.workspace_id = $2::uuid AND t199.status = ($27::text[])[1] ORDER BY t199.started_at DESC, t199.id DESC LIMIT 1000) UNION ALL
                        (SELECT t199.started_at, t199.id
                        FROM runs t199
                        WHERE t199.workspace_id = $2::uuid AND t199.status = ($27::text[])[2] ORDER BY t199.started_at DESC, t199.id DESC LIMIT 1000) UNION ALL
                        (SELECT t199.started_at, t199.id
                        FROM runs t199
                        WHERE t199.workspace_id = $2::uuid AND t199.status = ($27::text[])[3] ORDER BY t199.started_at DESC, t199.id DESC LIMIT 1000) UNION ALL
                        (SELECT t199.started_at, t199.id
                        FROM runs t199
                        WHERE t199.workspace_id = $2::uuid AND t199.status = ($27::text[])[4] ORDER BY t199.started_at DESC, t199.id DESC LIMIT 1000)) AS t199 ORDER BY t199.started_at DESC, t199.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t200.id AS found, t200.started_at AS at
                    FROM (
                      (SELECT t200.started_at, t200.id
                      FROM runs t200
                      WHERE t200.workspace_id = $2::uuid AND t200.status = ($27::text[])[1] ORDER BY t200.started_at DESC, t200.id DESC LIMIT 100) UNION ALL
                      (SELECT t200.started_at, t200.id
                      FROM runs t200
                      WHERE t200.workspace_id = $2::uuid AND t200.status = ($27::text[])[2] ORDER BY t200.started_at DESC, t200.id DESC LIMIT 100) UNION ALL
                      (SELECT t200.started_at, t200.id
                      FROM runs t200
                      WHERE t200.workspace_id = $2::uuid AND t200.status = ($27::text[])[3] ORDER BY t200.started_at DESC, t200.id DESC LIMIT 100) UNION ALL
                      (SELECT t200.started_at, t200.id
                      FROM runs t200
                      WHERE t200.workspace_id = $2::uuid AND t200.status = ($27::text[])[4] ORDER BY t200.started_at DESC, t200.id DESC LIMIT 100)) AS t200 ORDER BY t200.started_at DESC, t200.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t206.started_at AS key1, t206.id AS key2
                FROM
                  (SELECT t206.*
                  FROM (
                    (SELECT t206.started_at, t206.id
                    FROM runs t206
                    WHERE t206.workspace_id = $2::uuid AND t206.status = ($27::text[])[1] AND t206.started_at IS NOT NULL AND (t206.started_at, t206.id) < ($29::timestamptz, $30::uuid) AND (t206.started_at, t206.id) > ($25::timestamptz, $26::uuid) ORDER BY t206.started_at DESC, t206.id DESC LIMIT 10000) UNION ALL
                    (SELECT t206.started_at, t206.id
                    FROM runs t206
                    WHERE t206.workspace_id = $2::uuid AND t206.status = ($27::text[])[2] AND t206.started_at IS NOT NULL AND (t206.started_at, t206.id) < ($29::timestamptz, $30::uuid) AND (t206.started_at, t206.id) > ($25::timestamptz, $26::uuid) ORDER BY t206.started_at DESC, t206.id DESC LIMIT 10000) UNION ALL
                    (SELECT t206.started_at, t206.id
                    FROM runs t206
                    WHERE t206.workspace_id = $2::uuid AND t206.status = ($27::text[])[3] AND t206.started_at IS NOT NULL AND (t206.started_at, t206.id) < ($29::timestamptz, $30::uuid) AND (t206.started_at, t206.id) > ($25::timestamptz, $26::uuid) ORDER BY t206.started_at DESC, t206.id DESC LIMIT 10000) UNION ALL
                    (SELECT t206.started_at, t206.id
                    FROM runs t206
                    WHERE t206.workspace_id = $2::uuid AND t206.status = ($27::text[])[4] AND t206.started_at IS NOT NULL AND (t206.started_at, t206.id) < ($29::timestamptz, $30::uuid) AND (t206.started_at, t206.id) > ($25::timestamptz, $26::uuid) ORDER BY t206.started_at DESC, t206.id DESC LIMIT 10000)) AS t206 ORDER BY t206.started_at DESC, t206.id DESC LIMIT 10000) AS t206
                CROSS JOIN LATERAL
                  (SELECT t208.*
                  FROM runs t208
                  WHERE t208.workspace_id = $2::uuid AND t208.mission_id = t1.id AND t208.id = t206.id OFFSET 0) AS t208 ORDER BY t206.started_at DESC, t206.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $24::bigint + 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < $24::bigint + 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t202.started_at IS NULL THEN 1 ELSE 0 END AS part, t202.started_at AS key1, t202.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t201.id AS found, t201.created_at AS at
                  FROM runs t201
                  WHERE t201.workspace_id = $2::uuid AND t201.mission_id = t1.id ORDER BY t201.created_at DESC, t201.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t202.*
                FROM runs t202
                WHERE t202.workspace_id = $2::uuid AND t202.mission_id = t1.id AND t202.id = way.found AND t202.status = ANY($28::text[]) AND ((t202.started_at IS NOT NULL AND (t202.started_at, t202.id) < ($29::timestamptz, $30::uuid) AND (t202.started_at, t202.id) > ($25::timestamptz, $26::uuid))) OFFSET 0) AS t202 ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) UNION ALL
              (SELECT CASE WHEN t204.started_at IS NULL THEN 1 ELSE 0 END AS part, t204.started_at AS key1, t204.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t203.id AS found, t203.started_at AS at
                  FROM (
                    (SELECT t203.started_at, t203.id
                    FROM runs t203
                    WHERE t203.workspace_id = $2::uuid AND t203.status = ($27::text[])[1] ORDER BY t203.started_at DESC, t203.id DESC LIMIT 1000) UNION ALL
                    (SELECT t203.started_at, t203.id
                    FROM runs t203
                    WHERE t203.workspace_id = $2::uuid AND t203.status = ($27::text[])[2] ORDER BY t203.started_at DESC, t203.id DESC LIMIT 1000) UNION ALL
                    (SELECT t203.started_at, t203.id
                    FROM runs t203
                    WHERE t203.workspace_id = $2::uuid AND t203.status = ($27::text[])[3] ORDER BY t203.started_at DESC, t203.id DESC LIMIT 1000) UNION ALL
                    (SELECT t203.started_at, t203.id
                    FROM runs t203
                    WHERE t203.workspace_id = $2::uuid AND t203.status = ($27::text[])[4] ORDER BY t203.started_at DESC, t203.id DESC LIMIT 1000)) AS t203 ORDER BY t203.started_at DESC, t203.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t204.*
                FROM runs t204
                WHERE t204.workspace_id = $2::uuid AND t204.mission_id = t1.id AND t204.id = way.found AND ((t204.started_at IS NOT NULL AND (t204.started_at, t204.id) < ($29::timestamptz, $30::uuid) AND (t204.started_at, t204.id) > ($25::timestamptz, $26::uuid))) OFFSET 0) AS t204 ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t210.started_at IS NULL THEN 1 ELSE 0 END AS part, t210.started_at AS key1, t210.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t209.id AS found, t209.created_at AS at
                  FROM runs t209
                  WHERE t209.workspace_id = $2::uuid AND t209.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t210.*
                FROM runs t210
                WHERE t210.workspace_id = $2::uuid AND t210.mission_id = t1.id AND t210.id = way.found AND t210.status = ANY($28::text[]) AND ((t210.started_at IS NOT NULL AND (t210.started_at, t210.id) < ($29::timestamptz, $30::uuid) AND (t210.started_at, t210.id) > ($25::timestamptz, $26::uuid))) OFFSET 0) AS t210 ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t211.*
              FROM runs t211
              WHERE t211.workspace_id = $2::uuid AND t211.mission_id = t1.id AND t211.id = found.key2 OFFSET 0) AS t211 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t164
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t164.id), 'hex') AS "id", t164.started_at AS "startedAt") AS "166") AS t165
      CROSS JOIN LATERAL
        (SELECT t165.list1 AS "nodes",
          (SELECT "195"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t165.more OR EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t168.id AS found, t168.created_at AS at
                      FROM runs t168
                      WHERE t168.workspace_id = $2::uuid AND t168.mission_id = t1.id ORDER BY t168.created_at DESC, t168.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t169.id AS found, t169.started_at AS at
                      FROM (
                        (SELECT t169.started_at, t169.id
                        FROM runs t169
                        WHERE t169.workspace_id = $2::uuid AND t169.status = ($27::text[])[1] ORDER BY t169.started_at DESC, t169.id DESC LIMIT 1000) UNION ALL
                        (SELECT t169.started_at, t169.id
                        FROM runs t169
                        WHERE t169.workspace_id = $2::uuid AND t169.status = ($27::text[])[2] ORDER BY t169.started_at DESC, t169.id DESC LIMIT 1000) UNION ALL
                        (SELECT t169.started_at, t169.id
                        FROM runs t169
                        WHERE t169.workspace_id = $2::uuid AND t169.status = ($27::text[])[3] ORDER BY t169.started_at DESC, t169.id DESC LIMIT 1000) UNION ALL
                        (SELECT t169.started_at, t169.id
                        FROM runs t169
                        WHERE t169.workspace_id = $2::uuid AND t169.status = ($27::text[])[4] ORDER BY t169.started_at DESC, t169.id DESC LIMIT 1000)) AS t169 ORDER BY t169.started_at DESC, t169.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t170.id AS found, t170.started_at AS at
                    FROM (
                      (SELECT t170.started_at, t170.id
                      FROM runs t170
                      WHERE t170.workspace_id = $2::uuid AND t170.status = ($27::text[])[1] ORDER BY t170.started_at DESC, t170.id DESC LIMIT 100) UNION ALL
                      (SELECT t170.started_at, t170.id
                      FROM runs t170
                      WHERE t170.workspace_id = $2::uuid AND t170.status = ($27::text[])[2] ORDER BY t170.started_at DESC, t170.id DESC LIMIT 100) UNION ALL
                      (SELECT t170.started_at, t170.id
                      FROM runs t170
                      WHERE t170.workspace_id = $2::uuid AND t170.status = ($27::text[])[3] ORDER BY t170.started_at DESC, t170.id DESC LIMIT 100) UNION ALL
                      (SELECT t170.started_at, t170.id
                      FROM runs t170
                      WHERE t170.workspace_id = $2::uuid AND t170.status = ($27::text[])[4] ORDER BY t170.started_at DESC, t170.id DESC LIMIT 100)) AS t170 ORDER BY t170.started_at DESC, t170.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t176.started_at AS key1, t176.id AS key2
                FROM
                  (SELECT t176.*
                  FROM (
                    (SELECT t176.started_at, t176.id
                    FROM runs t176
                    WHERE t176.workspace_id = $2::uuid AND t176.status = ($27::text[])[1] AND t176.started_at IS NOT NULL AND (t176.started_at, t176.id) <= ($25::timestamptz, $26::uuid) ORDER BY t176.started_at DESC, t176.id DESC LIMIT 10000) UNION ALL
                    (SELECT t176.started_at, t176.id
                    FROM runs t176
                    WHERE t176.workspace_id = $2::uuid AND t176.status = ($27::text[])[2] AND t176.started_at IS NOT NULL AND (t176.started_at, t176.id) <= ($25::timestamptz, $26::uuid) ORDER BY t176.started_at DESC, t176.id DESC LIMIT 10000) UNION ALL
                    (SELECT t176.started_at, t176.id
                    FROM runs t176
                    WHERE t176.workspace_id = $2::uuid AND t176.status = ($27::text[])[3] AND t176.started_at IS NOT NULL AND (t176.started_at, t176.id) <= ($25::timestamptz, $26::uuid) ORDER BY t176.started_at DESC, t176.id DESC LIMIT 10000) UNION ALL
                    (SELECT t176.started_at, t176.id
                    FROM runs t176
                    WHERE t176.workspace_id = $2::uuid AND t176.status = ($27::text[])[4] AND t176.started_at IS NOT NULL AND (t176.started_at, t176.id) <= ($25::timestamptz, $26::uuid) ORDER BY t176.started_at DESC, t176.id DESC LIMIT 10000)) AS t176 ORDER BY t176.started_at DESC, t176.id DESC LIMIT 10000) AS t176
                CROSS JOIN LATERAL
                  (SELECT t178.*
                  FROM runs t178
                  WHERE t178.workspace_id = $2::uuid AND t178.mission_id = t1.id AND t178.id = t176.id OFFSET 0) AS t178 ORDER BY t176.started_at DESC, t176.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t172.started_at IS NULL THEN 1 ELSE 0 END AS part, t172.started_at AS key1, t172.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t171.id AS found, t171.created_at AS at
                  FROM runs t171
                  WHERE t171.workspace_id = $2::uuid AND t171.mission_id = t1.id ORDER BY t171.created_at DESC, t171.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t172.*
                FROM runs t172
                WHERE t172.workspace_id = $2::uuid AND t172.mission_id = t1.id AND t172.id = way.found AND t172.status = ANY($28::text[]) AND ((t172.started_at IS NOT NULL AND (t172.started_at, t172.id) <= ($25::timestamptz, $26::uuid)) OR (t172.started_at IS NULL)) OFFSET 0) AS t172 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
              (SELECT CASE WHEN t174.started_at IS NULL THEN 1 ELSE 0 END AS part, t174.started_at AS key1, t174.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t173.id AS found, t173.started_at AS at
                  FROM (
                    (SELECT t173.started_at, t173.id
                    FROM runs t173
                    WHERE t173.workspace_id = $2::uuid AND t173.status = ($27::text[])[1] ORDER BY t173.started_at DESC, t173.id DESC LIMIT 1000) UNION ALL
                    (SELECT t173.started_at, t173.id
                    FROM runs t173
                    WHERE t173.workspace_id = $2::uuid AND t173.status = ($27::text[])[2] ORDER BY t173.started_at DESC, t173.id DESC LIMIT 1000) UNION ALL
                    (SELECT t173.started_at, t173.id
                    FROM runs t173
                    WHERE t173.workspace_id = $2::uuid AND t173.status = ($27::text[])[3] ORDER BY t173.started_at DESC, t173.id DESC LIMIT 1000) UNION ALL
                    (SELECT t173.started_at, t173.id
                    FROM runs t173
                    WHERE t173.workspace_id = $2::uuid AND t173.status = ($27::text[])[4] ORDER BY t173.started_at DESC, t173.id DESC LIMIT 1000)) AS t173 ORDER BY t173.started_at DESC, t173.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t174.*
                FROM runs t174
                WHERE t174.workspace_id = $2::uuid AND t174.mission_id = t1.id AND t174.id = way.found AND ((t174.started_at IS NOT NULL AND (t174.started_at, t174.id) <= ($25::timestamptz, $26::uuid)) OR (t174.started_at IS NULL)) OFFSET 0) AS t174 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t180.started_at IS NULL THEN 1 ELSE 0 END AS part, t180.started_at AS key1, t180.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t179.id AS found, t179.created_at AS at
                  FROM runs t179
                  WHERE t179.workspace_id = $2::uuid AND t179.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t180.*
                FROM runs t180
                WHERE t180.workspace_id = $2::uuid AND t180.mission_id = t1.id AND t180.id = way.found AND t180.status = ANY($28::text[]) AND ((t180.started_at IS NOT NULL AND (t180.started_at, t180.id) <= ($25::timestamptz, $26::uuid)) OR (t180.started_at IS NULL)) OFFSET 0) AS t180 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t182.id AS found, t182.created_at AS at
                      FROM runs t182
                      WHERE t182.workspace_id = $2::uuid AND t182.mission_id = t1.id ORDER BY t182.created_at, t182.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t183.id AS found, t183.started_at AS at
                      FROM (
                        (SELECT t183.started_at, t183.id
                        FROM runs t183
                        WHERE t183.workspace_id = $2::uuid AND t183.status = ($27::text[])[1] ORDER BY t183.started_at, t183.id LIMIT 1000) UNION ALL
                        (SELECT t183.started_at, t183.id
                        FROM runs t183
                        WHERE t183.workspace_id = $2::uuid AND t183.status = ($27::text[])[2] ORDER BY t183.started_at, t183.id LIMIT 1000) UNION ALL
                        (SELECT t183.started_at, t183.id
                        FROM runs t183
                        WHERE t183.workspace_id = $2::uuid AND t183.status = ($27::text[])[3] ORDER BY t183.started_at, t183.id LIMIT 1000) UNION ALL
                        (SELECT t183.started_at, t183.id
                        FROM runs t183
                        WHERE t183.workspace_id = $2::uuid AND t183.status = ($27::text[])[4] ORDER BY t183.started_at, t183.id LIMIT 1000)) AS t183 ORDER BY t183.started_at, t183.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t184.id AS found, t184.started_at AS at
                    FROM (
                      (SELECT t184.started_at, t184.id
                      FROM runs t184
                      WHERE t184.workspace_id = $2::uuid AND t184.status = ($27::text[])[1] ORDER BY t184.started_at, t184.id LIMIT 100) UNION ALL
                      (SELECT t184.started_at, t184.id
                      FROM runs t184
                      WHERE t184.workspace_id = $2::uuid AND t184.status = ($27::text[])[2] ORDER BY t184.started_at, t184.id LIMIT 100) UNION ALL
                      (SELECT t184.started_at, t184.id
                      FROM runs t184
                      WHERE t184.workspace_id = $2::uuid AND t184.status = ($27::text[])[3] ORDER BY t184.started_at, t184.id LIMIT 100) UNION ALL
                      (SELECT t184.started_at, t184.id
                      FROM runs t184
                      WHERE t184.workspace_id = $2::uuid AND t184.status = ($27::text[])[4] ORDER BY t184.started_at, t184.id LIMIT 100)) AS t184 ORDER BY t184.started_at, t184.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t190.started_at AS key1, t190.id AS key2
                FROM
                  (SELECT t190.*
                  FROM (
                    (SELECT t190.started_at, t190.id
                    FROM runs t190
                    WHERE t190.workspace_id = $2::uuid AND t190.status = ($27::text[])[1] AND false ORDER BY t190.started_at, t190.id LIMIT 10000) UNION ALL
                    (SELECT t190.started_at, t190.id
                    FROM runs t190
                    WHERE t190.workspace_id = $2::uuid AND t190.status = ($27::text[])[2] AND false ORDER BY t190.started_at, t190.id LIMIT 10000) UNION ALL
                    (SELECT t190.started_at, t190.id
                    FROM runs t190
                    WHERE t190.workspace_id = $2::uuid AND t190.status = ($27::text[])[3] AND false ORDER BY t190.started_at, t190.id LIMIT 10000) UNION ALL
                    (SELECT t190.started_at, t190.id
                    FROM runs t190
                    WHERE t190.workspace_id = $2::uuid AND t190.status = ($27::text[])[4] AND false ORDER BY t190.started_at, t190.id LIMIT 10000)) AS t190 ORDER BY t190.started_at, t190.id LIMIT 10000) AS t190
                CROSS JOIN LATERAL
                  (SELECT t192.*
                  FROM runs t192
                  WHERE t192.workspace_id = $2::uuid AND t192.mission_id = t1.id AND t192.id = t190.id OFFSET 0) AS t192 ORDER BY t190.started_at, t190.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
              (SELECT
                (SELECT count(*)
                FROM walk1) < 1 AS cut) SELECT * FROM (
              (SELECT CASE WHEN t186.started_at IS NULL THEN 0 ELSE 1 END AS part, t186.started_at AS key1, t186.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t185.id AS found, t185.created_at AS at
                  FROM runs t185
                  WHERE t185.workspace_id = $2::uuid AND t185.mission_id = t1.id ORDER BY t185.created_at, t185.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t186.*
                FROM runs t186
                WHERE t186.workspace_id = $2::uuid AND t186.mission_id = t1.id AND t186.id = way.found AND t186.status = ANY($28::text[]) AND ((t186.started_at IS NOT NULL AND (t186.started_at, t186.id) >= ($29::timestamptz, $30::uuid))) OFFSET 0) AS t186 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
              (SELECT CASE WHEN t188.started_at IS NULL THEN 0 ELSE 1 END AS part, t188.started_at AS key1, t188.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t187.id AS found, t187.started_at AS at
                  FROM (
                    (SELECT t187.started_at, t187.id
                    FROM runs t187
                    WHERE t187.workspace_id = $2::uuid AND t187.status = ($27::text[])[1] ORDER BY t187.started_at, t187.id LIMIT 1000) UNION ALL
                    (SELECT t187.started_at, t187.id
                    FROM runs t187
                    WHERE t187.workspace_id = $2::uuid AND t187.status = ($27::text[])[2] ORDER BY t187.started_at, t187.id LIMIT 1000) UNION ALL
                    (SELECT t187.started_at, t187.id
                    FROM runs t187
                    WHERE t187.workspace_id = $2::uuid AND t187.status = ($27::text[])[3] ORDER BY t187.started_at, t187.id LIMIT 1000) UNION ALL
                    (SELECT t187.started_at, t187.id
                    FROM runs t187
                    WHERE t187.workspace_id = $2::uuid AND t187.status = ($27::text[])[4] ORDER BY t187.started_at, t187.id LIMIT 1000)) AS t187 ORDER BY t187.started_at, t187.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t188.*
                FROM runs t188
                WHERE t188.workspace_id = $2::uuid AND t188.mission_id = t1.id AND t188.id = way.found AND ((t188.started_at IS NOT NULL AND (t188.started_at, t188.id) >= ($29::timestamptz, $30::uuid))) OFFSET 0) AS t188 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
              (SELECT NOT cut
              FROM walk1_cut) UNION ALL
              (SELECT CASE WHEN t194.started_at IS NULL THEN 0 ELSE 1 END AS part, t194.started_at AS key1, t194.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t193.id AS found, t193.created_at AS at
                  FROM runs t193
                  WHERE t193.workspace_id = $2::uuid AND t193.mission_id = t1.id) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) AND
                  (SELECT cut
                  FROM walk1_cut)) AS way
              CROSS JOIN LATERAL
                (SELECT t194.*
                FROM runs t194
                WHERE t194.workspace_id = $2::uuid AND t194.mission_id = t1.id AND t194.id = way.found AND t194.status = ANY($28::text[]) AND ((t194.started_at IS NOT NULL AND (t194.started_at, t194.id) >= ($29::timestamptz, $30::uuid))) OFFSET 0) AS t194 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "195") AS "pageInfo") AS "196") AS "between") AS "212"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
