SELECT
  (SELECT row_to_json(t18.*)
  FROM
    (SELECT 'RunComparison' AS "__typename", t1.reason IS NULL AS "same", t1.reason AS "reason", t1.step AS "step",
      (SELECT row_to_json(t3.*)
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT t2.number AS "number", t2.kind AS "kind") AS t3
      WHERE t2.workspace_id = $8::uuid AND t2.run_id = t1.run_a AND t2.number = t1.number_a) AS "a",
      (SELECT row_to_json(t5.*)
      FROM frames t4
      CROSS JOIN LATERAL
        (SELECT t4.number AS "number", t4.kind AS "kind") AS t5
      WHERE t4.workspace_id = $8::uuid AND t4.run_id = t1.run_b AND t4.number = t1.number_b) AS "b",
      (SELECT row_to_json(t7.*)
      FROM runs t6
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t6.id), 'hex') AS "id", t6.title AS "title") AS t7
      WHERE t6.workspace_id = $8::uuid AND t6.id = t1.run_a) AS "runA",
      (SELECT row_to_json(t11.*)
      FROM runs t8
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t8.id), 'hex') AS "id",
          (SELECT row_to_json(t10.*)
          FROM failures t9
          CROSS JOIN LATERAL
            (SELECT t9.code AS "code") AS t10
          WHERE t9.workspace_id = $8::uuid AND t9.run_id = t8.id AND t9.root) AS "failure") AS t11
      WHERE t8.workspace_id = $8::uuid AND t8.id = t1.run_b) AS "runB",
      (SELECT coalesce(json_agg(t17.* ORDER BY t12.place), '[]'::json)
      FROM ROWS
      FROM (json_array_elements(t1.steps)) WITH ORDINALITY AS t12(value, place)
      CROSS JOIN LATERAL
        (SELECT 'StepComparison' AS "__typename", (t12.value->>'key')::text AS "key", (t12.value->>'reason')::text IS NULL AS "same", (t12.value->>'reason')::text AS "reason",
          (SELECT row_to_json(t14.*)
          FROM frames t13
          CROSS JOIN LATERAL
            (SELECT t13.number AS "number", t13.title AS "title") AS t14
          WHERE t13.workspace_id = $8::uuid AND t13.run_id = t1.run_a AND t13.number = (t12.value->>'number_a')::integer) AS "a",
          (SELECT row_to_json(t16.*)
          FROM frames t15
          CROSS JOIN LATERAL
            (SELECT t15.number AS "number", t15.title AS "title") AS t16
          WHERE t15.workspace_id = $8::uuid AND t15.run_id = t1.run_b AND t15.number = (t12.value->>'number_b')::integer) AS "b", (t12.value->>'status_a')::text AS "statusA", (t12.value->>'status_b')::text AS "statusB", (t12.value->>'attempts_a')::integer AS "attemptCountA", (t12.value->>'attempts_b')::integer AS "attemptCountB") AS t17
      WHERE true) AS "steps") AS t18)
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
SELECT
  (SELECT row_to_json(t9.*)
  FROM
    (SELECT t1.reason IS NULL AS "same", t1.reason AS "reason",
      (SELECT row_to_json(t8.*)
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json(t6.*)
          FROM
            (SELECT coalesce(json_agg(t5.* ORDER BY t3.position), '[]'::json) AS list1
            FROM
              (SELECT t7.*
              FROM steps t7
              WHERE t7.workspace_id = $8::uuid AND t7.run_id = t2.id ORDER BY t7.position DESC LIMIT $9::bigint) AS t3
            CROSS JOIN LATERAL
              (SELECT t3.status AS "status") AS t5) AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes") AS t6) AS "steps") AS t8
      WHERE t2.workspace_id = $8::uuid AND t2.id = t1.run_a) AS "runA") AS t9)
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
