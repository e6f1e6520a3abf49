SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_titles t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_titles t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t8.run_created_at AS key1, t8.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t8
            WHERE t8.workspace_id = $2::uuid AND (strpos(t8.folded, lower($3::text)) > 0 OR t8.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_titles t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_titles t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t8.run_created_at AS key1, t8.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t8
            WHERE t8.workspace_id = $2::uuid AND (strpos(t8.folded, lower($3::text)) > 0 OR t8.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t9.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_titles t5
            WHERE t5.workspace_id = $2::uuid ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          WHERE (strpos(t5.folded, lower($3::text)) > 0 OR t5.run_id = $4::uuid) ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_titles t7
          WHERE t7.workspace_id = $2::uuid ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t8.run_created_at AS key1, t8.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t8
            WHERE t8.workspace_id = $2::uuid AND (strpos(t8.folded, lower($3::text)) > 0 OR t8.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND t9.id = found.key2 OFFSET 0) AS t9 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
