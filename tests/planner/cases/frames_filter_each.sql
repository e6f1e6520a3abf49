SELECT json_send(to_json(
  (SELECT "102"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t10.*
            FROM frames t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND CASE WHEN t10.kind = ANY($4::text[]) THEN true END ORDER BY t10.number LIMIT 1001) AS stretch LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t5.number AS key1
                FROM frames t5
                WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND CASE WHEN t5.kind = ANY($4::text[]) THEN true END ORDER BY t5.number LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "kind",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t12.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t22.*
            FROM frames t22
            WHERE t22.workspace_id = $2::uuid AND t22.run_id = t1.id AND CASE WHEN t22.step_id IN
              (SELECT that.id
              FROM steps AS that
              WHERE that.run_id = t22.run_id AND that.key = ANY($7::text[])) THEN true END ORDER BY t22.number LIMIT 1001) AS stretch LIMIT $8::bigint) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.number AS "number",
            (SELECT "15"
            FROM steps t14
            CROSS JOIN LATERAL
              (SELECT t14.key AS "key") AS "15"
            WHERE t14.workspace_id = $2::uuid AND t14.id = t12.step_id) AS "step") AS "16") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes",
          (SELECT row_to_json("20")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t17.number AS key1
                FROM frames t17
                WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND CASE WHEN t17.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t17.run_id AND that.key = ANY($7::text[])) THEN true END ORDER BY t17.number LIMIT 100001) AS stretch LIMIT $6::bigint + 1) AS counted) AS t19
          CROSS JOIN LATERAL
            (SELECT least(t19.n, $6::bigint) AS "value") AS "20") AS "count") AS "21") AS "step",
      (SELECT row_to_json("30")
      FROM
        (SELECT
          (SELECT row_to_json("29")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t26.number AS key1
                FROM frames t26
                WHERE t26.workspace_id = $2::uuid AND t26.run_id = t1.id AND CASE WHEN t26.severity = ANY($10::text[]) THEN true END ORDER BY t26.number LIMIT 100001) AS stretch LIMIT $9::bigint + 1) AS counted) AS t28
          CROSS JOIN LATERAL
            (SELECT least(t28.n, $9::bigint) AS "value") AS "29") AS "count") AS "30") AS "debug",
      (SELECT row_to_json("37")
      FROM
        (SELECT
          (SELECT row_to_json("36")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t33.number AS key1
                FROM frames t33
                WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id AND CASE WHEN t33.severity = ANY($12::text[]) THEN true END ORDER BY t33.number LIMIT 100001) AS stretch LIMIT $11::bigint + 1) AS counted) AS t35
          CROSS JOIN LATERAL
            (SELECT least(t35.n, $11::bigint) AS "value") AS "36") AS "count") AS "37") AS "info",
      (SELECT row_to_json("45")
      FROM
        (SELECT coalesce(json_agg("40" ORDER BY t38.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t46.*
            FROM frames t46
            WHERE t46.workspace_id = $2::uuid AND t46.run_id = t1.id AND CASE WHEN t46.severity = ANY($14::text[]) THEN true END ORDER BY t46.number LIMIT 1001) AS stretch LIMIT $15::bigint) AS t38
        CROSS JOIN LATERAL
          (SELECT t38.number AS "number", t38.severity AS "severity") AS "40") AS t39
      CROSS JOIN LATERAL
        (SELECT t39.list1 AS "nodes",
          (SELECT row_to_json("44")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t41.number AS key1
                FROM frames t41
                WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND CASE WHEN t41.severity = ANY($14::text[]) THEN true END ORDER BY t41.number LIMIT 100001) AS stretch LIMIT $13::bigint + 1) AS counted) AS t43
          CROSS JOIN LATERAL
            (SELECT least(t43.n, $13::bigint) AS "value") AS "44") AS "count") AS "45") AS "warning",
      (SELECT row_to_json("55")
      FROM
        (SELECT coalesce(json_agg("50" ORDER BY t48.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t56.*
            FROM frames t56
            WHERE t56.workspace_id = $2::uuid AND t56.run_id = t1.id AND CASE WHEN t56.severity = ANY($17::text[]) THEN true END ORDER BY t56.number LIMIT 1001) AS stretch LIMIT $18::bigint) AS t48
        CROSS JOIN LATERAL
          (SELECT t48.number AS "number", t48.severity AS "severity") AS "50") AS t49
      CROSS JOIN LATERAL
        (SELECT t49.list1 AS "nodes",
          (SELECT row_to_json("54")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t51.number AS key1
                FROM frames t51
                WHERE t51.workspace_id = $2::uuid AND t51.run_id = t1.id AND CASE WHEN t51.severity = ANY($17::text[]) THEN true END ORDER BY t51.number LIMIT 100001) AS stretch LIMIT $16::bigint + 1) AS counted) AS t53
          CROSS JOIN LATERAL
            (SELECT least(t53.n, $16::bigint) AS "value") AS "54") AS "count") AS "55") AS "error",
      (SELECT row_to_json("65")
      FROM
        (SELECT coalesce(json_agg("60" ORDER BY t58.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t66.*
            FROM frames t66
            WHERE t66.workspace_id = $2::uuid AND t66.run_id = t1.id AND CASE WHEN strpos(lower(t66.title), lower($20::text)) > 0 THEN true END ORDER BY t66.number LIMIT 1001) AS stretch LIMIT $21::bigint) AS t58
        CROSS JOIN LATERAL
          (SELECT t58.number AS "number", t58.title AS "title") AS "60") AS t59
      CROSS JOIN LATERAL
        (SELECT t59.list1 AS "nodes",
          (SELECT row_to_json("64")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t61.number AS key1
                FROM frames t61
                WHERE t61.workspace_id = $2::uuid AND t61.run_id = t1.id AND CASE WHEN strpos(lower(t61.title), lower($20::text)) > 0 THEN true END ORDER BY t61.number LIMIT 100001) AS stretch LIMIT $19::bigint + 1) AS counted) AS t63
          CROSS JOIN LATERAL
            (SELECT least(t63.n, $19::bigint) AS "value") AS "64") AS "count") AS "65") AS "text",
      (SELECT row_to_json("74")
      FROM
        (SELECT
          (SELECT row_to_json("73")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t70.number AS key1
                FROM frames t70
                WHERE t70.workspace_id = $2::uuid AND t70.run_id = t1.id AND CASE WHEN strpos(lower(t70.title), lower($23::text)) > 0 THEN true END ORDER BY t70.number LIMIT 100001) AS stretch LIMIT $22::bigint + 1) AS counted) AS t72
          CROSS JOIN LATERAL
            (SELECT least(t72.n, $22::bigint) AS "value") AS "73") AS "count") AS "74") AS "odd",
      (SELECT row_to_json("82")
      FROM
        (SELECT coalesce(json_agg("77" ORDER BY t75.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t83.*
            FROM frames t83
            WHERE t83.workspace_id = $2::uuid AND t83.run_id = t1.id AND t83.number >= $25::integer ORDER BY t83.number LIMIT 1001) AS stretch LIMIT $26::bigint) AS t75
        CROSS JOIN LATERAL
          (SELECT t75.number AS "number") AS "77") AS t76
      CROSS JOIN LATERAL
        (SELECT t76.list1 AS "nodes",
          (SELECT row_to_json("81")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t78.number AS key1
                FROM frames t78
                WHERE t78.workspace_id = $2::uuid AND t78.run_id = t1.id AND t78.number >= $25::integer ORDER BY t78.number LIMIT 100001) AS stretch LIMIT $24::bigint + 1) AS counted) AS t80
          CROSS JOIN LATERAL
            (SELECT least(t80.n, $24::bigint) AS "value") AS "81") AS "count") AS "82") AS "from",
      (SELECT row_to_json("92")
      FROM
        (SELECT coalesce(json_agg("87" ORDER BY t85.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t93.*
            FROM frames t93
            WHERE t93.workspace_id = $2::uuid AND t93.run_id = t1.id AND t93.number <= $28::integer ORDER BY t93.number LIMIT 1001) AS stretch LIMIT $29::bigint) AS t85
        CROSS JOIN LATERAL
          (SELECT t85.number AS "number") AS "87") AS t86
      CROSS JOIN LATERAL
        (SELECT t86.list1 AS "nodes",
          (SELECT row_to_json("91")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t88.number AS key1
                FROM frames t88
                WHERE t88.workspace_id = $2::uuid AND t88.run_id = t1.id AND t88.number <= $28::integer ORDER BY t88.number LIMIT 100001) AS stretch LIMIT $27::bigint + 1) AS counted) AS t90
          CROSS JOIN LATERAL
            (SELECT least(t90.n, $27::bigint) AS "value") AS "91") AS "count") AS "92") AS "to",
      (SELECT row_to_json("101")
      FROM
        (SELECT
          (SELECT row_to_json("100")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t97.number AS key1
                FROM frames t97
                WHERE t97.workspace_id = $2::uuid AND t97.run_id = t1.id AND CASE WHEN t97.kind = ANY($31::text[]) THEN true END ORDER BY t97.number LIMIT 100001) AS stretch LIMIT $30::bigint + 1) AS counted) AS t99
          CROSS JOIN LATERAL
            (SELECT least(t99.n, $30::bigint) AS "value", t99.n <= $30::bigint AS "exact") AS "100") AS "count") AS "101") AS "none") AS "102"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
