SELECT json_send(to_json(
  (SELECT "18"
  FROM
    (SELECT t1.reason IS NULL AS "same", t1.reason AS "reason",
      (SELECT "3"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.kind AS "kind", date_part('epoch', t2.at -
          (SELECT that.created_at
          FROM runs AS that
          WHERE that.id = t2.run_id AND that.workspace_id = $8::uuid)) AS "offsetSeconds") AS "3"
      WHERE t2.workspace_id = $8::uuid AND t2.run_id = t1.run_a AND t2.number = t1.number_a) AS "a",
      (SELECT "7"
      FROM frames t4
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t4.run_id), 'hex') || lpad(to_hex(t4.number), 8, '0') AS "id", t4.number AS "number", t4.kind AS "kind",
          (SELECT "6"
          FROM steps t5
          CROSS JOIN LATERAL
            (SELECT t5.key AS "key") AS "6"
          WHERE t5.workspace_id = $8::uuid AND t5.id = t4.step_id) AS "step") AS "7"
      WHERE t4.workspace_id = $8::uuid AND t4.run_id = t1.run_b AND t4.number = t1.number_b) AS "b", t1.step AS "step",
      (SELECT "9"
      FROM runs t8
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t8.id), 'hex') AS "id", t8.status AS "status") AS "9"
      WHERE t8.workspace_id = $8::uuid AND t8.id = t1.run_a) AS "runA",
      (SELECT "11"
      FROM runs t10
      CROSS JOIN LATERAL
        (SELECT 'run_' || encode(uuid_send(t10.id), 'hex') AS "id", t10.status AS "status") AS "11"
      WHERE t10.workspace_id = $8::uuid AND t10.id = t1.run_b) AS "runB",
      (SELECT coalesce(json_agg("17" ORDER BY t12.place), '[]'::json)
      FROM ROWS
      FROM (json_array_elements(t1.steps)) WITH ORDINALITY AS t12(value, place)
      CROSS JOIN LATERAL
        (SELECT (t12.value->>'key')::text AS "key", (t12.value->>'reason')::text IS NULL AS "same", (t12.value->>'reason')::text AS "reason",
          (SELECT "14"
          FROM frames t13
          CROSS JOIN LATERAL
            (SELECT t13.number AS "number", t13.title AS "title") AS "14"
          WHERE t13.workspace_id = $8::uuid AND t13.run_id = t1.run_a AND t13.number = (t12.value->>'number_a')::integer) AS "a",
          (SELECT "16"
          FROM frames t15
          CROSS JOIN LATERAL
            (SELECT t15.number AS "number", t15.title AS "title") AS "16"
          WHERE t15.workspace_id = $8::uuid AND t15.run_id = t1.run_b AND t15.number = (t12.value->>'number_b')::integer) AS "b", (t12.value->>'status_a')::text AS "statusA", (t12.value->>'status_b')::text AS "statusB", (t12.value->>'attempts_a')::integer AS "attemptCountA", (t12.value->>'attempts_b')::integer AS "attemptCountB") AS "17"
      WHERE true) AS "steps") AS "18")))
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
SELECT json_send(to_json(
  (SELECT "8"
  FROM
    (SELECT t1.reason IS NULL AS "same", t1.reason AS "reason",
      (SELECT "3"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.kind AS "kind", date_part('epoch', t2.at -
          (SELECT that.created_at
          FROM runs AS that
          WHERE that.id = t2.run_id AND that.workspace_id = $8::uuid)) AS "offsetSeconds") AS "3"
      WHERE t2.workspace_id = $8::uuid AND t2.run_id = t1.run_a AND t2.number = t1.number_a) AS "a",
      (SELECT "7"
      FROM frames t4
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t4.run_id), 'hex') || lpad(to_hex(t4.number), 8, '0') AS "id", t4.number AS "number", t4.kind AS "kind",
          (SELECT "6"
          FROM steps t5
          CROSS JOIN LATERAL
            (SELECT t5.key AS "key") AS "6"
          WHERE t5.workspace_id = $8::uuid AND t5.id = t4.step_id) AS "step") AS "7"
      WHERE t4.workspace_id = $8::uuid AND t4.run_id = t1.run_b AND t4.number = t1.number_b) AS "b") AS "8")))
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
SELECT json_send(to_json(
  (SELECT "8"
  FROM
    (SELECT t1.reason IS NULL AS "same", t1.reason AS "reason",
      (SELECT "3"
      FROM frames t2
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.number), 8, '0') AS "id", t2.number AS "number", t2.kind AS "kind", date_part('epoch', t2.at -
          (SELECT that.created_at
          FROM runs AS that
          WHERE that.id = t2.run_id AND that.workspace_id = $8::uuid)) AS "offsetSeconds") AS "3"
      WHERE t2.workspace_id = $8::uuid AND t2.run_id = t1.run_a AND t2.number = t1.number_a) AS "a",
      (SELECT "7"
      FROM frames t4
      CROSS JOIN LATERAL
        (SELECT 'frame_' || encode(uuid_send(t4.run_id), 'hex') || lpad(to_hex(t4.number), 8, '0') AS "id", t4.number AS "number", t4.kind AS "kind",
          (SELECT "6"
          FROM steps t5
          CROSS JOIN LATERAL
            (SELECT t5.key AS "key") AS "6"
          WHERE t5.workspace_id = $8::uuid AND t5.id = t4.step_id) AS "step") AS "7"
      WHERE t4.workspace_id = $8::uuid AND t4.run_id = t1.run_b AND t4.number = t1.number_b) AS "b", t1.step AS "step") AS "8")))
FROM
  (SELECT $1::uuid AS run_a, $2::uuid AS run_b, $3::text AS reason, $4::text AS step, $5::integer AS number_a, $6::integer AS number_b, $7::json AS steps) AS t1
WHERE true;
