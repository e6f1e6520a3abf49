SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t15.*
        FROM (
          (SELECT t14.created_at, t14.id
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.cause = ($2::text[])[1] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) UNION ALL
          (SELECT t14.created_at, t14.id
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.cause = ($2::text[])[2] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) UNION ALL
          (SELECT t14.created_at, t14.id
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.cause = ($2::text[])[3] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501)) AS t14
        CROSS JOIN LATERAL
          (SELECT t15.*
          FROM runs t15
          WHERE t15.workspace_id = $3::uuid AND t15.id = t14.id OFFSET 0) AS t15 ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.cause AS "cause") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM (
              (SELECT t7.created_at, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.cause = ($2::text[])[1] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) UNION ALL
              (SELECT t7.created_at, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.cause = ($2::text[])[2] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) UNION ALL
              (SELECT t7.created_at, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.cause = ($2::text[])[3] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001)) AS t7 ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $1::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t15.*
        FROM (
          (SELECT t14.created_at, t14.id
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.cause = ($2::text[])[1] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) UNION ALL
          (SELECT t14.created_at, t14.id
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.cause = ($2::text[])[2] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501)) AS t14
        CROSS JOIN LATERAL
          (SELECT t15.*
          FROM runs t15
          WHERE t15.workspace_id = $3::uuid AND t15.id = t14.id OFFSET 0) AS t15 ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.cause AS "cause") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM (
              (SELECT t7.created_at, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.cause = ($2::text[])[1] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) UNION ALL
              (SELECT t7.created_at, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.cause = ($2::text[])[2] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001)) AS t7 ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $1::bigint) AS "value") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t11.*
        FROM runs t11
        WHERE t11.workspace_id = $3::uuid AND t11.cause = ($2::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.cause AS "cause") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.created_at AS key1, t6.id AS key2
            FROM runs t6
            WHERE t6.workspace_id = $3::uuid AND t6.cause = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $1::bigint) AS "value") AS "8") AS "count") AS "9")));
