SELECT json_send(to_json(
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
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT row_to_json("10")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.updated_at, t1.id), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t14.*
        FROM (
          (SELECT t13.updated_at, t13.run_id
          FROM run_updates t13
          WHERE t13.workspace_id = $3::uuid AND t13.status = ($2::text[])[1] ORDER BY t13.updated_at, t13.run_id LIMIT 501) UNION ALL
          (SELECT t13.updated_at, t13.run_id
          FROM run_updates t13
          WHERE t13.workspace_id = $3::uuid AND t13.status = ($2::text[])[2] ORDER BY t13.updated_at, t13.run_id LIMIT 501)) AS t13
        CROSS JOIN LATERAL
          (SELECT t14.*
          FROM runs t14
          WHERE t14.workspace_id = $3::uuid AND t14.id = t13.run_id OFFSET 0) AS t14 ORDER BY t13.updated_at, t13.run_id LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.updated_at AS "updatedAt", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("9")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t6.updated_at AS key1, t6.run_id AS key2
            FROM (
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.updated_at, t6.run_id LIMIT 100001) UNION ALL
              (SELECT t6.updated_at, t6.run_id
              FROM run_updates t6
              WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[2] ORDER BY t6.updated_at, t6.run_id LIMIT 100001)) AS t6 ORDER BY t6.updated_at, t6.run_id LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t8
      CROSS JOIN LATERAL
        (SELECT least(t8.n, $1::bigint) AS "value", t8.n <= $1::bigint AS "exact") AS "9") AS "count") AS "10")));
