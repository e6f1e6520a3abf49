SELECT json_send(to_json(
  (SELECT row_to_json("31")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t57.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t32.id AS found, t32.created_at AS at
                FROM runs t32
                WHERE t32.workspace_id = $3::uuid AND t32.code = ($2::text[])[1] AND t32.created_at > $4::timestamptz AND t32.created_at < $5::timestamptz ORDER BY t32.created_at DESC, t32.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM runs t33
              WHERE t33.workspace_id = $3::uuid AND t33.code = ($2::text[])[1] AND t33.created_at > $4::timestamptz AND t33.created_at < $5::timestamptz ORDER BY t33.created_at DESC, t33.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t34.run_id AS found, t34.run_created_at AS at
                FROM run_facets t34
                WHERE t34.workspace_id = $3::uuid AND t34.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t34.run_created_at > $4::timestamptz AND t34.run_created_at < $5::timestamptz ORDER BY t34.run_created_at DESC, t34.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t35.run_id AS found, t35.run_created_at AS at
              FROM run_facets t35
              WHERE t35.workspace_id = $3::uuid AND t35.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t35.run_created_at > $4::timestamptz AND t35.run_created_at < $5::timestamptz ORDER BY t35.run_created_at DESC, t35.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 3 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t36.run_id AS found, t36.run_created_at AS at
                FROM run_facets t36
                WHERE t36.workspace_id = $3::uuid AND t36.facet = 'label:' || length($8::text) || ':' || $8::text AND t36.run_created_at > $4::timestamptz AND t36.run_created_at < $5::timestamptz ORDER BY t36.run_created_at DESC, t36.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $3::uuid AND t37.facet = 'label:' || length($8::text) || ':' || $8::text AND t37.run_created_at > $4::timestamptz AND t37.run_created_at < $5::timestamptz ORDER BY t37.run_created_at DESC, t37.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t44.created_at AS key1, t44.id AS key2
          FROM
            (SELECT t44.*
            FROM runs t44
            WHERE t44.workspace_id = $3::uuid AND t44.code = ($2::text[])[1] AND t44.created_at > $4::timestamptz AND t44.created_at < $5::timestamptz ORDER BY t44.created_at DESC, t44.id DESC LIMIT 6000) AS t44
          WHERE CASE WHEN t44.status = ANY($9::text[]) AND t44.mission_slug = ANY($10::text[]) AND t44.cause = ANY($11::text[]) AND t44.next_move = ANY($12::text[]) AND t44.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t44.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t44.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t44.title), lower($14::text)) > 0 OR t44.id = $15::uuid) AND (t44.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t44.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) THEN true END ORDER BY t44.created_at DESC, t44.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t47.run_created_at AS key1, t47.run_id AS key2
          FROM
            (SELECT t47.*
            FROM run_facets t47
            WHERE t47.workspace_id = $3::uuid AND t47.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t47.run_created_at > $4::timestamptz AND t47.run_created_at < $5::timestamptz ORDER BY t47.run_created_at DESC, t47.run_id DESC LIMIT 6000) AS t47
          CROSS JOIN LATERAL
            (SELECT t49.*
            FROM runs t49
            WHERE t49.workspace_id = $3::uuid AND t49.id = t47.run_id AND t49.status = ANY($9::text[]) AND t49.mission_slug = ANY($10::text[]) AND t49.cause = ANY($11::text[]) AND t49.code = ANY($19::text[]) AND t49.next_move = ANY($12::text[]) AND t49.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t49.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t49.title), lower($14::text)) > 0 OR t49.id = $15::uuid) AND (t49.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t49.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t49 ORDER BY t47.run_created_at DESC, t47.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint), walk3 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t52.run_created_at AS key1, t52.run_id AS key2
          FROM
            (SELECT t52.*
            FROM run_facets t52
            WHERE t52.workspace_id = $3::uuid AND t52.facet = 'label:' || length($8::text) || ':' || $8::text AND t52.run_created_at > $4::timestamptz AND t52.run_created_at < $5::timestamptz ORDER BY t52.run_created_at DESC, t52.run_id DESC LIMIT 6000) AS t52
          CROSS JOIN LATERAL
            (SELECT t54.*
            FROM runs t54
            WHERE t54.workspace_id = $3::uuid AND t54.id = t52.run_id AND t54.status = ANY($9::text[]) AND t54.mission_slug = ANY($10::text[]) AND t54.cause = ANY($11::text[]) AND t54.code = ANY($19::text[]) AND t54.next_move = ANY($12::text[]) AND t54.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t54.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t54.title), lower($14::text)) > 0 OR t54.id = $15::uuid) AND (t54.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t54.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t54 ORDER BY t52.run_created_at DESC, t52.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $20::bigint) SELECT * FROM (
        (SELECT 0 AS part, t39.created_at AS key1, t39.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t38.id AS found, t38.created_at AS at
            FROM runs t38
            WHERE t38.workspace_id = $3::uuid AND t38.code = ($2::text[])[1] AND t38.created_at > $4::timestamptz AND t38.created_at < $5::timestamptz ORDER BY t38.created_at DESC, t38.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t39.*
          FROM runs t39
          WHERE t39.workspace_id = $3::uuid AND t39.id = way.found AND t39.status = ANY($9::text[]) AND t39.mission_slug = ANY($10::text[]) AND t39.cause = ANY($11::text[]) AND t39.next_move = ANY($12::text[]) AND t39.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t39.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t39.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t39.title), lower($14::text)) > 0 OR t39.id = $15::uuid) AND t39.created_at > $4::timestamptz AND t39.created_at < $5::timestamptz AND (t39.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t39.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t39 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL
        (SELECT 0 AS part, t41.created_at AS key1, t41.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t40.run_id AS found, t40.run_created_at AS at
            FROM run_facets t40
            WHERE t40.workspace_id = $3::uuid AND t40.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t40.run_created_at > $4::timestamptz AND t40.run_created_at < $5::timestamptz ORDER BY t40.run_created_at DESC, t40.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t41.*
          FROM runs t41
          WHERE t41.workspace_id = $3::uuid AND t41.id = way.found AND t41.status = ANY($9::text[]) AND t41.mission_slug = ANY($10::text[]) AND t41.cause = ANY($11::text[]) AND t41.code = ANY($19::text[]) AND t41.next_move = ANY($12::text[]) AND t41.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t41.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t41.title), lower($14::text)) > 0 OR t41.id = $15::uuid) AND t41.created_at > $4::timestamptz AND t41.created_at < $5::timestamptz AND (t41.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t41.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t41 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL
        (SELECT 0 AS part, t43.created_at AS key1, t43.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t42.run_id AS found, t42.run_created_at AS at
            FROM run_facets t42
            WHERE t42.workspace_id = $3::uuid AND t42.facet = 'label:' || length($8::text) || ':' || $8::text AND t42.run_created_at > $4::timestamptz AND t42.run_created_at < $5::timestamptz ORDER BY t42.run_created_at DESC, t42.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 3) AS way
        CROSS JOIN LATERAL
          (SELECT t43.*
          FROM runs t43
          WHERE t43.workspace_id = $3::uuid AND t43.id = way.found AND t43.status = ANY($9::text[]) AND t43.mission_slug = ANY($10::text[]) AND t43.cause = ANY($11::text[]) AND t43.code = ANY($19::text[]) AND t43.next_move = ANY($12::text[]) AND t43.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t43.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t43.title), lower($14::text)) > 0 OR t43.id = $15::uuid) AND t43.created_at > $4::timestamptz AND t43.created_at < $5::timestamptz AND (t43.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t43.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t43 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT count(*)
        FROM walk1) >= $20::bigint UNION ALL
        (SELECT 0 AS part, t46.created_at AS key1, t46.id AS key2
        FROM
          (SELECT t45.run_id AS found
          FROM run_titles t45
          WHERE t45.workspace_id = $3::uuid AND (title_parts(t45.folded) @> title_parts(lower($14::text)) OR t45.run_id = $15::uuid) AND (strpos(t45.folded, lower($14::text)) > 0 OR t45.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT count(*)
            FROM walk1) < $20::bigint) AS way
        CROSS JOIN LATERAL
          (SELECT t46.*
          FROM runs t46
          WHERE t46.workspace_id = $3::uuid AND t46.id = way.found AND t46.status = ANY($9::text[]) AND t46.mission_slug = ANY($10::text[]) AND t46.cause = ANY($11::text[]) AND t46.code = ANY($19::text[]) AND t46.next_move = ANY($12::text[]) AND t46.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t46.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t46.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t46.title), lower($14::text)) > 0 OR t46.id = $15::uuid) AND t46.created_at > $4::timestamptz AND t46.created_at < $5::timestamptz AND (t46.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t46.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t46 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT count(*)
        FROM walk2) >= $20::bigint UNION ALL
        (SELECT 0 AS part, t51.created_at AS key1, t51.id AS key2
        FROM
          (SELECT t50.run_id AS found
          FROM run_titles t50
          WHERE t50.workspace_id = $3::uuid AND (title_parts(t50.folded) @> title_parts(lower($14::text)) OR t50.run_id = $15::uuid) AND (strpos(t50.folded, lower($14::text)) > 0 OR t50.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT count(*)
            FROM walk2) < $20::bigint) AS way
        CROSS JOIN LATERAL
          (SELECT t51.*
          FROM runs t51
          WHERE t51.workspace_id = $3::uuid AND t51.id = way.found AND t51.status = ANY($9::text[]) AND t51.mission_slug = ANY($10::text[]) AND t51.cause = ANY($11::text[]) AND t51.code = ANY($19::text[]) AND t51.next_move = ANY($12::text[]) AND t51.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t51.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t51.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t51.title), lower($14::text)) > 0 OR t51.id = $15::uuid) AND t51.created_at > $4::timestamptz AND t51.created_at < $5::timestamptz AND (t51.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t51.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t51 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
        (SELECT count(*)
        FROM walk3) >= $20::bigint UNION ALL
        (SELECT 0 AS part, t56.created_at AS key1, t56.id AS key2
        FROM
          (SELECT t55.run_id AS found
          FROM run_titles t55
          WHERE t55.workspace_id = $3::uuid AND (title_parts(t55.folded) @> title_parts(lower($14::text)) OR t55.run_id = $15::uuid) AND (strpos(t55.folded, lower($14::text)) > 0 OR t55.run_id = $15::uuid) AND EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) AND
            (SELECT count(*)
            FROM walk3) < $20::bigint) AS way
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $3::uuid AND t56.id = way.found AND t56.status = ANY($9::text[]) AND t56.mission_slug = ANY($10::text[]) AND t56.cause = ANY($11::text[]) AND t56.code = ANY($19::text[]) AND t56.next_move = ANY($12::text[]) AND t56.resolution = ANY($13::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t56.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t56.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t56.title), lower($14::text)) > 0 OR t56.id = $15::uuid) AND t56.created_at > $4::timestamptz AND t56.created_at < $5::timestamptz AND (t56.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t56.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t56 ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $20::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t57.*
        FROM runs t57
        WHERE t57.workspace_id = $3::uuid AND t57.id = found.key2 OFFSET 0) AS t57 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("30")
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
              WHERE that.run_id = t16.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t16.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t16.title), lower($14::text)) > 0 OR t16.id = $15::uuid) AND (t16.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t16.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) THEN true END ORDER BY t16.created_at DESC, t16.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.run_created_at AS key1, t19.run_id AS key2
            FROM
              (SELECT t19.*
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text AND t19.run_created_at > $4::timestamptz AND t19.run_created_at < $5::timestamptz ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 6000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.id = t19.run_id AND t21.status = ANY($9::text[]) AND t21.mission_slug = ANY($10::text[]) AND t21.cause = ANY($11::text[]) AND t21.code = ANY($19::text[]) AND t21.next_move = ANY($12::text[]) AND t21.resolution = ANY($13::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t21.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t21.title), lower($14::text)) > 0 OR t21.id = $15::uuid) AND (t21.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t21.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t21 ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk3 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.run_created_at AS key1, t24.run_id AS key2
            FROM
              (SELECT t24.*
              FROM run_facets t24
              WHERE t24.workspace_id = $3::uuid AND t24.facet = 'label:' || length($8::text) || ':' || $8::text AND t24.run_created_at > $4::timestamptz AND t24.run_created_at < $5::timestamptz ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 6000) AS t24
            CROSS JOIN LATERAL
              (SELECT t26.*
              FROM runs t26
              WHERE t26.workspace_id = $3::uuid AND t26.id = t24.run_id AND t26.status = ANY($9::text[]) AND t26.mission_slug = ANY($10::text[]) AND t26.cause = ANY($11::text[]) AND t26.code = ANY($19::text[]) AND t26.next_move = ANY($12::text[]) AND t26.resolution = ANY($13::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t26.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t26.title), lower($14::text)) > 0 OR t26.id = $15::uuid) AND (t26.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t26.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) OFFSET 0) AS t26 ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
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
              WHERE that.run_id = t11.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t11.title), lower($14::text)) > 0 OR t11.id = $15::uuid) AND t11.created_at > $4::timestamptz AND t11.created_at < $5::timestamptz AND (t11.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t11.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
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
              WHERE that.run_id = t13.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t13.title), lower($14::text)) > 0 OR t13.id = $15::uuid) AND t13.created_at > $4::timestamptz AND t13.created_at < $5::timestamptz AND (t13.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t13.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
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
              WHERE that.run_id = t15.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND (strpos(lower(t15.title), lower($14::text)) > 0 OR t15.id = $15::uuid) AND t15.created_at > $4::timestamptz AND t15.created_at < $5::timestamptz AND (t15.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT count(*)
          FROM walk1) >= $1::bigint + 1 UNION ALL
          (SELECT 0 AS part, t18.created_at AS key1, t18.id AS key2
          FROM
            (SELECT t17.run_id AS found
            FROM run_titles t17
            WHERE t17.workspace_id = $3::uuid AND (title_parts(t17.folded) @> title_parts(lower($14::text)) OR t17.run_id = $15::uuid) AND (strpos(t17.folded, lower($14::text)) > 0 OR t17.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT count(*)
              FROM walk1) < $1::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $3::uuid AND t18.id = way.found AND t18.status = ANY($9::text[]) AND t18.mission_slug = ANY($10::text[]) AND t18.cause = ANY($11::text[]) AND t18.code = ANY($19::text[]) AND t18.next_move = ANY($12::text[]) AND t18.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t18.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t18.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t18.title), lower($14::text)) > 0 OR t18.id = $15::uuid) AND t18.created_at > $4::timestamptz AND t18.created_at < $5::timestamptz AND (t18.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t18.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t18 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
          (SELECT count(*)
          FROM walk2) >= $1::bigint + 1 UNION ALL
          (SELECT 0 AS part, t23.created_at AS key1, t23.id AS key2
          FROM
            (SELECT t22.run_id AS found
            FROM run_titles t22
            WHERE t22.workspace_id = $3::uuid AND (title_parts(t22.folded) @> title_parts(lower($14::text)) OR t22.run_id = $15::uuid) AND (strpos(t22.folded, lower($14::text)) > 0 OR t22.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) AND
              (SELECT count(*)
              FROM walk2) < $1::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $3::uuid AND t23.id = way.found AND t23.status = ANY($9::text[]) AND t23.mission_slug = ANY($10::text[]) AND t23.cause = ANY($11::text[]) AND t23.code = ANY($19::text[]) AND t23.next_move = ANY($12::text[]) AND t23.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t23.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t23.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t23.title), lower($14::text)) > 0 OR t23.id = $15::uuid) AND t23.created_at > $4::timestamptz AND t23.created_at < $5::timestamptz AND (t23.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t23.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t23 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
          (SELECT count(*)
          FROM walk3) >= $1::bigint + 1 UNION ALL
          (SELECT 0 AS part, t28.created_at AS key1, t28.id AS key2
          FROM
            (SELECT t27.run_id AS found
            FROM run_titles t27
            WHERE t27.workspace_id = $3::uuid AND (title_parts(t27.folded) @> title_parts(lower($14::text)) OR t27.run_id = $15::uuid) AND (strpos(t27.folded, lower($14::text)) > 0 OR t27.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE way = 3 AND NOT few) AND
              (SELECT count(*)
              FROM walk3) < $1::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $3::uuid AND t28.id = way.found AND t28.status = ANY($9::text[]) AND t28.mission_slug = ANY($10::text[]) AND t28.cause = ANY($11::text[]) AND t28.code = ANY($19::text[]) AND t28.next_move = ANY($12::text[]) AND t28.resolution = ANY($13::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t28.id AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t28.id AND that.key = $8::text OFFSET 0) AND (strpos(lower(t28.title), lower($14::text)) > 0 OR t28.id = $15::uuid) AND t28.created_at > $4::timestamptz AND t28.created_at < $5::timestamptz AND (t28.status = ANY($16::text[])) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t28.id AND that.provider = ANY($17::text[]) AND that.status = ANY($18::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t29
      CROSS JOIN LATERAL
        (SELECT least(t29.n, $1::bigint) AS "value") AS "30") AS "count") AS "31")));
