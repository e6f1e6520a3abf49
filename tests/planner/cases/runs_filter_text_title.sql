SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $3::uuid AND t11.status = ($2::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 6000) AS t11
          WHERE CASE WHEN (strpos(lower(t11.title), lower($4::text)) > 0 OR t11.id = $5::uuid) THEN true END ORDER BY t11.created_at DESC, t11.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $7::bigint THEN EXISTS
          (SELECT
          FROM runs t12
          WHERE t12.workspace_id = $3::uuid AND t12.status = ($2::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t13
            WHERE t13.workspace_id = $3::uuid AND (strpos(t13.folded, lower($4::text)) > 0 OR t13.run_id = $5::uuid) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $3::uuid AND t14.id = way.found AND t14.status = ANY($6::text[]) AND (strpos(lower(t14.title), lower($4::text)) > 0 OR t14.id = $5::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $3::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM
              (SELECT t4.*
              FROM runs t4
              WHERE t4.workspace_id = $3::uuid AND t4.status = ($2::text[])[1] ORDER BY t4.created_at DESC, t4.id DESC LIMIT 6000) AS t4
            WHERE CASE WHEN (strpos(lower(t4.title), lower($4::text)) > 0 OR t4.id = $5::uuid) THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM runs t5
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t6
              WHERE t6.workspace_id = $3::uuid AND (strpos(t6.folded, lower($4::text)) > 0 OR t6.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.id = way.found AND t7.status = ANY($6::text[]) AND (strpos(lower(t7.title), lower($4::text)) > 0 OR t7.id = $5::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t15.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t11.run_created_at AS key1, t11.run_id AS key2
          FROM
            (SELECT t11.*
            FROM run_titles t11
            WHERE t11.workspace_id = $2::uuid ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 6000) AS t11
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM run_titles t13
          WHERE t13.workspace_id = $2::uuid ORDER BY t13.run_created_at DESC, t13.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT *
          FROM
            (SELECT 0 AS part, t14.run_created_at AS key1, t14.run_id AS key2
            FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t14
            WHERE t14.workspace_id = $2::uuid AND (strpos(t14.folded, lower($3::text)) > 0 OR t14.run_id = $4::uuid) AND
              (SELECT cut
              FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t15.*
        FROM runs t15
        WHERE t15.workspace_id = $2::uuid AND t15.id = found.key2 OFFSET 0) AS t15 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t4.run_created_at AS key1, t4.run_id AS key2
            FROM
              (SELECT t4.*
              FROM run_titles t4
              WHERE t4.workspace_id = $2::uuid ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 6000) AS t4
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM run_titles t6
            WHERE t6.workspace_id = $2::uuid ORDER BY t6.run_created_at DESC, t6.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT *
            FROM
              (SELECT 0 AS part, t7.run_created_at AS key1, t7.run_id AS key2
              FROM titles_like($2::uuid, lower($3::text), $4::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND (strpos(t7.folded, lower($3::text)) > 0 OR t7.run_id = $4::uuid) AND
                (SELECT cut
                FROM walk1_cut) OFFSET 0) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
