SELECT to_json(
  (SELECT "16"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM steps t11
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id ORDER BY t11.position LIMIT $4::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key",
            (SELECT coalesce(json_agg("5" ORDER BY t4.number), '[]'::json)
            FROM attempts t4
            CROSS JOIN LATERAL
              (SELECT t4.status AS "status", t4.number AS "number") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.step_id = t2.id) AS "attempts", t2.status AS "status") AS "6") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t7
              WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id LIMIT $3::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $3::bigint) AS "value") AS "9") AS "count") AS "10") AS "steps",
      (SELECT "15"
      FROM missions t12
      CROSS JOIN LATERAL
        (SELECT t12.slug AS "slug", t12.title AS "title",
          (SELECT coalesce(json_agg("14" ORDER BY t13.position), '[]'::json)
          FROM tasks t13
          CROSS JOIN LATERAL
            (SELECT t13.key AS "key") AS "14"
          WHERE t13.workspace_id = $2::uuid AND t13.mission_id = t12.id AND t13.version = t12.version) AS "tasks") AS "15"
      WHERE t12.workspace_id = $2::uuid AND t12.id = t1.mission_id) AS "mission") AS "16"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("14")
  FROM
    (SELECT coalesce(json_agg("12" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $3::bigint), '[]'::json) AS list1, count(*) > $3::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $1::uuid AND t15.status = ANY($4::text[]) ORDER BY t15.created_at DESC, t15.id DESC LIMIT $3::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status",
        (SELECT row_to_json("8")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t3.position), '[]'::json) AS list1
          FROM
            (SELECT t9.*
            FROM steps t9
            WHERE t9.workspace_id = $1::uuid AND t9.run_id = t1.id ORDER BY t9.position LIMIT $2::bigint) AS t3
          CROSS JOIN LATERAL
            (SELECT t3.key AS "key",
              (SELECT coalesce(json_agg("6" ORDER BY t5.number), '[]'::json)
              FROM attempts t5
              CROSS JOIN LATERAL
                (SELECT t5.status AS "status") AS "6"
              WHERE t5.workspace_id = $1::uuid AND t5.step_id = t3.id) AS "attempts") AS "7") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes") AS "8") AS "steps",
        (SELECT "11"
        FROM missions t10
        CROSS JOIN LATERAL
          (SELECT t10.slug AS "slug") AS "11"
        WHERE t10.workspace_id = $1::uuid AND t10.id = t1.mission_id) AS "mission", t1.title AS "title") AS "12") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "13"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "13") AS "pageInfo") AS "14"));
