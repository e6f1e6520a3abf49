SELECT json_send(to_json(
  (SELECT row_to_json("68")
  FROM
    (SELECT coalesce(json_agg("59" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t70.*
        FROM runs t70
        WHERE t70.workspace_id = $2::uuid AND t70.status = ($15::text[])[1] ORDER BY t70.created_at DESC, t70.id DESC LIMIT 501) AS stretch LIMIT $17::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT
        (SELECT row_to_json("6")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.number), '[]'::json) AS list1
          FROM
            (SELECT t8.*
            FROM frames t8
            WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id ORDER BY t8.number LIMIT
              (SELECT $1::bigint)) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.number AS "number") AS "5") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes") AS "6") AS "head",
        (SELECT row_to_json("12")
        FROM
          (SELECT coalesce(json_agg("11" ORDER BY t9.number), '[]'::json) AS list1
          FROM
            (SELECT t14.*
            FROM frames t14
            WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id ORDER BY t14.number DESC LIMIT
              (SELECT $3::bigint)) AS t9
          CROSS JOIN LATERAL
            (SELECT t9.number AS "number", t9.kind AS "kind") AS "11") AS t10
        CROSS JOIN LATERAL
          (SELECT t10.list1 AS "nodes") AS "12") AS "tail",
        (SELECT row_to_json("26")
        FROM
          (SELECT coalesce(json_agg("25" ORDER BY t15.number), '[]'::json) AS list1
          FROM
            (SELECT t33.*
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t29.number AS key1
                FROM (
                  (SELECT t29.number
                  FROM frames t29
                  WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.severity = ($5::text[])[1] AND t29.severity NOT IN ('DEBUG', 'INFO') ORDER BY t29.number LIMIT 1001) UNION ALL
                  (SELECT t29.number
                  FROM frames t29
                  WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.severity = ($5::text[])[2] AND t29.severity NOT IN ('DEBUG', 'INFO') ORDER BY t29.number LIMIT 1001)) AS t29 ORDER BY t29.number LIMIT
                  (SELECT $7::bigint)) AS way
              WHERE $6::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $7::bigint), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t32.number AS key1
                FROM frames t32
                WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND CASE WHEN t32.severity = ANY($5::text[]) THEN true END ORDER BY t32.number LIMIT
                  (SELECT $7::bigint)) AS way
              WHERE ($6::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $7::bigint) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $7::bigint) AS found
            CROSS JOIN LATERAL
              (SELECT t33.*
              FROM frames t33
              WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id AND t33.number = found.key1 OFFSET 0) AS t33 ORDER BY found.part, found.key1) AS t15
          CROSS JOIN LATERAL
            (SELECT t15.number AS "number") AS "25") AS t16
        CROSS JOIN LATERAL
          (SELECT
            (SELECT row_to_json("24")
            FROM
              (SELECT count(*) AS n
              FROM (WITH walk1 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t19.number AS key1
                  FROM (
                    (SELECT t19.number
                    FROM frames t19
                    WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.severity = ($5::text[])[1] AND t19.severity NOT IN ('DEBUG', 'INFO') ORDER BY t19.number LIMIT 100001) UNION ALL
                    (SELECT t19.number
                    FROM frames t19
                    WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.severity = ($5::text[])[2] AND t19.severity NOT IN ('DEBUG', 'INFO') ORDER BY t19.number LIMIT 100001)) AS t19 ORDER BY t19.number LIMIT
                    (SELECT $4::bigint + 1)) AS way
                WHERE $6::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $4::bigint + 1), walk2 AS MATERIALIZED
                (SELECT way.*
                FROM
                  (SELECT t22.number AS key1
                  FROM frames t22
                  WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND CASE WHEN t22.severity = ANY($5::text[]) THEN true END ORDER BY t22.number LIMIT
                    (SELECT $4::bigint + 1)) AS way
                WHERE ($6::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $4::bigint + 1) SELECT * FROM
                (SELECT 0 AS part, *
                FROM walk1
                UNION ALL SELECT 0 AS part, *
                FROM walk2) AS every ORDER BY part, key1 LIMIT $4::bigint + 1) AS counted) AS t23
            CROSS JOIN LATERAL
              (SELECT least(t23.n, $4::bigint) AS "v") AS "24") AS "n", t16.list1 AS "nodes") AS "26") AS "grave",
        (SELECT row_to_json("49")
        FROM
          (SELECT coalesce(json_agg("48" ORDER BY t34.position), '[]'::json) AS list1
          FROM
            (SELECT t51.*
            FROM steps t51
            WHERE t51.workspace_id = $2::uuid AND t51.run_id = t1.id AND CASE WHEN t51.status = ANY($11::text[]) THEN true END ORDER BY t51.position LIMIT
              (SELECT $10::bigint)) AS t34
          CROSS JOIN LATERAL
            (SELECT t34.key AS "key",
              (SELECT row_to_json("39")
              FROM
                (SELECT coalesce(json_agg("38" ORDER BY t36.number), '[]'::json) AS list1
                FROM
                  (SELECT t41.*
                  FROM frames t41
                  WHERE t41.workspace_id = $2::uuid AND t41.run_id = t34.run_id AND t41.step_id = t34.id ORDER BY t41.number LIMIT
                    (SELECT $8::bigint)) AS t36
                CROSS JOIN LATERAL
                  (SELECT t36.number AS "number") AS "38") AS t37
              CROSS JOIN LATERAL
                (SELECT t37.list1 AS "nodes") AS "39") AS "first",
              (SELECT row_to_json("45")
              FROM
                (SELECT coalesce(json_agg("44" ORDER BY t42.number), '[]'::json) AS list1
                FROM
                  (SELECT t47.*
                  FROM frames t47
                  WHERE t47.workspace_id = $2::uuid AND t47.run_id = t34.run_id AND t47.step_id = t34.id ORDER BY t47.number DESC LIMIT
                    (SELECT $9::bigint)) AS t42
                CROSS JOIN LATERAL
                  (SELECT t42.number AS "number") AS "44") AS t43
              CROSS JOIN LATERAL
                (SELECT t43.list1 AS "nodes") AS "45") AS "last") AS "48") AS t35
        CROSS JOIN LATERAL
          (SELECT t35.list1 AS "nodes") AS "49") AS "here",
        (SELECT row_to_json("58")
        FROM
          (SELECT
            (SELECT row_to_json("57")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT t55.position AS key1
                FROM steps t55
                WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND CASE WHEN t55.status = ANY($13::text[]) THEN true END ORDER BY t55.position LIMIT
                  (SELECT $12::bigint + 1)) AS counted) AS t56
            CROSS JOIN LATERAL
              (SELECT least(t56.n, $12::bigint) AS "value") AS "57") AS "count") AS "58") AS "rest") AS "59") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("63")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t61.created_at AS key1, t61.id AS key2
            FROM runs t61
            WHERE t61.workspace_id = $2::uuid AND t61.status = ($15::text[])[1] ORDER BY t61.created_at DESC, t61.id DESC LIMIT 100001) AS stretch LIMIT $14::bigint + 1) AS counted) AS t62
      CROSS JOIN LATERAL
        (SELECT least(t62.n, $14::bigint) AS "value") AS "63") AS "twenty",
      (SELECT row_to_json("67")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t65.created_at AS key1, t65.id AS key2
            FROM runs t65
            WHERE t65.workspace_id = $2::uuid AND t65.status = ($15::text[])[1] ORDER BY t65.created_at DESC, t65.id DESC LIMIT 100001) AS stretch LIMIT $16::bigint + 1) AS counted) AS t66
      CROSS JOIN LATERAL
        (SELECT least(t66.n, $16::bigint) AS "value", t66.n <= $16::bigint AS "exact") AS "67") AS "two") AS "68")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1, coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list2
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.status = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at, t9.id LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "name", 'run_' || encode(uuid_send(t1.id), 'hex') AS "title") AS "3"
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "at",
        (SELECT "4"
        FROM
          (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "4") AS "run") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "list", t2.list2 AS "rows",
      (SELECT "6"
      FROM
        (SELECT false AS "more") AS "6") AS "page") AS "7")));
