SELECT json_send(to_json(
  (SELECT "2"
  FROM
    (SELECT $1::text AS subject, $2::text[] AS scopes, $3::uuid AS workspace_id) t1
  CROSS JOIN LATERAL
    (SELECT t1.subject AS "run") AS "2"
  WHERE true)));
SELECT json_send(to_json(
  (SELECT "6"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.title AS "id", 'run_' || encode(uuid_send(t1.id), 'hex') AS "title", t1.revision AS "status", t1.status AS "revision",
      (SELECT coalesce(json_agg("3" ORDER BY t2.position), '[]'::json)
      FROM labels t2
      CROSS JOIN LATERAL
        (SELECT t2.key AS "value", t2.value AS "key") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id) AS "steps",
      (SELECT "5"
      FROM missions t4
      CROSS JOIN LATERAL
        (SELECT t4.slug AS "edges") AS "5"
      WHERE t4.workspace_id = $2::uuid AND t4.id = t1.mission_id) AS "nodes") AS "6"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT count(*) > $1::bigint AS more, coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, coalesce(json_agg("6" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list2
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t9.*
          FROM runs t9
          WHERE t9.workspace_id = $2::uuid ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "4"
    CROSS JOIN LATERAL
      (SELECT translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char(t1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t1.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "node",
        (SELECT "5"
        FROM
          (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "typename") AS "5") AS "cursor") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "3"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "3") AS "nodes", t2.list1 AS "pageInfo", t2.list2 AS "cursor") AS "7")));
