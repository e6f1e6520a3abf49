SELECT json_send(to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t12.*
          FROM recovery_jobs t12
          WHERE t12.workspace_id = $3::uuid ORDER BY t12.created_at DESC, t12.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
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
            (SELECT t7.created_at AS key1, t7.id AS key2
            FROM recovery_jobs t7
            WHERE t7.workspace_id = $3::uuid ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100001) AS stretch LIMIT $2::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $2::bigint) AS "value", t9.n <= $2::bigint AS "exact") AS "10") AS "count") AS "11")));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM recovery_jobs t8
        WHERE t8.workspace_id = $1::uuid AND CASE WHEN t8.status = ANY($3::text[]) AND t8.group_id = $4::uuid THEN true END ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "4"
        FROM
          (SELECT grouped.*, counted.*
          FROM failure_groups AS grouped
          CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
        CROSS JOIN LATERAL
          (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.code AS "code", t3.open_count AS "openCount") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.group_id) AS "group",
        (SELECT "5"
        FROM
          (SELECT t1.total AS "total", t1.total - t1.moved - t1.refused - t1.gone AS "pending", t1.moved AS "moved", t1.refused AS "refused", t1.gone AS "gone", t1.under_way AS "underWay", t1.succeeded AS "succeeded", t1.failed_again AS "failedAgain") AS "5") AS "progress") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "7")));
