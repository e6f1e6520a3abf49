SELECT
  (SELECT row_to_json(t12.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t3.*)
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT t2.key AS "key", t2.status AS "status") AS t3
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "first",
      (SELECT row_to_json(t5.*)
      FROM steps t4
      CROSS JOIN LATERAL
        (SELECT t4.key AS "key", t4.status AS "status") AS t5
      WHERE t4.workspace_id = $2::uuid AND t4.run_id = t1.id AND t4.key = $4::text) AS "second",
      (SELECT row_to_json(t7.*)
      FROM steps t6
      CROSS JOIN LATERAL
        (SELECT t6.key AS "key") AS t7
      WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.key = $5::text) AS "none",
      (SELECT row_to_json(t9.*)
      FROM frames t8
      CROSS JOIN LATERAL
        (SELECT t8.kind AS "kind") AS t9
      WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.number = $6::bigint) AS "one",
      (SELECT row_to_json(t11.*)
      FROM frames t10
      CROSS JOIN LATERAL
        (SELECT t10.kind AS "kind") AS t11
      WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND t10.number = $7::bigint) AS "far") AS t12
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t2.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "state", t1.title AS "name", t1.title AS "title") AS t2
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
