SELECT to_json(
  (SELECT "38"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM steps t9
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.status = ANY($3::text[]) ORDER BY t9.position LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.status AS "status") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("7")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t5
              WHERE t5.workspace_id = $2::uuid AND t5.run_id = t1.id AND t5.status = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t6
          CROSS JOIN LATERAL
            (SELECT least(t6.n, $4::bigint) AS "value") AS "7") AS "count") AS "8") AS "status",
      (SELECT row_to_json("16")
      FROM
        (SELECT coalesce(json_agg("12" ORDER BY t10.position), '[]'::json) AS list1
        FROM
          (SELECT t17.*
          FROM steps t17
          WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.provider = ANY($6::text[]) ORDER BY t17.position LIMIT $8::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT t10.key AS "key", t10.provider AS "provider") AS "12") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes",
          (SELECT row_to_json("15")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t13
              WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.provider = ANY($6::text[]) LIMIT $7::bigint + 1) AS counted) AS t14
          CROSS JOIN LATERAL
            (SELECT least(t14.n, $7::bigint) AS "value") AS "15") AS "count") AS "16") AS "provider",
      (SELECT row_to_json("22")
      FROM
        (SELECT coalesce(json_agg("20" ORDER BY t18.position) FILTER (WHERE t18.rank <= $9::bigint), '[]'::json) AS list1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t23.*
            FROM steps t23
            WHERE t23.workspace_id = $2::uuid AND t23.run_id = t1.id AND t23.status = ANY($10::text[]) AND t23.provider = ANY($11::text[]) ORDER BY t23.position DESC LIMIT $9::bigint + 1) AS page) AS t18
        CROSS JOIN LATERAL
          (SELECT t18.key AS "key") AS "20") AS t19
      CROSS JOIN LATERAL
        (SELECT t19.list1 AS "nodes",
          (SELECT "21"
          FROM
            (SELECT (t19.more) AS "hasPreviousPage") AS "21") AS "pageInfo") AS "22") AS "both",
      (SELECT row_to_json("30")
      FROM
        (SELECT coalesce(json_agg("26" ORDER BY t24.position), '[]'::json) AS list1
        FROM
          (SELECT t31.*
          FROM steps t31
          WHERE t31.workspace_id = $2::uuid AND t31.run_id = t1.id AND t31.status = ANY($12::text[]) ORDER BY t31.position LIMIT $14::bigint) AS t24
        CROSS JOIN LATERAL
          (SELECT t24.key AS "key") AS "26") AS t25
      CROSS JOIN LATERAL
        (SELECT t25.list1 AS "nodes",
          (SELECT row_to_json("29")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t27
              WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND t27.status = ANY($12::text[]) LIMIT $13::bigint + 1) AS counted) AS t28
          CROSS JOIN LATERAL
            (SELECT least(t28.n, $13::bigint) AS "value", t28.n <= $13::bigint AS "exact") AS "29") AS "count") AS "30") AS "none",
      (SELECT row_to_json("37")
      FROM
        (SELECT
          (SELECT row_to_json("36")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM steps t34
              WHERE t34.workspace_id = $2::uuid AND t34.run_id = t1.id LIMIT $15::bigint + 1) AS counted) AS t35
          CROSS JOIN LATERAL
            (SELECT least(t35.n, $15::bigint) AS "value") AS "36") AS "count") AS "37") AS "all") AS "38"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
