SELECT json_send(to_json(
  (SELECT "49"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t24.*
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t19.number AS key1
                FROM (
                  (SELECT t19.number
                  FROM frames t19
                  WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = ($5::text[])[1] AND t19.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t19.number >= $9::integer AND t19.number <= $10::integer ORDER BY t19.number) UNION ALL
                  (SELECT t19.number
                  FROM frames t19
                  WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = ($5::text[])[2] AND t19.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t19.number >= $9::integer AND t19.number <= $10::integer ORDER BY t19.number)) AS t19
                CROSS JOIN LATERAL
                  (SELECT t21.*
                  FROM frames t21
                  WHERE t21.workspace_id = $2::uuid AND t21.run_id = t1.id AND t21.number = t19.number AND t21.step_id IN
                    (SELECT that.id
                    FROM steps AS that
                    WHERE that.run_id = t21.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($6::text[])) AND t21.severity = ANY($7::text[]) AND strpos(lower(t21.title), lower($8::text)) > 0 OFFSET 0) AS t21 ORDER BY t19.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE NOT $5::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $3::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t23.number AS key1
                FROM frames t23
                WHERE t23.workspace_id = $2::uuid AND t23.run_id = t1.id AND t23.number >= $9::integer AND t23.number <= $10::integer AND CASE WHEN t23.kind = ANY($11::text[]) AND t23.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t23.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($6::text[])) AND t23.severity = ANY($7::text[]) AND strpos(lower(t23.title), lower($8::text)) > 0 THEN true END ORDER BY t23.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE (NOT $5::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $3::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $3::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t24.*
              FROM frames t24
              WHERE t24.workspace_id = $2::uuid AND t24.run_id = t1.id AND t24.number = found.key1 OFFSET 0) AS t24 ORDER BY found.part, found.key1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('frames', t2.number)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT t2.number AS "number", t2.kind AS "kind", t2.severity AS "severity", t2.title AS "title") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "edges",
          (SELECT "6"
          FROM
            (SELECT (t3.more) AS "hasNextPage", false AS "hasPreviousPage") AS "6") AS "pageInfo",
          (SELECT row_to_json("15")
          FROM
            (SELECT count(*) AS n
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t9.number AS key1
                FROM (
                  (SELECT t9.number
                  FROM frames t9
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.kind = ($5::text[])[1] AND t9.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t9.number >= $9::integer AND t9.number <= $10::integer ORDER BY t9.number) UNION ALL
                  (SELECT t9.number
                  FROM frames t9
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.kind = ($5::text[])[2] AND t9.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t9.number >= $9::integer AND t9.number <= $10::integer ORDER BY t9.number)) AS t9
                CROSS JOIN LATERAL
                  (SELECT t11.*
                  FROM frames t11
                  WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND t11.number = t9.number AND t11.step_id IN
                    (SELECT that.id
                    FROM steps AS that
                    WHERE that.run_id = t11.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($6::text[])) AND t11.severity = ANY($7::text[]) AND strpos(lower(t11.title), lower($8::text)) > 0 OFFSET 0) AS t11 ORDER BY t9.number LIMIT
                  (SELECT $4::bigint + 1)) AS way
              WHERE NOT $5::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $4::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t13.number AS key1
                FROM frames t13
                WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.number >= $9::integer AND t13.number <= $10::integer AND CASE WHEN t13.kind = ANY($11::text[]) AND t13.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t13.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($6::text[])) AND t13.severity = ANY($7::text[]) AND strpos(lower(t13.title), lower($8::text)) > 0 THEN true END ORDER BY t13.number LIMIT
                  (SELECT $4::bigint + 1)) AS way
              WHERE (NOT $5::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $4::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $4::bigint + 1) AS counted) AS t14
          CROSS JOIN LATERAL
            (SELECT least(t14.n, $4::bigint) AS "value", t14.n <= $4::bigint AS "exact") AS "15") AS "count") AS "16") AS "frames",
      (SELECT row_to_json("29")
      FROM
        (SELECT coalesce(json_agg("27" ORDER BY t25.number) FILTER (WHERE t25.rank <= $12::bigint), '[]'::json) AS list1, count(*) > $12::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t37.*
            FROM (WITH walk1 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t32.number AS key1
                FROM (
                  (SELECT t32.number
                  FROM frames t32
                  WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.kind = ($13::text[])[1] AND t32.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t32.number >= $17::integer AND t32.number <= $18::integer ORDER BY t32.number DESC) UNION ALL
                  (SELECT t32.number
                  FROM frames t32
                  WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.kind = ($13::text[])[2] AND t32.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') AND t32.number >= $17::integer AND t32.number <= $18::integer ORDER BY t32.number DESC)) AS t32
                CROSS JOIN LATERAL
                  (SELECT t34.*
                  FROM frames t34
                  WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id AND t34.number = t32.number AND t34.step_id IN
                    (SELECT that.id
                    FROM steps AS that
                    WHERE that.run_id = t34.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($14::text[])) AND t34.severity = ANY($15::text[]) AND strpos(lower(t34.title), lower($16::text)) > 0 OFFSET 0) AS t34 ORDER BY t32.number DESC LIMIT
                  (SELECT $12::bigint + 1)) AS way
              WHERE NOT $13::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 DESC LIMIT $12::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t36.number AS key1
                FROM frames t36
                WHERE t36.workspace_id = $2::uuid AND t36.run_id = t1.id AND t36.number >= $17::integer AND t36.number <= $18::integer AND CASE WHEN t36.kind = ANY($19::text[]) AND t36.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t36.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($14::text[])) AND t36.severity = ANY($15::text[]) AND strpos(lower(t36.title), lower($16::text)) > 0 THEN true END ORDER BY t36.number DESC LIMIT
                  (SELECT $12::bigint + 1)) AS way
              WHERE (NOT $13::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 DESC LIMIT $12::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 DESC LIMIT $12::bigint + 1) AS found
            CROSS JOIN LATERAL
              (SELECT t37.*
              FROM frames t37
              WHERE t37.workspace_id = $2::uuid AND t37.run_id = t1.id AND t37.number = found.key1 OFFSET 0) AS t37 ORDER BY found.part, found.key1 DESC) AS page) AS t25
        CROSS JOIN LATERAL
          (SELECT t25.number AS "number") AS "27") AS t26
      CROSS JOIN LATERAL
        (SELECT t26.list1 AS "nodes",
          (SELECT "28"
          FROM
            (SELECT (t26.more) AS "hasPreviousPage") AS "28") AS "pageInfo") AS "29") AS "last",
      (SELECT row_to_json("41")
      FROM
        (SELECT coalesce(json_agg("40" ORDER BY t38.number), '[]'::json) AS list1
        FROM
          (SELECT t48.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t44.number AS key1
              FROM (
                (SELECT t44.number
                FROM frames t44
                WHERE t44.workspace_id = $2::uuid AND t44.run_id = t1.id AND t44.severity = ($21::text[])[1] AND t44.severity NOT IN ('DEBUG', 'INFO') ORDER BY t44.number LIMIT 1001) UNION ALL
                (SELECT t44.number
                FROM frames t44
                WHERE t44.workspace_id = $2::uuid AND t44.run_id = t1.id AND t44.severity = ($21::text[])[2] AND t44.severity NOT IN ('DEBUG', 'INFO') ORDER BY t44.number LIMIT 1001)) AS t44 ORDER BY t44.number LIMIT
                (SELECT $20::bigint)) AS way
            WHERE $22::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $20::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t47.number AS key1
              FROM frames t47
              WHERE t47.workspace_id = $2::uuid AND t47.run_id = t1.id AND CASE WHEN t47.severity = ANY($21::text[]) THEN true END ORDER BY t47.number LIMIT
                (SELECT $20::bigint)) AS way
            WHERE ($22::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $20::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $20::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t48.*
            FROM frames t48
            WHERE t48.workspace_id = $2::uuid AND t48.run_id = t1.id AND t48.number = found.key1 OFFSET 0) AS t48 ORDER BY found.part, found.key1) AS t38
        CROSS JOIN LATERAL
          (SELECT t38.number AS "number") AS "40") AS t39
      CROSS JOIN LATERAL
        (SELECT t39.list1 AS "nodes") AS "41") AS "inside") AS "49"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
