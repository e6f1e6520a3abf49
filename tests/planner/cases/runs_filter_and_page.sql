SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t6.*
        FROM runs t6
        WHERE t6.workspace_id = $2::uuid AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t6.id AND that.key = $3::text) AND (t6.status = ANY($4::text[])) IS NOT TRUE ORDER BY t6.finished_at NULLS FIRST, t6.id LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasPreviousPage") AS "4") AS "pageInfo") AS "5"));
SELECT to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.finished_at ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t9.id AND that.key = $3::text) AND (t9.status = ANY($4::text[])) IS NOT TRUE ORDER BY t9.finished_at DESC NULLS LAST, t9.id DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.FINISHED_AT.DESC', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t5
          WHERE t5.workspace_id = $2::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t5.id AND that.key = $3::text) AND (t5.status = ANY($4::text[])) IS NOT TRUE LIMIT $5::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $5::bigint) AS "value") AS "7") AS "count") AS "8"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.finished_at DESC NULLS LAST, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $4::uuid AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t10.id AND that.key = $5::text) AND (t10.status = ANY($6::text[])) IS NOT TRUE AND ((t10.finished_at, t10.id) < ($2::timestamptz, $3::uuid) OR t10.finished_at IS NULL) ORDER BY t10.finished_at DESC NULLS LAST, t10.id DESC LIMIT $1::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.finished_at AS "finishedAt") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "5"
      FROM
        (SELECT (t2.more) AS "hasNextPage", (EXISTS
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $4::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $5::text) AND (t4.status = ANY($6::text[])) IS NOT TRUE AND (t4.finished_at, t4.id) >= ($2::timestamptz, $3::uuid))) AS "hasPreviousPage") AS "5") AS "pageInfo",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $4::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $5::text) AND (t6.status = ANY($6::text[])) IS NOT TRUE LIMIT $7::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $7::bigint) AS "value") AS "8") AS "count") AS "9"));
