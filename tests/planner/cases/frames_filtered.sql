SELECT json_send(to_json(
  (SELECT "42"
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
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.severity = ($4::text[])[1] AND t16.severity NOT IN ('DEBUG', 'INFO') ORDER BY t16.number LIMIT 1001) UNION ALL
                (SELECT t16.number
                FROM frames t16
                WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.severity = ($4::text[])[2] AND t16.severity NOT IN ('DEBUG', 'INFO') ORDER BY t16.number LIMIT 1001)) AS t16 ORDER BY t16.number LIMIT
                (SELECT $6::bigint)) AS way
            WHERE $5::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $6::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t19.number AS key1
              FROM frames t19
              WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND CASE WHEN t19.severity = ANY($4::text[]) THEN true END ORDER BY t19.number LIMIT
                (SELECT $6::bigint)) AS way
            WHERE ($5::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $6::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $6::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM frames t20
            WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND t20.number = found.key1 OFFSET 0) AS t20 ORDER BY found.part, found.key1) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
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
                  WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.severity = ($4::text[])[1] AND t7.severity NOT IN ('DEBUG', 'INFO') ORDER BY t7.number LIMIT 100001) UNION ALL
                  (SELECT t7.number
                  FROM frames t7
                  WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id AND t7.severity = ($4::text[])[2] AND t7.severity NOT IN ('DEBUG', 'INFO') ORDER BY t7.number LIMIT 100001)) AS t7 ORDER BY t7.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE $5::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $3::bigint + 1), walk2 AS MATERIALIZED
              (SELECT way.*
              FROM
                (SELECT t10.number AS key1
                FROM frames t10
                WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND CASE WHEN t10.severity = ANY($4::text[]) THEN true END ORDER BY t10.number LIMIT
                  (SELECT $3::bigint + 1)) AS way
              WHERE ($5::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $3::bigint + 1) SELECT * FROM
              (SELECT 0 AS part, *
              FROM walk1
              UNION ALL SELECT 0 AS part, *
              FROM walk2) AS every ORDER BY part, key1 LIMIT $3::bigint + 1) AS counted) AS t11
          CROSS JOIN LATERAL
            (SELECT least(t11.n, $3::bigint) AS "value") AS "12") AS "count") AS "13") AS "graver",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("25" ORDER BY t21.number), '[]'::json) AS list1
        FROM
          (SELECT t34.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t29.number AS key1
              FROM (
                (SELECT t29.number
                FROM frames t29
                WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.kind = ($8::text[])[1] AND t29.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t29.number) UNION ALL
                (SELECT t29.number
                FROM frames t29
                WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.kind = ($8::text[])[2] AND t29.kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN') ORDER BY t29.number)) AS t29
              CROSS JOIN LATERAL
                (SELECT t31.*
                FROM frames t31
                WHERE t31.workspace_id = $2::uuid AND t31.run_id = t1.id AND t31.number = t29.number AND t31.step_id IN
                  (SELECT that.id
                  FROM steps AS that
                  WHERE that.run_id = t31.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($9::text[])) OFFSET 0) AS t31 ORDER BY t29.number LIMIT
                (SELECT $7::bigint)) AS way
            WHERE NOT $8::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN'] ORDER BY key1 LIMIT $7::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t33.number AS key1
              FROM frames t33
              WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id AND CASE WHEN t33.kind = ANY($10::text[]) AND t33.step_id IN
                (SELECT that.id
                FROM steps AS that
                WHERE that.run_id = t33.run_id AND that.workspace_id = $2::uuid AND that.key = ANY($9::text[])) THEN true END ORDER BY t33.number LIMIT
                (SELECT $7::bigint)) AS way
            WHERE (NOT $8::text[] && ARRAY['RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN']) IS NOT TRUE ORDER BY key1 LIMIT $7::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $7::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM frames t34
            WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id AND t34.number = found.key1 OFFSET 0) AS t34 ORDER BY found.part, found.key1) AS t21
        CROSS JOIN LATERAL
          (SELECT t21.number AS "number", t21.kind AS "kind",
            (SELECT "24"
            FROM steps t23
            CROSS JOIN LATERAL
              (SELECT t23.key AS "key") AS "24"
            WHERE t23.workspace_id = $2::uuid AND t23.id = t21.step_id) AS "step") AS "25") AS t22
      CROSS JOIN LATERAL
        (SELECT t22.list1 AS "nodes") AS "26") AS "kinds",
      (SELECT row_to_json("39")
      FROM
        (SELECT coalesce(json_agg("37" ORDER BY t35.number) FILTER (WHERE t35.rank <= $11::bigint), '[]'::json) AS list1, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t41.*
            FROM frames t41
            WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id AND t41.number >= $13::integer AND t41.number <= $14::integer AND CASE WHEN strpos(lower(t41.title), lower($12::text)) > 0 THEN true END ORDER BY t41.number DESC LIMIT
              (SELECT $11::bigint + 1)) AS page) AS t35
        CROSS JOIN LATERAL
          (SELECT t35.number AS "number", t35.title AS "title") AS "37") AS t36
      CROSS JOIN LATERAL
        (SELECT t36.list1 AS "nodes",
          (SELECT "38"
          FROM
            (SELECT (t36.more) AS "hasPreviousPage") AS "38") AS "pageInfo") AS "39") AS "part") AS "42"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
