SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("27")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t49.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t29.id AS found, t29.created_at AS at
                FROM (
                  (SELECT t29.created_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $3::uuid AND t29.code = ($2::text[])[1] ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.created_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $3::uuid AND t29.code = ($2::text[])[2] ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.created_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $3::uuid AND t29.code = ($2::text[])[3] ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000) UNION ALL
                  (SELECT t29.created_at, t29.id
                  FROM runs t29
                  WHERE t29.workspace_id = $3::uuid AND t29.code = ($2::text[])[4] ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000)) AS t29 ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t30.id AS found, t30.created_at AS at
              FROM (
                (SELECT t30.created_at, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.code = ($2::text[])[1] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 100) UNION ALL
                (SELECT t30.created_at, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.code = ($2::text[])[2] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 100) UNION ALL
                (SELECT t30.created_at, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.code = ($2::text[])[3] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 100) UNION ALL
                (SELECT t30.created_at, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.code = ($2::text[])[4] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 100)) AS t30 ORDER BY t30.created_at DESC, t30.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t31.run_id AS found, t31.run_created_at AS at
                FROM run_facets t31
                WHERE t31.workspace_id = $3::uuid AND t31.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t31.run_created_at DESC, t31.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t32.run_id AS found, t32.run_created_at AS at
              FROM run_facets t32
              WHERE t32.workspace_id = $3::uuid AND t32.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t32.run_created_at DESC, t32.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t37.created_at AS key1, t37.id AS key2
          FROM
            (SELECT t37.*
            FROM (
              (SELECT t37.created_at, t37.id
              FROM runs t37
              WHERE t37.workspace_id = $3::uuid AND t37.code = ($2::text[])[1] ORDER BY t37.created_at DESC, t37.id DESC LIMIT 6000) UNION ALL
              (SELECT t37.created_at, t37.id
              FROM runs t37
              WHERE t37.workspace_id = $3::uuid AND t37.code = ($2::text[])[2] ORDER BY t37.created_at DESC, t37.id DESC LIMIT 6000) UNION ALL
              (SELECT t37.created_at, t37.id
              FROM runs t37
              WHERE t37.workspace_id = $3::uuid AND t37.code = ($2::text[])[3] ORDER BY t37.created_at DESC, t37.id DESC LIMIT 6000) UNION ALL
              (SELECT t37.created_at, t37.id
              FROM runs t37
              WHERE t37.workspace_id = $3::uuid AND t37.code = ($2::text[])[4] ORDER BY t37.created_at DESC, t37.id DESC LIMIT 6000)) AS t37 ORDER BY t37.created_at DESC, t37.id DESC LIMIT 6000) AS t37
          CROSS JOIN LATERAL
            (SELECT t39.*
            FROM runs t39
            WHERE t39.workspace_id = $3::uuid AND t39.id = t37.id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t39.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t39.title), lower($6::text)) > 0 OR t39.id = $7::uuid) OFFSET 0) AS t39 ORDER BY t37.created_at DESC, t37.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) AND
          (SELECT count(*)
          FROM walk1) < $9::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t40.created_at, t40.id
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.code = ($2::text[])[1] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 6001) UNION ALL
            (SELECT t40.created_at, t40.id
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.code = ($2::text[])[2] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 6001) UNION ALL
            (SELECT t40.created_at, t40.id
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.code = ($2::text[])[3] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 6001) UNION ALL
            (SELECT t40.created_at, t40.id
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.code = ($2::text[])[4] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 6001)) AS t40 ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t43.run_created_at AS key1, t43.run_id AS key2
          FROM
            (SELECT t43.*
            FROM run_facets t43
            WHERE t43.workspace_id = $3::uuid AND t43.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t43.run_created_at DESC, t43.run_id DESC LIMIT 6000) AS t43
          CROSS JOIN LATERAL
            (SELECT t45.*
            FROM runs t45
            WHERE t45.workspace_id = $3::uuid AND t45.id = t43.run_id AND t45.code = ANY($8::text[]) AND (strpos(lower(t45.title), lower($6::text)) > 0 OR t45.id = $7::uuid) OFFSET 0) AS t45 ORDER BY t43.run_created_at DESC, t43.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $9::bigint), walk2_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) AND
          (SELECT count(*)
          FROM walk2) < $9::bigint THEN EXISTS
          (SELECT
          FROM run_facets t46
          WHERE t46.workspace_id = $3::uuid AND t46.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t46.run_created_at DESC, t46.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t34.created_at AS key1, t34.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t33.id AS found, t33.created_at AS at
            FROM (
              (SELECT t33.created_at, t33.id
              FROM runs t33
              WHERE t33.workspace_id = $3::uuid AND t33.code = ($2::text[])[1] ORDER BY t33.created_at DESC, t33.id DESC LIMIT 1000) UNION ALL
              (SELECT t33.created_at, t33.id
              FROM runs t33
              WHERE t33.workspace_id = $3::uuid AND t33.code = ($2::text[])[2] ORDER BY t33.created_at DESC, t33.id DESC LIMIT 1000) UNION ALL
              (SELECT t33.created_at, t33.id
              FROM runs t33
              WHERE t33.workspace_id = $3::uuid AND t33.code = ($2::text[])[3] ORDER BY t33.created_at DESC, t33.id DESC LIMIT 1000) UNION ALL
              (SELECT t33.created_at, t33.id
              FROM runs t33
              WHERE t33.workspace_id = $3::uuid AND t33.code = ($2::text[])[4] ORDER BY t33.created_at DESC, t33.id DESC LIMIT 1000)) AS t33 ORDER BY t33.created_at DESC, t33.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t34.*
          FROM runs t34
          WHERE t34.workspace_id = $3::uuid AND t34.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t34.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t34.title), lower($6::text)) > 0 OR t34.id = $7::uuid) AND ((true)) OFFSET 0) AS t34 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL
        (SELECT 0 AS part, t36.created_at AS key1, t36.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t35.run_id AS found, t35.run_created_at AS at
            FROM run_facets t35
            WHERE t35.workspace_id = $3::uuid AND t35.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t35.run_created_at DESC, t35.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t36.*
          FROM runs t36
          WHERE t36.workspace_id = $3::uuid AND t36.id = way.found AND t36.code = ANY($8::text[]) AND (strpos(lower(t36.title), lower($6::text)) > 0 OR t36.id = $7::uuid) AND ((true)) OFFSET 0) AS t36 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT NOT cut
        FROM walk1_cut) UNION ALL
        (SELECT 0 AS part, t42.created_at AS key1, t42.id AS key2
        FROM
          (SELECT t41.run_id AS found
          FROM titles_like($3::uuid, lower($6::text), $7::uuid) AS t41
          WHERE t41.workspace_id = $3::uuid AND (strpos(t41.folded, lower($6::text)) > 0 OR t41.run_id = $7::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT cut
            FROM walk1_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t42.*
          FROM runs t42
          WHERE t42.workspace_id = $3::uuid AND t42.id = way.found AND t42.code = ANY($8::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t42.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t42.title), lower($6::text)) > 0 OR t42.id = $7::uuid) AND ((true)) OFFSET 0) AS t42 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT NOT cut
        FROM walk2_cut) UNION ALL
        (SELECT 0 AS part, t48.created_at AS key1, t48.id AS key2
        FROM
          (SELECT t47.run_id AS found
          FROM titles_like($3::uuid, lower($6::text), $7::uuid) AS t47
          WHERE t47.workspace_id = $3::uuid AND (strpos(t47.folded, lower($6::text)) > 0 OR t47.run_id = $7::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT cut
            FROM walk2_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t48.*
          FROM runs t48
          WHERE t48.workspace_id = $3::uuid AND t48.id = way.found AND t48.code = ANY($8::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t48.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t48.title), lower($6::text)) > 0 OR t48.id = $7::uuid) AND ((true)) OFFSET 0) AS t48 ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $9::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t49.*
        FROM runs t49
        WHERE t49.workspace_id = $3::uuid AND t49.id = found.key2 OFFSET 0) AS t49 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("26")
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
                WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t15.title), lower($6::text)) > 0 OR t15.id = $7::uuid) OFFSET 0) AS t15 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t16.created_at, t16.id
              FROM runs t16
              WHERE t16.workspace_id = $3::uuid AND t16.code = ($2::text[])[1] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 6001) UNION ALL
              (SELECT t16.created_at, t16.id
              FROM runs t16
              WHERE t16.workspace_id = $3::uuid AND t16.code = ($2::text[])[2] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 6001) UNION ALL
              (SELECT t16.created_at, t16.id
              FROM runs t16
              WHERE t16.workspace_id = $3::uuid AND t16.code = ($2::text[])[3] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 6001) UNION ALL
              (SELECT t16.created_at, t16.id
              FROM runs t16
              WHERE t16.workspace_id = $3::uuid AND t16.code = ($2::text[])[4] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 6001)) AS t16 ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.run_created_at AS key1, t19.run_id AS key2
            FROM
              (SELECT t19.*
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 6000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.id = t19.run_id AND t21.code = ANY($8::text[]) AND (strpos(lower(t21.title), lower($6::text)) > 0 OR t21.id = $7::uuid) OFFSET 0) AS t21 ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT count(*)
            FROM walk2) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_facets t22
            WHERE t22.workspace_id = $3::uuid AND t22.facet = 'label:' || length($4::text) || ':' || $4::text || '=' || $5::text ORDER BY t22.run_created_at DESC, t22.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
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
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t10.title), lower($6::text)) > 0 OR t10.id = $7::uuid) AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
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
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t18.created_at AS key1, t18.id AS key2
          FROM
            (SELECT t17.run_id AS found
            FROM titles_like($3::uuid, lower($6::text), $7::uuid) AS t17
            WHERE t17.workspace_id = $3::uuid AND (strpos(t17.folded, lower($6::text)) > 0 OR t17.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $3::uuid AND t18.id = way.found AND t18.code = ANY($8::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t18.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t18.title), lower($6::text)) > 0 OR t18.id = $7::uuid) AND ((true)) OFFSET 0) AS t18 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
          (SELECT NOT cut
          FROM walk2_cut) UNION ALL
          (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
          FROM
            (SELECT t23.run_id AS found
            FROM titles_like($3::uuid, lower($6::text), $7::uuid) AS t23
            WHERE t23.workspace_id = $3::uuid AND (strpos(t23.folded, lower($6::text)) > 0 OR t23.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) AND
              (SELECT cut
              FROM walk2_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t24.*
            FROM runs t24
            WHERE t24.workspace_id = $3::uuid AND t24.id = way.found AND t24.code = ANY($8::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t24.id AND that.workspace_id = $3::uuid AND that.key = $4::text AND that.value = $5::text OFFSET 0) AND (strpos(lower(t24.title), lower($6::text)) > 0 OR t24.id = $7::uuid) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t25
      CROSS JOIN LATERAL
        (SELECT least(t25.n, $1::bigint) AS "value") AS "26") AS "count") AS "27")));
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
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_titles t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t8.run_created_at AS key1, t8.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t8
            WHERE t8.workspace_id = $2::uuid AND (strpos(t8.folded, lower($3::text)) > 0 OR t8.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
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
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_titles t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t8.run_created_at AS key1, t8.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t8
            WHERE t8.workspace_id = $2::uuid AND (strpos(t8.folded, lower($3::text)) > 0 OR t8.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
