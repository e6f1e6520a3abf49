SELECT json_send(to_json(
  (SELECT "33"
  FROM recovery_jobs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM recovery_job_runs t11
          WHERE t11.workspace_id = $2::uuid AND t11.job_id = t1.id AND t11.status = ($4::text[])[1] ORDER BY t11.position LIMIT
            (SELECT $5::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.position AS "position", t2.status AS "status", t2.code AS "code", t2.message AS "message", t2.at AS "at") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t6.position AS key1
              FROM recovery_job_runs t6
              WHERE t6.workspace_id = $2::uuid AND t6.job_id = t1.id AND t6.status = ($4::text[])[1] ORDER BY t6.position LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9") AS "status",
      (SELECT row_to_json("15")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.position), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM (
            (SELECT t18.position
            FROM recovery_job_runs t18
            WHERE t18.workspace_id = $2::uuid AND t18.job_id = t1.id AND t18.outcome = ($7::text[])[1] ORDER BY t18.position LIMIT 501) UNION ALL
            (SELECT t18.position
            FROM recovery_job_runs t18
            WHERE t18.workspace_id = $2::uuid AND t18.job_id = t1.id AND t18.outcome = ($7::text[])[2] ORDER BY t18.position LIMIT 501)) AS t18
          CROSS JOIN LATERAL
            (SELECT t19.*
            FROM recovery_job_runs t19
            WHERE t19.workspace_id = $2::uuid AND t19.job_id = t1.id AND t19.position = t18.position OFFSET 0) AS t19 ORDER BY t18.position LIMIT
            (SELECT $6::bigint)) AS t12
        CROSS JOIN LATERAL
          (SELECT t12.position AS "position", t12.outcome AS "outcome") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes") AS "15") AS "outcome",
      (SELECT row_to_json("23")
      FROM
        (SELECT coalesce(json_agg("22" ORDER BY t20.position), '[]'::json) AS list1
        FROM
          (SELECT t25.*
          FROM recovery_job_runs t25
          WHERE t25.workspace_id = $2::uuid AND t25.job_id = t1.id AND t25.outcome = ($9::text[])[1] AND CASE WHEN t25.status = ANY($10::text[]) THEN true END ORDER BY t25.position LIMIT
            (SELECT $8::bigint)) AS t20
        CROSS JOIN LATERAL
          (SELECT t20.position AS "position", t20.status AS "status", t20.outcome AS "outcome") AS "22") AS t21
      CROSS JOIN LATERAL
        (SELECT t21.list1 AS "nodes") AS "23") AS "both",
      (SELECT row_to_json("32")
      FROM
        (SELECT
          (SELECT row_to_json("31")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t29.position AS key1
              FROM recovery_job_runs t29
              WHERE t29.workspace_id = $2::uuid AND t29.job_id = t1.id ORDER BY t29.position LIMIT
                (SELECT $11::bigint + 1)) AS counted) AS t30
          CROSS JOIN LATERAL
            (SELECT least(t30.n, $11::bigint) AS "value") AS "31") AS "count") AS "32") AS "all") AS "33"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("18")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t31.*
      FROM (WITH chosen AS MATERIALIZED
        (SELECT way, rows < 1000 AS few
        FROM
          (SELECT 1 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t19.id AS found, t19.created_at AS at
                FROM recovery_jobs t19
                WHERE t19.workspace_id = $3::uuid AND t19.group_id = $2::uuid ORDER BY t19.created_at DESC, t19.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t20.id AS found, t20.created_at AS at
              FROM recovery_jobs t20
              WHERE t20.workspace_id = $3::uuid AND t20.group_id = $2::uuid ORDER BY t20.created_at DESC, t20.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
          UNION ALL SELECT 2 AS way,
            (SELECT count(*)
            FROM
              (SELECT
              FROM
                (SELECT t21.id AS found, t21.created_at AS at
                FROM recovery_jobs t21
                WHERE t21.workspace_id = $3::uuid AND t21.status = ($4::text[])[1] ORDER BY t21.created_at DESC, t21.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
            (SELECT at
            FROM
              (SELECT t22.id AS found, t22.created_at AS at
              FROM recovery_jobs t22
              WHERE t22.workspace_id = $3::uuid AND t22.status = ($4::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t28.created_at AS key1, t28.id AS key2
          FROM recovery_jobs t28
          WHERE t28.workspace_id = $3::uuid AND t28.group_id = $2::uuid AND CASE WHEN t28.status = ANY($5::text[]) THEN true END ORDER BY t28.created_at DESC, t28.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t30.created_at AS key1, t30.id AS key2
          FROM recovery_jobs t30
          WHERE t30.workspace_id = $3::uuid AND t30.status = ($4::text[])[1] AND CASE WHEN t30.group_id = $2::uuid THEN true END ORDER BY t30.created_at DESC, t30.id DESC LIMIT 501) AS way
        WHERE EXISTS
          (SELECT
          FROM chosen
          WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $6::bigint) SELECT * FROM (
        (SELECT 0 AS part, t24.created_at AS key1, t24.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t23.id AS found, t23.created_at AS at
            FROM recovery_jobs t23
            WHERE t23.workspace_id = $3::uuid AND t23.group_id = $2::uuid ORDER BY t23.created_at DESC, t23.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 1) AS way
        CROSS JOIN LATERAL
          (SELECT t24.*
          FROM recovery_jobs t24
          WHERE t24.workspace_id = $3::uuid AND t24.id = way.found AND t24.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t24 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL
        (SELECT 0 AS part, t26.created_at AS key1, t26.id AS key2
        FROM
          (SELECT DISTINCT way.found
          FROM
            (SELECT t25.id AS found, t25.created_at AS at
            FROM recovery_jobs t25
            WHERE t25.workspace_id = $3::uuid AND t25.status = ($4::text[])[1] ORDER BY t25.created_at DESC, t25.id DESC LIMIT 1000) AS way
          WHERE
            (SELECT way
            FROM chosen
            WHERE few) = 2) AS way
        CROSS JOIN LATERAL
          (SELECT t26.*
          FROM recovery_jobs t26
          WHERE t26.workspace_id = $3::uuid AND t26.id = way.found AND t26.group_id = $2::uuid AND ((true)) OFFSET 0) AS t26 ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $6::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t31.*
        FROM recovery_jobs t31
        WHERE t31.workspace_id = $3::uuid AND t31.id = found.key2 OFFSET 0) AS t31 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("17")
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
                  (SELECT t4.id AS found, t4.created_at AS at
                  FROM recovery_jobs t4
                  WHERE t4.workspace_id = $3::uuid AND t4.group_id = $2::uuid ORDER BY t4.created_at DESC, t4.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t5.id AS found, t5.created_at AS at
                FROM recovery_jobs t5
                WHERE t5.workspace_id = $3::uuid AND t5.group_id = $2::uuid ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t6.id AS found, t6.created_at AS at
                  FROM recovery_jobs t6
                  WHERE t6.workspace_id = $3::uuid AND t6.status = ($4::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t7.id AS found, t7.created_at AS at
                FROM recovery_jobs t7
                WHERE t7.workspace_id = $3::uuid AND t7.status = ($4::text[])[1] ORDER BY t7.created_at DESC, t7.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t13.created_at AS key1, t13.id AS key2
            FROM recovery_jobs t13
            WHERE t13.workspace_id = $3::uuid AND t13.group_id = $2::uuid AND CASE WHEN t13.status = ANY($5::text[]) THEN true END ORDER BY t13.created_at DESC, t13.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t15.created_at AS key1, t15.id AS key2
            FROM recovery_jobs t15
            WHERE t15.workspace_id = $3::uuid AND t15.status = ($4::text[])[1] AND CASE WHEN t15.group_id = $2::uuid THEN true END ORDER BY t15.created_at DESC, t15.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t9.created_at AS key1, t9.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t8.id AS found, t8.created_at AS at
              FROM recovery_jobs t8
              WHERE t8.workspace_id = $3::uuid AND t8.group_id = $2::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t9.*
            FROM recovery_jobs t9
            WHERE t9.workspace_id = $3::uuid AND t9.id = way.found AND t9.status = ANY($5::text[]) AND ((true)) OFFSET 0) AS t9 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t11.created_at AS key1, t11.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t10.id AS found, t10.created_at AS at
              FROM recovery_jobs t10
              WHERE t10.workspace_id = $3::uuid AND t10.status = ($4::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t11.*
            FROM recovery_jobs t11
            WHERE t11.workspace_id = $3::uuid AND t11.id = way.found AND t11.group_id = $2::uuid AND ((true)) OFFSET 0) AS t11 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t16
      CROSS JOIN LATERAL
        (SELECT least(t16.n, $1::bigint) AS "value") AS "17") AS "count") AS "18")));
SELECT json_send(to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t6.*
        FROM recovery_jobs t6
        WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 501) AS stretch LIMIT $1::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4")));
SELECT json_send(to_json(
  (SELECT row_to_json("6")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t8.*
        FROM recovery_jobs t8
        WHERE t8.workspace_id = $1::uuid AND t8.group_id = $3::uuid ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS stretch LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "4"
        FROM
          (SELECT grouped.*, counted.*
          FROM failure_groups AS grouped
          CROSS JOIN LATERAL
            (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.group_id = grouped.id AND shard.workspace_id = $1::uuid) AS counted) AS t3
        CROSS JOIN LATERAL
          (SELECT 'group_' || encode(uuid_send(t3.id), 'hex') AS "id") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id = t1.group_id) AS "group") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "6")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM recovery_jobs t10
        WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'job_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM recovery_jobs t5
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
