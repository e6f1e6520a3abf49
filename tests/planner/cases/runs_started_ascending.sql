SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.started_at, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.started_at ORDER BY t1.started_at, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.started_at, t1.id) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t14.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.started_at AS key1, t9.id AS key2
            FROM (
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'QUEUED' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'RUNNING' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'WAITING' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'FAILED' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'SUCCEEDED' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) UNION ALL
              (SELECT t9.started_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $2::uuid AND t9.status = 'CANCELLED' AND t9.started_at IS NULL ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501)) AS t9 ORDER BY t9.started_at DESC, t9.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t12.started_at AS key1, t12.id AS key2
            FROM (
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'QUEUED' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'RUNNING' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'WAITING' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'FAILED' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'SUCCEEDED' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) UNION ALL
              (SELECT t12.started_at, t12.id
              FROM runs t12
              WHERE t12.workspace_id = $2::uuid AND t12.status = 'CANCELLED' AND t12.started_at IS NOT NULL ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501)) AS t12 ORDER BY t12.started_at DESC, t12.id DESC LIMIT 501) AS way
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
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.started_at AS "startedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage", false AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.ASC', to_char((t2.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "4") AS "pageInfo") AS "5")));
