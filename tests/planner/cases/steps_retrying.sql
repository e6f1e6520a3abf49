SELECT json_send(to_json(
  (SELECT "9"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("6")
      FROM
        (SELECT coalesce(json_agg("4" ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.position ORDER BY t2.position) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t8.*
            FROM steps t8
            WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND CASE WHEN t8.provider = ANY($4::text[]) THEN true END ORDER BY t8.position LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.key AS "key", t2.status AS "status", t2.next_attempt_at AS "nextAttemptAt", t2.attempt_count AS "attemptCount") AS "4") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "5"
          FROM
            (SELECT (t3.more) AS "hasNextPage", CASE WHEN cardinality(t3.key1) > 0 THEN translate(encode(convert_to(json_build_array('steps', (t3.key1)[1])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "startCursor") AS "5") AS "pageInfo") AS "6") AS "steps") AS "9"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
