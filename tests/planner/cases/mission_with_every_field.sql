SELECT json_send(to_json(
  (SELECT "15"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug", t1.title AS "title", t1.description AS "description", t1.version AS "version", t1.input_schema AS "inputSchema", t1.created_at AS "createdAt",
      (SELECT coalesce(json_agg("3" ORDER BY t2.position), '[]'::json)
      FROM tasks t2
      CROSS JOIN LATERAL
        (SELECT 'Task' AS "__typename", t2.key AS "key", t2.title AS "title", t2.provider AS "provider", t2.needs AS "needs", t2.effect AS "effect", t2.max_attempts AS "maxAttempts", t2.timeout_seconds AS "timeoutSeconds") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.mission_id = t1.id AND t2.version = t1.version) AS "tasks",
      (SELECT row_to_json("12")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t4.created_at DESC, t4.id DESC) FILTER (WHERE t4.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t4.created_at ORDER BY t4.created_at DESC, t4.id DESC) FILTER (WHERE t4.rank <= $3::bigint) AS key1, array_agg(t4.id ORDER BY t4.created_at DESC, t4.id DESC) FILTER (WHERE t4.rank <= $3::bigint) AS key2, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t14.*
              FROM runs t14
              WHERE t14.workspace_id = $2::uuid AND t14.mission_id = t1.id ORDER BY t14.created_at DESC, t14.id DESC LIMIT 501) AS stretch LIMIT $3::bigint + 1) AS page) AS t4
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id") AS "6") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes",
          (SELECT "7"
          FROM
            (SELECT (t5.more) AS "hasNextPage", CASE WHEN cardinality(t5.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.CREATED_AT.DESC', to_char((t5.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t5.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "7") AS "pageInfo",
          (SELECT row_to_json("11")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t9.created_at AS key1, t9.id AS key2
                FROM runs t9
                WHERE t9.workspace_id = $2::uuid AND t9.mission_id = t1.id ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100001) AS stretch LIMIT $4::bigint + 1) AS counted) AS t10
          CROSS JOIN LATERAL
            (SELECT least(t10.n, $4::bigint) AS "value", t10.n <= $4::bigint AS "exact") AS "11") AS "count") AS "12") AS "runs") AS "15"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT "16"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug", t1.title AS "title", t1.description AS "description", t1.version AS "version", t1.input_schema AS "inputSchema", t1.created_at AS "createdAt",
      (SELECT coalesce(json_agg("3" ORDER BY t2.position), '[]'::json)
      FROM tasks t2
      CROSS JOIN LATERAL
        (SELECT 'Task' AS "__typename", t2.key AS "key", t2.title AS "title", t2.provider AS "provider", t2.needs AS "needs", t2.effect AS "effect", t2.max_attempts AS "maxAttempts", t2.timeout_seconds AS "timeoutSeconds") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.mission_id = t1.id AND t2.version = t1.version) AS "tasks",
      (SELECT row_to_json("13")
      FROM
        (SELECT coalesce(json_agg("8" ORDER BY t4.created_at DESC, t4.id DESC), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id ORDER BY t15.created_at DESC, t15.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t4
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.mission_version AS "missionVersion",
            (SELECT "7"
            FROM missions t6
            CROSS JOIN LATERAL
              (SELECT t6.slug AS "slug") AS "7"
            WHERE t6.workspace_id = $2::uuid AND t6.id = t4.mission_id) AS "mission") AS "8") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes",
          (SELECT row_to_json("12")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t10.created_at AS key1, t10.id AS key2
                FROM runs t10
                WHERE t10.workspace_id = $2::uuid AND t10.mission_id = t1.id ORDER BY t10.created_at DESC, t10.id DESC LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t11
          CROSS JOIN LATERAL
            (SELECT least(t11.n, $3::bigint) AS "value") AS "12") AS "count") AS "13") AS "runs") AS "16"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT "4"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug", t1.title AS "title", t1.description AS "description", t1.version AS "version", t1.input_schema AS "inputSchema", t1.created_at AS "createdAt",
      (SELECT coalesce(json_agg("3" ORDER BY t2.position), '[]'::json)
      FROM tasks t2
      CROSS JOIN LATERAL
        (SELECT 'Task' AS "__typename", t2.key AS "key", t2.title AS "title", t2.provider AS "provider", t2.needs AS "needs", t2.effect AS "effect", t2.max_attempts AS "maxAttempts", t2.timeout_seconds AS "timeoutSeconds") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.mission_id = t1.id AND t2.version = t1.version) AS "tasks") AS "4"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM missions t8
        WHERE t8.workspace_id = $1::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'Mission' AS "__typename", 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.slug AS "slug", t1.title AS "title", t1.description AS "description", t1.version AS "version", t1.input_schema AS "inputSchema", t1.created_at AS "createdAt",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM tasks t3
        CROSS JOIN LATERAL
          (SELECT 'Task' AS "__typename", t3.key AS "key", t3.title AS "title", t3.provider AS "provider", t3.needs AS "needs", t3.effect AS "effect", t3.max_attempts AS "maxAttempts", t3.timeout_seconds AS "timeoutSeconds") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.mission_id = t1.id AND t3.version = t1.version) AS "tasks") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
