SELECT to_json(
  (SELECT row_to_json("11")
  FROM
    (SELECT coalesce(json_agg("6" ORDER BY t1.updated_at, t1.id) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t12.*
        FROM runs t12
        WHERE t12.workspace_id = $1::uuid AND t12.status = ANY($3::text[]) AND t12.mission_slug = ANY($4::text[]) AND t12.cause = ANY($5::text[]) AND t12.code = ANY($6::text[]) AND EXISTS
          (SELECT
          FROM failure_group_runs AS that
          WHERE that.run_id = t12.id AND that.group_id = $7::uuid) AND t12.next_move = ANY($8::text[]) AND t12.resolution = ANY($9::text[]) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t12.id AND that.key = $12::text AND that.value = $13::text) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t12.id AND that.key = $14::text) AND (strpos(lower(t12.title), lower($15::text)) > 0 OR t12.id = $16::uuid) AND t12.created_at > $17::timestamptz AND t12.created_at < $18::timestamptz AND ((strpos(lower(t12.title), lower($19::text)) > 0 OR t12.id = $20::uuid)) IS NOT TRUE AND EXISTS
          (SELECT
          FROM steps AS that
          WHERE that.run_id = t12.id AND that.provider = ANY($10::text[]) AND that.status = ANY($11::text[])) ORDER BY t12.updated_at, t12.id LIMIT $2::bigint + 1) AS page) AS t1
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
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t7
          WHERE t7.workspace_id = $1::uuid AND t7.status = ANY($3::text[]) AND t7.mission_slug = ANY($4::text[]) AND t7.cause = ANY($5::text[]) AND t7.code = ANY($6::text[]) AND EXISTS
            (SELECT
            FROM failure_group_runs AS that
            WHERE that.run_id = t7.id AND that.group_id = $7::uuid) AND t7.next_move = ANY($8::text[]) AND t7.resolution = ANY($9::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t7.id AND that.key = $12::text AND that.value = $13::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t7.id AND that.key = $14::text) AND (strpos(lower(t7.title), lower($15::text)) > 0 OR t7.id = $16::uuid) AND t7.created_at > $17::timestamptz AND t7.created_at < $18::timestamptz AND ((strpos(lower(t7.title), lower($19::text)) > 0 OR t7.id = $20::uuid)) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t7.id AND that.provider = ANY($10::text[]) AND that.status = ANY($11::text[])) LIMIT $21::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $21::bigint) AS "value", t8.n <= $21::bigint AS "exact") AS "9") AS "count",
      (SELECT "10"
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS "10") AS "pageInfo") AS "11"));
