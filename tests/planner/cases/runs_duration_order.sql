SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) AS key2
    FROM
      (SELECT t14.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t8.duration_seconds AS key1, t8.id AS key2
          FROM (
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'QUEUED' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'RUNNING' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'WAITING' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'FAILED' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'SUCCEEDED' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) UNION ALL
            (SELECT t8.duration_seconds, t8.id
            FROM runs t8
            WHERE t8.workspace_id = $2::uuid AND t8.status = 'CANCELLED' AND t8.duration_seconds IS NOT NULL ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501)) AS t8 ORDER BY t8.duration_seconds DESC, t8.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.duration_seconds AS key1, t11.id AS key2
          FROM (
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) UNION ALL
            (SELECT t11.duration_seconds, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $2::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NULL ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way
        WHERE
          (SELECT count(*)
          FROM walk1) < $1::bigint ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        UNION ALL SELECT 1 AS part, *
        FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t14.*
        FROM runs t14
        WHERE t14.workspace_id = $2::uuid AND t14.id = found.key2 OFFSET 0) AS t14 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.DESC', (t2.key1)[cardinality(t2.key1)], encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5")));
