SELECT json_send(to_json(
  (SELECT row_to_json("15")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t25.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t16.id AS found, t16.created_at AS at
                FROM runs t16
                WHERE t16.workspace_id = $2::uuid AND t16.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t17.id AS found, t17.created_at AS at
              FROM runs t17
              WHERE t17.workspace_id = $2::uuid AND t17.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t17.created_at DESC, t17.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                    WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                    (SELECT that.step_mask
                    FROM runs AS that
                    WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
                  WHERE found.value & $4::smallint > 0) AS value
                CROSS JOIN LATERAL
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM runs t18
                  WHERE t18.workspace_id = $2::uuid AND t18.step_mask = value.value ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t24.created_at AS key1, t24.id AS key2
          FROM runs t24
          WHERE t24.workspace_id = $2::uuid AND t24.mission_id =
            (SELECT that.id AS value
            FROM missions AS that
            WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) AND CASE WHEN (t24.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t24.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t24.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t24.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t24.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t24.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t24.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t24.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) THEN true END ORDER BY t24.created_at DESC, t24.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t20.created_at AS key1, t20.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t19.id AS found, t19.created_at AS at
            FROM runs t19
            WHERE t19.workspace_id = $2::uuid AND t19.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t19.created_at DESC, t19.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t20.*
          FROM runs t20
          WHERE t20.workspace_id = $2::uuid AND t20.id = way.found AND (t20.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t20.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t20.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t20.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t20.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t20.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t20.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t20.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) AND ((true)) OFFSET 0) AS t20 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t22.created_at AS key1, t22.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT way.*
            FROM
              (SELECT found.value
              FROM (WITH RECURSIVE present(value) AS (
                (SELECT that.step_mask
                FROM runs AS that
                WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                (SELECT that.step_mask
                FROM runs AS that
                WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
              WHERE found.value & $4::smallint > 0) AS value
            CROSS JOIN LATERAL
              (SELECT t21.id AS found, t21.created_at AS at
              FROM runs t21
              WHERE t21.workspace_id = $2::uuid AND t21.step_mask = value.value ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) AS way) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM runs t22
          WHERE t22.workspace_id = $2::uuid AND t22.id = way.found AND t22.mission_slug = ANY($6::text[]) AND (t22.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t22.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t22.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t22.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t22.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t22.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t22.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t22.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t25.*
        FROM runs t25
        WHERE t25.workspace_id = $2::uuid AND t25.id = found.key2 OFFSET 0) AS t25 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("14")
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
                  WHERE t4.workspace_id = $2::uuid AND t4.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t4.created_at DESC, t4.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.id AS found, t5.created_at AS at
                FROM runs t5
                WHERE t5.workspace_id = $2::uuid AND t5.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
                      WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                      (SELECT that.step_mask
                      FROM runs AS that
                      WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
                    WHERE found.value & $4::smallint > 0) AS value
                  CROSS JOIN LATERAL
                    (SELECT t6.id AS found, t6.created_at AS at
                    FROM runs t6
                    WHERE t6.workspace_id = $2::uuid AND t6.step_mask = value.value ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.created_at AS key1, t12.id AS key2
            FROM runs t12
            WHERE t12.workspace_id = $2::uuid AND t12.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) AND CASE WHEN (t12.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t12.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t12.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t12.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t12.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t12.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t12.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t12.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) THEN true END ORDER BY t12.created_at DESC, t12.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.id AS found, t7.created_at AS at
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t7.created_at DESC, t7.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.id = way.found AND (t8.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t8.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t8.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t8.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t8.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t8.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t8.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t8.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) AND ((true)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
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
                  WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
                  (SELECT that.step_mask
                  FROM runs AS that
                  WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
                WHERE found.value & $4::smallint > 0) AS value
              CROSS JOIN LATERAL
                (SELECT t9.id AS found, t9.created_at AS at
                FROM runs t9
                WHERE t9.workspace_id = $2::uuid AND t9.step_mask = value.value ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $2::uuid AND t10.id = way.found AND t10.mission_slug = ANY($6::text[]) AND (t10.steps_pending > 0 AND 'PENDING' = ANY($5::text[]) OR t10.steps_running > 0 AND 'RUNNING' = ANY($5::text[]) OR t10.steps_retrying > 0 AND 'RETRYING' = ANY($5::text[]) OR t10.steps_waiting > 0 AND 'WAITING' = ANY($5::text[]) OR t10.steps_failed > 0 AND 'FAILED' = ANY($5::text[]) OR t10.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($5::text[]) OR t10.steps_skipped > 0 AND 'SKIPPED' = ANY($5::text[]) OR t10.steps_cancelled > 0 AND 'CANCELLED' = ANY($5::text[])) AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t13
      CROSS JOIN LATERAL
        (SELECT least(t13.n, $1::bigint) AS "value") AS "14") AS "count") AS "15")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t11.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT found.value
          FROM (WITH RECURSIVE present(value) AS (
            (SELECT that.step_mask
            FROM runs AS that
            WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
            (SELECT that.step_mask
            FROM runs AS that
            WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
          WHERE found.value & $3::smallint > 0) AS value
        CROSS JOIN LATERAL
          (SELECT *
          FROM
            (SELECT t10.created_at AS key1, t10.id AS key2
            FROM runs t10
            WHERE t10.workspace_id = $2::uuid AND t10.step_mask = value.value AND CASE WHEN (t10.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t10.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t10.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t10.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t10.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t10.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t10.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t10.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[])) THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t11.*
        FROM runs t11
        WHERE t11.workspace_id = $2::uuid AND t11.id = found.key2 OFFSET 0) AS t11 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT found.value
            FROM (WITH RECURSIVE present(value) AS (
              (SELECT that.step_mask
              FROM runs AS that
              WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
              (SELECT that.step_mask
              FROM runs AS that
              WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
            WHERE found.value & $3::smallint > 0) AS value
          CROSS JOIN LATERAL
            (SELECT *
            FROM
              (SELECT t5.created_at AS key1, t5.id AS key2
              FROM runs t5
              WHERE t5.workspace_id = $2::uuid AND t5.step_mask = value.value AND CASE WHEN (t5.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t5.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t5.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t5.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t5.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t5.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t5.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t5.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[])) THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t11.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT found.value
          FROM (WITH RECURSIVE present(value) AS (
            (SELECT that.step_mask
            FROM runs AS that
            WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
            (SELECT that.step_mask
            FROM runs AS that
            WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
          WHERE found.value & $3::smallint > 0) AS value
        CROSS JOIN LATERAL
          (SELECT *
          FROM
            (SELECT t10.created_at AS key1, t10.id AS key2
            FROM runs t10
            WHERE t10.workspace_id = $2::uuid AND t10.step_mask = value.value AND CASE WHEN (t10.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t10.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t10.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t10.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t10.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t10.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t10.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t10.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[])) THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t11.*
        FROM runs t11
        WHERE t11.workspace_id = $2::uuid AND t11.id = found.key2 OFFSET 0) AS t11 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT found.value
            FROM (WITH RECURSIVE present(value) AS (
              (SELECT that.step_mask
              FROM runs AS that
              WHERE that.workspace_id = $2::uuid ORDER BY that.step_mask LIMIT 1) UNION ALL SELECT
              (SELECT that.step_mask
              FROM runs AS that
              WHERE that.workspace_id = $2::uuid AND that.step_mask > present.value ORDER BY that.step_mask LIMIT 1) FROM present WHERE present.value IS NOT NULL) SELECT value FROM present) AS found
            WHERE found.value & $3::smallint > 0) AS value
          CROSS JOIN LATERAL
            (SELECT *
            FROM
              (SELECT t5.created_at AS key1, t5.id AS key2
              FROM runs t5
              WHERE t5.workspace_id = $2::uuid AND t5.step_mask = value.value AND CASE WHEN (t5.steps_pending > 0 AND 'PENDING' = ANY($4::text[]) OR t5.steps_running > 0 AND 'RUNNING' = ANY($4::text[]) OR t5.steps_retrying > 0 AND 'RETRYING' = ANY($4::text[]) OR t5.steps_waiting > 0 AND 'WAITING' = ANY($4::text[]) OR t5.steps_failed > 0 AND 'FAILED' = ANY($4::text[]) OR t5.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($4::text[]) OR t5.steps_skipped > 0 AND 'SKIPPED' = ANY($4::text[]) OR t5.steps_cancelled > 0 AND 'CANCELLED' = ANY($4::text[])) THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
