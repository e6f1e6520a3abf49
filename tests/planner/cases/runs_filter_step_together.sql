SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t13.*
        FROM run_facets t12
        CROSS JOIN LATERAL
          (SELECT t13.*
          FROM runs t13
          WHERE t13.workspace_id = $3::uuid AND t13.id = t12.run_id AND ((t13.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t13.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t13.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t13.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t13.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t13.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t13.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t13.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[]))) IS NOT TRUE OFFSET 0) AS t13
        WHERE t12.workspace_id = $3::uuid AND t12.facet = 'provider:' || ($2::text[])[1] ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.run_created_at AS key1, t5.run_id AS key2
            FROM run_facets t5
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.id = t5.run_id AND ((t7.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t7.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t7.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t7.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t7.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t7.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t7.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t7.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[]))) IS NOT TRUE OFFSET 0) AS t7
            WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("17")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t29.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t18.run_id AS found, t18.run_created_at AS at
                FROM run_facets t18
                WHERE t18.workspace_id = $3::uuid AND t18.facet = 'provider:' || ($2::text[])[1] ORDER BY t18.run_created_at DESC, t18.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'provider:' || ($2::text[])[1] ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                  (SELECT t20.id AS found, t20.created_at AS at
                  FROM runs t20
                  WHERE t20.workspace_id = $3::uuid AND t20.step_mask = value.value ORDER BY t20.created_at DESC, t20.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t26.run_created_at AS key1, t26.run_id AS key2
          FROM run_facets t26
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $3::uuid AND t28.id = t26.run_id AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t28.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) OFFSET 0) AS t28
          WHERE t26.workspace_id = $3::uuid AND t26.facet = 'provider:' || ($2::text[])[1] ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t22.created_at AS key1, t22.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t21.run_id AS found, t21.run_created_at AS at
            FROM run_facets t21
            WHERE t21.workspace_id = $3::uuid AND t21.facet = 'provider:' || ($2::text[])[1] ORDER BY t21.run_created_at DESC, t21.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM runs t22
          WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
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
              (SELECT t23.id AS found, t23.created_at AS at
              FROM runs t23
              WHERE t23.workspace_id = $3::uuid AND t23.step_mask = value.value ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1000) AS way) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM runs t24
          WHERE t24.workspace_id = $3::uuid AND t24.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t24.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t29.*
        FROM runs t29
        WHERE t29.workspace_id = $3::uuid AND t29.id = found.key2 OFFSET 0) AS t29 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("16")
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
                  (SELECT t4.run_id AS found, t4.run_created_at AS at
                  FROM run_facets t4
                  WHERE t4.workspace_id = $3::uuid AND t4.facet = 'provider:' || ($2::text[])[1] ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.run_id AS found, t5.run_created_at AS at
                FROM run_facets t5
                WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                    (SELECT t6.id AS found, t6.created_at AS at
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.step_mask = value.value ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.run_created_at AS key1, t12.run_id AS key2
            FROM run_facets t12
            CROSS JOIN LATERAL
              (SELECT t14.*
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.id = t12.run_id AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t14.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) OFFSET 0) AS t14
            WHERE t12.workspace_id = $3::uuid AND t12.facet = 'provider:' || ($2::text[])[1] ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $3::uuid AND t7.facet = 'provider:' || ($2::text[])[1] ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t8.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t10.created_at AS key1, t10.id AS key2
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
                (SELECT t9.id AS found, t9.created_at AS at
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.step_mask = value.value ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t15
      CROSS JOIN LATERAL
        (SELECT least(t15.n, $1::bigint) AS "value") AS "16") AS "count") AS "17")));
SELECT json_send(to_json(
  (SELECT row_to_json("17")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t29.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t18.run_id AS found, t18.run_created_at AS at
                FROM run_facets t18
                WHERE t18.workspace_id = $3::uuid AND t18.facet = 'provider:' || ($2::text[])[1] ORDER BY t18.run_created_at DESC, t18.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'provider:' || ($2::text[])[1] ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                  (SELECT t20.id AS found, t20.created_at AS at
                  FROM runs t20
                  WHERE t20.workspace_id = $3::uuid AND t20.step_mask = value.value ORDER BY t20.created_at DESC, t20.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t26.run_created_at AS key1, t26.run_id AS key2
          FROM run_facets t26
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $3::uuid AND t28.id = t26.run_id AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t28.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) OFFSET 0) AS t28
          WHERE t26.workspace_id = $3::uuid AND t26.facet = 'provider:' || ($2::text[])[1] ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t22.created_at AS key1, t22.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t21.run_id AS found, t21.run_created_at AS at
            FROM run_facets t21
            WHERE t21.workspace_id = $3::uuid AND t21.facet = 'provider:' || ($2::text[])[1] ORDER BY t21.run_created_at DESC, t21.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM runs t22
          WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
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
              (SELECT t23.id AS found, t23.created_at AS at
              FROM runs t23
              WHERE t23.workspace_id = $3::uuid AND t23.step_mask = value.value ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1000) AS way) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM runs t24
          WHERE t24.workspace_id = $3::uuid AND t24.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t24.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t29.*
        FROM runs t29
        WHERE t29.workspace_id = $3::uuid AND t29.id = found.key2 OFFSET 0) AS t29 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("16")
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
                  (SELECT t4.run_id AS found, t4.run_created_at AS at
                  FROM run_facets t4
                  WHERE t4.workspace_id = $3::uuid AND t4.facet = 'provider:' || ($2::text[])[1] ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.run_id AS found, t5.run_created_at AS at
                FROM run_facets t5
                WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                    (SELECT t6.id AS found, t6.created_at AS at
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.step_mask = value.value ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.run_created_at AS key1, t12.run_id AS key2
            FROM run_facets t12
            CROSS JOIN LATERAL
              (SELECT t14.*
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.id = t12.run_id AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t14.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) OFFSET 0) AS t14
            WHERE t12.workspace_id = $3::uuid AND t12.facet = 'provider:' || ($2::text[])[1] ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $3::uuid AND t7.facet = 'provider:' || ($2::text[])[1] ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t8.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t10.created_at AS key1, t10.id AS key2
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
                (SELECT t9.id AS found, t9.created_at AS at
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.step_mask = value.value ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.provider = ANY($5::text[]) AND that.status = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t15
      CROSS JOIN LATERAL
        (SELECT least(t15.n, $1::bigint) AS "value") AS "16") AS "count") AS "17")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] AND CASE WHEN (EXISTS
          (SELECT
          FROM steps AS that
          WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.provider = ANY($4::text[]) AND that.status = ANY($5::text[]) OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $6::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] AND CASE WHEN (EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t5.id AND that.workspace_id = $3::uuid AND that.provider = ANY($4::text[]) AND that.status = ANY($5::text[]) OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
