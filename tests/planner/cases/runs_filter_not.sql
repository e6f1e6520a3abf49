SELECT json_send(to_json(
  (SELECT row_to_json("5")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t16.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t8.created_at AS key1, t8.id AS key2
          FROM
            (SELECT t8.*
            FROM (
              (SELECT t8.created_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = ($2::text[])[1] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 10000) UNION ALL
              (SELECT t8.created_at, t8.id
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.status = ($2::text[])[2] ORDER BY t8.created_at DESC, t8.id DESC LIMIT 10000)) AS t8 ORDER BY t8.created_at DESC, t8.id DESC LIMIT 10000) AS t8
          CROSS JOIN LATERAL
            (SELECT t10.*
            FROM runs t10
            WHERE t10.workspace_id = $3::uuid AND t10.id = t8.id AND (t10.cause = ANY($4::text[])) IS NOT TRUE OFFSET 0) AS t10 ORDER BY t8.created_at DESC, t8.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $1::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t11.created_at, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $3::uuid AND t11.status = ($2::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 10001) UNION ALL
            (SELECT t11.created_at, t11.id
            FROM runs t11
            WHERE t11.workspace_id = $3::uuid AND t11.status = ($2::text[])[2] ORDER BY t11.created_at DESC, t11.id DESC LIMIT 10001)) AS t11 ORDER BY t11.created_at DESC, t11.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t13.created_at AS key1, t13.id AS key2
          FROM (
            (SELECT t13.created_at, t13.id
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.status = ($2::text[])[1] ORDER BY t13.created_at DESC, t13.id DESC) UNION ALL
            (SELECT t13.created_at, t13.id
            FROM runs t13
            WHERE t13.workspace_id = $3::uuid AND t13.status = ($2::text[])[2] ORDER BY t13.created_at DESC, t13.id DESC)) AS t13
          CROSS JOIN LATERAL
            (SELECT t15.*
            FROM runs t15
            WHERE t15.workspace_id = $3::uuid AND t15.id = t13.id AND (t15.cause = ANY($4::text[])) IS NOT TRUE OFFSET 0) AS t15 ORDER BY t13.created_at DESC, t13.id DESC LIMIT 501) AS way
        WHERE
          (SELECT cut
          FROM walk1_cut) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL SELECT 0 AS part, *
        FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t16.*
        FROM runs t16
        WHERE t16.workspace_id = $3::uuid AND t16.id = found.key2 OFFSET 0) AS t16 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT "3"
        FROM
          (SELECT t1.cause AS "cause") AS "3"
        WHERE t1.cause IS NOT NULL) AS "failure") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes") AS "5")));
