SELECT json_send(to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT coalesce(json_agg("3" ORDER BY t2.position), '[]'::json)
      FROM tasks t2
      CROSS JOIN LATERAL
        (SELECT t2.key AS "key", t2.title AS "title", t2.provider AS "provider", t2.needs AS "needs", t2.effect AS "effect", t2.max_attempts AS "maxAttempts", t2.timeout_seconds AS "timeoutSeconds") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.mission_id = t1.id AND t2.version = t1.version) AS "tasks") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.created_at ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t8.*
          FROM missions t8
          WHERE t8.workspace_id = $2::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('missions', to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
        (SELECT "3"
        FROM
          (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug", t1.title AS "title", t1.description AS "description", t1.version AS "version", t1.created_at AS "createdAt", t1.input_schema AS "inputSchema") AS "3") AS "node") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "edges",
      (SELECT "5"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('missions', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo") AS "6")));
