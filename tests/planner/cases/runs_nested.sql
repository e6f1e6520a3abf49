SELECT to_json(
  (SELECT row_to_json("16")
  FROM
    (SELECT coalesce(json_agg("14" ORDER BY t1.created_at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $5::bigint), '[]'::json) AS list1, count(*) > $5::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t17.*
        FROM missions t17
        WHERE t17.workspace_id = $1::uuid ORDER BY t17.created_at DESC, t17.id DESC LIMIT $5::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.slug AS "slug",
        (SELECT row_to_json("12")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t3.updated_at, t3.id) FILTER (WHERE t3.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
          FROM
            (SELECT row_number() OVER () AS rank, page.*
            FROM
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $1::uuid AND t13.mission_id = t1.id AND t13.status = ANY($3::text[]) ORDER BY t13.updated_at, t13.id LIMIT $2::bigint + 1) AS page) AS t3
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t3.id), 'hex') AS "id",
              (SELECT "6"
              FROM missions t5
              CROSS JOIN LATERAL
                (SELECT t5.slug AS "slug") AS "6"
              WHERE t5.workspace_id = $1::uuid AND t5.id = t3.mission_id) AS "mission") AS "7") AS t4
        CROSS JOIN LATERAL
          (SELECT t4.list1 AS "nodes",
            (SELECT "8"
            FROM
              (SELECT (t4.more) AS "hasNextPage") AS "8") AS "pageInfo",
            (SELECT row_to_json("11")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM runs t9
                WHERE t9.workspace_id = $1::uuid AND t9.mission_id = t1.id AND t9.status = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t10
            CROSS JOIN LATERAL
              (SELECT least(t10.n, $4::bigint) AS "value") AS "11") AS "count") AS "12") AS "runs") AS "14") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "15"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "15") AS "pageInfo") AS "16"));
