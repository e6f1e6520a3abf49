SELECT json_send(to_json(
  (SELECT "18"
  FROM
    (SELECT
      (SELECT row_to_json("15")
      FROM
        (SELECT coalesce(json_agg("11" ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint), '[]'::json) AS list1, array_agg(t2.number ORDER BY t2.number) FILTER (WHERE t2.rank <= $3::bigint) AS key1, count(*) > $3::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t17.*
            FROM frames t17
            WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.number > $4::integer ORDER BY t17.number LIMIT
              (SELECT $3::bigint + 1)) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT t2.number AS "number", t2.at AS "at", date_part('epoch', t2.at - t1.created_at) AS "offsetSeconds", t2.kind AS "kind", t2.severity AS "severity", t2.title AS "title",
            (SELECT "5"
            FROM steps t4
            CROSS JOIN LATERAL
              (SELECT t4.key AS "key") AS "5"
            WHERE t4.workspace_id = $2::uuid AND t4.id = t2.step_id) AS "step",
            (SELECT "7"
            FROM attempts t6
            CROSS JOIN LATERAL
              (SELECT t6.number AS "number") AS "7"
            WHERE t6.workspace_id = $2::uuid AND t6.id = t2.attempt_id) AS "attempt",
            (SELECT "9"
            FROM artifacts t8
            CROSS JOIN LATERAL
              (SELECT t8.name AS "name") AS "9"
            WHERE t8.workspace_id = $2::uuid AND t8.id = t2.artifact_id) AS "artifact",
            (SELECT "10"
            FROM
              (SELECT t2.actor_kind AS "kind", t2.actor_name AS "name") AS "10") AS "actor") AS "11") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "nodes",
          (SELECT "14"
          FROM
            (SELECT (t3.more) AS "hasNextPage", (EXISTS
              (SELECT t13.number AS key1
              FROM frames t13
              WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.number <= $4::integer ORDER BY t13.number DESC LIMIT
                (SELECT 1))) AS "hasPreviousPage", CASE WHEN cardinality(t3.key1) > 0 THEN translate(encode(convert_to(json_build_array('frames', (t3.key1)[cardinality(t3.key1)])::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "14") AS "pageInfo") AS "15") AS "frames") AS "18"))), t1.revision
FROM runs t1
WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid;
