SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $4::uuid AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) < ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id < $4::uuid AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $4::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id > $2::uuid ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) < ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id <= $2::uuid ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) <= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id >= $5::uuid ORDER BY t14.duration_seconds, t14.id LIMIT 1)) AS t14 ORDER BY t14.duration_seconds, t14.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds, t17.id LIMIT 1)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $4::uuid AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NOT NULL AND (t24.duration_seconds, t24.id) > ($4::double precision, $5::uuid) ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) > ($4::double precision, $5::uuid) ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND false ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($4::double precision, $5::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'QUEUED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'RUNNING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'WAITING' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'FAILED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'SUCCEEDED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $3::uuid AND t24.status = 'CANCELLED' AND t24.duration_seconds IS NULL AND t24.id > $4::uuid AND t24.id < $2::uuid ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $3::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'QUEUED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'RUNNING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'WAITING' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'FAILED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'SUCCEEDED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = 'CANCELLED' AND false ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL AND t9.id >= $2::uuid ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $3::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $4::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
SELECT json_send(to_json(
  (SELECT row_to_json("21")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t30.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t24.duration_seconds AS key1, t24.id AS key2
            FROM (
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'QUEUED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'RUNNING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'WAITING' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'FAILED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'SUCCEEDED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501) UNION ALL
              (SELECT t24.duration_seconds, t24.id
              FROM runs t24
              WHERE t24.workspace_id = $4::uuid AND t24.status = 'CANCELLED' AND false ORDER BY t24.duration_seconds, t24.id LIMIT 501)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM (
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501) UNION ALL
              (SELECT t27.duration_seconds, t27.id
              FROM runs t27
              WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 501)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t30.*
          FROM runs t30
          WHERE t30.workspace_id = $4::uuid AND t30.id = found.key2 OFFSET 0) AS t30 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "20"
      FROM
        (SELECT (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.duration_seconds AS key1, t6.id AS key2
            FROM (
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'QUEUED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'RUNNING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'WAITING' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'FAILED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'SUCCEEDED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1) UNION ALL
              (SELECT t6.duration_seconds, t6.id
              FROM runs t6
              WHERE t6.workspace_id = $4::uuid AND t6.status = 'CANCELLED' AND t6.duration_seconds IS NOT NULL AND (t6.duration_seconds, t6.id) >= ($2::double precision, $3::uuid) ORDER BY t6.duration_seconds, t6.id LIMIT 1)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 1)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t14.duration_seconds AS key1, t14.id AS key2
            FROM (
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'QUEUED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'RUNNING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'WAITING' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'FAILED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'SUCCEEDED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) UNION ALL
              (SELECT t14.duration_seconds, t14.id
              FROM runs t14
              WHERE t14.workspace_id = $4::uuid AND t14.status = 'CANCELLED' AND t14.duration_seconds IS NULL AND t14.id <= $5::uuid ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1)) AS t14 ORDER BY t14.duration_seconds DESC, t14.id DESC LIMIT 1) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 1) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
