SELECT json_send(to_json(
  (SELECT "12"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT t2.key AS "key", t2.status AS "status") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "first",
      (SELECT "5"
      FROM steps t4
      CROSS JOIN LATERAL
        (SELECT t4.key AS "key", t4.status AS "status") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.run_id = t1.id AND t4.key = $4::text) AS "second",
      (SELECT "7"
      FROM steps t6
      CROSS JOIN LATERAL
        (SELECT t6.key AS "key") AS "7"
      WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.key = $5::text) AS "none",
      (SELECT "9"
      FROM frames t8
      CROSS JOIN LATERAL
        (SELECT t8.kind AS "kind") AS "9"
      WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.number = $6::bigint) AS "one",
      (SELECT "11"
      FROM frames t10
      CROSS JOIN LATERAL
        (SELECT t10.kind AS "kind") AS "11"
      WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND t10.number = $7::bigint) AS "far") AS "12"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "state", t1.title AS "name", t1.title AS "title") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
