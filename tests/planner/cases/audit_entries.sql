SELECT json_send(to_json(
  (SELECT row_to_json("26")
  FROM
    (SELECT coalesce(json_agg("4" ORDER BY t1.at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint), '[]'::json) AS list1, array_agg(t1.at ORDER BY t1.at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key1, array_agg(t1.id ORDER BY t1.at DESC, t1.id DESC) FILTER (WHERE t1.rank <= $1::bigint) AS key2, count(*) > $1::bigint AS more
    FROM
      (SELECT row_number() OVER () AS rank, page.*
      FROM
        (SELECT t45.*
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t28.id AS found, t28.at AS at
                  FROM (
                    (SELECT t28.at, t28.id
                    FROM audit_entries t28
                    WHERE t28.workspace_id = $4::uuid AND t28.actor_name = ($3::text[])[1] AND t28.at >= $6::timestamptz ORDER BY t28.at DESC, t28.id DESC LIMIT 1000) UNION ALL
                    (SELECT t28.at, t28.id
                    FROM audit_entries t28
                    WHERE t28.workspace_id = $4::uuid AND t28.actor_name = ($3::text[])[2] AND t28.at >= $6::timestamptz ORDER BY t28.at DESC, t28.id DESC LIMIT 1000)) AS t28 ORDER BY t28.at DESC, t28.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t29.id AS found, t29.at AS at
                FROM (
                  (SELECT t29.at, t29.id
                  FROM audit_entries t29
                  WHERE t29.workspace_id = $4::uuid AND t29.actor_name = ($3::text[])[1] AND t29.at >= $6::timestamptz ORDER BY t29.at DESC, t29.id DESC LIMIT 100) UNION ALL
                  (SELECT t29.at, t29.id
                  FROM audit_entries t29
                  WHERE t29.workspace_id = $4::uuid AND t29.actor_name = ($3::text[])[2] AND t29.at >= $6::timestamptz ORDER BY t29.at DESC, t29.id DESC LIMIT 100)) AS t29 ORDER BY t29.at DESC, t29.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t30.id AS found, t30.at AS at
                  FROM audit_entries t30
                  WHERE t30.workspace_id = $4::uuid AND t30.outcome = ($7::text[])[1] AND t30.at >= $6::timestamptz ORDER BY t30.at DESC, t30.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t31.id AS found, t31.at AS at
                FROM audit_entries t31
                WHERE t31.workspace_id = $4::uuid AND t31.outcome = ($7::text[])[1] AND t31.at >= $6::timestamptz ORDER BY t31.at DESC, t31.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t37.at AS key1, t37.id AS key2
            FROM
              (SELECT t37.*
              FROM (
                (SELECT t37.at, t37.id
                FROM audit_entries t37
                WHERE t37.workspace_id = $4::uuid AND t37.actor_name = ($3::text[])[1] AND t37.at >= $6::timestamptz ORDER BY t37.at DESC, t37.id DESC LIMIT 10000) UNION ALL
                (SELECT t37.at, t37.id
                FROM audit_entries t37
                WHERE t37.workspace_id = $4::uuid AND t37.actor_name = ($3::text[])[2] AND t37.at >= $6::timestamptz ORDER BY t37.at DESC, t37.id DESC LIMIT 10000)) AS t37 ORDER BY t37.at DESC, t37.id DESC LIMIT 10000) AS t37
            CROSS JOIN LATERAL
              (SELECT t39.*
              FROM audit_entries t39
              WHERE t39.workspace_id = $4::uuid AND t39.id = t37.id AND t39.outcome = ANY($5::text[]) OFFSET 0) AS t39 ORDER BY t37.at DESC, t37.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t40.at, t40.id
              FROM audit_entries t40
              WHERE t40.workspace_id = $4::uuid AND t40.actor_name = ($3::text[])[1] AND t40.at >= $6::timestamptz ORDER BY t40.at DESC, t40.id DESC LIMIT 10001) UNION ALL
              (SELECT t40.at, t40.id
              FROM audit_entries t40
              WHERE t40.workspace_id = $4::uuid AND t40.actor_name = ($3::text[])[2] AND t40.at >= $6::timestamptz ORDER BY t40.at DESC, t40.id DESC LIMIT 10001)) AS t40 ORDER BY t40.at DESC, t40.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t44.at AS key1, t44.id AS key2
            FROM audit_entries t44
            WHERE t44.workspace_id = $4::uuid AND t44.outcome = ($7::text[])[1] AND t44.at >= $6::timestamptz AND CASE WHEN t44.actor_name = ANY($8::text[]) THEN true END ORDER BY t44.at DESC, t44.id DESC LIMIT 501) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t33.at AS key1, t33.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t32.id AS found, t32.at AS at
              FROM (
                (SELECT t32.at, t32.id
                FROM audit_entries t32
                WHERE t32.workspace_id = $4::uuid AND t32.actor_name = ($3::text[])[1] AND t32.at >= $6::timestamptz ORDER BY t32.at DESC, t32.id DESC LIMIT 1000) UNION ALL
                (SELECT t32.at, t32.id
                FROM audit_entries t32
                WHERE t32.workspace_id = $4::uuid AND t32.actor_name = ($3::text[])[2] AND t32.at >= $6::timestamptz ORDER BY t32.at DESC, t32.id DESC LIMIT 1000)) AS t32 ORDER BY t32.at DESC, t32.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t33.*
            FROM audit_entries t33
            WHERE t33.workspace_id = $4::uuid AND t33.id = way.found AND t33.outcome = ANY($5::text[]) AND t33.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t33 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL
          (SELECT 0 AS part, t35.at AS key1, t35.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t34.id AS found, t34.at AS at
              FROM audit_entries t34
              WHERE t34.workspace_id = $4::uuid AND t34.outcome = ($7::text[])[1] AND t34.at >= $6::timestamptz ORDER BY t34.at DESC, t34.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t35.*
            FROM audit_entries t35
            WHERE t35.workspace_id = $4::uuid AND t35.id = way.found AND t35.actor_name = ANY($8::text[]) AND t35.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t35 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t42.at AS key1, t42.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t41.id AS found, t41.at AS at
              FROM audit_entries t41
              WHERE t41.workspace_id = $4::uuid AND t41.outcome = ($7::text[])[1] AND t41.at >= $6::timestamptz) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t42.*
            FROM audit_entries t42
            WHERE t42.workspace_id = $4::uuid AND t42.id = way.found AND t42.actor_name = ANY($8::text[]) AND t42.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t42 ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS found
        CROSS JOIN LATERAL
          (SELECT t45.*
          FROM audit_entries t45
          WHERE t45.workspace_id = $4::uuid AND t45.id = found.key2 OFFSET 0) AS t45 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS page) AS t1
    CROSS JOIN LATERAL
      (SELECT 'AuditEntry' AS "__typename", 'entry_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.at AS "at",
        (SELECT "3"
        FROM
          (SELECT t1.actor_kind AS "kind", t1.actor_name AS "name") AS "3"
        WHERE t1.actor_kind IS NOT NULL) AS "actor", 'token_' || encode(uuid_send(t1.token_id), 'hex') AS "token", t1.action AS "action", t1.object AS "object", t1.outcome AS "outcome", t1.needs AS "needs", t1.code AS "code", t1.address AS "address", t1.request_id AS "requestId", t1.times AS "times", coalesce(t1.last_at, t1.at) AS "lastAt") AS "4") AS t2
  CROSS JOIN LATERAL
    (SELECT 'AuditEntryConnection' AS "__typename", t2.list1 AS "nodes",
      (SELECT "5"
      FROM
        (SELECT (t2.more) AS "hasNextPage", CASE WHEN cardinality(t2.key1) > 0 THEN translate(encode(convert_to(json_build_array('auditEntries', to_char((t2.key1)[cardinality(t2.key1)] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), encode(uuid_send((t2.key2)[cardinality(t2.key2)]), 'hex'))::text, 'UTF8'), 'base64'), E'+/=\n', '-_') END AS "endCursor") AS "5") AS "pageInfo",
      (SELECT row_to_json("25")
      FROM
        (SELECT count(*) AS n
        FROM (WITH chosen AS MATERIALIZED
          (SELECT way, rows < 1000 AS few
          FROM
            (SELECT 1 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t7.id AS found, t7.at AS at
                  FROM (
                    (SELECT t7.at, t7.id
                    FROM audit_entries t7
                    WHERE t7.workspace_id = $4::uuid AND t7.actor_name = ($3::text[])[1] AND t7.at >= $6::timestamptz ORDER BY t7.at DESC, t7.id DESC LIMIT 1000) UNION ALL
                    (SELECT t7.at, t7.id
                    FROM audit_entries t7
                    WHERE t7.workspace_id = $4::uuid AND t7.actor_name = ($3::text[])[2] AND t7.at >= $6::timestamptz ORDER BY t7.at DESC, t7.id DESC LIMIT 1000)) AS t7 ORDER BY t7.at DESC, t7.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t8.id AS found, t8.at AS at
                FROM (
                  (SELECT t8.at, t8.id
                  FROM audit_entries t8
                  WHERE t8.workspace_id = $4::uuid AND t8.actor_name = ($3::text[])[1] AND t8.at >= $6::timestamptz ORDER BY t8.at DESC, t8.id DESC LIMIT 100) UNION ALL
                  (SELECT t8.at, t8.id
                  FROM audit_entries t8
                  WHERE t8.workspace_id = $4::uuid AND t8.actor_name = ($3::text[])[2] AND t8.at >= $6::timestamptz ORDER BY t8.at DESC, t8.id DESC LIMIT 100)) AS t8 ORDER BY t8.at DESC, t8.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample
            UNION ALL SELECT 2 AS way,
              (SELECT count(*)
              FROM
                (SELECT
                FROM
                  (SELECT t9.id AS found, t9.at AS at
                  FROM audit_entries t9
                  WHERE t9.workspace_id = $4::uuid AND t9.outcome = ($7::text[])[1] AND t9.at >= $6::timestamptz ORDER BY t9.at DESC, t9.id DESC LIMIT 1000) AS way LIMIT 1000) AS way) AS rows,
              (SELECT at
              FROM
                (SELECT t10.id AS found, t10.at AS at
                FROM audit_entries t10
                WHERE t10.workspace_id = $4::uuid AND t10.outcome = ($7::text[])[1] AND t10.at >= $6::timestamptz ORDER BY t10.at DESC, t10.id DESC LIMIT 100) AS way ORDER BY at DESC LIMIT 1 OFFSET 99) AS sample) AS ways ORDER BY rows < 1000 DESC, CASE WHEN rows < 1000 THEN rows END, sample NULLS LAST, way LIMIT 1), walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t16.at AS key1, t16.id AS key2
            FROM
              (SELECT t16.*
              FROM (
                (SELECT t16.at, t16.id
                FROM audit_entries t16
                WHERE t16.workspace_id = $4::uuid AND t16.actor_name = ($3::text[])[1] AND t16.at >= $6::timestamptz ORDER BY t16.at DESC, t16.id DESC LIMIT 10000) UNION ALL
                (SELECT t16.at, t16.id
                FROM audit_entries t16
                WHERE t16.workspace_id = $4::uuid AND t16.actor_name = ($3::text[])[2] AND t16.at >= $6::timestamptz ORDER BY t16.at DESC, t16.id DESC LIMIT 10000)) AS t16 ORDER BY t16.at DESC, t16.id DESC LIMIT 10000) AS t16
            CROSS JOIN LATERAL
              (SELECT t18.*
              FROM audit_entries t18
              WHERE t18.workspace_id = $4::uuid AND t18.id = t16.id AND t18.outcome = ANY($5::text[]) OFFSET 0) AS t18 ORDER BY t16.at DESC, t16.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN EXISTS
            (SELECT
            FROM chosen
            WHERE way = 1 AND NOT few) AND
            (SELECT count(*)
            FROM walk1) < $2::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t19.at, t19.id
              FROM audit_entries t19
              WHERE t19.workspace_id = $4::uuid AND t19.actor_name = ($3::text[])[1] AND t19.at >= $6::timestamptz ORDER BY t19.at DESC, t19.id DESC LIMIT 10001) UNION ALL
              (SELECT t19.at, t19.id
              FROM audit_entries t19
              WHERE t19.workspace_id = $4::uuid AND t19.actor_name = ($3::text[])[2] AND t19.at >= $6::timestamptz ORDER BY t19.at DESC, t19.id DESC LIMIT 10001)) AS t19 ORDER BY t19.at DESC, t19.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t23.at AS key1, t23.id AS key2
            FROM audit_entries t23
            WHERE t23.workspace_id = $4::uuid AND t23.outcome = ($7::text[])[1] AND t23.at >= $6::timestamptz AND CASE WHEN t23.actor_name = ANY($8::text[]) THEN true END ORDER BY t23.at DESC, t23.id DESC LIMIT 100001) AS way
          WHERE EXISTS
            (SELECT
            FROM chosen
            WHERE way = 2 AND NOT few) ORDER BY key1 DESC, key2 DESC LIMIT $2::bigint + 1) SELECT * FROM (
          (SELECT 0 AS part, t12.at AS key1, t12.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t11.id AS found, t11.at AS at
              FROM (
                (SELECT t11.at, t11.id
                FROM audit_entries t11
                WHERE t11.workspace_id = $4::uuid AND t11.actor_name = ($3::text[])[1] AND t11.at >= $6::timestamptz ORDER BY t11.at DESC, t11.id DESC LIMIT 1000) UNION ALL
                (SELECT t11.at, t11.id
                FROM audit_entries t11
                WHERE t11.workspace_id = $4::uuid AND t11.actor_name = ($3::text[])[2] AND t11.at >= $6::timestamptz ORDER BY t11.at DESC, t11.id DESC LIMIT 1000)) AS t11 ORDER BY t11.at DESC, t11.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 1) AS way
          CROSS JOIN LATERAL
            (SELECT t12.*
            FROM audit_entries t12
            WHERE t12.workspace_id = $4::uuid AND t12.id = way.found AND t12.outcome = ANY($5::text[]) AND t12.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t12 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL
          (SELECT 0 AS part, t14.at AS key1, t14.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t13.id AS found, t13.at AS at
              FROM audit_entries t13
              WHERE t13.workspace_id = $4::uuid AND t13.outcome = ($7::text[])[1] AND t13.at >= $6::timestamptz ORDER BY t13.at DESC, t13.id DESC LIMIT 1000) AS way
            WHERE
              (SELECT way
              FROM chosen
              WHERE few) = 2) AS way
          CROSS JOIN LATERAL
            (SELECT t14.*
            FROM audit_entries t14
            WHERE t14.workspace_id = $4::uuid AND t14.id = way.found AND t14.actor_name = ANY($8::text[]) AND t14.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t14 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk1 WHERE
          (SELECT NOT cut
          FROM walk1_cut) UNION ALL
          (SELECT 0 AS part, t21.at AS key1, t21.id AS key2
          FROM
            (SELECT DISTINCT way.found
            FROM
              (SELECT t20.id AS found, t20.at AS at
              FROM audit_entries t20
              WHERE t20.workspace_id = $4::uuid AND t20.outcome = ($7::text[])[1] AND t20.at >= $6::timestamptz) AS way
            WHERE EXISTS
              (SELECT
              FROM chosen
              WHERE way = 1 AND NOT few) AND
              (SELECT cut
              FROM walk1_cut)) AS way
          CROSS JOIN LATERAL
            (SELECT t21.*
            FROM audit_entries t21
            WHERE t21.workspace_id = $4::uuid AND t21.id = way.found AND t21.actor_name = ANY($8::text[]) AND t21.at >= $6::timestamptz AND ((true)) OFFSET 0) AS t21 ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) UNION ALL SELECT 0 AS part, * FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $2::bigint + 1) AS counted) AS t24
      CROSS JOIN LATERAL
        (SELECT least(t24.n, $2::bigint) AS "value") AS "25") AS "count") AS "26")));
