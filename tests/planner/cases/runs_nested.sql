SELECT json_send(to_json(
  (SELECT row_to_json("37")
  FROM
    (SELECT coalesce(json_agg("35" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $6::bigint), '[]'::json) AS list1, count(*) > $6::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t39.*
          FROM missions t39
          WHERE t39.workspace_id = $1::uuid ORDER BY t39.created_at DESC, t39.id DESC LIMIT 501) AS stretch LIMIT $6::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug",
        (SELECT row_to_json("22")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t3.updated_at, t3.id) FILTER (WHERE t3.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
          FROM
            (SELECT row_number() OVER () AS rank, page.*
            FROM
              (SELECT t34.*
              FROM (WITH chosen AS MATERIALIZED
                (SELECT way, rows < 1000 AS few
                FROM
                  (SELECT 1 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t23.id AS found, t23.created_at AS at
                        FROM runs t23
                        WHERE t23.workspace_id = $1::uuid AND t23.mission_id = t1.id ORDER BY t23.created_at, t23.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                  UNION ALL SELECT 2 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t24.run_id AS found, t24.updated_at AS at
                        FROM run_updates t24
                        WHERE t24.workspace_id = $1::uuid AND t24.status = ($4::text[])[1] ORDER BY t24.updated_at, t24.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                    (SELECT at
                    FROM
                      (SELECT t25.run_id AS found, t25.updated_at AS at
                      FROM run_updates t25
                      WHERE t25.workspace_id = $1::uuid AND t25.status = ($4::text[])[1] ORDER BY t25.updated_at, t25.run_id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t31.updated_at AS key1, t31.run_id AS key2
                  FROM run_updates t31
                  CROSS JOIN LATERAL
                    (SELECT t33.*
                    FROM runs t33
                    WHERE t33.workspace_id = $1::uuid AND t33.mission_id = t1.id AND t33.id = t31.run_id OFFSET 0) AS t33
                  WHERE t31.workspace_id = $1::uuid AND t31.status = ($4::text[])[1] ORDER BY t31.updated_at, t31.run_id LIMIT 501) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) ORDER BY key1, key2 LIMIT $2::bigint + 1) SELECT * FROM (
                (SELECT 0 AS part, t27.updated_at AS key1, t27.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t26.id AS found, t26.created_at AS at
                    FROM runs t26
                    WHERE t26.workspace_id = $1::uuid AND t26.mission_id = t1.id ORDER BY t26.created_at, t26.id LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t27.*
                  FROM runs t27
                  WHERE t27.workspace_id = $1::uuid AND t27.mission_id = t1.id AND t27.id = way.found AND t27.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t27 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL
                (SELECT 0 AS part, t29.updated_at AS key1, t29.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t28.run_id AS found, t28.updated_at AS at
                    FROM run_updates t28
                    WHERE t28.workspace_id = $1::uuid AND t28.status = ($4::text[])[1] ORDER BY t28.updated_at, t28.run_id LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 2) AS way
                CROSS JOIN LATERAL
                  (SELECT t29.*
                  FROM runs t29
                  WHERE t29.workspace_id = $1::uuid AND t29.mission_id = t1.id AND t29.id = way.found AND ((true)) OFFSET 0) AS t29 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1, key2 LIMIT $2::bigint + 1) AS found
              CROSS JOIN LATERAL
                (SELECT t34.*
                FROM runs t34
                WHERE t34.workspace_id = $1::uuid AND t34.mission_id = t1.id AND t34.id = found.key2 OFFSET 0) AS t34 ORDER BY found.part, found.key1, found.key2) AS page) AS t3
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id",
              (SELECT "6"
              FROM missions t5
              CROSS JOIN LATERAL
                (SELECT t5.slug AS "slug") AS "6"
              WHERE t5.workspace_id = $1::uuid AND t5.id = t3.mission_id) AS "mission") AS "7") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes",
            (SELECT "8"
            FROM
              (SELECT (t4.more) AS "hasNextPage") AS "8") AS "pageInfo",
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
                        (SELECT t9.id AS found, t9.created_at AS at
                        FROM runs t9
                        WHERE t9.workspace_id = $1::uuid AND t9.mission_id = t1.id ORDER BY t9.created_at, t9.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
                  UNION ALL SELECT 2 AS way,
                    (SELECT count(*)
                    FROM
                      (SELECT
                      FROM
                        (SELECT t10.run_id AS found, t10.updated_at AS at
                        FROM run_updates t10
                        WHERE t10.workspace_id = $1::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.updated_at, t10.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                    (SELECT at
                    FROM
                      (SELECT t11.run_id AS found, t11.updated_at AS at
                      FROM run_updates t11
                      WHERE t11.workspace_id = $1::uuid AND t11.status = ($4::text[])[1] ORDER BY t11.updated_at, t11.run_id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t17.updated_at AS key1, t17.run_id AS key2
                  FROM run_updates t17
                  CROSS JOIN LATERAL
                    (SELECT t19.*
                    FROM runs t19
                    WHERE t19.workspace_id = $1::uuid AND t19.mission_id = t1.id AND t19.id = t17.run_id OFFSET 0) AS t19
                  WHERE t17.workspace_id = $1::uuid AND t17.status = ($4::text[])[1] ORDER BY t17.updated_at, t17.run_id LIMIT 100001) AS way
                WHERE EXISTS
                  (SELECT
                  FROM chosen
                  WHERE NOT few) ORDER BY key1, key2 LIMIT $3::bigint + 1) SELECT * FROM (
                (SELECT 0 AS part, t13.updated_at AS key1, t13.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t12.id AS found, t12.created_at AS at
                    FROM runs t12
                    WHERE t12.workspace_id = $1::uuid AND t12.mission_id = t1.id ORDER BY t12.created_at, t12.id LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 1) AS way
                CROSS JOIN LATERAL
                  (SELECT t13.*
                  FROM runs t13
                  WHERE t13.workspace_id = $1::uuid AND t13.mission_id = t1.id AND t13.id = way.found AND t13.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL
                (SELECT 0 AS part, t15.updated_at AS key1, t15.id AS key2
                FROM
                  (SELECT DISTINCT way.found
                  FROM
                    (SELECT t14.run_id AS found, t14.updated_at AS at
                    FROM run_updates t14
                    WHERE t14.workspace_id = $1::uuid AND t14.status = ($4::text[])[1] ORDER BY t14.updated_at, t14.run_id LIMIT 1000) AS way
                  WHERE
                    (SELECT way
                    FROM chosen
                    WHERE few) = 2) AS way
                CROSS JOIN LATERAL
                  (SELECT t15.*
                  FROM runs t15
                  WHERE t15.workspace_id = $1::uuid AND t15.mission_id = t1.id AND t15.id = way.found AND ((true)) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1) AS every ORDER BY part, key1, key2 LIMIT $3::bigint + 1) AS counted) AS t20
            CROSS JOIN LATERAL
              (SELECT least(t20.n, $3::bigint) AS "value") AS "21") AS "count") AS "22") AS "runs") AS "35") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "36"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "36") AS "pageInfo") AS "37")));
