SELECT json_send(to_json(
  (SELECT "24"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.fingerprint AS "fingerprint", t1.cause AS "cause", t1.code AS "code", t1.message AS "message", t1.count AS "count", t1.open_count AS "openCount", t1.first_seen_at AS "firstSeenAt", t1.last_seen_at AS "lastSeenAt",
      (SELECT coalesce(json_agg("3" ORDER BY t2.slug), '[]'::json)
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT t2.slug AS "slug") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id IN
        (SELECT that.mission_id
        FROM failure_group_missions AS that
        WHERE that.group_id = t1.id AND that.workspace_id = $2::uuid)) AS "missions",
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t4.run_id DESC), '[]'::json) AS list1
        FROM
          (SELECT t13.*
          FROM
            (SELECT run.*, seen.group_id, seen.run_id
            FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
            WHERE seen.workspace_id = $2::uuid) AS t13
          WHERE t13.workspace_id = $2::uuid AND t13.group_id = t1.id ORDER BY t13.run_id DESC LIMIT
            (SELECT $4::bigint)) AS t4
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.status AS "status") AS "6") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes",
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t8.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t8
              WHERE t8.workspace_id = $2::uuid AND t8.group_id = t1.id ORDER BY t8.run_id DESC LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $3::bigint) AS "value") AS "10") AS "count") AS "11") AS "runs",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t14.created_at DESC, t14.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t23.*
          FROM recovery_jobs t23
          WHERE t23.workspace_id = $2::uuid AND t23.group_id = t1.id ORDER BY t23.created_at DESC, t23.id DESC LIMIT
            (SELECT $6::bigint)) AS t14
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t14.id), 'hex') AS "id", t14.status AS "status") AS "16") AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes",
          (SELECT row_to_json("20")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t18.created_at AS key1, t18.id AS key2
              FROM recovery_jobs t18
              WHERE t18.workspace_id = $2::uuid AND t18.group_id = t1.id ORDER BY t18.created_at DESC, t18.id DESC LIMIT
                (SELECT $5::bigint + 1)) AS counted) AS t19
          CROSS JOIN LATERAL
            (SELECT least(t19.n, $5::bigint) AS "value") AS "20") AS "count") AS "21") AS "jobs") AS "24"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "28"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "27"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "26"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL
              (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t3
          CROSS JOIN LATERAL
            (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.fingerprint AS "fingerprint", t3.cause AS "cause", t3.code AS "code", t3.message AS "message", t3.count AS "count", t3.open_count AS "openCount", t3.first_seen_at AS "firstSeenAt", t3.last_seen_at AS "lastSeenAt",
              (SELECT coalesce(json_agg("5" ORDER BY t4.slug), '[]'::json)
              FROM missions t4
              CROSS JOIN LATERAL
                (SELECT t4.slug AS "slug") AS "5"
              WHERE t4.workspace_id = $2::uuid AND t4.id IN
                (SELECT that.mission_id
                FROM failure_group_missions AS that
                WHERE that.group_id = t3.id AND that.workspace_id = $2::uuid)) AS "missions",
              (SELECT row_to_json("13")
              FROM
                (SELECT coalesce(json_agg("8" ORDER BY t6.run_id DESC), '[]'::json) AS list1
                FROM
                  (SELECT t15.*
                  FROM
                    (SELECT run.*, seen.group_id, seen.run_id
                    FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                    WHERE seen.workspace_id = $2::uuid) AS t15
                  WHERE t15.workspace_id = $2::uuid AND t15.group_id = t3.id ORDER BY t15.run_id DESC LIMIT
                    (SELECT $4::bigint)) AS t6
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t6.id), 'hex') AS "id", t6.status AS "status") AS "8") AS t7
              CROSS JOIN LATERAL
                (SELECT t7.list1 AS "nodes",
                  (SELECT row_to_json("12")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT t10.run_id AS key1
                      FROM
                        (SELECT run.*, seen.group_id, seen.run_id
                        FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                        WHERE seen.workspace_id = $2::uuid) AS t10
                      WHERE t10.workspace_id = $2::uuid AND t10.group_id = t3.id ORDER BY t10.run_id DESC LIMIT
                        (SELECT $3::bigint + 1)) AS counted) AS t11
                  CROSS JOIN LATERAL
                    (SELECT least(t11.n, $3::bigint) AS "value") AS "12") AS "count") AS "13") AS "runs",
              (SELECT row_to_json("23")
              FROM
                (SELECT coalesce(json_agg("18" ORDER BY t16.created_at DESC, t16.id DESC), '[]'::json) AS list1
                FROM
                  (SELECT t25.*
                  FROM recovery_jobs t25
                  WHERE t25.workspace_id = $2::uuid AND t25.group_id = t3.id ORDER BY t25.created_at DESC, t25.id DESC LIMIT
                    (SELECT $6::bigint)) AS t16
                CROSS JOIN LATERAL
                  (SELECT 'job_' || encode(uuid_send(t16.id), 'hex') AS "id", t16.status AS "status") AS "18") AS t17
              CROSS JOIN LATERAL
                (SELECT t17.list1 AS "nodes",
                  (SELECT row_to_json("22")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT t20.created_at AS key1, t20.id AS key2
                      FROM recovery_jobs t20
                      WHERE t20.workspace_id = $2::uuid AND t20.group_id = t3.id ORDER BY t20.created_at DESC, t20.id DESC LIMIT
                        (SELECT $5::bigint + 1)) AS counted) AS t21
                  CROSS JOIN LATERAL
                    (SELECT least(t21.n, $5::bigint) AS "value") AS "22") AS "count") AS "23") AS "jobs") AS "26"
          WHERE t3.workspace_id = $2::uuid AND t3.fingerprint = t2.fingerprint) AS "group") AS "27"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "28"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("26")
  FROM
    (SELECT coalesce(json_agg("25" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t28.*
        FROM
          (SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at
          FROM failure_groups AS grouped JOIN
            (SELECT shard.group_id, sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
            FROM failure_group_counts AS shard
            WHERE shard.workspace_id = $1::uuid GROUP BY shard.group_id) AS counted ON counted.group_id = grouped.id) AS t28
        WHERE t28.workspace_id = $1::uuid ORDER BY t28.count, t28.last_seen_at, t28.id LIMIT 501) AS stretch LIMIT $6::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.fingerprint AS "fingerprint", t1.cause AS "cause", t1.code AS "code", t1.message AS "message", t1.count AS "count", t1.open_count AS "openCount", t1.first_seen_at AS "firstSeenAt", t1.last_seen_at AS "lastSeenAt",
        (SELECT coalesce(json_agg("4" ORDER BY t3.slug), '[]'::json)
        FROM missions t3
        CROSS JOIN LATERAL
          (SELECT t3.slug AS "slug") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id IN
          (SELECT that.mission_id
          FROM failure_group_missions AS that
          WHERE that.group_id = t1.id AND that.workspace_id = $1::uuid)) AS "missions",
        (SELECT row_to_json("12")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t5.run_id DESC), '[]'::json) AS list1
          FROM
            (SELECT t14.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $1::uuid) AS t14
            WHERE t14.workspace_id = $1::uuid AND t14.group_id = t1.id ORDER BY t14.run_id DESC LIMIT
              (SELECT $3::bigint)) AS t5
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.status AS "status") AS "7") AS t6
        CROSS JOIN LATERAL
          (SELECT t6.list1 AS "nodes",
            (SELECT row_to_json("11")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT t9.run_id AS key1
                FROM
                  (SELECT run.*, seen.group_id, seen.run_id
                  FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                  WHERE seen.workspace_id = $1::uuid) AS t9
                WHERE t9.workspace_id = $1::uuid AND t9.group_id = t1.id ORDER BY t9.run_id DESC LIMIT
                  (SELECT $2::bigint + 1)) AS counted) AS t10
            CROSS JOIN LATERAL
              (SELECT least(t10.n, $2::bigint) AS "value") AS "11") AS "count") AS "12") AS "runs",
        (SELECT row_to_json("22")
        FROM
          (SELECT coalesce(json_agg("17" ORDER BY t15.created_at DESC, t15.id DESC), '[]'::json) AS list1
          FROM
            (SELECT t24.*
            FROM recovery_jobs t24
            WHERE t24.workspace_id = $1::uuid AND t24.group_id = t1.id ORDER BY t24.created_at DESC, t24.id DESC LIMIT
              (SELECT $5::bigint)) AS t15
          CROSS JOIN LATERAL
            (SELECT 'job_' || encode(uuid_send(t15.id), 'hex') AS "id", t15.status AS "status") AS "17") AS t16
        CROSS JOIN LATERAL
          (SELECT t16.list1 AS "nodes",
            (SELECT row_to_json("21")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT t19.created_at AS key1, t19.id AS key2
                FROM recovery_jobs t19
                WHERE t19.workspace_id = $1::uuid AND t19.group_id = t1.id ORDER BY t19.created_at DESC, t19.id DESC LIMIT
                  (SELECT $4::bigint + 1)) AS counted) AS t20
            CROSS JOIN LATERAL
              (SELECT least(t20.n, $4::bigint) AS "value") AS "21") AS "count") AS "22") AS "jobs") AS "25") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "26")));
