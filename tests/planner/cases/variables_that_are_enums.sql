SELECT json_send(to_json(
  (SELECT "14"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t6.*
            FROM frames t6
            WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND CASE WHEN t6.severity = ANY($4::text[]) THEN true END ORDER BY t6.number LIMIT 1001) AS stretch LIMIT $3::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("10" ORDER BY t8.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t12.*
            FROM steps t12
            WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id AND CASE WHEN t12.status = ANY($6::text[]) THEN true END ORDER BY t12.position LIMIT 501) AS stretch LIMIT $5::bigint) AS t8
        CROSS JOIN LATERAL
          (SELECT t8.key AS "key", t8.status AS "status") AS "10") AS t9
      CROSS JOIN LATERAL
        (SELECT t9.list1 AS "nodes") AS "11") AS "steps") AS "14"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM reports t5
        WHERE t5.workspace_id = $2::uuid AND CASE WHEN t5.symptom = ANY($3::text[]) THEN true END ORDER BY t5.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
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
          (SELECT t6.updated_at, t6.run_id
          FROM run_updates t6
          WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) UNION ALL
          (SELECT t6.updated_at, t6.run_id
          FROM run_updates t6
          WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[2] ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501)) AS t6
        CROSS JOIN LATERAL
          (SELECT t8.*
          FROM runs t8
          WHERE t8.workspace_id = $3::uuid AND t8.id = t6.run_id OFFSET 0) AS t8 ORDER BY t6.updated_at DESC, t6.run_id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
