SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM runs t9
      WHERE t9.workspace_id = $1::uuid AND t9.next_move = ANY($2::text[]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.next_move AS "next") AS "3") AS "recovery") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t5
          WHERE t5.workspace_id = $1::uuid AND t5.next_move = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $3::bigint) AS "value") AS "7") AS "count") AS "8"));
SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM runs t9
      WHERE t9.workspace_id = $1::uuid AND t9.next_move = ANY($2::text[]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.next_move AS "next") AS "3") AS "recovery") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t5
          WHERE t5.workspace_id = $1::uuid AND t5.next_move = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $3::bigint) AS "value") AS "7") AS "count") AS "8"));
SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM runs t9
      WHERE t9.workspace_id = $1::uuid AND t9.next_move = ANY($2::text[]) ORDER BY t9.created_at DESC, t9.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.next_move AS "next") AS "3") AS "recovery") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t5
          WHERE t5.workspace_id = $1::uuid AND t5.next_move = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $3::bigint) AS "value") AS "7") AS "count") AS "8"));
