SELECT json_send(to_json(
  (SELECT row_to_json("25")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.updated_at, t1.id) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t41.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t27.run_id AS found, t27.run_created_at AS at
                  FROM run_facets t27
                  WHERE t27.workspace_id = $1::uuid AND t27.facet = $22::text ORDER BY t27.run_created_at, t27.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t28.id AS found, t28.created_at AS at
                  FROM runs t28
                  WHERE t28.workspace_id = $1::uuid AND t28.code = ($23::text[])[1] ORDER BY t28.created_at, t28.id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample
            UNION ALL SELECT 3 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t29.run_id AS found, t29.run_created_at AS at
                  FROM run_facets t29
                  WHERE t29.workspace_id = $1::uuid AND t29.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t29.run_created_at, t29.run_id LIMIT 1000) AS way LIMIT 1000) AS way) AS rows, NULL::timestamptz AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample DESC NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t36.updated_at AS key1, t36.run_id AS key2
            FROM
              (SELECT t36.*
              FROM (
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'QUEUED' ORDER BY t36.updated_at, t36.run_id LIMIT 6000) UNION ALL
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'RUNNING' ORDER BY t36.updated_at, t36.run_id LIMIT 6000) UNION ALL
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'WAITING' ORDER BY t36.updated_at, t36.run_id LIMIT 6000) UNION ALL
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'FAILED' ORDER BY t36.updated_at, t36.run_id LIMIT 6000) UNION ALL
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'SUCCEEDED' ORDER BY t36.updated_at, t36.run_id LIMIT 6000) UNION ALL
                (SELECT t36.updated_at, t36.run_id
                FROM run_updates t36
                WHERE t36.workspace_id = $1::uuid AND t36.status = 'CANCELLED' ORDER BY t36.updated_at, t36.run_id LIMIT 6000)) AS t36 ORDER BY t36.updated_at, t36.run_id LIMIT 6000) AS t36
            CROSS JOIN LATERAL
              (SELECT t38.*
              FROM runs t38
              WHERE t38.workspace_id = $1::uuid AND t38.id = t36.run_id AND t38.status = ANY($4::text[]) AND t38.mission_slug = ANY($5::text[]) AND t38.cause = ANY($6::text[]) AND t38.code = ANY($7::text[]) AND EXISTS
                (SELECT
                FROM failure_group_runs AS that
                WHERE that.run_id = t38.id AND that.group_id = $8::uuid OFFSET 0) AND t38.next_move = ANY($9::text[]) AND t38.resolution = ANY($10::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t38.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t38.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t38.title), lower($14::text)) > 0 OR t38.id = $15::uuid) AND t38.created_at > $16::timestamptz AND t38.created_at < $17::timestamptz AND ((strpos(lower(t38.title), lower($18::text)) > 0 OR t38.id = $19::uuid)) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t38.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) OFFSET 0) AS t38 ORDER BY t36.updated_at, t36.run_id LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $2::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t31.updated_at AS key1, t31.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t30.run_id AS found, t30.run_created_at AS at
              FROM run_facets t30
              WHERE t30.workspace_id = $1::uuid AND t30.facet = $22::text ORDER BY t30.run_created_at, t30.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t31.*
            FROM runs t31
            WHERE t31.workspace_id = $1::uuid AND t31.id = way.found AND t31.status = ANY($4::text[]) AND t31.mission_slug = ANY($5::text[]) AND t31.cause = ANY($6::text[]) AND t31.code = ANY($7::text[]) AND t31.next_move = ANY($9::text[]) AND t31.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t31.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t31.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t31.title), lower($14::text)) > 0 OR t31.id = $15::uuid) AND t31.created_at > $16::timestamptz AND t31.created_at < $17::timestamptz AND ((strpos(lower(t31.title), lower($18::text)) > 0 OR t31.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t31.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t31 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t33.updated_at AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.id AS found, t32.created_at AS at
              FROM runs t32
              WHERE t32.workspace_id = $1::uuid AND t32.code = ($23::text[])[1] ORDER BY t32.created_at, t32.id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $1::uuid AND t33.id = way.found AND t33.status = ANY($4::text[]) AND t33.mission_slug = ANY($5::text[]) AND t33.cause = ANY($6::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t33.id AND that.group_id = $8::uuid OFFSET 0) AND t33.next_move = ANY($9::text[]) AND t33.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t33.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t33.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t33.title), lower($14::text)) > 0 OR t33.id = $15::uuid) AND t33.created_at > $16::timestamptz AND t33.created_at < $17::timestamptz AND ((strpos(lower(t33.title), lower($18::text)) > 0 OR t33.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t33.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t33 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t35.updated_at AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.run_id AS found, t34.run_created_at AS at
              FROM run_facets t34
              WHERE t34.workspace_id = $1::uuid AND t34.facet = 'label:' || length($11::text) || ':' || $11::text || '=' || $12::text ORDER BY t34.run_created_at, t34.run_id LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 3) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM runs t35
            WHERE t35.workspace_id = $1::uuid AND t35.id = way.found AND t35.status = ANY($4::text[]) AND t35.mission_slug = ANY($5::text[]) AND t35.cause = ANY($6::text[]) AND t35.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t35.id AND that.group_id = $8::uuid OFFSET 0) AND t35.next_move = ANY($9::text[]) AND t35.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t35.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t35.title), lower($14::text)) > 0 OR t35.id = $15::uuid) AND t35.created_at > $16::timestamptz AND t35.created_at < $17::timestamptz AND ((strpos(lower(t35.title), lower($18::text)) > 0 OR t35.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t35.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t35 ORDER BY part, key1, key2 LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT count(*)
          FROM walk1) >= $2::bigint + 1 UNION ALL
          (SELECT 0 AS part, t40.updated_at AS key1, t40.id AS key2
          FROM
            (SELECT t39.run_id AS found
            FROM run_titles t39
            WHERE t39.workspace_id = $1::uuid AND (title_parts(t39.folded) @> title_parts(lower($14::text)) OR t39.run_id = $15::uuid) AND (strpos(t39.folded, lower($14::text)) > 0 OR t39.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT count(*)
              FROM walk1) < $2::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t40.*
            FROM runs t40
            WHERE t40.workspace_id = $1::uuid AND t40.id = way.found AND t40.status = ANY($4::text[]) AND t40.mission_slug = ANY($5::text[]) AND t40.cause = ANY($6::text[]) AND t40.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t40.id AND that.group_id = $8::uuid OFFSET 0) AND t40.next_move = ANY($9::text[]) AND t40.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t40.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t40.title), lower($14::text)) > 0 OR t40.id = $15::uuid) AND t40.created_at > $16::timestamptz AND t40.created_at < $17::timestamptz AND ((strpos(lower(t40.title), lower($18::text)) > 0 OR t40.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t40.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t40 ORDER BY part, key1, key2 LIMIT $2::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $2::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t41.*
          FROM runs t41
          WHERE t41.workspace_id = $1::uuid AND t41.id = found.key2 OFFSET 0) AS t41 ORDER BY found.part, found.key1, found.key2) AS page) AS t1
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
      (SELECT row_to_json("23")
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
                WHERE that.run_id = t19.id AND that.group_id = $8::uuid OFFSET 0) AND t19.next_move = ANY($9::text[]) AND t19.resolution = ANY($10::text[]) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t19.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t19.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t19.title), lower($14::text)) > 0 OR t19.id = $15::uuid) AND t19.created_at > $16::timestamptz AND t19.created_at < $17::timestamptz AND ((strpos(lower(t19.title), lower($18::text)) > 0 OR t19.id = $19::uuid)) IS NOT TRUE AND EXISTS
                (SELECT
                FROM steps AS that
                WHERE that.run_id = t19.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) OFFSET 0) AS t19 ORDER BY t17.updated_at, t17.run_id LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE NOT few) ORDER BY key1, key2 LIMIT $3::bigint + 1) SELECT * FROM (
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
              WHERE that.run_id = t12.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t12.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t12.title), lower($14::text)) > 0 OR t12.id = $15::uuid) AND t12.created_at > $16::timestamptz AND t12.created_at < $17::timestamptz AND ((strpos(lower(t12.title), lower($18::text)) > 0 OR t12.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t12.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL
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
              WHERE that.run_id = t14.id AND that.group_id = $8::uuid OFFSET 0) AND t14.next_move = ANY($9::text[]) AND t14.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t14.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t14.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t14.title), lower($14::text)) > 0 OR t14.id = $15::uuid) AND t14.created_at > $16::timestamptz AND t14.created_at < $17::timestamptz AND ((strpos(lower(t14.title), lower($18::text)) > 0 OR t14.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t14.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL
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
              WHERE that.run_id = t16.id AND that.group_id = $8::uuid OFFSET 0) AND t16.next_move = ANY($9::text[]) AND t16.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t16.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t16.title), lower($14::text)) > 0 OR t16.id = $15::uuid) AND t16.created_at > $16::timestamptz AND t16.created_at < $17::timestamptz AND ((strpos(lower(t16.title), lower($18::text)) > 0 OR t16.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t16.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t16 ORDER BY part, key1, key2 LIMIT $3::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT count(*)
          FROM walk1) >= $3::bigint + 1 UNION ALL
          (SELECT 0 AS part, t21.updated_at AS key1, t21.id AS key2
          FROM
            (SELECT t20.run_id AS found
            FROM run_titles t20
            WHERE t20.workspace_id = $1::uuid AND (title_parts(t20.folded) @> title_parts(lower($14::text)) OR t20.run_id = $15::uuid) AND (strpos(t20.folded, lower($14::text)) > 0 OR t20.run_id = $15::uuid) AND EXISTS
              (SELECT
              FROM chosen
              WHERE NOT few) AND
              (SELECT count(*)
              FROM walk1) < $3::bigint + 1) AS way
          CROSS JOIN LATERAL
            (SELECT t21.*
            FROM runs t21
            WHERE t21.workspace_id = $1::uuid AND t21.id = way.found AND t21.status = ANY($4::text[]) AND t21.mission_slug = ANY($5::text[]) AND t21.cause = ANY($6::text[]) AND t21.code = ANY($7::text[]) AND EXISTS
              (SELECT
              FROM failure_group_runs AS that
              WHERE that.run_id = t21.id AND that.group_id = $8::uuid OFFSET 0) AND t21.next_move = ANY($9::text[]) AND t21.resolution = ANY($10::text[]) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t21.id AND that.key = $11::text AND that.value = $12::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t21.id AND that.key = $13::text OFFSET 0) AND (strpos(lower(t21.title), lower($14::text)) > 0 OR t21.id = $15::uuid) AND t21.created_at > $16::timestamptz AND t21.created_at < $17::timestamptz AND ((strpos(lower(t21.title), lower($18::text)) > 0 OR t21.id = $19::uuid)) IS NOT TRUE AND EXISTS
              (SELECT
              FROM steps AS that
              WHERE that.run_id = t21.id AND that.provider = ANY($20::text[]) AND that.status = ANY($21::text[]) OFFSET 0) AND ((true)) OFFSET 0) AS t21 ORDER BY part, key1, key2 LIMIT $3::bigint + 1)) AS every ORDER BY part, key1, key2 LIMIT $3::bigint + 1) AS counted) AS t22
      CROSS JOIN LATERAL
        (SELECT least(t22.n, $3::bigint) AS "value", t22.n <= $3::bigint AS "exact") AS "23") AS "count",
      (SELECT "24"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "24") AS "pageInfo") AS "25")));
