SELECT
  (SELECT row_to_json(t13.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT coalesce(json_agg(t4.* ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t7.*
            FROM steps t7
            WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.position LIMIT $3::bigint + 1) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key") AS t4) AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json(t5.*)
          FROM
            (SELECT (t3.more) AS "hasNextPage") AS t5) AS "pageInfo") AS t6) AS "steps",
      (SELECT row_to_json(t11.*)
      FROM
        (SELECT coalesce(json_agg(t10.* ORDER BY t8.number), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM frames t12
          WHERE t12.workspace_id = $2::uuid AND t12.run_id = t1.id ORDER BY t12.number DESC LIMIT $4::bigint) AS t8
        CROSS JOIN LATERAL
          (SELECT t8.number AS "number") AS t10) AS t9
      CROSS JOIN LATERAL
        (SELECT t9.list1 AS "nodes") AS t11) AS "frames") AS t13
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.created_at, t1.id), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid ORDER BY t5.created_at, t5.id LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t4);
