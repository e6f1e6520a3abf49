SELECT json_send(coalesce(json_agg(found.node ORDER BY place), '[]'::json))
FROM generate_series(1, $4::integer) AS wanted(place) LEFT JOIN
  (SELECT t1.place, row_to_json("3") AS node
  FROM unnest($1::uuid[], $2::integer[]) AS t1(id, place) CROSS JOIN runs t2
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "3"
  WHERE t2.workspace_id = $3::uuid AND t2.id = t1.id) AS found USING (place);
SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "subject") AS "2"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT t1.title AS "title") AS "2"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT t1.slug AS "slug") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT t1.status AS "status") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM reports t1
  CROSS JOIN LATERAL
    (SELECT t1.number AS "number") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "2"
  FROM steps t1
  CROSS JOIN LATERAL
    (SELECT 'step_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.count DESC, t6.last_seen_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM missions t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM recovery_jobs t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.number DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM reports t6
        WHERE t6.workspace_id = $2::uuid ORDER BY t6.number DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.number AS "number") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
