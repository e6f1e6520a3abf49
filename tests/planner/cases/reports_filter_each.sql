SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t5.*
        FROM reports t5
        WHERE t5.workspace_id = $2::uuid AND CASE WHEN t5.symptom = ANY($3::text[]) THEN true END ORDER BY t5.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.symptom AS "symptom") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t6.*
          FROM reports t6
          WHERE t6.workspace_id = $2::uuid AND CASE WHEN t6.status = ANY($3::text[]) AND t6.symptom = ANY($4::text[]) THEN true END ORDER BY t6.number LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t7.*
        FROM reports t7
        WHERE t7.workspace_id = $1::uuid AND CASE WHEN t7.run_id = $3::uuid THEN true END ORDER BY t7.number DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number",
        (SELECT "4"
        FROM runs t3
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.run_id) AS "run") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
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
            (SELECT t3.number AS key1
            FROM reports t3
            WHERE t3.workspace_id = $2::uuid AND CASE WHEN t3.status = ANY($3::text[]) THEN true END ORDER BY t3.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $1::bigint) AS "value") AS "6") AS "count") AS "7")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM reports t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN t9.status = ANY($3::text[]) THEN true END ORDER BY t9.number DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.number AS key1
            FROM reports t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN t4.status = ANY($3::text[]) THEN true END ORDER BY t4.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM reports t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN t9.symptom = ANY($3::text[]) THEN true END ORDER BY t9.number DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.number AS key1
            FROM reports t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN t4.symptom = ANY($3::text[]) THEN true END ORDER BY t4.number DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value", t6.n <= $1::bigint AS "exact") AS "7") AS "count") AS "8")));
