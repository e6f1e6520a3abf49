SELECT to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t11.*
      FROM runs t11
      WHERE t11.workspace_id = $1::uuid ORDER BY t11.created_at DESC, t11.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $2::bigint) AS "value", t5.n <= $2::bigint AS "exact") AS "6") AS "count",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t7
          WHERE t7.workspace_id = $1::uuid LIMIT $3::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename", least(t8.n, $3::bigint) AS "value", t8.n <= $3::bigint AS "exact") AS "9") AS "more") AS "10"));
SELECT to_json(
  (SELECT row_to_json("12")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t3
          WHERE t3.workspace_id = $1::uuid AND t3.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT t4.n <= $3::bigint AS "exact", least(t4.n, $3::bigint) AS "value") AS "5") AS "three",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.status = ANY($2::text[]) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT t7.n <= $4::bigint AS "exact") AS "8") AS "four",
      (SELECT row_to_json("11")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t9
          WHERE t9.workspace_id = $1::uuid AND t9.status = ANY($2::text[]) LIMIT $5::bigint + 1) AS counted) AS t10
      CROSS JOIN LATERAL
        (SELECT least(t10.n, $5::bigint) AS "value") AS "11") AS "value") AS "12"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value", t4.n <= $2::bigint AS "exact") AS "5") AS "count") AS "6"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value", t4.n <= $2::bigint AS "exact") AS "5") AS "count") AS "6"));
SELECT to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t3
          WHERE t3.workspace_id = $1::uuid LIMIT $2::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $2::bigint) AS "value", t4.n <= $2::bigint AS "exact") AS "5") AS "count") AS "6"));
