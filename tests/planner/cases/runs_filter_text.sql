SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (strpos(lower(t5.title), lower($2::text)) > 0 OR t5.id = $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (strpos(lower(t5.title), lower($2::text)) > 0 OR t5.id = $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (strpos(lower(t5.title), lower($2::text)) > 0 OR t5.id = $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
