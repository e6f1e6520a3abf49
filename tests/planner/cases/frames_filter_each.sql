SELECT json_send(to_json(
  (SELECT "143"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("13")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t20.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t16.number AS key1
              FROM (
                (SELECT t16.number
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.kind = ($4::text[])[1] AND t16.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t16.number LIMIT 1001) UNION ALL
                (SELECT t16.number
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.kind = ($4::text[])[2] AND t16.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t16.number LIMIT 1001)) AS t16 ORDER BY t16.number LIMIT
                (SELECT $6::bigint)) AS way
            WHERE NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $6::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t19.number AS key1
              FROM frames t19
              WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND CASE WHEN t19.kind = ANY($5::text[]) THEN true END ORDER BY t19.number LIMIT
                (SELECT $6::bigint)) AS way
            WHERE (NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $6::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $6::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM frames t20
            WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND t20.number = found.key1 OFFSET 0) AS t20 ORDER BY found.part, found.key1) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("12")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t7.number AS key1
                FROM (
                  (SELECT t7.number
                  FROM frames t7
                  WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.kind = ($4::text[])[1] AND t7.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t7.number LIMIT 100001) UNION ALL
                  (SELECT t7.number
                  FROM frames t7
                  WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.kind = ($4::text[])[2] AND t7.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t7.number LIMIT 100001)) AS t7 ORDER BY t7.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $3::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t10.number AS key1
                FROM frames t10
                WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND CASE WHEN t10.kind = ANY($5::text[]) THEN true END ORDER BY t10.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE (NOT $4::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $3::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $3::bigint + 1) AS counted) AS t11
          CROSS JOIN LATERAL
            (SELECT least(t11.n, $3::bigint) AS "value") AS "12") AS "count") AS "13") AS "kind",
      (SELECT row_to_json("32")
      FROM
        (SELECT coalesce(json_agg("25" ORDER BY t21.number), '[]'::json) AS list1
        FROM
          (SELECT t36.*
          FROM (
            (SELECT t35.number
            FROM frames t35
            WHERE t35.workspace_id = $2::uuid AND t35.run_id = t1.id AND t35.step_id =
              (SELECT that.id AS value
              FROM steps AS that
              WHERE that.run_id = t1.id AND that.workspace_id = $2::uuid AND that.key = ($8::text[])[1]) ORDER BY t35.number LIMIT 1001) UNION ALL
            (SELECT t35.number
            FROM frames t35
            WHERE t35.workspace_id = $2::uuid AND t35.run_id = t1.id AND t35.step_id =
              (SELECT that.id AS value
              FROM steps AS that
              WHERE that.run_id = t1.id AND that.workspace_id = $2::uuid AND that.key = ($8::text[])[2]) ORDER BY t35.number LIMIT 1001)) AS t35
          CROSS JOIN LATERAL
            (SELECT t36.*
            FROM frames t36
            WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.number = t35.number OFFSET 0) AS t36 ORDER BY t35.number LIMIT
            (SELECT $9::bigint)) AS t21
        CROSS JOIN LATERAL
          (SELECT t21.number AS "number",
            (SELECT "24"
            FROM steps t23
            CROSS JOIN LATERAL
              (SELECT t23.key AS "key") AS "24"
            WHERE t23.workspace_id = $2::uuid AND t23.id = t21.step_id) AS "step") AS "25") AS t22
      CROSS JOIN LATERAL
        (SELECT t22.list1 AS "nodes",
          (SELECT row_to_json("31")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t28.number AS key1
              FROM (
                (SELECT t28.number
                FROM frames t28
                WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.step_id =
                  (SELECT that.id AS value
                  FROM steps AS that
                  WHERE that.run_id = t1.id AND that.workspace_id = $2::uuid AND that.key = ($8::text[])[1]) ORDER BY t28.number LIMIT 100001) UNION ALL
                (SELECT t28.number
                FROM frames t28
                WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND t28.step_id =
                  (SELECT that.id AS value
                  FROM steps AS that
                  WHERE that.run_id = t1.id AND that.workspace_id = $2::uuid AND that.key = ($8::text[])[2]) ORDER BY t28.number LIMIT 100001)) AS t28 ORDER BY t28.number LIMIT
                (SELECT $7::bigint + 1)) AS counted) AS t30
          CROSS JOIN LATERAL
            (SELECT least(t30.n, $7::bigint) AS "value") AS "31") AS "count") AS "32") AS "step",
      (SELECT row_to_json("47")
      FROM
        (SELECT
          (SELECT row_to_json("46")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t41.number AS key1
                FROM (
                  (SELECT t41.number
                  FROM frames t41
                  WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.severity = ($11::text[])[1] AND t41.severity NOT IN ('DEBUG', 'INFO') ORDER BY t41.number LIMIT 100001) UNION ALL
                  (SELECT t41.number
                  FROM frames t41
                  WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.severity = ($11::text[])[2] AND t41.severity NOT IN ('DEBUG', 'INFO') ORDER BY t41.number LIMIT 100001)) AS t41 ORDER BY t41.number LIMIT
                  (SELECT $10::bigint + 1)) AS way
              WHERE $12::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $10::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t44.number AS key1
                FROM frames t44
                WHERE t44.workspace_id = $2::uuid AND t44.run_id = t1.id AND CASE WHEN t44.severity = ANY($11::text[]) THEN true END ORDER BY t44.number LIMIT
                  (SELECT $10::bigint + 1)) AS way
              WHERE ($12::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $10::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $10::bigint + 1) AS counted) AS t45
          CROSS JOIN LATERAL
            (SELECT least(t45.n, $10::bigint) AS "value") AS "46") AS "count") AS "47") AS "debug",
      (SELECT row_to_json("58")
      FROM
        (SELECT
          (SELECT row_to_json("57")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t52.number AS key1
                FROM (
                  (SELECT t52.number
                  FROM frames t52
                  WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.severity = ($14::text[])[1] AND t52.severity NOT IN ('DEBUG', 'INFO') ORDER BY t52.number LIMIT 100001) UNION ALL
                  (SELECT t52.number
                  FROM frames t52
                  WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.severity = ($14::text[])[2] AND t52.severity NOT IN ('DEBUG', 'INFO') ORDER BY t52.number LIMIT 100001)) AS t52 ORDER BY t52.number LIMIT
                  (SELECT $13::bigint + 1)) AS way
              WHERE $15::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $13::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t55.number AS key1
                FROM frames t55
                WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND CASE WHEN t55.severity = ANY($14::text[]) THEN true END ORDER BY t55.number LIMIT
                  (SELECT $13::bigint + 1)) AS way
              WHERE ($15::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $13::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $13::bigint + 1) AS counted) AS t56
          CROSS JOIN LATERAL
            (SELECT least(t56.n, $13::bigint) AS "value") AS "57") AS "count") AS "58") AS "info",
      (SELECT row_to_json("70")
      FROM
        (SELECT coalesce(json_agg("61" ORDER BY t59.number), '[]'::json) AS list1
        FROM
          (SELECT t77.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t73.number AS key1
              FROM (
                (SELECT t73.number
                FROM frames t73
                WHERE t73.workspace_id = $2::uuid AND t73.run_id = t1.id AND t73.severity = ($17::text[])[1] AND t73.severity NOT IN ('DEBUG', 'INFO') ORDER BY t73.number LIMIT 1001) UNION ALL
                (SELECT t73.number
                FROM frames t73
                WHERE t73.workspace_id = $2::uuid AND t73.run_id = t1.id AND t73.severity = ($17::text[])[2] AND t73.severity NOT IN ('DEBUG', 'INFO') ORDER BY t73.number LIMIT 1001)) AS t73 ORDER BY t73.number LIMIT
                (SELECT $19::bigint)) AS way
            WHERE $18::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $19::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t76.number AS key1
              FROM frames t76
              WHERE t76.workspace_id = $2::uuid AND t76.run_id = t1.id AND CASE WHEN t76.severity = ANY($17::text[]) THEN true END ORDER BY t76.number LIMIT
                (SELECT $19::bigint)) AS way
            WHERE ($18::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $19::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $19::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t77.*
            FROM frames t77
            WHERE t77.workspace_id = $2::uuid AND t77.run_id = t1.id AND t77.number = found.key1 OFFSET 0) AS t77 ORDER BY found.part, found.key1) AS t59
        CROSS JOIN LATERAL
          (SELECT t59.number AS "number", t59.severity AS "severity") AS "61") AS t60
      CROSS JOIN LATERAL
        (SELECT t60.list1 AS "nodes",
          (SELECT row_to_json("69")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t64.number AS key1
                FROM (
                  (SELECT t64.number
                  FROM frames t64
                  WHERE t64.workspace_id = $2::uuid AND t64.run_id = t1.id AND t64.severity = ($17::text[])[1] AND t64.severity NOT IN ('DEBUG', 'INFO') ORDER BY t64.number LIMIT 100001) UNION ALL
                  (SELECT t64.number
                  FROM frames t64
                  WHERE t64.workspace_id = $2::uuid AND t64.run_id = t1.id AND t64.severity = ($17::text[])[2] AND t64.severity NOT IN ('DEBUG', 'INFO') ORDER BY t64.number LIMIT 100001)) AS t64 ORDER BY t64.number LIMIT
                  (SELECT $16::bigint + 1)) AS way
              WHERE $18::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $16::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t67.number AS key1
                FROM frames t67
                WHERE t67.workspace_id = $2::uuid AND t67.run_id = t1.id AND CASE WHEN t67.severity = ANY($17::text[]) THEN true END ORDER BY t67.number LIMIT
                  (SELECT $16::bigint + 1)) AS way
              WHERE ($18::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $16::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $16::bigint + 1) AS counted) AS t68
          CROSS JOIN LATERAL
            (SELECT least(t68.n, $16::bigint) AS "value") AS "69") AS "count") AS "70") AS "warning",
      (SELECT row_to_json("89")
      FROM
        (SELECT coalesce(json_agg("80" ORDER BY t78.number), '[]'::json) AS list1
        FROM
          (SELECT t96.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t92.number AS key1
              FROM (
                (SELECT t92.number
                FROM frames t92
                WHERE t92.workspace_id = $2::uuid AND t92.run_id = t1.id AND t92.severity = ($21::text[])[1] AND t92.severity NOT IN ('DEBUG', 'INFO') ORDER BY t92.number LIMIT 1001) UNION ALL
                (SELECT t92.number
                FROM frames t92
                WHERE t92.workspace_id = $2::uuid AND t92.run_id = t1.id AND t92.severity = ($21::text[])[2] AND t92.severity NOT IN ('DEBUG', 'INFO') ORDER BY t92.number LIMIT 1001)) AS t92 ORDER BY t92.number LIMIT
                (SELECT $23::bigint)) AS way
            WHERE $22::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $23::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t95.number AS key1
              FROM frames t95
              WHERE t95.workspace_id = $2::uuid AND t95.run_id = t1.id AND CASE WHEN t95.severity = ANY($21::text[]) THEN true END ORDER BY t95.number LIMIT
                (SELECT $23::bigint)) AS way
            WHERE ($22::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $23::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $23::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t96.*
            FROM frames t96
            WHERE t96.workspace_id = $2::uuid AND t96.run_id = t1.id AND t96.number = found.key1 OFFSET 0) AS t96 ORDER BY found.part, found.key1) AS t78
        CROSS JOIN LATERAL
          (SELECT t78.number AS "number", t78.severity AS "severity") AS "80") AS t79
      CROSS JOIN LATERAL
        (SELECT t79.list1 AS "nodes",
          (SELECT row_to_json("88")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t83.number AS key1
                FROM (
                  (SELECT t83.number
                  FROM frames t83
                  WHERE t83.workspace_id = $2::uuid AND t83.run_id = t1.id AND t83.severity = ($21::text[])[1] AND t83.severity NOT IN ('DEBUG', 'INFO') ORDER BY t83.number LIMIT 100001) UNION ALL
                  (SELECT t83.number
                  FROM frames t83
                  WHERE t83.workspace_id = $2::uuid AND t83.run_id = t1.id AND t83.severity = ($21::text[])[2] AND t83.severity NOT IN ('DEBUG', 'INFO') ORDER BY t83.number LIMIT 100001)) AS t83 ORDER BY t83.number LIMIT
                  (SELECT $20::bigint + 1)) AS way
              WHERE $22::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $20::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t86.number AS key1
                FROM frames t86
                WHERE t86.workspace_id = $2::uuid AND t86.run_id = t1.id AND CASE WHEN t86.severity = ANY($21::text[]) THEN true END ORDER BY t86.number LIMIT
                  (SELECT $20::bigint + 1)) AS way
              WHERE ($22::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $20::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $20::bigint + 1) AS counted) AS t87
          CROSS JOIN LATERAL
            (SELECT least(t87.n, $20::bigint) AS "value") AS "88") AS "count") AS "89") AS "error",
      (SELECT row_to_json("104")
      FROM
        (SELECT coalesce(json_agg("99" ORDER BY t97.number), '[]'::json) AS list1
        FROM
          (SELECT t106.*
          FROM frames t106
          WHERE t106.workspace_id = $2::uuid AND t106.run_id = t1.id AND CASE WHEN strpos(lower(t106.title), lower($25::text)) > 0 THEN true END ORDER BY t106.number LIMIT
            (SELECT $26::bigint)) AS t97
        CROSS JOIN LATERAL
          (SELECT t97.number AS "number", t97.title AS "title") AS "99") AS t98
      CROSS JOIN LATERAL
        (SELECT t98.list1 AS "nodes",
          (SELECT row_to_json("103")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t101.number AS key1
              FROM frames t101
              WHERE t101.workspace_id = $2::uuid AND t101.run_id = t1.id AND CASE WHEN strpos(lower(t101.title), lower($25::text)) > 0 THEN true END ORDER BY t101.number LIMIT
                (SELECT $24::bigint + 1)) AS counted) AS t102
          CROSS JOIN LATERAL
            (SELECT least(t102.n, $24::bigint) AS "value") AS "103") AS "count") AS "104") AS "text",
      (SELECT row_to_json("113")
      FROM
        (SELECT
          (SELECT row_to_json("112")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t110.number AS key1
              FROM frames t110
              WHERE t110.workspace_id = $2::uuid AND t110.run_id = t1.id AND CASE WHEN strpos(lower(t110.title), lower($28::text)) > 0 THEN true END ORDER BY t110.number LIMIT
                (SELECT $27::bigint + 1)) AS counted) AS t111
          CROSS JOIN LATERAL
            (SELECT least(t111.n, $27::bigint) AS "value") AS "112") AS "count") AS "113") AS "odd",
      (SELECT row_to_json("121")
      FROM
        (SELECT coalesce(json_agg("116" ORDER BY t114.number), '[]'::json) AS list1
        FROM
          (SELECT t123.*
          FROM frames t123
          WHERE t123.workspace_id = $2::uuid AND t123.run_id = t1.id AND t123.number >= $30::integer ORDER BY t123.number LIMIT
            (SELECT $31::bigint)) AS t114
        CROSS JOIN LATERAL
          (SELECT t114.number AS "number") AS "116") AS t115
      CROSS JOIN LATERAL
        (SELECT t115.list1 AS "nodes",
          (SELECT row_to_json("120")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t118.number AS key1
              FROM frames t118
              WHERE t118.workspace_id = $2::uuid AND t118.run_id = t1.id AND t118.number >= $30::integer ORDER BY t118.number LIMIT
                (SELECT $29::bigint + 1)) AS counted) AS t119
          CROSS JOIN LATERAL
            (SELECT least(t119.n, $29::bigint) AS "value") AS "120") AS "count") AS "121") AS "from",
      (SELECT row_to_json("131")
      FROM
        (SELECT coalesce(json_agg("126" ORDER BY t124.number), '[]'::json) AS list1
        FROM
          (SELECT t133.*
          FROM frames t133
          WHERE t133.workspace_id = $2::uuid AND t133.run_id = t1.id AND t133.number <= $33::integer ORDER BY t133.number LIMIT
            (SELECT $34::bigint)) AS t124
        CROSS JOIN LATERAL
          (SELECT t124.number AS "number") AS "126") AS t125
      CROSS JOIN LATERAL
        (SELECT t125.list1 AS "nodes",
          (SELECT row_to_json("130")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t128.number AS key1
              FROM frames t128
              WHERE t128.workspace_id = $2::uuid AND t128.run_id = t1.id AND t128.number <= $33::integer ORDER BY t128.number LIMIT
                (SELECT $32::bigint + 1)) AS counted) AS t129
          CROSS JOIN LATERAL
            (SELECT least(t129.n, $32::bigint) AS "value") AS "130") AS "count") AS "131") AS "to",
      (SELECT row_to_json("142")
      FROM
        (SELECT
          (SELECT row_to_json("141")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t137.number AS key1
                FROM frames t137
                WHERE t137.workspace_id = $2::uuid AND t137.run_id = t1.id AND t137.kind = ($36::text[])[1] AND t137.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t137.number LIMIT
                  (SELECT $35::bigint + 1)) AS way
              WHERE NOT $36::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $35::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t139.number AS key1
                FROM frames t139
                WHERE t139.workspace_id = $2::uuid AND t139.run_id = t1.id AND CASE WHEN t139.kind = ANY($37::text[]) THEN true END ORDER BY t139.number LIMIT
                  (SELECT $35::bigint + 1)) AS way
              WHERE (NOT $36::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $35::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $35::bigint + 1) AS counted) AS t140
          CROSS JOIN LATERAL
            (SELECT least(t140.n, $35::bigint) AS "value", t140.n <= $35::bigint AS "exact") AS "141") AS "count") AS "142") AS "none") AS "143"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
