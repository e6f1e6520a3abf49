SELECT json_send(to_json(
  (SELECT row_to_json("15")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t25.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t18.created_at AS key1, t18.id AS key2
          FROM
            (SELECT t18.*
            FROM (
              (SELECT t18.created_at, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = ($2::text[])[1] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 10000) UNION ALL
              (SELECT t18.created_at, t18.id
              FROM runs t18
              WHERE t18.workspace_id = $3::uuid AND t18.status = ($2::text[])[2] ORDER BY t18.created_at DESC, t18.id DESC LIMIT 10000)) AS t18 ORDER BY t18.created_at DESC, t18.id DESC LIMIT 10000) AS t18
          CROSS JOIN LATERAL
            (SELECT t20.*
            FROM runs t20
            WHERE t20.workspace_id = $3::uuid AND t20.id = t18.id AND (((t20.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t20 ORDER BY t18.created_at DESC, t18.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t21.created_at AS key1, t21.id AS key2
          FROM (
            (SELECT t21.created_at, t21.id
            FROM runs t21
            WHERE t21.workspace_id = $3::uuid AND t21.status = ($2::text[])[1] ORDER BY t21.created_at DESC, t21.id DESC) UNION ALL
            (SELECT t21.created_at, t21.id
            FROM runs t21
            WHERE t21.workspace_id = $3::uuid AND t21.status = ($2::text[])[2] ORDER BY t21.created_at DESC, t21.id DESC)) AS t21
          CROSS JOIN LATERAL
            (SELECT t24.*
            FROM runs t24
            WHERE t24.workspace_id = $3::uuid AND t24.id = t21.id AND (((t24.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t24 ORDER BY t21.created_at DESC, t21.id DESC LIMIT 501) AS way
        WHERE
          (SELECT count(*)
          FROM walk1) < $5::bigint ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT count(*)
          FROM walk1) >= $5::bigint
        UNION ALL SELECT 0 AS part, *
        FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t25.*
        FROM runs t25
        WHERE t25.workspace_id = $3::uuid AND t25.id = found.key2 OFFSET 0) AS t25 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("14")
      FROM
        (SELECT count(*) AS n
        FROM (WITH walk1 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t6.created_at AS key1, t6.id AS key2
            FROM
              (SELECT t6.*
              FROM (
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[1] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 10000) UNION ALL
                (SELECT t6.created_at, t6.id
                FROM runs t6
                WHERE t6.workspace_id = $3::uuid AND t6.status = ($2::text[])[2] ORDER BY t6.created_at DESC, t6.id DESC LIMIT 10000)) AS t6 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 10000) AS t6
            CROSS JOIN LATERAL
              (SELECT t8.*
              FROM runs t8
              WHERE t8.workspace_id = $3::uuid AND t8.id = t6.id AND (((t8.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t8 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t9.created_at AS key1, t9.id AS key2
            FROM (
              (SELECT t9.created_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC) UNION ALL
              (SELECT t9.created_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[2] ORDER BY t9.created_at DESC, t9.id DESC)) AS t9
            CROSS JOIN LATERAL
              (SELECT t12.*
              FROM runs t12
              WHERE t12.workspace_id = $3::uuid AND t12.id = t9.id AND (((t12.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t12 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 100001) AS way
          WHERE
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT count(*)
            FROM walk1) >= $1::bigint + 1
          UNION ALL SELECT 0 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t13
      CROSS JOIN LATERAL
        (SELECT least(t13.n, $1::bigint) AS "value") AS "14") AS "count") AS "15")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN ((t9.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN ((t4.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t9.id AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t9.id AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND (t9.status = ANY($7::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $8::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t4.id AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t4.id AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND (t4.status = ANY($7::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.status = ANY($3::text[]) AND t9.mission_slug = ANY($4::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.status = ANY($3::text[]) AND t4.mission_slug = ANY($4::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[1] AND CASE WHEN (t9.resolution = ANY($4::text[]) AND ((strpos(lower(t9.title), lower($5::text)) > 0 OR t9.id = $6::uuid)) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("7")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT *
          FROM
            (SELECT t4.created_at AS key1, t4.id AS key2
            FROM runs t4
            WHERE t4.workspace_id = $3::uuid AND t4.status = ($2::text[])[1] AND CASE WHEN (t4.resolution = ANY($4::text[]) AND ((strpos(lower(t4.title), lower($5::text)) > 0 OR t4.id = $6::uuid)) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
