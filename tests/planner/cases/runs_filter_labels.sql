SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t12.*
        FROM runs t12
        WHERE t12.workspace_id = $1::uuid AND CASE WHEN (EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t12.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t12.created_at DESC, t12.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM runs t7
            WHERE t7.workspace_id = $1::uuid AND CASE WHEN (EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t7.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $2::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t12.*
        FROM runs t12
        WHERE t12.workspace_id = $1::uuid AND t12.status = ($3::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM runs t7
            WHERE t7.workspace_id = $1::uuid AND t7.status = ($3::text[])[1] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $2::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM run_facets t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid AND t14.id = t13.run_id OFFSET 0) AS t14
        WHERE t13.workspace_id = $1::uuid AND t13.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.run_created_at AS key1, t7.run_id AS key2
            FROM run_facets t7
            WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM run_facets t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid AND t14.id = t13.run_id OFFSET 0) AS t14
        WHERE t13.workspace_id = $1::uuid AND t13.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.run_created_at AS key1, t7.run_id AS key2
            FROM run_facets t7
            WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM run_facets t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid AND t14.id = t13.run_id OFFSET 0) AS t14
        WHERE t13.workspace_id = $1::uuid AND t13.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.run_created_at AS key1, t7.run_id AS key2
            FROM run_facets t7
            WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM run_facets t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $1::uuid AND t14.id = t13.run_id OFFSET 0) AS t14
        WHERE t13.workspace_id = $1::uuid AND t13.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.run_created_at AS key1, t7.run_id AS key2
            FROM run_facets t7
            WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("22")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t37.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t23.run_id AS found, t23.run_created_at AS at
                FROM run_facets t23
                WHERE t23.workspace_id = $1::uuid AND t23.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t23.run_created_at DESC, t23.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t24.run_id AS found, t24.run_created_at AS at
              FROM run_facets t24
              WHERE t24.workspace_id = $1::uuid AND t24.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t24.run_created_at DESC, t24.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t25.id AS found, t25.created_at AS at
                FROM runs t25
                WHERE t25.workspace_id = $1::uuid AND t25.status = ($4::text[])[1] ORDER BY t25.created_at DESC, t25.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t26.id AS found, t26.created_at AS at
              FROM runs t26
              WHERE t26.workspace_id = $1::uuid AND t26.status = ($4::text[])[1] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t32.run_created_at AS key1, t32.run_id AS key2
          FROM run_facets t32
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $1::uuid AND t34.id = t32.run_id AND t34.status = ANY($5::text[]) OFFSET 0) AS t34
          WHERE t32.workspace_id = $1::uuid AND t32.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t32.run_created_at DESC, t32.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t36.created_at AS key1, t36.id AS key2
          FROM runs t36
          WHERE t36.workspace_id = $1::uuid AND t36.status = ($4::text[])[1] AND CASE WHEN EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0) THEN true END ORDER BY t36.created_at DESC, t36.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint) SELECT * FROM (
        (SELECT 0 AS part, t28.created_at AS key1, t28.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t27.run_id AS found, t27.run_created_at AS at
            FROM run_facets t27
            WHERE t27.workspace_id = $1::uuid AND t27.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t27.run_created_at DESC, t27.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t28.*
          FROM runs t28
          WHERE t28.workspace_id = $1::uuid AND t28.id = way.found AND t28.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL
        (SELECT 0 AS part, t30.created_at AS key1, t30.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t29.id AS found, t29.created_at AS at
            FROM runs t29
            WHERE t29.workspace_id = $1::uuid AND t29.status = ($4::text[])[1] ORDER BY t29.created_at DESC, t29.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $1::uuid AND t30.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t30.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0) AND ((true)) OFFSET 0) AS t30 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t37.*
        FROM runs t37
        WHERE t37.workspace_id = $1::uuid AND t37.id = found.key2 OFFSET 0) AS t37 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("21")
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
                  WHERE t6.workspace_id = $1::uuid AND t6.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.id AS found, t8.created_at AS at
                  FROM runs t8
                  WHERE t8.workspace_id = $1::uuid AND t8.status = ($4::text[])[1] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.id AS found, t9.created_at AS at
                FROM runs t9
                WHERE t9.workspace_id = $1::uuid AND t9.status = ($4::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.run_created_at AS key1, t15.run_id AS key2
            FROM run_facets t15
            CROSS JOIN LATERAL
              (SELECT t17.*
              FROM runs t17
              WHERE t17.workspace_id = $1::uuid AND t17.id = t15.run_id AND t17.status = ANY($5::text[]) OFFSET 0) AS t17
            WHERE t15.workspace_id = $1::uuid AND t15.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t15.run_created_at DESC, t15.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.created_at AS key1, t19.id AS key2
            FROM runs t19
            WHERE t19.workspace_id = $1::uuid AND t19.status = ($4::text[])[1] AND CASE WHEN EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t19.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0) THEN true END ORDER BY t19.created_at DESC, t19.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.run_id AS found, t10.run_created_at AS at
              FROM run_facets t10
              WHERE t10.workspace_id = $1::uuid AND t10.facet = 'label:' || length($3::text) || ':' || $3::text ORDER BY t10.run_created_at DESC, t10.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $1::uuid AND t11.id = way.found AND t11.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.id AS found, t12.created_at AS at
              FROM runs t12
              WHERE t12.workspace_id = $1::uuid AND t12.status = ($4::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $1::uuid AND t13.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $1::uuid AND that.key = $3::text OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t20
      CROSS JOIN LATERAL
        (SELECT least(t20.n, $2::bigint) AS "value") AS "21") AS "count") AS "22")));
SELECT json_send(to_json(
  (SELECT row_to_json("24")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
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
                (SELECT t25.run_id AS found, t25.run_created_at AS at
                FROM run_facets t25
                WHERE t25.workspace_id = $1::uuid AND t25.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t26.run_id AS found, t26.run_created_at AS at
              FROM run_facets t26
              WHERE t26.workspace_id = $1::uuid AND t26.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t27.run_id AS found, t27.run_created_at AS at
                FROM run_facets t27
                WHERE t27.workspace_id = $1::uuid AND t27.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t27.run_created_at DESC, t27.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t28.run_id AS found, t28.run_created_at AS at
              FROM run_facets t28
              WHERE t28.workspace_id = $1::uuid AND t28.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t28.run_created_at DESC, t28.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t34.run_created_at AS key1, t34.run_id AS key2
          FROM run_facets t34
          CROSS JOIN LATERAL
            (SELECT t36.*
            FROM runs t36
            WHERE t36.workspace_id = $1::uuid AND t36.id = t34.run_id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t36
          WHERE t34.workspace_id = $1::uuid AND t34.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t34.run_created_at DESC, t34.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t38.run_created_at AS key1, t38.run_id AS key2
          FROM run_facets t38
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $1::uuid AND t40.id = t38.run_id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t40
          WHERE t38.workspace_id = $1::uuid AND t38.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t38.run_created_at DESC, t38.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t30.created_at AS key1, t30.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t29.run_id AS found, t29.run_created_at AS at
            FROM run_facets t29
            WHERE t29.workspace_id = $1::uuid AND t29.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t29.run_created_at DESC, t29.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $1::uuid AND t30.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t30.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((true)) OFFSET 0) AS t30 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t32.created_at AS key1, t32.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t31.run_id AS found, t31.run_created_at AS at
            FROM run_facets t31
            WHERE t31.workspace_id = $1::uuid AND t31.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t31.run_created_at DESC, t31.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $1::uuid AND t32.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t32 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t41.*
        FROM runs t41
        WHERE t41.workspace_id = $1::uuid AND t41.id = found.key2 OFFSET 0) AS t41 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("23")
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
                  WHERE t6.workspace_id = $1::uuid AND t6.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.run_id AS found, t8.run_created_at AS at
                  FROM run_facets t8
                  WHERE t8.workspace_id = $1::uuid AND t8.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.run_id AS found, t9.run_created_at AS at
                FROM run_facets t9
                WHERE t9.workspace_id = $1::uuid AND t9.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t9.run_created_at DESC, t9.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.run_created_at AS key1, t15.run_id AS key2
            FROM run_facets t15
            CROSS JOIN LATERAL
              (SELECT t17.*
              FROM runs t17
              WHERE t17.workspace_id = $1::uuid AND t17.id = t15.run_id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t17.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t17
            WHERE t15.workspace_id = $1::uuid AND t15.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t15.run_created_at DESC, t15.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.run_created_at AS key1, t19.run_id AS key2
            FROM run_facets t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $1::uuid AND t21.id = t19.run_id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t21.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t21
            WHERE t19.workspace_id = $1::uuid AND t19.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.run_id AS found, t10.run_created_at AS at
              FROM run_facets t10
              WHERE t10.workspace_id = $1::uuid AND t10.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t10.run_created_at DESC, t10.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $1::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.run_id AS found, t12.run_created_at AS at
              FROM run_facets t12
              WHERE t12.workspace_id = $1::uuid AND t12.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $1::uuid AND t13.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t22
      CROSS JOIN LATERAL
        (SELECT least(t22.n, $2::bigint) AS "value") AS "23") AS "count") AS "24")));
SELECT json_send(to_json(
  (SELECT row_to_json("24")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
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
                (SELECT t25.run_id AS found, t25.run_created_at AS at
                FROM run_facets t25
                WHERE t25.workspace_id = $1::uuid AND t25.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t26.run_id AS found, t26.run_created_at AS at
              FROM run_facets t26
              WHERE t26.workspace_id = $1::uuid AND t26.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t26.run_created_at DESC, t26.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t27.run_id AS found, t27.run_created_at AS at
                FROM run_facets t27
                WHERE t27.workspace_id = $1::uuid AND t27.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t27.run_created_at DESC, t27.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t28.run_id AS found, t28.run_created_at AS at
              FROM run_facets t28
              WHERE t28.workspace_id = $1::uuid AND t28.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t28.run_created_at DESC, t28.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t34.run_created_at AS key1, t34.run_id AS key2
          FROM run_facets t34
          CROSS JOIN LATERAL
            (SELECT t36.*
            FROM runs t36
            WHERE t36.workspace_id = $1::uuid AND t36.id = t34.run_id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t36
          WHERE t34.workspace_id = $1::uuid AND t34.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t34.run_created_at DESC, t34.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t38.run_created_at AS key1, t38.run_id AS key2
          FROM run_facets t38
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $1::uuid AND t40.id = t38.run_id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t40
          WHERE t38.workspace_id = $1::uuid AND t38.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t38.run_created_at DESC, t38.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t30.created_at AS key1, t30.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t29.run_id AS found, t29.run_created_at AS at
            FROM run_facets t29
            WHERE t29.workspace_id = $1::uuid AND t29.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t29.run_created_at DESC, t29.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $1::uuid AND t30.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t30.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((true)) OFFSET 0) AS t30 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t32.created_at AS key1, t32.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t31.run_id AS found, t31.run_created_at AS at
            FROM run_facets t31
            WHERE t31.workspace_id = $1::uuid AND t31.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t31.run_created_at DESC, t31.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $1::uuid AND t32.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t32 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t41.*
        FROM runs t41
        WHERE t41.workspace_id = $1::uuid AND t41.id = found.key2 OFFSET 0) AS t41 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("23")
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
                  WHERE t6.workspace_id = $1::uuid AND t6.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.run_id AS found, t8.run_created_at AS at
                  FROM run_facets t8
                  WHERE t8.workspace_id = $1::uuid AND t8.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.run_id AS found, t9.run_created_at AS at
                FROM run_facets t9
                WHERE t9.workspace_id = $1::uuid AND t9.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t9.run_created_at DESC, t9.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.run_created_at AS key1, t15.run_id AS key2
            FROM run_facets t15
            CROSS JOIN LATERAL
              (SELECT t17.*
              FROM runs t17
              WHERE t17.workspace_id = $1::uuid AND t17.id = t15.run_id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t17.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t17
            WHERE t15.workspace_id = $1::uuid AND t15.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t15.run_created_at DESC, t15.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.run_created_at AS key1, t19.run_id AS key2
            FROM run_facets t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $1::uuid AND t21.id = t19.run_id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t21.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t21
            WHERE t19.workspace_id = $1::uuid AND t19.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.run_id AS found, t10.run_created_at AS at
              FROM run_facets t10
              WHERE t10.workspace_id = $1::uuid AND t10.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t10.run_created_at DESC, t10.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $1::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $1::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.run_id AS found, t12.run_created_at AS at
              FROM run_facets t12
              WHERE t12.workspace_id = $1::uuid AND t12.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $1::uuid AND t13.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t22
      CROSS JOIN LATERAL
        (SELECT least(t22.n, $2::bigint) AS "value") AS "23") AS "count") AS "24")));
SELECT json_send(to_json(
  (SELECT row_to_json("35")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
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
                (SELECT t36.run_id AS found, t36.run_created_at AS at
                FROM run_facets t36
                WHERE t36.workspace_id = $1::uuid AND t36.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t36.run_created_at DESC, t36.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $1::uuid AND t37.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t37.run_created_at DESC, t37.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t38.run_id AS found, t38.run_created_at AS at
                FROM run_facets t38
                WHERE t38.workspace_id = $1::uuid AND t38.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t38.run_created_at DESC, t38.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t39.run_id AS found, t39.run_created_at AS at
              FROM run_facets t39
              WHERE t39.workspace_id = $1::uuid AND t39.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t39.run_created_at DESC, t39.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 3 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t40.id AS found, t40.created_at AS at
                FROM (
                  (SELECT t40.created_at, t40.id
                  FROM runs t40
                  WHERE t40.workspace_id = $1::uuid AND t40.status = ($6::text[])[1] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) UNION ALL
                  (SELECT t40.created_at, t40.id
                  FROM runs t40
                  WHERE t40.workspace_id = $1::uuid AND t40.status = ($6::text[])[2] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000)) AS t40 ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t41.id AS found, t41.created_at AS at
              FROM (
                (SELECT t41.created_at, t41.id
                FROM runs t41
                WHERE t41.workspace_id = $1::uuid AND t41.status = ($6::text[])[1] ORDER BY t41.created_at DESC, t41.id DESC LIMIT 100) UNION ALL
                (SELECT t41.created_at, t41.id
                FROM runs t41
                WHERE t41.workspace_id = $1::uuid AND t41.status = ($6::text[])[2] ORDER BY t41.created_at DESC, t41.id DESC LIMIT 100)) AS t41 ORDER BY t41.created_at DESC, t41.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t49.run_created_at AS key1, t49.run_id AS key2
          FROM run_facets t49
          CROSS JOIN LATERAL
            (SELECT t51.*
            FROM runs t51
            WHERE t51.workspace_id = $1::uuid AND t51.id = t49.run_id AND t51.status = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t51.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) OFFSET 0) AS t51
          WHERE t49.workspace_id = $1::uuid AND t49.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t49.run_created_at DESC, t49.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t53.run_created_at AS key1, t53.run_id AS key2
          FROM run_facets t53
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $1::uuid AND t55.id = t53.run_id AND t55.status = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t55.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t55
          WHERE t53.workspace_id = $1::uuid AND t53.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t53.run_created_at DESC, t53.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint), walk3 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t57.created_at AS key1, t57.id AS key2
          FROM
            (SELECT t57.*
            FROM (
              (SELECT t57.created_at, t57.id
              FROM runs t57
              WHERE t57.workspace_id = $1::uuid AND t57.status = ($6::text[])[1] ORDER BY t57.created_at DESC, t57.id DESC LIMIT 10000) UNION ALL
              (SELECT t57.created_at, t57.id
              FROM runs t57
              WHERE t57.workspace_id = $1::uuid AND t57.status = ($6::text[])[2] ORDER BY t57.created_at DESC, t57.id DESC LIMIT 10000)) AS t57 ORDER BY t57.created_at DESC, t57.id DESC LIMIT 10000) AS t57
          CROSS JOIN LATERAL
            (SELECT t59.*
            FROM runs t59
            WHERE t59.workspace_id = $1::uuid AND t59.id = t57.id AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t59.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t59.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t59 ORDER BY t57.created_at DESC, t57.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint), walk3_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 3 AND NOT few) AND
          (SELECT count(*)
          FROM walk3) < $8::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t60.created_at, t60.id
            FROM runs t60
            WHERE t60.workspace_id = $1::uuid AND t60.status = ($6::text[])[1] ORDER BY t60.created_at DESC, t60.id DESC LIMIT 10001) UNION ALL
            (SELECT t60.created_at, t60.id
            FROM runs t60
            WHERE t60.workspace_id = $1::uuid AND t60.status = ($6::text[])[2] ORDER BY t60.created_at DESC, t60.id DESC LIMIT 10001)) AS t60 ORDER BY t60.created_at DESC, t60.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t43.created_at AS key1, t43.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t42.run_id AS found, t42.run_created_at AS at
            FROM run_facets t42
            WHERE t42.workspace_id = $1::uuid AND t42.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t42.run_created_at DESC, t42.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t43.*
          FROM runs t43
          WHERE t43.workspace_id = $1::uuid AND t43.id = way.found AND t43.status = ANY($7::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t43.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND ((true)) OFFSET 0) AS t43 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint) UNION ALL
        (SELECT 0 AS part, t45.created_at AS key1, t45.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t44.run_id AS found, t44.run_created_at AS at
            FROM run_facets t44
            WHERE t44.workspace_id = $1::uuid AND t44.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t44.run_created_at DESC, t44.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t45.*
          FROM runs t45
          WHERE t45.workspace_id = $1::uuid AND t45.id = way.found AND t45.status = ANY($7::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t45.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t45 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint) UNION ALL
        (SELECT 0 AS part, t47.created_at AS key1, t47.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t46.id AS found, t46.created_at AS at
            FROM (
              (SELECT t46.created_at, t46.id
              FROM runs t46
              WHERE t46.workspace_id = $1::uuid AND t46.status = ($6::text[])[1] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) UNION ALL
              (SELECT t46.created_at, t46.id
              FROM runs t46
              WHERE t46.workspace_id = $1::uuid AND t46.status = ($6::text[])[2] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000)) AS t46 ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 3) AS way
        CROSS JOIN LATERAL
          (SELECT t47.*
          FROM runs t47
          WHERE t47.workspace_id = $1::uuid AND t47.id = way.found AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t47.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t47.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t47 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
        (SELECT NOT cut
        FROM walk3_cut) UNION ALL
        (SELECT 0 AS part, t62.created_at AS key1, t62.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t61.run_id AS found, t61.run_created_at AS at
            FROM run_facets t61
            WHERE t61.workspace_id = $1::uuid AND t61.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) AND
            (SELECT cut
            FROM walk3_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t62.*
          FROM runs t62
          WHERE t62.workspace_id = $1::uuid AND t62.id = way.found AND t62.status = ANY($7::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t62.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND ((true)) OFFSET 0) AS t62 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t63.*
        FROM runs t63
        WHERE t63.workspace_id = $1::uuid AND t63.id = found.key2 OFFSET 0) AS t63 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("34")
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
                  WHERE t6.workspace_id = $1::uuid AND t6.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.run_id AS found, t7.run_created_at AS at
                FROM run_facets t7
                WHERE t7.workspace_id = $1::uuid AND t7.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.run_id AS found, t8.run_created_at AS at
                  FROM run_facets t8
                  WHERE t8.workspace_id = $1::uuid AND t8.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.run_id AS found, t9.run_created_at AS at
                FROM run_facets t9
                WHERE t9.workspace_id = $1::uuid AND t9.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t9.run_created_at DESC, t9.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 3 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t10.id AS found, t10.created_at AS at
                  FROM (
                    (SELECT t10.created_at, t10.id
                    FROM runs t10
                    WHERE t10.workspace_id = $1::uuid AND t10.status = ($6::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) UNION ALL
                    (SELECT t10.created_at, t10.id
                    FROM runs t10
                    WHERE t10.workspace_id = $1::uuid AND t10.status = ($6::text[])[2] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000)) AS t10 ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t11.id AS found, t11.created_at AS at
                FROM (
                  (SELECT t11.created_at, t11.id
                  FROM runs t11
                  WHERE t11.workspace_id = $1::uuid AND t11.status = ($6::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100) UNION ALL
                  (SELECT t11.created_at, t11.id
                  FROM runs t11
                  WHERE t11.workspace_id = $1::uuid AND t11.status = ($6::text[])[2] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100)) AS t11 ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.run_created_at AS key1, t19.run_id AS key2
            FROM run_facets t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $1::uuid AND t21.id = t19.run_id AND t21.status = ANY($7::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t21.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) OFFSET 0) AS t21
            WHERE t19.workspace_id = $1::uuid AND t19.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.run_created_at AS key1, t23.run_id AS key2
            FROM run_facets t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $1::uuid AND t25.id = t23.run_id AND t25.status = ANY($7::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t25
            WHERE t23.workspace_id = $1::uuid AND t23.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t23.run_created_at DESC, t23.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk3 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.created_at AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $1::uuid AND t27.status = ($6::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 10000) UNION ALL
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $1::uuid AND t27.status = ($6::text[])[2] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 10000)) AS t27 ORDER BY t27.created_at DESC, t27.id DESC LIMIT 10000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $1::uuid AND t29.id = t27.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) OFFSET 0) AS t29 ORDER BY t27.created_at DESC, t27.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk3_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 3 AND NOT few) AND
            (SELECT count(*)
            FROM walk3) < $2::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t30.created_at, t30.id
              FROM runs t30
              WHERE t30.workspace_id = $1::uuid AND t30.status = ($6::text[])[1] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 10001) UNION ALL
              (SELECT t30.created_at, t30.id
              FROM runs t30
              WHERE t30.workspace_id = $1::uuid AND t30.status = ($6::text[])[2] ORDER BY t30.created_at DESC, t30.id DESC LIMIT 10001)) AS t30 ORDER BY t30.created_at DESC, t30.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
          (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.run_id AS found, t12.run_created_at AS at
              FROM run_facets t12
              WHERE t12.workspace_id = $1::uuid AND t12.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text ORDER BY t12.run_created_at DESC, t12.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $1::uuid AND t13.id = way.found AND t13.status = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t13.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t15.created_at AS key1, t15.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t14.run_id AS found, t14.run_created_at AS at
              FROM run_facets t14
              WHERE t14.workspace_id = $1::uuid AND t14.facet = 'label:' || length($5::text) || ':' || $5::text ORDER BY t14.run_created_at DESC, t14.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $1::uuid AND t15.id = way.found AND t15.status = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t17.created_at AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.id AS found, t16.created_at AS at
              FROM (
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $1::uuid AND t16.status = ($6::text[])[1] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) UNION ALL
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $1::uuid AND t16.status = ($6::text[])[2] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000)) AS t16 ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 3) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $1::uuid AND t17.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t17.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t17.id AND that.workspace_id = $1::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND ((true)) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 UNION ALL SELECT 0 AS part, * FROM walk3 WHERE
          (SELECT NOT cut
          FROM walk3_cut) UNION ALL
          (SELECT 0 AS part, t32.created_at AS key1, t32.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t31.run_id AS found, t31.run_created_at AS at
              FROM run_facets t31
              WHERE t31.workspace_id = $1::uuid AND t31.facet = 'label:' || length($3::text) || ':' || $3::text || '=' || $4::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 3 AND NOT few) AND
              (SELECT cut
              FROM walk3_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t32.*
            FROM runs t32
            WHERE t32.workspace_id = $1::uuid AND t32.id = way.found AND t32.status = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.key = $5::text OFFSET 0) AND ((true)) OFFSET 0) AS t32 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t33
      CROSS JOIN LATERAL
        (SELECT least(t33.n, $2::bigint) AS "value") AS "34") AS "count") AS "35")));
