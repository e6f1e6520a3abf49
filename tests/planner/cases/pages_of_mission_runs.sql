SELECT to_json(
  (SELECT "50"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("9")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.started_at DESC NULLS LAST, t2.id DESC), '[]'::json) AS list1
        FROM
          (SELECT t10.*
          FROM runs t10
          WHERE t10.workspace_id = $2::uuid AND t10.mission_id = t1.id AND t10.status = ANY($3::text[]) ORDER BY t10.started_at DESC NULLS LAST, t10.id DESC LIMIT $5::bigint) AS t2
        CROSS JOIN LATERAL
          (SELECT 'RunEdge' AS "__typename", translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t2.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT 'run_' || encode(uuid_send(t2.id), 'hex') AS "id", t2.started_at AS "startedAt") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT 'RunConnection' AS "__typename", t3.list1 AS "edges",
          (SELECT row_to_json("8")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM runs t6
              WHERE t6.workspace_id = $2::uuid AND t6.mission_id = t1.id AND t6.status = ANY($3::text[]) LIMIT $4::bigint + 1) AS counted) AS t7
          CROSS JOIN LATERAL
            (SELECT 'Count' AS "__typename", least(t7.n, $4::bigint) AS "value", t7.n <= $4::bigint AS "exact") AS "8") AS "count") AS "9") AS "runs",
      (SELECT row_to_json("18")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t11.started_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $6::bigint), '[]'::json) AS list1, array_agg(t11.started_at ORDER BY t11.started_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $6::bigint) AS key1, array_agg(t11.id ORDER BY t11.started_at DESC NULLS LAST, t11.id DESC) FILTER (WHERE t11.rank <= $6::bigint) AS key2, count(*) > $6::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t19.*
            FROM runs t19
            WHERE t19.workspace_id = $2::uuid AND t19.mission_id = t1.id AND t19.status = ANY($7::text[]) ORDER BY t19.started_at DESC NULLS LAST, t19.id DESC LIMIT $6::bigint + 1) AS page) AS t11
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t11.id), 'hex') AS "id", t11.started_at AS "startedAt") AS "13") AS t12
      CROSS JOIN LATERAL
        (SELECT t12.list1 AS "nodes",
          (SELECT "14"
          FROM
            (SELECT (t12.more) AS "hasNextPage", false AS "hasPreviousPage", CASE WHEN cardinality(t12.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t12.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t12.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t12.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t12.key1)[cardinality(t12.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t12.key2)[cardinality(t12.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "14") AS "pageInfo",
          (SELECT row_to_json("17")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT
              FROM runs t15
              WHERE t15.workspace_id = $2::uuid AND t15.mission_id = t1.id AND t15.status = ANY($7::text[]) LIMIT $8::bigint + 1) AS counted) AS t16
          CROSS JOIN LATERAL
            (SELECT least(t16.n, $8::bigint) AS "value", t16.n <= $8::bigint AS "exact") AS "17") AS "count") AS "18") AS "first",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("23" ORDER BY t20.started_at DESC NULLS LAST, t20.id DESC) FILTER (WHERE t20.rank <= $9::bigint), '[]'::json) AS list1, array_agg(t20.started_at ORDER BY t20.started_at DESC NULLS LAST, t20.id DESC) FILTER (WHERE t20.rank <= $9::bigint) AS key1, array_agg(t20.id ORDER BY t20.started_at DESC NULLS LAST, t20.id DESC) FILTER (WHERE t20.rank <= $9::bigint) AS key2, count(*) > $9::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t27.*
            FROM runs t27
            WHERE t27.workspace_id = $2::uuid AND t27.mission_id = t1.id AND t27.status = ANY($12::text[]) AND ((t27.started_at, t27.id) < ($10::timestamptz, $11::uuid) OR t27.started_at IS NULL) ORDER BY t27.started_at DESC NULLS LAST, t27.id DESC LIMIT $9::bigint + 1) AS page) AS t20
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t20.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t20.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "22"
            FROM
              (SELECT 'run_' || encode(uuid_send(t20.id), 'hex') AS "id", t20.started_at AS "startedAt") AS "22") AS "node") AS "23") AS t21
      CROSS JOIN LATERAL
        (SELECT t21.list1 AS "edges",
          (SELECT "25"
          FROM
            (SELECT (t21.more) AS "hasNextPage", (EXISTS
              (SELECT
              FROM runs t24
              WHERE t24.workspace_id = $2::uuid AND t24.mission_id = t1.id AND t24.status = ANY($12::text[]) AND (t24.started_at, t24.id) >= ($10::timestamptz, $11::uuid))) AS "hasPreviousPage", CASE WHEN cardinality(t21.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t21.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t21.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t21.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t21.key1)[cardinality(t21.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t21.key2)[cardinality(t21.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "25") AS "pageInfo") AS "26") AS "next",
      (SELECT row_to_json("32")
      FROM
        (SELECT coalesce(json_agg("30" ORDER BY t28.started_at DESC NULLS LAST, t28.id DESC) FILTER (WHERE t28.rank <= $13::bigint), '[]'::json) AS list1, array_agg(t28.started_at ORDER BY t28.started_at DESC NULLS LAST, t28.id DESC) FILTER (WHERE t28.rank <= $13::bigint) AS key1, array_agg(t28.id ORDER BY t28.started_at DESC NULLS LAST, t28.id DESC) FILTER (WHERE t28.rank <= $13::bigint) AS key2, count(*) > $13::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t33.*
            FROM runs t33
            WHERE t33.workspace_id = $2::uuid AND t33.mission_id = t1.id AND t33.status = ANY($14::text[]) ORDER BY t33.started_at NULLS FIRST, t33.id LIMIT $13::bigint + 1) AS page) AS t28
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t28.id), 'hex') AS "id", t28.started_at AS "startedAt") AS "30") AS t29
      CROSS JOIN LATERAL
        (SELECT t29.list1 AS "nodes",
          (SELECT "31"
          FROM
            (SELECT false AS "hasNextPage", (t29.more) AS "hasPreviousPage", CASE WHEN cardinality(t29.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t29.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t29.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t29.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t29.key1)[cardinality(t29.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t29.key2)[cardinality(t29.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "31") AS "pageInfo") AS "32") AS "last",
      (SELECT row_to_json("40")
      FROM
        (SELECT coalesce(json_agg("36" ORDER BY t34.started_at DESC NULLS LAST, t34.id DESC) FILTER (WHERE t34.rank <= $15::bigint), '[]'::json) AS list1, coalesce(json_agg("37" ORDER BY t34.started_at DESC NULLS LAST, t34.id DESC) FILTER (WHERE t34.rank <= $15::bigint), '[]'::json) AS list2, array_agg(t34.started_at ORDER BY t34.started_at DESC NULLS LAST, t34.id DESC) FILTER (WHERE t34.rank <= $15::bigint) AS key1, array_agg(t34.id ORDER BY t34.started_at DESC NULLS LAST, t34.id DESC) FILTER (WHERE t34.rank <= $15::bigint) AS key2, count(*) > $15::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t41.*
            FROM runs t41
            WHERE t41.workspace_id = $2::uuid AND t41.mission_id = t1.id AND t41.status = ANY($18::text[]) AND (t41.started_at, t41.id) > ($16::timestamptz, $17::uuid) ORDER BY t41.started_at NULLS FIRST, t41.id LIMIT $15::bigint + 1) AS page) AS t34
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char(t34.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t34.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor") AS "36"
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t34.id), 'hex') AS "id", t34.started_at AS "startedAt") AS "37") AS t35
      CROSS JOIN LATERAL
        (SELECT t35.list1 AS "edges", t35.list2 AS "nodes",
          (SELECT "39"
          FROM
            (SELECT (EXISTS
              (SELECT
              FROM runs t38
              WHERE t38.workspace_id = $2::uuid AND t38.mission_id = t1.id AND t38.status = ANY($18::text[]) AND ((t38.started_at, t38.id) <= ($16::timestamptz, $17::uuid) OR t38.started_at IS NULL))) AS "hasNextPage", (t35.more) AS "hasPreviousPage", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t35.key1)[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t35.key2)[1]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor", CASE WHEN cardinality(t35.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.STARTED_AT.DESC', to_char((t35.key1)[cardinality(t35.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t35.key2)[cardinality(t35.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "39") AS "pageInfo") AS "40") AS "back",
      (SELECT row_to_json("48")
      FROM
        (SELECT coalesce(json_agg("44" ORDER BY t42.started_at DESC NULLS LAST, t42.id DESC) FILTER (WHERE t42.rank <= $19::bigint), '[]'::json) AS list1, count(*) > $19::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t49.*
            FROM runs t49
            WHERE t49.workspace_id = $2::uuid AND t49.mission_id = t1.id AND t49.status = ANY($22::text[]) AND ((t49.started_at, t49.id) < ($23::timestamptz, $24::uuid) OR t49.started_at IS NULL) AND (t49.started_at, t49.id) > ($20::timestamptz, $21::uuid) ORDER BY t49.started_at DESC NULLS LAST, t49.id DESC LIMIT $19::bigint + 1) AS page) AS t42
        CROSS JOIN LATERAL
          (SELECT 'run_' || encode(uuid_send(t42.id), 'hex') AS "id", t42.started_at AS "startedAt") AS "44") AS t43
      CROSS JOIN LATERAL
        (SELECT t43.list1 AS "nodes",
          (SELECT "47"
          FROM
            (SELECT 'PageInfo' AS "__typename", (t43.more OR EXISTS
              (SELECT
              FROM runs t45
              WHERE t45.workspace_id = $2::uuid AND t45.mission_id = t1.id AND t45.status = ANY($22::text[]) AND ((t45.started_at, t45.id) <= ($20::timestamptz, $21::uuid) OR t45.started_at IS NULL))) AS "hasNextPage", (EXISTS
              (SELECT
              FROM runs t46
              WHERE t46.workspace_id = $2::uuid AND t46.mission_id = t1.id AND t46.status = ANY($22::text[]) AND (t46.started_at, t46.id) >= ($23::timestamptz, $24::uuid))) AS "hasPreviousPage") AS "47") AS "pageInfo") AS "48") AS "between") AS "50"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text));
