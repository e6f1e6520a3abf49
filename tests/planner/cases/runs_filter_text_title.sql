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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
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
          WHERE (strpos(t11.folded, lower($3::text)) > 0 OR t11.run_id = $4::uuid) ORDER BY t11.run_created_at DESC, t11.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL
          (SELECT 0 AS part, t14.created_at AS key1, t14.id AS key2
          FROM
            (SELECT t13.run_id AS found
            FROM run_titles t13
            WHERE t13.workspace_id = $2::uuid AND (title_parts(t13.folded) @> title_parts(lower($3::text)) OR t13.run_id = $4::uuid) AND (strpos(t13.folded, lower($3::text)) > 0 OR t13.run_id = $4::uuid) AND
              (SELECT count(*)
              FROM walk1) < $5::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $2::uuid AND t14.id = way.found AND (strpos(lower(t14.title), lower($3::text)) > 0 OR t14.id = $4::uuid) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
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
            WHERE (strpos(t4.folded, lower($3::text)) > 0 OR t4.run_id = $4::uuid) ORDER BY t4.run_created_at DESC, t4.run_id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t7.created_at AS key1, t7.id AS key2
            FROM
              (SELECT t6.run_id AS found
              FROM run_titles t6
              WHERE t6.workspace_id = $2::uuid AND (title_parts(t6.folded) @> title_parts(lower($3::text)) OR t6.run_id = $4::uuid) AND (strpos(t6.folded, lower($3::text)) > 0 OR t6.run_id = $4::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $2::uuid AND t7.id = way.found AND (strpos(lower(t7.title), lower($3::text)) > 0 OR t7.id = $4::uuid) AND ((true)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value") AS "9") AS "count") AS "10")));
SELECT json_send(to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t13.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t10.created_at AS key1, t10.id AS key2
          FROM
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 6000) AS t10
          WHERE CASE WHEN (strpos(lower(t10.title), lower($4::text)) > 0 OR t10.id = $5::uuid) THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $7::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $7::bigint
        UNION ALL
          (SELECT 0 AS part, t12.created_at AS key1, t12.id AS key2
          FROM
            (SELECT t11.run_id AS found
            FROM run_titles t11
            WHERE t11.workspace_id = $3::uuid AND (title_parts(t11.folded) @> title_parts(lower($4::text)) OR t11.run_id = $5::uuid) AND (strpos(t11.folded, lower($4::text)) > 0 OR t11.run_id = $5::uuid) AND
              (SELECT count(*)
              FROM walk1) < $7::bigint) AS way
          CROSS JOIN LATERAL
            (SELECT t12.*
            FROM runs t12
            WHERE t12.workspace_id = $3::uuid AND t12.id = way.found AND t12.status = ANY($6::text[]) AND (strpos(lower(t12.title), lower($4::text)) > 0 OR t12.id = $5::uuid) AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $7::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t13.*
        FROM runs t13
        WHERE t13.workspace_id = $3::uuid AND t13.id = found.key2 OFFSET 0) AS t13 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
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
            WHERE CASE WHEN (strpos(lower(t4.title), lower($4::text)) > 0 OR t4.id = $5::uuid) THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL
            (SELECT 0 AS part, t6.created_at AS key1, t6.id AS key2
            FROM
              (SELECT t5.run_id AS found
              FROM run_titles t5
              WHERE t5.workspace_id = $3::uuid AND (title_parts(t5.folded) @> title_parts(lower($4::text)) OR t5.run_id = $5::uuid) AND (strpos(t5.folded, lower($4::text)) > 0 OR t5.run_id = $5::uuid) AND
                (SELECT count(*)
                FROM walk1) < $1::bigint + 1) AS way
            CROSS JOIN LATERAL
              (SELECT t6.*
              FROM runs t6
              WHERE t6.workspace_id = $3::uuid AND t6.id = way.found AND t6.status = ANY($6::text[]) AND (strpos(lower(t6.title), lower($4::text)) > 0 OR t6.id = $5::uuid) AND ((true)) OFFSET 0) AS t6 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $1::bigint) AS "value") AS "8") AS "count") AS "9")));
