SELECT json_send(to_json(
  (SELECT row_to_json("26")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.updated_at, t1.id) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t43.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t28.run_id AS found, t28.run_created_at AS at
                  FROM run_facets t28
                  WHERE t28.workspace_id = $1::uuid AND t28.facet = $22::text ORDER BY t28.run_created_at, t28.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t29.id AS found, t29.created_at AS at
                  FROM runs t29
                  WHERE t29.workspace_id = $1::uuid AND t29.code = ($23::text[])[1] ORDER BY t29.created_at, t29.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 3 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.run_id AS found, t30.run_created_at AS at
                  FROM run_facets t30
                  WHERE t30.workspace_id = $1::uuid AND t30.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t30.run_created_at, t30.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t37.updated_at AS key1, t37.run_id AS key2
            FROM
              (SELECT t37.*
              FROM (
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'QUEUED' ORDER BY t37.updated_at, t37.run_id LIMIT 6000) UNION ALL
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'RUNNING' ORDER BY t37.updated_at, t37.run_id LIMIT 6000) UNION ALL
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'WAITING' ORDER BY t37.updated_at, t37.run_id LIMIT 6000) UNION ALL
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'FAILED' ORDER BY t37.updated_at, t37.run_id LIMIT 6000) UNION ALL
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'SUCCEEDED' ORDER BY t37.updated_at, t37.run_id LIMIT 6000) UNION ALL
                (SELECT t37.updated_at, t37.run_id
                FROM run_updates t37
                WHERE t37.workspace_id = $1::uuid AND t37.status = 'CANCELLED' ORDER BY t37.updated_at, t37.run_id LIMIT 6000)) AS t37 ORDER BY t37.updated_at, t37.run_id LIMIT 6000) AS t37
            CROSS JOIN LATERAL
              (SELECT t39.*
              FROM runs t39
              WHERE t39.workspace_id = $1::uuid AND t39.id = t37.run_id AND t39.status = ANY($4::text[]) AND t39.mission_slug = ANY($5::text[]) AND t39.cause = ANY($6::text[]) AND t39.code = ANY($7::text[]) AND EXISTS
                (SELECT
                FROM failure_group_runs AS that
                WHERE that.run_id = t39.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t39.next_move = ANY($9::text[]) AND t39.resolution = ANY($10::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t39.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t39.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t39.title), lower($14::text)) > 0 OR t39.id = $15::uuid) AND t39.created_at > $16::timestamptz AND t39.created_at < $17::timestamptz AND ((strpos(lower(t39.title), lower($18::text)) > 0 OR t39.id = $19::uuid)) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t39.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) OFFSET 0) AS t39 ORDER BY t37.updated_at, t37.run_id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $2::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) AND
            (SELECT count(*)
            FROM walk1) < $2::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'QUEUED' ORDER BY t40.updated_at, t40.run_id LIMIT 6001) UNION ALL
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'RUNNING' ORDER BY t40.updated_at, t40.run_id LIMIT 6001) UNION ALL
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'WAITING' ORDER BY t40.updated_at, t40.run_id LIMIT 6001) UNION ALL
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'FAILED' ORDER BY t40.updated_at, t40.run_id LIMIT 6001) UNION ALL
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'SUCCEEDED' ORDER BY t40.updated_at, t40.run_id LIMIT 6001) UNION ALL
              (SELECT t40.updated_at, t40.run_id
              FROM run_updates t40
              WHERE t40.workspace_id = $1::uuid AND t40.status = 'CANCELLED' ORDER BY t40.updated_at, t40.run_id LIMIT 6001)) AS t40 ORDER BY t40.updated_at, t40.run_id LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
          (SELECT 0 AS part, t32.updated_at AS key1, t32.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t31.run_id AS found, t31.run_created_at AS at
              FROM run_facets t31
              WHERE t31.workspace_id = $1::uuid AND t31.facet = $22::text ORDER BY t31.run_created_at, t31.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t32.*
            FROM runs t32
            WHERE t32.workspace_id = $1::uuid AND t32.id = way.found AND t32.status = ANY($4::text[]) AND t32.mission_slug = ANY($5::text[]) AND t32.cause = ANY($6::text[]) AND t32.code = ANY($7::text[]) AND t32.next_move = ANY($9::text[]) AND t32.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t32.title), lower($14::text)) > 0 OR t32.id = $15::uuid) AND t32.created_at > $16::timestamptz AND t32.created_at < $17::timestamptz AND ((strpos(lower(t32.title), lower($18::text)) > 0 OR t32.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t32.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t32 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t34.updated_at AS key1, t34.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t33.id AS found, t33.created_at AS at
              FROM runs t33
              WHERE t33.workspace_id = $1::uuid AND t33.code = ($23::text[])[1] ORDER BY t33.created_at, t33.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t34.*
            FROM runs t34
            WHERE t34.workspace_id = $1::uuid AND t34.id = way.found AND t34.status = ANY($4::text[]) AND t34.mission_slug = ANY($5::text[]) AND t34.cause = ANY($6::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t34.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t34.next_move = ANY($9::text[]) AND t34.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t34.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t34.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t34.title), lower($14::text)) > 0 OR t34.id = $15::uuid) AND t34.created_at > $16::timestamptz AND t34.created_at < $17::timestamptz AND ((strpos(lower(t34.title), lower($18::text)) > 0 OR t34.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t34.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t34 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t36.updated_at AS key1, t36.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t35.run_id AS found, t35.run_created_at AS at
              FROM run_facets t35
              WHERE t35.workspace_id = $1::uuid AND t35.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t35.run_created_at, t35.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 3) AS way
          CROSS JOIN LATERAL
            (SELECT t36.*
            FROM runs t36
            WHERE t36.workspace_id = $1::uuid AND t36.id = way.found AND t36.status = ANY($4::text[]) AND t36.mission_slug = ANY($5::text[]) AND t36.cause = ANY($6::text[]) AND t36.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t36.next_move = ANY($9::text[]) AND t36.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t36.title), lower($14::text)) > 0 OR t36.id = $15::uuid) AND t36.created_at > $16::timestamptz AND t36.created_at < $17::timestamptz AND ((strpos(lower(t36.title), lower($18::text)) > 0 OR t36.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t36.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t36 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t42.updated_at AS key1, t42.id AS key2
          FROM
            (SELECT t41.run_id AS found
            FROM titles_like($1::uuid, lower($14::text), $15::uuid) AS t41
            WHERE t41.workspace_id = $1::uuid AND (strpos(t41.folded, lower($14::text)) > 0 OR t41.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t42.*
            FROM runs t42
            WHERE t42.workspace_id = $1::uuid AND t42.id = way.found AND t42.status = ANY($4::text[]) AND t42.mission_slug = ANY($5::text[]) AND t42.cause = ANY($6::text[]) AND t42.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t42.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t42.next_move = ANY($9::text[]) AND t42.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t42.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t42.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t42.title), lower($14::text)) > 0 OR t42.id = $15::uuid) AND t42.created_at > $16::timestamptz AND t42.created_at < $17::timestamptz AND ((strpos(lower(t42.title), lower($18::text)) > 0 OR t42.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t42.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t42 ORDER BY part, key1, key2 LIMIT $2::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $2::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t43.*
          FROM runs t43
          WHERE t43.workspace_id = $1::uuid AND t43.id = found.key2 OFFSET 0) AS t43 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title",
        (SELECT "3"
        FROM
          (SELECT t1.code AS "code") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure",
        (SELECT coalesce(json_agg("5" ORDER BY t4.position), '[]'::json)
        FROM labels t4
        CROSS JOIN LATERAL
          (SELECT t4.key AS "key", t4.value AS "value") AS "5"
        WHERE t4.workspace_id = $1::uuid AND t4.run_id = t1.id) AS "labels") AS "6") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("24")
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
                  (SELECT t8.run_id AS found, t8.run_created_at AS at
                  FROM run_facets t8
                  WHERE t8.workspace_id = $1::uuid AND t8.facet = $22::text ORDER BY t8.run_created_at, t8.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t9.id AS found, t9.created_at AS at
                  FROM runs t9
                  WHERE t9.workspace_id = $1::uuid AND t9.code = ($23::text[])[1] ORDER BY t9.created_at, t9.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 3 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t10.run_id AS found, t10.run_created_at AS at
                  FROM run_facets t10
                  WHERE t10.workspace_id = $1::uuid AND t10.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t10.run_created_at, t10.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t17.updated_at AS key1, t17.run_id AS key2
            FROM
              (SELECT t17.*
              FROM (
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'QUEUED' ORDER BY t17.updated_at, t17.run_id LIMIT 6000) UNION ALL
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'RUNNING' ORDER BY t17.updated_at, t17.run_id LIMIT 6000) UNION ALL
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'WAITING' ORDER BY t17.updated_at, t17.run_id LIMIT 6000) UNION ALL
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'FAILED' ORDER BY t17.updated_at, t17.run_id LIMIT 6000) UNION ALL
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'SUCCEEDED' ORDER BY t17.updated_at, t17.run_id LIMIT 6000) UNION ALL
                (SELECT t17.updated_at, t17.run_id
                FROM run_updates t17
                WHERE t17.workspace_id = $1::uuid AND t17.status = 'CANCELLED' ORDER BY t17.updated_at, t17.run_id LIMIT 6000)) AS t17 ORDER BY t17.updated_at, t17.run_id LIMIT 6000) AS t17
            CROSS JOIN LATERAL
              (SELECT t19.*
              FROM runs t19
              WHERE t19.workspace_id = $1::uuid AND t19.id = t17.run_id AND t19.status = ANY($4::text[]) AND t19.mission_slug = ANY($5::text[]) AND t19.cause = ANY($6::text[]) AND t19.code = ANY($7::text[]) AND EXISTS
                (SELECT
                FROM failure_group_runs AS that
                WHERE that.run_id = t19.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t19.next_move = ANY($9::text[]) AND t19.resolution = ANY($10::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t19.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t19.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t19.title), lower($14::text)) > 0 OR t19.id = $15::uuid) AND t19.created_at > $16::timestamptz AND t19.created_at < $17::timestamptz AND ((strpos(lower(t19.title), lower($18::text)) > 0 OR t19.id = $19::uuid)) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t19.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) OFFSET 0) AS t19 ORDER BY t17.updated_at, t17.run_id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $3::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) AND
            (SELECT count(*)
            FROM walk1) < $3::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'QUEUED' ORDER BY t20.updated_at, t20.run_id LIMIT 6001) UNION ALL
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'RUNNING' ORDER BY t20.updated_at, t20.run_id LIMIT 6001) UNION ALL
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'WAITING' ORDER BY t20.updated_at, t20.run_id LIMIT 6001) UNION ALL
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'FAILED' ORDER BY t20.updated_at, t20.run_id LIMIT 6001) UNION ALL
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'SUCCEEDED' ORDER BY t20.updated_at, t20.run_id LIMIT 6001) UNION ALL
              (SELECT t20.updated_at, t20.run_id
              FROM run_updates t20
              WHERE t20.workspace_id = $1::uuid AND t20.status = 'CANCELLED' ORDER BY t20.updated_at, t20.run_id LIMIT 6001)) AS t20 ORDER BY t20.updated_at, t20.run_id LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM (
          (SELECT 0 AS part, t12.updated_at AS key1, t12.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t11.run_id AS found, t11.run_created_at AS at
              FROM run_facets t11
              WHERE t11.workspace_id = $1::uuid AND t11.facet = $22::text ORDER BY t11.run_created_at, t11.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t12.*
            FROM runs t12
            WHERE t12.workspace_id = $1::uuid AND t12.id = way.found AND t12.status = ANY($4::text[]) AND t12.mission_slug = ANY($5::text[]) AND t12.cause = ANY($6::text[]) AND t12.code = ANY($7::text[]) AND t12.next_move = ANY($9::text[]) AND t12.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t12.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t12.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t12.title), lower($14::text)) > 0 OR t12.id = $15::uuid) AND t12.created_at > $16::timestamptz AND t12.created_at < $17::timestamptz AND ((strpos(lower(t12.title), lower($18::text)) > 0 OR t12.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t12.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL
          (SELECT 0 AS part, t14.updated_at AS key1, t14.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t13.id AS found, t13.created_at AS at
              FROM runs t13
              WHERE t13.workspace_id = $1::uuid AND t13.code = ($23::text[])[1] ORDER BY t13.created_at, t13.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM runs t14
            WHERE t14.workspace_id = $1::uuid AND t14.id = way.found AND t14.status = ANY($4::text[]) AND t14.mission_slug = ANY($5::text[]) AND t14.cause = ANY($6::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t14.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t14.next_move = ANY($9::text[]) AND t14.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t14.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t14.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t14.title), lower($14::text)) > 0 OR t14.id = $15::uuid) AND t14.created_at > $16::timestamptz AND t14.created_at < $17::timestamptz AND ((strpos(lower(t14.title), lower($18::text)) > 0 OR t14.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t14.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL
          (SELECT 0 AS part, t16.updated_at AS key1, t16.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t15.run_id AS found, t15.run_created_at AS at
              FROM run_facets t15
              WHERE t15.workspace_id = $1::uuid AND t15.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t15.run_created_at, t15.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 3) AS way
          CROSS JOIN LATERAL
            (SELECT t16.*
            FROM runs t16
            WHERE t16.workspace_id = $1::uuid AND t16.id = way.found AND t16.status = ANY($4::text[]) AND t16.mission_slug = ANY($5::text[]) AND t16.cause = ANY($6::text[]) AND t16.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t16.next_move = ANY($9::text[]) AND t16.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t16.title), lower($14::text)) > 0 OR t16.id = $15::uuid) AND t16.created_at > $16::timestamptz AND t16.created_at < $17::timestamptz AND ((strpos(lower(t16.title), lower($18::text)) > 0 OR t16.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t16.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t16 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t22.updated_at AS key1, t22.id AS key2
          FROM
            (SELECT t21.run_id AS found
            FROM titles_like($1::uuid, lower($14::text), $15::uuid) AS t21
            WHERE t21.workspace_id = $1::uuid AND (strpos(t21.folded, lower($14::text)) > 0 OR t21.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t22.*
            FROM runs t22
            WHERE t22.workspace_id = $1::uuid AND t22.id = way.found AND t22.status = ANY($4::text[]) AND t22.mission_slug = ANY($5::text[]) AND t22.cause = ANY($6::text[]) AND t22.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $1::uuid AND that.group_id = $8::uuid OFFSET 0) AND t22.next_move = ANY($9::text[]) AND t22.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $1::uuid AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $1::uuid AND that.key = $13::text OFFSET 0) AND (strpos(lower(t22.title), lower($14::text)) > 0 OR t22.id = $15::uuid) AND t22.created_at > $16::timestamptz AND t22.created_at < $17::timestamptz AND ((strpos(lower(t22.title), lower($18::text)) > 0 OR t22.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t22.id AND that.workspace_id = $1::uuid AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t22 ORDER BY part, key1, key2 LIMIT $3::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $3::bigint + 1) AS counted) AS t23
      CROSS JOIN LATERAL
        (SELECT least(t23.n, $3::bigint) AS "value", t23.n <= $3::bigint AS "exact") AS "24") AS "count",
      (SELECT "25"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "25") AS "pageInfo") AS "26")));
