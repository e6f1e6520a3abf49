SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM (
          (SELECT t13.created_at, t13.id
          FROM runs t13
          WHERE t13.workspace_id = $2::uuid AND t13.mission_id =
            (SELECT that.id AS value
            FROM missions AS that
            WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t13.created_at DESC, t13.id DESC LIMIT 501) UNION ALL
          (SELECT t13.created_at, t13.id
          FROM runs t13
          WHERE t13.workspace_id = $2::uuid AND t13.mission_id =
            (SELECT that.id AS value
            FROM missions AS that
            WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t13.created_at DESC, t13.id DESC LIMIT 501)) AS t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $2::uuid AND t14.id = t13.id OFFSET 0) AS t14 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.created_at AS key1, t6.id AS key2
            FROM (
              (SELECT t6.created_at, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $2::uuid AND t6.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) UNION ALL
              (SELECT t6.created_at, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $2::uuid AND t6.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[2]) ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
          (SELECT that.id AS value
          FROM missions AS that
          WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
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
            WHERE t5.workspace_id = $2::uuid AND t5.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
          (SELECT that.id AS value
          FROM missions AS that
          WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
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
            WHERE t5.workspace_id = $2::uuid AND t5.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND t10.mission_id =
          (SELECT that.id AS value
          FROM missions AS that
          WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
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
            WHERE t5.workspace_id = $2::uuid AND t5.mission_id =
              (SELECT that.id AS value
              FROM missions AS that
              WHERE that.workspace_id = $2::uuid AND that.slug = ($3::text[])[1]) ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
