SELECT to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("47" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $15::bigint), '[]'::json) AS list1, count(*) > $15::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t50.*
        FROM missions t50
        WHERE t50.workspace_id = $1::uuid ORDER BY t50.created_at, t50.id LIMIT $15::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug",
        (SELECT row_to_json("9")
        FROM
          (SELECT coalesce(json_agg("5" ORDER BY t3.created_at DESC, t3.id DESC), '[]'::json) AS list1
          FROM
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $1::uuid AND t10.mission_id = t1.id ORDER BY t10.created_at DESC, t10.id DESC LIMIT $3::bigint) AS t3
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "5") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes",
            (SELECT row_to_json("8")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM runs t6
                WHERE t6.workspace_id = $1::uuid AND t6.mission_id = t1.id LIMIT $2::bigint + 1) AS counted) AS t7
            CROSS JOIN LATERAL
              (SELECT least(t7.n, $2::bigint) AS "value") AS "8") AS "count") AS "9") AS "newest",
        (SELECT row_to_json("45")
        FROM
          (SELECT coalesce(json_agg("43" ORDER BY t11.finished_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $12::bigint), '[]'::json) AS list1, array_agg(t11.finished_at ORDER BY t11.finished_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $12::bigint) AS key1, array_agg(t11.id ORDER BY t11.finished_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $12::bigint) AS key2, count(*) > $12::bigint AS more
          FROM
            (SELECT row_number() OVER () AS rank, page.*
            FROM
              (SELECT t46.*
              FROM runs t46
              WHERE t46.workspace_id = $1::uuid AND t46.mission_id = t1.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t46.id AND that.key = $13::text AND that.value = $14::text) ORDER BY t46.finished_at DESC NULLS LAST, t46.id DESC LIMIT $12::bigint + 1) AS page) AS t11
          CROSS JOIN LATERAL
            (SELECT translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char(t11.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t11.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
              (SELECT "42"
              FROM
                (SELECT 'run_' || encode(uuid_send(t11.id), 'hex') AS "id",
                  (SELECT row_to_json("32")
                  FROM
                    (SELECT coalesce(json_agg("28" ORDER BY t13.position), '[]'::json) AS list1
                    FROM
                      (SELECT t33.*
                      FROM steps t33
                      WHERE t33.workspace_id = $1::uuid AND t33.run_id = t11.id AND t33.provider = ANY($6::text[]) ORDER BY t33.position LIMIT $8::bigint) AS t13
                    CROSS JOIN LATERAL
                      (SELECT t13.key AS "key",
                        (SELECT coalesce(json_agg("22" ORDER BY t15.number), '[]'::json)
                        FROM attempts t15
                        CROSS JOIN LATERAL
                          (SELECT
                            (SELECT row_to_json("20")
                            FROM
                              (SELECT coalesce(json_agg("18" ORDER BY t16.number) FILTER (WHERE t16.rank <= $4::bigint), '[]'::json) AS list1, count(*) > $4::bigint AS more
                              FROM
                                (SELECT row_number() OVER () AS rank, page.*
                                FROM
                                  (SELECT t21.*
                                  FROM frames t21
                                  WHERE t21.workspace_id = $1::uuid AND t21.run_id = t15.run_id AND t21.attempt_id = t15.id AND t21.kind = 'LOG_WRITTEN' ORDER BY t21.number DESC LIMIT $4::bigint + 1) AS page) AS t16
                              CROSS JOIN LATERAL
                                (SELECT t16.number AS "number") AS "18") AS t17
                            CROSS JOIN LATERAL
                              (SELECT t17.list1 AS "nodes",
                                (SELECT "19"
                                FROM
                                  (SELECT (t17.more) AS "hasPreviousPage") AS "19") AS "pageInfo") AS "20") AS "logs") AS "22"
                        WHERE t15.workspace_id = $1::uuid AND t15.step_id = t13.id) AS "attempts",
                        (SELECT row_to_json("26")
                        FROM
                          (SELECT coalesce(json_agg("25" ORDER BY t23.number), '[]'::json) AS list1
                          FROM
                            (SELECT t27.*
                            FROM frames t27
                            WHERE t27.workspace_id = $1::uuid AND t27.run_id = t13.run_id AND t27.step_id = t13.id ORDER BY t27.number LIMIT $5::bigint) AS t23
                          CROSS JOIN LATERAL
                            (SELECT t23.number AS "number") AS "25") AS t24
                        CROSS JOIN LATERAL
                          (SELECT t24.list1 AS "nodes") AS "26") AS "frames") AS "28") AS t14
                  CROSS JOIN LATERAL
                    (SELECT t14.list1 AS "nodes",
                      (SELECT row_to_json("31")
                      FROM
                        (SELECT count(*) AS n
                        FROM
                          (SELECT
                          FROM steps t29
                          WHERE t29.workspace_id = $1::uuid AND t29.run_id = t11.id AND t29.provider = ANY($6::text[]) LIMIT $7::bigint + 1) AS counted) AS t30
                      CROSS JOIN LATERAL
                        (SELECT least(t30.n, $7::bigint) AS "value", t30.n <= $7::bigint AS "exact") AS "31") AS "count") AS "32") AS "steps",
                  (SELECT row_to_json("40")
                  FROM
                    (SELECT coalesce(json_agg("36" ORDER BY t34.number), '[]'::json) AS list1
                    FROM
                      (SELECT t41.*
                      FROM frames t41
                      WHERE t41.workspace_id = $1::uuid AND t41.run_id = t11.id AND t41.severity = ANY($9::text[]) ORDER BY t41.number DESC LIMIT $11::bigint) AS t34
                    CROSS JOIN LATERAL
                      (SELECT t34.number AS "number", t34.severity AS "severity") AS "36") AS t35
                  CROSS JOIN LATERAL
                    (SELECT t35.list1 AS "nodes",
                      (SELECT row_to_json("39")
                      FROM
                        (SELECT count(*) AS n
                        FROM
                          (SELECT
                          FROM frames t37
                          WHERE t37.workspace_id = $1::uuid AND t37.run_id = t11.id AND t37.severity = ANY($9::text[]) LIMIT $10::bigint + 1) AS counted) AS t38
                      CROSS JOIN LATERAL
                        (SELECT least(t38.n, $10::bigint) AS "value") AS "39") AS "count") AS "40") AS "frames") AS "42") AS "node") AS "43") AS t12
        CROSS JOIN LATERAL
          (SELECT t12.list1 AS "edges",
            (SELECT "44"
            FROM
              (SELECT (t12.more) AS "hasNextPage", CASE WHEN cardinality(t12.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char((t12.key1)[cardinality(t12.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t12.key2)[cardinality(t12.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "44") AS "pageInfo") AS "45") AS "ordered") AS "47") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "48"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "48") AS "pageInfo") AS "49"));
