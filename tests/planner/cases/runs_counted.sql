SELECT json_send(to_json(
  (SELECT row_to_json("12")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM runs t14
        WHERE t14.workspace_id = $2::uuid ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value", t6.n <= $1::bigint AS "exact") AS "7") AS "count",
      (SELECT row_to_json("11")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t9.created_at AS key1, t9.id AS key2
            FROM runs t9
            WHERE t9.workspace_id = $2::uuid ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t10
      CROSS JOIN LATERAL
        (SELECT 'Count' AS "__typename", least(t10.n, $3::bigint) AS "value", t10.n <= $3::bigint AS "exact") AS "11") AS "more") AS "12")));
SELECT json_send(to_json(
  (SELECT row_to_json("15")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $3::uuid AND t4.status = ($2::text[])[1] ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT t5.n <= $1::bigint AS "exact", least(t5.n, $1::bigint) AS "value") AS "6") AS "three",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t8.created_at AS key1, t8.id AS key2
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.status = ($2::text[])[1] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT t9.n <= $4::bigint AS "exact") AS "10") AS "four",
      (SELECT row_to_json("14")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t12.created_at AS key1, t12.id AS key2
            FROM runs t12
            WHERE t12.workspace_id = $3::uuid AND t12.status = ($2::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC LIMIT 100001) AS stretch LIMIT $5::bigint + 1) AS counted) AS t13
      CROSS JOIN LATERAL
        (SELECT least(t13.n, $5::bigint) AS "value") AS "14") AS "value") AS "15")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value", t5.n <= $1::bigint AS "exact") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value", t5.n <= $1::bigint AS "exact") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value", t5.n <= $1::bigint AS "exact") AS "6") AS "count") AS "7")));
