SELECT json_send(to_json(
  (SELECT "19"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("5")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.created_at DESC, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t18.*
          FROM (WITH chosen AS MATERIALIZED
            (SELECT way, rows < 1000 AS few
            FROM
              (SELECT 1 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t6.id AS found, t6.created_at AS at
                    FROM runs t6
                    WHERE t6.workspace_id = $2::uuid AND t6.mission_id = t1.id AND t6.created_at > $4::timestamptz ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                (SELECT at
                FROM
                  (SELECT t7.id AS found, t7.created_at AS at
                  FROM runs t7
                  WHERE t7.workspace_id = $2::uuid AND t7.mission_id = t1.id AND t7.created_at > $4::timestamptz ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
              UNION ALL SELECT 2 AS way,
                (SELECT count(*)
                FROM
                  (SELECT
                  FROM
                    (SELECT t8.id AS found, t8.created_at AS at
                    FROM runs t8
                    WHERE t8.workspace_id = $2::uuid AND t8.mission_id =
                      (SELECT that.id AS value
                      FROM missions AS that
                      WHERE that.workspace_id = $2::uuid AND that.slug = ($5::text[])[1]) AND t8.created_at > $4::timestamptz ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
                (SELECT at
                FROM
                  (SELECT t9.id AS found, t9.created_at AS at
                  FROM runs t9
                  WHERE t9.workspace_id = $2::uuid AND t9.mission_id =
                    (SELECT that.id AS value
                    FROM missions AS that
                    WHERE that.workspace_id = $2::uuid AND that.slug = ($5::text[])[1]) AND t9.created_at > $4::timestamptz ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t15.created_at AS key1, t15.id AS key2
              FROM runs t15
              WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.created_at > $4::timestamptz AND CASE WHEN t15.mission_slug = ANY($6::text[]) AND (EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t15.id AND that.workspace_id = $2::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t15.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t15.created_at DESC, t15.id DESC LIMIT 501) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint), walk2 AS MATERIALIZED
            (SELECT way.*
            FROM
              (SELECT t17.created_at AS key1, t17.id AS key2
              FROM runs t17
              WHERE t17.workspace_id = $2::uuid AND t17.mission_id =
                (SELECT that.id AS value
                FROM missions AS that
                WHERE that.workspace_id = $2::uuid AND that.slug = ($5::text[])[1]) AND t17.created_at > $4::timestamptz AND CASE WHEN (EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t17.id AND that.workspace_id = $2::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t17.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE AND t17.mission_id = t1.id THEN true END ORDER BY t17.created_at DESC, t17.id DESC LIMIT 501) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $3::bigint) SELECT * FROM (
            (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t10.id AS found, t10.created_at AS at
                FROM runs t10
                WHERE t10.workspace_id = $2::uuid AND t10.mission_id = t1.id AND t10.created_at > $4::timestamptz ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 1) AS way
            CROSS JOIN LATERAL
              (SELECT t11.*
              FROM runs t11
              WHERE t11.workspace_id = $2::uuid AND t11.mission_id = t1.id AND t11.id = way.found AND t11.mission_slug = ANY($6::text[]) AND t11.created_at > $4::timestamptz AND (EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t11.id AND that.workspace_id = $2::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t11.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) UNION ALL
            (SELECT 0 AS part, t13.created_at AS key1, t13.id AS key2
            FROM
              (SELECT DISTINCT way.found
              FROM
                (SELECT t12.id AS found, t12.created_at AS at
                FROM runs t12
                WHERE t12.workspace_id = $2::uuid AND t12.mission_id =
                  (SELECT that.id AS value
                  FROM missions AS that
                  WHERE that.workspace_id = $2::uuid AND that.slug = ($5::text[])[1]) AND t12.created_at > $4::timestamptz ORDER BY t12.created_at DESC, t12.id DESC LIMIT 1000) AS way
              WHERE
                (SELECT way
                FROM chosen
                WHERE few) = 2) AS way
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $2::uuid AND t13.mission_id = t1.id AND t13.id = way.found AND t13.created_at > $4::timestamptz AND (EXISTS
                (SELECT
                FROM labels AS that
                WHERE that.run_id = t13.id AND that.workspace_id = $2::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t13.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE AND ((true)) OFFSET 0) AS t13 ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $3::bigint) AS found
          CROSS JOIN LATERAL
            (SELECT t18.*
            FROM runs t18
            WHERE t18.workspace_id = $2::uuid AND t18.mission_id = t1.id AND t18.id = found.key2 OFFSET 0) AS t18 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t2
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes") AS "5") AS "runs") AS "19"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text)));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $2::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t6
        WHERE t6.workspace_id = $2::uuid AND CASE WHEN EXISTS
          (SELECT
          FROM failure_group_missions AS that JOIN missions AS mission ON mission.id = that.mission_id
          WHERE that.group_id = t6.id AND that.workspace_id = $2::uuid AND mission.slug = ANY($3::text[]) AND mission.workspace_id = $2::uuid) AND t6.last_seen_at >= $4::timestamptz THEN true END ORDER BY t6.count DESC, t6.last_seen_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'group_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t11.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t5.run_created_at AS key1, t5.run_id AS key2
          FROM
            (SELECT t5.*
            FROM run_facets t5
            WHERE t5.workspace_id = $3::uuid AND t5.facet = 'label:' || length($2::text) || ':' || $2::text ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 6000) AS t5
          CROSS JOIN LATERAL
            (SELECT t7.*
            FROM runs t7
            WHERE t7.workspace_id = $3::uuid AND t7.id = t5.run_id AND (strpos(lower(t7.title), lower($4::text)) > 0 OR t7.id = $5::uuid) AND (t7.created_at > $6::timestamptz AND (EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t7.id AND that.workspace_id = $3::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t7.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t7 ORDER BY t5.run_created_at DESC, t5.run_id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM run_facets t8
          WHERE t8.workspace_id = $3::uuid AND t8.facet = 'label:' || length($2::text) || ':' || $2::text ORDER BY t8.run_created_at DESC, t8.run_id DESC LIMIT 1 OFFSET 6000) ELSE false END AS cut) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL
          (SELECT 0 AS part, t10.created_at AS key1, t10.id AS key2
          FROM
            (SELECT t9.run_id AS found
            FROM titles_like($3::uuid, lower($4::text), $5::uuid) AS t9
            WHERE t9.workspace_id = $3::uuid AND (strpos(t9.folded, lower($4::text)) > 0 OR t9.run_id = $5::uuid) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = way.found AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.key = $2::text OFFSET 0) AND (strpos(lower(t10.title), lower($4::text)) > 0 OR t10.id = $5::uuid) AND (t10.created_at > $6::timestamptz AND (EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t10.id AND that.workspace_id = $3::uuid AND that.key = $7::text AND that.value = $8::text OFFSET 0) AND (t10.status = ANY($9::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE AND ((true)) OFFSET 0) AS t10 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint)) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t11.*
        FROM runs t11
        WHERE t11.workspace_id = $3::uuid AND t11.id = found.key2 OFFSET 0) AS t11 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title", t1.created_at AS "createdAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
