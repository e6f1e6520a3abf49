SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t45.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t27.id AS found, t27.created_at AS at
                FROM (
                  (SELECT t27.created_at, t27.id
                  FROM runs t27
                  WHERE t27.workspace_id = $3::uuid AND t27.code = ($2::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) UNION ALL
                  (SELECT t27.created_at, t27.id
                  FROM runs t27
                  WHERE t27.workspace_id = $3::uuid AND t27.code = ($2::text[])[2] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) UNION ALL
                  (SELECT t27.created_at, t27.id
                  FROM runs t27
                  WHERE t27.workspace_id = $3::uuid AND t27.code = ($2::text[])[3] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) UNION ALL
                  (SELECT t27.created_at, t27.id
                  FROM runs t27
                  WHERE t27.workspace_id = $3::uuid AND t27.code = ($2::text[])[4] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000)) AS t27 ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t28.id AS found, t28.created_at AS at
              FROM (
                (SELECT t28.created_at, t28.id
                FROM runs t28
                WHERE t28.workspace_id = $3::uuid AND t28.code = ($2::text[])[1] ORDER BY t28.created_at DESC, t28.id DESC LIMIT 100) UNION ALL
                (SELECT t28.created_at, t28.id
                FROM runs t28
                WHERE t28.workspace_id = $3::uuid AND t28.code = ($2::text[])[2] ORDER BY t28.created_at DESC, t28.id DESC LIMIT 100) UNION ALL
                (SELECT t28.created_at, t28.id
                FROM runs t28
                WHERE t28.workspace_id = $3::uuid AND t28.code = ($2::text[])[3] ORDER BY t28.created_at DESC, t28.id DESC LIMIT 100) UNION ALL
                (SELECT t28.created_at, t28.id
                FROM runs t28
                WHERE t28.workspace_id = $3::uuid AND t28.code = ($2::text[])[4] ORDER BY t28.created_at DESC, t28.id DESC LIMIT 100)) AS t28 ORDER BY t28.created_at DESC, t28.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t29.run_id AS found, t29.run_created_at AS at
                FROM run_facets t29
                WHERE t29.workspace_id = $3::uuid AND t29.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t29.run_created_at DESC, t29.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $3::uuid AND t30.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t30.run_created_at DESC, t30.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t35.created_at AS key1, t35.id AS key2
          FROM
            (SELECT t35.*
            FROM (
              (SELECT t35.created_at, t35.id
              FROM runs t35
              WHERE t35.workspace_id = $3::uuid AND t35.code = ($2::text[])[1] ORDER BY t35.created_at DESC, t35.id DESC LIMIT 6000) UNION ALL
              (SELECT t35.created_at, t35.id
              FROM runs t35
              WHERE t35.workspace_id = $3::uuid AND t35.code = ($2::text[])[2] ORDER BY t35.created_at DESC, t35.id DESC LIMIT 6000) UNION ALL
              (SELECT t35.created_at, t35.id
              FROM runs t35
              WHERE t35.workspace_id = $3::uuid AND t35.code = ($2::text[])[3] ORDER BY t35.created_at DESC, t35.id DESC LIMIT 6000) UNION ALL
              (SELECT t35.created_at, t35.id
              FROM runs t35
              WHERE t35.workspace_id = $3::uuid AND t35.code = ($2::text[])[4] ORDER BY t35.created_at DESC, t35.id DESC LIMIT 6000)) AS t35 ORDER BY t35.created_at DESC, t35.id DESC LIMIT 6000) AS t35
          CROSS JOIN LATERAL
            (SELECT t37.*
            FROM runs t37
            WHERE t37.workspace_id = $3::uuid AND t37.id = t35.id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t37.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t37.title), lower($6::text)) > 0 OR t37.id = $7::uuid) OFFSET 0) AS t37 ORDER BY t35.created_at DESC, t35.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t40.run_created_at AS key1, t40.run_id AS key2
          FROM
            (SELECT t40.*
            FROM run_facets t40
            WHERE t40.workspace_id = $3::uuid AND t40.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t40.run_created_at DESC, t40.run_id DESC LIMIT 6000) AS t40
          CROSS JOIN LATERAL
            (SELECT t42.*
            FROM runs t42
            WHERE t42.workspace_id = $3::uuid AND t42.id = t40.run_id AND t42.code = ANY($8::text[]) AND (strpos(lower(t42.title), lower($6::text)) > 0 OR t42.id = $7::uuid) OFFSET 0) AS t42 ORDER BY t40.run_created_at DESC, t40.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint) SELECT * FROM (
        (SELECT 0 AS part, t32.created_at AS key1, t32.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t31.id AS found, t31.created_at AS at
            FROM (
              (SELECT t31.created_at, t31.id
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.code = ($2::text[])[1] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) UNION ALL
              (SELECT t31.created_at, t31.id
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.code = ($2::text[])[2] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) UNION ALL
              (SELECT t31.created_at, t31.id
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.code = ($2::text[])[3] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) UNION ALL
              (SELECT t31.created_at, t31.id
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.code = ($2::text[])[4] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000)) AS t31 ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $3::uuid AND t32.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t32.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t32.title), lower($6::text)) > 0 OR t32.id = $7::uuid) AND ((true)) OFFSET 0) AS t32 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL
        (SELECT 0 AS part, t34.created_at AS key1, t34.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t33.run_id AS found, t33.run_created_at AS at
            FROM run_facets t33
            WHERE t33.workspace_id = $3::uuid AND t33.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t33.run_created_at DESC, t33.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t34.*
          FROM runs t34
          WHERE t34.workspace_id = $3::uuid AND t34.id = way.found AND t34.code = ANY($8::text[]) AND (strpos(lower(t34.title), lower($6::text)) > 0 OR t34.id = $7::uuid) AND ((true)) OFFSET 0) AS t34 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT count(*)
        FROM walk1) >= $9::bigint UNION ALL
        (SELECT 0 AS part, t39.created_at AS key1, t39.id AS key2
        FROM
          (SELECT t38.run_id AS found
          FROM run_titles t38
          WHERE t38.workspace_id = $3::uuid AND (title_parts(t38.folded) @> title_parts(lower($6::text)) OR t38.run_id = $7::uuid) AND (strpos(t38.folded, lower($6::text)) > 0 OR t38.run_id = $7::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT count(*)
            FROM walk1) < $9::bigint) AS way
        CROSS JOIN LATERAL
          (SELECT t39.*
          FROM runs t39
          WHERE t39.workspace_id = $3::uuid AND t39.id = way.found AND t39.code = ANY($8::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t39.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t39.title), lower($6::text)) > 0 OR t39.id = $7::uuid) AND ((true)) OFFSET 0) AS t39 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT count(*)
        FROM walk2) >= $9::bigint UNION ALL
        (SELECT 0 AS part, t44.created_at AS key1, t44.id AS key2
        FROM
          (SELECT t43.run_id AS found
          FROM run_titles t43
          WHERE t43.workspace_id = $3::uuid AND (title_parts(t43.folded) @> title_parts(lower($6::text)) OR t43.run_id = $7::uuid) AND (strpos(t43.folded, lower($6::text)) > 0 OR t43.run_id = $7::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT count(*)
            FROM walk2) < $9::bigint) AS way
        CROSS JOIN LATERAL
          (SELECT t44.*
          FROM runs t44
          WHERE t44.workspace_id = $3::uuid AND t44.id = way.found AND t44.code = ANY($8::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t44.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t44.title), lower($6::text)) > 0 OR t44.id = $7::uuid) AND ((true)) OFFSET 0) AS t44 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t45.*
        FROM runs t45
        WHERE t45.workspace_id = $3::uuid AND t45.id = found.key2 OFFSET 0) AS t45 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("24")
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
                  (SELECT t5.id AS found, t5.created_at AS at
                  FROM (
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[2] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[3] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[4] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000)) AS t5 ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t6.id AS found, t6.created_at AS at
                FROM (
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.code = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100) UNION ALL
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.code = ($2::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100) UNION ALL
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.code = ($2::text[])[3] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100) UNION ALL
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.code = ($2::text[])[4] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t7.run_id AS found, t7.run_created_at AS at
                  FROM run_facets t7
                  WHERE t7.workspace_id = $3::uuid AND t7.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t8.run_id AS found, t8.run_created_at AS at
                FROM run_facets t8
                WHERE t8.workspace_id = $3::uuid AND t8.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.created_at AS key1, t13.id AS key2
            FROM
              (SELECT t13.*
              FROM (
                (SELECT t13.created_at, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $3::uuid AND t13.code = ($2::text[])[1] ORDER BY t13.created_at DESC, t13.id DESC LIMIT 6000) UNION ALL
                (SELECT t13.created_at, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $3::uuid AND t13.code = ($2::text[])[2] ORDER BY t13.created_at DESC, t13.id DESC LIMIT 6000) UNION ALL
                (SELECT t13.created_at, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $3::uuid AND t13.code = ($2::text[])[3] ORDER BY t13.created_at DESC, t13.id DESC LIMIT 6000) UNION ALL
                (SELECT t13.created_at, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $3::uuid AND t13.code = ($2::text[])[4] ORDER BY t13.created_at DESC, t13.id DESC LIMIT 6000)) AS t13 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 6000) AS t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.id = t13.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t15.title), lower($6::text)) > 0 OR t15.id = $7::uuid) OFFSET 0) AS t15 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.run_created_at AS key1, t18.run_id AS key2
            FROM
              (SELECT t18.*
              FROM run_facets t18
              WHERE t18.workspace_id = $3::uuid AND t18.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t18.run_created_at DESC, t18.run_id DESC LIMIT 6000) AS t18
            CROSS JOIN LATERAL
              (SELECT t20.*
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.id = t18.run_id AND t20.code = ANY($8::text[]) AND (strpos(lower(t20.title), lower($6::text)) > 0 OR t20.id = $7::uuid) OFFSET 0) AS t20 ORDER BY t18.run_created_at DESC, t18.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t10.created_at AS key1, t10.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM (
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.code = ($2::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.code = ($2::text[])[2] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.code = ($2::text[])[3] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.code = ($2::text[])[4] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000)) AS t9 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t10.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t10.title), lower($6::text)) > 0 OR t10.id = $7::uuid) AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t12.created_at AS key1, t12.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t11.run_id AS found, t11.run_created_at AS at
              FROM run_facets t11
              WHERE t11.workspace_id = $3::uuid AND t11.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t12.*
            FROM runs t12
            WHERE t12.workspace_id = $3::uuid AND t12.id = way.found AND t12.code = ANY($8::text[]) AND (strpos(lower(t12.title), lower($6::text)) > 0 OR t12.id = $7::uuid) AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT count(*)
          FROM walk1) >= $1::bigint + 1 UNION ALL
          (SELECT 0 AS part, t17.created_at AS key1, t17.id AS key2
          FROM
            (SELECT t16.run_id AS found
            FROM run_titles t16
            WHERE t16.workspace_id = $3::uuid AND (title_parts(t16.folded) @> title_parts(lower($6::text)) OR t16.run_id = $7::uuid) AND (strpos(t16.folded, lower($6::text)) > 0 OR t16.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT count(*)
              FROM walk1) < $1::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $3::uuid AND t17.id = way.found AND t17.code = ANY($8::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t17.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t17.title), lower($6::text)) > 0 OR t17.id = $7::uuid) AND ((true)) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
          (SELECT count(*)
          FROM walk2) >= $1::bigint + 1 UNION ALL
          (SELECT 0 AS part, t22.created_at AS key1, t22.id AS key2
          FROM
            (SELECT t21.run_id AS found
            FROM run_titles t21
            WHERE t21.workspace_id = $3::uuid AND (title_parts(t21.folded) @> title_parts(lower($6::text)) OR t21.run_id = $7::uuid) AND (strpos(t21.folded, lower($6::text)) > 0 OR t21.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) AND
              (SELECT count(*)
              FROM walk2) < $1::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND t22.code = ANY($8::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t22.id AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t22.title), lower($6::text)) > 0 OR t22.id = $7::uuid) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $1::bigint) AS "value") AS "24") AS "count") AS "25")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_titles t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $1::bigint
        UNION ALL
          (SELECT 0 AS part, t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT t7.run_id AS found
            FROM run_titles t7
            WHERE t7.workspace_id = $2::uuid AND (title_parts(t7.folded) @> title_parts(lower($3::text)) OR t7.run_id = $4::uuid) AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $1::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.id = way.found AND (strpos(lower(t8.title), lower($3::text)) > 0 OR t8.id = $4::uuid) AND ((true)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_titles t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $1::bigint
        UNION ALL
          (SELECT 0 AS part, t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT t7.run_id AS found
            FROM run_titles t7
            WHERE t7.workspace_id = $2::uuid AND (title_parts(t7.folded) @> title_parts(lower($3::text)) OR t7.run_id = $4::uuid) AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $1::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.id = way.found AND (strpos(lower(t8.title), lower($3::text)) > 0 OR t8.id = $4::uuid) AND ((true)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
