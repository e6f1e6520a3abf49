SELECT to_json(
  (SELECT "84"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM frames t9
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.kind = ANY($3::text[]) ORDER BY t9.number LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t5
              WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND t5.kind = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $4::bigint) AS "value") AS "7") AS "count") AS "8") AS "kind",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t10.number), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM frames t19
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.step_id IN
            (SELECT that.id
            FROM steps AS that
            WHERE that.run_id = t19.run_id AND that.key = ANY($6::text[])) ORDER BY t19.number LIMIT $8::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT t10.number AS "number",
            (SELECT "13"
            FROM steps t12
            CROSS JOIN LATERAL
              (SELECT t12.key AS "key") AS "13"
            WHERE t12.workspace_id = $2::uuid AND t12.id = t10.step_id) AS "step") AS "14") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes",
          (SELECT row_to_json("17")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t15
              WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id AND t15.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t15.run_id AND that.key = ANY($6::text[])) LIMIT $7::bigint + 1) AS counted) AS t16
          CROSS JOIN LATERAL
            (SELECT least(t16.n, $7::bigint) AS "value") AS "17") AS "count") AS "18") AS "step",
      (SELECT row_to_json("25")
      FROM
        (SELECT
          (SELECT row_to_json("24")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t22
              WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND t22.severity = ANY($9::text[]) LIMIT $10::bigint + 1) AS counted) AS t23
          CROSS JOIN LATERAL
            (SELECT least(t23.n, $10::bigint) AS "value") AS "24") AS "count") AS "25") AS "debug",
      (SELECT row_to_json("31")
      FROM
        (SELECT
          (SELECT row_to_json("30")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t28
              WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.severity = ANY($11::text[]) LIMIT $12::bigint + 1) AS counted) AS t29
          CROSS JOIN LATERAL
            (SELECT least(t29.n, $12::bigint) AS "value") AS "30") AS "count") AS "31") AS "info",
      (SELECT row_to_json("38")
      FROM
        (SELECT coalesce(json_agg("34" ORDER BY t32.number), '[]'::json) AS list1
        FROM
          (SELECT t39.*
          FROM frames t39
          WHERE t39.workspace_id = $2::uuid AND t39.run_id = t1.id AND t39.severity = ANY($13::text[]) ORDER BY t39.number LIMIT $15::bigint) AS t32
        CROSS JOIN LATERAL
          (SELECT t32.number AS "number", t32.severity AS "severity") AS "34") AS t33
      CROSS JOIN LATERAL
        (SELECT t33.list1 AS "nodes",
          (SELECT row_to_json("37")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t35
              WHERE t35.workspace_id = $2::uuid AND t35.run_id = t1.id AND t35.severity = ANY($13::text[]) LIMIT $14::bigint + 1) AS counted) AS t36
          CROSS JOIN LATERAL
            (SELECT least(t36.n, $14::bigint) AS "value") AS "37") AS "count") AS "38") AS "warning",
      (SELECT row_to_json("46")
      FROM
        (SELECT coalesce(json_agg("42" ORDER BY t40.number), '[]'::json) AS list1
        FROM
          (SELECT t47.*
          FROM frames t47
          WHERE t47.workspace_id = $2::uuid AND t47.run_id = t1.id AND t47.severity = ANY($16::text[]) ORDER BY t47.number LIMIT $18::bigint) AS t40
        CROSS JOIN LATERAL
          (SELECT t40.number AS "number", t40.severity AS "severity") AS "42") AS t41
      CROSS JOIN LATERAL
        (SELECT t41.list1 AS "nodes",
          (SELECT row_to_json("45")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t43
              WHERE t43.workspace_id = $2::uuid AND t43.run_id = t1.id AND t43.severity = ANY($16::text[]) LIMIT $17::bigint + 1) AS counted) AS t44
          CROSS JOIN LATERAL
            (SELECT least(t44.n, $17::bigint) AS "value") AS "45") AS "count") AS "46") AS "error",
      (SELECT row_to_json("54")
      FROM
        (SELECT coalesce(json_agg("50" ORDER BY t48.number), '[]'::json) AS list1
        FROM
          (SELECT t55.*
          FROM frames t55
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND strpos(lower(t55.title), lower($19::text)) > 0 ORDER BY t55.number LIMIT $21::bigint) AS t48
        CROSS JOIN LATERAL
          (SELECT t48.number AS "number", t48.title AS "title") AS "50") AS t49
      CROSS JOIN LATERAL
        (SELECT t49.list1 AS "nodes",
          (SELECT row_to_json("53")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t51
              WHERE t51.workspace_id = $2::uuid AND t51.run_id = t1.id AND strpos(lower(t51.title), lower($19::text)) > 0 LIMIT $20::bigint + 1) AS counted) AS t52
          CROSS JOIN LATERAL
            (SELECT least(t52.n, $20::bigint) AS "value") AS "53") AS "count") AS "54") AS "text",
      (SELECT row_to_json("61")
      FROM
        (SELECT
          (SELECT row_to_json("60")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t58
              WHERE t58.workspace_id = $2::uuid AND t58.run_id = t1.id AND strpos(lower(t58.title), lower($22::text)) > 0 LIMIT $23::bigint + 1) AS counted) AS t59
          CROSS JOIN LATERAL
            (SELECT least(t59.n, $23::bigint) AS "value") AS "60") AS "count") AS "61") AS "odd",
      (SELECT row_to_json("68")
      FROM
        (SELECT coalesce(json_agg("64" ORDER BY t62.number), '[]'::json) AS list1
        FROM
          (SELECT t69.*
          FROM frames t69
          WHERE t69.workspace_id = $2::uuid AND t69.run_id = t1.id AND t69.number >= $24::integer ORDER BY t69.number LIMIT $26::bigint) AS t62
        CROSS JOIN LATERAL
          (SELECT t62.number AS "number") AS "64") AS t63
      CROSS JOIN LATERAL
        (SELECT t63.list1 AS "nodes",
          (SELECT row_to_json("67")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t65
              WHERE t65.workspace_id = $2::uuid AND t65.run_id = t1.id AND t65.number >= $24::integer LIMIT $25::bigint + 1) AS counted) AS t66
          CROSS JOIN LATERAL
            (SELECT least(t66.n, $25::bigint) AS "value") AS "67") AS "count") AS "68") AS "from",
      (SELECT row_to_json("76")
      FROM
        (SELECT coalesce(json_agg("72" ORDER BY t70.number), '[]'::json) AS list1
        FROM
          (SELECT t77.*
          FROM frames t77
          WHERE t77.workspace_id = $2::uuid AND t77.run_id = t1.id AND t77.number <= $27::integer ORDER BY t77.number LIMIT $29::bigint) AS t70
        CROSS JOIN LATERAL
          (SELECT t70.number AS "number") AS "72") AS t71
      CROSS JOIN LATERAL
        (SELECT t71.list1 AS "nodes",
          (SELECT row_to_json("75")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t73
              WHERE t73.workspace_id = $2::uuid AND t73.run_id = t1.id AND t73.number <= $27::integer LIMIT $28::bigint + 1) AS counted) AS t74
          CROSS JOIN LATERAL
            (SELECT least(t74.n, $28::bigint) AS "value") AS "75") AS "count") AS "76") AS "to",
      (SELECT row_to_json("83")
      FROM
        (SELECT
          (SELECT row_to_json("82")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM frames t80
              WHERE t80.workspace_id = $2::uuid AND t80.run_id = t1.id AND t80.kind = ANY($30::text[]) LIMIT $31::bigint + 1) AS counted) AS t81
          CROSS JOIN LATERAL
            (SELECT least(t81.n, $31::bigint) AS "value", t81.n <= $31::bigint AS "exact") AS "82") AS "count") AS "83") AS "none") AS "84"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
