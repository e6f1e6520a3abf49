SELECT to_json(
  (SELECT "7"
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.number), '[]'::json) AS list1
        FROM
          (SELECT t6.*
          FROM frames t6
          WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND t6.kind = ANY($3::text[]) ORDER BY t6.number LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.kind AS "kind") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "frames") AS "7")), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND t5.next_move = ANY($2::text[]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $3::bigint) AS t1
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
      WHERE t5.workspace_id = $1::uuid AND t5.status = ANY($2::text[]) AND t5.mission_slug = ANY($3::text[]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM runs t7
      WHERE t7.workspace_id = $1::uuid AND t7.mission_slug = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t7.id AND that.key = $3::text AND that.value = $4::text) ORDER BY t7.created_at DESC, t7.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6"));
