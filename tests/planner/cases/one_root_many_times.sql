SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM runs t5
        WHERE t5.workspace_id = $2::uuid ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM runs t5
        WHERE t5.workspace_id = $2::uuid ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM runs t5
        WHERE t5.workspace_id = $2::uuid ORDER BY t5.created_at, t5.id LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM runs t5
        WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM (
          (SELECT t6.created_at, t6.id
          FROM runs t6
          WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) UNION ALL
          (SELECT t6.created_at, t6.id
          FROM runs t6
          WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501)) AS t6
        CROSS JOIN LATERAL
          (SELECT t8.*
          FROM runs t8
          WHERE t8.workspace_id = $3::uuid AND t8.id = t6.id OFFSET 0) AS t8 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
