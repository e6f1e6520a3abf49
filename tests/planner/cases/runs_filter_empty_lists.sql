SELECT json_send(to_json(
  (SELECT row_to_json("18")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t31.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t19.id AS found, t19.created_at AS at
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.code = ($2::text[])[1] ORDER BY t19.created_at DESC, t19.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t20.id AS found, t20.created_at AS at
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.code = ($2::text[])[1] ORDER BY t20.created_at DESC, t20.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t21.id AS found, t21.created_at AS at
                FROM runs t21
                WHERE t21.workspace_id = $3::uuid AND t21.status = ($4::text[])[1] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM runs t22
              WHERE t22.workspace_id = $3::uuid AND t22.status = ($4::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t28.created_at AS key1, t28.id AS key2
          FROM runs t28
          WHERE t28.workspace_id = $3::uuid AND t28.code = ($2::text[])[1] AND CASE WHEN t28.status = ANY($5::text[]) THEN true END ORDER BY t28.created_at DESC, t28.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t30.created_at AS key1, t30.id AS key2
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.status = ($4::text[])[1] AND CASE WHEN t30.code = ANY($6::text[]) THEN true END ORDER BY t30.created_at DESC, t30.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t23.id AS found, t23.created_at AS at
            FROM runs t23
            WHERE t23.workspace_id = $3::uuid AND t23.code = ($2::text[])[1] ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM runs t24
          WHERE t24.workspace_id = $3::uuid AND t24.id = way.found AND t24.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t26.created_at AS key1, t26.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t25.id AS found, t25.created_at AS at
            FROM runs t25
            WHERE t25.workspace_id = $3::uuid AND t25.status = ($4::text[])[1] ORDER BY t25.created_at DESC, t25.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t26.*
          FROM runs t26
          WHERE t26.workspace_id = $3::uuid AND t26.id = way.found AND t26.code = ANY($6::text[]) AND ((true)) OFFSET 0) AS t26 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t31.*
        FROM runs t31
        WHERE t31.workspace_id = $3::uuid AND t31.id = found.key2 OFFSET 0) AS t31 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("17")
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
                  WHERE t4.workspace_id = $3::uuid AND t4.code = ($2::text[])[1] ORDER BY t4.created_at DESC, t4.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.id AS found, t5.created_at AS at
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM runs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.status = ($4::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.created_at AS at
                FROM runs t7
                WHERE t7.workspace_id = $3::uuid AND t7.status = ($4::text[])[1] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.created_at AS key1, t13.id AS key2
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.code = ($2::text[])[1] AND CASE WHEN t13.status = ANY($5::text[]) THEN true END ORDER BY t13.created_at DESC, t13.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.created_at AS key1, t15.id AS key2
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.status = ($4::text[])[1] AND CASE WHEN t15.code = ANY($6::text[]) THEN true END ORDER BY t15.created_at DESC, t15.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t9.created_at AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.id AS found, t8.created_at AS at
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.code = ($2::text[])[1] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $3::uuid AND t9.id = way.found AND t9.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.created_at AS at
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $3::uuid AND t11.id = way.found AND t11.code = ANY($6::text[]) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t16
      CROSS JOIN LATERAL
        (SELECT least(t16.n, $1::bigint) AS "value") AS "17") AS "count") AS "18")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
          (SELECT that.id AS value
          FROM missions AS that
          WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.cause = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.cause = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.code = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.code = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.next_move = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.next_move = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.next_move = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.next_move = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.resolution = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.resolution = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t12.*
        FROM run_facets t11
        CROSS JOIN LATERAL
          (SELECT t12.*
          FROM runs t12
          WHERE t12.workspace_id = $3::uuid AND t12.id = t11.run_id OFFSET 0) AS t12
        WHERE t11.workspace_id = $3::uuid AND t11.facet = 'provider:' || ($2::text[])[1] ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.run_created_at AS key1, t5.run_id AS key2
            FROM run_facets t5
            WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $1::bigint) AS "value") AS "8") AS "count") AS "9")));
