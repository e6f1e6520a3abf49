SELECT json_send(to_json(
  (SELECT row_to_json("59")
  FROM
    (SELECT coalesce(json_agg("50" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t60.*
        FROM runs t60
        WHERE t60.workspace_id = $2::uuid AND t60.status = ($14::text[])[1] ORDER BY t60.created_at DESC, t60.id DESC LIMIT 501) AS stretch LIMIT $16::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT
        (SELECT row_to_json("6")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.number), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t7.*
              FROM frames t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.number LIMIT 1001) AS stretch LIMIT $1::bigint) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.number AS "number") AS "5") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes") AS "6") AS "head",
        (SELECT row_to_json("12")
        FROM
          (SELECT coalesce(json_agg("11" ORDER BY t9.number), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t13.*
              FROM frames t13
              WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id ORDER BY t13.number DESC LIMIT 1001) AS stretch LIMIT $3::bigint) AS t9
          CROSS JOIN LATERAL
            (SELECT t9.number AS "number", t9.kind AS "kind") AS "11") AS t10
        CROSS JOIN LATERAL
          (SELECT t10.list1 AS "nodes") AS "12") AS "tail",
        (SELECT row_to_json("22")
        FROM
          (SELECT coalesce(json_agg("21" ORDER BY t15.number), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t23.*
              FROM frames t23
              WHERE t23.workspace_id = $2::uuid AND t23.run_id = t1.id AND CASE WHEN t23.severity = ANY($5::text[]) THEN true END ORDER BY t23.number LIMIT 1001) AS stretch LIMIT $6::bigint) AS t15
          CROSS JOIN LATERAL
            (SELECT t15.number AS "number") AS "21") AS t16
        CROSS JOIN LATERAL
          (SELECT
            (SELECT row_to_json("20")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT *
                FROM
                  (SELECT t17.number AS key1
                  FROM frames t17
                  WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND CASE WHEN t17.severity = ANY($5::text[]) THEN true END ORDER BY t17.number LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t19
            CROSS JOIN LATERAL
              (SELECT least(t19.n, $4::bigint) AS "v") AS "20") AS "n", t16.list1 AS "nodes") AS "22") AS "grave",
        (SELECT row_to_json("40")
        FROM
          (SELECT coalesce(json_agg("39" ORDER BY t25.position), '[]'::json) AS list1
          FROM
            (SELECT *
            FROM
              (SELECT t41.*
              FROM steps t41
              WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND CASE WHEN t41.status = ANY($10::text[]) THEN true END ORDER BY t41.position LIMIT 501) AS stretch LIMIT $9::bigint) AS t25
          CROSS JOIN LATERAL
            (SELECT t25.key AS "key",
              (SELECT row_to_json("30")
              FROM
                (SELECT coalesce(json_agg("29" ORDER BY t27.number), '[]'::json) AS list1
                FROM
                  (SELECT *
                  FROM
                    (SELECT t31.*
                    FROM frames t31
                    WHERE t31.workspace_id = $2::uuid AND t31.run_id = t25.run_id AND t31.step_id = t25.id ORDER BY t31.number LIMIT 1001) AS stretch LIMIT $7::bigint) AS t27
                CROSS JOIN LATERAL
                  (SELECT t27.number AS "number") AS "29") AS t28
              CROSS JOIN LATERAL
                (SELECT t28.list1 AS "nodes") AS "30") AS "first",
              (SELECT row_to_json("36")
              FROM
                (SELECT coalesce(json_agg("35" ORDER BY t33.number), '[]'::json) AS list1
                FROM
                  (SELECT *
                  FROM
                    (SELECT t37.*
                    FROM frames t37
                    WHERE t37.workspace_id = $2::uuid AND t37.run_id = t25.run_id AND t37.step_id = t25.id ORDER BY t37.number DESC LIMIT 1001) AS stretch LIMIT $8::bigint) AS t33
                CROSS JOIN LATERAL
                  (SELECT t33.number AS "number") AS "35") AS t34
              CROSS JOIN LATERAL
                (SELECT t34.list1 AS "nodes") AS "36") AS "last") AS "39") AS t26
        CROSS JOIN LATERAL
          (SELECT t26.list1 AS "nodes") AS "40") AS "here",
        (SELECT row_to_json("49")
        FROM
          (SELECT
            (SELECT row_to_json("48")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT *
                FROM
                  (SELECT t45.position AS key1
                  FROM steps t45
                  WHERE t45.workspace_id = $2::uuid AND t45.run_id = t1.id AND CASE WHEN t45.status = ANY($12::text[]) THEN true END ORDER BY t45.position LIMIT 100001) AS stretch LIMIT $11::bigint + 1) AS counted) AS t47
            CROSS JOIN LATERAL
              (SELECT least(t47.n, $11::bigint) AS "value") AS "48") AS "count") AS "49") AS "rest") AS "50") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("54")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t51.created_at AS key1, t51.id AS key2
            FROM runs t51
            WHERE t51.workspace_id = $2::uuid AND t51.status = ($14::text[])[1] ORDER BY t51.created_at DESC, t51.id DESC LIMIT 100001) AS stretch LIMIT $13::bigint + 1) AS counted) AS t53
      CROSS JOIN LATERAL
        (SELECT least(t53.n, $13::bigint) AS "value") AS "54") AS "twenty",
      (SELECT row_to_json("58")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t55.created_at AS key1, t55.id AS key2
            FROM runs t55
            WHERE t55.workspace_id = $2::uuid AND t55.status = ($14::text[])[1] ORDER BY t55.created_at DESC, t55.id DESC LIMIT 100001) AS stretch LIMIT $15::bigint + 1) AS counted) AS t57
      CROSS JOIN LATERAL
        (SELECT least(t57.n, $15::bigint) AS "value", t57.n <= $15::bigint AS "exact") AS "58") AS "two") AS "59")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1, coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list2
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM runs t8
        WHERE t8.workspace_id = $2::uuid AND CASE WHEN (t8.status = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t8.created_at, t8.id LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
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
