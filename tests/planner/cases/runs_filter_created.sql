SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND t10.created_at < $3::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.created_at < $3::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t10.workspace_id = $2::uuid AND t10.created_at > $3::timestamptz AND t10.created_at < $4::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.created_at > $3::timestamptz AND t5.created_at < $4::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t10.workspace_id = $2::uuid AND t10.created_at > $3::timestamptz AND t10.created_at < $4::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.created_at > $3::timestamptz AND t5.created_at < $4::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t10.workspace_id = $2::uuid AND t10.created_at > $3::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.created_at > $3::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t10.workspace_id = $2::uuid AND t10.created_at > $3::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.created_at AS "createdAt") AS "3") AS t2
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
            WHERE t5.workspace_id = $2::uuid AND t5.created_at > $3::timestamptz ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
