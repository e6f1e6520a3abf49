SELECT
  (SELECT row_to_json(t9.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.cause = ANY($2::text[]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.cause AS "cause") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t8.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.cause = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS t8) AS "count") AS t9);
SELECT
  (SELECT row_to_json(t9.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.cause = ANY($2::text[]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.cause AS "cause") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t8.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.cause = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS t8) AS "count") AS t9);
SELECT
  (SELECT row_to_json(t9.*)
  FROM
    (SELECT coalesce(json_agg(t5.* ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.cause = ANY($2::text[]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.cause AS "cause") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure") AS t5) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t8.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.cause = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS t8) AS "count") AS t9);
