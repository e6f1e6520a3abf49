SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) AND t8.mission_slug = ANY($3::text[]) AND t8.cause = ANY($4::text[]) AND t8.code = ANY($5::text[]) AND t8.next_move = ANY($6::text[]) AND t8.resolution = ANY($7::text[]) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t8.id AND that.key = $10::text AND that.value = $11::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t8.id AND that.key = $12::text) AND (strpos(lower(t8.title), lower($13::text)) > 0 OR t8.id = $14::uuid) AND t8.created_at > $15::timestamptz AND t8.created_at < $16::timestamptz AND (t8.status = ANY($17::text[])) IS NOT TRUE AND EXISTS
        (SELECT
        FROM steps AS that
        WHERE that.run_id = t8.id AND that.provider = ANY($8::text[]) AND that.status = ANY($9::text[])) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $19::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) AND t4.mission_slug = ANY($3::text[]) AND t4.cause = ANY($4::text[]) AND t4.code = ANY($5::text[]) AND t4.next_move = ANY($6::text[]) AND t4.resolution = ANY($7::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $10::text AND that.value = $11::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $12::text) AND (strpos(lower(t4.title), lower($13::text)) > 0 OR t4.id = $14::uuid) AND t4.created_at > $15::timestamptz AND t4.created_at < $16::timestamptz AND (t4.status = ANY($17::text[])) IS NOT TRUE AND EXISTS
            (SELECT
            FROM steps AS that
            WHERE that.run_id = t4.id AND that.provider = ANY($8::text[]) AND that.status = ANY($9::text[])) LIMIT $18::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $18::bigint) AS "value") AS "6") AS "count") AS "7"));
