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
        (SELECT coalesce(json_agg("5" ORDER BY t2.run_id DESC), '[]'::json) AS list1
        FROM
          (SELECT t12.*
          FROM
            (SELECT run.*, seen.group_id, seen.run_id
            FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
            WHERE seen.workspace_id = $2::uuid) AS t12
          WHERE t12.workspace_id = $2::uuid AND t12.group_id = t1.id ORDER BY t12.run_id DESC LIMIT
            (SELECT $4::bigint)) AS t2
        CROSS JOIN LATERAL
          (SELECT 'RunEdge' AS "__typename", translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send(t2.run_id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.title AS "title", t2.status AS "status") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'RunConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("9")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t7.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t7
              WHERE t7.workspace_id = $2::uuid AND t7.group_id = t1.id ORDER BY t7.run_id DESC LIMIT
                (SELECT $3::bigint + 1)) AS counted) AS t8
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t8.n, $3::bigint) AS "value", t8.n <= $3::bigint AS "exact") AS "9") AS "count") AS "10") AS "runs",
      (SELECT row_to_json("21")
      FROM
        (SELECT coalesce(json_agg("15" ORDER BY t13.run_id DESC) FILTER (WHERE t13.rank <= $5::bigint), '[]'::json) AS list1, array_agg(t13.run_id ORDER BY t13.run_id DESC) FILTER (WHERE t13.rank <= $5::bigint) AS key1, count(*) > $5::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t23.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $2::uuid) AS t23
            WHERE t23.workspace_id = $2::uuid AND t23.group_id = t1.id ORDER BY t23.run_id DESC LIMIT
              (SELECT $5::bigint + 1)) AS page) AS t13
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.title AS "title", t13.status AS "status") AS "15") AS t14
      CROSS JOIN LATERAL
        (SELECT t14.list1 AS "nodes",
          (SELECT "16"
          FROM
            (SELECT (t14.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t14.key1)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t14.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t14.key1)[cardinality(t14.key1)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "16") AS "pageInfo",
          (SELECT row_to_json("20")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t18.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t18
              WHERE t18.workspace_id = $2::uuid AND t18.group_id = t1.id ORDER BY t18.run_id DESC LIMIT
                (SELECT $6::bigint + 1)) AS counted) AS t19
          CROSS JOIN LATERAL
            (SELECT least(t19.n, $6::bigint) AS "value", t19.n <= $6::bigint AS "exact") AS "20") AS "count") AS "21") AS "first",
      (SELECT row_to_json("31")
      FROM
        (SELECT coalesce(json_agg("27" ORDER BY t24.run_id DESC) FILTER (WHERE t24.rank <= $7::bigint), '[]'::json) AS list1, array_agg(t24.run_id ORDER BY t24.run_id DESC) FILTER (WHERE t24.rank <= $7::bigint) AS key1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t33.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $2::uuid) AS t33
            WHERE t33.workspace_id = $2::uuid AND t33.group_id = t1.id AND t33.run_id < $8::uuid ORDER BY t33.run_id DESC LIMIT
              (SELECT $7::bigint + 1)) AS page) AS t24
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send(t24.run_id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "26"
            FROM
              (SELECT 'run_' || encode(uuid_send(t24.id), 'hex') AS "id", t24.title AS "title", t24.status AS "status") AS "26") AS "node") AS "27") AS t25
      CROSS JOIN LATERAL
        (SELECT t25.list1 AS "edges",
          (SELECT "30"
          FROM
            (SELECT (t25.more) AS "hasNextPage", (EXISTS
              (SELECT t29.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t29
              WHERE t29.workspace_id = $2::uuid AND t29.group_id = t1.id AND t29.run_id >= $8::uuid ORDER BY t29.run_id LIMIT
                (SELECT 1))) AS "hasPreviousPage", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t25.key1)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t25.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t25.key1)[cardinality(t25.key1)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "30") AS "pageInfo") AS "31") AS "next",
      (SELECT row_to_json("38")
      FROM
        (SELECT coalesce(json_agg("36" ORDER BY t34.run_id DESC) FILTER (WHERE t34.rank <= $9::bigint), '[]'::json) AS list1, array_agg(t34.run_id ORDER BY t34.run_id DESC) FILTER (WHERE t34.rank <= $9::bigint) AS key1, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t40.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $2::uuid) AS t40
            WHERE t40.workspace_id = $2::uuid AND t40.group_id = t1.id ORDER BY t40.run_id LIMIT
              (SELECT $9::bigint + 1)) AS page) AS t34
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t34.id), 'hex') AS "id", t34.title AS "title", t34.status AS "status") AS "36") AS t35
      CROSS JOIN LATERAL
        (SELECT t35.list1 AS "nodes",
          (SELECT "37"
          FROM
            (SELECT false AS "hasNextPage", (t35.more) AS "hasPreviousPage", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t35.key1)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t35.key1)[cardinality(t35.key1)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "37") AS "pageInfo") AS "38") AS "last",
      (SELECT row_to_json("48")
      FROM
        (SELECT coalesce(json_agg("43" ORDER BY t41.run_id DESC) FILTER (WHERE t41.rank <= $10::bigint), '[]'::json) AS list1, coalesce(json_agg("44" ORDER BY t41.run_id DESC) FILTER (WHERE t41.rank <= $10::bigint), '[]'::json) AS list2, array_agg(t41.run_id ORDER BY t41.run_id DESC) FILTER (WHERE t41.rank <= $10::bigint) AS key1, count(*) > $10::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t50.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $2::uuid) AS t50
            WHERE t50.workspace_id = $2::uuid AND t50.group_id = t1.id AND t50.run_id > $11::uuid ORDER BY t50.run_id LIMIT
              (SELECT $10::bigint + 1)) AS page) AS t41
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send(t41.run_id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "43"
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t41.id), 'hex') AS "id", t41.title AS "title", t41.status AS "status") AS "44") AS t42
      CROSS JOIN LATERAL
        (SELECT t42.list1 AS "edges", t42.list2 AS "nodes",
          (SELECT "47"
          FROM
            (SELECT (EXISTS
              (SELECT t46.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t46
              WHERE t46.workspace_id = $2::uuid AND t46.group_id = t1.id AND t46.run_id <= $11::uuid ORDER BY t46.run_id DESC LIMIT
                (SELECT 1))) AS "hasNextPage", (t42.more) AS "hasPreviousPage", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t42.key1)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t42.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.ID.DESC', encode(uuid_send((t42.key1)[cardinality(t42.key1)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "47") AS "pageInfo") AS "48") AS "back",
      (SELECT row_to_json("59")
      FROM
        (SELECT coalesce(json_agg("53" ORDER BY t51.run_id DESC) FILTER (WHERE t51.rank <= $12::bigint), '[]'::json) AS list1, count(*) > $12::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t61.*
            FROM
              (SELECT run.*, seen.group_id, seen.run_id
              FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
              WHERE seen.workspace_id = $2::uuid) AS t61
            WHERE t61.workspace_id = $2::uuid AND t61.group_id = t1.id AND t61.run_id < $14::uuid AND t61.run_id > $13::uuid ORDER BY t61.run_id DESC LIMIT
              (SELECT $12::bigint + 1)) AS page) AS t51
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t51.id), 'hex') AS "id", t51.title AS "title", t51.status AS "status") AS "53") AS t52
      CROSS JOIN LATERAL
        (SELECT t52.list1 AS "nodes",
          (SELECT "58"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t52.more OR EXISTS
              (SELECT t55.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t55
              WHERE t55.workspace_id = $2::uuid AND t55.group_id = t1.id AND t55.run_id <= $13::uuid ORDER BY t55.run_id DESC LIMIT
                (SELECT 1))) AS "hasNextPage", (EXISTS
              (SELECT t57.run_id AS key1
              FROM
                (SELECT run.*, seen.group_id, seen.run_id
                FROM failure_group_runs AS seen JOIN runs AS run ON run.id = seen.run_id
                WHERE seen.workspace_id = $2::uuid) AS t57
              WHERE t57.workspace_id = $2::uuid AND t57.group_id = t1.id AND t57.run_id >= $14::uuid ORDER BY t57.run_id LIMIT
                (SELECT 1))) AS "hasPreviousPage") AS "58") AS "pageInfo") AS "59") AS "between") AS "62"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
