SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t32.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id > $2::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 6000)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 6000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $3::uuid AND t29.id = t27.id AND (strpos(lower(t29.title), lower($4::text)) > 0 OR t29.id = $5::uuid) OFFSET 0) AS t29 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
            FROM
              (SELECT t30.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t30
              WHERE t30.workspace_id = $3::uuid AND (strpos(t30.folded, lower($4::text)) > 0 OR t30.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t31.*
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.id = way.found AND (strpos(lower(t31.title), lower($4::text)) > 0 OR t31.id = $5::uuid) AND ((t31.duration_seconds IS NULL AND t31.id > $2::uuid) OR (t31.duration_seconds IS NOT NULL AND (t31.duration_seconds, t31.id) < ($6::double precision, $7::uuid))) OFFSET 0) AS t31 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $3::uuid AND t32.id = found.key2 OFFSET 0) AS t32 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "16"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t5.duration_seconds AS key1, t5.id AS key2
            FROM
              (SELECT t5.*
              FROM (
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'QUEUED' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'RUNNING' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'WAITING' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'FAILED' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'SUCCEEDED' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'CANCELLED' AND false ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000)) AS t5 ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) AS t5
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.id = t5.id AND (strpos(lower(t7.title), lower($4::text)) > 0 OR t7.id = $5::uuid) OFFSET 0) AS t7 ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t8.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t8
              WHERE t8.workspace_id = $3::uuid AND (strpos(t8.folded, lower($4::text)) > 0 OR t8.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t9.*
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.id = way.found AND (strpos(lower(t9.title), lower($4::text)) > 0 OR t9.id = $5::uuid) AND ((t9.duration_seconds IS NULL AND t9.id <= $2::uuid)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'QUEUED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'RUNNING' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'WAITING' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'FAILED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'SUCCEEDED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'CANCELLED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds, t11.id LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $3::uuid AND t13.id = t11.id AND (strpos(lower(t13.title), lower($4::text)) > 0 OR t13.id = $5::uuid) OFFSET 0) AS t13 ORDER BY t11.duration_seconds, t11.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t15.duration_seconds AS key1, t15.id AS key2
            FROM
              (SELECT t14.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t14
              WHERE t14.workspace_id = $3::uuid AND (strpos(t14.folded, lower($4::text)) > 0 OR t14.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.id = way.found AND (strpos(lower(t15.title), lower($4::text)) > 0 OR t15.id = $5::uuid) AND ((t15.duration_seconds IS NOT NULL AND (t15.duration_seconds, t15.id) >= ($6::double precision, $7::uuid))) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "16") AS "pageInfo",
      (SELECT row_to_json("24")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM
              (SELECT t18.*
              FROM (
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) AS t18
            CROSS JOIN LATERAL
              (SELECT t20.*
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.id = t18.id AND (strpos(lower(t20.title), lower($4::text)) > 0 OR t20.id = $5::uuid) OFFSET 0) AS t20 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t22.duration_seconds AS key1, t22.id AS key2
            FROM
              (SELECT t21.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t21
              WHERE t21.workspace_id = $3::uuid AND (strpos(t21.folded, lower($4::text)) > 0 OR t21.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($4::text)) > 0 OR t22.id = $5::uuid) AND ((t22.duration_seconds IS NOT NULL) OR (t22.duration_seconds IS NULL)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $8::bigint) AS "value") AS "24") AS "count") AS "25")));
SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t32.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds, t27.id LIMIT 6000)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 6000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $4::uuid AND t29.id = t27.id AND (strpos(lower(t29.title), lower($5::text)) > 0 OR t29.id = $6::uuid) OFFSET 0) AS t29 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
            FROM
              (SELECT t30.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t30
              WHERE t30.workspace_id = $4::uuid AND (strpos(t30.folded, lower($5::text)) > 0 OR t30.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t31.*
              FROM runs t31
              WHERE t31.workspace_id = $4::uuid AND t31.id = way.found AND (strpos(lower(t31.title), lower($5::text)) > 0 OR t31.id = $6::uuid) AND false OFFSET 0) AS t31 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $4::uuid AND t32.id = found.key2 OFFSET 0) AS t32 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "16"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t5.duration_seconds AS key1, t5.id AS key2
            FROM
              (SELECT t5.*
              FROM (
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'QUEUED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'RUNNING' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'WAITING' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'FAILED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'SUCCEEDED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'CANCELLED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) <= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000)) AS t5 ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 6000) AS t5
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.id = t5.id AND (strpos(lower(t7.title), lower($5::text)) > 0 OR t7.id = $6::uuid) OFFSET 0) AS t7 ORDER BY t5.duration_seconds DESC, t5.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t8.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t8
              WHERE t8.workspace_id = $4::uuid AND (strpos(t8.folded, lower($5::text)) > 0 OR t8.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t9.*
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.id = way.found AND (strpos(lower(t9.title), lower($5::text)) > 0 OR t9.id = $6::uuid) AND ((t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid)) OR (t9.duration_seconds IS NULL)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NULL AND t11.id >= $7::uuid ORDER BY t11.duration_seconds, t11.id LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds, t11.id LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $4::uuid AND t13.id = t11.id AND (strpos(lower(t13.title), lower($5::text)) > 0 OR t13.id = $6::uuid) OFFSET 0) AS t13 ORDER BY t11.duration_seconds, t11.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t15.duration_seconds AS key1, t15.id AS key2
            FROM
              (SELECT t14.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t14
              WHERE t14.workspace_id = $4::uuid AND (strpos(t14.folded, lower($5::text)) > 0 OR t14.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.id = way.found AND (strpos(lower(t15.title), lower($5::text)) > 0 OR t15.id = $6::uuid) AND ((t15.duration_seconds IS NULL AND t15.id >= $7::uuid) OR (t15.duration_seconds IS NOT NULL)) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "16") AS "pageInfo",
      (SELECT row_to_json("24")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM
              (SELECT t18.*
              FROM (
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000)) AS t18 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 6000) AS t18
            CROSS JOIN LATERAL
              (SELECT t20.*
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.id = t18.id AND (strpos(lower(t20.title), lower($5::text)) > 0 OR t20.id = $6::uuid) OFFSET 0) AS t20 ORDER BY t18.duration_seconds DESC, t18.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t22.duration_seconds AS key1, t22.id AS key2
            FROM
              (SELECT t21.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t21
              WHERE t21.workspace_id = $4::uuid AND (strpos(t21.folded, lower($5::text)) > 0 OR t21.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $4::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($5::text)) > 0 OR t22.id = $6::uuid) AND ((t22.duration_seconds IS NOT NULL) OR (t22.duration_seconds IS NULL)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $8::bigint) AS "value") AS "24") AS "count") AS "25")));
SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t32.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'QUEUED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'RUNNING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'WAITING' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'FAILED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'SUCCEEDED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.status = 'CANCELLED' AND t27.duration_seconds IS NULL AND t27.id < $2::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $3::uuid AND t29.id = t27.id AND (strpos(lower(t29.title), lower($4::text)) > 0 OR t29.id = $5::uuid) OFFSET 0) AS t29 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
            FROM
              (SELECT t30.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t30
              WHERE t30.workspace_id = $3::uuid AND (strpos(t30.folded, lower($4::text)) > 0 OR t30.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t31.*
              FROM runs t31
              WHERE t31.workspace_id = $3::uuid AND t31.id = way.found AND (strpos(lower(t31.title), lower($4::text)) > 0 OR t31.id = $5::uuid) AND ((t31.duration_seconds IS NULL AND t31.id < $2::uuid) OR (t31.duration_seconds IS NOT NULL AND (t31.duration_seconds, t31.id) > ($6::double precision, $7::uuid))) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $3::uuid AND t32.id = found.key2 OFFSET 0) AS t32 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "16"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t5.duration_seconds AS key1, t5.id AS key2
            FROM
              (SELECT t5.*
              FROM (
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'QUEUED' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'RUNNING' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'WAITING' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'FAILED' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'SUCCEEDED' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $3::uuid AND t5.status = 'CANCELLED' AND false ORDER BY t5.duration_seconds, t5.id LIMIT 6000)) AS t5 ORDER BY t5.duration_seconds, t5.id LIMIT 6000) AS t5
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $3::uuid AND t7.id = t5.id AND (strpos(lower(t7.title), lower($4::text)) > 0 OR t7.id = $5::uuid) OFFSET 0) AS t7 ORDER BY t5.duration_seconds, t5.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t8.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t8
              WHERE t8.workspace_id = $3::uuid AND (strpos(t8.folded, lower($4::text)) > 0 OR t8.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t9.*
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.id = way.found AND (strpos(lower(t9.title), lower($4::text)) > 0 OR t9.id = $5::uuid) AND ((t9.duration_seconds IS NULL AND t9.id >= $2::uuid)) OFFSET 0) AS t9 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'QUEUED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'RUNNING' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'WAITING' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'FAILED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'SUCCEEDED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'CANCELLED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $3::uuid AND t13.id = t11.id AND (strpos(lower(t13.title), lower($4::text)) > 0 OR t13.id = $5::uuid) OFFSET 0) AS t13 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t15.duration_seconds AS key1, t15.id AS key2
            FROM
              (SELECT t14.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t14
              WHERE t14.workspace_id = $3::uuid AND (strpos(t14.folded, lower($4::text)) > 0 OR t14.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $3::uuid AND t15.id = way.found AND (strpos(lower(t15.title), lower($4::text)) > 0 OR t15.id = $5::uuid) AND ((t15.duration_seconds IS NOT NULL AND (t15.duration_seconds, t15.id) <= ($6::double precision, $7::uuid))) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "16") AS "pageInfo",
      (SELECT row_to_json("24")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM
              (SELECT t18.*
              FROM (
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $3::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 6000) AS t18
            CROSS JOIN LATERAL
              (SELECT t20.*
              FROM runs t20
              WHERE t20.workspace_id = $3::uuid AND t20.id = t18.id AND (strpos(lower(t20.title), lower($4::text)) > 0 OR t20.id = $5::uuid) OFFSET 0) AS t20 ORDER BY t18.duration_seconds, t18.id LIMIT 100001) AS way ORDER BY key1, key2 LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t22.duration_seconds AS key1, t22.id AS key2
            FROM
              (SELECT t21.run_id AS found
              FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t21
              WHERE t21.workspace_id = $3::uuid AND (strpos(t21.folded, lower($4::text)) > 0 OR t21.run_id = $5::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($4::text)) > 0 OR t22.id = $5::uuid) AND ((t22.duration_seconds IS NOT NULL) OR (t22.duration_seconds IS NULL)) OFFSET 0) AS t22 ORDER BY part, key1, key2 LIMIT $8::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $8::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $8::bigint) AS "value") AS "24") AS "count") AS "25")));
SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t32.*
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'QUEUED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'RUNNING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'WAITING' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'FAILED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'SUCCEEDED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = 'CANCELLED' AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 6000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $4::uuid AND t29.id = t27.id AND (strpos(lower(t29.title), lower($5::text)) > 0 OR t29.id = $6::uuid) OFFSET 0) AS t29 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
            FROM
              (SELECT t30.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t30
              WHERE t30.workspace_id = $4::uuid AND (strpos(t30.folded, lower($5::text)) > 0 OR t30.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t31.*
              FROM runs t31
              WHERE t31.workspace_id = $4::uuid AND t31.id = way.found AND (strpos(lower(t31.title), lower($5::text)) > 0 OR t31.id = $6::uuid) AND false OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t32.*
          FROM runs t32
          WHERE t32.workspace_id = $4::uuid AND t32.id = found.key2 OFFSET 0) AS t32 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "16"
      FROM
        (SELECT (EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t5.duration_seconds AS key1, t5.id AS key2
            FROM
              (SELECT t5.*
              FROM (
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'QUEUED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'RUNNING' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'WAITING' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'FAILED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'SUCCEEDED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000) UNION ALL
                (SELECT t5.duration_seconds, t5.id
                FROM runs t5
                WHERE t5.workspace_id = $4::uuid AND t5.status = 'CANCELLED' AND t5.duration_seconds IS NOT NULL AND (t5.duration_seconds, t5.id) >= ($2::double precision, $3::uuid) ORDER BY t5.duration_seconds, t5.id LIMIT 6000)) AS t5 ORDER BY t5.duration_seconds, t5.id LIMIT 6000) AS t5
            CROSS JOIN LATERAL
              (SELECT t7.*
              FROM runs t7
              WHERE t7.workspace_id = $4::uuid AND t7.id = t5.id AND (strpos(lower(t7.title), lower($5::text)) > 0 OR t7.id = $6::uuid) OFFSET 0) AS t7 ORDER BY t5.duration_seconds, t5.id LIMIT 501) AS way ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t8.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t8
              WHERE t8.workspace_id = $4::uuid AND (strpos(t8.folded, lower($5::text)) > 0 OR t8.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t9.*
              FROM runs t9
              WHERE t9.workspace_id = $4::uuid AND t9.id = way.found AND (strpos(lower(t9.title), lower($5::text)) > 0 OR t9.id = $6::uuid) AND ((t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid)) OR (t9.duration_seconds IS NULL)) OFFSET 0) AS t9 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NULL AND t11.id <= $7::uuid ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $4::uuid AND t13.id = t11.id AND (strpos(lower(t13.title), lower($5::text)) > 0 OR t13.id = $6::uuid) OFFSET 0) AS t13 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t15.duration_seconds AS key1, t15.id AS key2
            FROM
              (SELECT t14.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t14
              WHERE t14.workspace_id = $4::uuid AND (strpos(t14.folded, lower($5::text)) > 0 OR t14.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.id = way.found AND (strpos(lower(t15.title), lower($5::text)) > 0 OR t15.id = $6::uuid) AND ((t15.duration_seconds IS NULL AND t15.id <= $7::uuid) OR (t15.duration_seconds IS NOT NULL)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "16") AS "pageInfo",
      (SELECT row_to_json("24")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t18.duration_seconds AS key1, t18.id AS key2
            FROM
              (SELECT t18.*
              FROM (
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'QUEUED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'RUNNING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'WAITING' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'FAILED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'SUCCEEDED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000) UNION ALL
                (SELECT t18.duration_seconds, t18.id
                FROM runs t18
                WHERE t18.workspace_id = $4::uuid AND t18.status = 'CANCELLED' AND t18.duration_seconds IS NOT NULL ORDER BY t18.duration_seconds, t18.id LIMIT 6000)) AS t18 ORDER BY t18.duration_seconds, t18.id LIMIT 6000) AS t18
            CROSS JOIN LATERAL
              (SELECT t20.*
              FROM runs t20
              WHERE t20.workspace_id = $4::uuid AND t20.id = t18.id AND (strpos(lower(t20.title), lower($5::text)) > 0 OR t20.id = $6::uuid) OFFSET 0) AS t20 ORDER BY t18.duration_seconds, t18.id LIMIT 100001) AS way ORDER BY key1, key2 LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL
            (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t22.duration_seconds AS key1, t22.id AS key2
            FROM
              (SELECT t21.run_id AS found
              FROM titles_like($4::uuid, lower($5::text), $6::uuid) AS t21
              WHERE t21.workspace_id = $4::uuid AND (strpos(t21.folded, lower($5::text)) > 0 OR t21.run_id = $6::uuid) AND
                (SELECT cut
                FROM walk1_cut)) AS way
            CROSS JOIN LATERAL
              (SELECT t22.*
              FROM runs t22
              WHERE t22.workspace_id = $4::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($5::text)) > 0 OR t22.id = $6::uuid) AND ((t22.duration_seconds IS NOT NULL) OR (t22.duration_seconds IS NULL)) OFFSET 0) AS t22 ORDER BY part, key1, key2 LIMIT $8::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $8::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $8::bigint) AS "value") AS "24") AS "count") AS "25")));
SELECT json_send(to_json(
  (SELECT row_to_json("37")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t48.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t39.id AS found, t39.created_at AS at
                  FROM (
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $3::uuid AND t39.cause = ($5::text[])[1] ORDER BY t39.created_at, t39.id LIMIT 1000) UNION ALL
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $3::uuid AND t39.cause = ($5::text[])[2] ORDER BY t39.created_at, t39.id LIMIT 1000)) AS t39 ORDER BY t39.created_at, t39.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t43.duration_seconds AS key1, t43.id AS key2
            FROM
              (SELECT t43.*
              FROM (
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'QUEUED' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'RUNNING' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'WAITING' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'FAILED' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'SUCCEEDED' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'CANCELLED' AND t43.duration_seconds IS NULL AND t43.id > $2::uuid ORDER BY t43.duration_seconds, t43.id LIMIT 10000)) AS t43 ORDER BY t43.duration_seconds, t43.id LIMIT 10000) AS t43
            CROSS JOIN LATERAL
              (SELECT t45.*
              FROM runs t45
              WHERE t45.workspace_id = $3::uuid AND t45.id = t43.id AND t45.cause = ANY($4::text[]) OFFSET 0) AS t45 ORDER BY t43.duration_seconds, t43.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t41.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t41.duration_seconds AS key1, t41.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t40.id AS found, t40.created_at AS at
              FROM (
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $3::uuid AND t40.cause = ($5::text[])[1] ORDER BY t40.created_at, t40.id LIMIT 1000) UNION ALL
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $3::uuid AND t40.cause = ($5::text[])[2] ORDER BY t40.created_at, t40.id LIMIT 1000)) AS t40 ORDER BY t40.created_at, t40.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t41.*
            FROM runs t41
            WHERE t41.workspace_id = $3::uuid AND t41.id = way.found AND ((t41.duration_seconds IS NULL AND t41.id > $2::uuid) OR (t41.duration_seconds IS NOT NULL AND (t41.duration_seconds, t41.id) < ($6::double precision, $7::uuid))) OFFSET 0) AS t41 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t47.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t47.duration_seconds AS key1, t47.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t46.id AS found, t46.created_at AS at
              FROM (
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $3::uuid AND t46.cause = ($5::text[])[1] ORDER BY t46.created_at, t46.id) UNION ALL
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $3::uuid AND t46.cause = ($5::text[])[2] ORDER BY t46.created_at, t46.id)) AS t46) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t47.*
            FROM runs t47
            WHERE t47.workspace_id = $3::uuid AND t47.id = way.found AND ((t47.duration_seconds IS NULL AND t47.id > $2::uuid) OR (t47.duration_seconds IS NOT NULL AND (t47.duration_seconds, t47.id) < ($6::double precision, $7::uuid))) OFFSET 0) AS t47 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t48.*
          FROM runs t48
          WHERE t48.workspace_id = $3::uuid AND t48.id = found.key2 OFFSET 0) AS t48 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "24"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.id AS found, t5.created_at AS at
                  FROM (
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.cause = ($5::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.cause = ($5::text[])[2] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000)) AS t5 ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t9.*
              FROM (
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND false ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) AS t9
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.id = t9.id AND t11.cause = ANY($4::text[]) OFFSET 0) AS t11 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t7.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t7.duration_seconds AS key1, t7.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t6.id AS found, t6.created_at AS at
              FROM (
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.cause = ($5::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) UNION ALL
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.cause = ($5::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $3::uuid AND t7.id = way.found AND ((t7.duration_seconds IS NULL AND t7.id <= $2::uuid)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t13.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t13.duration_seconds AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.id AS found, t12.created_at AS at
              FROM (
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $3::uuid AND t12.cause = ($5::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC) UNION ALL
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $3::uuid AND t12.cause = ($5::text[])[2] ORDER BY t12.created_at DESC, t12.id DESC)) AS t12) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.id = way.found AND ((t13.duration_seconds IS NULL AND t13.id <= $2::uuid)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t15.id AS found, t15.created_at AS at
                  FROM (
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $3::uuid AND t15.cause = ($5::text[])[1] ORDER BY t15.created_at, t15.id LIMIT 1000) UNION ALL
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $3::uuid AND t15.cause = ($5::text[])[2] ORDER BY t15.created_at, t15.id LIMIT 1000)) AS t15 ORDER BY t15.created_at, t15.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.duration_seconds AS key1, t19.id AS key2
            FROM
              (SELECT t19.*
              FROM (
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'QUEUED' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'RUNNING' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'WAITING' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'FAILED' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'SUCCEEDED' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'CANCELLED' AND false ORDER BY t19.duration_seconds, t19.id LIMIT 10000)) AS t19 ORDER BY t19.duration_seconds, t19.id LIMIT 10000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.id = t19.id AND t21.cause = ANY($4::text[]) OFFSET 0) AS t21 ORDER BY t19.duration_seconds, t19.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.id AS found, t16.created_at AS at
              FROM (
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $3::uuid AND t16.cause = ($5::text[])[1] ORDER BY t16.created_at, t16.id LIMIT 1000) UNION ALL
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $3::uuid AND t16.cause = ($5::text[])[2] ORDER BY t16.created_at, t16.id LIMIT 1000)) AS t16 ORDER BY t16.created_at, t16.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $3::uuid AND t17.id = way.found AND ((t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($6::double precision, $7::uuid))) OFFSET 0) AS t17 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM (
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $3::uuid AND t22.cause = ($5::text[])[1] ORDER BY t22.created_at, t22.id) UNION ALL
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $3::uuid AND t22.cause = ($5::text[])[2] ORDER BY t22.created_at, t22.id)) AS t22) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $3::uuid AND t23.id = way.found AND ((t23.duration_seconds IS NOT NULL AND (t23.duration_seconds, t23.id) >= ($6::double precision, $7::uuid))) OFFSET 0) AS t23 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "24") AS "pageInfo",
      (SELECT row_to_json("36")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t26.id AS found, t26.created_at AS at
                  FROM (
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $3::uuid AND t26.cause = ($5::text[])[1] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000) UNION ALL
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $3::uuid AND t26.cause = ($5::text[])[2] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000)) AS t26 ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t30.duration_seconds AS key1, t30.id AS key2
            FROM
              (SELECT t30.*
              FROM (
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'QUEUED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'RUNNING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'WAITING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'FAILED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'SUCCEEDED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'CANCELLED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000)) AS t30 ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) AS t30
            CROSS JOIN LATERAL
              (SELECT t32.*
              FROM runs t32
              WHERE t32.workspace_id = $3::uuid AND t32.id = t30.id AND t32.cause = ANY($4::text[]) OFFSET 0) AS t32 ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t28.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t28.duration_seconds AS key1, t28.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t27.id AS found, t27.created_at AS at
              FROM (
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.cause = ($5::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) UNION ALL
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.cause = ($5::text[])[2] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000)) AS t27 ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $3::uuid AND t28.id = way.found AND ((t28.duration_seconds IS NOT NULL) OR (t28.duration_seconds IS NULL)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t34.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t34.duration_seconds AS key1, t34.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM (
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $3::uuid AND t33.cause = ($5::text[])[1] ORDER BY t33.created_at DESC, t33.id DESC) UNION ALL
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $3::uuid AND t33.cause = ($5::text[])[2] ORDER BY t33.created_at DESC, t33.id DESC)) AS t33) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $3::uuid AND t34.id = way.found AND ((t34.duration_seconds IS NOT NULL) OR (t34.duration_seconds IS NULL)) OFFSET 0) AS t34 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t35
      CROSS JOIN LATERAL
        (SELECT least(t35.n, $8::bigint) AS "value") AS "36") AS "count") AS "37")));
SELECT json_send(to_json(
  (SELECT row_to_json("37")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t48.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t39.id AS found, t39.created_at AS at
                  FROM (
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $4::uuid AND t39.cause = ($6::text[])[1] ORDER BY t39.created_at, t39.id LIMIT 1000) UNION ALL
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $4::uuid AND t39.cause = ($6::text[])[2] ORDER BY t39.created_at, t39.id LIMIT 1000)) AS t39 ORDER BY t39.created_at, t39.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t43.duration_seconds AS key1, t43.id AS key2
            FROM
              (SELECT t43.*
              FROM (
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'QUEUED' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'RUNNING' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'WAITING' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'FAILED' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'SUCCEEDED' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'CANCELLED' AND false ORDER BY t43.duration_seconds, t43.id LIMIT 10000)) AS t43 ORDER BY t43.duration_seconds, t43.id LIMIT 10000) AS t43
            CROSS JOIN LATERAL
              (SELECT t45.*
              FROM runs t45
              WHERE t45.workspace_id = $4::uuid AND t45.id = t43.id AND t45.cause = ANY($5::text[]) OFFSET 0) AS t45 ORDER BY t43.duration_seconds, t43.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t41.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t41.duration_seconds AS key1, t41.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t40.id AS found, t40.created_at AS at
              FROM (
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $4::uuid AND t40.cause = ($6::text[])[1] ORDER BY t40.created_at, t40.id LIMIT 1000) UNION ALL
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $4::uuid AND t40.cause = ($6::text[])[2] ORDER BY t40.created_at, t40.id LIMIT 1000)) AS t40 ORDER BY t40.created_at, t40.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t41.*
            FROM runs t41
            WHERE t41.workspace_id = $4::uuid AND t41.id = way.found AND false OFFSET 0) AS t41 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t47.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t47.duration_seconds AS key1, t47.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t46.id AS found, t46.created_at AS at
              FROM (
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $4::uuid AND t46.cause = ($6::text[])[1] ORDER BY t46.created_at, t46.id) UNION ALL
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $4::uuid AND t46.cause = ($6::text[])[2] ORDER BY t46.created_at, t46.id)) AS t46) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t47.*
            FROM runs t47
            WHERE t47.workspace_id = $4::uuid AND t47.id = way.found AND false OFFSET 0) AS t47 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t48.*
          FROM runs t48
          WHERE t48.workspace_id = $4::uuid AND t48.id = found.key2 OFFSET 0) AS t48 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "24"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.id AS found, t5.created_at AS at
                  FROM (
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $4::uuid AND t5.cause = ($6::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $4::uuid AND t5.cause = ($6::text[])[2] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000)) AS t5 ORDER BY t5.created_at DESC, t5.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t9.*
              FROM (
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000)) AS t9 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 10000) AS t9
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $4::uuid AND t11.id = t9.id AND t11.cause = ANY($5::text[]) OFFSET 0) AS t11 ORDER BY t9.duration_seconds DESC, t9.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t7.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t7.duration_seconds AS key1, t7.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t6.id AS found, t6.created_at AS at
              FROM (
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $4::uuid AND t6.cause = ($6::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) UNION ALL
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $4::uuid AND t6.cause = ($6::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $4::uuid AND t7.id = way.found AND ((t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) <= ($2::double precision, $3::uuid)) OR (t7.duration_seconds IS NULL)) OFFSET 0) AS t7 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t13.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t13.duration_seconds AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.id AS found, t12.created_at AS at
              FROM (
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $4::uuid AND t12.cause = ($6::text[])[1] ORDER BY t12.created_at DESC, t12.id DESC) UNION ALL
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $4::uuid AND t12.cause = ($6::text[])[2] ORDER BY t12.created_at DESC, t12.id DESC)) AS t12) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = way.found AND ((t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) <= ($2::double precision, $3::uuid)) OR (t13.duration_seconds IS NULL)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t15.id AS found, t15.created_at AS at
                  FROM (
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $4::uuid AND t15.cause = ($6::text[])[1] ORDER BY t15.created_at, t15.id LIMIT 1000) UNION ALL
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $4::uuid AND t15.cause = ($6::text[])[2] ORDER BY t15.created_at, t15.id LIMIT 1000)) AS t15 ORDER BY t15.created_at, t15.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.duration_seconds AS key1, t19.id AS key2
            FROM
              (SELECT t19.*
              FROM (
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'QUEUED' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'RUNNING' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'WAITING' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'FAILED' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'SUCCEEDED' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'CANCELLED' AND t19.duration_seconds IS NULL AND t19.id >= $7::uuid ORDER BY t19.duration_seconds, t19.id LIMIT 10000)) AS t19 ORDER BY t19.duration_seconds, t19.id LIMIT 10000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $4::uuid AND t21.id = t19.id AND t21.cause = ANY($5::text[]) OFFSET 0) AS t21 ORDER BY t19.duration_seconds, t19.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.id AS found, t16.created_at AS at
              FROM (
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $4::uuid AND t16.cause = ($6::text[])[1] ORDER BY t16.created_at, t16.id LIMIT 1000) UNION ALL
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $4::uuid AND t16.cause = ($6::text[])[2] ORDER BY t16.created_at, t16.id LIMIT 1000)) AS t16 ORDER BY t16.created_at, t16.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $4::uuid AND t17.id = way.found AND ((t17.duration_seconds IS NULL AND t17.id >= $7::uuid) OR (t17.duration_seconds IS NOT NULL)) OFFSET 0) AS t17 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM (
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $4::uuid AND t22.cause = ($6::text[])[1] ORDER BY t22.created_at, t22.id) UNION ALL
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $4::uuid AND t22.cause = ($6::text[])[2] ORDER BY t22.created_at, t22.id)) AS t22) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $4::uuid AND t23.id = way.found AND ((t23.duration_seconds IS NULL AND t23.id >= $7::uuid) OR (t23.duration_seconds IS NOT NULL)) OFFSET 0) AS t23 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "24") AS "pageInfo",
      (SELECT row_to_json("36")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t26.id AS found, t26.created_at AS at
                  FROM (
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $4::uuid AND t26.cause = ($6::text[])[1] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000) UNION ALL
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $4::uuid AND t26.cause = ($6::text[])[2] ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000)) AS t26 ORDER BY t26.created_at DESC, t26.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t30.duration_seconds AS key1, t30.id AS key2
            FROM
              (SELECT t30.*
              FROM (
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'QUEUED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'RUNNING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'WAITING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'FAILED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'SUCCEEDED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'CANCELLED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000)) AS t30 ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 10000) AS t30
            CROSS JOIN LATERAL
              (SELECT t32.*
              FROM runs t32
              WHERE t32.workspace_id = $4::uuid AND t32.id = t30.id AND t32.cause = ANY($5::text[]) OFFSET 0) AS t32 ORDER BY t30.duration_seconds DESC, t30.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t28.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t28.duration_seconds AS key1, t28.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t27.id AS found, t27.created_at AS at
              FROM (
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.cause = ($6::text[])[1] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) UNION ALL
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.cause = ($6::text[])[2] ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000)) AS t27 ORDER BY t27.created_at DESC, t27.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $4::uuid AND t28.id = way.found AND ((t28.duration_seconds IS NOT NULL) OR (t28.duration_seconds IS NULL)) OFFSET 0) AS t28 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t34.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t34.duration_seconds AS key1, t34.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM (
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.cause = ($6::text[])[1] ORDER BY t33.created_at DESC, t33.id DESC) UNION ALL
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.cause = ($6::text[])[2] ORDER BY t33.created_at DESC, t33.id DESC)) AS t33) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $4::uuid AND t34.id = way.found AND ((t34.duration_seconds IS NOT NULL) OR (t34.duration_seconds IS NULL)) OFFSET 0) AS t34 ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $8::bigint + 1) AS counted) AS t35
      CROSS JOIN LATERAL
        (SELECT least(t35.n, $8::bigint) AS "value") AS "36") AS "count") AS "37")));
SELECT json_send(to_json(
  (SELECT row_to_json("37")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t48.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t39.id AS found, t39.created_at AS at
                  FROM (
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $3::uuid AND t39.cause = ($5::text[])[1] ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000) UNION ALL
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $3::uuid AND t39.cause = ($5::text[])[2] ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000)) AS t39 ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t43.duration_seconds AS key1, t43.id AS key2
            FROM
              (SELECT t43.*
              FROM (
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'QUEUED' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'RUNNING' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'WAITING' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'FAILED' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'SUCCEEDED' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $3::uuid AND t43.status = 'CANCELLED' AND t43.duration_seconds IS NULL AND t43.id < $2::uuid ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000)) AS t43 ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) AS t43
            CROSS JOIN LATERAL
              (SELECT t45.*
              FROM runs t45
              WHERE t45.workspace_id = $3::uuid AND t45.id = t43.id AND t45.cause = ANY($4::text[]) OFFSET 0) AS t45 ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t41.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t41.duration_seconds AS key1, t41.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t40.id AS found, t40.created_at AS at
              FROM (
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $3::uuid AND t40.cause = ($5::text[])[1] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) UNION ALL
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $3::uuid AND t40.cause = ($5::text[])[2] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000)) AS t40 ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t41.*
            FROM runs t41
            WHERE t41.workspace_id = $3::uuid AND t41.id = way.found AND ((t41.duration_seconds IS NULL AND t41.id < $2::uuid) OR (t41.duration_seconds IS NOT NULL AND (t41.duration_seconds, t41.id) > ($6::double precision, $7::uuid))) OFFSET 0) AS t41 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t47.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t47.duration_seconds AS key1, t47.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t46.id AS found, t46.created_at AS at
              FROM (
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $3::uuid AND t46.cause = ($5::text[])[1] ORDER BY t46.created_at DESC, t46.id DESC) UNION ALL
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $3::uuid AND t46.cause = ($5::text[])[2] ORDER BY t46.created_at DESC, t46.id DESC)) AS t46) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t47.*
            FROM runs t47
            WHERE t47.workspace_id = $3::uuid AND t47.id = way.found AND ((t47.duration_seconds IS NULL AND t47.id < $2::uuid) OR (t47.duration_seconds IS NOT NULL AND (t47.duration_seconds, t47.id) > ($6::double precision, $7::uuid))) OFFSET 0) AS t47 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t48.*
          FROM runs t48
          WHERE t48.workspace_id = $3::uuid AND t48.id = found.key2 OFFSET 0) AS t48 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "24"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.id AS found, t5.created_at AS at
                  FROM (
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.cause = ($5::text[])[1] ORDER BY t5.created_at, t5.id LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $3::uuid AND t5.cause = ($5::text[])[2] ORDER BY t5.created_at, t5.id LIMIT 1000)) AS t5 ORDER BY t5.created_at, t5.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t9.*
              FROM (
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'QUEUED' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'RUNNING' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'WAITING' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'FAILED' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'SUCCEEDED' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.status = 'CANCELLED' AND false ORDER BY t9.duration_seconds, t9.id LIMIT 10000)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 10000) AS t9
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.id = t9.id AND t11.cause = ANY($4::text[]) OFFSET 0) AS t11 ORDER BY t9.duration_seconds, t9.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t7.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t7.duration_seconds AS key1, t7.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t6.id AS found, t6.created_at AS at
              FROM (
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.cause = ($5::text[])[1] ORDER BY t6.created_at, t6.id LIMIT 1000) UNION ALL
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.cause = ($5::text[])[2] ORDER BY t6.created_at, t6.id LIMIT 1000)) AS t6 ORDER BY t6.created_at, t6.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $3::uuid AND t7.id = way.found AND ((t7.duration_seconds IS NULL AND t7.id >= $2::uuid)) OFFSET 0) AS t7 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t13.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t13.duration_seconds AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.id AS found, t12.created_at AS at
              FROM (
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $3::uuid AND t12.cause = ($5::text[])[1] ORDER BY t12.created_at, t12.id) UNION ALL
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $3::uuid AND t12.cause = ($5::text[])[2] ORDER BY t12.created_at, t12.id)) AS t12) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.id = way.found AND ((t13.duration_seconds IS NULL AND t13.id >= $2::uuid)) OFFSET 0) AS t13 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t15.id AS found, t15.created_at AS at
                  FROM (
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $3::uuid AND t15.cause = ($5::text[])[1] ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000) UNION ALL
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $3::uuid AND t15.cause = ($5::text[])[2] ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000)) AS t15 ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.duration_seconds AS key1, t19.id AS key2
            FROM
              (SELECT t19.*
              FROM (
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'QUEUED' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'RUNNING' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'WAITING' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'FAILED' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'SUCCEEDED' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $3::uuid AND t19.status = 'CANCELLED' AND false ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000)) AS t19 ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $3::uuid AND t21.id = t19.id AND t21.cause = ANY($4::text[]) OFFSET 0) AS t21 ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.id AS found, t16.created_at AS at
              FROM (
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $3::uuid AND t16.cause = ($5::text[])[1] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) UNION ALL
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $3::uuid AND t16.cause = ($5::text[])[2] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000)) AS t16 ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $3::uuid AND t17.id = way.found AND ((t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($6::double precision, $7::uuid))) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM (
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $3::uuid AND t22.cause = ($5::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC) UNION ALL
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $3::uuid AND t22.cause = ($5::text[])[2] ORDER BY t22.created_at DESC, t22.id DESC)) AS t22) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $3::uuid AND t23.id = way.found AND ((t23.duration_seconds IS NOT NULL AND (t23.duration_seconds, t23.id) <= ($6::double precision, $7::uuid))) OFFSET 0) AS t23 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "24") AS "pageInfo",
      (SELECT row_to_json("36")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t26.id AS found, t26.created_at AS at
                  FROM (
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $3::uuid AND t26.cause = ($5::text[])[1] ORDER BY t26.created_at, t26.id LIMIT 1000) UNION ALL
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $3::uuid AND t26.cause = ($5::text[])[2] ORDER BY t26.created_at, t26.id LIMIT 1000)) AS t26 ORDER BY t26.created_at, t26.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t30.duration_seconds AS key1, t30.id AS key2
            FROM
              (SELECT t30.*
              FROM (
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'QUEUED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'RUNNING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'WAITING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'FAILED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'SUCCEEDED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $3::uuid AND t30.status = 'CANCELLED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000)) AS t30 ORDER BY t30.duration_seconds, t30.id LIMIT 10000) AS t30
            CROSS JOIN LATERAL
              (SELECT t32.*
              FROM runs t32
              WHERE t32.workspace_id = $3::uuid AND t32.id = t30.id AND t32.cause = ANY($4::text[]) OFFSET 0) AS t32 ORDER BY t30.duration_seconds, t30.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t28.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t28.duration_seconds AS key1, t28.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t27.id AS found, t27.created_at AS at
              FROM (
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.cause = ($5::text[])[1] ORDER BY t27.created_at, t27.id LIMIT 1000) UNION ALL
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $3::uuid AND t27.cause = ($5::text[])[2] ORDER BY t27.created_at, t27.id LIMIT 1000)) AS t27 ORDER BY t27.created_at, t27.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $3::uuid AND t28.id = way.found AND ((t28.duration_seconds IS NOT NULL) OR (t28.duration_seconds IS NULL)) OFFSET 0) AS t28 ORDER BY part, key1, key2 LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t34.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t34.duration_seconds AS key1, t34.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM (
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $3::uuid AND t33.cause = ($5::text[])[1] ORDER BY t33.created_at, t33.id) UNION ALL
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $3::uuid AND t33.cause = ($5::text[])[2] ORDER BY t33.created_at, t33.id)) AS t33) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $3::uuid AND t34.id = way.found AND ((t34.duration_seconds IS NOT NULL) OR (t34.duration_seconds IS NULL)) OFFSET 0) AS t34 ORDER BY part, key1, key2 LIMIT $8::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $8::bigint + 1) AS counted) AS t35
      CROSS JOIN LATERAL
        (SELECT least(t35.n, $8::bigint) AS "value") AS "36") AS "count") AS "37")));
SELECT json_send(to_json(
  (SELECT row_to_json("37")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t48.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t39.id AS found, t39.created_at AS at
                  FROM (
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $4::uuid AND t39.cause = ($6::text[])[1] ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000) UNION ALL
                    (SELECT t39.created_at, t39.id
                    FROM runs t39
                    WHERE t39.workspace_id = $4::uuid AND t39.cause = ($6::text[])[2] ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000)) AS t39 ORDER BY t39.created_at DESC, t39.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t43.duration_seconds AS key1, t43.id AS key2
            FROM
              (SELECT t43.*
              FROM (
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'QUEUED' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'RUNNING' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'WAITING' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'FAILED' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'SUCCEEDED' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) UNION ALL
                (SELECT t43.duration_seconds, t43.id
                FROM runs t43
                WHERE t43.workspace_id = $4::uuid AND t43.status = 'CANCELLED' AND false ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000)) AS t43 ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 10000) AS t43
            CROSS JOIN LATERAL
              (SELECT t45.*
              FROM runs t45
              WHERE t45.workspace_id = $4::uuid AND t45.id = t43.id AND t45.cause = ANY($5::text[]) OFFSET 0) AS t45 ORDER BY t43.duration_seconds DESC, t43.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t41.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t41.duration_seconds AS key1, t41.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t40.id AS found, t40.created_at AS at
              FROM (
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $4::uuid AND t40.cause = ($6::text[])[1] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) UNION ALL
                (SELECT t40.created_at, t40.id
                FROM runs t40
                WHERE t40.workspace_id = $4::uuid AND t40.cause = ($6::text[])[2] ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000)) AS t40 ORDER BY t40.created_at DESC, t40.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t41.*
            FROM runs t41
            WHERE t41.workspace_id = $4::uuid AND t41.id = way.found AND false OFFSET 0) AS t41 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t47.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t47.duration_seconds AS key1, t47.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t46.id AS found, t46.created_at AS at
              FROM (
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $4::uuid AND t46.cause = ($6::text[])[1] ORDER BY t46.created_at DESC, t46.id DESC) UNION ALL
                (SELECT t46.created_at, t46.id
                FROM runs t46
                WHERE t46.workspace_id = $4::uuid AND t46.cause = ($6::text[])[2] ORDER BY t46.created_at DESC, t46.id DESC)) AS t46) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t47.*
            FROM runs t47
            WHERE t47.workspace_id = $4::uuid AND t47.id = way.found AND false OFFSET 0) AS t47 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t48.*
          FROM runs t48
          WHERE t48.workspace_id = $4::uuid AND t48.id = found.key2 OFFSET 0) AS t48 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "24"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.id AS found, t5.created_at AS at
                  FROM (
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $4::uuid AND t5.cause = ($6::text[])[1] ORDER BY t5.created_at, t5.id LIMIT 1000) UNION ALL
                    (SELECT t5.created_at, t5.id
                    FROM runs t5
                    WHERE t5.workspace_id = $4::uuid AND t5.cause = ($6::text[])[2] ORDER BY t5.created_at, t5.id LIMIT 1000)) AS t5 ORDER BY t5.created_at, t5.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.duration_seconds AS key1, t9.id AS key2
            FROM
              (SELECT t9.*
              FROM (
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'QUEUED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'RUNNING' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'WAITING' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'FAILED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'SUCCEEDED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000) UNION ALL
                (SELECT t9.duration_seconds, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.status = 'CANCELLED' AND t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid) ORDER BY t9.duration_seconds, t9.id LIMIT 10000)) AS t9 ORDER BY t9.duration_seconds, t9.id LIMIT 10000) AS t9
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $4::uuid AND t11.id = t9.id AND t11.cause = ANY($5::text[]) OFFSET 0) AS t11 ORDER BY t9.duration_seconds, t9.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t7.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t7.duration_seconds AS key1, t7.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t6.id AS found, t6.created_at AS at
              FROM (
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $4::uuid AND t6.cause = ($6::text[])[1] ORDER BY t6.created_at, t6.id LIMIT 1000) UNION ALL
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $4::uuid AND t6.cause = ($6::text[])[2] ORDER BY t6.created_at, t6.id LIMIT 1000)) AS t6 ORDER BY t6.created_at, t6.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $4::uuid AND t7.id = way.found AND ((t7.duration_seconds IS NOT NULL AND (t7.duration_seconds, t7.id) >= ($2::double precision, $3::uuid)) OR (t7.duration_seconds IS NULL)) OFFSET 0) AS t7 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t13.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t13.duration_seconds AS key1, t13.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t12.id AS found, t12.created_at AS at
              FROM (
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $4::uuid AND t12.cause = ($6::text[])[1] ORDER BY t12.created_at, t12.id) UNION ALL
                (SELECT t12.created_at, t12.id
                FROM runs t12
                WHERE t12.workspace_id = $4::uuid AND t12.cause = ($6::text[])[2] ORDER BY t12.created_at, t12.id)) AS t12) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t13.*
            FROM runs t13
            WHERE t13.workspace_id = $4::uuid AND t13.id = way.found AND ((t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) >= ($2::double precision, $3::uuid)) OR (t13.duration_seconds IS NULL)) OFFSET 0) AS t13 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t15.id AS found, t15.created_at AS at
                  FROM (
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $4::uuid AND t15.cause = ($6::text[])[1] ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000) UNION ALL
                    (SELECT t15.created_at, t15.id
                    FROM runs t15
                    WHERE t15.workspace_id = $4::uuid AND t15.cause = ($6::text[])[2] ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000)) AS t15 ORDER BY t15.created_at DESC, t15.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t19.duration_seconds AS key1, t19.id AS key2
            FROM
              (SELECT t19.*
              FROM (
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'QUEUED' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'RUNNING' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'WAITING' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'FAILED' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'SUCCEEDED' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) UNION ALL
                (SELECT t19.duration_seconds, t19.id
                FROM runs t19
                WHERE t19.workspace_id = $4::uuid AND t19.status = 'CANCELLED' AND t19.duration_seconds IS NULL AND t19.id <= $7::uuid ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000)) AS t19 ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 10000) AS t19
            CROSS JOIN LATERAL
              (SELECT t21.*
              FROM runs t21
              WHERE t21.workspace_id = $4::uuid AND t21.id = t19.id AND t21.cause = ANY($5::text[]) OFFSET 0) AS t21 ORDER BY t19.duration_seconds DESC, t19.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.id AS found, t16.created_at AS at
              FROM (
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $4::uuid AND t16.cause = ($6::text[])[1] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) UNION ALL
                (SELECT t16.created_at, t16.id
                FROM runs t16
                WHERE t16.workspace_id = $4::uuid AND t16.cause = ($6::text[])[2] ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000)) AS t16 ORDER BY t16.created_at DESC, t16.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $4::uuid AND t17.id = way.found AND ((t17.duration_seconds IS NULL AND t17.id <= $7::uuid) OR (t17.duration_seconds IS NOT NULL)) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM (
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $4::uuid AND t22.cause = ($6::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC) UNION ALL
                (SELECT t22.created_at, t22.id
                FROM runs t22
                WHERE t22.workspace_id = $4::uuid AND t22.cause = ($6::text[])[2] ORDER BY t22.created_at DESC, t22.id DESC)) AS t22) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $4::uuid AND t23.id = way.found AND ((t23.duration_seconds IS NULL AND t23.id <= $7::uuid) OR (t23.duration_seconds IS NOT NULL)) OFFSET 0) AS t23 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "24") AS "pageInfo",
      (SELECT row_to_json("36")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t26.id AS found, t26.created_at AS at
                  FROM (
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $4::uuid AND t26.cause = ($6::text[])[1] ORDER BY t26.created_at, t26.id LIMIT 1000) UNION ALL
                    (SELECT t26.created_at, t26.id
                    FROM runs t26
                    WHERE t26.workspace_id = $4::uuid AND t26.cause = ($6::text[])[2] ORDER BY t26.created_at, t26.id LIMIT 1000)) AS t26 ORDER BY t26.created_at, t26.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t30.duration_seconds AS key1, t30.id AS key2
            FROM
              (SELECT t30.*
              FROM (
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'QUEUED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'RUNNING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'WAITING' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'FAILED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'SUCCEEDED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000) UNION ALL
                (SELECT t30.duration_seconds, t30.id
                FROM runs t30
                WHERE t30.workspace_id = $4::uuid AND t30.status = 'CANCELLED' AND t30.duration_seconds IS NOT NULL ORDER BY t30.duration_seconds, t30.id LIMIT 10000)) AS t30 ORDER BY t30.duration_seconds, t30.id LIMIT 10000) AS t30
            CROSS JOIN LATERAL
              (SELECT t32.*
              FROM runs t32
              WHERE t32.workspace_id = $4::uuid AND t32.id = t30.id AND t32.cause = ANY($5::text[]) OFFSET 0) AS t32 ORDER BY t30.duration_seconds, t30.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $8::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $8::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t28.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t28.duration_seconds AS key1, t28.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t27.id AS found, t27.created_at AS at
              FROM (
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.cause = ($6::text[])[1] ORDER BY t27.created_at, t27.id LIMIT 1000) UNION ALL
                (SELECT t27.created_at, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.cause = ($6::text[])[2] ORDER BY t27.created_at, t27.id LIMIT 1000)) AS t27 ORDER BY t27.created_at, t27.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t28.*
            FROM runs t28
            WHERE t28.workspace_id = $4::uuid AND t28.id = way.found AND ((t28.duration_seconds IS NOT NULL) OR (t28.duration_seconds IS NULL)) OFFSET 0) AS t28 ORDER BY part, key1, key2 LIMIT $8::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t34.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t34.duration_seconds AS key1, t34.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM (
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.cause = ($6::text[])[1] ORDER BY t33.created_at, t33.id) UNION ALL
                (SELECT t33.created_at, t33.id
                FROM runs t33
                WHERE t33.workspace_id = $4::uuid AND t33.cause = ($6::text[])[2] ORDER BY t33.created_at, t33.id)) AS t33) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $4::uuid AND t34.id = way.found AND ((t34.duration_seconds IS NOT NULL) OR (t34.duration_seconds IS NULL)) OFFSET 0) AS t34 ORDER BY part, key1, key2 LIMIT $8::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $8::bigint + 1) AS counted) AS t35
      CROSS JOIN LATERAL
        (SELECT least(t35.n, $8::bigint) AS "value") AS "36") AS "count") AS "37")));
SELECT json_send(to_json(
  (SELECT row_to_json("43")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t56.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t45.run_id AS found, t45.run_created_at AS at
                  FROM run_facets t45
                  WHERE t45.workspace_id = $3::uuid AND t45.facet = 'provider:' || ($8::text[])[1] ORDER BY t45.run_created_at, t45.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t46.id AS found, t46.created_at AS at
                  FROM (
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $3::uuid AND t46.cause = ($9::text[])[1] ORDER BY t46.created_at, t46.id LIMIT 1000) UNION ALL
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $3::uuid AND t46.cause = ($9::text[])[2] ORDER BY t46.created_at, t46.id LIMIT 1000)) AS t46 ORDER BY t46.created_at, t46.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t51.duration_seconds AS key1, t51.id AS key2
            FROM
              (SELECT t51.*
              FROM (
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'QUEUED' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'RUNNING' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'WAITING' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'FAILED' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'SUCCEEDED' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'CANCELLED' AND t51.duration_seconds IS NULL AND t51.id > $2::uuid ORDER BY t51.duration_seconds, t51.id LIMIT 6000)) AS t51 ORDER BY t51.duration_seconds, t51.id LIMIT 6000) AS t51
            CROSS JOIN LATERAL
              (SELECT t53.*
              FROM runs t53
              WHERE t53.workspace_id = $3::uuid AND t53.id = t51.id AND t53.cause = ANY($4::text[]) AND (strpos(lower(t53.title), lower($5::text)) > 0 OR t53.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t53.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t53 ORDER BY t51.duration_seconds, t51.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t48.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t48.duration_seconds AS key1, t48.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t47.run_id AS found, t47.run_created_at AS at
              FROM run_facets t47
              WHERE t47.workspace_id = $3::uuid AND t47.facet = 'provider:' || ($8::text[])[1] ORDER BY t47.run_created_at, t47.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t48.*
            FROM runs t48
            WHERE t48.workspace_id = $3::uuid AND t48.id = way.found AND t48.cause = ANY($4::text[]) AND (strpos(lower(t48.title), lower($5::text)) > 0 OR t48.id = $6::uuid) AND ((t48.duration_seconds IS NULL AND t48.id > $2::uuid) OR (t48.duration_seconds IS NOT NULL AND (t48.duration_seconds, t48.id) < ($10::double precision, $11::uuid))) OFFSET 0) AS t48 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t50.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t50.duration_seconds AS key1, t50.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t49.id AS found, t49.created_at AS at
              FROM (
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $3::uuid AND t49.cause = ($9::text[])[1] ORDER BY t49.created_at, t49.id LIMIT 1000) UNION ALL
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $3::uuid AND t49.cause = ($9::text[])[2] ORDER BY t49.created_at, t49.id LIMIT 1000)) AS t49 ORDER BY t49.created_at, t49.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t50.*
            FROM runs t50
            WHERE t50.workspace_id = $3::uuid AND t50.id = way.found AND (strpos(lower(t50.title), lower($5::text)) > 0 OR t50.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t50.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t50.duration_seconds IS NULL AND t50.id > $2::uuid) OR (t50.duration_seconds IS NOT NULL AND (t50.duration_seconds, t50.id) < ($10::double precision, $11::uuid))) OFFSET 0) AS t50 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT t54.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t54
            WHERE t54.workspace_id = $3::uuid AND (strpos(t54.folded, lower($5::text)) > 0 OR t54.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $3::uuid AND t55.id = way.found AND t55.cause = ANY($4::text[]) AND (strpos(lower(t55.title), lower($5::text)) > 0 OR t55.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t55.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t55.duration_seconds IS NULL AND t55.id > $2::uuid) OR (t55.duration_seconds IS NOT NULL AND (t55.duration_seconds, t55.id) < ($10::double precision, $11::uuid))) OFFSET 0) AS t55 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $3::uuid AND t56.id = found.key2 OFFSET 0) AS t56 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "28"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($8::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM (
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.cause = ($9::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) UNION ALL
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.cause = ($9::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'QUEUED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'RUNNING' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'WAITING' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'FAILED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'SUCCEEDED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'CANCELLED' AND false ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $3::uuid AND t13.id = t11.id AND t13.cause = ANY($4::text[]) AND (strpos(lower(t13.title), lower($5::text)) > 0 OR t13.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t13 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t8.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t8.duration_seconds AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $3::uuid AND t7.facet = 'provider:' || ($8::text[])[1] ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.id = way.found AND t8.cause = ANY($4::text[]) AND (strpos(lower(t8.title), lower($5::text)) > 0 OR t8.id = $6::uuid) AND ((t8.duration_seconds IS NULL AND t8.id <= $2::uuid)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t10.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t10.duration_seconds AS key1, t10.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM (
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.cause = ($9::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.cause = ($9::text[])[2] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000)) AS t9 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND (strpos(lower(t10.title), lower($5::text)) > 0 OR t10.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t10.duration_seconds IS NULL AND t10.id <= $2::uuid)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t15.duration_seconds AS key1, t15.id AS key2
          FROM
            (SELECT t14.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t14
            WHERE t14.workspace_id = $3::uuid AND (strpos(t14.folded, lower($5::text)) > 0 OR t14.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.id = way.found AND t15.cause = ANY($4::text[]) AND (strpos(lower(t15.title), lower($5::text)) > 0 OR t15.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t15.duration_seconds IS NULL AND t15.id <= $2::uuid)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t17.run_id AS found, t17.run_created_at AS at
                  FROM run_facets t17
                  WHERE t17.workspace_id = $3::uuid AND t17.facet = 'provider:' || ($8::text[])[1] ORDER BY t17.run_created_at, t17.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM (
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $3::uuid AND t18.cause = ($9::text[])[1] ORDER BY t18.created_at, t18.id LIMIT 1000) UNION ALL
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $3::uuid AND t18.cause = ($9::text[])[2] ORDER BY t18.created_at, t18.id LIMIT 1000)) AS t18 ORDER BY t18.created_at, t18.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.duration_seconds AS key1, t23.id AS key2
            FROM
              (SELECT t23.*
              FROM (
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'QUEUED' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'RUNNING' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'WAITING' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'FAILED' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'SUCCEEDED' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'CANCELLED' AND false ORDER BY t23.duration_seconds, t23.id LIMIT 6000)) AS t23 ORDER BY t23.duration_seconds, t23.id LIMIT 6000) AS t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.id = t23.id AND t25.cause = ANY($4::text[]) AND (strpos(lower(t25.title), lower($5::text)) > 0 OR t25.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t25 ORDER BY t23.duration_seconds, t23.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t20.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t20.duration_seconds AS key1, t20.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'provider:' || ($8::text[])[1] ORDER BY t19.run_created_at, t19.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM runs t20
            WHERE t20.workspace_id = $3::uuid AND t20.id = way.found AND t20.cause = ANY($4::text[]) AND (strpos(lower(t20.title), lower($5::text)) > 0 OR t20.id = $6::uuid) AND ((t20.duration_seconds IS NOT NULL AND (t20.duration_seconds, t20.id) >= ($10::double precision, $11::uuid))) OFFSET 0) AS t20 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t22.duration_seconds AS key1, t22.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t21.id AS found, t21.created_at AS at
              FROM (
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $3::uuid AND t21.cause = ($9::text[])[1] ORDER BY t21.created_at, t21.id LIMIT 1000) UNION ALL
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $3::uuid AND t21.cause = ($9::text[])[2] ORDER BY t21.created_at, t21.id LIMIT 1000)) AS t21 ORDER BY t21.created_at, t21.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($5::text)) > 0 OR t22.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t22.duration_seconds IS NOT NULL AND (t22.duration_seconds, t22.id) >= ($10::double precision, $11::uuid))) OFFSET 0) AS t22 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t27.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t27.duration_seconds AS key1, t27.id AS key2
          FROM
            (SELECT t26.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t26
            WHERE t26.workspace_id = $3::uuid AND (strpos(t26.folded, lower($5::text)) > 0 OR t26.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $3::uuid AND t27.id = way.found AND t27.cause = ANY($4::text[]) AND (strpos(lower(t27.title), lower($5::text)) > 0 OR t27.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t27.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) >= ($10::double precision, $11::uuid))) OFFSET 0) AS t27 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "28") AS "pageInfo",
      (SELECT row_to_json("42")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.run_id AS found, t30.run_created_at AS at
                  FROM run_facets t30
                  WHERE t30.workspace_id = $3::uuid AND t30.facet = 'provider:' || ($8::text[])[1] ORDER BY t30.run_created_at DESC, t30.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t31.id AS found, t31.created_at AS at
                  FROM (
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $3::uuid AND t31.cause = ($9::text[])[1] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) UNION ALL
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $3::uuid AND t31.cause = ($9::text[])[2] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000)) AS t31 ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t36.duration_seconds AS key1, t36.id AS key2
            FROM
              (SELECT t36.*
              FROM (
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'QUEUED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'RUNNING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'WAITING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'FAILED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'SUCCEEDED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'CANCELLED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000)) AS t36 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) AS t36
            CROSS JOIN LATERAL
              (SELECT t38.*
              FROM runs t38
              WHERE t38.workspace_id = $3::uuid AND t38.id = t36.id AND t38.cause = ANY($4::text[]) AND (strpos(lower(t38.title), lower($5::text)) > 0 OR t38.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t38.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t38 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $12::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $12::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t33.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t33.duration_seconds AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.run_id AS found, t32.run_created_at AS at
              FROM run_facets t32
              WHERE t32.workspace_id = $3::uuid AND t32.facet = 'provider:' || ($8::text[])[1] ORDER BY t32.run_created_at DESC, t32.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $3::uuid AND t33.id = way.found AND t33.cause = ANY($4::text[]) AND (strpos(lower(t33.title), lower($5::text)) > 0 OR t33.id = $6::uuid) AND ((t33.duration_seconds IS NOT NULL) OR (t33.duration_seconds IS NULL)) OFFSET 0) AS t33 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL
          (SELECT CASE WHEN t35.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t35.duration_seconds AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.id AS found, t34.created_at AS at
              FROM (
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $3::uuid AND t34.cause = ($9::text[])[1] ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000) UNION ALL
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $3::uuid AND t34.cause = ($9::text[])[2] ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000)) AS t34 ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM runs t35
            WHERE t35.workspace_id = $3::uuid AND t35.id = way.found AND (strpos(lower(t35.title), lower($5::text)) > 0 OR t35.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t35.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t35.duration_seconds IS NOT NULL) OR (t35.duration_seconds IS NULL)) OFFSET 0) AS t35 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT t39.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t39
            WHERE t39.workspace_id = $3::uuid AND (strpos(t39.folded, lower($5::text)) > 0 OR t39.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.id = way.found AND t40.cause = ANY($4::text[]) AND (strpos(lower(t40.title), lower($5::text)) > 0 OR t40.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) AS counted) AS t41
      CROSS JOIN LATERAL
        (SELECT least(t41.n, $12::bigint) AS "value") AS "42") AS "count") AS "43")));
SELECT json_send(to_json(
  (SELECT row_to_json("43")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t56.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t45.run_id AS found, t45.run_created_at AS at
                  FROM run_facets t45
                  WHERE t45.workspace_id = $4::uuid AND t45.facet = 'provider:' || ($9::text[])[1] ORDER BY t45.run_created_at, t45.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t46.id AS found, t46.created_at AS at
                  FROM (
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $4::uuid AND t46.cause = ($10::text[])[1] ORDER BY t46.created_at, t46.id LIMIT 1000) UNION ALL
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $4::uuid AND t46.cause = ($10::text[])[2] ORDER BY t46.created_at, t46.id LIMIT 1000)) AS t46 ORDER BY t46.created_at, t46.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t51.duration_seconds AS key1, t51.id AS key2
            FROM
              (SELECT t51.*
              FROM (
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'QUEUED' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'RUNNING' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'WAITING' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'FAILED' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'SUCCEEDED' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'CANCELLED' AND false ORDER BY t51.duration_seconds, t51.id LIMIT 6000)) AS t51 ORDER BY t51.duration_seconds, t51.id LIMIT 6000) AS t51
            CROSS JOIN LATERAL
              (SELECT t53.*
              FROM runs t53
              WHERE t53.workspace_id = $4::uuid AND t53.id = t51.id AND t53.cause = ANY($5::text[]) AND (strpos(lower(t53.title), lower($6::text)) > 0 OR t53.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t53.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t53 ORDER BY t51.duration_seconds, t51.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t48.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t48.duration_seconds AS key1, t48.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t47.run_id AS found, t47.run_created_at AS at
              FROM run_facets t47
              WHERE t47.workspace_id = $4::uuid AND t47.facet = 'provider:' || ($9::text[])[1] ORDER BY t47.run_created_at, t47.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t48.*
            FROM runs t48
            WHERE t48.workspace_id = $4::uuid AND t48.id = way.found AND t48.cause = ANY($5::text[]) AND (strpos(lower(t48.title), lower($6::text)) > 0 OR t48.id = $7::uuid) AND false OFFSET 0) AS t48 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t50.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t50.duration_seconds AS key1, t50.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t49.id AS found, t49.created_at AS at
              FROM (
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $4::uuid AND t49.cause = ($10::text[])[1] ORDER BY t49.created_at, t49.id LIMIT 1000) UNION ALL
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $4::uuid AND t49.cause = ($10::text[])[2] ORDER BY t49.created_at, t49.id LIMIT 1000)) AS t49 ORDER BY t49.created_at, t49.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t50.*
            FROM runs t50
            WHERE t50.workspace_id = $4::uuid AND t50.id = way.found AND (strpos(lower(t50.title), lower($6::text)) > 0 OR t50.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t50.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND false OFFSET 0) AS t50 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT t54.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t54
            WHERE t54.workspace_id = $4::uuid AND (strpos(t54.folded, lower($6::text)) > 0 OR t54.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $4::uuid AND t55.id = way.found AND t55.cause = ANY($5::text[]) AND (strpos(lower(t55.title), lower($6::text)) > 0 OR t55.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t55.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND false OFFSET 0) AS t55 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $4::uuid AND t56.id = found.key2 OFFSET 0) AS t56 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "28"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $4::uuid AND t5.facet = 'provider:' || ($9::text[])[1] ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM (
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.cause = ($10::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) UNION ALL
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.cause = ($10::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $4::uuid AND t13.id = t11.id AND t13.cause = ANY($5::text[]) AND (strpos(lower(t13.title), lower($6::text)) > 0 OR t13.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t13 ORDER BY t11.duration_seconds DESC, t11.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t8.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t8.duration_seconds AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $4::uuid AND t7.facet = 'provider:' || ($9::text[])[1] ORDER BY t7.run_created_at DESC, t7.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $4::uuid AND t8.id = way.found AND t8.cause = ANY($5::text[]) AND (strpos(lower(t8.title), lower($6::text)) > 0 OR t8.id = $7::uuid) AND ((t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) <= ($2::double precision, $3::uuid)) OR (t8.duration_seconds IS NULL)) OFFSET 0) AS t8 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t10.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t10.duration_seconds AS key1, t10.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM (
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.cause = ($10::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.cause = ($10::text[])[2] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000)) AS t9 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $4::uuid AND t10.id = way.found AND (strpos(lower(t10.title), lower($6::text)) > 0 OR t10.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) <= ($2::double precision, $3::uuid)) OR (t10.duration_seconds IS NULL)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t15.duration_seconds AS key1, t15.id AS key2
          FROM
            (SELECT t14.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t14
            WHERE t14.workspace_id = $4::uuid AND (strpos(t14.folded, lower($6::text)) > 0 OR t14.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $4::uuid AND t15.id = way.found AND t15.cause = ANY($5::text[]) AND (strpos(lower(t15.title), lower($6::text)) > 0 OR t15.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t15.duration_seconds IS NOT NULL AND (t15.duration_seconds, t15.id) <= ($2::double precision, $3::uuid)) OR (t15.duration_seconds IS NULL)) OFFSET 0) AS t15 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t17.run_id AS found, t17.run_created_at AS at
                  FROM run_facets t17
                  WHERE t17.workspace_id = $4::uuid AND t17.facet = 'provider:' || ($9::text[])[1] ORDER BY t17.run_created_at, t17.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM (
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $4::uuid AND t18.cause = ($10::text[])[1] ORDER BY t18.created_at, t18.id LIMIT 1000) UNION ALL
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $4::uuid AND t18.cause = ($10::text[])[2] ORDER BY t18.created_at, t18.id LIMIT 1000)) AS t18 ORDER BY t18.created_at, t18.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.duration_seconds AS key1, t23.id AS key2
            FROM
              (SELECT t23.*
              FROM (
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'QUEUED' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'RUNNING' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'WAITING' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'FAILED' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'SUCCEEDED' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'CANCELLED' AND t23.duration_seconds IS NULL AND t23.id >= $11::uuid ORDER BY t23.duration_seconds, t23.id LIMIT 6000)) AS t23 ORDER BY t23.duration_seconds, t23.id LIMIT 6000) AS t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.id = t23.id AND t25.cause = ANY($5::text[]) AND (strpos(lower(t25.title), lower($6::text)) > 0 OR t25.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t25 ORDER BY t23.duration_seconds, t23.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t20.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t20.duration_seconds AS key1, t20.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $4::uuid AND t19.facet = 'provider:' || ($9::text[])[1] ORDER BY t19.run_created_at, t19.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM runs t20
            WHERE t20.workspace_id = $4::uuid AND t20.id = way.found AND t20.cause = ANY($5::text[]) AND (strpos(lower(t20.title), lower($6::text)) > 0 OR t20.id = $7::uuid) AND ((t20.duration_seconds IS NULL AND t20.id >= $11::uuid) OR (t20.duration_seconds IS NOT NULL)) OFFSET 0) AS t20 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t22.duration_seconds AS key1, t22.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t21.id AS found, t21.created_at AS at
              FROM (
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $4::uuid AND t21.cause = ($10::text[])[1] ORDER BY t21.created_at, t21.id LIMIT 1000) UNION ALL
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $4::uuid AND t21.cause = ($10::text[])[2] ORDER BY t21.created_at, t21.id LIMIT 1000)) AS t21 ORDER BY t21.created_at, t21.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $4::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($6::text)) > 0 OR t22.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t22.duration_seconds IS NULL AND t22.id >= $11::uuid) OR (t22.duration_seconds IS NOT NULL)) OFFSET 0) AS t22 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t27.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t27.duration_seconds AS key1, t27.id AS key2
          FROM
            (SELECT t26.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t26
            WHERE t26.workspace_id = $4::uuid AND (strpos(t26.folded, lower($6::text)) > 0 OR t26.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $4::uuid AND t27.id = way.found AND t27.cause = ANY($5::text[]) AND (strpos(lower(t27.title), lower($6::text)) > 0 OR t27.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t27.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t27.duration_seconds IS NULL AND t27.id >= $11::uuid) OR (t27.duration_seconds IS NOT NULL)) OFFSET 0) AS t27 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "28") AS "pageInfo",
      (SELECT row_to_json("42")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.run_id AS found, t30.run_created_at AS at
                  FROM run_facets t30
                  WHERE t30.workspace_id = $4::uuid AND t30.facet = 'provider:' || ($9::text[])[1] ORDER BY t30.run_created_at DESC, t30.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t31.id AS found, t31.created_at AS at
                  FROM (
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $4::uuid AND t31.cause = ($10::text[])[1] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) UNION ALL
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $4::uuid AND t31.cause = ($10::text[])[2] ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000)) AS t31 ORDER BY t31.created_at DESC, t31.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t36.duration_seconds AS key1, t36.id AS key2
            FROM
              (SELECT t36.*
              FROM (
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'QUEUED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'RUNNING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'WAITING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'FAILED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'SUCCEEDED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'CANCELLED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000)) AS t36 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 6000) AS t36
            CROSS JOIN LATERAL
              (SELECT t38.*
              FROM runs t38
              WHERE t38.workspace_id = $4::uuid AND t38.id = t36.id AND t38.cause = ANY($5::text[]) AND (strpos(lower(t38.title), lower($6::text)) > 0 OR t38.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t38.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t38 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $12::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $12::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t33.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t33.duration_seconds AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.run_id AS found, t32.run_created_at AS at
              FROM run_facets t32
              WHERE t32.workspace_id = $4::uuid AND t32.facet = 'provider:' || ($9::text[])[1] ORDER BY t32.run_created_at DESC, t32.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $4::uuid AND t33.id = way.found AND t33.cause = ANY($5::text[]) AND (strpos(lower(t33.title), lower($6::text)) > 0 OR t33.id = $7::uuid) AND ((t33.duration_seconds IS NOT NULL) OR (t33.duration_seconds IS NULL)) OFFSET 0) AS t33 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL
          (SELECT CASE WHEN t35.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t35.duration_seconds AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.id AS found, t34.created_at AS at
              FROM (
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $4::uuid AND t34.cause = ($10::text[])[1] ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000) UNION ALL
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $4::uuid AND t34.cause = ($10::text[])[2] ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000)) AS t34 ORDER BY t34.created_at DESC, t34.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM runs t35
            WHERE t35.workspace_id = $4::uuid AND t35.id = way.found AND (strpos(lower(t35.title), lower($6::text)) > 0 OR t35.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t35.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t35.duration_seconds IS NOT NULL) OR (t35.duration_seconds IS NULL)) OFFSET 0) AS t35 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT t39.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t39
            WHERE t39.workspace_id = $4::uuid AND (strpos(t39.folded, lower($6::text)) > 0 OR t39.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $4::uuid AND t40.id = way.found AND t40.cause = ANY($5::text[]) AND (strpos(lower(t40.title), lower($6::text)) > 0 OR t40.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $12::bigint + 1) AS counted) AS t41
      CROSS JOIN LATERAL
        (SELECT least(t41.n, $12::bigint) AS "value") AS "42") AS "count") AS "43")));
SELECT json_send(to_json(
  (SELECT row_to_json("43")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t56.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t45.run_id AS found, t45.run_created_at AS at
                  FROM run_facets t45
                  WHERE t45.workspace_id = $3::uuid AND t45.facet = 'provider:' || ($8::text[])[1] ORDER BY t45.run_created_at DESC, t45.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t46.id AS found, t46.created_at AS at
                  FROM (
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $3::uuid AND t46.cause = ($9::text[])[1] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) UNION ALL
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $3::uuid AND t46.cause = ($9::text[])[2] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000)) AS t46 ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t51.duration_seconds AS key1, t51.id AS key2
            FROM
              (SELECT t51.*
              FROM (
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'QUEUED' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'RUNNING' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'WAITING' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'FAILED' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'SUCCEEDED' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $3::uuid AND t51.status = 'CANCELLED' AND t51.duration_seconds IS NULL AND t51.id < $2::uuid ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000)) AS t51 ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) AS t51
            CROSS JOIN LATERAL
              (SELECT t53.*
              FROM runs t53
              WHERE t53.workspace_id = $3::uuid AND t53.id = t51.id AND t53.cause = ANY($4::text[]) AND (strpos(lower(t53.title), lower($5::text)) > 0 OR t53.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t53.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t53 ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t48.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t48.duration_seconds AS key1, t48.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t47.run_id AS found, t47.run_created_at AS at
              FROM run_facets t47
              WHERE t47.workspace_id = $3::uuid AND t47.facet = 'provider:' || ($8::text[])[1] ORDER BY t47.run_created_at DESC, t47.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t48.*
            FROM runs t48
            WHERE t48.workspace_id = $3::uuid AND t48.id = way.found AND t48.cause = ANY($4::text[]) AND (strpos(lower(t48.title), lower($5::text)) > 0 OR t48.id = $6::uuid) AND ((t48.duration_seconds IS NULL AND t48.id < $2::uuid) OR (t48.duration_seconds IS NOT NULL AND (t48.duration_seconds, t48.id) > ($10::double precision, $11::uuid))) OFFSET 0) AS t48 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t50.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t50.duration_seconds AS key1, t50.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t49.id AS found, t49.created_at AS at
              FROM (
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $3::uuid AND t49.cause = ($9::text[])[1] ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000) UNION ALL
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $3::uuid AND t49.cause = ($9::text[])[2] ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000)) AS t49 ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t50.*
            FROM runs t50
            WHERE t50.workspace_id = $3::uuid AND t50.id = way.found AND (strpos(lower(t50.title), lower($5::text)) > 0 OR t50.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t50.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t50.duration_seconds IS NULL AND t50.id < $2::uuid) OR (t50.duration_seconds IS NOT NULL AND (t50.duration_seconds, t50.id) > ($10::double precision, $11::uuid))) OFFSET 0) AS t50 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT t54.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t54
            WHERE t54.workspace_id = $3::uuid AND (strpos(t54.folded, lower($5::text)) > 0 OR t54.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $3::uuid AND t55.id = way.found AND t55.cause = ANY($4::text[]) AND (strpos(lower(t55.title), lower($5::text)) > 0 OR t55.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t55.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t55.duration_seconds IS NULL AND t55.id < $2::uuid) OR (t55.duration_seconds IS NOT NULL AND (t55.duration_seconds, t55.id) > ($10::double precision, $11::uuid))) OFFSET 0) AS t55 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $3::uuid AND t56.id = found.key2 OFFSET 0) AS t56 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "28"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $3::uuid AND t5.facet = 'provider:' || ($8::text[])[1] ORDER BY t5.run_created_at, t5.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM (
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.cause = ($9::text[])[1] ORDER BY t6.created_at, t6.id LIMIT 1000) UNION ALL
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $3::uuid AND t6.cause = ($9::text[])[2] ORDER BY t6.created_at, t6.id LIMIT 1000)) AS t6 ORDER BY t6.created_at, t6.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'QUEUED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'RUNNING' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'WAITING' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'FAILED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'SUCCEEDED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $3::uuid AND t11.status = 'CANCELLED' AND false ORDER BY t11.duration_seconds, t11.id LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds, t11.id LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $3::uuid AND t13.id = t11.id AND t13.cause = ANY($4::text[]) AND (strpos(lower(t13.title), lower($5::text)) > 0 OR t13.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t13 ORDER BY t11.duration_seconds, t11.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t8.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t8.duration_seconds AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $3::uuid AND t7.facet = 'provider:' || ($8::text[])[1] ORDER BY t7.run_created_at, t7.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $3::uuid AND t8.id = way.found AND t8.cause = ANY($4::text[]) AND (strpos(lower(t8.title), lower($5::text)) > 0 OR t8.id = $6::uuid) AND ((t8.duration_seconds IS NULL AND t8.id >= $2::uuid)) OFFSET 0) AS t8 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t10.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t10.duration_seconds AS key1, t10.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM (
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.cause = ($9::text[])[1] ORDER BY t9.created_at, t9.id LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $3::uuid AND t9.cause = ($9::text[])[2] ORDER BY t9.created_at, t9.id LIMIT 1000)) AS t9 ORDER BY t9.created_at, t9.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND (strpos(lower(t10.title), lower($5::text)) > 0 OR t10.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t10.duration_seconds IS NULL AND t10.id >= $2::uuid)) OFFSET 0) AS t10 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t15.duration_seconds AS key1, t15.id AS key2
          FROM
            (SELECT t14.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t14
            WHERE t14.workspace_id = $3::uuid AND (strpos(t14.folded, lower($5::text)) > 0 OR t14.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.id = way.found AND t15.cause = ANY($4::text[]) AND (strpos(lower(t15.title), lower($5::text)) > 0 OR t15.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t15.duration_seconds IS NULL AND t15.id >= $2::uuid)) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t17.run_id AS found, t17.run_created_at AS at
                  FROM run_facets t17
                  WHERE t17.workspace_id = $3::uuid AND t17.facet = 'provider:' || ($8::text[])[1] ORDER BY t17.run_created_at DESC, t17.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM (
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $3::uuid AND t18.cause = ($9::text[])[1] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000) UNION ALL
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $3::uuid AND t18.cause = ($9::text[])[2] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000)) AS t18 ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.duration_seconds AS key1, t23.id AS key2
            FROM
              (SELECT t23.*
              FROM (
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'QUEUED' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'RUNNING' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'WAITING' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'FAILED' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'SUCCEEDED' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $3::uuid AND t23.status = 'CANCELLED' AND false ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000)) AS t23 ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) AS t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $3::uuid AND t25.id = t23.id AND t25.cause = ANY($4::text[]) AND (strpos(lower(t25.title), lower($5::text)) > 0 OR t25.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t25 ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t20.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t20.duration_seconds AS key1, t20.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $3::uuid AND t19.facet = 'provider:' || ($8::text[])[1] ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM runs t20
            WHERE t20.workspace_id = $3::uuid AND t20.id = way.found AND t20.cause = ANY($4::text[]) AND (strpos(lower(t20.title), lower($5::text)) > 0 OR t20.id = $6::uuid) AND ((t20.duration_seconds IS NOT NULL AND (t20.duration_seconds, t20.id) <= ($10::double precision, $11::uuid))) OFFSET 0) AS t20 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t22.duration_seconds AS key1, t22.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t21.id AS found, t21.created_at AS at
              FROM (
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $3::uuid AND t21.cause = ($9::text[])[1] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) UNION ALL
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $3::uuid AND t21.cause = ($9::text[])[2] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000)) AS t21 ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $3::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($5::text)) > 0 OR t22.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t22.duration_seconds IS NOT NULL AND (t22.duration_seconds, t22.id) <= ($10::double precision, $11::uuid))) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t27.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t27.duration_seconds AS key1, t27.id AS key2
          FROM
            (SELECT t26.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t26
            WHERE t26.workspace_id = $3::uuid AND (strpos(t26.folded, lower($5::text)) > 0 OR t26.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $3::uuid AND t27.id = way.found AND t27.cause = ANY($4::text[]) AND (strpos(lower(t27.title), lower($5::text)) > 0 OR t27.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t27.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t27.duration_seconds IS NOT NULL AND (t27.duration_seconds, t27.id) <= ($10::double precision, $11::uuid))) OFFSET 0) AS t27 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "28") AS "pageInfo",
      (SELECT row_to_json("42")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.run_id AS found, t30.run_created_at AS at
                  FROM run_facets t30
                  WHERE t30.workspace_id = $3::uuid AND t30.facet = 'provider:' || ($8::text[])[1] ORDER BY t30.run_created_at, t30.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t31.id AS found, t31.created_at AS at
                  FROM (
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $3::uuid AND t31.cause = ($9::text[])[1] ORDER BY t31.created_at, t31.id LIMIT 1000) UNION ALL
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $3::uuid AND t31.cause = ($9::text[])[2] ORDER BY t31.created_at, t31.id LIMIT 1000)) AS t31 ORDER BY t31.created_at, t31.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t36.duration_seconds AS key1, t36.id AS key2
            FROM
              (SELECT t36.*
              FROM (
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'QUEUED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'RUNNING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'WAITING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'FAILED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'SUCCEEDED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $3::uuid AND t36.status = 'CANCELLED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000)) AS t36 ORDER BY t36.duration_seconds, t36.id LIMIT 6000) AS t36
            CROSS JOIN LATERAL
              (SELECT t38.*
              FROM runs t38
              WHERE t38.workspace_id = $3::uuid AND t38.id = t36.id AND t38.cause = ANY($4::text[]) AND (strpos(lower(t38.title), lower($5::text)) > 0 OR t38.id = $6::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t38.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) OFFSET 0) AS t38 ORDER BY t36.duration_seconds, t36.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $12::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $12::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t33.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t33.duration_seconds AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.run_id AS found, t32.run_created_at AS at
              FROM run_facets t32
              WHERE t32.workspace_id = $3::uuid AND t32.facet = 'provider:' || ($8::text[])[1] ORDER BY t32.run_created_at, t32.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $3::uuid AND t33.id = way.found AND t33.cause = ANY($4::text[]) AND (strpos(lower(t33.title), lower($5::text)) > 0 OR t33.id = $6::uuid) AND ((t33.duration_seconds IS NOT NULL) OR (t33.duration_seconds IS NULL)) OFFSET 0) AS t33 ORDER BY part, key1, key2 LIMIT $12::bigint + 1) UNION ALL
          (SELECT CASE WHEN t35.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t35.duration_seconds AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.id AS found, t34.created_at AS at
              FROM (
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $3::uuid AND t34.cause = ($9::text[])[1] ORDER BY t34.created_at, t34.id LIMIT 1000) UNION ALL
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $3::uuid AND t34.cause = ($9::text[])[2] ORDER BY t34.created_at, t34.id LIMIT 1000)) AS t34 ORDER BY t34.created_at, t34.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM runs t35
            WHERE t35.workspace_id = $3::uuid AND t35.id = way.found AND (strpos(lower(t35.title), lower($5::text)) > 0 OR t35.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t35.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t35.duration_seconds IS NOT NULL) OR (t35.duration_seconds IS NULL)) OFFSET 0) AS t35 ORDER BY part, key1, key2 LIMIT $12::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT t39.run_id AS found
            FROM titles_like($3::uuid, lower($5::text), $6::uuid) AS t39
            WHERE t39.workspace_id = $3::uuid AND (strpos(t39.folded, lower($5::text)) > 0 OR t39.run_id = $6::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $3::uuid AND t40.id = way.found AND t40.cause = ANY($4::text[]) AND (strpos(lower(t40.title), lower($5::text)) > 0 OR t40.id = $6::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $3::uuid AND that.provider = ANY($7::text[]) OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1, key2 LIMIT $12::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $12::bigint + 1) AS counted) AS t41
      CROSS JOIN LATERAL
        (SELECT least(t41.n, $12::bigint) AS "value") AS "42") AS "count") AS "43")));
SELECT json_send(to_json(
  (SELECT row_to_json("43")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t56.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t45.run_id AS found, t45.run_created_at AS at
                  FROM run_facets t45
                  WHERE t45.workspace_id = $4::uuid AND t45.facet = 'provider:' || ($9::text[])[1] ORDER BY t45.run_created_at DESC, t45.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t46.id AS found, t46.created_at AS at
                  FROM (
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $4::uuid AND t46.cause = ($10::text[])[1] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) UNION ALL
                    (SELECT t46.created_at, t46.id
                    FROM runs t46
                    WHERE t46.workspace_id = $4::uuid AND t46.cause = ($10::text[])[2] ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000)) AS t46 ORDER BY t46.created_at DESC, t46.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t51.duration_seconds AS key1, t51.id AS key2
            FROM
              (SELECT t51.*
              FROM (
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'QUEUED' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'RUNNING' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'WAITING' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'FAILED' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'SUCCEEDED' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) UNION ALL
                (SELECT t51.duration_seconds, t51.id
                FROM runs t51
                WHERE t51.workspace_id = $4::uuid AND t51.status = 'CANCELLED' AND false ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000)) AS t51 ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 6000) AS t51
            CROSS JOIN LATERAL
              (SELECT t53.*
              FROM runs t53
              WHERE t53.workspace_id = $4::uuid AND t53.id = t51.id AND t53.cause = ANY($5::text[]) AND (strpos(lower(t53.title), lower($6::text)) > 0 OR t53.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t53.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t53 ORDER BY t51.duration_seconds DESC, t51.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t48.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t48.duration_seconds AS key1, t48.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t47.run_id AS found, t47.run_created_at AS at
              FROM run_facets t47
              WHERE t47.workspace_id = $4::uuid AND t47.facet = 'provider:' || ($9::text[])[1] ORDER BY t47.run_created_at DESC, t47.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t48.*
            FROM runs t48
            WHERE t48.workspace_id = $4::uuid AND t48.id = way.found AND t48.cause = ANY($5::text[]) AND (strpos(lower(t48.title), lower($6::text)) > 0 OR t48.id = $7::uuid) AND false OFFSET 0) AS t48 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t50.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t50.duration_seconds AS key1, t50.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t49.id AS found, t49.created_at AS at
              FROM (
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $4::uuid AND t49.cause = ($10::text[])[1] ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000) UNION ALL
                (SELECT t49.created_at, t49.id
                FROM runs t49
                WHERE t49.workspace_id = $4::uuid AND t49.cause = ($10::text[])[2] ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000)) AS t49 ORDER BY t49.created_at DESC, t49.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t50.*
            FROM runs t50
            WHERE t50.workspace_id = $4::uuid AND t50.id = way.found AND (strpos(lower(t50.title), lower($6::text)) > 0 OR t50.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t50.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND false OFFSET 0) AS t50 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT t54.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t54
            WHERE t54.workspace_id = $4::uuid AND (strpos(t54.folded, lower($6::text)) > 0 OR t54.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $4::uuid AND t55.id = way.found AND t55.cause = ANY($5::text[]) AND (strpos(lower(t55.title), lower($6::text)) > 0 OR t55.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t55.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND false OFFSET 0) AS t55 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t56.*
          FROM runs t56
          WHERE t56.workspace_id = $4::uuid AND t56.id = found.key2 OFFSET 0) AS t56 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "28"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $4::uuid AND t5.facet = 'provider:' || ($9::text[])[1] ORDER BY t5.run_created_at, t5.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM (
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.cause = ($10::text[])[1] ORDER BY t6.created_at, t6.id LIMIT 1000) UNION ALL
                    (SELECT t6.created_at, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.cause = ($10::text[])[2] ORDER BY t6.created_at, t6.id LIMIT 1000)) AS t6 ORDER BY t6.created_at, t6.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.duration_seconds AS key1, t11.id AS key2
            FROM
              (SELECT t11.*
              FROM (
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'QUEUED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'RUNNING' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'WAITING' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'FAILED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'SUCCEEDED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000) UNION ALL
                (SELECT t11.duration_seconds, t11.id
                FROM runs t11
                WHERE t11.workspace_id = $4::uuid AND t11.status = 'CANCELLED' AND t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid) ORDER BY t11.duration_seconds, t11.id LIMIT 6000)) AS t11 ORDER BY t11.duration_seconds, t11.id LIMIT 6000) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $4::uuid AND t13.id = t11.id AND t13.cause = ANY($5::text[]) AND (strpos(lower(t13.title), lower($6::text)) > 0 OR t13.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t13 ORDER BY t11.duration_seconds, t11.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t8.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t8.duration_seconds AS key1, t8.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t7.run_id AS found, t7.run_created_at AS at
              FROM run_facets t7
              WHERE t7.workspace_id = $4::uuid AND t7.facet = 'provider:' || ($9::text[])[1] ORDER BY t7.run_created_at, t7.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t8.*
            FROM runs t8
            WHERE t8.workspace_id = $4::uuid AND t8.id = way.found AND t8.cause = ANY($5::text[]) AND (strpos(lower(t8.title), lower($6::text)) > 0 OR t8.id = $7::uuid) AND ((t8.duration_seconds IS NOT NULL AND (t8.duration_seconds, t8.id) >= ($2::double precision, $3::uuid)) OR (t8.duration_seconds IS NULL)) OFFSET 0) AS t8 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t10.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t10.duration_seconds AS key1, t10.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t9.id AS found, t9.created_at AS at
              FROM (
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.cause = ($10::text[])[1] ORDER BY t9.created_at, t9.id LIMIT 1000) UNION ALL
                (SELECT t9.created_at, t9.id
                FROM runs t9
                WHERE t9.workspace_id = $4::uuid AND t9.cause = ($10::text[])[2] ORDER BY t9.created_at, t9.id LIMIT 1000)) AS t9 ORDER BY t9.created_at, t9.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $4::uuid AND t10.id = way.found AND (strpos(lower(t10.title), lower($6::text)) > 0 OR t10.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t10.duration_seconds IS NOT NULL AND (t10.duration_seconds, t10.id) >= ($2::double precision, $3::uuid)) OR (t10.duration_seconds IS NULL)) OFFSET 0) AS t10 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t15.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t15.duration_seconds AS key1, t15.id AS key2
          FROM
            (SELECT t14.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t14
            WHERE t14.workspace_id = $4::uuid AND (strpos(t14.folded, lower($6::text)) > 0 OR t14.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $4::uuid AND t15.id = way.found AND t15.cause = ANY($5::text[]) AND (strpos(lower(t15.title), lower($6::text)) > 0 OR t15.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t15.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t15.duration_seconds IS NOT NULL AND (t15.duration_seconds, t15.id) >= ($2::double precision, $3::uuid)) OR (t15.duration_seconds IS NULL)) OFFSET 0) AS t15 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t17.run_id AS found, t17.run_created_at AS at
                  FROM run_facets t17
                  WHERE t17.workspace_id = $4::uuid AND t17.facet = 'provider:' || ($9::text[])[1] ORDER BY t17.run_created_at DESC, t17.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t18.id AS found, t18.created_at AS at
                  FROM (
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $4::uuid AND t18.cause = ($10::text[])[1] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000) UNION ALL
                    (SELECT t18.created_at, t18.id
                    FROM runs t18
                    WHERE t18.workspace_id = $4::uuid AND t18.cause = ($10::text[])[2] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000)) AS t18 ORDER BY t18.created_at DESC, t18.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.duration_seconds AS key1, t23.id AS key2
            FROM
              (SELECT t23.*
              FROM (
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'QUEUED' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'RUNNING' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'WAITING' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'FAILED' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'SUCCEEDED' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) UNION ALL
                (SELECT t23.duration_seconds, t23.id
                FROM runs t23
                WHERE t23.workspace_id = $4::uuid AND t23.status = 'CANCELLED' AND t23.duration_seconds IS NULL AND t23.id <= $11::uuid ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000)) AS t23 ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 6000) AS t23
            CROSS JOIN LATERAL
              (SELECT t25.*
              FROM runs t25
              WHERE t25.workspace_id = $4::uuid AND t25.id = t23.id AND t25.cause = ANY($5::text[]) AND (strpos(lower(t25.title), lower($6::text)) > 0 OR t25.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t25.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t25 ORDER BY t23.duration_seconds DESC, t23.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t20.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t20.duration_seconds AS key1, t20.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t19.run_id AS found, t19.run_created_at AS at
              FROM run_facets t19
              WHERE t19.workspace_id = $4::uuid AND t19.facet = 'provider:' || ($9::text[])[1] ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM runs t20
            WHERE t20.workspace_id = $4::uuid AND t20.id = way.found AND t20.cause = ANY($5::text[]) AND (strpos(lower(t20.title), lower($6::text)) > 0 OR t20.id = $7::uuid) AND ((t20.duration_seconds IS NULL AND t20.id <= $11::uuid) OR (t20.duration_seconds IS NOT NULL)) OFFSET 0) AS t20 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t22.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t22.duration_seconds AS key1, t22.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t21.id AS found, t21.created_at AS at
              FROM (
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $4::uuid AND t21.cause = ($10::text[])[1] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) UNION ALL
                (SELECT t21.created_at, t21.id
                FROM runs t21
                WHERE t21.workspace_id = $4::uuid AND t21.cause = ($10::text[])[2] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000)) AS t21 ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $4::uuid AND t22.id = way.found AND (strpos(lower(t22.title), lower($6::text)) > 0 OR t22.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t22.duration_seconds IS NULL AND t22.id <= $11::uuid) OR (t22.duration_seconds IS NOT NULL)) OFFSET 0) AS t22 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t27.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t27.duration_seconds AS key1, t27.id AS key2
          FROM
            (SELECT t26.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t26
            WHERE t26.workspace_id = $4::uuid AND (strpos(t26.folded, lower($6::text)) > 0 OR t26.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $4::uuid AND t27.id = way.found AND t27.cause = ANY($5::text[]) AND (strpos(lower(t27.title), lower($6::text)) > 0 OR t27.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t27.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t27.duration_seconds IS NULL AND t27.id <= $11::uuid) OR (t27.duration_seconds IS NOT NULL)) OFFSET 0) AS t27 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "28") AS "pageInfo",
      (SELECT row_to_json("42")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.run_id AS found, t30.run_created_at AS at
                  FROM run_facets t30
                  WHERE t30.workspace_id = $4::uuid AND t30.facet = 'provider:' || ($9::text[])[1] ORDER BY t30.run_created_at, t30.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t31.id AS found, t31.created_at AS at
                  FROM (
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $4::uuid AND t31.cause = ($10::text[])[1] ORDER BY t31.created_at, t31.id LIMIT 1000) UNION ALL
                    (SELECT t31.created_at, t31.id
                    FROM runs t31
                    WHERE t31.workspace_id = $4::uuid AND t31.cause = ($10::text[])[2] ORDER BY t31.created_at, t31.id LIMIT 1000)) AS t31 ORDER BY t31.created_at, t31.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t36.duration_seconds AS key1, t36.id AS key2
            FROM
              (SELECT t36.*
              FROM (
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'QUEUED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'RUNNING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'WAITING' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'FAILED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'SUCCEEDED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000) UNION ALL
                (SELECT t36.duration_seconds, t36.id
                FROM runs t36
                WHERE t36.workspace_id = $4::uuid AND t36.status = 'CANCELLED' AND t36.duration_seconds IS NOT NULL ORDER BY t36.duration_seconds, t36.id LIMIT 6000)) AS t36 ORDER BY t36.duration_seconds, t36.id LIMIT 6000) AS t36
            CROSS JOIN LATERAL
              (SELECT t38.*
              FROM runs t38
              WHERE t38.workspace_id = $4::uuid AND t38.id = t36.id AND t38.cause = ANY($5::text[]) AND (strpos(lower(t38.title), lower($6::text)) > 0 OR t38.id = $7::uuid) AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t38.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) OFFSET 0) AS t38 ORDER BY t36.duration_seconds, t36.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $12::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $12::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t33.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t33.duration_seconds AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.run_id AS found, t32.run_created_at AS at
              FROM run_facets t32
              WHERE t32.workspace_id = $4::uuid AND t32.facet = 'provider:' || ($9::text[])[1] ORDER BY t32.run_created_at, t32.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $4::uuid AND t33.id = way.found AND t33.cause = ANY($5::text[]) AND (strpos(lower(t33.title), lower($6::text)) > 0 OR t33.id = $7::uuid) AND ((t33.duration_seconds IS NOT NULL) OR (t33.duration_seconds IS NULL)) OFFSET 0) AS t33 ORDER BY part, key1, key2 LIMIT $12::bigint + 1) UNION ALL
          (SELECT CASE WHEN t35.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t35.duration_seconds AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.id AS found, t34.created_at AS at
              FROM (
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $4::uuid AND t34.cause = ($10::text[])[1] ORDER BY t34.created_at, t34.id LIMIT 1000) UNION ALL
                (SELECT t34.created_at, t34.id
                FROM runs t34
                WHERE t34.workspace_id = $4::uuid AND t34.cause = ($10::text[])[2] ORDER BY t34.created_at, t34.id LIMIT 1000)) AS t34 ORDER BY t34.created_at, t34.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM runs t35
            WHERE t35.workspace_id = $4::uuid AND t35.id = way.found AND (strpos(lower(t35.title), lower($6::text)) > 0 OR t35.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t35.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t35.duration_seconds IS NOT NULL) OR (t35.duration_seconds IS NULL)) OFFSET 0) AS t35 ORDER BY part, key1, key2 LIMIT $12::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT t39.run_id AS found
            FROM titles_like($4::uuid, lower($6::text), $7::uuid) AS t39
            WHERE t39.workspace_id = $4::uuid AND (strpos(t39.folded, lower($6::text)) > 0 OR t39.run_id = $7::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $4::uuid AND t40.id = way.found AND t40.cause = ANY($5::text[]) AND (strpos(lower(t40.title), lower($6::text)) > 0 OR t40.id = $7::uuid) AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $4::uuid AND that.provider = ANY($8::text[]) OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1, key2 LIMIT $12::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $12::bigint + 1) AS counted) AS t41
      CROSS JOIN LATERAL
        (SELECT least(t41.n, $12::bigint) AS "value") AS "42") AS "count") AS "43")));
SELECT json_send(to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t64.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t51.run_id AS found, t51.run_created_at AS at
                  FROM run_facets t51
                  WHERE t51.workspace_id = $4::uuid AND t51.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t51.run_created_at, t51.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t52.id AS found, t52.duration_seconds AS at
                  FROM (
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $4::uuid AND t52.status = ($3::text[])[1] ORDER BY t52.duration_seconds, t52.id LIMIT 1000) UNION ALL
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $4::uuid AND t52.status = ($3::text[])[2] ORDER BY t52.duration_seconds, t52.id LIMIT 1000)) AS t52 ORDER BY t52.duration_seconds, t52.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t53.id AS found, t53.duration_seconds AS at
                FROM (
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $4::uuid AND t53.status = ($3::text[])[1] ORDER BY t53.duration_seconds, t53.id LIMIT 100) UNION ALL
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $4::uuid AND t53.status = ($3::text[])[2] ORDER BY t53.duration_seconds, t53.id LIMIT 100)) AS t53 ORDER BY t53.duration_seconds, t53.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t59.duration_seconds AS key1, t59.id AS key2
            FROM
              (SELECT t59.*
              FROM (
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $4::uuid AND t59.status = ($3::text[])[1] AND t59.duration_seconds IS NULL AND t59.id > $2::uuid ORDER BY t59.duration_seconds, t59.id LIMIT 10000) UNION ALL
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $4::uuid AND t59.status = ($3::text[])[2] AND t59.duration_seconds IS NULL AND t59.id > $2::uuid ORDER BY t59.duration_seconds, t59.id LIMIT 10000)) AS t59 ORDER BY t59.duration_seconds, t59.id LIMIT 10000) AS t59
            CROSS JOIN LATERAL
              (SELECT t61.*
              FROM runs t61
              WHERE t61.workspace_id = $4::uuid AND t61.id = t59.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t61.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t61 ORDER BY t59.duration_seconds, t59.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t54.run_id AS found, t54.run_created_at AS at
              FROM run_facets t54
              WHERE t54.workspace_id = $4::uuid AND t54.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t54.run_created_at, t54.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $4::uuid AND t55.id = way.found AND t55.status = ANY($7::text[]) AND ((t55.duration_seconds IS NULL AND t55.id > $2::uuid) OR (t55.duration_seconds IS NOT NULL AND (t55.duration_seconds, t55.id) < ($8::double precision, $9::uuid))) OFFSET 0) AS t55 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t57.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t57.duration_seconds AS key1, t57.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t56.id AS found, t56.duration_seconds AS at
              FROM (
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $4::uuid AND t56.status = ($3::text[])[1] ORDER BY t56.duration_seconds, t56.id LIMIT 1000) UNION ALL
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $4::uuid AND t56.status = ($3::text[])[2] ORDER BY t56.duration_seconds, t56.id LIMIT 1000)) AS t56 ORDER BY t56.duration_seconds, t56.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t57.*
            FROM runs t57
            WHERE t57.workspace_id = $4::uuid AND t57.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t57.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t57.duration_seconds IS NULL AND t57.id > $2::uuid) OR (t57.duration_seconds IS NOT NULL AND (t57.duration_seconds, t57.id) < ($8::double precision, $9::uuid))) OFFSET 0) AS t57 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t63.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t63.duration_seconds AS key1, t63.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t62.run_id AS found, t62.run_created_at AS at
              FROM run_facets t62
              WHERE t62.workspace_id = $4::uuid AND t62.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t63.*
            FROM runs t63
            WHERE t63.workspace_id = $4::uuid AND t63.id = way.found AND t63.status = ANY($7::text[]) AND ((t63.duration_seconds IS NULL AND t63.id > $2::uuid) OR (t63.duration_seconds IS NOT NULL AND (t63.duration_seconds, t63.id) < ($8::double precision, $9::uuid))) OFFSET 0) AS t63 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t64.*
          FROM runs t64
          WHERE t64.workspace_id = $4::uuid AND t64.id = found.key2 OFFSET 0) AS t64 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "32"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $4::uuid AND t5.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.duration_seconds AS at
                  FROM (
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.status = ($3::text[])[1] ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000) UNION ALL
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.status = ($3::text[])[2] ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.duration_seconds AS at
                FROM (
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $4::uuid AND t7.status = ($3::text[])[1] ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100) UNION ALL
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $4::uuid AND t7.status = ($3::text[])[2] ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.duration_seconds AS key1, t13.id AS key2
            FROM
              (SELECT t13.*
              FROM (
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $4::uuid AND t13.status = ($3::text[])[1] AND false ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000) UNION ALL
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $4::uuid AND t13.status = ($3::text[])[2] AND false ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000)) AS t13 ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000) AS t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.id = t13.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t15 ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $4::uuid AND t8.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $4::uuid AND t9.id = way.found AND t9.status = ANY($7::text[]) AND ((t9.duration_seconds IS NULL AND t9.id <= $2::uuid)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t11.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t11.duration_seconds AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.duration_seconds AS at
              FROM (
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $4::uuid AND t10.status = ($3::text[])[1] ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000) UNION ALL
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $4::uuid AND t10.status = ($3::text[])[2] ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $4::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t11.duration_seconds IS NULL AND t11.id <= $2::uuid)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.run_id AS found, t16.run_created_at AS at
              FROM run_facets t16
              WHERE t16.workspace_id = $4::uuid AND t16.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $4::uuid AND t17.id = way.found AND t17.status = ANY($7::text[]) AND ((t17.duration_seconds IS NULL AND t17.id <= $2::uuid)) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t19.run_id AS found, t19.run_created_at AS at
                  FROM run_facets t19
                  WHERE t19.workspace_id = $4::uuid AND t19.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t19.run_created_at, t19.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t20.id AS found, t20.duration_seconds AS at
                  FROM (
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $4::uuid AND t20.status = ($3::text[])[1] ORDER BY t20.duration_seconds, t20.id LIMIT 1000) UNION ALL
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $4::uuid AND t20.status = ($3::text[])[2] ORDER BY t20.duration_seconds, t20.id LIMIT 1000)) AS t20 ORDER BY t20.duration_seconds, t20.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t21.id AS found, t21.duration_seconds AS at
                FROM (
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $4::uuid AND t21.status = ($3::text[])[1] ORDER BY t21.duration_seconds, t21.id LIMIT 100) UNION ALL
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $4::uuid AND t21.status = ($3::text[])[2] ORDER BY t21.duration_seconds, t21.id LIMIT 100)) AS t21 ORDER BY t21.duration_seconds, t21.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = ($3::text[])[1] AND false ORDER BY t27.duration_seconds, t27.id LIMIT 10000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = ($3::text[])[2] AND false ORDER BY t27.duration_seconds, t27.id LIMIT 10000)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 10000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $4::uuid AND t29.id = t27.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t29 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.run_id AS found, t22.run_created_at AS at
              FROM run_facets t22
              WHERE t22.workspace_id = $4::uuid AND t22.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t22.run_created_at, t22.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $4::uuid AND t23.id = way.found AND t23.status = ANY($7::text[]) AND ((t23.duration_seconds IS NOT NULL AND (t23.duration_seconds, t23.id) >= ($8::double precision, $9::uuid))) OFFSET 0) AS t23 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t25.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t25.duration_seconds AS key1, t25.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t24.id AS found, t24.duration_seconds AS at
              FROM (
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $4::uuid AND t24.status = ($3::text[])[1] ORDER BY t24.duration_seconds, t24.id LIMIT 1000) UNION ALL
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $4::uuid AND t24.status = ($3::text[])[2] ORDER BY t24.duration_seconds, t24.id LIMIT 1000)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t25.*
            FROM runs t25
            WHERE t25.workspace_id = $4::uuid AND t25.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) >= ($8::double precision, $9::uuid))) OFFSET 0) AS t25 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $4::uuid AND t30.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $4::uuid AND t31.id = way.found AND t31.status = ANY($7::text[]) AND ((t31.duration_seconds IS NOT NULL AND (t31.duration_seconds, t31.id) >= ($8::double precision, $9::uuid))) OFFSET 0) AS t31 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "32") AS "pageInfo",
      (SELECT row_to_json("48")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t34.run_id AS found, t34.run_created_at AS at
                  FROM run_facets t34
                  WHERE t34.workspace_id = $4::uuid AND t34.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t34.run_created_at DESC, t34.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t35.id AS found, t35.duration_seconds AS at
                  FROM (
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $4::uuid AND t35.status = ($3::text[])[1] ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000) UNION ALL
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $4::uuid AND t35.status = ($3::text[])[2] ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000)) AS t35 ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t36.id AS found, t36.duration_seconds AS at
                FROM (
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $4::uuid AND t36.status = ($3::text[])[1] ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100) UNION ALL
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $4::uuid AND t36.status = ($3::text[])[2] ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100)) AS t36 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t42.duration_seconds AS key1, t42.id AS key2
            FROM
              (SELECT t42.*
              FROM (
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $4::uuid AND t42.status = ($3::text[])[1] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000) UNION ALL
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $4::uuid AND t42.status = ($3::text[])[2] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000)) AS t42 ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000) AS t42
            CROSS JOIN LATERAL
              (SELECT t44.*
              FROM runs t44
              WHERE t44.workspace_id = $4::uuid AND t44.id = t42.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t44.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t44 ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $10::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $10::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t38.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t38.duration_seconds AS key1, t38.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $4::uuid AND t37.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t37.run_created_at DESC, t37.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t38.*
            FROM runs t38
            WHERE t38.workspace_id = $4::uuid AND t38.id = way.found AND t38.status = ANY($7::text[]) AND ((t38.duration_seconds IS NOT NULL) OR (t38.duration_seconds IS NULL)) OFFSET 0) AS t38 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t39.id AS found, t39.duration_seconds AS at
              FROM (
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $4::uuid AND t39.status = ($3::text[])[1] ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000) UNION ALL
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $4::uuid AND t39.status = ($3::text[])[2] ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000)) AS t39 ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $4::uuid AND t40.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t46.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t46.duration_seconds AS key1, t46.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t45.run_id AS found, t45.run_created_at AS at
              FROM run_facets t45
              WHERE t45.workspace_id = $4::uuid AND t45.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t46.*
            FROM runs t46
            WHERE t46.workspace_id = $4::uuid AND t46.id = way.found AND t46.status = ANY($7::text[]) AND ((t46.duration_seconds IS NOT NULL) OR (t46.duration_seconds IS NULL)) OFFSET 0) AS t46 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) AS counted) AS t47
      CROSS JOIN LATERAL
        (SELECT least(t47.n, $10::bigint) AS "value") AS "48") AS "count") AS "49")));
SELECT json_send(to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t64.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t51.run_id AS found, t51.run_created_at AS at
                  FROM run_facets t51
                  WHERE t51.workspace_id = $5::uuid AND t51.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t51.run_created_at, t51.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t52.id AS found, t52.duration_seconds AS at
                  FROM (
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $5::uuid AND t52.status = ($4::text[])[1] ORDER BY t52.duration_seconds, t52.id LIMIT 1000) UNION ALL
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $5::uuid AND t52.status = ($4::text[])[2] ORDER BY t52.duration_seconds, t52.id LIMIT 1000)) AS t52 ORDER BY t52.duration_seconds, t52.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t53.id AS found, t53.duration_seconds AS at
                FROM (
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $5::uuid AND t53.status = ($4::text[])[1] ORDER BY t53.duration_seconds, t53.id LIMIT 100) UNION ALL
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $5::uuid AND t53.status = ($4::text[])[2] ORDER BY t53.duration_seconds, t53.id LIMIT 100)) AS t53 ORDER BY t53.duration_seconds, t53.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t59.duration_seconds AS key1, t59.id AS key2
            FROM
              (SELECT t59.*
              FROM (
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $5::uuid AND t59.status = ($4::text[])[1] AND false ORDER BY t59.duration_seconds, t59.id LIMIT 10000) UNION ALL
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $5::uuid AND t59.status = ($4::text[])[2] AND false ORDER BY t59.duration_seconds, t59.id LIMIT 10000)) AS t59 ORDER BY t59.duration_seconds, t59.id LIMIT 10000) AS t59
            CROSS JOIN LATERAL
              (SELECT t61.*
              FROM runs t61
              WHERE t61.workspace_id = $5::uuid AND t61.id = t59.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t61.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t61 ORDER BY t59.duration_seconds, t59.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t54.run_id AS found, t54.run_created_at AS at
              FROM run_facets t54
              WHERE t54.workspace_id = $5::uuid AND t54.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t54.run_created_at, t54.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $5::uuid AND t55.id = way.found AND t55.status = ANY($8::text[]) AND false OFFSET 0) AS t55 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t57.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t57.duration_seconds AS key1, t57.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t56.id AS found, t56.duration_seconds AS at
              FROM (
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $5::uuid AND t56.status = ($4::text[])[1] ORDER BY t56.duration_seconds, t56.id LIMIT 1000) UNION ALL
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $5::uuid AND t56.status = ($4::text[])[2] ORDER BY t56.duration_seconds, t56.id LIMIT 1000)) AS t56 ORDER BY t56.duration_seconds, t56.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t57.*
            FROM runs t57
            WHERE t57.workspace_id = $5::uuid AND t57.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t57.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND false OFFSET 0) AS t57 ORDER BY part, key1, key2 LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t63.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t63.duration_seconds AS key1, t63.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t62.run_id AS found, t62.run_created_at AS at
              FROM run_facets t62
              WHERE t62.workspace_id = $5::uuid AND t62.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t63.*
            FROM runs t63
            WHERE t63.workspace_id = $5::uuid AND t63.id = way.found AND t63.status = ANY($8::text[]) AND false OFFSET 0) AS t63 ORDER BY part, key1, key2 LIMIT $1::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t64.*
          FROM runs t64
          WHERE t64.workspace_id = $5::uuid AND t64.id = found.key2 OFFSET 0) AS t64 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "32"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $5::uuid AND t5.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.duration_seconds AS at
                  FROM (
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $5::uuid AND t6.status = ($4::text[])[1] ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000) UNION ALL
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $5::uuid AND t6.status = ($4::text[])[2] ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000)) AS t6 ORDER BY t6.duration_seconds DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.duration_seconds AS at
                FROM (
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $5::uuid AND t7.status = ($4::text[])[1] ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100) UNION ALL
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $5::uuid AND t7.status = ($4::text[])[2] ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100)) AS t7 ORDER BY t7.duration_seconds DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.duration_seconds AS key1, t13.id AS key2
            FROM
              (SELECT t13.*
              FROM (
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $5::uuid AND t13.status = ($4::text[])[1] AND t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) <= ($2::double precision, $3::uuid) ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000) UNION ALL
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $5::uuid AND t13.status = ($4::text[])[2] AND t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) <= ($2::double precision, $3::uuid) ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000)) AS t13 ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 10000) AS t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $5::uuid AND t15.id = t13.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t15 ORDER BY t13.duration_seconds DESC, t13.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $5::uuid AND t8.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $5::uuid AND t9.id = way.found AND t9.status = ANY($8::text[]) AND ((t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) <= ($2::double precision, $3::uuid)) OR (t9.duration_seconds IS NULL)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t11.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t11.duration_seconds AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.duration_seconds AS at
              FROM (
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $5::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000) UNION ALL
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $5::uuid AND t10.status = ($4::text[])[2] ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000)) AS t10 ORDER BY t10.duration_seconds DESC, t10.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) <= ($2::double precision, $3::uuid)) OR (t11.duration_seconds IS NULL)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.run_id AS found, t16.run_created_at AS at
              FROM run_facets t16
              WHERE t16.workspace_id = $5::uuid AND t16.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $5::uuid AND t17.id = way.found AND t17.status = ANY($8::text[]) AND ((t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) <= ($2::double precision, $3::uuid)) OR (t17.duration_seconds IS NULL)) OFFSET 0) AS t17 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t19.run_id AS found, t19.run_created_at AS at
                  FROM run_facets t19
                  WHERE t19.workspace_id = $5::uuid AND t19.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t19.run_created_at, t19.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t20.id AS found, t20.duration_seconds AS at
                  FROM (
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $5::uuid AND t20.status = ($4::text[])[1] ORDER BY t20.duration_seconds, t20.id LIMIT 1000) UNION ALL
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $5::uuid AND t20.status = ($4::text[])[2] ORDER BY t20.duration_seconds, t20.id LIMIT 1000)) AS t20 ORDER BY t20.duration_seconds, t20.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t21.id AS found, t21.duration_seconds AS at
                FROM (
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $5::uuid AND t21.status = ($4::text[])[1] ORDER BY t21.duration_seconds, t21.id LIMIT 100) UNION ALL
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $5::uuid AND t21.status = ($4::text[])[2] ORDER BY t21.duration_seconds, t21.id LIMIT 100)) AS t21 ORDER BY t21.duration_seconds, t21.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $5::uuid AND t27.status = ($4::text[])[1] AND t27.duration_seconds IS NULL AND t27.id >= $9::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 10000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $5::uuid AND t27.status = ($4::text[])[2] AND t27.duration_seconds IS NULL AND t27.id >= $9::uuid ORDER BY t27.duration_seconds, t27.id LIMIT 10000)) AS t27 ORDER BY t27.duration_seconds, t27.id LIMIT 10000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $5::uuid AND t29.id = t27.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t29 ORDER BY t27.duration_seconds, t27.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.run_id AS found, t22.run_created_at AS at
              FROM run_facets t22
              WHERE t22.workspace_id = $5::uuid AND t22.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t22.run_created_at, t22.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $5::uuid AND t23.id = way.found AND t23.status = ANY($8::text[]) AND ((t23.duration_seconds IS NULL AND t23.id >= $9::uuid) OR (t23.duration_seconds IS NOT NULL)) OFFSET 0) AS t23 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t25.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t25.duration_seconds AS key1, t25.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t24.id AS found, t24.duration_seconds AS at
              FROM (
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $5::uuid AND t24.status = ($4::text[])[1] ORDER BY t24.duration_seconds, t24.id LIMIT 1000) UNION ALL
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $5::uuid AND t24.status = ($4::text[])[2] ORDER BY t24.duration_seconds, t24.id LIMIT 1000)) AS t24 ORDER BY t24.duration_seconds, t24.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t25.*
            FROM runs t25
            WHERE t25.workspace_id = $5::uuid AND t25.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t25.duration_seconds IS NULL AND t25.id >= $9::uuid) OR (t25.duration_seconds IS NOT NULL)) OFFSET 0) AS t25 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $5::uuid AND t30.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $5::uuid AND t31.id = way.found AND t31.status = ANY($8::text[]) AND ((t31.duration_seconds IS NULL AND t31.id >= $9::uuid) OR (t31.duration_seconds IS NOT NULL)) OFFSET 0) AS t31 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasPreviousPage") AS "32") AS "pageInfo",
      (SELECT row_to_json("48")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t34.run_id AS found, t34.run_created_at AS at
                  FROM run_facets t34
                  WHERE t34.workspace_id = $5::uuid AND t34.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t34.run_created_at DESC, t34.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t35.id AS found, t35.duration_seconds AS at
                  FROM (
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $5::uuid AND t35.status = ($4::text[])[1] ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000) UNION ALL
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $5::uuid AND t35.status = ($4::text[])[2] ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000)) AS t35 ORDER BY t35.duration_seconds DESC, t35.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t36.id AS found, t36.duration_seconds AS at
                FROM (
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $5::uuid AND t36.status = ($4::text[])[1] ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100) UNION ALL
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $5::uuid AND t36.status = ($4::text[])[2] ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100)) AS t36 ORDER BY t36.duration_seconds DESC, t36.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t42.duration_seconds AS key1, t42.id AS key2
            FROM
              (SELECT t42.*
              FROM (
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $5::uuid AND t42.status = ($4::text[])[1] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000) UNION ALL
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $5::uuid AND t42.status = ($4::text[])[2] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000)) AS t42 ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 10000) AS t42
            CROSS JOIN LATERAL
              (SELECT t44.*
              FROM runs t44
              WHERE t44.workspace_id = $5::uuid AND t44.id = t42.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t44.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t44 ORDER BY t42.duration_seconds DESC, t42.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $10::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $10::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t38.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t38.duration_seconds AS key1, t38.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $5::uuid AND t37.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t37.run_created_at DESC, t37.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t38.*
            FROM runs t38
            WHERE t38.workspace_id = $5::uuid AND t38.id = way.found AND t38.status = ANY($8::text[]) AND ((t38.duration_seconds IS NOT NULL) OR (t38.duration_seconds IS NULL)) OFFSET 0) AS t38 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t39.id AS found, t39.duration_seconds AS at
              FROM (
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $5::uuid AND t39.status = ($4::text[])[1] ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000) UNION ALL
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $5::uuid AND t39.status = ($4::text[])[2] ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000)) AS t39 ORDER BY t39.duration_seconds DESC, t39.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $5::uuid AND t40.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t46.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t46.duration_seconds AS key1, t46.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t45.run_id AS found, t45.run_created_at AS at
              FROM run_facets t45
              WHERE t45.workspace_id = $5::uuid AND t45.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t46.*
            FROM runs t46
            WHERE t46.workspace_id = $5::uuid AND t46.id = way.found AND t46.status = ANY($8::text[]) AND ((t46.duration_seconds IS NOT NULL) OR (t46.duration_seconds IS NULL)) OFFSET 0) AS t46 ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $10::bigint + 1) AS counted) AS t47
      CROSS JOIN LATERAL
        (SELECT least(t47.n, $10::bigint) AS "value") AS "48") AS "count") AS "49")));
SELECT json_send(to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t64.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t51.run_id AS found, t51.run_created_at AS at
                  FROM run_facets t51
                  WHERE t51.workspace_id = $4::uuid AND t51.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t51.run_created_at DESC, t51.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t52.id AS found, t52.duration_seconds AS at
                  FROM (
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $4::uuid AND t52.status = ($3::text[])[1] ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000) UNION ALL
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $4::uuid AND t52.status = ($3::text[])[2] ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000)) AS t52 ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t53.id AS found, t53.duration_seconds AS at
                FROM (
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $4::uuid AND t53.status = ($3::text[])[1] ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100) UNION ALL
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $4::uuid AND t53.status = ($3::text[])[2] ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100)) AS t53 ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t59.duration_seconds AS key1, t59.id AS key2
            FROM
              (SELECT t59.*
              FROM (
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $4::uuid AND t59.status = ($3::text[])[1] AND t59.duration_seconds IS NULL AND t59.id < $2::uuid ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000) UNION ALL
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $4::uuid AND t59.status = ($3::text[])[2] AND t59.duration_seconds IS NULL AND t59.id < $2::uuid ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000)) AS t59 ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000) AS t59
            CROSS JOIN LATERAL
              (SELECT t61.*
              FROM runs t61
              WHERE t61.workspace_id = $4::uuid AND t61.id = t59.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t61.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t61 ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t54.run_id AS found, t54.run_created_at AS at
              FROM run_facets t54
              WHERE t54.workspace_id = $4::uuid AND t54.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t54.run_created_at DESC, t54.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $4::uuid AND t55.id = way.found AND t55.status = ANY($7::text[]) AND ((t55.duration_seconds IS NULL AND t55.id < $2::uuid) OR (t55.duration_seconds IS NOT NULL AND (t55.duration_seconds, t55.id) > ($8::double precision, $9::uuid))) OFFSET 0) AS t55 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t57.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t57.duration_seconds AS key1, t57.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t56.id AS found, t56.duration_seconds AS at
              FROM (
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $4::uuid AND t56.status = ($3::text[])[1] ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000) UNION ALL
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $4::uuid AND t56.status = ($3::text[])[2] ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000)) AS t56 ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t57.*
            FROM runs t57
            WHERE t57.workspace_id = $4::uuid AND t57.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t57.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t57.duration_seconds IS NULL AND t57.id < $2::uuid) OR (t57.duration_seconds IS NOT NULL AND (t57.duration_seconds, t57.id) > ($8::double precision, $9::uuid))) OFFSET 0) AS t57 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t63.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t63.duration_seconds AS key1, t63.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t62.run_id AS found, t62.run_created_at AS at
              FROM run_facets t62
              WHERE t62.workspace_id = $4::uuid AND t62.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t63.*
            FROM runs t63
            WHERE t63.workspace_id = $4::uuid AND t63.id = way.found AND t63.status = ANY($7::text[]) AND ((t63.duration_seconds IS NULL AND t63.id < $2::uuid) OR (t63.duration_seconds IS NOT NULL AND (t63.duration_seconds, t63.id) > ($8::double precision, $9::uuid))) OFFSET 0) AS t63 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t64.*
          FROM runs t64
          WHERE t64.workspace_id = $4::uuid AND t64.id = found.key2 OFFSET 0) AS t64 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "32"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $4::uuid AND t5.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t5.run_created_at, t5.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.duration_seconds AS at
                  FROM (
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.status = ($3::text[])[1] ORDER BY t6.duration_seconds, t6.id LIMIT 1000) UNION ALL
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $4::uuid AND t6.status = ($3::text[])[2] ORDER BY t6.duration_seconds, t6.id LIMIT 1000)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.duration_seconds AS at
                FROM (
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $4::uuid AND t7.status = ($3::text[])[1] ORDER BY t7.duration_seconds, t7.id LIMIT 100) UNION ALL
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $4::uuid AND t7.status = ($3::text[])[2] ORDER BY t7.duration_seconds, t7.id LIMIT 100)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.duration_seconds AS key1, t13.id AS key2
            FROM
              (SELECT t13.*
              FROM (
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $4::uuid AND t13.status = ($3::text[])[1] AND false ORDER BY t13.duration_seconds, t13.id LIMIT 10000) UNION ALL
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $4::uuid AND t13.status = ($3::text[])[2] AND false ORDER BY t13.duration_seconds, t13.id LIMIT 10000)) AS t13 ORDER BY t13.duration_seconds, t13.id LIMIT 10000) AS t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $4::uuid AND t15.id = t13.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t15 ORDER BY t13.duration_seconds, t13.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $4::uuid AND t8.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t8.run_created_at, t8.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $4::uuid AND t9.id = way.found AND t9.status = ANY($7::text[]) AND ((t9.duration_seconds IS NULL AND t9.id >= $2::uuid)) OFFSET 0) AS t9 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t11.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t11.duration_seconds AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.duration_seconds AS at
              FROM (
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $4::uuid AND t10.status = ($3::text[])[1] ORDER BY t10.duration_seconds, t10.id LIMIT 1000) UNION ALL
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $4::uuid AND t10.status = ($3::text[])[2] ORDER BY t10.duration_seconds, t10.id LIMIT 1000)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $4::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t11.duration_seconds IS NULL AND t11.id >= $2::uuid)) OFFSET 0) AS t11 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.run_id AS found, t16.run_created_at AS at
              FROM run_facets t16
              WHERE t16.workspace_id = $4::uuid AND t16.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $4::uuid AND t17.id = way.found AND t17.status = ANY($7::text[]) AND ((t17.duration_seconds IS NULL AND t17.id >= $2::uuid)) OFFSET 0) AS t17 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t19.run_id AS found, t19.run_created_at AS at
                  FROM run_facets t19
                  WHERE t19.workspace_id = $4::uuid AND t19.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t20.id AS found, t20.duration_seconds AS at
                  FROM (
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $4::uuid AND t20.status = ($3::text[])[1] ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000) UNION ALL
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $4::uuid AND t20.status = ($3::text[])[2] ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000)) AS t20 ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t21.id AS found, t21.duration_seconds AS at
                FROM (
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $4::uuid AND t21.status = ($3::text[])[1] ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100) UNION ALL
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $4::uuid AND t21.status = ($3::text[])[2] ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100)) AS t21 ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = ($3::text[])[1] AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $4::uuid AND t27.status = ($3::text[])[2] AND false ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $4::uuid AND t29.id = t27.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t29 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.run_id AS found, t22.run_created_at AS at
              FROM run_facets t22
              WHERE t22.workspace_id = $4::uuid AND t22.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t22.run_created_at DESC, t22.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $4::uuid AND t23.id = way.found AND t23.status = ANY($7::text[]) AND ((t23.duration_seconds IS NOT NULL AND (t23.duration_seconds, t23.id) <= ($8::double precision, $9::uuid))) OFFSET 0) AS t23 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t25.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t25.duration_seconds AS key1, t25.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t24.id AS found, t24.duration_seconds AS at
              FROM (
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $4::uuid AND t24.status = ($3::text[])[1] ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000) UNION ALL
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $4::uuid AND t24.status = ($3::text[])[2] ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t25.*
            FROM runs t25
            WHERE t25.workspace_id = $4::uuid AND t25.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t25.duration_seconds IS NOT NULL AND (t25.duration_seconds, t25.id) <= ($8::double precision, $9::uuid))) OFFSET 0) AS t25 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $4::uuid AND t30.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $4::uuid AND t31.id = way.found AND t31.status = ANY($7::text[]) AND ((t31.duration_seconds IS NOT NULL AND (t31.duration_seconds, t31.id) <= ($8::double precision, $9::uuid))) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "32") AS "pageInfo",
      (SELECT row_to_json("48")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t34.run_id AS found, t34.run_created_at AS at
                  FROM run_facets t34
                  WHERE t34.workspace_id = $4::uuid AND t34.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t34.run_created_at, t34.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t35.id AS found, t35.duration_seconds AS at
                  FROM (
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $4::uuid AND t35.status = ($3::text[])[1] ORDER BY t35.duration_seconds, t35.id LIMIT 1000) UNION ALL
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $4::uuid AND t35.status = ($3::text[])[2] ORDER BY t35.duration_seconds, t35.id LIMIT 1000)) AS t35 ORDER BY t35.duration_seconds, t35.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t36.id AS found, t36.duration_seconds AS at
                FROM (
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $4::uuid AND t36.status = ($3::text[])[1] ORDER BY t36.duration_seconds, t36.id LIMIT 100) UNION ALL
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $4::uuid AND t36.status = ($3::text[])[2] ORDER BY t36.duration_seconds, t36.id LIMIT 100)) AS t36 ORDER BY t36.duration_seconds, t36.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t42.duration_seconds AS key1, t42.id AS key2
            FROM
              (SELECT t42.*
              FROM (
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $4::uuid AND t42.status = ($3::text[])[1] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds, t42.id LIMIT 10000) UNION ALL
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $4::uuid AND t42.status = ($3::text[])[2] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds, t42.id LIMIT 10000)) AS t42 ORDER BY t42.duration_seconds, t42.id LIMIT 10000) AS t42
            CROSS JOIN LATERAL
              (SELECT t44.*
              FROM runs t44
              WHERE t44.workspace_id = $4::uuid AND t44.id = t42.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t44.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) OFFSET 0) AS t44 ORDER BY t42.duration_seconds, t42.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $10::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $10::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t38.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t38.duration_seconds AS key1, t38.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $4::uuid AND t37.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text ORDER BY t37.run_created_at, t37.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t38.*
            FROM runs t38
            WHERE t38.workspace_id = $4::uuid AND t38.id = way.found AND t38.status = ANY($7::text[]) AND ((t38.duration_seconds IS NOT NULL) OR (t38.duration_seconds IS NULL)) OFFSET 0) AS t38 ORDER BY part, key1, key2 LIMIT $10::bigint + 1) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t39.id AS found, t39.duration_seconds AS at
              FROM (
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $4::uuid AND t39.status = ($3::text[])[1] ORDER BY t39.duration_seconds, t39.id LIMIT 1000) UNION ALL
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $4::uuid AND t39.status = ($3::text[])[2] ORDER BY t39.duration_seconds, t39.id LIMIT 1000)) AS t39 ORDER BY t39.duration_seconds, t39.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $4::uuid AND t40.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $4::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1, key2 LIMIT $10::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t46.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t46.duration_seconds AS key1, t46.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t45.run_id AS found, t45.run_created_at AS at
              FROM run_facets t45
              WHERE t45.workspace_id = $4::uuid AND t45.facet = 'label:' || length($5::text) || ':' || $5::text || '=' || $6::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t46.*
            FROM runs t46
            WHERE t46.workspace_id = $4::uuid AND t46.id = way.found AND t46.status = ANY($7::text[]) AND ((t46.duration_seconds IS NOT NULL) OR (t46.duration_seconds IS NULL)) OFFSET 0) AS t46 ORDER BY part, key1, key2 LIMIT $10::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $10::bigint + 1) AS counted) AS t47
      CROSS JOIN LATERAL
        (SELECT least(t47.n, $10::bigint) AS "value") AS "48") AS "count") AS "49")));
SELECT json_send(to_json(
  (SELECT row_to_json("49")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds, t1.id) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t64.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t51.run_id AS found, t51.run_created_at AS at
                  FROM run_facets t51
                  WHERE t51.workspace_id = $5::uuid AND t51.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t51.run_created_at DESC, t51.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t52.id AS found, t52.duration_seconds AS at
                  FROM (
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $5::uuid AND t52.status = ($4::text[])[1] ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000) UNION ALL
                    (SELECT t52.duration_seconds, t52.id
                    FROM runs t52
                    WHERE t52.workspace_id = $5::uuid AND t52.status = ($4::text[])[2] ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000)) AS t52 ORDER BY t52.duration_seconds DESC, t52.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t53.id AS found, t53.duration_seconds AS at
                FROM (
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $5::uuid AND t53.status = ($4::text[])[1] ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100) UNION ALL
                  (SELECT t53.duration_seconds, t53.id
                  FROM runs t53
                  WHERE t53.workspace_id = $5::uuid AND t53.status = ($4::text[])[2] ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100)) AS t53 ORDER BY t53.duration_seconds DESC, t53.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t59.duration_seconds AS key1, t59.id AS key2
            FROM
              (SELECT t59.*
              FROM (
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $5::uuid AND t59.status = ($4::text[])[1] AND false ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000) UNION ALL
                (SELECT t59.duration_seconds, t59.id
                FROM runs t59
                WHERE t59.workspace_id = $5::uuid AND t59.status = ($4::text[])[2] AND false ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000)) AS t59 ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 10000) AS t59
            CROSS JOIN LATERAL
              (SELECT t61.*
              FROM runs t61
              WHERE t61.workspace_id = $5::uuid AND t61.id = t59.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t61.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t61 ORDER BY t59.duration_seconds DESC, t59.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t55.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t55.duration_seconds AS key1, t55.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t54.run_id AS found, t54.run_created_at AS at
              FROM run_facets t54
              WHERE t54.workspace_id = $5::uuid AND t54.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t54.run_created_at DESC, t54.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t55.*
            FROM runs t55
            WHERE t55.workspace_id = $5::uuid AND t55.id = way.found AND t55.status = ANY($8::text[]) AND false OFFSET 0) AS t55 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT CASE WHEN t57.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t57.duration_seconds AS key1, t57.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t56.id AS found, t56.duration_seconds AS at
              FROM (
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $5::uuid AND t56.status = ($4::text[])[1] ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000) UNION ALL
                (SELECT t56.duration_seconds, t56.id
                FROM runs t56
                WHERE t56.workspace_id = $5::uuid AND t56.status = ($4::text[])[2] ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000)) AS t56 ORDER BY t56.duration_seconds DESC, t56.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t57.*
            FROM runs t57
            WHERE t57.workspace_id = $5::uuid AND t57.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t57.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND false OFFSET 0) AS t57 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t63.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t63.duration_seconds AS key1, t63.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t62.run_id AS found, t62.run_created_at AS at
              FROM run_facets t62
              WHERE t62.workspace_id = $5::uuid AND t62.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t63.*
            FROM runs t63
            WHERE t63.workspace_id = $5::uuid AND t63.id = way.found AND t63.status = ANY($8::text[]) AND false OFFSET 0) AS t63 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t64.*
          FROM runs t64
          WHERE t64.workspace_id = $5::uuid AND t64.id = found.key2 OFFSET 0) AS t64 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "32"
      FROM
        (SELECT (EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t5.run_id AS found, t5.run_created_at AS at
                  FROM run_facets t5
                  WHERE t5.workspace_id = $5::uuid AND t5.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t5.run_created_at, t5.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.duration_seconds AS at
                  FROM (
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $5::uuid AND t6.status = ($4::text[])[1] ORDER BY t6.duration_seconds, t6.id LIMIT 1000) UNION ALL
                    (SELECT t6.duration_seconds, t6.id
                    FROM runs t6
                    WHERE t6.workspace_id = $5::uuid AND t6.status = ($4::text[])[2] ORDER BY t6.duration_seconds, t6.id LIMIT 1000)) AS t6 ORDER BY t6.duration_seconds, t6.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.duration_seconds AS at
                FROM (
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $5::uuid AND t7.status = ($4::text[])[1] ORDER BY t7.duration_seconds, t7.id LIMIT 100) UNION ALL
                  (SELECT t7.duration_seconds, t7.id
                  FROM runs t7
                  WHERE t7.workspace_id = $5::uuid AND t7.status = ($4::text[])[2] ORDER BY t7.duration_seconds, t7.id LIMIT 100)) AS t7 ORDER BY t7.duration_seconds, t7.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.duration_seconds AS key1, t13.id AS key2
            FROM
              (SELECT t13.*
              FROM (
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $5::uuid AND t13.status = ($4::text[])[1] AND t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) >= ($2::double precision, $3::uuid) ORDER BY t13.duration_seconds, t13.id LIMIT 10000) UNION ALL
                (SELECT t13.duration_seconds, t13.id
                FROM runs t13
                WHERE t13.workspace_id = $5::uuid AND t13.status = ($4::text[])[2] AND t13.duration_seconds IS NOT NULL AND (t13.duration_seconds, t13.id) >= ($2::double precision, $3::uuid) ORDER BY t13.duration_seconds, t13.id LIMIT 10000)) AS t13 ORDER BY t13.duration_seconds, t13.id LIMIT 10000) AS t13
            CROSS JOIN LATERAL
              (SELECT t15.*
              FROM runs t15
              WHERE t15.workspace_id = $5::uuid AND t15.id = t13.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t15 ORDER BY t13.duration_seconds, t13.id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t9.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t9.duration_seconds AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.run_id AS found, t8.run_created_at AS at
              FROM run_facets t8
              WHERE t8.workspace_id = $5::uuid AND t8.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t8.run_created_at, t8.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM runs t9
            WHERE t9.workspace_id = $5::uuid AND t9.id = way.found AND t9.status = ANY($8::text[]) AND ((t9.duration_seconds IS NOT NULL AND (t9.duration_seconds, t9.id) >= ($2::double precision, $3::uuid)) OR (t9.duration_seconds IS NULL)) OFFSET 0) AS t9 ORDER BY part, key1, key2 LIMIT 1) UNION ALL
          (SELECT CASE WHEN t11.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t11.duration_seconds AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.duration_seconds AS at
              FROM (
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $5::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.duration_seconds, t10.id LIMIT 1000) UNION ALL
                (SELECT t10.duration_seconds, t10.id
                FROM runs t10
                WHERE t10.workspace_id = $5::uuid AND t10.status = ($4::text[])[2] ORDER BY t10.duration_seconds, t10.id LIMIT 1000)) AS t10 ORDER BY t10.duration_seconds, t10.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM runs t11
            WHERE t11.workspace_id = $5::uuid AND t11.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t11.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t11.duration_seconds IS NOT NULL AND (t11.duration_seconds, t11.id) >= ($2::double precision, $3::uuid)) OR (t11.duration_seconds IS NULL)) OFFSET 0) AS t11 ORDER BY part, key1, key2 LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t17.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t17.duration_seconds AS key1, t17.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t16.run_id AS found, t16.run_created_at AS at
              FROM run_facets t16
              WHERE t16.workspace_id = $5::uuid AND t16.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t17.*
            FROM runs t17
            WHERE t17.workspace_id = $5::uuid AND t17.id = way.found AND t17.status = ANY($8::text[]) AND ((t17.duration_seconds IS NOT NULL AND (t17.duration_seconds, t17.id) >= ($2::double precision, $3::uuid)) OR (t17.duration_seconds IS NULL)) OFFSET 0) AS t17 ORDER BY part, key1, key2 LIMIT 1)) AS every ORDER BY part, key1, key2 LIMIT 1)) AS "hasNextPage", (t2.more OR EXISTS (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t19.run_id AS found, t19.run_created_at AS at
                  FROM run_facets t19
                  WHERE t19.workspace_id = $5::uuid AND t19.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t19.run_created_at DESC, t19.run_id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t20.id AS found, t20.duration_seconds AS at
                  FROM (
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $5::uuid AND t20.status = ($4::text[])[1] ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000) UNION ALL
                    (SELECT t20.duration_seconds, t20.id
                    FROM runs t20
                    WHERE t20.workspace_id = $5::uuid AND t20.status = ($4::text[])[2] ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000)) AS t20 ORDER BY t20.duration_seconds DESC, t20.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t21.id AS found, t21.duration_seconds AS at
                FROM (
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $5::uuid AND t21.status = ($4::text[])[1] ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100) UNION ALL
                  (SELECT t21.duration_seconds, t21.id
                  FROM runs t21
                  WHERE t21.workspace_id = $5::uuid AND t21.status = ($4::text[])[2] ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100)) AS t21 ORDER BY t21.duration_seconds DESC, t21.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t27.duration_seconds AS key1, t27.id AS key2
            FROM
              (SELECT t27.*
              FROM (
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $5::uuid AND t27.status = ($4::text[])[1] AND t27.duration_seconds IS NULL AND t27.id <= $9::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000) UNION ALL
                (SELECT t27.duration_seconds, t27.id
                FROM runs t27
                WHERE t27.workspace_id = $5::uuid AND t27.status = ($4::text[])[2] AND t27.duration_seconds IS NULL AND t27.id <= $9::uuid ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000)) AS t27 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 10000) AS t27
            CROSS JOIN LATERAL
              (SELECT t29.*
              FROM runs t29
              WHERE t29.workspace_id = $5::uuid AND t29.id = t27.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t29.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t29 ORDER BY t27.duration_seconds DESC, t27.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1 DESC, key2 DESC LIMIT 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t23.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t23.duration_seconds AS key1, t23.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t22.run_id AS found, t22.run_created_at AS at
              FROM run_facets t22
              WHERE t22.workspace_id = $5::uuid AND t22.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t22.run_created_at DESC, t22.run_id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t23.*
            FROM runs t23
            WHERE t23.workspace_id = $5::uuid AND t23.id = way.found AND t23.status = ANY($8::text[]) AND ((t23.duration_seconds IS NULL AND t23.id <= $9::uuid) OR (t23.duration_seconds IS NOT NULL)) OFFSET 0) AS t23 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL
          (SELECT CASE WHEN t25.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t25.duration_seconds AS key1, t25.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t24.id AS found, t24.duration_seconds AS at
              FROM (
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $5::uuid AND t24.status = ($4::text[])[1] ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000) UNION ALL
                (SELECT t24.duration_seconds, t24.id
                FROM runs t24
                WHERE t24.workspace_id = $5::uuid AND t24.status = ($4::text[])[2] ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000)) AS t24 ORDER BY t24.duration_seconds DESC, t24.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t25.*
            FROM runs t25
            WHERE t25.workspace_id = $5::uuid AND t25.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t25.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t25.duration_seconds IS NULL AND t25.id <= $9::uuid) OR (t25.duration_seconds IS NOT NULL)) OFFSET 0) AS t25 ORDER BY part, key1 DESC, key2 DESC LIMIT 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t31.duration_seconds IS NULL THEN 0 ELSE 1 END AS part, t31.duration_seconds AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $5::uuid AND t30.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $5::uuid AND t31.id = way.found AND t31.status = ANY($8::text[]) AND ((t31.duration_seconds IS NULL AND t31.id <= $9::uuid) OR (t31.duration_seconds IS NOT NULL)) OFFSET 0) AS t31 ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT 1)) AS "hasPreviousPage") AS "32") AS "pageInfo",
      (SELECT row_to_json("48")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t34.run_id AS found, t34.run_created_at AS at
                  FROM run_facets t34
                  WHERE t34.workspace_id = $5::uuid AND t34.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t34.run_created_at, t34.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::double precision AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t35.id AS found, t35.duration_seconds AS at
                  FROM (
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $5::uuid AND t35.status = ($4::text[])[1] ORDER BY t35.duration_seconds, t35.id LIMIT 1000) UNION ALL
                    (SELECT t35.duration_seconds, t35.id
                    FROM runs t35
                    WHERE t35.workspace_id = $5::uuid AND t35.status = ($4::text[])[2] ORDER BY t35.duration_seconds, t35.id LIMIT 1000)) AS t35 ORDER BY t35.duration_seconds, t35.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t36.id AS found, t36.duration_seconds AS at
                FROM (
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $5::uuid AND t36.status = ($4::text[])[1] ORDER BY t36.duration_seconds, t36.id LIMIT 100) UNION ALL
                  (SELECT t36.duration_seconds, t36.id
                  FROM runs t36
                  WHERE t36.workspace_id = $5::uuid AND t36.status = ($4::text[])[2] ORDER BY t36.duration_seconds, t36.id LIMIT 100)) AS t36 ORDER BY t36.duration_seconds, t36.id LIMIT 100) AS way ORDER BY at LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t42.duration_seconds AS key1, t42.id AS key2
            FROM
              (SELECT t42.*
              FROM (
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $5::uuid AND t42.status = ($4::text[])[1] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds, t42.id LIMIT 10000) UNION ALL
                (SELECT t42.duration_seconds, t42.id
                FROM runs t42
                WHERE t42.workspace_id = $5::uuid AND t42.status = ($4::text[])[2] AND t42.duration_seconds IS NOT NULL ORDER BY t42.duration_seconds, t42.id LIMIT 10000)) AS t42 ORDER BY t42.duration_seconds, t42.id LIMIT 10000) AS t42
            CROSS JOIN LATERAL
              (SELECT t44.*
              FROM runs t44
              WHERE t44.workspace_id = $5::uuid AND t44.id = t42.id AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t44.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) OFFSET 0) AS t44 ORDER BY t42.duration_seconds, t42.id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $10::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT
            (SELECT count(*)
            FROM walk1) < $10::bigint + 1 AS cut) SELECT * FROM (
          (SELECT CASE WHEN t38.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t38.duration_seconds AS key1, t38.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t37.run_id AS found, t37.run_created_at AS at
              FROM run_facets t37
              WHERE t37.workspace_id = $5::uuid AND t37.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text ORDER BY t37.run_created_at, t37.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t38.*
            FROM runs t38
            WHERE t38.workspace_id = $5::uuid AND t38.id = way.found AND t38.status = ANY($8::text[]) AND ((t38.duration_seconds IS NOT NULL) OR (t38.duration_seconds IS NULL)) OFFSET 0) AS t38 ORDER BY part, key1, key2 LIMIT $10::bigint + 1) UNION ALL
          (SELECT CASE WHEN t40.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t40.duration_seconds AS key1, t40.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t39.id AS found, t39.duration_seconds AS at
              FROM (
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $5::uuid AND t39.status = ($4::text[])[1] ORDER BY t39.duration_seconds, t39.id LIMIT 1000) UNION ALL
                (SELECT t39.duration_seconds, t39.id
                FROM runs t39
                WHERE t39.workspace_id = $5::uuid AND t39.status = ($4::text[])[2] ORDER BY t39.duration_seconds, t39.id LIMIT 1000)) AS t39 ORDER BY t39.duration_seconds, t39.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $5::uuid AND t40.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.workspace_id = $5::uuid AND that.key = $6::text AND that.value = $7::text OFFSET 0) AND ((t40.duration_seconds IS NOT NULL) OR (t40.duration_seconds IS NULL)) OFFSET 0) AS t40 ORDER BY part, key1, key2 LIMIT $10::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT CASE WHEN t46.duration_seconds IS NULL THEN 1 ELSE 0 END AS part, t46.duration_seconds AS key1, t46.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t45.run_id AS found, t45.run_created_at AS at
              FROM run_facets t45
              WHERE t45.workspace_id = $5::uuid AND t45.facet = 'label:' || length($6::text) || ':' || $6::text || '=' || $7::text) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t46.*
            FROM runs t46
            WHERE t46.workspace_id = $5::uuid AND t46.id = way.found AND t46.status = ANY($8::text[]) AND ((t46.duration_seconds IS NOT NULL) OR (t46.duration_seconds IS NULL)) OFFSET 0) AS t46 ORDER BY part, key1, key2 LIMIT $10::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $10::bigint + 1) AS counted) AS t47
      CROSS JOIN LATERAL
        (SELECT least(t47.n, $10::bigint) AS "value") AS "48") AS "count") AS "49")));
