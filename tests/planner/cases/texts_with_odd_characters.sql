SELECT to_json(
  (SELECT "2"
  FROM missions t1
  CROSS JOIN LATERAL
    (SELECT 'mission_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "2"
  WHERE t1.workspace_id = $2::uuid AND t1.slug = $1::text));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (strpos(lower(t5.title), lower($2::text)) > 0 OR t5.id = $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("4")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t5.*
      FROM runs t5
      WHERE t5.workspace_id = $1::uuid AND (strpos(lower(t5.title), lower($2::text)) > 0 OR t5.id = $3::uuid) ORDER BY t5.created_at DESC, t5.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT t1.title AS "title") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "4"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.code = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t8.id AND that.key = $3::text AND that.value = $4::text) AND (strpos(lower(t8.title), lower($5::text)) > 0 OR t8.id = $6::uuid) ORDER BY t8.created_at DESC, t8.id DESC LIMIT $8::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND t4.code = ANY($2::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $3::text AND that.value = $4::text) AND (strpos(lower(t4.title), lower($5::text)) > 0 OR t4.id = $6::uuid) LIMIT $7::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $7::bigint) AS "value") AS "6") AS "count") AS "7"));
