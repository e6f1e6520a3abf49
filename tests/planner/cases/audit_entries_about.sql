SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t22.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t5.id AS found, t5.at AS at
                FROM audit_entries t5
                WHERE t5.workspace_id = $5::uuid AND t5.object = ($4::text[])[1] AND (t5.at, t5.id) < ($1::timestamptz, $2::uuid) ORDER BY t5.at DESC, t5.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t6.id AS found, t6.at AS at
              FROM audit_entries t6
              WHERE t6.workspace_id = $5::uuid AND t6.object = ($4::text[])[1] AND (t6.at, t6.id) < ($1::timestamptz, $2::uuid) ORDER BY t6.at DESC, t6.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t7.id AS found, t7.at AS at
                FROM (
                  (SELECT t7.at, t7.id
                  FROM audit_entries t7
                  WHERE t7.workspace_id = $5::uuid AND t7.action = ($6::text[])[1] AND (t7.at, t7.id) < ($1::timestamptz, $2::uuid) ORDER BY t7.at DESC, t7.id DESC LIMIT 1000) UNION ALL
                  (SELECT t7.at, t7.id
                  FROM audit_entries t7
                  WHERE t7.workspace_id = $5::uuid AND t7.action = ($6::text[])[2] AND (t7.at, t7.id) < ($1::timestamptz, $2::uuid) ORDER BY t7.at DESC, t7.id DESC LIMIT 1000)) AS t7 ORDER BY t7.at DESC, t7.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t8.id AS found, t8.at AS at
              FROM (
                (SELECT t8.at, t8.id
                FROM audit_entries t8
                WHERE t8.workspace_id = $5::uuid AND t8.action = ($6::text[])[1] AND (t8.at, t8.id) < ($1::timestamptz, $2::uuid) ORDER BY t8.at DESC, t8.id DESC LIMIT 100) UNION ALL
                (SELECT t8.at, t8.id
                FROM audit_entries t8
                WHERE t8.workspace_id = $5::uuid AND t8.action = ($6::text[])[2] AND (t8.at, t8.id) < ($1::timestamptz, $2::uuid) ORDER BY t8.at DESC, t8.id DESC LIMIT 100)) AS t8 ORDER BY t8.at DESC, t8.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t14.at AS key1, t14.id AS key2
          FROM audit_entries t14
          WHERE t14.workspace_id = $5::uuid AND t14.object = ($4::text[])[1] AND (t14.at, t14.id) < ($1::timestamptz, $2::uuid) AND CASE WHEN t14.action = ANY($7::text[]) THEN true END ORDER BY t14.at DESC, t14.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t16.at AS key1, t16.id AS key2
          FROM
            (SELECT t16.*
            FROM (
              (SELECT t16.at, t16.id
              FROM audit_entries t16
              WHERE t16.workspace_id = $5::uuid AND t16.action = ($6::text[])[1] AND (t16.at, t16.id) < ($1::timestamptz, $2::uuid) ORDER BY t16.at DESC, t16.id DESC LIMIT 10000) UNION ALL
              (SELECT t16.at, t16.id
              FROM audit_entries t16
              WHERE t16.workspace_id = $5::uuid AND t16.action = ($6::text[])[2] AND (t16.at, t16.id) < ($1::timestamptz, $2::uuid) ORDER BY t16.at DESC, t16.id DESC LIMIT 10000)) AS t16 ORDER BY t16.at DESC, t16.id DESC LIMIT 10000) AS t16
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM audit_entries t18
            WHERE t18.workspace_id = $5::uuid AND t18.id = t16.id AND t18.object = ANY($8::text[]) OFFSET 0) AS t18 ORDER BY t16.at DESC, t16.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint), walk2_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) AND
          (SELECT count(*)
          FROM walk2) < $3::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t19.at, t19.id
            FROM audit_entries t19
            WHERE t19.workspace_id = $5::uuid AND t19.action = ($6::text[])[1] AND (t19.at, t19.id) < ($1::timestamptz, $2::uuid) ORDER BY t19.at DESC, t19.id DESC LIMIT 10001) UNION ALL
            (SELECT t19.at, t19.id
            FROM audit_entries t19
            WHERE t19.workspace_id = $5::uuid AND t19.action = ($6::text[])[2] AND (t19.at, t19.id) < ($1::timestamptz, $2::uuid) ORDER BY t19.at DESC, t19.id DESC LIMIT 10001)) AS t19 ORDER BY t19.at DESC, t19.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t10.at AS key1, t10.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t9.id AS found, t9.at AS at
            FROM audit_entries t9
            WHERE t9.workspace_id = $5::uuid AND t9.object = ($4::text[])[1] AND (t9.at, t9.id) < ($1::timestamptz, $2::uuid) ORDER BY t9.at DESC, t9.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t10.*
          FROM audit_entries t10
          WHERE t10.workspace_id = $5::uuid AND t10.id = way.found AND t10.action = ANY($7::text[]) AND (((t10.at, t10.id) < ($1::timestamptz, $2::uuid))) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) UNION ALL
        (SELECT 0 AS part, t12.at AS key1, t12.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t11.id AS found, t11.at AS at
            FROM (
              (SELECT t11.at, t11.id
              FROM audit_entries t11
              WHERE t11.workspace_id = $5::uuid AND t11.action = ($6::text[])[1] AND (t11.at, t11.id) < ($1::timestamptz, $2::uuid) ORDER BY t11.at DESC, t11.id DESC LIMIT 1000) UNION ALL
              (SELECT t11.at, t11.id
              FROM audit_entries t11
              WHERE t11.workspace_id = $5::uuid AND t11.action = ($6::text[])[2] AND (t11.at, t11.id) < ($1::timestamptz, $2::uuid) ORDER BY t11.at DESC, t11.id DESC LIMIT 1000)) AS t11 ORDER BY t11.at DESC, t11.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t12.*
          FROM audit_entries t12
          WHERE t12.workspace_id = $5::uuid AND t12.id = way.found AND t12.object = ANY($8::text[]) AND (((t12.at, t12.id) < ($1::timestamptz, $2::uuid))) OFFSET 0) AS t12 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT NOT cut
        FROM walk2_cut) UNION ALL
        (SELECT 0 AS part, t21.at AS key1, t21.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t20.id AS found, t20.at AS at
            FROM audit_entries t20
            WHERE t20.workspace_id = $5::uuid AND t20.object = ($4::text[])[1] AND (t20.at, t20.id) < ($1::timestamptz, $2::uuid)) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT cut
            FROM walk2_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t21.*
          FROM audit_entries t21
          WHERE t21.workspace_id = $5::uuid AND t21.id = way.found AND t21.action = ANY($7::text[]) AND (((t21.at, t21.id) < ($1::timestamptz, $2::uuid))) OFFSET 0) AS t21 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t22.*
        FROM audit_entries t22
        WHERE t22.workspace_id = $5::uuid AND t22.id = found.key2 OFFSET 0) AS t22 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.action AS "action", t1.object AS "object") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
