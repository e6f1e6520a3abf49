SELECT json_send(to_json(
  (SELECT row_to_json("23")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t41.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t24.run_id AS found, t24.run_created_at AS at
                FROM (
                  (SELECT t24.run_created_at, t24.run_id
                  FROM run_facets t24
                  WHERE t24.workspace_id = $3::uuid AND t24.facet = 'provider:' || ($2::text[])[1] ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 1000) UNION ALL
                  (SELECT t24.run_created_at, t24.run_id
                  FROM run_facets t24
                  WHERE t24.workspace_id = $3::uuid AND t24.facet = 'provider:' || ($2::text[])[2] ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 1000)) AS t24 ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t25.run_id AS found, t25.run_created_at AS at
              FROM (
                (SELECT t25.run_created_at, t25.run_id
                FROM run_facets t25
                WHERE t25.workspace_id = $3::uuid AND t25.facet = 'provider:' || ($2::text[])[1] ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 100) UNION ALL
                (SELECT t25.run_created_at, t25.run_id
                FROM run_facets t25
                WHERE t25.workspace_id = $3::uuid AND t25.facet = 'provider:' || ($2::text[])[2] ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 100)) AS t25 ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t26.id AS found, t26.created_at AS at
                FROM runs t26
                WHERE t26.workspace_id = $3::uuid AND t26.status = ($4::text[])[1] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t27.id AS found, t27.created_at AS at
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = ($4::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT DISTINCT way.*
        FROM
          (SELECT *
          FROM
            (SELECT t33.run_created_at AS key1, t33.run_id AS key2
            FROM
              (SELECT t33.*
              FROM (
                (SELECT t33.run_created_at, t33.run_id
                FROM run_facets t33
                WHERE t33.workspace_id = $3::uuid AND t33.facet = 'provider:' || ($2::text[])[1] ORDER BY t33.run_created_at DESC, t33.run_id DESC LIMIT 10000) UNION ALL
                (SELECT t33.run_created_at, t33.run_id
                FROM run_facets t33
                WHERE t33.workspace_id = $3::uuid AND t33.facet = 'provider:' || ($2::text[])[2] ORDER BY t33.run_created_at DESC, t33.run_id DESC LIMIT 10000)) AS t33 ORDER BY t33.run_created_at DESC, t33.run_id DESC LIMIT 10000) AS t33
            CROSS JOIN LATERAL
              (SELECT t35.*
              FROM runs t35
              WHERE t35.workspace_id = $3::uuid AND t35.id = t33.run_id AND t35.status = ANY($5::text[]) OFFSET 0) AS t35 ORDER BY t33.run_created_at DESC, t33.run_id DESC LIMIT 501) AS stretch LIMIT ($7::bigint) * 2) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) AND
          (SELECT count(*)
          FROM walk1) < $7::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t36.run_created_at, t36.run_id
            FROM run_facets t36
            WHERE t36.workspace_id = $3::uuid AND t36.facet = 'provider:' || ($2::text[])[1] ORDER BY t36.run_created_at DESC, t36.run_id DESC LIMIT 10001) UNION ALL
            (SELECT t36.run_created_at, t36.run_id
            FROM run_facets t36
            WHERE t36.workspace_id = $3::uuid AND t36.facet = 'provider:' || ($2::text[])[2] ORDER BY t36.run_created_at DESC, t36.run_id DESC LIMIT 10001)) AS t36 ORDER BY t36.run_created_at DESC, t36.run_id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t40.created_at AS key1, t40.id AS key2
          FROM runs t40
          WHERE t40.workspace_id = $3::uuid AND t40.status = ($4::text[])[1] AND CASE WHEN EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t40.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) THEN true END ORDER BY t40.created_at DESC, t40.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t29.created_at AS key1, t29.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t28.run_id AS found, t28.run_created_at AS at
            FROM (
              (SELECT t28.run_created_at, t28.run_id
              FROM run_facets t28
              WHERE t28.workspace_id = $3::uuid AND t28.facet = 'provider:' || ($2::text[])[1] ORDER BY t28.run_created_at DESC, t28.run_id DESC LIMIT 1000) UNION ALL
              (SELECT t28.run_created_at, t28.run_id
              FROM run_facets t28
              WHERE t28.workspace_id = $3::uuid AND t28.facet = 'provider:' || ($2::text[])[2] ORDER BY t28.run_created_at DESC, t28.run_id DESC LIMIT 1000)) AS t28 ORDER BY t28.run_created_at DESC, t28.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t29.*
          FROM runs t29
          WHERE t29.workspace_id = $3::uuid AND t29.id = way.found AND t29.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t29 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t31.created_at AS key1, t31.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t30.id AS found, t30.created_at AS at
            FROM runs t30
            WHERE t30.workspace_id = $3::uuid AND t30.status = ($4::text[])[1] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t31.*
          FROM runs t31
          WHERE t31.workspace_id = $3::uuid AND t31.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t31.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
        (SELECT NOT cut
        FROM walk1_cut) UNION ALL
        (SELECT 0 AS part, t38.created_at AS key1, t38.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t37.id AS found, t37.created_at AS at
            FROM runs t37
            WHERE t37.workspace_id = $3::uuid AND t37.status = ($4::text[])[1]) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT cut
            FROM walk1_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t38.*
          FROM runs t38
          WHERE t38.workspace_id = $3::uuid AND t38.id = way.found AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t38.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t38 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t41.*
        FROM runs t41
        WHERE t41.workspace_id = $3::uuid AND t41.id = found.key2 OFFSET 0) AS t41 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("22")
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
                  FROM (
                    (SELECT t4.run_created_at, t4.run_id
                    FROM run_facets t4
                    WHERE t4.workspace_id = $3::uuid AND t4.facet = 'provider:' || ($2::text[])[1] ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000) UNION ALL
                    (SELECT t4.run_created_at, t4.run_id
                    FROM run_facets t4
                    WHERE t4.workspace_id = $3::uuid AND t4.facet = 'provider:' || ($2::text[])[2] ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000)) AS t4 ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.run_id AS found, t5.run_created_at AS at
                FROM (
                  (SELECT t5.run_created_at, t5.run_id
                  FROM run_facets t5
                  WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100) UNION ALL
                  (SELECT t5.run_created_at, t5.run_id
                  FROM run_facets t5
                  WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($2::text[])[2] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100)) AS t5 ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
          (SELECT DISTINCT way.*
          FROM
            (SELECT *
            FROM
              (SELECT t13.run_created_at AS key1, t13.run_id AS key2
              FROM
                (SELECT t13.*
                FROM (
                  (SELECT t13.run_created_at, t13.run_id
                  FROM run_facets t13
                  WHERE t13.workspace_id = $3::uuid AND t13.facet = 'provider:' || ($2::text[])[1] ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 10000) UNION ALL
                  (SELECT t13.run_created_at, t13.run_id
                  FROM run_facets t13
                  WHERE t13.workspace_id = $3::uuid AND t13.facet = 'provider:' || ($2::text[])[2] ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 10000)) AS t13 ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 10000) AS t13
              CROSS JOIN LATERAL
                (SELECT t15.*
                FROM runs t15
                WHERE t15.workspace_id = $3::uuid AND t15.id = t13.run_id AND t15.status = ANY($5::text[]) OFFSET 0) AS t15 ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 100001) AS stretch LIMIT ($1::bigint + 1) * 2) AS way
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
              (SELECT t16.run_created_at, t16.run_id
              FROM run_facets t16
              WHERE t16.workspace_id = $3::uuid AND t16.facet = 'provider:' || ($2::text[])[1] ORDER BY t16.run_created_at DESC, t16.run_id DESC LIMIT 10001) UNION ALL
              (SELECT t16.run_created_at, t16.run_id
              FROM run_facets t16
              WHERE t16.workspace_id = $3::uuid AND t16.facet = 'provider:' || ($2::text[])[2] ORDER BY t16.run_created_at DESC, t16.run_id DESC LIMIT 10001)) AS t16 ORDER BY t16.run_created_at DESC, t16.run_id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t20.created_at AS key1, t20.id AS key2
            FROM runs t20
            WHERE t20.workspace_id = $3::uuid AND t20.status = ($4::text[])[1] AND CASE WHEN EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t20.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) THEN true END ORDER BY t20.created_at DESC, t20.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t9.created_at AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM (
                (SELECT t8.run_created_at, t8.run_id
                FROM run_facets t8
                WHERE t8.workspace_id = $3::uuid AND t8.facet = 'provider:' || ($2::text[])[1] ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) UNION ALL
                (SELECT t8.run_created_at, t8.run_id
                FROM run_facets t8
                WHERE t8.workspace_id = $3::uuid AND t8.facet = 'provider:' || ($2::text[])[2] ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000)) AS t8 ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way
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
            WHERE t11.workspace_id = $3::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t18.created_at AS key1, t18.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t17.id AS found, t17.created_at AS at
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = ($4::text[])[1]) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $3::uuid AND t18.id = way.found AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t18.id AND that.workspace_id = $3::uuid AND that.provider = ANY($6::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t18 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t21
      CROSS JOIN LATERAL
        (SELECT least(t21.n, $1::bigint) AS "value") AS "22") AS "count") AS "23")));
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
