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
            (SELECT t8.started_at AS key1, t8.id AS key2
            FROM (
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'QUEUED' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) UNION ALL
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'RUNNING' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) UNION ALL
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'WAITING' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) UNION ALL
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'FAILED' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) UNION ALL
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'SUCCEEDED' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) UNION ALL
              (SELECT t8.started_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $2::uuid AND t8.status = 'CANCELLED' AND t8.started_at IS NULL ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501)) AS t8 ORDER BY t8.started_at DESC, t8.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.started_at AS key1, t11.id AS key2
            FROM (
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'QUEUED' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) UNION ALL
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'RUNNING' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) UNION ALL
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'WAITING' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) UNION ALL
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'FAILED' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) UNION ALL
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'SUCCEEDED' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) UNION ALL
              (SELECT t11.started_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.status = 'CANCELLED' AND t11.started_at IS NOT NULL ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501)) AS t11 ORDER BY t11.started_at DESC, t11.id DESC LIMIT 501) AS way
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
