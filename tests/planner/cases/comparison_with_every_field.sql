SELECT json_send(to_json(
  (SELECT "10"
  FROM
    (SELECT t1.reason IS NULL AS "same", t1.reason AS "reason",
      (SELECT "9"
      FROM runs t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT row_to_json("6")
          FROM
            (SELECT coalesce(json_agg("5" ORDER BY t3.position), '[]'::json) AS list1
            FROM
              (SELECT t8.*
              FROM steps t8
              WHERE t8.workspace_id = $8::uuid AND t8.run_id = t2.id ORDER BY t8.position DESC LIMIT
                (SELECT $9::bigint)) AS t3
            CROSS JOIN LATERAL
              (SELECT t3.status AS "status") AS "5") AS t4
          CROSS JOIN LATERAL
            (SELECT t4.list1 AS "nodes") AS "6") AS "steps") AS "9"
      WHERE t2.workspace_id = $8::uuid AND t2.id = t1.run_a) AS "runA") AS "10")))
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
SELECT json_send(to_json(
  (SELECT "17"
  FROM
    (SELECT 'RunComparison' AS "__typename", t1.reason IS NULL AS "same", t1.reason AS "reason", t1.step AS "step",
      (SELECT "3"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT t2.number AS "number", t2.kind AS "kind") AS "3"
      WHERE t2.workspace_id = $8::uuid AND t2.run_id = t1.run_a AND t2.number = t1.number_a) AS "a",
      (SELECT "5"
      FROM frames t4
      CROSS JOIN LATERAL
        (SELECT t4.number AS "number", t4.kind AS "kind") AS "5"
      WHERE t4.workspace_id = $8::uuid AND t4.run_id = t1.run_b AND t4.number = t1.number_b) AS "b",
      (SELECT "7"
      FROM runs t6
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t6.id), 'hex') AS "id", t6.title AS "title") AS "7"
      WHERE t6.workspace_id = $8::uuid AND t6.id = t1.run_a) AS "runA",
      (SELECT "10"
      FROM runs t8
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t8.id), 'hex') AS "id",
          (SELECT "9"
          FROM
            (SELECT t8.code AS "code") AS "9"
          WHERE t8.cause IS NOT NULL) AS "failure") AS "10"
      WHERE t8.workspace_id = $8::uuid AND t8.id = t1.run_b) AS "runB",
      (SELECT coalesce(json_agg("16" ORDER BY t11.place), '[]'::json)
      FROM ROWS
      FROM (json_array_elements(t1.steps)) WITH ORDINALITY AS t11(value, place)
      CROSS JOIN LATERAL
        (SELECT 'StepComparison' AS "__typename", (t11.value->>'key')::text AS "key", (t11.value->>'reason')::text IS NULL AS "same", (t11.value->>'reason')::text AS "reason",
          (SELECT "13"
          FROM frames t12
          CROSS JOIN LATERAL
            (SELECT t12.number AS "number", t12.title AS "title") AS "13"
          WHERE t12.workspace_id = $8::uuid AND t12.run_id = t1.run_a AND t12.number = (t11.value->>'number_a')::integer) AS "a",
          (SELECT "15"
          FROM frames t14
          CROSS JOIN LATERAL
            (SELECT t14.number AS "number", t14.title AS "title") AS "15"
          WHERE t14.workspace_id = $8::uuid AND t14.run_id = t1.run_b AND t14.number = (t11.value->>'number_b')::integer) AS "b", (t11.value->>'status_a')::text AS "statusA", (t11.value->>'status_b')::text AS "statusB", (t11.value->>'attempts_a')::integer AS "attemptCountA", (t11.value->>'attempts_b')::integer AS "attemptCountB") AS "16"
      WHERE true) AS "steps") AS "17")))
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
