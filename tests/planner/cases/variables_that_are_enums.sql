SELECT json_send(to_json(
  (SELECT "19"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM (WITH walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t8.number AS key1
              FROM (
                (SELECT t8.number
                FROM frames t8
                WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.severity = ($4::text[])[1] AND t8.severity NOT IN ('DEBUG', 'INFO') ORDER BY t8.number LIMIT 1001) UNION ALL
                (SELECT t8.number
                FROM frames t8
                WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.severity = ($4::text[])[2] AND t8.severity NOT IN ('DEBUG', 'INFO') ORDER BY t8.number LIMIT 1001)) AS t8 ORDER BY t8.number LIMIT
                (SELECT $3::bigint)) AS way
            WHERE $5::text NOT IN ('DEBUG', 'INFO') ORDER BY key1 LIMIT $3::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t11.number AS key1
              FROM frames t11
              WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND CASE WHEN t11.severity = ANY($4::text[]) THEN true END ORDER BY t11.number LIMIT
                (SELECT $3::bigint)) AS way
            WHERE ($5::text NOT IN ('DEBUG', 'INFO')) IS NOT TRUE ORDER BY key1 LIMIT $3::bigint) SELECT * FROM
            (SELECT 0 AS part, *
            FROM walk1
            UNION ALL SELECT 0 AS part, *
            FROM walk2) AS every ORDER BY part, key1 LIMIT $3::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t12.*
            FROM frames t12
            WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id AND t12.number = found.key1 OFFSET 0) AS t12 ORDER BY found.part, found.key1) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames",
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.position), '[]'::json) AS list1
        FROM
          (SELECT t18.*
          FROM steps t18
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id AND CASE WHEN t18.status = ANY($7::text[]) THEN true END ORDER BY t18.position LIMIT
            (SELECT $6::bigint)) AS t13
        CROSS JOIN LATERAL
          (SELECT t13.key AS "key", t13.status AS "status") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes") AS "16") AS "steps") AS "19"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM reports t6
        WHERE t6.workspace_id = $3::uuid AND t6.symptom = ($2::text[])[1] ORDER BY t6.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM (
          (SELECT t7.updated_at, t7.run_id
          FROM run_updates t7
          WHERE t7.workspace_id = $3::uuid AND t7.status = ($2::text[])[1] ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) UNION ALL
          (SELECT t7.updated_at, t7.run_id
          FROM run_updates t7
          WHERE t7.workspace_id = $3::uuid AND t7.status = ($2::text[])[2] ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501)) AS t7
        CROSS JOIN LATERAL
          (SELECT t8.*
          FROM runs t8
          WHERE t8.workspace_id = $3::uuid AND t8.id = t7.run_id OFFSET 0) AS t8 ORDER BY t7.updated_at DESC, t7.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
