SELECT to_json(
  (SELECT "7"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.created_at DESC, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t6.*
          FROM runs t6
          WHERE t6.workspace_id = $2::uuid AND t6.mission_id = t1.id AND t6.mission_slug = ANY($3::text[]) AND t6.created_at > $4::timestamptz AND (EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $5::text AND that.value = $6::text) AND (t6.status = ANY($7::text[])) IS NOT TRUE) IS NOT TRUE ORDER BY t6.created_at DESC, t6.id DESC LIMIT $8::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "runs") AS "7"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t5
      WHERE t5.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
        WHERE that.group_id = t5.id AND mission.slug = ANY($2::text[])) AND t5.last_seen_at >= $3::timestamptz ORDER BY t5.count DESC, t5.last_seen_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t5.id AND that.key = $2::text) AND (strpos(lower(t5.title), lower($3::text)) > 0 OR t5.id = $4::uuid) AND (t5.created_at > $5::timestamptz AND (EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t5.id AND that.key = $6::text AND that.value = $7::text) AND (t5.status = ANY($8::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE ORDER BY t5.created_at DESC, t5.id DESC LIMIT $9::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
