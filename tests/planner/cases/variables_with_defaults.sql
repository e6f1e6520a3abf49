SELECT to_json(
  (SELECT "8"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.title AS "title",
      (SELECT "3"
      FROM steps t2
      CROSS JOIN LATERAL
        (SELECT t2.status AS "status") AS "3"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.key = $3::text) AS "step",
      (SELECT "7"
      FROM
        (SELECT t1.id AS run_id, t1.revision::bigint AS revision, t1.created_at AS created_at, t1.updated_at AS updated_at, least($4::bigint, t1.revision) AS buckets) AS t4
      CROSS JOIN LATERAL
        (SELECT
          (SELECT coalesce(json_agg("6" ORDER BY t5.from_number), '[]'::json)
          FROM
            (SELECT t4.run_id AS run_id, (place * t4.revision / t4.buckets + 1)::integer AS from_number, ((place + 1) * t4.revision / t4.buckets)::integer AS to_number
            FROM generate_series(0, t4.buckets - 1) AS place) AS t5
          CROSS JOIN LATERAL
            (SELECT t5.to_number - t5.from_number + 1 AS "count") AS "6"
          WHERE true) AS "buckets") AS "7"
      WHERE true) AS "timeline", t1.revision AS "revision") AS "8"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at, t1.id), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) ORDER BY t8.updated_at, t8.id LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value", t5.n <= $3::bigint AS "exact") AS "6") AS "count") AS "7"));
