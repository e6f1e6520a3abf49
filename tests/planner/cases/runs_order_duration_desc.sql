SELECT json_send(to_json(
  (SELECT row_to_json("13")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t22.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $3::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NULL AND t17.id > $2::uuid ORDER BY t17.duration_seconds, t17.id LIMIT 501)) AS t17 ORDER BY t17.duration_seconds, t17.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t20.duration_seconds AS key1, t20.id AS key2
            FROM (
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'QUEUED' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'RUNNING' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'WAITING' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'FAILED' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'SUCCEEDED' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.status = 'CANCELLED' AND t20.duration_seconds IS NOT NULL ORDER BY t20.duration_seconds, t20.id LIMIT 501)) AS t20 ORDER BY t20.duration_seconds, t20.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM runs t22
          WHERE t22.workspace_id = $3::uuid AND t22.id = found.key2 OFFSET 0) AS t22 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "12"
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
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.DESC', (t2.key1)[1], encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "12") AS "pageInfo") AS "13")));
SELECT json_send(to_json(
  (SELECT row_to_json("13")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t22.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.duration_seconds AS key1, t17.id AS key2
            FROM (
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'QUEUED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'RUNNING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'WAITING' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'FAILED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'SUCCEEDED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) UNION ALL
              (SELECT t17.duration_seconds, t17.id
              FROM runs t17
              WHERE t17.workspace_id = $4::uuid AND t17.status = 'CANCELLED' AND t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) < ($2::double precision, $3::uuid) ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501)) AS t17 ORDER BY t17.duration_seconds DESC, t17.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t20.duration_seconds AS key1, t20.id AS key2
            FROM (
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'QUEUED' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'RUNNING' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'WAITING' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'FAILED' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'SUCCEEDED' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) UNION ALL
              (SELECT t20.duration_seconds, t20.id
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.status = 'CANCELLED' AND t20.duration_seconds IS NULL ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501)) AS t20 ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t22.*
          FROM runs t22
          WHERE t22.workspace_id = $4::uuid AND t22.id = found.key2 OFFSET 0) AS t22 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "12"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t7.duration_seconds AS key1, t7.id AS key2
            FROM (
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'QUEUED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'RUNNING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'WAITING' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'FAILED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'SUCCEEDED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501) UNION ALL
              (SELECT t7.duration_seconds, t7.id
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.status = 'CANCELLED' AND false ORDER BY t7.duration_seconds, t7.id LIMIT 501)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t10.duration_seconds AS key1, t10.id AS key2
            FROM (
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'QUEUED' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'RUNNING' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'WAITING' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'FAILED' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'SUCCEEDED' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501) UNION ALL
              (SELECT t10.duration_seconds, t10.id
              FROM runs t10
              WHERE t10.workspace_id = $4::uuid AND t10.status = 'CANCELLED' AND t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid) ORDER BY t10.duration_seconds, t10.id LIMIT 501)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.DESC', (t2.key1)[cardinality(t2.key1)], encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "12") AS "pageInfo") AS "13")));
SELECT json_send(to_json(
  (SELECT row_to_json("14")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t23.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM (
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) UNION ALL
              (SELECT t18.duration_seconds, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND false ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t21.duration_seconds AS key1, t21.id AS key2
            FROM (
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'QUEUED' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) UNION ALL
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'RUNNING' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) UNION ALL
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'WAITING' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) UNION ALL
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'FAILED' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) UNION ALL
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'SUCCEEDED' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) UNION ALL
              (SELECT t21.duration_seconds, t21.id
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.status = 'CANCELLED' AND t21.duration_seconds IS NULL AND t21.id < $2::uuid ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501)) AS t21 ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t23.*
          FROM runs t23
          WHERE t23.workspace_id = $3::uuid AND t23.id = found.key2 OFFSET 0) AS t23 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.DURATION.DESC', t1.duration_seconds, encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "13"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t8.duration_seconds AS key1, t8.id AS key2
            FROM (
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'QUEUED' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501) UNION ALL
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'RUNNING' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501) UNION ALL
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'WAITING' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501) UNION ALL
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'FAILED' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501) UNION ALL
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'SUCCEEDED' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501) UNION ALL
              (SELECT t8.duration_seconds, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = 'CANCELLED' AND t8.duration_seconds IS NULL AND t8.id >= $2::uuid ORDER BY t8.duration_seconds, t8.id LIMIT 501)) AS t8 ORDER BY t8.duration_seconds, t8.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM (
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501) UNION ALL
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501) UNION ALL
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501) UNION ALL
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501) UNION ALL
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501) UNION ALL
              (SELECT t11.duration_seconds, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NOT NULL ORDER BY t11.duration_seconds, t11.id LIMIT 501)) AS t11 ORDER BY t11.duration_seconds, t11.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < 1 ORDER BY key1, key2 LIMIT 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "13") AS "pageInfo") AS "14")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t13.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t8.duration_seconds AS key1, t8.id AS key2
          FROM (
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'QUEUED' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'RUNNING' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'WAITING' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'FAILED' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'SUCCEEDED' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $5::uuid AND t8.status = 'CANCELLED' AND t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) < ($1::double precision, $2::uuid) ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501)) AS t8 ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $4::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.duration_seconds AS key1, t11.id AS key2
          FROM (
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NULL AND t11.id > $3::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way
        WHERE
          (SELECT count(*)
          FROM walk1) < $4::bigint ORDER BY key1 DESC, key2 DESC LIMIT $4::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        UNION ALL SELECT 1 AS part, *
        FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $4::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t13.*
        FROM runs t13
        WHERE t13.workspace_id = $5::uuid AND t13.id = found.key2 OFFSET 0) AS t13 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t14.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NOT NULL ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.duration_seconds AS key1, t12.id AS key2
            FROM (
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'QUEUED' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'RUNNING' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'WAITING' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'FAILED' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'SUCCEEDED' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'CANCELLED' AND t12.duration_seconds IS NULL ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501)) AS t12 ORDER BY t12.duration_seconds DESC, t12.id DESC LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $2::uuid AND t14.id = found.key2 OFFSET 0) AS t14 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", false AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t14.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM (
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501) UNION ALL
              (SELECT t9.duration_seconds, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NULL ORDER BY t9.duration_seconds, t9.id LIMIT 501)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.duration_seconds AS key1, t12.id AS key2
            FROM (
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'QUEUED' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'RUNNING' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'WAITING' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'FAILED' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'SUCCEEDED' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501) UNION ALL
              (SELECT t12.duration_seconds, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'CANCELLED' AND t12.duration_seconds IS NOT NULL ORDER BY t12.duration_seconds, t12.id LIMIT 501)) AS t12 ORDER BY t12.duration_seconds, t12.id LIMIT 501) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1, key2 LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          UNION ALL SELECT 1 AS part, *
          FROM walk2) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $2::uuid AND t14.id = found.key2 OFFSET 0) AS t14 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT false AS "hasNextPage", (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5")));
