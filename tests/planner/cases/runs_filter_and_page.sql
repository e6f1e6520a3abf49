SELECT json_send(to_json(
  (SELECT row_to_json("17")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.finished_at ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t28.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t19.run_id AS found, t19.run_created_at AS at
                  FROM run_facets t19
                  WHERE t19.workspace_id = $3::uuid AND t19.facet = 'label:' || length($4::text) || ':' || $4::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.finished_at AS key1, t23.id AS key2
            FROM
              (SELECT t23.*
              FROM (
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'QUEUED' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) UNION ALL
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'RUNNING' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) UNION ALL
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'WAITING' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) UNION ALL
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'FAILED' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) UNION ALL
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'SUCCEEDED' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) UNION ALL
                (SELECT t23.finished_at, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'CANCELLED' AND t23.finished_at IS NOT NULL ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000)) AS t23 ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 10000) AS t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.id = t23.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.key = $4::text OFFSET 0) AND (t25.status = ANY($5::text[])) IS NOT TRUE OFFSET 0) AS t25 ORDER BY t23.finished_at DESC, t23.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t21.finished_at IS NULL THEN 1 ELSE 0 END AS part, t21.finished_at AS key1, t21.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t20.run_id AS found, t20.run_created_at AS at
              FROM run_facets t20
              WHERE t20.workspace_id = $3::uuid AND t20.facet = 'label:' || length($4::text) || ':' || $4::text ORDER BY t20.run_created_at DESC, t20.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t21.*
            FROM runs t21
            WHERE t21.workspace_id = $3::uuid AND t21.id = way.found AND (t21.status = ANY($5::text[])) IS NOT TRUE AND ((t21.finished_at IS NOT NULL) OR (t21.finished_at IS NULL)) OFFSET 0) AS t21 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t27.finished_at IS NULL THEN 1 ELSE 0 END AS part, t27.finished_at AS key1, t27.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t26.run_id AS found, t26.run_created_at AS at
              FROM run_facets t26
              WHERE t26.workspace_id = $3::uuid AND t26.facet = 'label:' || length($4::text) || ':' || $4::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $3::uuid AND t27.id = way.found AND (t27.status = ANY($5::text[])) IS NOT TRUE AND ((t27.finished_at IS NOT NULL) OR (t27.finished_at IS NULL)) OFFSET 0) AS t27 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t28.*
          FROM runs t28
          WHERE t28.workspace_id = $3::uuid AND t28.id = found.key2 OFFSET 0) AS t28 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo",
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
                  (SELECT t6.run_id AS found, t6.run_created_at AS at
                  FROM run_facets t6
                  WHERE t6.workspace_id = $3::uuid AND t6.facet = 'label:' || length($4::text) || ':' || $4::text ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.finished_at AS key1, t10.id AS key2
            FROM
              (SELECT t10.*
              FROM (
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) UNION ALL
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) UNION ALL
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) UNION ALL
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) UNION ALL
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) UNION ALL
                (SELECT t10.finished_at, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.finished_at IS NOT NULL ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000)) AS t10 ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 10000) AS t10
            CROSS JOIN LATERAL
              (SELECT t12.*
              FROM runs t12
              WHERE t12.workspace_id = $3::uuid AND t12.id = t10.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t12.id AND that.workspace_id = $3::uuid AND that.key = $4::text OFFSET 0) AND (t12.status = ANY($5::text[])) IS NOT TRUE OFFSET 0) AS t12 ORDER BY t10.finished_at DESC, t10.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $2::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t8.finished_at IS NULL THEN 1 ELSE 0 END AS part, t8.finished_at AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $3::uuid AND t7.facet = 'label:' || length($4::text) || ':' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.id = way.found AND (t8.status = ANY($5::text[])) IS NOT TRUE AND ((t8.finished_at IS NOT NULL) OR (t8.finished_at IS NULL)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t14.finished_at IS NULL THEN 1 ELSE 0 END AS part, t14.finished_at AS key1, t14.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t13.run_id AS found, t13.run_created_at AS at
              FROM run_facets t13
              WHERE t13.workspace_id = $3::uuid AND t13.facet = 'label:' || length($4::text) || ':' || $4::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $3::uuid AND t14.id = way.found AND (t14.status = ANY($5::text[])) IS NOT TRUE AND ((t14.finished_at IS NOT NULL) OR (t14.finished_at IS NULL)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t15
      CROSS JOIN LATERAL
        (SELECT least(t15.n, $2::bigint) AS "value") AS "16") AS "count") AS "17")));
SELECT json_send(to_json(
  (SELECT row_to_json("27")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t38.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t29.run_id AS found, t29.run_created_at AS at
                  FROM run_facets t29
                  WHERE t29.workspace_id = $4::uuid AND t29.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t29.run_created_at DESC, t29.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t33.finished_at AS key1, t33.id AS key2
            FROM
              (SELECT t33.*
              FROM (
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'QUEUED' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) UNION ALL
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'RUNNING' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) UNION ALL
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'WAITING' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) UNION ALL
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'FAILED' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) UNION ALL
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'SUCCEEDED' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) UNION ALL
                (SELECT t33.finished_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.status = 'CANCELLED' AND t33.finished_at IS NOT NULL AND (t33.finished_at, t33.id) < ($2::timestamptz, $3::uuid) ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000)) AS t33 ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 10000) AS t33
            CROSS JOIN LATERAL
              (SELECT t35.*
              FROM runs t35
              WHERE t35.workspace_id = $4::uuid AND t35.id = t33.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t35.id AND that.workspace_id = $4::uuid AND that.key = $5::text OFFSET 0) AND (t35.status = ANY($6::text[])) IS NOT TRUE OFFSET 0) AS t35 ORDER BY t33.finished_at DESC, t33.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t31.finished_at IS NULL THEN 1 ELSE 0 END AS part, t31.finished_at AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $4::uuid AND t30.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t30.run_created_at DESC, t30.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $4::uuid AND t31.id = way.found AND (t31.status = ANY($6::text[])) IS NOT TRUE AND ((t31.finished_at IS NOT NULL AND (t31.finished_at, t31.id) < ($2::timestamptz, $3::uuid)) OR (t31.finished_at IS NULL)) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t37.finished_at IS NULL THEN 1 ELSE 0 END AS part, t37.finished_at AS key1, t37.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t36.run_id AS found, t36.run_created_at AS at
              FROM run_facets t36
              WHERE t36.workspace_id = $4::uuid AND t36.facet = 'label:' || length($5::text) || ':' || $5::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t37.*
            FROM runs t37
            WHERE t37.workspace_id = $4::uuid AND t37.id = way.found AND (t37.status = ANY($6::text[])) IS NOT TRUE AND ((t37.finished_at IS NOT NULL AND (t37.finished_at, t37.id) < ($2::timestamptz, $3::uuid)) OR (t37.finished_at IS NULL)) OFFSET 0) AS t37 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t38.*
          FROM runs t38
          WHERE t38.workspace_id = $4::uuid AND t38.id = found.key2 OFFSET 0) AS t38 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "14"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $4::uuid AND t5.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t5.run_created_at, t5.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.finished_at AS key1, t9.id AS key2
            FROM
              (SELECT t9.*
              FROM (
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.finished_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND false ORDER BY t9.finished_at, t9.id LIMIT 10000)) AS t9 ORDER BY t9.finished_at, t9.id LIMIT 10000) AS t9
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $4::uuid AND t11.id = t9.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t11.id AND that.workspace_id = $4::uuid AND that.key = $5::text OFFSET 0) AND (t11.status = ANY($6::text[])) IS NOT TRUE OFFSET 0) AS t11 ORDER BY t9.finished_at, t9.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t7.finished_at IS NULL THEN 0 ELSE 1 END AS part, t7.finished_at AS key1, t7.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t6.run_id AS found, t6.run_created_at AS at
              FROM run_facets t6
              WHERE t6.workspace_id = $4::uuid AND t6.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t6.run_created_at, t6.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $4::uuid AND t7.id = way.found AND (t7.status = ANY($6::text[])) IS NOT TRUE AND ((t7.finished_at IS NOT NULL AND (t7.finished_at, t7.id) >= ($2::timestamptz, $3::uuid))) OFFSET 0) AS t7 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t13.finished_at IS NULL THEN 0 ELSE 1 END AS part, t13.finished_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.run_id AS found, t12.run_created_at AS at
              FROM run_facets t12
              WHERE t12.workspace_id = $4::uuid AND t12.facet = 'label:' || length($5::text) || ':' || $5::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = way.found AND (t13.status = ANY($6::text[])) IS NOT TRUE AND ((t13.finished_at IS NOT NULL AND (t13.finished_at, t13.id) >= ($2::timestamptz, $3::uuid))) OFFSET 0) AS t13 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "14") AS "pageInfo",
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
                  (SELECT t16.run_id AS found, t16.run_created_at AS at
                  FROM run_facets t16
                  WHERE t16.workspace_id = $4::uuid AND t16.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t16.run_created_at DESC, t16.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t20.finished_at AS key1, t20.id AS key2
            FROM
              (SELECT t20.*
              FROM (
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'QUEUED' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) UNION ALL
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'RUNNING' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) UNION ALL
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'WAITING' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) UNION ALL
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'FAILED' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) UNION ALL
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'SUCCEEDED' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) UNION ALL
                (SELECT t20.finished_at, t20.id
                FROM runs t20
                WHERE t20.workspace_id = $4::uuid AND t20.status = 'CANCELLED' AND t20.finished_at IS NOT NULL ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000)) AS t20 ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 10000) AS t20
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $4::uuid AND t22.id = t20.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t22.id AND that.workspace_id = $4::uuid AND that.key = $5::text OFFSET 0) AND (t22.status = ANY($6::text[])) IS NOT TRUE OFFSET 0) AS t22 ORDER BY t20.finished_at DESC, t20.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $7::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t18.finished_at IS NULL THEN 1 ELSE 0 END AS part, t18.finished_at AS key1, t18.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t17.run_id AS found, t17.run_created_at AS at
              FROM run_facets t17
              WHERE t17.workspace_id = $4::uuid AND t17.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t17.run_created_at DESC, t17.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $4::uuid AND t18.id = way.found AND (t18.status = ANY($6::text[])) IS NOT TRUE AND ((t18.finished_at IS NOT NULL) OR (t18.finished_at IS NULL)) OFFSET 0) AS t18 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t24.finished_at IS NULL THEN 1 ELSE 0 END AS part, t24.finished_at AS key1, t24.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t23.run_id AS found, t23.run_created_at AS at
              FROM run_facets t23
              WHERE t23.workspace_id = $4::uuid AND t23.facet = 'label:' || length($5::text) || ':' || $5::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t24.*
            FROM runs t24
            WHERE t24.workspace_id = $4::uuid AND t24.id = way.found AND (t24.status = ANY($6::text[])) IS NOT TRUE AND ((t24.finished_at IS NOT NULL) OR (t24.finished_at IS NULL)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint + 1) AS counted) AS t25
      CROSS JOIN LATERAL
        (SELECT least(t25.n, $7::bigint) AS "value") AS "26") AS "count") AS "27")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
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
                  (SELECT t7.run_id AS found, t7.run_created_at AS at
                  FROM run_facets t7
                  WHERE t7.workspace_id = $2::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t7.run_created_at, t7.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.finished_at AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'QUEUED' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000) UNION ALL
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'RUNNING' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000) UNION ALL
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'WAITING' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000) UNION ALL
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'FAILED' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000) UNION ALL
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'SUCCEEDED' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000) UNION ALL
                (SELECT t11.finished_at, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $2::uuid AND t11.status = 'CANCELLED' AND t11.finished_at IS NULL ORDER BY t11.finished_at, t11.id LIMIT 10000)) AS t11 ORDER BY t11.finished_at, t11.id LIMIT 10000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $2::uuid AND t13.id = t11.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $2::uuid AND that.key = $3::text OFFSET 0) AND (t13.status = ANY($4::text[])) IS NOT TRUE OFFSET 0) AS t13 ORDER BY t11.finished_at, t11.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t9.finished_at IS NULL THEN 0 ELSE 1 END AS part, t9.finished_at AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $2::uuid AND t8.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t8.run_created_at, t8.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid AND t9.id = way.found AND (t9.status = ANY($4::text[])) IS NOT TRUE AND ((t9.finished_at IS NULL) OR (t9.finished_at IS NOT NULL)) OFFSET 0) AS t9 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t15.finished_at IS NULL THEN 0 ELSE 1 END AS part, t15.finished_at AS key1, t15.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t14.run_id AS found, t14.run_created_at AS at
              FROM run_facets t14
              WHERE t14.workspace_id = $2::uuid AND t14.facet = 'label:' || length($3::text) || ':' || $3::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $2::uuid AND t15.id = way.found AND (t15.status = ANY($4::text[])) IS NOT TRUE AND ((t15.finished_at IS NULL) OR (t15.finished_at IS NOT NULL)) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t16.*
          FROM runs t16
          WHERE t16.workspace_id = $2::uuid AND t16.id = found.key2 OFFSET 0) AS t16 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
