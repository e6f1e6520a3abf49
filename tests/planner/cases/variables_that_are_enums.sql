SELECT
  (SELECT row_to_json(t12.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t5.*)
      FROM
        (SELECT coalesce(json_agg(t4.* ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t6.*
          FROM frames t6
          WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.severity = ANY($3::text[]) ORDER BY t6.number LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS t4) AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS t5) AS "frames",
      (SELECT row_to_json(t10.*)
      FROM
        (SELECT coalesce(json_agg(t9.* ORDER BY t7.position), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM steps t11
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND t11.status = ANY($5::text[]) ORDER BY t11.position LIMIT $6::bigint) AS t7
        CROSS JOIN LATERAL
          (SELECT t7.key AS "key", t7.status AS "status") AS t9) AS t8
      CROSS JOIN LATERAL
        (SELECT t8.list1 AS "nodes") AS t10) AS "steps") AS t12
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM reports t5
      WHERE t5.workspace_id = $1::uuid AND t5.symptom = ANY($2::text[]) ORDER BY t5.number DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t4);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.updated_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND t5.status = ANY($2::text[]) ORDER BY t5.updated_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", to_char(t1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "updatedAt") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t4);
