SELECT json_send(to_json(
  (SELECT "11"
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t10.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t7.number AS key1
              FROM frames t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.kind = ($4::text[])[1] AND t7.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t7.number LIMIT
                (SELECT $3::bigint)) AS way
            WHERE NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $3::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t9.number AS key1
              FROM frames t9
              WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND CASE WHEN t9.kind = ANY($5::text[]) THEN true END ORDER BY t9.number LIMIT
                (SELECT $3::bigint)) AS way
            WHERE (NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $3::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $3::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM frames t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND t10.number = found.key1 OFFSET 0) AS t10 ORDER BY found.part, found.key1) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames") AS "11"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $3::uuid AND t6.next_move = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t23.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t6.id AS found, t6.created_at AS at
                FROM (
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $2::uuid AND t6.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) UNION ALL
                  (SELECT t6.created_at, t6.id
                  FROM runs t6
                  WHERE t6.workspace_id = $2::uuid AND t6.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t7.id AS found, t7.created_at AS at
              FROM (
                (SELECT t7.created_at, t7.id
                FROM runs t7
                WHERE t7.workspace_id = $2::uuid AND t7.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100) UNION ALL
                (SELECT t7.created_at, t7.id
                FROM runs t7
                WHERE t7.workspace_id = $2::uuid AND t7.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100)) AS t7 ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t8.id AS found, t8.created_at AS at
                FROM runs t8
                WHERE t8.workspace_id = $2::uuid AND t8.status = ($5::text[])[1] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = ($5::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t15.created_at AS key1, t15.id AS key2
          FROM
            (SELECT t15.*
            FROM (
              (SELECT t15.created_at, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $2::uuid AND t15.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t15.created_at DESC, t15.id DESC LIMIT 10000) UNION ALL
              (SELECT t15.created_at, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $2::uuid AND t15.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t15.created_at DESC, t15.id DESC LIMIT 10000)) AS t15 ORDER BY t15.created_at DESC, t15.id DESC LIMIT 10000) AS t15
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $2::uuid AND t17.id = t15.id AND t17.status = ANY($4::text[]) OFFSET 0) AS t17 ORDER BY t15.created_at DESC, t15.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) AND
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t18.created_at, t18.id
            FROM runs t18
            WHERE t18.workspace_id = $2::uuid AND t18.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t18.created_at DESC, t18.id DESC LIMIT 10001) UNION ALL
            (SELECT t18.created_at, t18.id
            FROM runs t18
            WHERE t18.workspace_id = $2::uuid AND t18.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t18.created_at DESC, t18.id DESC LIMIT 10001)) AS t18 ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t22.created_at AS key1, t22.id AS key2
          FROM runs t22
          WHERE t22.workspace_id = $2::uuid AND t22.status = ($5::text[])[1] AND CASE WHEN t22.mission_slug = ANY($6::text[]) THEN true END ORDER BY t22.created_at DESC, t22.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM (
        (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t10.id AS found, t10.created_at AS at
            FROM (
              (SELECT t10.created_at, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) UNION ALL
              (SELECT t10.created_at, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000)) AS t10 ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t11.*
          FROM runs t11
          WHERE t11.workspace_id = $2::uuid AND t11.id = way.found AND t11.status = ANY($4::text[]) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) UNION ALL
        (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t12.id AS found, t12.created_at AS at
            FROM runs t12
            WHERE t12.workspace_id = $2::uuid AND t12.status = ($5::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t13.*
          FROM runs t13
          WHERE t13.workspace_id = $2::uuid AND t13.id = way.found AND t13.mission_slug = ANY($6::text[]) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT NOT cut
        FROM walk1_cut) UNION ALL
        (SELECT 0 AS part, t20.created_at AS key1, t20.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t19.id AS found, t19.created_at AS at
            FROM runs t19
            WHERE t19.workspace_id = $2::uuid AND t19.status = ($5::text[])[1]) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT cut
            FROM walk1_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t20.*
          FROM runs t20
          WHERE t20.workspace_id = $2::uuid AND t20.id = way.found AND t20.mission_slug = ANY($6::text[]) AND ((true)) OFFSET 0) AS t20 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t23.*
        FROM runs t23
        WHERE t23.workspace_id = $2::uuid AND t23.id = found.key2 OFFSET 0) AS t23 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t26.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $1::uuid AND t8.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t9.id AS found, t9.created_at AS at
                FROM (
                  (SELECT t9.created_at, t9.id
                  FROM runs t9
                  WHERE t9.workspace_id = $1::uuid AND t9.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[1]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                  (SELECT t9.created_at, t9.id
                  FROM runs t9
                  WHERE t9.workspace_id = $1::uuid AND t9.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[2]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000)) AS t9 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t10.id AS found, t10.created_at AS at
              FROM (
                (SELECT t10.created_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $1::uuid AND t10.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 100) UNION ALL
                (SELECT t10.created_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $1::uuid AND t10.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[2]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 100)) AS t10 ORDER BY t10.created_at DESC, t10.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t16.run_created_at AS key1, t16.run_id AS key2
          FROM run_facets t16
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $1::uuid AND t18.id = t16.run_id AND t18.mission_slug = ANY($6::text[]) OFFSET 0) AS t18
          WHERE t16.workspace_id = $1::uuid AND t16.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t16.run_created_at DESC, t16.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t20.created_at AS key1, t20.id AS key2
          FROM
            (SELECT t20.*
            FROM (
              (SELECT t20.created_at, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $1::uuid AND t20.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[1]) ORDER BY t20.created_at DESC, t20.id DESC LIMIT 10000) UNION ALL
              (SELECT t20.created_at, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $1::uuid AND t20.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[2]) ORDER BY t20.created_at DESC, t20.id DESC LIMIT 10000)) AS t20 ORDER BY t20.created_at DESC, t20.id DESC LIMIT 10000) AS t20
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $1::uuid AND t22.id = t20.id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t22 ORDER BY t20.created_at DESC, t20.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint), walk2_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) AND
          (SELECT count(*)
          FROM walk2) < $2::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t23.created_at, t23.id
            FROM runs t23
            WHERE t23.workspace_id = $1::uuid AND t23.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[1]) ORDER BY t23.created_at DESC, t23.id DESC LIMIT 10001) UNION ALL
            (SELECT t23.created_at, t23.id
            FROM runs t23
            WHERE t23.workspace_id = $1::uuid AND t23.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[2]) ORDER BY t23.created_at DESC, t23.id DESC LIMIT 10001)) AS t23 ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t12.created_at AS key1, t12.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t11.run_id AS found, t11.run_created_at AS at
            FROM run_facets t11
            WHERE t11.workspace_id = $1::uuid AND t11.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t12.*
          FROM runs t12
          WHERE t12.workspace_id = $1::uuid AND t12.id = way.found AND t12.mission_slug = ANY($6::text[]) AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) UNION ALL
        (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t13.id AS found, t13.created_at AS at
            FROM (
              (SELECT t13.created_at, t13.id
              FROM runs t13
              WHERE t13.workspace_id = $1::uuid AND t13.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[1]) ORDER BY t13.created_at DESC, t13.id DESC LIMIT 1000) UNION ALL
              (SELECT t13.created_at, t13.id
              FROM runs t13
              WHERE t13.workspace_id = $1::uuid AND t13.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $1::uuid AND that.slug = ($5::text[])[2]) ORDER BY t13.created_at DESC, t13.id DESC LIMIT 1000)) AS t13 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid AND t14.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t14.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT NOT cut
        FROM walk2_cut) UNION ALL
        (SELECT 0 AS part, t25.created_at AS key1, t25.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t24.run_id AS found, t24.run_created_at AS at
            FROM run_facets t24
            WHERE t24.workspace_id = $1::uuid AND t24.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT cut
            FROM walk2_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t25.*
          FROM runs t25
          WHERE t25.workspace_id = $1::uuid AND t25.id = way.found AND t25.mission_slug = ANY($6::text[]) AND ((true)) OFFSET 0) AS t25 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t26.*
        FROM runs t26
        WHERE t26.workspace_id = $1::uuid AND t26.id = found.key2 OFFSET 0) AS t26 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
