SELECT to_json(
  (SELECT "20"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.fingerprint AS "fingerprint", t1.cause AS "cause", t1.code AS "code", t1.message AS "message", t1.count AS "count", t1.open_count AS "openCount", t1.first_seen_at AS "firstSeenAt", t1.last_seen_at AS "lastSeenAt",
      (SELECT coalesce(json_agg("3" ORDER BY t2.slug), '[]'::json)
      FROM missions t2
      CROSS JOIN LATERAL
        (SELECT t2.slug AS "slug") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.id IN
        (SELECT that.mission_id
        FROM failure_group_missions AS that
        WHERE that.group_id = t1.id)) AS "missions",
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("6" ORDER BY t4.run_id DESC), '[]'::json) AS list1
        FROM
          (SELECT t11.*
          FROM
            (SELECT run.*, seen.group_id, seen.run_id
            FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t11
          WHERE t11.workspace_id = $2::uuid AND t11.group_id = t1.id ORDER BY t11.run_id DESC LIMIT $4::bigint) AS t4
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t4.id), 'hex') AS "id", t4.status AS "status") AS "6") AS t5
      CROSS JOIN LATERAL
        (SELECT t5.list1 AS "nodes",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t7
              WHERE t7.workspace_id = $2::uuid AND t7.group_id = t1.id LIMIT $3::bigint + 1) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT least(t8.n, $3::bigint) AS "value") AS "9") AS "count") AS "10") AS "runs",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("14" ORDER BY t12.created_at DESC, t12.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM recovery_jobs t19
          WHERE t19.workspace_id = $2::uuid AND t19.group_id = t1.id ORDER BY t19.created_at DESC, t19.id DESC LIMIT $6::bigint) AS t12
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t12.id), 'hex') AS "id", t12.status AS "status") AS "14") AS t13
      CROSS JOIN LATERAL
        (SELECT t13.list1 AS "nodes",
          (SELECT row_to_json("17")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM recovery_jobs t15
              WHERE t15.workspace_id = $2::uuid AND t15.group_id = t1.id LIMIT $5::bigint + 1) AS counted) AS t16
          CROSS JOIN LATERAL
            (SELECT least(t16.n, $5::bigint) AS "value") AS "17") AS "count") AS "18") AS "jobs") AS "20"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT "24"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "23"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT
          (SELECT "22"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t3
          CROSS JOIN LATERAL
            (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.fingerprint AS "fingerprint", t3.cause AS "cause", t3.code AS "code", t3.message AS "message", t3.count AS "count", t3.open_count AS "openCount", t3.first_seen_at AS "firstSeenAt", t3.last_seen_at AS "lastSeenAt",
              (SELECT coalesce(json_agg("5" ORDER BY t4.slug), '[]'::json)
              FROM missions t4
              CROSS JOIN LATERAL
                (SELECT t4.slug AS "slug") AS "5"
              WHERE t4.workspace_id = $2::uuid AND t4.id IN
                (SELECT that.mission_id
                FROM failure_group_missions AS that
                WHERE that.group_id = t3.id)) AS "missions",
              (SELECT row_to_json("12")
              FROM
                (SELECT coalesce(json_agg("8" ORDER BY t6.run_id DESC), '[]'::json) AS list1
                FROM
                  (SELECT t13.*
                  FROM
                    (SELECT run.*, seen.group_id, seen.run_id
                    FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t13
                  WHERE t13.workspace_id = $2::uuid AND t13.group_id = t3.id ORDER BY t13.run_id DESC LIMIT $4::bigint) AS t6
                CROSS JOIN LATERAL
                  (SELECT 'run_' || encode(uuid_send(t6.id), 'hex') AS "id", t6.status AS "status") AS "8") AS t7
              CROSS JOIN LATERAL
                (SELECT t7.list1 AS "nodes",
                  (SELECT row_to_json("11")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT
                      FROM
                        (SELECT run.*, seen.group_id, seen.run_id
                        FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t9
                      WHERE t9.workspace_id = $2::uuid AND t9.group_id = t3.id LIMIT $3::bigint + 1) AS counted) AS t10
                  CROSS JOIN LATERAL
                    (SELECT least(t10.n, $3::bigint) AS "value") AS "11") AS "count") AS "12") AS "runs",
              (SELECT row_to_json("20")
              FROM
                (SELECT coalesce(json_agg("16" ORDER BY t14.created_at DESC, t14.id DESC), '[]'::json) AS list1
                FROM
                  (SELECT t21.*
                  FROM recovery_jobs t21
                  WHERE t21.workspace_id = $2::uuid AND t21.group_id = t3.id ORDER BY t21.created_at DESC, t21.id DESC LIMIT $6::bigint) AS t14
                CROSS JOIN LATERAL
                  (SELECT 'job_' || encode(uuid_send(t14.id), 'hex') AS "id", t14.status AS "status") AS "16") AS t15
              CROSS JOIN LATERAL
                (SELECT t15.list1 AS "nodes",
                  (SELECT row_to_json("19")
                  FROM
                    (SELECT count(*) AS n
                    FROM
                      (SELECT
                      FROM recovery_jobs t17
                      WHERE t17.workspace_id = $2::uuid AND t17.group_id = t3.id LIMIT $5::bigint + 1) AS counted) AS t18
                  CROSS JOIN LATERAL
                    (SELECT least(t18.n, $5::bigint) AS "value") AS "19") AS "count") AS "20") AS "jobs") AS "22"
          WHERE t3.workspace_id = $2::uuid AND t3.fingerprint = t2.fingerprint) AS "group") AS "23"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "24"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("22")
  FROM
    (SELECT coalesce(json_agg("21" ORDER BY t1.count DESC, t1.last_seen_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t23.*
      FROM
        (SELECT grouped.*, counted.*
        FROM failure_groups AS grouped
        CROSS JOIN LATERAL ( SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id) AS counted) AS t23
      WHERE t23.workspace_id = $1::uuid ORDER BY t23.count, t23.last_seen_at, t23.id LIMIT $6::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'FailureGroup' AS "__typename", 'group_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.fingerprint AS "fingerprint", t1.cause AS "cause", t1.code AS "code", t1.message AS "message", t1.count AS "count", t1.open_count AS "openCount", t1.first_seen_at AS "firstSeenAt", t1.last_seen_at AS "lastSeenAt",
        (SELECT coalesce(json_agg("4" ORDER BY t3.slug), '[]'::json)
        FROM missions t3
        CROSS JOIN LATERAL
          (SELECT t3.slug AS "slug") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.id IN
          (SELECT that.mission_id
          FROM failure_group_missions AS that
          WHERE that.group_id = t1.id)) AS "missions",
        (SELECT row_to_json("11")
        FROM
          (SELECT coalesce(json_agg("7" ORDER BY t5.run_id DESC), '[]'::json) AS list1
          FROM
            (SELECT t12.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t12
            WHERE t12.workspace_id = $1::uuid AND t12.group_id = t1.id ORDER BY t12.run_id DESC LIMIT $3::bigint) AS t5
          CROSS JOIN LATERAL
            (SELECT 'run_' || encode(uuid_send(t5.id), 'hex') AS "id", t5.status AS "status") AS "7") AS t6
        CROSS JOIN LATERAL
          (SELECT t6.list1 AS "nodes",
            (SELECT row_to_json("10")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM
                  (SELECT run.*, seen.group_id, seen.run_id
                  FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id) AS t8
                WHERE t8.workspace_id = $1::uuid AND t8.group_id = t1.id LIMIT $2::bigint + 1) AS counted) AS t9
            CROSS JOIN LATERAL
              (SELECT least(t9.n, $2::bigint) AS "value") AS "10") AS "count") AS "11") AS "runs",
        (SELECT row_to_json("19")
        FROM
          (SELECT coalesce(json_agg("15" ORDER BY t13.created_at DESC, t13.id DESC), '[]'::json) AS list1
          FROM
            (SELECT t20.*
            FROM recovery_jobs t20
            WHERE t20.workspace_id = $1::uuid AND t20.group_id = t1.id ORDER BY t20.created_at DESC, t20.id DESC LIMIT $5::bigint) AS t13
          CROSS JOIN LATERAL
            (SELECT 'job_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.status AS "status") AS "15") AS t14
        CROSS JOIN LATERAL
          (SELECT t14.list1 AS "nodes",
            (SELECT row_to_json("18")
            FROM
              (SELECT count(*) AS n
              FROM
                (SELECT
                FROM recovery_jobs t16
                WHERE t16.workspace_id = $1::uuid AND t16.group_id = t1.id LIMIT $4::bigint + 1) AS counted) AS t17
            CROSS JOIN LATERAL
              (SELECT least(t17.n, $4::bigint) AS "value") AS "18") AS "count") AS "19") AS "jobs") AS "21") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "22"));
