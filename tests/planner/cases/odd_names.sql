SELECT json_send(to_json(
  (SELECT "8"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.title AS "t1", t1.status AS "t2", t1.revision AS "t3", 'run_' || encode(uuid_send(t1.id), 'hex') AS "whole", t1.resolution AS "row", t1.completeness AS "rank", t1.created_at AS "select",
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t7.*
          FROM steps t7
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.position LIMIT
            (SELECT $3::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "t4", t2.title AS "list1") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "page") AS "5") AS "steps") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
