SELECT to_json(
  (SELECT "12"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t6.*
          FROM frames t6
          WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.severity = ANY($3::text[]) ORDER BY t6.number LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.severity AS "severity") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames",
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("9" ORDER BY t7.position), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM steps t11
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND t11.status = ANY($5::text[]) ORDER BY t11.position LIMIT $6::bigint) AS t7
        CROSS JOIN LATERAL
          (SELECT t7.key AS "key", t7.status AS "status") AS "9") AS t8
      CROSS JOIN LATERAL
        (SELECT t8.list1 AS "nodes") AS "10") AS "steps") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM reports t5
      WHERE t5.workspace_id = $1::uuid AND t5.symptom = ANY($2::text[]) ORDER BY t5.number DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND t5.status = ANY($2::text[]) ORDER BY t5.updated_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status", t1.updated_at AS "updatedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
