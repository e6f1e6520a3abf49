SELECT json_send(to_json(
  (SELECT "62"
  FROM
    (SELECT grouped.*, counted.*
    FROM failure_groups AS grouped
    CROSS JOIN LATERAL
      (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
      FROM failure_group_counts AS shard
      WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("10")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.created_at DESC, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM recovery_jobs t12
          WHERE t12.workspace_id = $2::uuid AND t12.group_id = t1.id ORDER BY t12.created_at DESC, t12.id DESC LIMIT
            (SELECT $4::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT 'RecoveryJobEdge' AS "__typename", translate(encode(convert_to(json_build_array('recoveryJobs', to_char(t2.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT 'job_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.status AS "status") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'RecoveryJobConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t7.created_at AS key1, t7.id AS key2
              FROM recovery_jobs t7
              WHERE t7.workspace_id = $2::uuid AND t7.group_id = t1.id ORDER BY t7.created_at DESC, t7.id DESC LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t8.n, $3::bigint) AS "value", t8.n <= $3::bigint AS "exact") AS "9") AS "count") AS "10") AS "jobs",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.created_at DESC, t13.id DESC) FILTER (WHERE t13.rank <= $5::bigint), '[]'::json) AS list1, array_agg(t13.created_at ORDER BY t13.created_at DESC, t13.id DESC) FILTER (WHERE t13.rank <= $5::bigint) AS key1, array_agg(t13.id ORDER BY t13.created_at DESC, t13.id DESC) FILTER (WHERE t13.rank <= $5::bigint) AS key2, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t23.*
            FROM recovery_jobs t23
            WHERE t23.workspace_id = $2::uuid AND t23.group_id = t1.id ORDER BY t23.created_at DESC, t23.id DESC LIMIT
              (SELECT $5::bigint + 1)) AS page) AS t13
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.status AS "status") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes",
          (SELECT "16"
          FROM
            (SELECT (t14.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t14.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t14.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t14.key1)[cardinality(t14.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t14.key2)[cardinality(t14.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "16") AS "pageInfo",
          (SELECT row_to_json("20")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t18.created_at AS key1, t18.id AS key2
              FROM recovery_jobs t18
              WHERE t18.workspace_id = $2::uuid AND t18.group_id = t1.id ORDER BY t18.created_at DESC, t18.id DESC LIMIT
                (SELECT $6::bigint + 1)) AS counted) AS t19
          CROSS JOIN LATERAL
            (SELECT least(t19.n, $6::bigint) AS "value", t19.n <= $6::bigint AS "exact") AS "20") AS "count") AS "21") AS "first",
      (SELECT row_to_json("31")
      FROM
        (SELECT coalesce(json_agg("27" ORDER BY t24.created_at DESC, t24.id DESC) FILTER (WHERE t24.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t24.created_at ORDER BY t24.created_at DESC, t24.id DESC) FILTER (WHERE t24.rank <= $7::bigint) AS key1, array_agg(t24.id ORDER BY t24.created_at DESC, t24.id DESC) FILTER (WHERE t24.rank <= $7::bigint) AS key2, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t33.*
            FROM recovery_jobs t33
            WHERE t33.workspace_id = $2::uuid AND t33.group_id = t1.id AND (t33.created_at, t33.id) < ($8::timestamptz, $9::uuid) ORDER BY t33.created_at DESC, t33.id DESC LIMIT
              (SELECT $7::bigint + 1)) AS page) AS t24
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('recoveryJobs', to_char(t24.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t24.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "26"
            FROM
              (SELECT 'job_' || encode(uuid_send(t24.id), 'hex') AS "id", t24.status AS "status") AS "26") AS "node") AS "27") AS t25
      CROSS JOIN LATERAL
        (SELECT t25.list1 AS "edges",
          (SELECT "30"
          FROM
            (SELECT (t25.more) AS "hasNextPage", (EXISTS
              (SELECT t29.created_at AS key1, t29.id AS key2
              FROM recovery_jobs t29
              WHERE t29.workspace_id = $2::uuid AND t29.group_id = t1.id AND (t29.created_at, t29.id) >= ($8::timestamptz, $9::uuid) ORDER BY t29.created_at, t29.id LIMIT
                (SELECT 1))) AS "hasPreviousPage", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t25.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t25.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t25.key1)[cardinality(t25.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t25.key2)[cardinality(t25.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "30") AS "pageInfo") AS "31") AS "next",
      (SELECT row_to_json("38")
      FROM
        (SELECT coalesce(json_agg("36" ORDER BY t34.created_at DESC, t34.id DESC) FILTER (WHERE t34.rank <= $10::bigint), '[]'::json) AS list1, array_agg(t34.created_at ORDER BY t34.created_at DESC, t34.id DESC) FILTER (WHERE t34.rank <= $10::bigint) AS key1, array_agg(t34.id ORDER BY t34.created_at DESC, t34.id DESC) FILTER (WHERE t34.rank <= $10::bigint) AS key2, count(*) > $10::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t40.*
            FROM recovery_jobs t40
            WHERE t40.workspace_id = $2::uuid AND t40.group_id = t1.id ORDER BY t40.created_at, t40.id LIMIT
              (SELECT $10::bigint + 1)) AS page) AS t34
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t34.id), 'hex') AS "id", t34.status AS "status") AS "36") AS t35
      CROSS JOIN LATERAL
        (SELECT t35.list1 AS "nodes",
          (SELECT "37"
          FROM
            (SELECT false AS "hasNextPage", (t35.more) AS "hasPreviousPage", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t35.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t35.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t35.key1)[cardinality(t35.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t35.key2)[cardinality(t35.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "37") AS "pageInfo") AS "38") AS "last",
      (SELECT row_to_json("48")
      FROM
        (SELECT coalesce(json_agg("43" ORDER BY t41.created_at DESC, t41.id DESC) FILTER (WHERE t41.rank <= $11::bigint), '[]'::json) AS list1, coalesce(json_agg("44" ORDER BY t41.created_at DESC, t41.id DESC) FILTER (WHERE t41.rank <= $11::bigint), '[]'::json) AS list2, array_agg(t41.created_at ORDER BY t41.created_at DESC, t41.id DESC) FILTER (WHERE t41.rank <= $11::bigint) AS key1, array_agg(t41.id ORDER BY t41.created_at DESC, t41.id DESC) FILTER (WHERE t41.rank <= $11::bigint) AS key2, count(*) > $11::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t50.*
            FROM recovery_jobs t50
            WHERE t50.workspace_id = $2::uuid AND t50.group_id = t1.id AND (t50.created_at, t50.id) > ($12::timestamptz, $13::uuid) ORDER BY t50.created_at, t50.id LIMIT
              (SELECT $11::bigint + 1)) AS page) AS t41
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('recoveryJobs', to_char(t41.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t41.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "43"
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t41.id), 'hex') AS "id", t41.status AS "status") AS "44") AS t42
      CROSS JOIN LATERAL
        (SELECT t42.list1 AS "edges", t42.list2 AS "nodes",
          (SELECT "47"
          FROM
            (SELECT (EXISTS
              (SELECT t46.created_at AS key1, t46.id AS key2
              FROM recovery_jobs t46
              WHERE t46.workspace_id = $2::uuid AND t46.group_id = t1.id AND (t46.created_at, t46.id) <= ($12::timestamptz, $13::uuid) ORDER BY t46.created_at DESC, t46.id DESC LIMIT
                (SELECT 1))) AS "hasNextPage", (t42.more) AS "hasPreviousPage", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t42.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t42.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('recoveryJobs', to_char((t42.key1)[cardinality(t42.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t42.key2)[cardinality(t42.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "47") AS "pageInfo") AS "48") AS "back",
      (SELECT row_to_json("59")
      FROM
        (SELECT coalesce(json_agg("53" ORDER BY t51.created_at DESC, t51.id DESC) FILTER (WHERE t51.rank <= $14::bigint), '[]'::json) AS list1, count(*) > $14::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t61.*
            FROM recovery_jobs t61
            WHERE t61.workspace_id = $2::uuid AND t61.group_id = t1.id AND (t61.created_at, t61.id) < ($17::timestamptz, $18::uuid) AND (t61.created_at, t61.id) > ($15::timestamptz, $16::uuid) ORDER BY t61.created_at DESC, t61.id DESC LIMIT
              (SELECT $14::bigint + 1)) AS page) AS t51
        CROSS JOIN LATERAL
          (SELECT 'job_' || encode(uuid_send(t51.id), 'hex') AS "id", t51.status AS "status") AS "53") AS t52
      CROSS JOIN LATERAL
        (SELECT t52.list1 AS "nodes",
          (SELECT "58"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t52.more OR EXISTS
              (SELECT t55.created_at AS key1, t55.id AS key2
              FROM recovery_jobs t55
              WHERE t55.workspace_id = $2::uuid AND t55.group_id = t1.id AND (t55.created_at, t55.id) <= ($15::timestamptz, $16::uuid) ORDER BY t55.created_at DESC, t55.id DESC LIMIT
                (SELECT 1))) AS "hasNextPage", (EXISTS
              (SELECT t57.created_at AS key1, t57.id AS key2
              FROM recovery_jobs t57
              WHERE t57.workspace_id = $2::uuid AND t57.group_id = t1.id AND (t57.created_at, t57.id) >= ($17::timestamptz, $18::uuid) ORDER BY t57.created_at, t57.id LIMIT
                (SELECT 1))) AS "hasPreviousPage") AS "58") AS "pageInfo") AS "59") AS "between") AS "62"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
