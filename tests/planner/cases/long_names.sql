SELECT json_send(to_json(
  (SELECT "8".whole
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT JSON_OBJECT('a_name_that_is_longer_than_sixty_three_letters_which_is_where_postgresql_cuts' : t1.title, 'a_name_that_is_longer_than_sixty_three_letters_which_is_where_postgresql_cuts_too' : t1.status, 'steps' :
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4".whole ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t7.*
          FROM steps t7
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t1.id ORDER BY t7.position LIMIT
            (SELECT $3::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT JSON_OBJECT('a_name_that_is_longer_than_sixty_three_letters_which_is_where_postgresql_cuts' : t2.key) AS whole) AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5")) AS whole) AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
