SELECT json_send(to_json(
  (SELECT "18"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t13.*
          FROM steps t13
          WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id ORDER BY t13.position LIMIT
            (SELECT $4::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key",
            (SELECT coalesce(json_agg("5" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT t4.status AS "status", t4.number AS "number") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts", t2.status AS "status") AS "6") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t8.position AS key1
              FROM steps t8
              WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id ORDER BY t8.position LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $3::bigint) AS "value") AS "10") AS "count") AS "11") AS "steps",
      (SELECT "17"
      FROM missions t14
      CROSS JOIN LATERAL
        (SELECT t14.slug AS "slug", t14.title AS "title",
          (SELECT coalesce(json_agg("16" ORDER BY t15.position), '[]'::json)
          FROM tasks t15
          CROSS JOIN LATERAL
            (SELECT t15.key AS "key") AS "16"
          WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t14.id AND t15.version = t14.version) AS "tasks") AS "17"
      WHERE t14.workspace_id = $2::uuid AND t14.id = t1.mission_id) AS "mission") AS "18"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("15")
  FROM
    (SELECT coalesce(json_agg("13" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT *
        FROM
          (SELECT t17.*
          FROM runs t17
          WHERE t17.workspace_id = $1::uuid AND t17.status = ($4::text[])[1] ORDER BY t17.created_at DESC, t17.id DESC LIMIT 501) AS stretch LIMIT $3::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
        (SELECT row_to_json("8")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t3.position), '[]'::json) AS list1
          FROM
            (SELECT t10.*
            FROM steps t10
            WHERE t10.workspace_id = $1::uuid AND t10.run_id = t1.id ORDER BY t10.position LIMIT
              (SELECT $2::bigint)) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.key AS "key",
              (SELECT coalesce(json_agg("6" ORDER BY t5.number), '[]'::json)
              FROM attempts t5
              CROSS JOIN LATERAL
                (SELECT t5.status AS "status") AS "6"
              WHERE t5.workspace_id = $1::uuid AND t5.step_id = t3.id) AS "attempts") AS "7") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes") AS "8") AS "steps",
        (SELECT "12"
        FROM missions t11
        CROSS JOIN LATERAL
          (SELECT t11.slug AS "slug") AS "12"
        WHERE t11.workspace_id = $1::uuid AND t11.id = t1.mission_id) AS "mission", t1.title AS "title") AS "13") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "14"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "14") AS "pageInfo") AS "15")));
