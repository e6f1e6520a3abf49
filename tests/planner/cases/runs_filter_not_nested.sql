SELECT json_send(to_json(
  (SELECT row_to_json("16")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t27.*
      FROM (WITH walk1 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t19.created_at AS key1, t19.id AS key2
          FROM
            (SELECT t19.*
            FROM (
              (SELECT t19.created_at, t19.id
              FROM runs t19
              WHERE t19.workspace_id = $3::uuid AND t19.status = ($2::text[])[1] ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000) UNION ALL
              (SELECT t19.created_at, t19.id
              FROM runs t19
              WHERE t19.workspace_id = $3::uuid AND t19.status = ($2::text[])[2] ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000)) AS t19 ORDER BY t19.created_at DESC, t19.id DESC LIMIT 10000) AS t19
          CROSS JOIN LATERAL
            (SELECT t21.*
            FROM runs t21
            WHERE t21.workspace_id = $3::uuid AND t21.id = t19.id AND (((t21.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t21 ORDER BY t19.created_at DESC, t19.id DESC LIMIT 501) AS way ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint), walk1_cut AS MATERIALIZED
        (SELECT CASE WHEN
          (SELECT count(*)
          FROM walk1) < $5::bigint THEN EXISTS
          (SELECT
          FROM (
            (SELECT t22.created_at, t22.id
            FROM runs t22
            WHERE t22.workspace_id = $3::uuid AND t22.status = ($2::text[])[1] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 10001) UNION ALL
            (SELECT t22.created_at, t22.id
            FROM runs t22
            WHERE t22.workspace_id = $3::uuid AND t22.status = ($2::text[])[2] ORDER BY t22.created_at DESC, t22.id DESC LIMIT 10001)) AS t22 ORDER BY t22.created_at DESC, t22.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
        (SELECT way.*
        FROM
          (SELECT t24.created_at AS key1, t24.id AS key2
          FROM (
            (SELECT t24.created_at, t24.id
            FROM runs t24
            WHERE t24.workspace_id = $3::uuid AND t24.status = ($2::text[])[1] ORDER BY t24.created_at DESC, t24.id DESC) UNION ALL
            (SELECT t24.created_at, t24.id
            FROM runs t24
            WHERE t24.workspace_id = $3::uuid AND t24.status = ($2::text[])[2] ORDER BY t24.created_at DESC, t24.id DESC)) AS t24
          CROSS JOIN LATERAL
            (SELECT t26.*
            FROM runs t26
            WHERE t26.workspace_id = $3::uuid AND t26.id = t24.id AND (((t26.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t26 ORDER BY t24.created_at DESC, t24.id DESC LIMIT 501) AS way
        WHERE
          (SELECT cut
          FROM walk1_cut) ORDER BY key1 DESC, key2 DESC LIMIT $5::bigint) SELECT * FROM
        (SELECT 0 AS part, *
        FROM walk1
        WHERE
          (SELECT NOT cut
          FROM walk1_cut)
        UNION ALL SELECT 0 AS part, *
        FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $5::bigint) AS found
      CROSS JOIN LATERAL
        (SELECT t27.*
        FROM runs t27
        WHERE t27.workspace_id = $3::uuid AND t27.id = found.key2 OFFSET 0) AS t27 ORDER BY found.part, found.key1 DESC, found.key2 DESC) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("15")
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
              WHERE t8.workspace_id = $3::uuid AND t8.id = t6.id AND (((t8.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t8 ORDER BY t6.created_at DESC, t6.id DESC LIMIT 100001) AS way ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1), walk1_cut AS MATERIALIZED
          (SELECT CASE WHEN
            (SELECT count(*)
            FROM walk1) < $1::bigint + 1 THEN EXISTS
            (SELECT
            FROM (
              (SELECT t9.created_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[1] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 10001) UNION ALL
              (SELECT t9.created_at, t9.id
              FROM runs t9
              WHERE t9.workspace_id = $3::uuid AND t9.status = ($2::text[])[2] ORDER BY t9.created_at DESC, t9.id DESC LIMIT 10001)) AS t9 ORDER BY t9.created_at DESC, t9.id DESC LIMIT 1 OFFSET 10000) ELSE false END AS cut), walk2 AS MATERIALIZED
          (SELECT way.*
          FROM
            (SELECT t11.created_at AS key1, t11.id AS key2
            FROM (
              (SELECT t11.created_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = ($2::text[])[1] ORDER BY t11.created_at DESC, t11.id DESC) UNION ALL
              (SELECT t11.created_at, t11.id
              FROM runs t11
              WHERE t11.workspace_id = $3::uuid AND t11.status = ($2::text[])[2] ORDER BY t11.created_at DESC, t11.id DESC)) AS t11
            CROSS JOIN LATERAL
              (SELECT t13.*
              FROM runs t13
              WHERE t13.workspace_id = $3::uuid AND t13.id = t11.id AND (((t13.cause = ANY($4::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE OFFSET 0) AS t13 ORDER BY t11.created_at DESC, t11.id DESC LIMIT 100001) AS way
          WHERE
            (SELECT cut
            FROM walk1_cut) ORDER BY key1 DESC, key2 DESC LIMIT $1::bigint + 1) SELECT * FROM
          (SELECT 0 AS part, *
          FROM walk1
          WHERE
            (SELECT NOT cut
            FROM walk1_cut)
          UNION ALL SELECT 0 AS part, *
          FROM walk2) AS every ORDER BY part, key1 DESC, key2 DESC LIMIT $1::bigint + 1) AS counted) AS t14
      CROSS JOIN LATERAL
        (SELECT least(t14.n, $1::bigint) AS "value") AS "15") AS "count") AS "16")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND CASE WHEN ((t10.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
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
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $2::uuid AND CASE WHEN ((t5.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND CASE WHEN (EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t10.id AND that.workspace_id = $2::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND EXISTS
          (SELECT
          FROM labels AS that
          WHERE that.run_id = t10.id AND that.workspace_id = $2::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND (t10.status = ANY($7::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $8::bigint) AS t1
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
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $2::uuid AND CASE WHEN (EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t5.id AND that.workspace_id = $2::uuid AND that.key = $3::text AND that.value = $4::text OFFSET 0) AND EXISTS
              (SELECT
              FROM labels AS that
              WHERE that.run_id = t5.id AND that.workspace_id = $2::uuid AND that.key = $5::text AND that.value = $6::text OFFSET 0) AND (t5.status = ANY($7::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $2::uuid AND CASE WHEN (t10.status = ANY($3::text[]) AND t10.mission_slug = ANY($4::text[])) IS NOT TRUE THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
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
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $2::uuid AND CASE WHEN (t5.status = ANY($3::text[]) AND t5.mission_slug = ANY($4::text[])) IS NOT TRUE THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t10.*
        FROM runs t10
        WHERE t10.workspace_id = $3::uuid AND t10.status = ($2::text[])[1] AND CASE WHEN (t10.resolution = ANY($4::text[]) AND ((strpos(lower(t10.title), lower($5::text)) > 0 OR t10.id = $6::uuid)) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t10.created_at DESC, t10.id DESC LIMIT 501) AS stretch LIMIT $7::bigint) AS t1
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
            (SELECT t5.created_at AS key1, t5.id AS key2
            FROM runs t5
            WHERE t5.workspace_id = $3::uuid AND t5.status = ($2::text[])[1] AND CASE WHEN (t5.resolution = ANY($4::text[]) AND ((strpos(lower(t5.title), lower($5::text)) > 0 OR t5.id = $6::uuid)) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t5.created_at DESC, t5.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
