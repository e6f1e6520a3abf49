SELECT json_send(to_json(
  (SELECT row_to_json("34")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t63.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t35.id AS found, t35.created_at AS at
                FROM runs t35
                WHERE t35.workspace_id = $3::uuid AND t35.code = ($2::text[])[1] AND t35.created_at > $4::timestamptz AND t35.created_at < $5::timestamptz ORDER BY t35.created_at DESC, t35.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t36.id AS found, t36.created_at AS at
              FROM runs t36
              WHERE t36.workspace_id = $3::uuid AND t36.code = ($2::text[])[1] AND t36.created_at > $4::timestamptz AND t36.created_at < $5::timestamptz ORDER BY t36.created_at DESC, t36.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t37.run_id AS found, t37.run_created_at AS at
                FROM run_facets t37
                WHERE t37.workspace_id = $3::uuid AND t37.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t37.run_created_at > $4::timestamptz AND t37.run_created_at < $5::timestamptz ORDER BY t37.run_created_at DESC, t37.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t38.run_id AS found, t38.run_created_at AS at
              FROM run_facets t38
              WHERE t38.workspace_id = $3::uuid AND t38.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t38.run_created_at > $4::timestamptz AND t38.run_created_at < $5::timestamptz ORDER BY t38.run_created_at DESC, t38.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 3 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t39.run_id AS found, t39.run_created_at AS at
                FROM run_facets t39
                WHERE t39.workspace_id = $3::uuid AND t39.facet = 'label:' || length($8::text) || ':' || $8::text AND t39.run_created_at > $4::timestamptz AND t39.run_created_at < $5::timestamptz ORDER BY t39.run_created_at DESC, t39.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t40.run_id AS found, t40.run_created_at AS at
              FROM run_facets t40
              WHERE t40.workspace_id = $3::uuid AND t40.facet = 'label:' || length($8::text) || ':' || $8::text AND t40.run_created_at > $4::timestamptz AND t40.run_created_at < $5::timestamptz ORDER BY t40.run_created_at DESC, t40.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t47.created_at AS key1, t47.id AS key2
          FROM
            (SELECT t47.*
            FROM runs t47
            WHERE t47.workspace_id = $3::uuid AND t47.code = ($2::text[])[1] AND t47.created_at > $4::timestamptz AND t47.created_at < $5::timestamptz ORDER BY t47.created_at DESC, t47.id DESC LIMIT 6000) AS t47
          WHERE CASE WHEN t47.status = ANY($9::text[]) AND t47.mission_slug = ANY($10::text[]) AND t47.cause = ANY($11::text[]) AND t47.next_move = ANY($12::text[]) AND t47.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t47.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t47.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t47.title), lower($14::text)) > 0 OR t47.id = $15::uuid) AND (t47.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t47.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) THEN true END ORDER BY t47.created_at DESC, t47.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) AND
          (SELECT count(*)
          FROM walk1) < $20::bigint THEN EXISTS
          (SELECT
          FROM runs t48
          WHERE t48.workspace_id = $3::uuid AND t48.code = ($2::text[])[1] AND t48.created_at > $4::timestamptz AND t48.created_at < $5::timestamptz ORDER BY t48.created_at DESC, t48.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t51.run_created_at AS key1, t51.run_id AS key2
          FROM
            (SELECT t51.*
            FROM run_facets t51
            WHERE t51.workspace_id = $3::uuid AND t51.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t51.run_created_at > $4::timestamptz AND t51.run_created_at < $5::timestamptz ORDER BY t51.run_created_at DESC, t51.run_id DESC LIMIT 6000) AS t51
          CROSS JOIN LATERAL
            (SELECT t53.*
            FROM runs t53
            WHERE t53.workspace_id = $3::uuid AND t53.id = t51.run_id AND t53.status = ANY($9::text[]) AND t53.mission_slug = ANY($10::text[]) AND t53.cause = ANY($11::text[]) AND t53.code = ANY($19::text[]) AND t53.next_move = ANY($12::text[]) AND t53.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t53.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t53.title), lower($14::text)) > 0 OR t53.id = $15::uuid) AND (t53.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t53.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t53 ORDER BY t51.run_created_at DESC, t51.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint), walk2_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) AND
          (SELECT count(*)
          FROM walk2) < $20::bigint THEN EXISTS
          (SELECT
          FROM run_facets t54
          WHERE t54.workspace_id = $3::uuid AND t54.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t54.run_created_at > $4::timestamptz AND t54.run_created_at < $5::timestamptz ORDER BY t54.run_created_at DESC, t54.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk3 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t57.run_created_at AS key1, t57.run_id AS key2
          FROM
            (SELECT t57.*
            FROM run_facets t57
            WHERE t57.workspace_id = $3::uuid AND t57.facet = 'label:' || length($8::text) || ':' || $8::text AND t57.run_created_at > $4::timestamptz AND t57.run_created_at < $5::timestamptz ORDER BY t57.run_created_at DESC, t57.run_id DESC LIMIT 6000) AS t57
          CROSS JOIN LATERAL
            (SELECT t59.*
            FROM runs t59
            WHERE t59.workspace_id = $3::uuid AND t59.id = t57.run_id AND t59.status = ANY($9::text[]) AND t59.mission_slug = ANY($10::text[]) AND t59.cause = ANY($11::text[]) AND t59.code = ANY($19::text[]) AND t59.next_move = ANY($12::text[]) AND t59.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t59.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t59.title), lower($14::text)) > 0 OR t59.id = $15::uuid) AND (t59.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t59.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t59 ORDER BY t57.run_created_at DESC, t57.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint), walk3_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) AND
          (SELECT count(*)
          FROM walk3) < $20::bigint THEN EXISTS
          (SELECT
          FROM run_facets t60
          WHERE t60.workspace_id = $3::uuid AND t60.facet = 'label:' || length($8::text) || ':' || $8::text AND t60.run_created_at > $4::timestamptz AND t60.run_created_at < $5::timestamptz ORDER BY t60.run_created_at DESC, t60.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t42.created_at AS key1, t42.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t41.id AS found, t41.created_at AS at
            FROM runs t41
            WHERE t41.workspace_id = $3::uuid AND t41.code = ($2::text[])[1] AND t41.created_at > $4::timestamptz AND t41.created_at < $5::timestamptz ORDER BY t41.created_at DESC, t41.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t42.*
          FROM runs t42
          WHERE t42.workspace_id = $3::uuid AND t42.id = way.found AND t42.status = ANY($9::text[]) AND t42.mission_slug = ANY($10::text[]) AND t42.cause = ANY($11::text[]) AND t42.next_move = ANY($12::text[]) AND t42.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t42.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t42.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t42.title), lower($14::text)) > 0 OR t42.id = $15::uuid) AND t42.created_at > $4::timestamptz AND t42.created_at < $5::timestamptz AND (t42.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t42.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t42 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL
        (SELECT 0 AS part, t44.created_at AS key1, t44.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t43.run_id AS found, t43.run_created_at AS at
            FROM run_facets t43
            WHERE t43.workspace_id = $3::uuid AND t43.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t43.run_created_at > $4::timestamptz AND t43.run_created_at < $5::timestamptz ORDER BY t43.run_created_at DESC, t43.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t44.*
          FROM runs t44
          WHERE t44.workspace_id = $3::uuid AND t44.id = way.found AND t44.status = ANY($9::text[]) AND t44.mission_slug = ANY($10::text[]) AND t44.cause = ANY($11::text[]) AND t44.code = ANY($19::text[]) AND t44.next_move = ANY($12::text[]) AND t44.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t44.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t44.title), lower($14::text)) > 0 OR t44.id = $15::uuid) AND t44.created_at > $4::timestamptz AND t44.created_at < $5::timestamptz AND (t44.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t44.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t44 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL
        (SELECT 0 AS part, t46.created_at AS key1, t46.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t45.run_id AS found, t45.run_created_at AS at
            FROM run_facets t45
            WHERE t45.workspace_id = $3::uuid AND t45.facet = 'label:' || length($8::text) || ':' || $8::text AND t45.run_created_at > $4::timestamptz AND t45.run_created_at < $5::timestamptz ORDER BY t45.run_created_at DESC, t45.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 3) AS way
        CROSS JOIN LATERAL
          (SELECT t46.*
          FROM runs t46
          WHERE t46.workspace_id = $3::uuid AND t46.id = way.found AND t46.status = ANY($9::text[]) AND t46.mission_slug = ANY($10::text[]) AND t46.cause = ANY($11::text[]) AND t46.code = ANY($19::text[]) AND t46.next_move = ANY($12::text[]) AND t46.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t46.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t46.title), lower($14::text)) > 0 OR t46.id = $15::uuid) AND t46.created_at > $4::timestamptz AND t46.created_at < $5::timestamptz AND (t46.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t46.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t46 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT NOT cut
        FROM walk1_cut) UNION ALL
        (SELECT 0 AS part, t50.created_at AS key1, t50.id AS key2
        FROM
          (SELECT t49.run_id AS found
          FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t49
          WHERE t49.workspace_id = $3::uuid AND (strpos(t49.folded, lower($14::text)) > 0 OR t49.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT cut
            FROM walk1_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t50.*
          FROM runs t50
          WHERE t50.workspace_id = $3::uuid AND t50.id = way.found AND t50.status = ANY($9::text[]) AND t50.mission_slug = ANY($10::text[]) AND t50.cause = ANY($11::text[]) AND t50.code = ANY($19::text[]) AND t50.next_move = ANY($12::text[]) AND t50.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t50.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t50.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t50.title), lower($14::text)) > 0 OR t50.id = $15::uuid) AND t50.created_at > $4::timestamptz AND t50.created_at < $5::timestamptz AND (t50.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t50.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t50 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT NOT cut
        FROM walk2_cut) UNION ALL
        (SELECT 0 AS part, t56.created_at AS key1, t56.id AS key2
        FROM
          (SELECT t55.run_id AS found
          FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t55
          WHERE t55.workspace_id = $3::uuid AND (strpos(t55.folded, lower($14::text)) > 0 OR t55.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT cut
            FROM walk2_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $3::uuid AND t56.id = way.found AND t56.status = ANY($9::text[]) AND t56.mission_slug = ANY($10::text[]) AND t56.cause = ANY($11::text[]) AND t56.code = ANY($19::text[]) AND t56.next_move = ANY($12::text[]) AND t56.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t56.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t56.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t56.title), lower($14::text)) > 0 OR t56.id = $15::uuid) AND t56.created_at > $4::timestamptz AND t56.created_at < $5::timestamptz AND (t56.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t56.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t56 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
        (SELECT NOT cut
        FROM walk3_cut) UNION ALL
        (SELECT 0 AS part, t62.created_at AS key1, t62.id AS key2
        FROM
          (SELECT t61.run_id AS found
          FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t61
          WHERE t61.workspace_id = $3::uuid AND (strpos(t61.folded, lower($14::text)) > 0 OR t61.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) AND
            (SELECT cut
            FROM walk3_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t62.*
          FROM runs t62
          WHERE t62.workspace_id = $3::uuid AND t62.id = way.found AND t62.status = ANY($9::text[]) AND t62.mission_slug = ANY($10::text[]) AND t62.cause = ANY($11::text[]) AND t62.code = ANY($19::text[]) AND t62.next_move = ANY($12::text[]) AND t62.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t62.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t62.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t62.title), lower($14::text)) > 0 OR t62.id = $15::uuid) AND t62.created_at > $4::timestamptz AND t62.created_at < $5::timestamptz AND (t62.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t62.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t62 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t63.*
        FROM runs t63
        WHERE t63.workspace_id = $3::uuid AND t63.id = found.key2 OFFSET 0) AS t63 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("33")
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
                  (SELECT t4.id AS found, t4.created_at AS at
                  FROM runs t4
                  WHERE t4.workspace_id = $3::uuid AND t4.code = ($2::text[])[1] AND t4.created_at > $4::timestamptz AND t4.created_at < $5::timestamptz ORDER BY t4.created_at DESC, t4.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.id AS found, t5.created_at AS at
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[1] AND t5.created_at > $4::timestamptz AND t5.created_at < $5::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.run_id AS found, t6.run_created_at AS at
                  FROM run_facets t6
                  WHERE t6.workspace_id = $3::uuid AND t6.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t6.run_created_at > $4::timestamptz AND t6.run_created_at < $5::timestamptz ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $3::uuid AND t7.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t7.run_created_at > $4::timestamptz AND t7.run_created_at < $5::timestamptz ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 3 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.run_id AS found, t8.run_created_at AS at
                  FROM run_facets t8
                  WHERE t8.workspace_id = $3::uuid AND t8.facet = 'label:' || length($8::text) || ':' || $8::text AND t8.run_created_at > $4::timestamptz AND t8.run_created_at < $5::timestamptz ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.run_id AS found, t9.run_created_at AS at
                FROM run_facets t9
                WHERE t9.workspace_id = $3::uuid AND t9.facet = 'label:' || length($8::text) || ':' || $8::text AND t9.run_created_at > $4::timestamptz AND t9.run_created_at < $5::timestamptz ORDER BY t9.run_created_at DESC, t9.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t16.created_at AS key1, t16.id AS key2
            FROM
              (SELECT t16.*
              FROM runs t16
              WHERE t16.workspace_id = $3::uuid AND t16.code = ($2::text[])[1] AND t16.created_at > $4::timestamptz AND t16.created_at < $5::timestamptz ORDER BY t16.created_at DESC, t16.id DESC LIMIT 6000) AS t16
            WHERE CASE WHEN t16.status = ANY($9::text[]) AND t16.mission_slug = ANY($10::text[]) AND t16.cause = ANY($11::text[]) AND t16.next_move = ANY($12::text[]) AND t16.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t16.title), lower($14::text)) > 0 OR t16.id = $15::uuid) AND (t16.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) THEN true END ORDER BY t16.created_at DESC, t16.id DESC LIMIT 100001) AS way
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
            FROM runs t17
            WHERE t17.workspace_id = $3::uuid AND t17.code = ($2::text[])[1] AND t17.created_at > $4::timestamptz AND t17.created_at < $5::timestamptz ORDER BY t17.created_at DESC, t17.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t20.run_created_at AS key1, t20.run_id AS key2
            FROM
              (SELECT t20.*
              FROM run_facets t20
              WHERE t20.workspace_id = $3::uuid AND t20.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t20.run_created_at > $4::timestamptz AND t20.run_created_at < $5::timestamptz ORDER BY t20.run_created_at DESC, t20.run_id DESC LIMIT 6000) AS t20
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $3::uuid AND t22.id = t20.run_id AND t22.status = ANY($9::text[]) AND t22.mission_slug = ANY($10::text[]) AND t22.cause = ANY($11::text[]) AND t22.code = ANY($19::text[]) AND t22.next_move = ANY($12::text[]) AND t22.resolution = ANY($13::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t22.title), lower($14::text)) > 0 OR t22.id = $15::uuid) AND (t22.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t22 ORDER BY t20.run_created_at DESC, t20.run_id DESC LIMIT 100001) AS way
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
            FROM run_facets t23
            WHERE t23.workspace_id = $3::uuid AND t23.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t23.run_created_at > $4::timestamptz AND t23.run_created_at < $5::timestamptz ORDER BY t23.run_created_at DESC, t23.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut), walk3 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t26.run_created_at AS key1, t26.run_id AS key2
            FROM
              (SELECT t26.*
              FROM run_facets t26
              WHERE t26.workspace_id = $3::uuid AND t26.facet = 'label:' || length($8::text) || ':' || $8::text AND t26.run_created_at > $4::timestamptz AND t26.run_created_at < $5::timestamptz ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 6000) AS t26
            CROSS JOIN LATERAL
              (SELECT t28.*
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.id = t26.run_id AND t28.status = ANY($9::text[]) AND t28.mission_slug = ANY($10::text[]) AND t28.cause = ANY($11::text[]) AND t28.code = ANY($19::text[]) AND t28.next_move = ANY($12::text[]) AND t28.resolution = ANY($13::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t28.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t28.title), lower($14::text)) > 0 OR t28.id = $15::uuid) AND (t28.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t28.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t28 ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk3_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) AND
            (SELECT count(*)
            FROM walk3) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_facets t29
            WHERE t29.workspace_id = $3::uuid AND t29.facet = 'label:' || length($8::text) || ':' || $8::text AND t29.run_created_at > $4::timestamptz AND t29.run_created_at < $5::timestamptz ORDER BY t29.run_created_at DESC, t29.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.created_at AS at
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.code = ($2::text[])[1] AND t10.created_at > $4::timestamptz AND t10.created_at < $5::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $3::uuid AND t11.id = way.found AND t11.status = ANY($9::text[]) AND t11.mission_slug = ANY($10::text[]) AND t11.cause = ANY($11::text[]) AND t11.next_move = ANY($12::text[]) AND t11.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t11.title), lower($14::text)) > 0 OR t11.id = $15::uuid) AND t11.created_at > $4::timestamptz AND t11.created_at < $5::timestamptz AND (t11.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.run_id AS found, t12.run_created_at AS at
              FROM run_facets t12
              WHERE t12.workspace_id = $3::uuid AND t12.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t12.run_created_at > $4::timestamptz AND t12.run_created_at < $5::timestamptz ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.id = way.found AND t13.status = ANY($9::text[]) AND t13.mission_slug = ANY($10::text[]) AND t13.cause = ANY($11::text[]) AND t13.code = ANY($19::text[]) AND t13.next_move = ANY($12::text[]) AND t13.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t13.title), lower($14::text)) > 0 OR t13.id = $15::uuid) AND t13.created_at > $4::timestamptz AND t13.created_at < $5::timestamptz AND (t13.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t15.created_at AS key1, t15.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t14.run_id AS found, t14.run_created_at AS at
              FROM run_facets t14
              WHERE t14.workspace_id = $3::uuid AND t14.facet = 'label:' || length($8::text) || ':' || $8::text AND t14.run_created_at > $4::timestamptz AND t14.run_created_at < $5::timestamptz ORDER BY t14.run_created_at DESC, t14.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 3) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.id = way.found AND t15.status = ANY($9::text[]) AND t15.mission_slug = ANY($10::text[]) AND t15.cause = ANY($11::text[]) AND t15.code = ANY($19::text[]) AND t15.next_move = ANY($12::text[]) AND t15.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t15.title), lower($14::text)) > 0 OR t15.id = $15::uuid) AND t15.created_at > $4::timestamptz AND t15.created_at < $5::timestamptz AND (t15.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t19.created_at AS key1, t19.id AS key2
          FROM
            (SELECT t18.run_id AS found
            FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t18
            WHERE t18.workspace_id = $3::uuid AND (strpos(t18.folded, lower($14::text)) > 0 OR t18.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t19.*
            FROM runs t19
            WHERE t19.workspace_id = $3::uuid AND t19.id = way.found AND t19.status = ANY($9::text[]) AND t19.mission_slug = ANY($10::text[]) AND t19.cause = ANY($11::text[]) AND t19.code = ANY($19::text[]) AND t19.next_move = ANY($12::text[]) AND t19.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t19.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t19.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t19.title), lower($14::text)) > 0 OR t19.id = $15::uuid) AND t19.created_at > $4::timestamptz AND t19.created_at < $5::timestamptz AND (t19.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t19.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t19 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
          (SELECT NOT cut
          FROM walk2_cut) UNION ALL
          (SELECT 0 AS part, t25.created_at AS key1, t25.id AS key2
          FROM
            (SELECT t24.run_id AS found
            FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t24
            WHERE t24.workspace_id = $3::uuid AND (strpos(t24.folded, lower($14::text)) > 0 OR t24.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) AND
              (SELECT cut
              FROM walk2_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t25.*
            FROM runs t25
            WHERE t25.workspace_id = $3::uuid AND t25.id = way.found AND t25.status = ANY($9::text[]) AND t25.mission_slug = ANY($10::text[]) AND t25.cause = ANY($11::text[]) AND t25.code = ANY($19::text[]) AND t25.next_move = ANY($12::text[]) AND t25.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t25.title), lower($14::text)) > 0 OR t25.id = $15::uuid) AND t25.created_at > $4::timestamptz AND t25.created_at < $5::timestamptz AND (t25.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t25 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
          (SELECT NOT cut
          FROM walk3_cut) UNION ALL
          (SELECT 0 AS part, t31.created_at AS key1, t31.id AS key2
          FROM
            (SELECT t30.run_id AS found
            FROM titles_like($3::uuid, lower($14::text), $15::uuid) AS t30
            WHERE t30.workspace_id = $3::uuid AND (strpos(t30.folded, lower($14::text)) > 0 OR t30.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 3 AND NOT few) AND
              (SELECT cut
              FROM walk3_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $3::uuid AND t31.id = way.found AND t31.status = ANY($9::text[]) AND t31.mission_slug = ANY($10::text[]) AND t31.cause = ANY($11::text[]) AND t31.code = ANY($19::text[]) AND t31.next_move = ANY($12::text[]) AND t31.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t31.id AND that.workspace_id = $3::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t31.id AND that.workspace_id = $3::uuid AND that.key = $8::text OFFSET 0) AND (strpos(lower(t31.title), lower($14::text)) > 0 OR t31.id = $15::uuid) AND t31.created_at > $4::timestamptz AND t31.created_at < $5::timestamptz AND (t31.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t31.id AND that.workspace_id = $3::uuid AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t32
      CROSS JOIN LATERAL
        (SELECT least(t32.n, $1::bigint) AS "value") AS "33") AS "count") AS "34")));
