SELECT to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("42" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t50.*
      FROM runs t50
      WHERE t50.workspace_id = $1::uuid AND t50.status = ANY($13::text[]) ORDER BY t50.created_at DESC, t50.id DESC LIMIT $16::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT
        (SELECT row_to_json("6")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.number), '[]'::json) AS list1
          FROM
            (SELECT t7.*
            FROM frames t7
            WHERE t7.workspace_id = $1::uuid AND t7.run_id = t1.id ORDER BY t7.number LIMIT $2::bigint) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.number AS "number") AS "5") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes") AS "6") AS "head",
        (SELECT row_to_json("11")
        FROM
          (SELECT coalesce(json_agg("10" ORDER BY t8.number), '[]'::json) AS list1
          FROM
            (SELECT t12.*
            FROM frames t12
            WHERE t12.workspace_id = $1::uuid AND t12.run_id = t1.id ORDER BY t12.number DESC LIMIT $3::bigint) AS t8
          CROSS JOIN LATERAL
            (SELECT t8.number AS "number", t8.kind AS "kind") AS "10") AS t9
        CROSS JOIN LATERAL
          (SELECT t9.list1 AS "nodes") AS "11") AS "tail",
        (SELECT row_to_json("19")
        FROM
          (SELECT coalesce(json_agg("18" ORDER BY t13.number), '[]'::json) AS list1
          FROM
            (SELECT t20.*
            FROM frames t20
            WHERE t20.workspace_id = $1::uuid AND t20.run_id = t1.id AND t20.severity = ANY($4::text[]) ORDER BY t20.number LIMIT $6::bigint) AS t13
          CROSS JOIN LATERAL
            (SELECT t13.number AS "number") AS "18") AS t14
        CROSS JOIN LATERAL
          (SELECT
            (SELECT row_to_json("17")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM frames t15
                WHERE t15.workspace_id = $1::uuid AND t15.run_id = t1.id AND t15.severity = ANY($4::text[]) LIMIT $5::bigint + 1) AS counted) AS t16
            CROSS JOIN LATERAL
              (SELECT least(t16.n, $5::bigint) AS "v") AS "17") AS "n", t14.list1 AS "nodes") AS "19") AS "grave",
        (SELECT row_to_json("34")
        FROM
          (SELECT coalesce(json_agg("33" ORDER BY t21.position), '[]'::json) AS list1
          FROM
            (SELECT t35.*
            FROM steps t35
            WHERE t35.workspace_id = $1::uuid AND t35.run_id = t1.id AND t35.status = ANY($9::text[]) ORDER BY t35.position LIMIT $10::bigint) AS t21
          CROSS JOIN LATERAL
            (SELECT t21.key AS "key",
              (SELECT row_to_json("26")
              FROM
                (SELECT coalesce(json_agg("25" ORDER BY t23.number), '[]'::json) AS list1
                FROM
                  (SELECT t27.*
                  FROM frames t27
                  WHERE t27.workspace_id = $1::uuid AND t27.run_id = t21.run_id AND t27.step_id = t21.id ORDER BY t27.number LIMIT $7::bigint) AS t23
                CROSS JOIN LATERAL
                  (SELECT t23.number AS "number") AS "25") AS t24
              CROSS JOIN LATERAL
                (SELECT t24.list1 AS "nodes") AS "26") AS "first",
              (SELECT row_to_json("31")
              FROM
                (SELECT coalesce(json_agg("30" ORDER BY t28.number), '[]'::json) AS list1
                FROM
                  (SELECT t32.*
                  FROM frames t32
                  WHERE t32.workspace_id = $1::uuid AND t32.run_id = t21.run_id AND t32.step_id = t21.id ORDER BY t32.number DESC LIMIT $8::bigint) AS t28
                CROSS JOIN LATERAL
                  (SELECT t28.number AS "number") AS "30") AS t29
              CROSS JOIN LATERAL
                (SELECT t29.list1 AS "nodes") AS "31") AS "last") AS "33") AS t22
        CROSS JOIN LATERAL
          (SELECT t22.list1 AS "nodes") AS "34") AS "here",
        (SELECT row_to_json("41")
        FROM
          (SELECT
            (SELECT row_to_json("40")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM steps t38
                WHERE t38.workspace_id = $1::uuid AND t38.run_id = t1.id AND t38.status = ANY($11::text[]) LIMIT $12::bigint + 1) AS counted) AS t39
            CROSS JOIN LATERAL
              (SELECT least(t39.n, $12::bigint) AS "value") AS "40") AS "count") AS "41") AS "rest") AS "42") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("45")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t43
          WHERE t43.workspace_id = $1::uuid AND t43.status = ANY($13::text[]) LIMIT $14::bigint + 1) AS counted) AS t44
      CROSS JOIN LATERAL
        (SELECT least(t44.n, $14::bigint) AS "value") AS "45") AS "twenty",
      (SELECT row_to_json("48")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t46
          WHERE t46.workspace_id = $1::uuid AND t46.status = ANY($13::text[]) LIMIT $15::bigint + 1) AS counted) AS t47
      CROSS JOIN LATERAL
        (SELECT least(t47.n, $15::bigint) AS "value", t47.n <= $15::bigint AS "exact") AS "48") AS "two") AS "49"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1, coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list2
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND (t8.status = ANY($2::text[])) IS NOT TRUE ORDER BY t8.created_at, t8.id LIMIT $3::bigint) AS t1
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
        (SELECT false AS "more") AS "6") AS "page") AS "7"));
