SELECT
  (SELECT row_to_json(t7.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.title AS "t1", t1.status AS "t2", t1.revision AS "t3", 'run_' || encode(uuid_send(t1.id), 'hex') AS "whole", t1.resolution AS "row", t1.completeness AS "rank", to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "select",
      (SELECT row_to_json(t5.*)
      FROM
        (SELECT coalesce(json_agg(t4.* ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t6.*
          FROM steps t6
          WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id ORDER BY t6.position LIMIT $3::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "t4", t2.title AS "list1") AS t4) AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "page") AS t5) AS "steps") AS t7
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
