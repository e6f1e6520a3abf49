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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $4::uuid AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) < ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $2::uuid ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id < $4::uuid AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $4::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id > $2::uuid ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) < ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id <= $2::uuid ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) >= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id >= $5::uuid ORDER BY t15.duration_seconds, t15.id LIMIT 501)) AS t15 ORDER BY t15.duration_seconds, t15.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 501)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id > $4::uuid AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) > ($4::double precision, $5::uuid) ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NULL AND t28.id < $2::uuid ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND t28.duration_seconds IS NOT NULL AND (t28.duration_seconds, t28.id) > ($4::double precision, $5::uuid) ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND false ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL AND (t18.duration_seconds, t18.id) <= ($4::double precision, $5::uuid) ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'QUEUED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'RUNNING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'WAITING' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'FAILED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'SUCCEEDED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.status = 'CANCELLED' AND t25.duration_seconds IS NULL AND t25.id > $4::uuid AND t25.id < $2::uuid ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $3::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL AND t10.id >= $2::uuid ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $4::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501)) AS t25 ORDER BY t25.duration_seconds DESC, t25.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501)) AS t28 ORDER BY t28.duration_seconds DESC, t28.id DESC LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
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
            (SELECT t25.duration_seconds AS key1, t25.id AS key2
            FROM (
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'QUEUED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'RUNNING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'WAITING' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'FAILED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'SUCCEEDED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501) UNION ALL
              (SELECT t25.duration_seconds, t25.id
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.status = 'CANCELLED' AND false ORDER BY t25.duration_seconds, t25.id LIMIT 501)) AS t25 ORDER BY t25.duration_seconds, t25.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t28.duration_seconds AS key1, t28.id AS key2
            FROM (
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'QUEUED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'RUNNING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'WAITING' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'FAILED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'SUCCEEDED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501) UNION ALL
              (SELECT t28.duration_seconds, t28.id
              FROM runs t28
              WHERE t28.workspace_id = $4::uuid AND t28.status = 'CANCELLED' AND false ORDER BY t28.duration_seconds, t28.id LIMIT 501)) AS t28 ORDER BY t28.duration_seconds, t28.id LIMIT 501) AS way
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
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid) ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NULL ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.duration_seconds AS key1, t15.id AS key2
            FROM (
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'QUEUED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'RUNNING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'WAITING' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'FAILED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'SUCCEEDED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) UNION ALL
              (SELECT t15.duration_seconds, t15.id
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.status = 'CANCELLED' AND t15.duration_seconds IS NULL AND t15.id <= $5::uuid ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501)) AS t15 ORDER BY t15.duration_seconds DESC, t15.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1 DESC, key2 DESC LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "20") AS "pageInfo") AS "21")));
