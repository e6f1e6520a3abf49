SELECT to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC), '[]'::json) AS list1, array_agg(t1.duration_seconds ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) AS key1, array_agg(t1.id ORDER BY t1.duration_seconds DESC NULLS LAST, t1.id DESC) AS key2
    FROM
      (SELECT t6.*
      FROM runs t6
      WHERE t6.workspace_id = $1::uuid ORDER BY t6.duration_seconds DESC NULLS LAST, t6.id DESC LIMIT $2::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.duration_seconds AS "durationSeconds") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT "4"
      FROM
        (SELECT CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('runs.DURATION.DESC', (t2.key1)[cardinality(t2.key1)], encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "4") AS "pageInfo") AS "5"));
