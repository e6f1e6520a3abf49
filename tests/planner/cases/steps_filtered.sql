SELECT json_send(to_json(
  (SELECT "46"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM steps t11
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t1.id AND CASE WHEN t11.status = ANY($4::text[]) THEN true END ORDER BY t11.position LIMIT
            (SELECT $5::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.status AS "status") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t6.position AS key1
              FROM steps t6
              WHERE t6.workspace_id = $2::uuid AND t6.run_id = t1.id AND CASE WHEN t6.status = ANY($4::text[]) THEN true END ORDER BY t6.position LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "status",
      (SELECT row_to_json("19")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.position), '[]'::json) AS list1
        FROM
          (SELECT t21.*
          FROM steps t21
          WHERE t21.workspace_id = $2::uuid AND t21.run_id = t1.id AND CASE WHEN t21.provider = ANY($7::text[]) THEN true END ORDER BY t21.position LIMIT
            (SELECT $8::bigint)) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.key AS "key", t12.provider AS "provider") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes",
          (SELECT row_to_json("18")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t16.position AS key1
              FROM steps t16
              WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND CASE WHEN t16.provider = ANY($7::text[]) THEN true END ORDER BY t16.position LIMIT
                (SELECT $6::bigint + 1)) AS counted) AS t17
          CROSS JOIN LATERAL
            (SELECT least(t17.n, $6::bigint) AS "value") AS "18") AS "count") AS "19") AS "provider",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("24" ORDER BY t22.position) FILTER (WHERE t22.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t28.*
            FROM steps t28
            WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id AND CASE WHEN t28.status = ANY($10::text[]) AND t28.provider = ANY($11::text[]) THEN true END ORDER BY t28.position DESC LIMIT
              (SELECT $9::bigint + 1)) AS page) AS t22
        CROSS JOIN LATERAL
          (SELECT t22.key AS "key") AS "24") AS t23
      CROSS JOIN LATERAL
        (SELECT t23.list1 AS "nodes",
          (SELECT "25"
          FROM
            (SELECT (t23.more) AS "hasPreviousPage") AS "25") AS "pageInfo") AS "26") AS "both",
      (SELECT row_to_json("36")
      FROM
        (SELECT coalesce(json_agg("31" ORDER BY t29.position), '[]'::json) AS list1
        FROM
          (SELECT t38.*
          FROM steps t38
          WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND CASE WHEN t38.status = ANY($13::text[]) THEN true END ORDER BY t38.position LIMIT
            (SELECT $14::bigint)) AS t29
        CROSS JOIN LATERAL
          (SELECT t29.key AS "key") AS "31") AS t30
      CROSS JOIN LATERAL
        (SELECT t30.list1 AS "nodes",
          (SELECT row_to_json("35")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t33.position AS key1
              FROM steps t33
              WHERE t33.workspace_id = $2::uuid AND t33.run_id = t1.id AND CASE WHEN t33.status = ANY($13::text[]) THEN true END ORDER BY t33.position LIMIT
                (SELECT $12::bigint + 1)) AS counted) AS t34
          CROSS JOIN LATERAL
            (SELECT least(t34.n, $12::bigint) AS "value", t34.n <= $12::bigint AS "exact") AS "35") AS "count") AS "36") AS "none",
      (SELECT row_to_json("45")
      FROM
        (SELECT
          (SELECT row_to_json("44")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t42.position AS key1
              FROM steps t42
              WHERE t42.workspace_id = $2::uuid AND t42.run_id = t1.id ORDER BY t42.position LIMIT
                (SELECT $15::bigint + 1)) AS counted) AS t43
          CROSS JOIN LATERAL
            (SELECT least(t43.n, $15::bigint) AS "value") AS "44") AS "count") AS "45") AS "all") AS "46"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
