SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND ((t8.cause = ANY($2::text[])) IS NOT TRUE) IS NOT TRUE ORDER BY t8.created_at DESC, t8.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND ((t4.cause = ANY($2::text[])) IS NOT TRUE) IS NOT TRUE LIMIT $3::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $3::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND (EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t8.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t8.id AND that.key = $4::text AND that.value = $5::text) AND (t8.status = ANY($6::text[])) IS NOT TRUE) IS NOT TRUE ORDER BY t8.created_at DESC, t8.id DESC LIMIT $8::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND (EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t4.id AND that.key = $4::text AND that.value = $5::text) AND (t4.status = ANY($6::text[])) IS NOT TRUE) IS NOT TRUE LIMIT $7::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $7::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND (t8.status = ANY($2::text[]) AND t8.mission_slug = ANY($3::text[])) IS NOT TRUE ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND (t4.status = ANY($2::text[]) AND t4.mission_slug = ANY($3::text[])) IS NOT TRUE LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) AND (((t8.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE ORDER BY t8.created_at DESC, t8.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) AND (((t4.cause = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE) IS NOT TRUE LIMIT $4::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $4::bigint) AS "value") AS "6") AS "count") AS "7"));
SELECT to_json(
  (SELECT row_to_json("7")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t8.*
      FROM runs t8
      WHERE t8.workspace_id = $1::uuid AND t8.status = ANY($2::text[]) AND (t8.resolution = ANY($3::text[]) AND ((strpos(lower(t8.title), lower($4::text)) > 0 OR t8.id = $5::uuid)) IS NOT TRUE) IS NOT TRUE ORDER BY t8.created_at DESC, t8.id DESC LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id", t1.status AS "status") AS "3") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("6")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t4
          WHERE t4.workspace_id = $1::uuid AND t4.status = ANY($2::text[]) AND (t4.resolution = ANY($3::text[]) AND ((strpos(lower(t4.title), lower($4::text)) > 0 OR t4.id = $5::uuid)) IS NOT TRUE) IS NOT TRUE LIMIT $6::bigint + 1) AS counted) AS t5
      CROSS JOIN LATERAL
        (SELECT least(t5.n, $6::bigint) AS "value") AS "6") AS "count") AS "7"));
