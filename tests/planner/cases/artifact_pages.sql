SELECT json_send(to_json(
  (SELECT "20"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json("11")
      FROM
        (SELECT coalesce(json_agg("5" ORDER BY t2.created_at, t2.id) FILTER (WHERE t2.rank <= $7::bigint), '[]'::json) AS list1, count(*) > $7::bigint AS more
        FROM
          (SELECT row_number() OVER () AS rank, page.*
          FROM
            (SELECT t13.*
            FROM artifacts t13
            WHERE t13.workspace_id = $2::uuid AND t13.run_id = t1.id AND t13.report_id IS NULL ORDER BY t13.created_at, t13.id LIMIT
              (SELECT $7::bigint + 1)) AS page) AS t2
        CROSS JOIN LATERAL
          (SELECT translate(encode(convert_to(json_build_array('artifacts', to_char(t2.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send(t2.id), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') AS "cursor",
            (SELECT "4"
            FROM
              (SELECT t2.name AS "name", CASE WHEN t2.state <> 'LOST' THEN $6::text || '/artifacts/' ||
                (SELECT signed.part || '.' || translate(encode( sha256($4::bytea || sha256($3::bytea || convert_to(signed.part, 'UTF8'))), 'base64'), E'+/=\n', '-_')
                FROM
                  (SELECT translate(encode(convert_to(json_build_array( t2.address, left(t2.name, 255), t2.media_type, t2.sha256, t2.bytes)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') || '.' || $5::bigint AS part OFFSET 0) AS signed) END AS "url") AS "4") AS "node") AS "5") AS t3
      CROSS JOIN LATERAL
        (SELECT t3.list1 AS "edges",
          (SELECT "6"
          FROM
            (SELECT (t3.more) AS "hasNextPage") AS "6") AS "pageInfo",
          (SELECT row_to_json("10")
          FROM
            (SELECT count(*) AS n
            FROM
              (SELECT t8.created_at AS key1, t8.id AS key2
              FROM artifacts t8
              WHERE t8.workspace_id = $2::uuid AND t8.run_id = t1.id AND t8.report_id IS NULL ORDER BY t8.created_at, t8.id LIMIT
                (SELECT $8::bigint + 1)) AS counted) AS t9
          CROSS JOIN LATERAL
            (SELECT least(t9.n, $8::bigint) AS "value") AS "10") AS "count") AS "11") AS "artifacts",
      (SELECT row_to_json("17")
      FROM
        (SELECT coalesce(json_agg("16" ORDER BY t14.created_at, t14.id), '[]'::json) AS list1
        FROM
          (SELECT t19.*
          FROM artifacts t19
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.report_id IS NULL ORDER BY t19.created_at DESC, t19.id DESC LIMIT
            (SELECT $9::bigint)) AS t14
        CROSS JOIN LATERAL
          (SELECT t14.name AS "name", t14.created_at AS "createdAt") AS "16") AS t15
      CROSS JOIN LATERAL
        (SELECT t15.list1 AS "nodes") AS "17") AS "tail") AS "20"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
