SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t16.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t5.run_id AS found, t5.run_created_at AS at
                FROM run_facets t5
                WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t6.run_id AS found, t6.run_created_at AS at
              FROM run_facets t6
              WHERE t6.workspace_id = $3::uuid AND t6.facet = 'provider:' || ($2::text[])[1] ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT way.*
                FROM
                  (SELECT found.value
                  FROM (WITH RECURSIVE present(value) AS (
                    (SELECT that.step_mask
                    FROM runs AS that
                    WHERE that.workspace_id = $3::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                    (SELECT that.step_mask
                    FROM runs AS that
                    WHERE that.workspace_id = $3::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
                  WHERE found.value & $4::smallint > 0) AS value
                CROSS JOIN LATERAL
                  (SELECT t7.id AS found, t7.created_at AS at
                  FROM runs t7
                  WHERE t7.workspace_id = $3::uuid AND t7.step_mask = value.value ORDER BY t7.created_at DESC, t7.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t13.run_created_at AS key1, t13.run_id AS key2
          FROM run_facets t13
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.id = t13.run_id AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) OFFSET 0) AS t15
          WHERE t13.workspace_id = $3::uuid AND t13.facet = 'provider:' || ($2::text[])[1] ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM (
        (SELECT 0 AS part, t9.created_at AS key1, t9.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t8.run_id AS found, t8.run_created_at AS at
            FROM run_facets t8
            WHERE t8.workspace_id = $3::uuid AND t8.facet = 'provider:' || ($2::text[])[1] ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t9.*
          FROM runs t9
          WHERE t9.workspace_id = $3::uuid AND t9.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t9.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) UNION ALL
        (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT way.*
            FROM
              (SELECT found.value
              FROM (WITH RECURSIVE present(value) AS (
                (SELECT that.step_mask
                FROM runs AS that
                WHERE that.workspace_id = $3::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                (SELECT that.step_mask
                FROM runs AS that
                WHERE that.workspace_id = $3::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
              WHERE found.value & $4::smallint > 0) AS value
            CROSS JOIN LATERAL
              (SELECT t10.id AS found, t10.created_at AS at
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.step_mask = value.value ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t11.*
          FROM runs t11
          WHERE t11.workspace_id = $3::uuid AND t11.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t16.*
        FROM runs t16
        WHERE t16.workspace_id = $3::uuid AND t16.id = found.key2 OFFSET 0) AS t16 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
