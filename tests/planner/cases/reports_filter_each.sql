SELECT
  (SELECT row_to_json(t4.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM reports t5
      WHERE t5.workspace_id = $1::uuid AND t5.symptom = ANY($2::text[]) ORDER BY t5.number DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.symptom AS "symptom") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t4);
SELECT
  (SELECT row_to_json(t5.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.number DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t6.*
        FROM reports t6
        WHERE t6.workspace_id = $2::uuid AND t6.status = ANY($3::text[]) AND t6.symptom = ANY($4::text[]) ORDER BY t6.number LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t4.*)
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS t4) AS "pageInfo") AS t5);
SELECT
  (SELECT row_to_json(t6.*)
  FROM
    (SELECT
      (SELECT row_to_json(t5.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM reports t3
          WHERE t3.workspace_id = $1::uuid AND t3.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t4
      CROSS JOIN LATERAL
        (SELECT least(t4.n, $3::bigint) AS "value") AS t5) AS "count") AS t6);
SELECT
  (SELECT row_to_json(t6.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t7.*
      FROM reports t7
      WHERE t7.workspace_id = $1::uuid AND t7.run_id = $2::uuid ORDER BY t7.number DESC LIMIT $3::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number",
        (SELECT row_to_json(t4.*)
        FROM runs t3
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.run_id) AS "run") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS t6);
SELECT
  (SELECT row_to_json(t7.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM reports t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) ORDER BY t8.number DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number", t1.status AS "status") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM reports t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS t6) AS "count") AS t7);
SELECT
  (SELECT row_to_json(t7.*)
  FROM
    (SELECT coalesce(json_agg(t3.* ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM reports t8
      WHERE t8.workspace_id = $1::uuid AND t8.symptom = ANY($2::text[]) ORDER BY t8.number DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS t3) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t6.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM reports t4
          WHERE t4.workspace_id = $1::uuid AND t4.symptom = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value", t5.n <= $3::bigint AS "exact") AS t6) AS "count") AS t7);
