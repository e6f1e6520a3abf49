SELECT json_send(to_json(
  (SELECT "224"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("23")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.started_at DESC NULLS LAST, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t39.*
          FROM (WITH chosen AS MATERIALIZED
            (SELECT way, rows < 1000 AS few
            FROM
              (SELECT 1 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t25.id AS found, t25.created_at AS at
                    FROM runs t25
                    WHERE t25.workspace_id = $2::uuid AND t25.mission_id = t1.id ORDER BY t25.created_at DESC, t25.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
              UNION ALL SELECT 2 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t26.id AS found, t26.started_at AS at
                    FROM (
                      (SELECT t26.started_at, t26.id
                      FROM runs t26
                      WHERE t26.workspace_id = $2::uuid AND t26.mission_id = t1.id AND t26.status = ($4::text[])[1] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 1000) UNION ALL
                      (SELECT t26.started_at, t26.id
                      FROM runs t26
                      WHERE t26.workspace_id = $2::uuid AND t26.mission_id = t1.id AND t26.status = ($4::text[])[2] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 1000) UNION ALL
                      (SELECT t26.started_at, t26.id
                      FROM runs t26
                      WHERE t26.workspace_id = $2::uuid AND t26.mission_id = t1.id AND t26.status = ($4::text[])[3] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 1000) UNION ALL
                      (SELECT t26.started_at, t26.id
                      FROM runs t26
                      WHERE t26.workspace_id = $2::uuid AND t26.mission_id = t1.id AND t26.status = ($4::text[])[4] ORDER BY t26.started_at DESC, t26.id DESC LIMIT 1000)) AS t26 ORDER BY t26.started_at DESC, t26.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                (SELECT at
                FROM
                  (SELECT t27.id AS found, t27.started_at AS at
                  FROM (
                    (SELECT t27.started_at, t27.id
                    FROM runs t27
                    WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id AND t27.status = ($4::text[])[1] ORDER BY t27.started_at DESC, t27.id DESC LIMIT 100) UNION ALL
                    (SELECT t27.started_at, t27.id
                    FROM runs t27
                    WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id AND t27.status = ($4::text[])[2] ORDER BY t27.started_at DESC, t27.id DESC LIMIT 100) UNION ALL
                    (SELECT t27.started_at, t27.id
                    FROM runs t27
                    WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id AND t27.status = ($4::text[])[3] ORDER BY t27.started_at DESC, t27.id DESC LIMIT 100) UNION ALL
                    (SELECT t27.started_at, t27.id
                    FROM runs t27
                    WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id AND t27.status = ($4::text[])[4] ORDER BY t27.started_at DESC, t27.id DESC LIMIT 100)) AS t27 ORDER BY t27.started_at DESC, t27.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t33.started_at AS key1, t33.id AS key2
              FROM (
                (SELECT t33.started_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $2::uuid AND t33.mission_id = t1.id AND t33.status = ($4::text[])[1] AND t33.started_at IS NOT NULL ORDER BY t33.started_at DESC, t33.id DESC LIMIT 501) UNION ALL
                (SELECT t33.started_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $2::uuid AND t33.mission_id = t1.id AND t33.status = ($4::text[])[2] AND t33.started_at IS NOT NULL ORDER BY t33.started_at DESC, t33.id DESC LIMIT 501) UNION ALL
                (SELECT t33.started_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $2::uuid AND t33.mission_id = t1.id AND t33.status = ($4::text[])[3] AND t33.started_at IS NOT NULL ORDER BY t33.started_at DESC, t33.id DESC LIMIT 501) UNION ALL
                (SELECT t33.started_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $2::uuid AND t33.mission_id = t1.id AND t33.status = ($4::text[])[4] AND t33.started_at IS NOT NULL ORDER BY t33.started_at DESC, t33.id DESC LIMIT 501)) AS t33 ORDER BY t33.started_at DESC, t33.id DESC LIMIT 501) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t36.started_at AS key1, t36.id AS key2
              FROM (
                (SELECT t36.started_at, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $2::uuid AND t36.mission_id = t1.id AND t36.status = ($4::text[])[1] AND t36.started_at IS NULL ORDER BY t36.started_at DESC, t36.id DESC LIMIT 501) UNION ALL
                (SELECT t36.started_at, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $2::uuid AND t36.mission_id = t1.id AND t36.status = ($4::text[])[2] AND t36.started_at IS NULL ORDER BY t36.started_at DESC, t36.id DESC LIMIT 501) UNION ALL
                (SELECT t36.started_at, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $2::uuid AND t36.mission_id = t1.id AND t36.status = ($4::text[])[3] AND t36.started_at IS NULL ORDER BY t36.started_at DESC, t36.id DESC LIMIT 501) UNION ALL
                (SELECT t36.started_at, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $2::uuid AND t36.mission_id = t1.id AND t36.status = ($4::text[])[4] AND t36.started_at IS NULL ORDER BY t36.started_at DESC, t36.id DESC LIMIT 501)) AS t36 ORDER BY t36.started_at DESC, t36.id DESC LIMIT 501) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT count(*)
              FROM walk1) < $6::bigint ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint) SELECT * FROM (
            (SELECT CASE WHEN t29.started_at IS NULL THEN 1 ELSE 0 END AS part, t29.started_at AS key1, t29.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t28.id AS found, t28.created_at AS at
                FROM runs t28
                WHERE t28.workspace_id = $2::uuid AND t28.mission_id = t1.id ORDER BY t28.created_at DESC, t28.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 1) AS way
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $2::uuid AND t29.mission_id = t1.id AND t29.id = way.found AND t29.status = ANY($5::text[]) AND ((t29.started_at IS NOT NULL) OR (t29.started_at IS NULL)) OFFSET 0) AS t29 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL
            (SELECT CASE WHEN t31.started_at IS NULL THEN 1 ELSE 0 END AS part, t31.started_at AS key1, t31.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t30.id AS found, t30.started_at AS at
                FROM (
                  (SELECT t30.started_at, t30.id
                  FROM runs t30
                  WHERE t30.workspace_id = $2::uuid AND t30.mission_id = t1.id AND t30.status = ($4::text[])[1] ORDER BY t30.started_at DESC, t30.id DESC LIMIT 1000) UNION ALL
                  (SELECT t30.started_at, t30.id
                  FROM runs t30
                  WHERE t30.workspace_id = $2::uuid AND t30.mission_id = t1.id AND t30.status = ($4::text[])[2] ORDER BY t30.started_at DESC, t30.id DESC LIMIT 1000) UNION ALL
                  (SELECT t30.started_at, t30.id
                  FROM runs t30
                  WHERE t30.workspace_id = $2::uuid AND t30.mission_id = t1.id AND t30.status = ($4::text[])[3] ORDER BY t30.started_at DESC, t30.id DESC LIMIT 1000) UNION ALL
                  (SELECT t30.started_at, t30.id
                  FROM runs t30
                  WHERE t30.workspace_id = $2::uuid AND t30.mission_id = t1.id AND t30.status = ($4::text[])[4] ORDER BY t30.started_at DESC, t30.id DESC LIMIT 1000)) AS t30 ORDER BY t30.started_at DESC, t30.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 2) AS way
            CROSS JOIN LATERAL
              (SELECT t31.*
              FROM runs t31
              WHERE t31.workspace_id = $2::uuid AND t31.mission_id = t1.id AND t31.id = way.found AND ((t31.started_at IS NOT NULL) OR (t31.started_at IS NULL)) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t39.*
            FROM runs t39
            WHERE t39.workspace_id = $2::uuid AND t39.mission_id = t1.id AND t39.id = found.key2 OFFSET 0) AS t39 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t2
        CROSS JOIN LATERAL
          (SELECT 'RunEdge' AS "__typename", translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t2.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.started_at AS "startedAt") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'RunConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("22")
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
                        WHERE t8.workspace_id = $2::uuid AND t8.mission_id = t1.id AND t8.status = ($4::text[])[1] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.mission_id = t1.id AND t8.status = ($4::text[])[2] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.mission_id = t1.id AND t8.status = ($4::text[])[3] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) UNION ALL
                        (SELECT t8.started_at, t8.id
                        FROM runs t8
                        WHERE t8.workspace_id = $2::uuid AND t8.mission_id = t1.id AND t8.status = ($4::text[])[4] ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000)) AS t8 ORDER BY t8.started_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t9.id AS found, t9.started_at AS at
                    FROM (
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.mission_id = t1.id AND t9.status = ($4::text[])[1] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.mission_id = t1.id AND t9.status = ($4::text[])[2] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.mission_id = t1.id AND t9.status = ($4::text[])[3] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) UNION ALL
                      (SELECT t9.started_at, t9.id
                      FROM runs t9
                      WHERE t9.workspace_id = $2::uuid AND t9.mission_id = t1.id AND t9.status = ($4::text[])[4] ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100)) AS t9 ORDER BY t9.started_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t15.started_at AS key1, t15.id AS key2
                FROM (
                  (SELECT t15.started_at, t15.id
                  FROM runs t15
                  WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.status = ($4::text[])[1] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001) UNION ALL
                  (SELECT t15.started_at, t15.id
                  FROM runs t15
                  WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.status = ($4::text[])[2] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001) UNION ALL
                  (SELECT t15.started_at, t15.id
                  FROM runs t15
                  WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.status = ($4::text[])[3] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001) UNION ALL
                  (SELECT t15.started_at, t15.id
                  FROM runs t15
                  WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.status = ($4::text[])[4] AND t15.started_at IS NOT NULL ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001)) AS t15 ORDER BY t15.started_at DESC, t15.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t18.started_at AS key1, t18.id AS key2
                FROM (
                  (SELECT t18.started_at, t18.id
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id AND t18.status = ($4::text[])[1] AND t18.started_at IS NULL ORDER BY t18.started_at DESC, t18.id DESC LIMIT 100001) UNION ALL
                  (SELECT t18.started_at, t18.id
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id AND t18.status = ($4::text[])[2] AND t18.started_at IS NULL ORDER BY t18.started_at DESC, t18.id DESC LIMIT 100001) UNION ALL
                  (SELECT t18.started_at, t18.id
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id AND t18.status = ($4::text[])[3] AND t18.started_at IS NULL ORDER BY t18.started_at DESC, t18.id DESC LIMIT 100001) UNION ALL
                  (SELECT t18.started_at, t18.id
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id AND t18.status = ($4::text[])[4] AND t18.started_at IS NULL ORDER BY t18.started_at DESC, t18.id DESC LIMIT 100001)) AS t18 ORDER BY t18.started_at DESC, t18.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $3::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint + 1) SELECT * FROM (
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
                    WHERE t12.workspace_id = $2::uuid AND t12.mission_id = t1.id AND t12.status = ($4::text[])[1] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.mission_id = t1.id AND t12.status = ($4::text[])[2] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.mission_id = t1.id AND t12.status = ($4::text[])[3] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) UNION ALL
                    (SELECT t12.started_at, t12.id
                    FROM runs t12
                    WHERE t12.workspace_id = $2::uuid AND t12.mission_id = t1.id AND t12.status = ($4::text[])[4] ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000)) AS t12 ORDER BY t12.started_at DESC, t12.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t13.*
                FROM runs t13
                WHERE t13.workspace_id = $2::uuid AND t13.mission_id = t1.id AND t13.id = way.found AND ((t13.started_at IS NOT NULL) OR (t13.started_at IS NULL)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint + 1) AS counted) AS t21
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t21.n, $3::bigint) AS "value", t21.n <= $3::bigint AS "exact") AS "22") AS "count") AS "23") AS "runs",
      (SELECT row_to_json("61")
      FROM
        (SELECT coalesce(json_agg("42" ORDER BY t40.started_at DESC NULLS LAST, t40.id DESC) FILTER (WHERE t40.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t40.started_at ORDER BY t40.started_at DESC NULLS LAST, t40.id DESC) FILTER (WHERE t40.rank <= $7::bigint) AS key1, array_agg(t40.id ORDER BY t40.started_at DESC NULLS LAST, t40.id DESC) FILTER (WHERE t40.rank <= $7::bigint) AS key2, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t77.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t63.id AS found, t63.created_at AS at
                      FROM runs t63
                      WHERE t63.workspace_id = $2::uuid AND t63.mission_id = t1.id ORDER BY t63.created_at DESC, t63.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t64.id AS found, t64.started_at AS at
                      FROM (
                        (SELECT t64.started_at, t64.id
                        FROM runs t64
                        WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.status = ($9::text[])[1] ORDER BY t64.started_at DESC, t64.id DESC LIMIT 1000) UNION ALL
                        (SELECT t64.started_at, t64.id
                        FROM runs t64
                        WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.status = ($9::text[])[2] ORDER BY t64.started_at DESC, t64.id DESC LIMIT 1000) UNION ALL
                        (SELECT t64.started_at, t64.id
                        FROM runs t64
                        WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.status = ($9::text[])[3] ORDER BY t64.started_at DESC, t64.id DESC LIMIT 1000) UNION ALL
                        (SELECT t64.started_at, t64.id
                        FROM runs t64
                        WHERE t64.workspace_id = $2::uuid AND t64.mission_id = t1.id AND t64.status = ($9::text[])[4] ORDER BY t64.started_at DESC, t64.id DESC LIMIT 1000)) AS t64 ORDER BY t64.started_at DESC, t64.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t65.id AS found, t65.started_at AS at
                    FROM (
                      (SELECT t65.started_at, t65.id
                      FROM runs t65
                      WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t1.id AND t65.status = ($9::text[])[1] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 100) UNION ALL
                      (SELECT t65.started_at, t65.id
                      FROM runs t65
                      WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t1.id AND t65.status = ($9::text[])[2] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 100) UNION ALL
                      (SELECT t65.started_at, t65.id
                      FROM runs t65
                      WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t1.id AND t65.status = ($9::text[])[3] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 100) UNION ALL
                      (SELECT t65.started_at, t65.id
                      FROM runs t65
                      WHERE t65.workspace_id = $2::uuid AND t65.mission_id = t1.id AND t65.status = ($9::text[])[4] ORDER BY t65.started_at DESC, t65.id DESC LIMIT 100)) AS t65 ORDER BY t65.started_at DESC, t65.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t71.started_at AS key1, t71.id AS key2
                FROM (
                  (SELECT t71.started_at, t71.id
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.mission_id = t1.id AND t71.status = ($9::text[])[1] AND t71.started_at IS NOT NULL ORDER BY t71.started_at DESC, t71.id DESC LIMIT 501) UNION ALL
                  (SELECT t71.started_at, t71.id
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.mission_id = t1.id AND t71.status = ($9::text[])[2] AND t71.started_at IS NOT NULL ORDER BY t71.started_at DESC, t71.id DESC LIMIT 501) UNION ALL
                  (SELECT t71.started_at, t71.id
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.mission_id = t1.id AND t71.status = ($9::text[])[3] AND t71.started_at IS NOT NULL ORDER BY t71.started_at DESC, t71.id DESC LIMIT 501) UNION ALL
                  (SELECT t71.started_at, t71.id
                  FROM runs t71
                  WHERE t71.workspace_id = $2::uuid AND t71.mission_id = t1.id AND t71.status = ($9::text[])[4] AND t71.started_at IS NOT NULL ORDER BY t71.started_at DESC, t71.id DESC LIMIT 501)) AS t71 ORDER BY t71.started_at DESC, t71.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t74.started_at AS key1, t74.id AS key2
                FROM (
                  (SELECT t74.started_at, t74.id
                  FROM runs t74
                  WHERE t74.workspace_id = $2::uuid AND t74.mission_id = t1.id AND t74.status = ($9::text[])[1] AND t74.started_at IS NULL ORDER BY t74.started_at DESC, t74.id DESC LIMIT 501) UNION ALL
                  (SELECT t74.started_at, t74.id
                  FROM runs t74
                  WHERE t74.workspace_id = $2::uuid AND t74.mission_id = t1.id AND t74.status = ($9::text[])[2] AND t74.started_at IS NULL ORDER BY t74.started_at DESC, t74.id DESC LIMIT 501) UNION ALL
                  (SELECT t74.started_at, t74.id
                  FROM runs t74
                  WHERE t74.workspace_id = $2::uuid AND t74.mission_id = t1.id AND t74.status = ($9::text[])[3] AND t74.started_at IS NULL ORDER BY t74.started_at DESC, t74.id DESC LIMIT 501) UNION ALL
                  (SELECT t74.started_at, t74.id
                  FROM runs t74
                  WHERE t74.workspace_id = $2::uuid AND t74.mission_id = t1.id AND t74.status = ($9::text[])[4] AND t74.started_at IS NULL ORDER BY t74.started_at DESC, t74.id DESC LIMIT 501)) AS t74 ORDER BY t74.started_at DESC, t74.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $7::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t67.started_at IS NULL THEN 1 ELSE 0 END AS part, t67.started_at AS key1, t67.id AS key2
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
                WHERE t67.workspace_id = $2::uuid AND t67.mission_id = t1.id AND t67.id = way.found AND t67.status = ANY($10::text[]) AND ((t67.started_at IS NOT NULL) OR (t67.started_at IS NULL)) OFFSET 0) AS t67 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) UNION ALL
              (SELECT CASE WHEN t69.started_at IS NULL THEN 1 ELSE 0 END AS part, t69.started_at AS key1, t69.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t68.id AS found, t68.started_at AS at
                  FROM (
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.mission_id = t1.id AND t68.status = ($9::text[])[1] ORDER BY t68.started_at DESC, t68.id DESC LIMIT 1000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.mission_id = t1.id AND t68.status = ($9::text[])[2] ORDER BY t68.started_at DESC, t68.id DESC LIMIT 1000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.mission_id = t1.id AND t68.status = ($9::text[])[3] ORDER BY t68.started_at DESC, t68.id DESC LIMIT 1000) UNION ALL
                    (SELECT t68.started_at, t68.id
                    FROM runs t68
                    WHERE t68.workspace_id = $2::uuid AND t68.mission_id = t1.id AND t68.status = ($9::text[])[4] ORDER BY t68.started_at DESC, t68.id DESC LIMIT 1000)) AS t68 ORDER BY t68.started_at DESC, t68.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t69.*
                FROM runs t69
                WHERE t69.workspace_id = $2::uuid AND t69.mission_id = t1.id AND t69.id = way.found AND ((t69.started_at IS NOT NULL) OR (t69.started_at IS NULL)) OFFSET 0) AS t69 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t77.*
              FROM runs t77
              WHERE t77.workspace_id = $2::uuid AND t77.mission_id = t1.id AND t77.id = found.key2 OFFSET 0) AS t77 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t40
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t40.id), 'hex') AS "id", t40.started_at AS "startedAt") AS "42") AS t41
      CROSS JOIN LATERAL
        (SELECT t41.list1 AS "nodes",
          (SELECT "43"
          FROM
            (SELECT (t41.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t41.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t41.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t41.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t41.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t41.key1)[cardinality(t41.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t41.key2)[cardinality(t41.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "43") AS "pageInfo",
          (SELECT row_to_json("60")
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
                      (SELECT t45.id AS found, t45.created_at AS at
                      FROM runs t45
                      WHERE t45.workspace_id = $2::uuid AND t45.mission_id = t1.id ORDER BY t45.created_at DESC, t45.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t46.id AS found, t46.started_at AS at
                      FROM (
                        (SELECT t46.started_at, t46.id
                        FROM runs t46
                        WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id AND t46.status = ($9::text[])[1] ORDER BY t46.started_at DESC, t46.id DESC LIMIT 1000) UNION ALL
                        (SELECT t46.started_at, t46.id
                        FROM runs t46
                        WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id AND t46.status = ($9::text[])[2] ORDER BY t46.started_at DESC, t46.id DESC LIMIT 1000) UNION ALL
                        (SELECT t46.started_at, t46.id
                        FROM runs t46
                        WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id AND t46.status = ($9::text[])[3] ORDER BY t46.started_at DESC, t46.id DESC LIMIT 1000) UNION ALL
                        (SELECT t46.started_at, t46.id
                        FROM runs t46
                        WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id AND t46.status = ($9::text[])[4] ORDER BY t46.started_at DESC, t46.id DESC LIMIT 1000)) AS t46 ORDER BY t46.started_at DESC, t46.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t47.id AS found, t47.started_at AS at
                    FROM (
                      (SELECT t47.started_at, t47.id
                      FROM runs t47
                      WHERE t47.workspace_id = $2::uuid AND t47.mission_id = t1.id AND t47.status = ($9::text[])[1] ORDER BY t47.started_at DESC, t47.id DESC LIMIT 100) UNION ALL
                      (SELECT t47.started_at, t47.id
                      FROM runs t47
                      WHERE t47.workspace_id = $2::uuid AND t47.mission_id = t1.id AND t47.status = ($9::text[])[2] ORDER BY t47.started_at DESC, t47.id DESC LIMIT 100) UNION ALL
                      (SELECT t47.started_at, t47.id
                      FROM runs t47
                      WHERE t47.workspace_id = $2::uuid AND t47.mission_id = t1.id AND t47.status = ($9::text[])[3] ORDER BY t47.started_at DESC, t47.id DESC LIMIT 100) UNION ALL
                      (SELECT t47.started_at, t47.id
                      FROM runs t47
                      WHERE t47.workspace_id = $2::uuid AND t47.mission_id = t1.id AND t47.status = ($9::text[])[4] ORDER BY t47.started_at DESC, t47.id DESC LIMIT 100)) AS t47 ORDER BY t47.started_at DESC, t47.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t53.started_at AS key1, t53.id AS key2
                FROM (
                  (SELECT t53.started_at, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $2::uuid AND t53.mission_id = t1.id AND t53.status = ($9::text[])[1] AND t53.started_at IS NOT NULL ORDER BY t53.started_at DESC, t53.id DESC LIMIT 100001) UNION ALL
                  (SELECT t53.started_at, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $2::uuid AND t53.mission_id = t1.id AND t53.status = ($9::text[])[2] AND t53.started_at IS NOT NULL ORDER BY t53.started_at DESC, t53.id DESC LIMIT 100001) UNION ALL
                  (SELECT t53.started_at, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $2::uuid AND t53.mission_id = t1.id AND t53.status = ($9::text[])[3] AND t53.started_at IS NOT NULL ORDER BY t53.started_at DESC, t53.id DESC LIMIT 100001) UNION ALL
                  (SELECT t53.started_at, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $2::uuid AND t53.mission_id = t1.id AND t53.status = ($9::text[])[4] AND t53.started_at IS NOT NULL ORDER BY t53.started_at DESC, t53.id DESC LIMIT 100001)) AS t53 ORDER BY t53.started_at DESC, t53.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t56.started_at AS key1, t56.id AS key2
                FROM (
                  (SELECT t56.started_at, t56.id
                  FROM runs t56
                  WHERE t56.workspace_id = $2::uuid AND t56.mission_id = t1.id AND t56.status = ($9::text[])[1] AND t56.started_at IS NULL ORDER BY t56.started_at DESC, t56.id DESC LIMIT 100001) UNION ALL
                  (SELECT t56.started_at, t56.id
                  FROM runs t56
                  WHERE t56.workspace_id = $2::uuid AND t56.mission_id = t1.id AND t56.status = ($9::text[])[2] AND t56.started_at IS NULL ORDER BY t56.started_at DESC, t56.id DESC LIMIT 100001) UNION ALL
                  (SELECT t56.started_at, t56.id
                  FROM runs t56
                  WHERE t56.workspace_id = $2::uuid AND t56.mission_id = t1.id AND t56.status = ($9::text[])[3] AND t56.started_at IS NULL ORDER BY t56.started_at DESC, t56.id DESC LIMIT 100001) UNION ALL
                  (SELECT t56.started_at, t56.id
                  FROM runs t56
                  WHERE t56.workspace_id = $2::uuid AND t56.mission_id = t1.id AND t56.status = ($9::text[])[4] AND t56.started_at IS NULL ORDER BY t56.started_at DESC, t56.id DESC LIMIT 100001)) AS t56 ORDER BY t56.started_at DESC, t56.id DESC LIMIT 100001) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $8::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t49.started_at IS NULL THEN 1 ELSE 0 END AS part, t49.started_at AS key1, t49.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t48.id AS found, t48.created_at AS at
                  FROM runs t48
                  WHERE t48.workspace_id = $2::uuid AND t48.mission_id = t1.id ORDER BY t48.created_at DESC, t48.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t49.*
                FROM runs t49
                WHERE t49.workspace_id = $2::uuid AND t49.mission_id = t1.id AND t49.id = way.found AND t49.status = ANY($10::text[]) AND ((t49.started_at IS NOT NULL) OR (t49.started_at IS NULL)) OFFSET 0) AS t49 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL
              (SELECT CASE WHEN t51.started_at IS NULL THEN 1 ELSE 0 END AS part, t51.started_at AS key1, t51.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t50.id AS found, t50.started_at AS at
                  FROM (
                    (SELECT t50.started_at, t50.id
                    FROM runs t50
                    WHERE t50.workspace_id = $2::uuid AND t50.mission_id = t1.id AND t50.status = ($9::text[])[1] ORDER BY t50.started_at DESC, t50.id DESC LIMIT 1000) UNION ALL
                    (SELECT t50.started_at, t50.id
                    FROM runs t50
                    WHERE t50.workspace_id = $2::uuid AND t50.mission_id = t1.id AND t50.status = ($9::text[])[2] ORDER BY t50.started_at DESC, t50.id DESC LIMIT 1000) UNION ALL
                    (SELECT t50.started_at, t50.id
                    FROM runs t50
                    WHERE t50.workspace_id = $2::uuid AND t50.mission_id = t1.id AND t50.status = ($9::text[])[3] ORDER BY t50.started_at DESC, t50.id DESC LIMIT 1000) UNION ALL
                    (SELECT t50.started_at, t50.id
                    FROM runs t50
                    WHERE t50.workspace_id = $2::uuid AND t50.mission_id = t1.id AND t50.status = ($9::text[])[4] ORDER BY t50.started_at DESC, t50.id DESC LIMIT 1000)) AS t50 ORDER BY t50.started_at DESC, t50.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t51.*
                FROM runs t51
                WHERE t51.workspace_id = $2::uuid AND t51.mission_id = t1.id AND t51.id = way.found AND ((t51.started_at IS NOT NULL) OR (t51.started_at IS NULL)) OFFSET 0) AS t51 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t59
          CROSS JOIN LATERAL
            (SELECT least(t59.n, $8::bigint) AS "value", t59.n <= $8::bigint AS "exact") AS "60") AS "count") AS "61") AS "first",
      (SELECT row_to_json("98")
      FROM
        (SELECT coalesce(json_agg("81" ORDER BY t78.started_at DESC NULLS LAST, t78.id DESC) FILTER (WHERE t78.rank <= $11::bigint), '[]'::json) AS list1, array_agg(t78.started_at ORDER BY t78.started_at DESC NULLS LAST, t78.id DESC) FILTER (WHERE t78.rank <= $11::bigint) AS key1, array_agg(t78.id ORDER BY t78.started_at DESC NULLS LAST, t78.id DESC) FILTER (WHERE t78.rank <= $11::bigint) AS key2, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t114.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t100.id AS found, t100.created_at AS at
                      FROM runs t100
                      WHERE t100.workspace_id = $2::uuid AND t100.mission_id = t1.id ORDER BY t100.created_at DESC, t100.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t101.id AS found, t101.started_at AS at
                      FROM (
                        (SELECT t101.started_at, t101.id
                        FROM runs t101
                        WHERE t101.workspace_id = $2::uuid AND t101.mission_id = t1.id AND t101.status = ($14::text[])[1] ORDER BY t101.started_at DESC, t101.id DESC LIMIT 1000) UNION ALL
                        (SELECT t101.started_at, t101.id
                        FROM runs t101
                        WHERE t101.workspace_id = $2::uuid AND t101.mission_id = t1.id AND t101.status = ($14::text[])[2] ORDER BY t101.started_at DESC, t101.id DESC LIMIT 1000) UNION ALL
                        (SELECT t101.started_at, t101.id
                        FROM runs t101
                        WHERE t101.workspace_id = $2::uuid AND t101.mission_id = t1.id AND t101.status = ($14::text[])[3] ORDER BY t101.started_at DESC, t101.id DESC LIMIT 1000) UNION ALL
                        (SELECT t101.started_at, t101.id
                        FROM runs t101
                        WHERE t101.workspace_id = $2::uuid AND t101.mission_id = t1.id AND t101.status = ($14::text[])[4] ORDER BY t101.started_at DESC, t101.id DESC LIMIT 1000)) AS t101 ORDER BY t101.started_at DESC, t101.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t102.id AS found, t102.started_at AS at
                    FROM (
                      (SELECT t102.started_at, t102.id
                      FROM runs t102
                      WHERE t102.workspace_id = $2::uuid AND t102.mission_id = t1.id AND t102.status = ($14::text[])[1] ORDER BY t102.started_at DESC, t102.id DESC LIMIT 100) UNION ALL
                      (SELECT t102.started_at, t102.id
                      FROM runs t102
                      WHERE t102.workspace_id = $2::uuid AND t102.mission_id = t1.id AND t102.status = ($14::text[])[2] ORDER BY t102.started_at DESC, t102.id DESC LIMIT 100) UNION ALL
                      (SELECT t102.started_at, t102.id
                      FROM runs t102
                      WHERE t102.workspace_id = $2::uuid AND t102.mission_id = t1.id AND t102.status = ($14::text[])[3] ORDER BY t102.started_at DESC, t102.id DESC LIMIT 100) UNION ALL
                      (SELECT t102.started_at, t102.id
                      FROM runs t102
                      WHERE t102.workspace_id = $2::uuid AND t102.mission_id = t1.id AND t102.status = ($14::text[])[4] ORDER BY t102.started_at DESC, t102.id DESC LIMIT 100)) AS t102 ORDER BY t102.started_at DESC, t102.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t108.started_at AS key1, t108.id AS key2
                FROM (
                  (SELECT t108.started_at, t108.id
                  FROM runs t108
                  WHERE t108.workspace_id = $2::uuid AND t108.mission_id = t1.id AND t108.status = ($14::text[])[1] AND t108.started_at IS NOT NULL AND (t108.started_at, t108.id) < ($12::timestamptz, $13::uuid) ORDER BY t108.started_at DESC, t108.id DESC LIMIT 501) UNION ALL
                  (SELECT t108.started_at, t108.id
                  FROM runs t108
                  WHERE t108.workspace_id = $2::uuid AND t108.mission_id = t1.id AND t108.status = ($14::text[])[2] AND t108.started_at IS NOT NULL AND (t108.started_at, t108.id) < ($12::timestamptz, $13::uuid) ORDER BY t108.started_at DESC, t108.id DESC LIMIT 501) UNION ALL
                  (SELECT t108.started_at, t108.id
                  FROM runs t108
                  WHERE t108.workspace_id = $2::uuid AND t108.mission_id = t1.id AND t108.status = ($14::text[])[3] AND t108.started_at IS NOT NULL AND (t108.started_at, t108.id) < ($12::timestamptz, $13::uuid) ORDER BY t108.started_at DESC, t108.id DESC LIMIT 501) UNION ALL
                  (SELECT t108.started_at, t108.id
                  FROM runs t108
                  WHERE t108.workspace_id = $2::uuid AND t108.mission_id = t1.id AND t108.status = ($14::text[])[4] AND t108.started_at IS NOT NULL AND (t108.started_at, t108.id) < ($12::timestamptz, $13::uuid) ORDER BY t108.started_at DESC, t108.id DESC LIMIT 501)) AS t108 ORDER BY t108.started_at DESC, t108.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $11::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t111.started_at AS key1, t111.id AS key2
                FROM (
                  (SELECT t111.started_at, t111.id
                  FROM runs t111
                  WHERE t111.workspace_id = $2::uuid AND t111.mission_id = t1.id AND t111.status = ($14::text[])[1] AND t111.started_at IS NULL ORDER BY t111.started_at DESC, t111.id DESC LIMIT 501) UNION ALL
                  (SELECT t111.started_at, t111.id
                  FROM runs t111
                  WHERE t111.workspace_id = $2::uuid AND t111.mission_id = t1.id AND t111.status = ($14::text[])[2] AND t111.started_at IS NULL ORDER BY t111.started_at DESC, t111.id DESC LIMIT 501) UNION ALL
                  (SELECT t111.started_at, t111.id
                  FROM runs t111
                  WHERE t111.workspace_id = $2::uuid AND t111.mission_id = t1.id AND t111.status = ($14::text[])[3] AND t111.started_at IS NULL ORDER BY t111.started_at DESC, t111.id DESC LIMIT 501) UNION ALL
                  (SELECT t111.started_at, t111.id
                  FROM runs t111
                  WHERE t111.workspace_id = $2::uuid AND t111.mission_id = t1.id AND t111.status = ($14::text[])[4] AND t111.started_at IS NULL ORDER BY t111.started_at DESC, t111.id DESC LIMIT 501)) AS t111 ORDER BY t111.started_at DESC, t111.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $11::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $11::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t104.started_at IS NULL THEN 1 ELSE 0 END AS part, t104.started_at AS key1, t104.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t103.id AS found, t103.created_at AS at
                  FROM runs t103
                  WHERE t103.workspace_id = $2::uuid AND t103.mission_id = t1.id ORDER BY t103.created_at DESC, t103.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t104.*
                FROM runs t104
                WHERE t104.workspace_id = $2::uuid AND t104.mission_id = t1.id AND t104.id = way.found AND t104.status = ANY($15::text[]) AND ((t104.started_at IS NOT NULL AND (t104.started_at, t104.id) < ($12::timestamptz, $13::uuid)) OR (t104.started_at IS NULL)) OFFSET 0) AS t104 ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) UNION ALL
              (SELECT CASE WHEN t106.started_at IS NULL THEN 1 ELSE 0 END AS part, t106.started_at AS key1, t106.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t105.id AS found, t105.started_at AS at
                  FROM (
                    (SELECT t105.started_at, t105.id
                    FROM runs t105
                    WHERE t105.workspace_id = $2::uuid AND t105.mission_id = t1.id AND t105.status = ($14::text[])[1] ORDER BY t105.started_at DESC, t105.id DESC LIMIT 1000) UNION ALL
                    (SELECT t105.started_at, t105.id
                    FROM runs t105
                    WHERE t105.workspace_id = $2::uuid AND t105.mission_id = t1.id AND t105.status = ($14::text[])[2] ORDER BY t105.started_at DESC, t105.id DESC LIMIT 1000) UNION ALL
                    (SELECT t105.started_at, t105.id
                    FROM runs t105
                    WHERE t105.workspace_id = $2::uuid AND t105.mission_id = t1.id AND t105.status = ($14::text[])[3] ORDER BY t105.started_at DESC, t105.id DESC LIMIT 1000) UNION ALL
                    (SELECT t105.started_at, t105.id
                    FROM runs t105
                    WHERE t105.workspace_id = $2::uuid AND t105.mission_id = t1.id AND t105.status = ($14::text[])[4] ORDER BY t105.started_at DESC, t105.id DESC LIMIT 1000)) AS t105 ORDER BY t105.started_at DESC, t105.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t106.*
                FROM runs t106
                WHERE t106.workspace_id = $2::uuid AND t106.mission_id = t1.id AND t106.id = way.found AND ((t106.started_at IS NOT NULL AND (t106.started_at, t106.id) < ($12::timestamptz, $13::uuid)) OR (t106.started_at IS NULL)) OFFSET 0) AS t106 ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $11::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t114.*
              FROM runs t114
              WHERE t114.workspace_id = $2::uuid AND t114.mission_id = t1.id AND t114.id = found.key2 OFFSET 0) AS t114 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t78
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t78.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t78.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "80"
            FROM
              (SELECT 'run_' || encode(uuid_send(t78.id), 'hex') AS "id", t78.started_at AS "startedAt") AS "80") AS "node") AS "81") AS t79
      CROSS JOIN LATERAL
        (SELECT t79.list1 AS "edges",
          (SELECT "97"
          FROM
            (SELECT (t79.more) AS "hasNextPage", (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t83.id AS found, t83.created_at AS at
                      FROM runs t83
                      WHERE t83.workspace_id = $2::uuid AND t83.mission_id = t1.id ORDER BY t83.created_at, t83.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t84.id AS found, t84.started_at AS at
                      FROM (
                        (SELECT t84.started_at, t84.id
                        FROM runs t84
                        WHERE t84.workspace_id = $2::uuid AND t84.mission_id = t1.id AND t84.status = ($14::text[])[1] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                        (SELECT t84.started_at, t84.id
                        FROM runs t84
                        WHERE t84.workspace_id = $2::uuid AND t84.mission_id = t1.id AND t84.status = ($14::text[])[2] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                        (SELECT t84.started_at, t84.id
                        FROM runs t84
                        WHERE t84.workspace_id = $2::uuid AND t84.mission_id = t1.id AND t84.status = ($14::text[])[3] ORDER BY t84.started_at, t84.id LIMIT 1000) UNION ALL
                        (SELECT t84.started_at, t84.id
                        FROM runs t84
                        WHERE t84.workspace_id = $2::uuid AND t84.mission_id = t1.id AND t84.status = ($14::text[])[4] ORDER BY t84.started_at, t84.id LIMIT 1000)) AS t84 ORDER BY t84.started_at, t84.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t85.id AS found, t85.started_at AS at
                    FROM (
                      (SELECT t85.started_at, t85.id
                      FROM runs t85
                      WHERE t85.workspace_id = $2::uuid AND t85.mission_id = t1.id AND t85.status = ($14::text[])[1] ORDER BY t85.started_at, t85.id LIMIT 100) UNION ALL
                      (SELECT t85.started_at, t85.id
                      FROM runs t85
                      WHERE t85.workspace_id = $2::uuid AND t85.mission_id = t1.id AND t85.status = ($14::text[])[2] ORDER BY t85.started_at, t85.id LIMIT 100) UNION ALL
                      (SELECT t85.started_at, t85.id
                      FROM runs t85
                      WHERE t85.workspace_id = $2::uuid AND t85.mission_id = t1.id AND t85.status = ($14::text[])[3] ORDER BY t85.started_at, t85.id LIMIT 100) UNION ALL
                      (SELECT t85.started_at, t85.id
                      FROM runs t85
                      WHERE t85.workspace_id = $2::uuid AND t85.mission_id = t1.id AND t85.status = ($14::text[])[4] ORDER BY t85.started_at, t85.id LIMIT 100)) AS t85 ORDER BY t85.started_at, t85.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t91.started_at AS key1, t91.id AS key2
                FROM (
                  (SELECT t91.started_at, t91.id
                  FROM runs t91
                  WHERE t91.workspace_id = $2::uuid AND t91.mission_id = t1.id AND t91.status = ($14::text[])[1] AND false ORDER BY t91.started_at, t91.id LIMIT 1) UNION ALL
                  (SELECT t91.started_at, t91.id
                  FROM runs t91
                  WHERE t91.workspace_id = $2::uuid AND t91.mission_id = t1.id AND t91.status = ($14::text[])[2] AND false ORDER BY t91.started_at, t91.id LIMIT 1) UNION ALL
                  (SELECT t91.started_at, t91.id
                  FROM runs t91
                  WHERE t91.workspace_id = $2::uuid AND t91.mission_id = t1.id AND t91.status = ($14::text[])[3] AND false ORDER BY t91.started_at, t91.id LIMIT 1) UNION ALL
                  (SELECT t91.started_at, t91.id
                  FROM runs t91
                  WHERE t91.workspace_id = $2::uuid AND t91.mission_id = t1.id AND t91.status = ($14::text[])[4] AND false ORDER BY t91.started_at, t91.id LIMIT 1)) AS t91 ORDER BY t91.started_at, t91.id LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t94.started_at AS key1, t94.id AS key2
                FROM (
                  (SELECT t94.started_at, t94.id
                  FROM runs t94
                  WHERE t94.workspace_id = $2::uuid AND t94.mission_id = t1.id AND t94.status = ($14::text[])[1] AND t94.started_at IS NOT NULL AND (t94.started_at, t94.id) >= ($12::timestamptz, $13::uuid) ORDER BY t94.started_at, t94.id LIMIT 1) UNION ALL
                  (SELECT t94.started_at, t94.id
                  FROM runs t94
                  WHERE t94.workspace_id = $2::uuid AND t94.mission_id = t1.id AND t94.status = ($14::text[])[2] AND t94.started_at IS NOT NULL AND (t94.started_at, t94.id) >= ($12::timestamptz, $13::uuid) ORDER BY t94.started_at, t94.id LIMIT 1) UNION ALL
                  (SELECT t94.started_at, t94.id
                  FROM runs t94
                  WHERE t94.workspace_id = $2::uuid AND t94.mission_id = t1.id AND t94.status = ($14::text[])[3] AND t94.started_at IS NOT NULL AND (t94.started_at, t94.id) >= ($12::timestamptz, $13::uuid) ORDER BY t94.started_at, t94.id LIMIT 1) UNION ALL
                  (SELECT t94.started_at, t94.id
                  FROM runs t94
                  WHERE t94.workspace_id = $2::uuid AND t94.mission_id = t1.id AND t94.status = ($14::text[])[4] AND t94.started_at IS NOT NULL AND (t94.started_at, t94.id) >= ($12::timestamptz, $13::uuid) ORDER BY t94.started_at, t94.id LIMIT 1)) AS t94 ORDER BY t94.started_at, t94.id LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM (
              (SELECT CASE WHEN t87.started_at IS NULL THEN 0 ELSE 1 END AS part, t87.started_at AS key1, t87.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t86.id AS found, t86.created_at AS at
                  FROM runs t86
                  WHERE t86.workspace_id = $2::uuid AND t86.mission_id = t1.id ORDER BY t86.created_at, t86.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t87.*
                FROM runs t87
                WHERE t87.workspace_id = $2::uuid AND t87.mission_id = t1.id AND t87.id = way.found AND t87.status = ANY($15::text[]) AND ((t87.started_at IS NOT NULL AND (t87.started_at, t87.id) >= ($12::timestamptz, $13::uuid))) OFFSET 0) AS t87 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
              (SELECT CASE WHEN t89.started_at IS NULL THEN 0 ELSE 1 END AS part, t89.started_at AS key1, t89.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t88.id AS found, t88.started_at AS at
                  FROM (
                    (SELECT t88.started_at, t88.id
                    FROM runs t88
                    WHERE t88.workspace_id = $2::uuid AND t88.mission_id = t1.id AND t88.status = ($14::text[])[1] ORDER BY t88.started_at, t88.id LIMIT 1000) UNION ALL
                    (SELECT t88.started_at, t88.id
                    FROM runs t88
                    WHERE t88.workspace_id = $2::uuid AND t88.mission_id = t1.id AND t88.status = ($14::text[])[2] ORDER BY t88.started_at, t88.id LIMIT 1000) UNION ALL
                    (SELECT t88.started_at, t88.id
                    FROM runs t88
                    WHERE t88.workspace_id = $2::uuid AND t88.mission_id = t1.id AND t88.status = ($14::text[])[3] ORDER BY t88.started_at, t88.id LIMIT 1000) UNION ALL
                    (SELECT t88.started_at, t88.id
                    FROM runs t88
                    WHERE t88.workspace_id = $2::uuid AND t88.mission_id = t1.id AND t88.status = ($14::text[])[4] ORDER BY t88.started_at, t88.id LIMIT 1000)) AS t88 ORDER BY t88.started_at, t88.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t89.*
                FROM runs t89
                WHERE t89.workspace_id = $2::uuid AND t89.mission_id = t1.id AND t89.id = way.found AND ((t89.started_at IS NOT NULL AND (t89.started_at, t89.id) >= ($12::timestamptz, $13::uuid))) OFFSET 0) AS t89 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t79.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t79.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t79.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t79.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t79.key1)[cardinality(t79.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t79.key2)[cardinality(t79.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "97") AS "pageInfo") AS "98") AS "next",
      (SELECT row_to_json("119")
      FROM
        (SELECT coalesce(json_agg("117" ORDER BY t115.started_at DESC NULLS LAST, t115.id DESC) FILTER (WHERE t115.rank <= $16::bigint), '[]'::json) AS list1, array_agg(t115.started_at ORDER BY t115.started_at DESC NULLS LAST, t115.id DESC) FILTER (WHERE t115.rank <= $16::bigint) AS key1, array_agg(t115.id ORDER BY t115.started_at DESC NULLS LAST, t115.id DESC) FILTER (WHERE t115.rank <= $16::bigint) AS key2, count(*) > $16::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t135.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t121.id AS found, t121.created_at AS at
                      FROM runs t121
                      WHERE t121.workspace_id = $2::uuid AND t121.mission_id = t1.id ORDER BY t121.created_at, t121.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t122.id AS found, t122.started_at AS at
                      FROM (
                        (SELECT t122.started_at, t122.id
                        FROM runs t122
                        WHERE t122.workspace_id = $2::uuid AND t122.mission_id = t1.id AND t122.status = ($17::text[])[1] ORDER BY t122.started_at, t122.id LIMIT 1000) UNION ALL
                        (SELECT t122.started_at, t122.id
                        FROM runs t122
                        WHERE t122.workspace_id = $2::uuid AND t122.mission_id = t1.id AND t122.status = ($17::text[])[2] ORDER BY t122.started_at, t122.id LIMIT 1000) UNION ALL
                        (SELECT t122.started_at, t122.id
                        FROM runs t122
                        WHERE t122.workspace_id = $2::uuid AND t122.mission_id = t1.id AND t122.status = ($17::text[])[3] ORDER BY t122.started_at, t122.id LIMIT 1000) UNION ALL
                        (SELECT t122.started_at, t122.id
                        FROM runs t122
                        WHERE t122.workspace_id = $2::uuid AND t122.mission_id = t1.id AND t122.status = ($17::text[])[4] ORDER BY t122.started_at, t122.id LIMIT 1000)) AS t122 ORDER BY t122.started_at, t122.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t123.id AS found, t123.started_at AS at
                    FROM (
                      (SELECT t123.started_at, t123.id
                      FROM runs t123
                      WHERE t123.workspace_id = $2::uuid AND t123.mission_id = t1.id AND t123.status = ($17::text[])[1] ORDER BY t123.started_at, t123.id LIMIT 100) UNION ALL
                      (SELECT t123.started_at, t123.id
                      FROM runs t123
                      WHERE t123.workspace_id = $2::uuid AND t123.mission_id = t1.id AND t123.status = ($17::text[])[2] ORDER BY t123.started_at, t123.id LIMIT 100) UNION ALL
                      (SELECT t123.started_at, t123.id
                      FROM runs t123
                      WHERE t123.workspace_id = $2::uuid AND t123.mission_id = t1.id AND t123.status = ($17::text[])[3] ORDER BY t123.started_at, t123.id LIMIT 100) UNION ALL
                      (SELECT t123.started_at, t123.id
                      FROM runs t123
                      WHERE t123.workspace_id = $2::uuid AND t123.mission_id = t1.id AND t123.status = ($17::text[])[4] ORDER BY t123.started_at, t123.id LIMIT 100)) AS t123 ORDER BY t123.started_at, t123.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t129.started_at AS key1, t129.id AS key2
                FROM (
                  (SELECT t129.started_at, t129.id
                  FROM runs t129
                  WHERE t129.workspace_id = $2::uuid AND t129.mission_id = t1.id AND t129.status = ($17::text[])[1] AND t129.started_at IS NULL ORDER BY t129.started_at, t129.id LIMIT 501) UNION ALL
                  (SELECT t129.started_at, t129.id
                  FROM runs t129
                  WHERE t129.workspace_id = $2::uuid AND t129.mission_id = t1.id AND t129.status = ($17::text[])[2] AND t129.started_at IS NULL ORDER BY t129.started_at, t129.id LIMIT 501) UNION ALL
                  (SELECT t129.started_at, t129.id
                  FROM runs t129
                  WHERE t129.workspace_id = $2::uuid AND t129.mission_id = t1.id AND t129.status = ($17::text[])[3] AND t129.started_at IS NULL ORDER BY t129.started_at, t129.id LIMIT 501) UNION ALL
                  (SELECT t129.started_at, t129.id
                  FROM runs t129
                  WHERE t129.workspace_id = $2::uuid AND t129.mission_id = t1.id AND t129.status = ($17::text[])[4] AND t129.started_at IS NULL ORDER BY t129.started_at, t129.id LIMIT 501)) AS t129 ORDER BY t129.started_at, t129.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT $16::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t132.started_at AS key1, t132.id AS key2
                FROM (
                  (SELECT t132.started_at, t132.id
                  FROM runs t132
                  WHERE t132.workspace_id = $2::uuid AND t132.mission_id = t1.id AND t132.status = ($17::text[])[1] AND t132.started_at IS NOT NULL ORDER BY t132.started_at, t132.id LIMIT 501) UNION ALL
                  (SELECT t132.started_at, t132.id
                  FROM runs t132
                  WHERE t132.workspace_id = $2::uuid AND t132.mission_id = t1.id AND t132.status = ($17::text[])[2] AND t132.started_at IS NOT NULL ORDER BY t132.started_at, t132.id LIMIT 501) UNION ALL
                  (SELECT t132.started_at, t132.id
                  FROM runs t132
                  WHERE t132.workspace_id = $2::uuid AND t132.mission_id = t1.id AND t132.status = ($17::text[])[3] AND t132.started_at IS NOT NULL ORDER BY t132.started_at, t132.id LIMIT 501) UNION ALL
                  (SELECT t132.started_at, t132.id
                  FROM runs t132
                  WHERE t132.workspace_id = $2::uuid AND t132.mission_id = t1.id AND t132.status = ($17::text[])[4] AND t132.started_at IS NOT NULL ORDER BY t132.started_at, t132.id LIMIT 501)) AS t132 ORDER BY t132.started_at, t132.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $16::bigint + 1 ORDER BY key1, key2 LIMIT $16::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t125.started_at IS NULL THEN 0 ELSE 1 END AS part, t125.started_at AS key1, t125.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t124.id AS found, t124.created_at AS at
                  FROM runs t124
                  WHERE t124.workspace_id = $2::uuid AND t124.mission_id = t1.id ORDER BY t124.created_at, t124.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t125.*
                FROM runs t125
                WHERE t125.workspace_id = $2::uuid AND t125.mission_id = t1.id AND t125.id = way.found AND t125.status = ANY($18::text[]) AND ((t125.started_at IS NULL) OR (t125.started_at IS NOT NULL)) OFFSET 0) AS t125 ORDER BY part, key1, key2 LIMIT $16::bigint + 1) UNION ALL
              (SELECT CASE WHEN t127.started_at IS NULL THEN 0 ELSE 1 END AS part, t127.started_at AS key1, t127.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t126.id AS found, t126.started_at AS at
                  FROM (
                    (SELECT t126.started_at, t126.id
                    FROM runs t126
                    WHERE t126.workspace_id = $2::uuid AND t126.mission_id = t1.id AND t126.status = ($17::text[])[1] ORDER BY t126.started_at, t126.id LIMIT 1000) UNION ALL
                    (SELECT t126.started_at, t126.id
                    FROM runs t126
                    WHERE t126.workspace_id = $2::uuid AND t126.mission_id = t1.id AND t126.status = ($17::text[])[2] ORDER BY t126.started_at, t126.id LIMIT 1000) UNION ALL
                    (SELECT t126.started_at, t126.id
                    FROM runs t126
                    WHERE t126.workspace_id = $2::uuid AND t126.mission_id = t1.id AND t126.status = ($17::text[])[3] ORDER BY t126.started_at, t126.id LIMIT 1000) UNION ALL
                    (SELECT t126.started_at, t126.id
                    FROM runs t126
                    WHERE t126.workspace_id = $2::uuid AND t126.mission_id = t1.id AND t126.status = ($17::text[])[4] ORDER BY t126.started_at, t126.id LIMIT 1000)) AS t126 ORDER BY t126.started_at, t126.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t127.*
                FROM runs t127
                WHERE t127.workspace_id = $2::uuid AND t127.mission_id = t1.id AND t127.id = way.found AND ((t127.started_at IS NULL) OR (t127.started_at IS NOT NULL)) OFFSET 0) AS t127 ORDER BY part, key1, key2 LIMIT $16::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $16::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t135.*
              FROM runs t135
              WHERE t135.workspace_id = $2::uuid AND t135.mission_id = t1.id AND t135.id = found.key2 OFFSET 0) AS t135 ORDER BY found.part, found.key1, found.key2) AS page) AS t115
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t115.id), 'hex') AS "id", t115.started_at AS "startedAt") AS "117") AS t116
      CROSS JOIN LATERAL
        (SELECT t116.list1 AS "nodes",
          (SELECT "118"
          FROM
            (SELECT false AS "hasNextPage", (t116.more) AS "hasPreviousPage", CASE WHEN cardinality(t116.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t116.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t116.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t116.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t116.key1)[cardinality(t116.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t116.key2)[cardinality(t116.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "118") AS "pageInfo") AS "119") AS "last",
      (SELECT row_to_json("156")
      FROM
        (SELECT coalesce(json_agg("138" ORDER BY t136.started_at DESC NULLS LAST, t136.id DESC) FILTER (WHERE t136.rank <= $19::bigint), '[]'::json) AS list1, coalesce(json_agg("139" ORDER BY t136.started_at DESC NULLS LAST, t136.id DESC) FILTER (WHERE t136.rank <= $19::bigint), '[]'::json) AS list2, array_agg(t136.started_at ORDER BY t136.started_at DESC NULLS LAST, t136.id DESC) FILTER (WHERE t136.rank <= $19::bigint) AS key1, array_agg(t136.id ORDER BY t136.started_at DESC NULLS LAST, t136.id DESC) FILTER (WHERE t136.rank <= $19::bigint) AS key2, count(*) > $19::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t172.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t158.id AS found, t158.created_at AS at
                      FROM runs t158
                      WHERE t158.workspace_id = $2::uuid AND t158.mission_id = t1.id ORDER BY t158.created_at, t158.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t159.id AS found, t159.started_at AS at
                      FROM (
                        (SELECT t159.started_at, t159.id
                        FROM runs t159
                        WHERE t159.workspace_id = $2::uuid AND t159.mission_id = t1.id AND t159.status = ($22::text[])[1] ORDER BY t159.started_at, t159.id LIMIT 1000) UNION ALL
                        (SELECT t159.started_at, t159.id
                        FROM runs t159
                        WHERE t159.workspace_id = $2::uuid AND t159.mission_id = t1.id AND t159.status = ($22::text[])[2] ORDER BY t159.started_at, t159.id LIMIT 1000) UNION ALL
                        (SELECT t159.started_at, t159.id
                        FROM runs t159
                        WHERE t159.workspace_id = $2::uuid AND t159.mission_id = t1.id AND t159.status = ($22::text[])[3] ORDER BY t159.started_at, t159.id LIMIT 1000) UNION ALL
                        (SELECT t159.started_at, t159.id
                        FROM runs t159
                        WHERE t159.workspace_id = $2::uuid AND t159.mission_id = t1.id AND t159.status = ($22::text[])[4] ORDER BY t159.started_at, t159.id LIMIT 1000)) AS t159 ORDER BY t159.started_at, t159.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t160.id AS found, t160.started_at AS at
                    FROM (
                      (SELECT t160.started_at, t160.id
                      FROM runs t160
                      WHERE t160.workspace_id = $2::uuid AND t160.mission_id = t1.id AND t160.status = ($22::text[])[1] ORDER BY t160.started_at, t160.id LIMIT 100) UNION ALL
                      (SELECT t160.started_at, t160.id
                      FROM runs t160
                      WHERE t160.workspace_id = $2::uuid AND t160.mission_id = t1.id AND t160.status = ($22::text[])[2] ORDER BY t160.started_at, t160.id LIMIT 100) UNION ALL
                      (SELECT t160.started_at, t160.id
                      FROM runs t160
                      WHERE t160.workspace_id = $2::uuid AND t160.mission_id = t1.id AND t160.status = ($22::text[])[3] ORDER BY t160.started_at, t160.id LIMIT 100) UNION ALL
                      (SELECT t160.started_at, t160.id
                      FROM runs t160
                      WHERE t160.workspace_id = $2::uuid AND t160.mission_id = t1.id AND t160.status = ($22::text[])[4] ORDER BY t160.started_at, t160.id LIMIT 100)) AS t160 ORDER BY t160.started_at, t160.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t166.started_at AS key1, t166.id AS key2
                FROM (
                  (SELECT t166.started_at, t166.id
                  FROM runs t166
                  WHERE t166.workspace_id = $2::uuid AND t166.mission_id = t1.id AND t166.status = ($22::text[])[1] AND false ORDER BY t166.started_at, t166.id LIMIT 501) UNION ALL
                  (SELECT t166.started_at, t166.id
                  FROM runs t166
                  WHERE t166.workspace_id = $2::uuid AND t166.mission_id = t1.id AND t166.status = ($22::text[])[2] AND false ORDER BY t166.started_at, t166.id LIMIT 501) UNION ALL
                  (SELECT t166.started_at, t166.id
                  FROM runs t166
                  WHERE t166.workspace_id = $2::uuid AND t166.mission_id = t1.id AND t166.status = ($22::text[])[3] AND false ORDER BY t166.started_at, t166.id LIMIT 501) UNION ALL
                  (SELECT t166.started_at, t166.id
                  FROM runs t166
                  WHERE t166.workspace_id = $2::uuid AND t166.mission_id = t1.id AND t166.status = ($22::text[])[4] AND false ORDER BY t166.started_at, t166.id LIMIT 501)) AS t166 ORDER BY t166.started_at, t166.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT $19::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t169.started_at AS key1, t169.id AS key2
                FROM (
                  (SELECT t169.started_at, t169.id
                  FROM runs t169
                  WHERE t169.workspace_id = $2::uuid AND t169.mission_id = t1.id AND t169.status = ($22::text[])[1] AND t169.started_at IS NOT NULL AND (t169.started_at, t169.id) > ($20::timestamptz, $21::uuid) ORDER BY t169.started_at, t169.id LIMIT 501) UNION ALL
                  (SELECT t169.started_at, t169.id
                  FROM runs t169
                  WHERE t169.workspace_id = $2::uuid AND t169.mission_id = t1.id AND t169.status = ($22::text[])[2] AND t169.started_at IS NOT NULL AND (t169.started_at, t169.id) > ($20::timestamptz, $21::uuid) ORDER BY t169.started_at, t169.id LIMIT 501) UNION ALL
                  (SELECT t169.started_at, t169.id
                  FROM runs t169
                  WHERE t169.workspace_id = $2::uuid AND t169.mission_id = t1.id AND t169.status = ($22::text[])[3] AND t169.started_at IS NOT NULL AND (t169.started_at, t169.id) > ($20::timestamptz, $21::uuid) ORDER BY t169.started_at, t169.id LIMIT 501) UNION ALL
                  (SELECT t169.started_at, t169.id
                  FROM runs t169
                  WHERE t169.workspace_id = $2::uuid AND t169.mission_id = t1.id AND t169.status = ($22::text[])[4] AND t169.started_at IS NOT NULL AND (t169.started_at, t169.id) > ($20::timestamptz, $21::uuid) ORDER BY t169.started_at, t169.id LIMIT 501)) AS t169 ORDER BY t169.started_at, t169.id LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $19::bigint + 1 ORDER BY key1, key2 LIMIT $19::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t162.started_at IS NULL THEN 0 ELSE 1 END AS part, t162.started_at AS key1, t162.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t161.id AS found, t161.created_at AS at
                  FROM runs t161
                  WHERE t161.workspace_id = $2::uuid AND t161.mission_id = t1.id ORDER BY t161.created_at, t161.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t162.*
                FROM runs t162
                WHERE t162.workspace_id = $2::uuid AND t162.mission_id = t1.id AND t162.id = way.found AND t162.status = ANY($23::text[]) AND ((t162.started_at IS NOT NULL AND (t162.started_at, t162.id) > ($20::timestamptz, $21::uuid))) OFFSET 0) AS t162 ORDER BY part, key1, key2 LIMIT $19::bigint + 1) UNION ALL
              (SELECT CASE WHEN t164.started_at IS NULL THEN 0 ELSE 1 END AS part, t164.started_at AS key1, t164.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t163.id AS found, t163.started_at AS at
                  FROM (
                    (SELECT t163.started_at, t163.id
                    FROM runs t163
                    WHERE t163.workspace_id = $2::uuid AND t163.mission_id = t1.id AND t163.status = ($22::text[])[1] ORDER BY t163.started_at, t163.id LIMIT 1000) UNION ALL
                    (SELECT t163.started_at, t163.id
                    FROM runs t163
                    WHERE t163.workspace_id = $2::uuid AND t163.mission_id = t1.id AND t163.status = ($22::text[])[2] ORDER BY t163.started_at, t163.id LIMIT 1000) UNION ALL
                    (SELECT t163.started_at, t163.id
                    FROM runs t163
                    WHERE t163.workspace_id = $2::uuid AND t163.mission_id = t1.id AND t163.status = ($22::text[])[3] ORDER BY t163.started_at, t163.id LIMIT 1000) UNION ALL
                    (SELECT t163.started_at, t163.id
                    FROM runs t163
                    WHERE t163.workspace_id = $2::uuid AND t163.mission_id = t1.id AND t163.status = ($22::text[])[4] ORDER BY t163.started_at, t163.id LIMIT 1000)) AS t163 ORDER BY t163.started_at, t163.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t164.*
                FROM runs t164
                WHERE t164.workspace_id = $2::uuid AND t164.mission_id = t1.id AND t164.id = way.found AND ((t164.started_at IS NOT NULL AND (t164.started_at, t164.id) > ($20::timestamptz, $21::uuid))) OFFSET 0) AS t164 ORDER BY part, key1, key2 LIMIT $19::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $19::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t172.*
              FROM runs t172
              WHERE t172.workspace_id = $2::uuid AND t172.mission_id = t1.id AND t172.id = found.key2 OFFSET 0) AS t172 ORDER BY found.part, found.key1, found.key2) AS page) AS t136
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t136.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t136.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "138"
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t136.id), 'hex') AS "id", t136.started_at AS "startedAt") AS "139") AS t137
      CROSS JOIN LATERAL
        (SELECT t137.list1 AS "edges", t137.list2 AS "nodes",
          (SELECT "155"
          FROM
            (SELECT (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t141.id AS found, t141.created_at AS at
                      FROM runs t141
                      WHERE t141.workspace_id = $2::uuid AND t141.mission_id = t1.id ORDER BY t141.created_at DESC, t141.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t142.id AS found, t142.started_at AS at
                      FROM (
                        (SELECT t142.started_at, t142.id
                        FROM runs t142
                        WHERE t142.workspace_id = $2::uuid AND t142.mission_id = t1.id AND t142.status = ($22::text[])[1] ORDER BY t142.started_at DESC, t142.id DESC LIMIT 1000) UNION ALL
                        (SELECT t142.started_at, t142.id
                        FROM runs t142
                        WHERE t142.workspace_id = $2::uuid AND t142.mission_id = t1.id AND t142.status = ($22::text[])[2] ORDER BY t142.started_at DESC, t142.id DESC LIMIT 1000) UNION ALL
                        (SELECT t142.started_at, t142.id
                        FROM runs t142
                        WHERE t142.workspace_id = $2::uuid AND t142.mission_id = t1.id AND t142.status = ($22::text[])[3] ORDER BY t142.started_at DESC, t142.id DESC LIMIT 1000) UNION ALL
                        (SELECT t142.started_at, t142.id
                        FROM runs t142
                        WHERE t142.workspace_id = $2::uuid AND t142.mission_id = t1.id AND t142.status = ($22::text[])[4] ORDER BY t142.started_at DESC, t142.id DESC LIMIT 1000)) AS t142 ORDER BY t142.started_at DESC, t142.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t143.id AS found, t143.started_at AS at
                    FROM (
                      (SELECT t143.started_at, t143.id
                      FROM runs t143
                      WHERE t143.workspace_id = $2::uuid AND t143.mission_id = t1.id AND t143.status = ($22::text[])[1] ORDER BY t143.started_at DESC, t143.id DESC LIMIT 100) UNION ALL
                      (SELECT t143.started_at, t143.id
                      FROM runs t143
                      WHERE t143.workspace_id = $2::uuid AND t143.mission_id = t1.id AND t143.status = ($22::text[])[2] ORDER BY t143.started_at DESC, t143.id DESC LIMIT 100) UNION ALL
                      (SELECT t143.started_at, t143.id
                      FROM runs t143
                      WHERE t143.workspace_id = $2::uuid AND t143.mission_id = t1.id AND t143.status = ($22::text[])[3] ORDER BY t143.started_at DESC, t143.id DESC LIMIT 100) UNION ALL
                      (SELECT t143.started_at, t143.id
                      FROM runs t143
                      WHERE t143.workspace_id = $2::uuid AND t143.mission_id = t1.id AND t143.status = ($22::text[])[4] ORDER BY t143.started_at DESC, t143.id DESC LIMIT 100)) AS t143 ORDER BY t143.started_at DESC, t143.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t149.started_at AS key1, t149.id AS key2
                FROM (
                  (SELECT t149.started_at, t149.id
                  FROM runs t149
                  WHERE t149.workspace_id = $2::uuid AND t149.mission_id = t1.id AND t149.status = ($22::text[])[1] AND t149.started_at IS NOT NULL AND (t149.started_at, t149.id) <= ($20::timestamptz, $21::uuid) ORDER BY t149.started_at DESC, t149.id DESC LIMIT 1) UNION ALL
                  (SELECT t149.started_at, t149.id
                  FROM runs t149
                  WHERE t149.workspace_id = $2::uuid AND t149.mission_id = t1.id AND t149.status = ($22::text[])[2] AND t149.started_at IS NOT NULL AND (t149.started_at, t149.id) <= ($20::timestamptz, $21::uuid) ORDER BY t149.started_at DESC, t149.id DESC LIMIT 1) UNION ALL
                  (SELECT t149.started_at, t149.id
                  FROM runs t149
                  WHERE t149.workspace_id = $2::uuid AND t149.mission_id = t1.id AND t149.status = ($22::text[])[3] AND t149.started_at IS NOT NULL AND (t149.started_at, t149.id) <= ($20::timestamptz, $21::uuid) ORDER BY t149.started_at DESC, t149.id DESC LIMIT 1) UNION ALL
                  (SELECT t149.started_at, t149.id
                  FROM runs t149
                  WHERE t149.workspace_id = $2::uuid AND t149.mission_id = t1.id AND t149.status = ($22::text[])[4] AND t149.started_at IS NOT NULL AND (t149.started_at, t149.id) <= ($20::timestamptz, $21::uuid) ORDER BY t149.started_at DESC, t149.id DESC LIMIT 1)) AS t149 ORDER BY t149.started_at DESC, t149.id DESC LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t152.started_at AS key1, t152.id AS key2
                FROM (
                  (SELECT t152.started_at, t152.id
                  FROM runs t152
                  WHERE t152.workspace_id = $2::uuid AND t152.mission_id = t1.id AND t152.status = ($22::text[])[1] AND t152.started_at IS NULL ORDER BY t152.started_at DESC, t152.id DESC LIMIT 1) UNION ALL
                  (SELECT t152.started_at, t152.id
                  FROM runs t152
                  WHERE t152.workspace_id = $2::uuid AND t152.mission_id = t1.id AND t152.status = ($22::text[])[2] AND t152.started_at IS NULL ORDER BY t152.started_at DESC, t152.id DESC LIMIT 1) UNION ALL
                  (SELECT t152.started_at, t152.id
                  FROM runs t152
                  WHERE t152.workspace_id = $2::uuid AND t152.mission_id = t1.id AND t152.status = ($22::text[])[3] AND t152.started_at IS NULL ORDER BY t152.started_at DESC, t152.id DESC LIMIT 1) UNION ALL
                  (SELECT t152.started_at, t152.id
                  FROM runs t152
                  WHERE t152.workspace_id = $2::uuid AND t152.mission_id = t1.id AND t152.status = ($22::text[])[4] AND t152.started_at IS NULL ORDER BY t152.started_at DESC, t152.id DESC LIMIT 1)) AS t152 ORDER BY t152.started_at DESC, t152.id DESC LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM (
              (SELECT CASE WHEN t145.started_at IS NULL THEN 1 ELSE 0 END AS part, t145.started_at AS key1, t145.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t144.id AS found, t144.created_at AS at
                  FROM runs t144
                  WHERE t144.workspace_id = $2::uuid AND t144.mission_id = t1.id ORDER BY t144.created_at DESC, t144.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t145.*
                FROM runs t145
                WHERE t145.workspace_id = $2::uuid AND t145.mission_id = t1.id AND t145.id = way.found AND t145.status = ANY($23::text[]) AND ((t145.started_at IS NOT NULL AND (t145.started_at, t145.id) <= ($20::timestamptz, $21::uuid)) OR (t145.started_at IS NULL)) OFFSET 0) AS t145 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
              (SELECT CASE WHEN t147.started_at IS NULL THEN 1 ELSE 0 END AS part, t147.started_at AS key1, t147.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t146.id AS found, t146.started_at AS at
                  FROM (
                    (SELECT t146.started_at, t146.id
                    FROM runs t146
                    WHERE t146.workspace_id = $2::uuid AND t146.mission_id = t1.id AND t146.status = ($22::text[])[1] ORDER BY t146.started_at DESC, t146.id DESC LIMIT 1000) UNION ALL
                    (SELECT t146.started_at, t146.id
                    FROM runs t146
                    WHERE t146.workspace_id = $2::uuid AND t146.mission_id = t1.id AND t146.status = ($22::text[])[2] ORDER BY t146.started_at DESC, t146.id DESC LIMIT 1000) UNION ALL
                    (SELECT t146.started_at, t146.id
                    FROM runs t146
                    WHERE t146.workspace_id = $2::uuid AND t146.mission_id = t1.id AND t146.status = ($22::text[])[3] ORDER BY t146.started_at DESC, t146.id DESC LIMIT 1000) UNION ALL
                    (SELECT t146.started_at, t146.id
                    FROM runs t146
                    WHERE t146.workspace_id = $2::uuid AND t146.mission_id = t1.id AND t146.status = ($22::text[])[4] ORDER BY t146.started_at DESC, t146.id DESC LIMIT 1000)) AS t146 ORDER BY t146.started_at DESC, t146.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t147.*
                FROM runs t147
                WHERE t147.workspace_id = $2::uuid AND t147.mission_id = t1.id AND t147.id = way.found AND ((t147.started_at IS NOT NULL AND (t147.started_at, t147.id) <= ($20::timestamptz, $21::uuid)) OR (t147.started_at IS NULL)) OFFSET 0) AS t147 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t137.more) AS "hasPreviousPage", CASE WHEN cardinality(t137.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t137.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t137.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t137.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t137.key1)[cardinality(t137.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t137.key2)[cardinality(t137.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "155") AS "pageInfo") AS "156") AS "back",
      (SELECT row_to_json("207")
      FROM
        (SELECT coalesce(json_agg("175" ORDER BY t173.started_at DESC NULLS LAST, t173.id DESC) FILTER (WHERE t173.rank <= $24::bigint), '[]'::json) AS list1, count(*) > $24::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t223.*
            FROM (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t209.id AS found, t209.created_at AS at
                      FROM runs t209
                      WHERE t209.workspace_id = $2::uuid AND t209.mission_id = t1.id ORDER BY t209.created_at DESC, t209.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t210.id AS found, t210.started_at AS at
                      FROM (
                        (SELECT t210.started_at, t210.id
                        FROM runs t210
                        WHERE t210.workspace_id = $2::uuid AND t210.mission_id = t1.id AND t210.status = ($27::text[])[1] ORDER BY t210.started_at DESC, t210.id DESC LIMIT 1000) UNION ALL
                        (SELECT t210.started_at, t210.id
                        FROM runs t210
                        WHERE t210.workspace_id = $2::uuid AND t210.mission_id = t1.id AND t210.status = ($27::text[])[2] ORDER BY t210.started_at DESC, t210.id DESC LIMIT 1000) UNION ALL
                        (SELECT t210.started_at, t210.id
                        FROM runs t210
                        WHERE t210.workspace_id = $2::uuid AND t210.mission_id = t1.id AND t210.status = ($27::text[])[3] ORDER BY t210.started_at DESC, t210.id DESC LIMIT 1000) UNION ALL
                        (SELECT t210.started_at, t210.id
                        FROM runs t210
                        WHERE t210.workspace_id = $2::uuid AND t210.mission_id = t1.id AND t210.status = ($27::text[])[4] ORDER BY t210.started_at DESC, t210.id DESC LIMIT 1000)) AS t210 ORDER BY t210.started_at DESC, t210.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t211.id AS found, t211.started_at AS at
                    FROM (
                      (SELECT t211.started_at, t211.id
                      FROM runs t211
                      WHERE t211.workspace_id = $2::uuid AND t211.mission_id = t1.id AND t211.status = ($27::text[])[1] ORDER BY t211.started_at DESC, t211.id DESC LIMIT 100) UNION ALL
                      (SELECT t211.started_at, t211.id
                      FROM runs t211
                      WHERE t211.workspace_id = $2::uuid AND t211.mission_id = t1.id AND t211.status = ($27::text[])[2] ORDER BY t211.started_at DESC, t211.id DESC LIMIT 100) UNION ALL
                      (SELECT t211.started_at, t211.id
                      FROM runs t211
                      WHERE t211.workspace_id = $2::uuid AND t211.mission_id = t1.id AND t211.status = ($27::text[])[3] ORDER BY t211.started_at DESC, t211.id DESC LIMIT 100) UNION ALL
                      (SELECT t211.started_at, t211.id
                      FROM runs t211
                      WHERE t211.workspace_id = $2::uuid AND t211.mission_id = t1.id AND t211.status = ($27::text[])[4] ORDER BY t211.started_at DESC, t211.id DESC LIMIT 100)) AS t211 ORDER BY t211.started_at DESC, t211.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t217.started_at AS key1, t217.id AS key2
                FROM (
                  (SELECT t217.started_at, t217.id
                  FROM runs t217
                  WHERE t217.workspace_id = $2::uuid AND t217.mission_id = t1.id AND t217.status = ($27::text[])[1] AND t217.started_at IS NOT NULL AND (t217.started_at, t217.id) < ($29::timestamptz, $30::uuid) AND (t217.started_at, t217.id) > ($25::timestamptz, $26::uuid) ORDER BY t217.started_at DESC, t217.id DESC LIMIT 501) UNION ALL
                  (SELECT t217.started_at, t217.id
                  FROM runs t217
                  WHERE t217.workspace_id = $2::uuid AND t217.mission_id = t1.id AND t217.status = ($27::text[])[2] AND t217.started_at IS NOT NULL AND (t217.started_at, t217.id) < ($29::timestamptz, $30::uuid) AND (t217.started_at, t217.id) > ($25::timestamptz, $26::uuid) ORDER BY t217.started_at DESC, t217.id DESC LIMIT 501) UNION ALL
                  (SELECT t217.started_at, t217.id
                  FROM runs t217
                  WHERE t217.workspace_id = $2::uuid AND t217.mission_id = t1.id AND t217.status = ($27::text[])[3] AND t217.started_at IS NOT NULL AND (t217.started_at, t217.id) < ($29::timestamptz, $30::uuid) AND (t217.started_at, t217.id) > ($25::timestamptz, $26::uuid) ORDER BY t217.started_at DESC, t217.id DESC LIMIT 501) UNION ALL
                  (SELECT t217.started_at, t217.id
                  FROM runs t217
                  WHERE t217.workspace_id = $2::uuid AND t217.mission_id = t1.id AND t217.status = ($27::text[])[4] AND t217.started_at IS NOT NULL AND (t217.started_at, t217.id) < ($29::timestamptz, $30::uuid) AND (t217.started_at, t217.id) > ($25::timestamptz, $26::uuid) ORDER BY t217.started_at DESC, t217.id DESC LIMIT 501)) AS t217 ORDER BY t217.started_at DESC, t217.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $24::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t220.started_at AS key1, t220.id AS key2
                FROM (
                  (SELECT t220.started_at, t220.id
                  FROM runs t220
                  WHERE t220.workspace_id = $2::uuid AND t220.mission_id = t1.id AND t220.status = ($27::text[])[1] AND false ORDER BY t220.started_at DESC, t220.id DESC LIMIT 501) UNION ALL
                  (SELECT t220.started_at, t220.id
                  FROM runs t220
                  WHERE t220.workspace_id = $2::uuid AND t220.mission_id = t1.id AND t220.status = ($27::text[])[2] AND false ORDER BY t220.started_at DESC, t220.id DESC LIMIT 501) UNION ALL
                  (SELECT t220.started_at, t220.id
                  FROM runs t220
                  WHERE t220.workspace_id = $2::uuid AND t220.mission_id = t1.id AND t220.status = ($27::text[])[3] AND false ORDER BY t220.started_at DESC, t220.id DESC LIMIT 501) UNION ALL
                  (SELECT t220.started_at, t220.id
                  FROM runs t220
                  WHERE t220.workspace_id = $2::uuid AND t220.mission_id = t1.id AND t220.status = ($27::text[])[4] AND false ORDER BY t220.started_at DESC, t220.id DESC LIMIT 501)) AS t220 ORDER BY t220.started_at DESC, t220.id DESC LIMIT 501) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < $24::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $24::bigint + 1) SELECT * FROM (
              (SELECT CASE WHEN t213.started_at IS NULL THEN 1 ELSE 0 END AS part, t213.started_at AS key1, t213.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t212.id AS found, t212.created_at AS at
                  FROM runs t212
                  WHERE t212.workspace_id = $2::uuid AND t212.mission_id = t1.id ORDER BY t212.created_at DESC, t212.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t213.*
                FROM runs t213
                WHERE t213.workspace_id = $2::uuid AND t213.mission_id = t1.id AND t213.id = way.found AND t213.status = ANY($28::text[]) AND ((t213.started_at IS NOT NULL AND (t213.started_at, t213.id) < ($29::timestamptz, $30::uuid) AND (t213.started_at, t213.id) > ($25::timestamptz, $26::uuid))) OFFSET 0) AS t213 ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) UNION ALL
              (SELECT CASE WHEN t215.started_at IS NULL THEN 1 ELSE 0 END AS part, t215.started_at AS key1, t215.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t214.id AS found, t214.started_at AS at
                  FROM (
                    (SELECT t214.started_at, t214.id
                    FROM runs t214
                    WHERE t214.workspace_id = $2::uuid AND t214.mission_id = t1.id AND t214.status = ($27::text[])[1] ORDER BY t214.started_at DESC, t214.id DESC LIMIT 1000) UNION ALL
                    (SELECT t214.started_at, t214.id
                    FROM runs t214
                    WHERE t214.workspace_id = $2::uuid AND t214.mission_id = t1.id AND t214.status = ($27::text[])[2] ORDER BY t214.started_at DESC, t214.id DESC LIMIT 1000) UNION ALL
                    (SELECT t214.started_at, t214.id
                    FROM runs t214
                    WHERE t214.workspace_id = $2::uuid AND t214.mission_id = t1.id AND t214.status = ($27::text[])[3] ORDER BY t214.started_at DESC, t214.id DESC LIMIT 1000) UNION ALL
                    (SELECT t214.started_at, t214.id
                    FROM runs t214
                    WHERE t214.workspace_id = $2::uuid AND t214.mission_id = t1.id AND t214.status = ($27::text[])[4] ORDER BY t214.started_at DESC, t214.id DESC LIMIT 1000)) AS t214 ORDER BY t214.started_at DESC, t214.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t215.*
                FROM runs t215
                WHERE t215.workspace_id = $2::uuid AND t215.mission_id = t1.id AND t215.id = way.found AND ((t215.started_at IS NOT NULL AND (t215.started_at, t215.id) < ($29::timestamptz, $30::uuid) AND (t215.started_at, t215.id) > ($25::timestamptz, $26::uuid))) OFFSET 0) AS t215 ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $24::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t223.*
              FROM runs t223
              WHERE t223.workspace_id = $2::uuid AND t223.mission_id = t1.id AND t223.id = found.key2 OFFSET 0) AS t223 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t173
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t173.id), 'hex') AS "id", t173.started_at AS "startedAt") AS "175") AS t174
      CROSS JOIN LATERAL
        (SELECT t174.list1 AS "nodes",
          (SELECT "206"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t174.more OR EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t177.id AS found, t177.created_at AS at
                      FROM runs t177
                      WHERE t177.workspace_id = $2::uuid AND t177.mission_id = t1.id ORDER BY t177.created_at DESC, t177.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t178.id AS found, t178.started_at AS at
                      FROM (
                        (SELECT t178.started_at, t178.id
                        FROM runs t178
                        WHERE t178.workspace_id = $2::uuid AND t178.mission_id = t1.id AND t178.status = ($27::text[])[1] ORDER BY t178.started_at DESC, t178.id DESC LIMIT 1000) UNION ALL
                        (SELECT t178.started_at, t178.id
                        FROM runs t178
                        WHERE t178.workspace_id = $2::uuid AND t178.mission_id = t1.id AND t178.status = ($27::text[])[2] ORDER BY t178.started_at DESC, t178.id DESC LIMIT 1000) UNION ALL
                        (SELECT t178.started_at, t178.id
                        FROM runs t178
                        WHERE t178.workspace_id = $2::uuid AND t178.mission_id = t1.id AND t178.status = ($27::text[])[3] ORDER BY t178.started_at DESC, t178.id DESC LIMIT 1000) UNION ALL
                        (SELECT t178.started_at, t178.id
                        FROM runs t178
                        WHERE t178.workspace_id = $2::uuid AND t178.mission_id = t1.id AND t178.status = ($27::text[])[4] ORDER BY t178.started_at DESC, t178.id DESC LIMIT 1000)) AS t178 ORDER BY t178.started_at DESC, t178.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t179.id AS found, t179.started_at AS at
                    FROM (
                      (SELECT t179.started_at, t179.id
                      FROM runs t179
                      WHERE t179.workspace_id = $2::uuid AND t179.mission_id = t1.id AND t179.status = ($27::text[])[1] ORDER BY t179.started_at DESC, t179.id DESC LIMIT 100) UNION ALL
                      (SELECT t179.started_at, t179.id
                      FROM runs t179
                      WHERE t179.workspace_id = $2::uuid AND t179.mission_id = t1.id AND t179.status = ($27::text[])[2] ORDER BY t179.started_at DESC, t179.id DESC LIMIT 100) UNION ALL
                      (SELECT t179.started_at, t179.id
                      FROM runs t179
                      WHERE t179.workspace_id = $2::uuid AND t179.mission_id = t1.id AND t179.status = ($27::text[])[3] ORDER BY t179.started_at DESC, t179.id DESC LIMIT 100) UNION ALL
                      (SELECT t179.started_at, t179.id
                      FROM runs t179
                      WHERE t179.workspace_id = $2::uuid AND t179.mission_id = t1.id AND t179.status = ($27::text[])[4] ORDER BY t179.started_at DESC, t179.id DESC LIMIT 100)) AS t179 ORDER BY t179.started_at DESC, t179.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t185.started_at AS key1, t185.id AS key2
                FROM (
                  (SELECT t185.started_at, t185.id
                  FROM runs t185
                  WHERE t185.workspace_id = $2::uuid AND t185.mission_id = t1.id AND t185.status = ($27::text[])[1] AND t185.started_at IS NOT NULL AND (t185.started_at, t185.id) <= ($25::timestamptz, $26::uuid) ORDER BY t185.started_at DESC, t185.id DESC LIMIT 1) UNION ALL
                  (SELECT t185.started_at, t185.id
                  FROM runs t185
                  WHERE t185.workspace_id = $2::uuid AND t185.mission_id = t1.id AND t185.status = ($27::text[])[2] AND t185.started_at IS NOT NULL AND (t185.started_at, t185.id) <= ($25::timestamptz, $26::uuid) ORDER BY t185.started_at DESC, t185.id DESC LIMIT 1) UNION ALL
                  (SELECT t185.started_at, t185.id
                  FROM runs t185
                  WHERE t185.workspace_id = $2::uuid AND t185.mission_id = t1.id AND t185.status = ($27::text[])[3] AND t185.started_at IS NOT NULL AND (t185.started_at, t185.id) <= ($25::timestamptz, $26::uuid) ORDER BY t185.started_at DESC, t185.id DESC LIMIT 1) UNION ALL
                  (SELECT t185.started_at, t185.id
                  FROM runs t185
                  WHERE t185.workspace_id = $2::uuid AND t185.mission_id = t1.id AND t185.status = ($27::text[])[4] AND t185.started_at IS NOT NULL AND (t185.started_at, t185.id) <= ($25::timestamptz, $26::uuid) ORDER BY t185.started_at DESC, t185.id DESC LIMIT 1)) AS t185 ORDER BY t185.started_at DESC, t185.id DESC LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t188.started_at AS key1, t188.id AS key2
                FROM (
                  (SELECT t188.started_at, t188.id
                  FROM runs t188
                  WHERE t188.workspace_id = $2::uuid AND t188.mission_id = t1.id AND t188.status = ($27::text[])[1] AND t188.started_at IS NULL ORDER BY t188.started_at DESC, t188.id DESC LIMIT 1) UNION ALL
                  (SELECT t188.started_at, t188.id
                  FROM runs t188
                  WHERE t188.workspace_id = $2::uuid AND t188.mission_id = t1.id AND t188.status = ($27::text[])[2] AND t188.started_at IS NULL ORDER BY t188.started_at DESC, t188.id DESC LIMIT 1) UNION ALL
                  (SELECT t188.started_at, t188.id
                  FROM runs t188
                  WHERE t188.workspace_id = $2::uuid AND t188.mission_id = t1.id AND t188.status = ($27::text[])[3] AND t188.started_at IS NULL ORDER BY t188.started_at DESC, t188.id DESC LIMIT 1) UNION ALL
                  (SELECT t188.started_at, t188.id
                  FROM runs t188
                  WHERE t188.workspace_id = $2::uuid AND t188.mission_id = t1.id AND t188.status = ($27::text[])[4] AND t188.started_at IS NULL ORDER BY t188.started_at DESC, t188.id DESC LIMIT 1)) AS t188 ORDER BY t188.started_at DESC, t188.id DESC LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM (
              (SELECT CASE WHEN t181.started_at IS NULL THEN 1 ELSE 0 END AS part, t181.started_at AS key1, t181.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t180.id AS found, t180.created_at AS at
                  FROM runs t180
                  WHERE t180.workspace_id = $2::uuid AND t180.mission_id = t1.id ORDER BY t180.created_at DESC, t180.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t181.*
                FROM runs t181
                WHERE t181.workspace_id = $2::uuid AND t181.mission_id = t1.id AND t181.id = way.found AND t181.status = ANY($28::text[]) AND ((t181.started_at IS NOT NULL AND (t181.started_at, t181.id) <= ($25::timestamptz, $26::uuid)) OR (t181.started_at IS NULL)) OFFSET 0) AS t181 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
              (SELECT CASE WHEN t183.started_at IS NULL THEN 1 ELSE 0 END AS part, t183.started_at AS key1, t183.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t182.id AS found, t182.started_at AS at
                  FROM (
                    (SELECT t182.started_at, t182.id
                    FROM runs t182
                    WHERE t182.workspace_id = $2::uuid AND t182.mission_id = t1.id AND t182.status = ($27::text[])[1] ORDER BY t182.started_at DESC, t182.id DESC LIMIT 1000) UNION ALL
                    (SELECT t182.started_at, t182.id
                    FROM runs t182
                    WHERE t182.workspace_id = $2::uuid AND t182.mission_id = t1.id AND t182.status = ($27::text[])[2] ORDER BY t182.started_at DESC, t182.id DESC LIMIT 1000) UNION ALL
                    (SELECT t182.started_at, t182.id
                    FROM runs t182
                    WHERE t182.workspace_id = $2::uuid AND t182.mission_id = t1.id AND t182.status = ($27::text[])[3] ORDER BY t182.started_at DESC, t182.id DESC LIMIT 1000) UNION ALL
                    (SELECT t182.started_at, t182.id
                    FROM runs t182
                    WHERE t182.workspace_id = $2::uuid AND t182.mission_id = t1.id AND t182.status = ($27::text[])[4] ORDER BY t182.started_at DESC, t182.id DESC LIMIT 1000)) AS t182 ORDER BY t182.started_at DESC, t182.id DESC LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t183.*
                FROM runs t183
                WHERE t183.workspace_id = $2::uuid AND t183.mission_id = t1.id AND t183.id = way.found AND ((t183.started_at IS NOT NULL AND (t183.started_at, t183.id) <= ($25::timestamptz, $26::uuid)) OR (t183.started_at IS NULL)) OFFSET 0) AS t183 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH chosen AS MATERIALIZED
              (SELECT way, rows < 1000 AS few
              FROM
                (SELECT 1 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t192.id AS found, t192.created_at AS at
                      FROM runs t192
                      WHERE t192.workspace_id = $2::uuid AND t192.mission_id = t1.id ORDER BY t192.created_at, t192.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                UNION ALL SELECT 2 AS way,
                  (SELECT count(*)
                  FROM
                    (SELECT
                    FROM
                      (SELECT t193.id AS found, t193.started_at AS at
                      FROM (
                        (SELECT t193.started_at, t193.id
                        FROM runs t193
                        WHERE t193.workspace_id = $2::uuid AND t193.mission_id = t1.id AND t193.status = ($27::text[])[1] ORDER BY t193.started_at, t193.id LIMIT 1000) UNION ALL
                        (SELECT t193.started_at, t193.id
                        FROM runs t193
                        WHERE t193.workspace_id = $2::uuid AND t193.mission_id = t1.id AND t193.status = ($27::text[])[2] ORDER BY t193.started_at, t193.id LIMIT 1000) UNION ALL
                        (SELECT t193.started_at, t193.id
                        FROM runs t193
                        WHERE t193.workspace_id = $2::uuid AND t193.mission_id = t1.id AND t193.status = ($27::text[])[3] ORDER BY t193.started_at, t193.id LIMIT 1000) UNION ALL
                        (SELECT t193.started_at, t193.id
                        FROM runs t193
                        WHERE t193.workspace_id = $2::uuid AND t193.mission_id = t1.id AND t193.status = ($27::text[])[4] ORDER BY t193.started_at, t193.id LIMIT 1000)) AS t193 ORDER BY t193.started_at, t193.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                  (SELECT at
                  FROM
                    (SELECT t194.id AS found, t194.started_at AS at
                    FROM (
                      (SELECT t194.started_at, t194.id
                      FROM runs t194
                      WHERE t194.workspace_id = $2::uuid AND t194.mission_id = t1.id AND t194.status = ($27::text[])[1] ORDER BY t194.started_at, t194.id LIMIT 100) UNION ALL
                      (SELECT t194.started_at, t194.id
                      FROM runs t194
                      WHERE t194.workspace_id = $2::uuid AND t194.mission_id = t1.id AND t194.status = ($27::text[])[2] ORDER BY t194.started_at, t194.id LIMIT 100) UNION ALL
                      (SELECT t194.started_at, t194.id
                      FROM runs t194
                      WHERE t194.workspace_id = $2::uuid AND t194.mission_id = t1.id AND t194.status = ($27::text[])[3] ORDER BY t194.started_at, t194.id LIMIT 100) UNION ALL
                      (SELECT t194.started_at, t194.id
                      FROM runs t194
                      WHERE t194.workspace_id = $2::uuid AND t194.mission_id = t1.id AND t194.status = ($27::text[])[4] ORDER BY t194.started_at, t194.id LIMIT 100)) AS t194 ORDER BY t194.started_at, t194.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t200.started_at AS key1, t200.id AS key2
                FROM (
                  (SELECT t200.started_at, t200.id
                  FROM runs t200
                  WHERE t200.workspace_id = $2::uuid AND t200.mission_id = t1.id AND t200.status = ($27::text[])[1] AND false ORDER BY t200.started_at, t200.id LIMIT 1) UNION ALL
                  (SELECT t200.started_at, t200.id
                  FROM runs t200
                  WHERE t200.workspace_id = $2::uuid AND t200.mission_id = t1.id AND t200.status = ($27::text[])[2] AND false ORDER BY t200.started_at, t200.id LIMIT 1) UNION ALL
                  (SELECT t200.started_at, t200.id
                  FROM runs t200
                  WHERE t200.workspace_id = $2::uuid AND t200.mission_id = t1.id AND t200.status = ($27::text[])[3] AND false ORDER BY t200.started_at, t200.id LIMIT 1) UNION ALL
                  (SELECT t200.started_at, t200.id
                  FROM runs t200
                  WHERE t200.workspace_id = $2::uuid AND t200.mission_id = t1.id AND t200.status = ($27::text[])[4] AND false ORDER BY t200.started_at, t200.id LIMIT 1)) AS t200 ORDER BY t200.started_at, t200.id LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t203.started_at AS key1, t203.id AS key2
                FROM (
                  (SELECT t203.started_at, t203.id
                  FROM runs t203
                  WHERE t203.workspace_id = $2::uuid AND t203.mission_id = t1.id AND t203.status = ($27::text[])[1] AND t203.started_at IS NOT NULL AND (t203.started_at, t203.id) >= ($29::timestamptz, $30::uuid) ORDER BY t203.started_at, t203.id LIMIT 1) UNION ALL
                  (SELECT t203.started_at, t203.id
                  FROM runs t203
                  WHERE t203.workspace_id = $2::uuid AND t203.mission_id = t1.id AND t203.status = ($27::text[])[2] AND t203.started_at IS NOT NULL AND (t203.started_at, t203.id) >= ($29::timestamptz, $30::uuid) ORDER BY t203.started_at, t203.id LIMIT 1) UNION ALL
                  (SELECT t203.started_at, t203.id
                  FROM runs t203
                  WHERE t203.workspace_id = $2::uuid AND t203.mission_id = t1.id AND t203.status = ($27::text[])[3] AND t203.started_at IS NOT NULL AND (t203.started_at, t203.id) >= ($29::timestamptz, $30::uuid) ORDER BY t203.started_at, t203.id LIMIT 1) UNION ALL
                  (SELECT t203.started_at, t203.id
                  FROM runs t203
                  WHERE t203.workspace_id = $2::uuid AND t203.mission_id = t1.id AND t203.status = ($27::text[])[4] AND t203.started_at IS NOT NULL AND (t203.started_at, t203.id) >= ($29::timestamptz, $30::uuid) ORDER BY t203.started_at, t203.id LIMIT 1)) AS t203 ORDER BY t203.started_at, t203.id LIMIT 1) AS way
              WHERE EXISTS
                (SELECT
                FROM chosen
                WHERE NOT few) AND
                (SELECT count(*)
                FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM (
              (SELECT CASE WHEN t196.started_at IS NULL THEN 0 ELSE 1 END AS part, t196.started_at AS key1, t196.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t195.id AS found, t195.created_at AS at
                  FROM runs t195
                  WHERE t195.workspace_id = $2::uuid AND t195.mission_id = t1.id ORDER BY t195.created_at, t195.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 1) AS way
              CROSS JOIN LATERAL
                (SELECT t196.*
                FROM runs t196
                WHERE t196.workspace_id = $2::uuid AND t196.mission_id = t1.id AND t196.id = way.found AND t196.status = ANY($28::text[]) AND ((t196.started_at IS NOT NULL AND (t196.started_at, t196.id) >= ($29::timestamptz, $30::uuid))) OFFSET 0) AS t196 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
              (SELECT CASE WHEN t198.started_at IS NULL THEN 0 ELSE 1 END AS part, t198.started_at AS key1, t198.id AS key2
              FROM
                (SELECT DISTINCT way.found
                FROM
                  (SELECT t197.id AS found, t197.started_at AS at
                  FROM (
                    (SELECT t197.started_at, t197.id
                    FROM runs t197
                    WHERE t197.workspace_id = $2::uuid AND t197.mission_id = t1.id AND t197.status = ($27::text[])[1] ORDER BY t197.started_at, t197.id LIMIT 1000) UNION ALL
                    (SELECT t197.started_at, t197.id
                    FROM runs t197
                    WHERE t197.workspace_id = $2::uuid AND t197.mission_id = t1.id AND t197.status = ($27::text[])[2] ORDER BY t197.started_at, t197.id LIMIT 1000) UNION ALL
                    (SELECT t197.started_at, t197.id
                    FROM runs t197
                    WHERE t197.workspace_id = $2::uuid AND t197.mission_id = t1.id AND t197.status = ($27::text[])[3] ORDER BY t197.started_at, t197.id LIMIT 1000) UNION ALL
                    (SELECT t197.started_at, t197.id
                    FROM runs t197
                    WHERE t197.workspace_id = $2::uuid AND t197.mission_id = t1.id AND t197.status = ($27::text[])[4] ORDER BY t197.started_at, t197.id LIMIT 1000)) AS t197 ORDER BY t197.started_at, t197.id LIMIT 1000) AS way
                WHERE
                  (SELECT way
                  FROM chosen
                  WHERE few) = 2) AS way
              CROSS JOIN LATERAL
                (SELECT t198.*
                FROM runs t198
                WHERE t198.workspace_id = $2::uuid AND t198.mission_id = t1.id AND t198.id = way.found AND ((t198.started_at IS NOT NULL AND (t198.started_at, t198.id) >= ($29::timestamptz, $30::uuid))) OFFSET 0) AS t198 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 1 AS part, * FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "206") AS "pageInfo") AS "207") AS "between") AS "224"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
