SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM (
          (SELECT t7.number
          FROM reports t7
          WHERE t7.workspace_id = $3::uuid AND t7.symptom = ($2::text[])[1] ORDER BY t7.number DESC LIMIT 501) UNION ALL
          (SELECT t7.number
          FROM reports t7
          WHERE t7.workspace_id = $3::uuid AND t7.symptom = ($2::text[])[2] ORDER BY t7.number DESC LIMIT 501)) AS t7
        CROSS JOIN LATERAL
          (SELECT t8.*
          FROM reports t8
          WHERE t8.workspace_id = $3::uuid AND t8.number = t7.number OFFSET 0) AS t8 ORDER BY t7.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.symptom AS "symptom") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
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
                  (SELECT t6.number AS found, t6.number AS at
                  FROM reports t6
                  WHERE t6.workspace_id = $3::uuid AND t6.symptom = ($2::text[])[1] ORDER BY t6.number, t6.number LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.number AS found, t7.number AS at
                FROM reports t7
                WHERE t7.workspace_id = $3::uuid AND t7.symptom = ($2::text[])[1] ORDER BY t7.number, t7.number LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t8.number AS found, t8.number AS at
                  FROM (
                    (SELECT t8.number
                    FROM reports t8
                    WHERE t8.workspace_id = $3::uuid AND t8.status = ($4::text[])[1] ORDER BY t8.number, t8.number LIMIT 1000) UNION ALL
                    (SELECT t8.number
                    FROM reports t8
                    WHERE t8.workspace_id = $3::uuid AND t8.status = ($4::text[])[2] ORDER BY t8.number, t8.number LIMIT 1000)) AS t8 ORDER BY t8.number, t8.number LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t9.number AS found, t9.number AS at
                FROM (
                  (SELECT t9.number
                  FROM reports t9
                  WHERE t9.workspace_id = $3::uuid AND t9.status = ($4::text[])[1] ORDER BY t9.number, t9.number LIMIT 100) UNION ALL
                  (SELECT t9.number
                  FROM reports t9
                  WHERE t9.workspace_id = $3::uuid AND t9.status = ($4::text[])[2] ORDER BY t9.number, t9.number LIMIT 100)) AS t9 ORDER BY t9.number, t9.number LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.number AS key1
            FROM reports t15
            WHERE t15.workspace_id = $3::uuid AND t15.symptom = ($2::text[])[1] AND CASE WHEN t15.status = ANY($5::text[]) THEN true END ORDER BY t15.number LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.number AS key1
            FROM
              (SELECT t17.*
              FROM (
                (SELECT t17.number
                FROM reports t17
                WHERE t17.workspace_id = $3::uuid AND t17.status = ($4::text[])[1] ORDER BY t17.number LIMIT 10000) UNION ALL
                (SELECT t17.number
                FROM reports t17
                WHERE t17.workspace_id = $3::uuid AND t17.status = ($4::text[])[2] ORDER BY t17.number LIMIT 10000)) AS t17 ORDER BY t17.number LIMIT 10000) AS t17
            CROSS JOIN LATERAL
              (SELECT t19.*
              FROM reports t19
              WHERE t19.workspace_id = $3::uuid AND t19.number = t17.number AND t19.symptom = ANY($6::text[]) OFFSET 0) AS t19 ORDER BY t17.number LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 LIMIT $1::bigint + 1), walk2_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT count(*)
            FROM walk2) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t20.number
              FROM reports t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = ($4::text[])[1] ORDER BY t20.number LIMIT 10001) UNION ALL
              (SELECT t20.number
              FROM reports t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = ($4::text[])[2] ORDER BY t20.number LIMIT 10001)) AS t20 ORDER BY t20.number LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
          (SELECT 0 AS part, t11.number AS key1
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.number AS found, t10.number AS at
              FROM reports t10
              WHERE t10.workspace_id = $3::uuid AND t10.symptom = ($2::text[])[1] ORDER BY t10.number, t10.number LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM reports t11
            WHERE t11.workspace_id = $3::uuid AND t11.number = way.found AND t11.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t13.number AS key1
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.number AS found, t12.number AS at
              FROM (
                (SELECT t12.number
                FROM reports t12
                WHERE t12.workspace_id = $3::uuid AND t12.status = ($4::text[])[1] ORDER BY t12.number, t12.number LIMIT 1000) UNION ALL
                (SELECT t12.number
                FROM reports t12
                WHERE t12.workspace_id = $3::uuid AND t12.status = ($4::text[])[2] ORDER BY t12.number, t12.number LIMIT 1000)) AS t12 ORDER BY t12.number, t12.number LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM reports t13
            WHERE t13.workspace_id = $3::uuid AND t13.number = way.found AND t13.symptom = ANY($6::text[]) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
          (SELECT NOT cut
          FROM walk2_cut) UNION ALL
          (SELECT 0 AS part, t22.number AS key1
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t21.number AS found, t21.number AS at
              FROM reports t21
              WHERE t21.workspace_id = $3::uuid AND t21.symptom = ($2::text[])[1]) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) AND
              (SELECT cut
              FROM walk2_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM reports t22
            WHERE t22.workspace_id = $3::uuid AND t22.number = way.found AND t22.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t23.*
          FROM reports t23
          WHERE t23.workspace_id = $3::uuid AND t23.number = found.key1 OFFSET 0) AS t23 ORDER BY found.part, found.key1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM reports t8
        WHERE t8.workspace_id = $1::uuid AND t8.run_id = $3::uuid ORDER BY t8.number DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number",
        (SELECT "4"
        FROM runs t3
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.run_id) AS "run") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.number AS key1
            FROM reports t4
            WHERE t4.workspace_id = $3::uuid AND t4.status = ($2::text[])[1] ORDER BY t4.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM reports t10
        WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] ORDER BY t10.number DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.number AS key1
            FROM reports t5
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] ORDER BY t5.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM reports t10
        WHERE t10.workspace_id = $3::uuid AND t10.symptom = ($2::text[])[1] ORDER BY t10.number DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.number AS key1
            FROM reports t5
            WHERE t5.workspace_id = $3::uuid AND t5.symptom = ($2::text[])[1] ORDER BY t5.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value", t6.n <= $1::bigint AS "exact") AS "7") AS "count") AS "8")));
