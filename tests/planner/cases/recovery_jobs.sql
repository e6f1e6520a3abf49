SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t13.*
          FROM recovery_jobs t13
          WHERE t13.workspace_id = $3::uuid ORDER BY t13.created_at DESC, t13.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.move AS "move", t1.status AS "status", t1.max_per_minute AS "maxPerMinute", t1.stop_after_failures AS "stopAfterFailures", t1.note AS "note", t1.reason AS "reason", t1.created_at AS "createdAt", t1.finished_at AS "finishedAt",
        (SELECT "3"
        FROM
          (SELECT t1.created_by_kind AS "kind", t1.created_by_name AS "name") AS "3") AS "createdBy",
        (SELECT "4"
        FROM
          (SELECT t1.fix->>'kind' AS "kind", t1.fix->>'note' AS "note", t1.fix->>'evidenceUrl' AS "evidenceUrl") AS "4"
        WHERE t1.fix IS NOT NULL) AS "fix") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "6"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "6") AS "pageInfo",
      (SELECT row_to_json("10")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t8.created_at AS key1, t8.id AS key2
            FROM recovery_jobs t8
            WHERE t8.workspace_id = $3::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value", t9.n <= $2::bigint AS "exact") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t25.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t8.id AS found, t8.created_at AS at
                FROM recovery_jobs t8
                WHERE t8.workspace_id = $1::uuid AND t8.group_id = $3::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM recovery_jobs t9
              WHERE t9.workspace_id = $1::uuid AND t9.group_id = $3::uuid ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t10.id AS found, t10.created_at AS at
                FROM (
                  (SELECT t10.created_at, t10.id
                  FROM recovery_jobs t10
                  WHERE t10.workspace_id = $1::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) UNION ALL
                  (SELECT t10.created_at, t10.id
                  FROM recovery_jobs t10
                  WHERE t10.workspace_id = $1::uuid AND t10.status = ($4::text[])[2] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000)) AS t10 ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t11.id AS found, t11.created_at AS at
              FROM (
                (SELECT t11.created_at, t11.id
                FROM recovery_jobs t11
                WHERE t11.workspace_id = $1::uuid AND t11.status = ($4::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100) UNION ALL
                (SELECT t11.created_at, t11.id
                FROM recovery_jobs t11
                WHERE t11.workspace_id = $1::uuid AND t11.status = ($4::text[])[2] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100)) AS t11 ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t17.created_at AS key1, t17.id AS key2
          FROM recovery_jobs t17
          WHERE t17.workspace_id = $1::uuid AND t17.group_id = $3::uuid AND CASE WHEN t17.status = ANY($5::text[]) THEN true END ORDER BY t17.created_at DESC, t17.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t19.created_at AS key1, t19.id AS key2
          FROM
            (SELECT t19.*
            FROM (
              (SELECT t19.created_at, t19.id
              FROM recovery_jobs t19
              WHERE t19.workspace_id = $1::uuid AND t19.status = ($4::text[])[1] ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000) UNION ALL
              (SELECT t19.created_at, t19.id
              FROM recovery_jobs t19
              WHERE t19.workspace_id = $1::uuid AND t19.status = ($4::text[])[2] ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000)) AS t19 ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000) AS t19
          CROSS JOIN LATERAL
            (SELECT t21.*
            FROM recovery_jobs t21
            WHERE t21.workspace_id = $1::uuid AND t21.id = t19.id AND t21.group_id = $3::uuid OFFSET 0) AS t21 ORDER BY t19.created_at DESC, t19.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint), walk2_cut AS MATERIALIZED
        (SELECT CASE WHEN EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) AND
          (SELECT count(*)
          FROM walk2) < $2::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t22.created_at, t22.id
            FROM recovery_jobs t22
            WHERE t22.workspace_id = $1::uuid AND t22.status = ($4::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 10001) UNION ALL
            (SELECT t22.created_at, t22.id
            FROM recovery_jobs t22
            WHERE t22.workspace_id = $1::uuid AND t22.status = ($4::text[])[2] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 10001)) AS t22 ORDER BY t22.created_at DESC, t22.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut) SELECT * FROM (
        (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t12.id AS found, t12.created_at AS at
            FROM recovery_jobs t12
            WHERE t12.workspace_id = $1::uuid AND t12.group_id = $3::uuid ORDER BY t12.created_at DESC, t12.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t13.*
          FROM recovery_jobs t13
          WHERE t13.workspace_id = $1::uuid AND t13.id = way.found AND t13.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) UNION ALL
        (SELECT 0 AS part, t15.created_at AS key1, t15.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t14.id AS found, t14.created_at AS at
            FROM (
              (SELECT t14.created_at, t14.id
              FROM recovery_jobs t14
              WHERE t14.workspace_id = $1::uuid AND t14.status = ($4::text[])[1] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 1000) UNION ALL
              (SELECT t14.created_at, t14.id
              FROM recovery_jobs t14
              WHERE t14.workspace_id = $1::uuid AND t14.status = ($4::text[])[2] ORDER BY t14.created_at DESC, t14.id DESC LIMIT 1000)) AS t14 ORDER BY t14.created_at DESC, t14.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t15.*
          FROM recovery_jobs t15
          WHERE t15.workspace_id = $1::uuid AND t15.id = way.found AND t15.group_id = $3::uuid AND ((true)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2 WHERE
        (SELECT NOT cut
        FROM walk2_cut) UNION ALL
        (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t23.id AS found, t23.created_at AS at
            FROM recovery_jobs t23
            WHERE t23.workspace_id = $1::uuid AND t23.group_id = $3::uuid) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) AND
            (SELECT cut
            FROM walk2_cut)) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM recovery_jobs t24
          WHERE t24.workspace_id = $1::uuid AND t24.id = way.found AND t24.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t25.*
        FROM recovery_jobs t25
        WHERE t25.workspace_id = $1::uuid AND t25.id = found.key2 OFFSET 0) AS t25 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "4"
        FROM
          (SELECT grouped.*, counted.*
          FROM failure_groups AS grouped
          CROSS JOIN LATERAL
            (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.group_id = grouped.id AND shard.workspace_id = $1::uuid) AS counted) AS t3
        CROSS JOIN LATERAL
          (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.code AS "code", t3.open_count AS "openCount") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.group_id) AS "group",
        (SELECT "5"
        FROM
          (SELECT t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending", t1.moved AS "moved", t1.refused AS "refused", t1.gone AS "gone", t1.under_way AS "underWay", t1.succeeded AS "succeeded", t1.failed_again AS "failedAgain") AS "5") AS "progress") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "7")));
