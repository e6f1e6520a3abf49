SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND (EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text)) IS NOT TRUE ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND (EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text)) IS NOT TRUE LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $4::text AND that.value = $5::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $4::text AND that.value = $5::text) LIMIT $6::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $6::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $4::text AND that.value = $5::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text AND that.value = $3::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $4::text AND that.value = $5::text) LIMIT $6::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $6::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text AND that.value = $3::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text AND that.value = $3::text) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $4::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text AND that.value = $3::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text AND that.value = $3::text) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $4::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text AND that.value = $3::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text AND that.value = $3::text) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $4::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $2::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $2::text) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.status = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $3::text) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $4::text AND that.value = $5::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $7::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.status = ANY($2::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $3::text) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $4::text AND that.value = $5::text) LIMIT $6::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $6::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.status = ANY($2::text[]) AND EXISTS
        (SELECT
        FROM labels AS that
        WHERE that.run_id = t10.id AND that.key = $3::text) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.status = ANY($2::text[]) AND EXISTS
            (SELECT
            FROM labels AS that
            WHERE that.run_id = t6.id AND that.key = $3::text) LIMIT $4::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $4::bigint) AS "value") AS "8") AS "count") AS "9"));
SELECT to_json(
  (SELECT row_to_json("9")
  FROM
    (SELECT coalesce(json_agg("5" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT t10.*
      FROM runs t10
      WHERE t10.workspace_id = $1::uuid AND t10.status = ANY($2::text[]) ORDER BY t10.created_at DESC, t10.id DESC LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id",
        (SELECT coalesce(json_agg("4" ORDER BY t3.position), '[]'::json)
        FROM labels t3
        CROSS JOIN LATERAL
          (SELECT t3.key AS "key", t3.value AS "value") AS "4"
        WHERE t3.workspace_id = $1::uuid AND t3.run_id = t1.id) AS "labels") AS "5") AS t2
  CROSS JOIN LATERAL
    (SELECT t2.list1 AS "nodes",
      (SELECT row_to_json("8")
      FROM
        (SELECT count(*) AS n
        FROM
          (SELECT
          FROM runs t6
          WHERE t6.workspace_id = $1::uuid AND t6.status = ANY($2::text[]) LIMIT $3::bigint + 1) AS counted) AS t7
      CROSS JOIN LATERAL
        (SELECT least(t7.n, $3::bigint) AS "value") AS "8") AS "count") AS "9"));
