SELECT json_send(to_json(
  (SELECT "46"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t10.*
            FROM steps t10
            WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id AND CASE WHEN t10.status = ANY($4::text[]) THEN true END ORDER BY t10.position LIMIT 501) AS stretch LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.status AS "status") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t5.position AS key1
                FROM steps t5
                WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND CASE WHEN t5.status = ANY($4::text[]) THEN true END ORDER BY t5.position LIMIT 100001) AS stretch LIMIT $3::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "status",
      (SELECT row_to_json("19")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.position), '[]'::json) AS list1
        FROM
          (SELECT *
          FROM
            (SELECT t20.*
            FROM steps t20
            WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND CASE WHEN t20.provider = ANY($7::text[]) THEN true END ORDER BY t20.position LIMIT 501) AS stretch LIMIT $8::bigint) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.key AS "key", t12.provider AS "provider") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes",
          (SELECT row_to_json("18")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t15.position AS key1
                FROM steps t15
                WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id AND CASE WHEN t15.provider = ANY($7::text[]) THEN true END ORDER BY t15.position LIMIT 100001) AS stretch LIMIT $6::bigint + 1) AS counted) AS t17
          CROSS JOIN LATERAL
            (SELECT least(t17.n, $6::bigint) AS "value") AS "18") AS "count") AS "19") AS "provider",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("24" ORDER BY t22.position) FILTER (WHERE t22.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT *
            FROM
              (SELECT t27.*
              FROM steps t27
              WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND CASE WHEN t27.status = ANY($10::text[]) AND t27.provider = ANY($11::text[]) THEN true END ORDER BY t27.position DESC LIMIT 501) AS stretch LIMIT $9::bigint + 1) AS page) AS t22
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
          (SELECT *
          FROM
            (SELECT t37.*
            FROM steps t37
            WHERE t37.workspace_id = $2::uuid AND t37.run_id = t1.id AND CASE WHEN t37.status = ANY($13::text[]) THEN true END ORDER BY t37.position LIMIT 501) AS stretch LIMIT $14::bigint) AS t29
        CROSS JOIN LATERAL
          (SELECT t29.key AS "key") AS "31") AS t30
      CROSS JOIN LATERAL
        (SELECT t30.list1 AS "nodes",
          (SELECT row_to_json("35")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t32.position AS key1
                FROM steps t32
                WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND CASE WHEN t32.status = ANY($13::text[]) THEN true END ORDER BY t32.position LIMIT 100001) AS stretch LIMIT $12::bigint + 1) AS counted) AS t34
          CROSS JOIN LATERAL
            (SELECT least(t34.n, $12::bigint) AS "value", t34.n <= $12::bigint AS "exact") AS "35") AS "count") AS "36") AS "none",
      (SELECT row_to_json("45")
      FROM
        (SELECT
          (SELECT row_to_json("44")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT *
              FROM
                (SELECT t41.position AS key1
                FROM steps t41
                WHERE t41.workspace_id = $2::uuid AND t41.run_id = t1.id ORDER BY t41.position LIMIT 100001) AS stretch LIMIT $15::bigint + 1) AS counted) AS t43
          CROSS JOIN LATERAL
            (SELECT least(t43.n, $15::bigint) AS "value") AS "44") AS "count") AS "45") AS "all") AS "46"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
