SELECT json_send(to_json(
  (SELECT row_to_json("20")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t35.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t21.run_id AS found, t21.run_created_at AS at
                FROM run_facets t21
                WHERE t21.workspace_id = $3::uuid AND t21.facet = $2::text ORDER BY t21.run_created_at DESC, t21.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t22.run_id AS found, t22.run_created_at AS at
              FROM run_facets t22
              WHERE t22.workspace_id = $3::uuid AND t22.facet = $2::text ORDER BY t22.run_created_at DESC, t22.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t23.id AS found, t23.created_at AS at
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = ($4::text[])[1] ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t24.id AS found, t24.created_at AS at
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = ($4::text[])[1] ORDER BY t24.created_at DESC, t24.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t30.run_created_at AS key1, t30.run_id AS key2
          FROM run_facets t30
          CROSS JOIN LATERAL
            (SELECT t32.*
            FROM runs t32
            WHERE t32.workspace_id = $3::uuid AND t32.id = t30.run_id AND t32.status = ANY($5::text[]) OFFSET 0) AS t32
          WHERE t30.workspace_id = $3::uuid AND t30.facet = $2::text ORDER BY t30.run_created_at DESC, t30.run_id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t34.created_at AS key1, t34.id AS key2
          FROM runs t34
          WHERE t34.workspace_id = $3::uuid AND t34.status = ($4::text[])[1] AND CASE WHEN EXISTS
            (SELECT
            FROM failure_group_runs AS that
            WHERE that.run_id = t34.id AND that.workspace_id = $3::uuid AND that.group_id = $6::uuid OFFSET 0) THEN true END ORDER BY t34.created_at DESC, t34.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM (
        (SELECT 0 AS part, t26.created_at AS key1, t26.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t25.run_id AS found, t25.run_created_at AS at
            FROM run_facets t25
            WHERE t25.workspace_id = $3::uuid AND t25.facet = $2::text ORDER BY t25.run_created_at DESC, t25.run_id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t26.*
          FROM runs t26
          WHERE t26.workspace_id = $3::uuid AND t26.id = way.found AND t26.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t26 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL
        (SELECT 0 AS part, t28.created_at AS key1, t28.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t27.id AS found, t27.created_at AS at
            FROM runs t27
            WHERE t27.workspace_id = $3::uuid AND t27.status = ($4::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t28.*
          FROM runs t28
          WHERE t28.workspace_id = $3::uuid AND t28.id = way.found AND EXISTS
            (SELECT
            FROM failure_group_runs AS that
            WHERE that.run_id = t28.id AND that.workspace_id = $3::uuid AND that.group_id = $6::uuid OFFSET 0) AND ((true)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t35.*
        FROM runs t35
        WHERE t35.workspace_id = $3::uuid AND t35.id = found.key2 OFFSET 0) AS t35 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("19")
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
                  WHERE t4.workspace_id = $3::uuid AND t4.facet = $2::text ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.run_id AS found, t5.run_created_at AS at
                FROM run_facets t5
                WHERE t5.workspace_id = $3::uuid AND t5.facet = $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
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
            (SELECT t13.run_created_at AS key1, t13.run_id AS key2
            FROM run_facets t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.id = t13.run_id AND t15.status = ANY($5::text[]) OFFSET 0) AS t15
            WHERE t13.workspace_id = $3::uuid AND t13.facet = $2::text ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.created_at AS key1, t17.id AS key2
            FROM runs t17
            WHERE t17.workspace_id = $3::uuid AND t17.status = ($4::text[])[1] AND CASE WHEN EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t17.id AND that.workspace_id = $3::uuid AND that.group_id = $6::uuid OFFSET 0) THEN true END ORDER BY t17.created_at DESC, t17.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t9.created_at AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $3::uuid AND t8.facet = $2::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way
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
              FROM failure_group_runs AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $3::uuid AND that.group_id = $6::uuid OFFSET 0) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t18
      CROSS JOIN LATERAL
        (SELECT least(t18.n, $1::bigint) AS "value") AS "19") AS "count") AS "20")));
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
        WHERE t11.workspace_id = $3::uuid AND t11.facet = $2::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.facet = $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
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
        WHERE t11.workspace_id = $3::uuid AND t11.facet = $2::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.facet = $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
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
        WHERE t11.workspace_id = $3::uuid AND t11.facet = $2::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.facet = $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
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
        WHERE t11.workspace_id = $3::uuid AND t11.facet = $2::text ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
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
            WHERE t5.workspace_id = $3::uuid AND t5.facet = $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $1::bigint) AS "value") AS "8") AS "count") AS "9")));
