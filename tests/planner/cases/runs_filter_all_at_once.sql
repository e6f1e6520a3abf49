SELECT
  (SELECT row_to_json(t12.*)
  FROM
    (SELECT coalesce(json_agg(t7.* ORDER BY t1.updated_at, t1.id) FILTER (WHERE t1.rank <= $2::bigint), '[]'::json) AS list1, count(*) > $2::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t13.*
        FROM runs t13
        WHERE t13.workspace_id = $1::uuid AND t13.status = ANY($3::text[]) AND t13.mission_slug = ANY($4::text[]) AND t13.cause = ANY($5::text[]) AND t13.code = ANY($6::text[]) AND EXISTS
          (SELECT
          FROM failure_group_runs AS that
          WHERE that.run_id = t13.id AND that.group_id = $7::uuid) AND t13.next_move = ANY($8::text[]) AND t13.resolution = ANY($9::text[]) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t13.id AND that.key = $12::text AND that.value = $13::text) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t13.id AND that.key = $14::text) AND (strpos(lower(t13.title), lower($15::text)) > 0 OR t13.id = $16::uuid) AND t13.created_at > $17::timestamptz AND t13.created_at < $18::timestamptz AND ((strpos(lower(t13.title), lower($19::text)) > 0 OR t13.id = $20::uuid)) IS NOT TRUE AND EXISTS
          (SELECT
          FROM steps AS that
          WHERE that.run_id = t13.id AND that.provider = ANY($10::text[]) AND that.status = ANY($11::text[])) ORDER BY t13.updated_at, t13.id LIMIT $2::bigint + 1) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title",
        (SELECT row_to_json(t4.*)
        FROM failures t3
        CROSS JOIN LATERAL
          (SELECT t3.code AS "code") AS t4
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id AND t3.root) AS "failure",
        (SELECT coalesce(json_agg(t6.* ORDER BY t5.position), '[]'::json)
        FROM labels t5
        CROSS JOIN LATERAL
          (SELECT t5.key AS "key", t5.value AS "value") AS t6
        WHERE t5.workspace_id = $1::uuid AND t5.run_id = t1.id) AS "labels") AS t7) AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json(t10.*)
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t8
          WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($3::text[]) AND t8.mission_slug = ANY($4::text[]) AND t8.cause = ANY($5::text[]) AND t8.code = ANY($6::text[]) AND EXISTS
            (SELECT
            FROM failure_group_runs AS that
            WHERE that.run_id = t8.id AND that.group_id = $7::uuid) AND t8.next_move = ANY($8::text[]) AND t8.resolution = ANY($9::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t8.id AND that.key = $12::text AND that.value = $13::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t8.id AND that.key = $14::text) AND (strpos(lower(t8.title), lower($15::text)) > 0 OR t8.id = $16::uuid) AND t8.created_at > $17::timestamptz AND t8.created_at < $18::timestamptz AND ((strpos(lower(t8.title), lower($19::text)) > 0 OR t8.id = $20::uuid)) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t8.id AND that.provider = ANY($10::text[]) AND that.status = ANY($11::text[])) LIMIT $21::bigint + 1) AS counted) AS t9
      CROSS JOIN LATERAL
        (SELECT least(t9.n, $21::bigint) AS "value", t9.n <= $21::bigint AS "exact") AS t10) AS "count",
      (SELECT row_to_json(t11.*)
      FROM
        (SELECT (t2.more) AS "hasNextPage") AS t11) AS "pageInfo") AS t12);
