SELECT json_send(to_json(
  (SELECT row_to_json("8")
  FROM
    (SELECT coalesce(json_agg("3" ORDER BY t1.created_at DESC, t1.id DESC), '[]'::json) AS list1
    FROM
      (SELECT *
      FROM
        (SELECT t9.*
        FROM runs t9
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN ((strpos(lower(t9.title), lower($3::text)) > 0 OR t9.id = $4::uuid)) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN ((strpos(lower(t4.title), lower($3::text)) > 0 OR t4.id = $4::uuid)) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN ((t9.status = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN ((t4.status = ANY($3::text[])) IS NOT TRUE) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN ((t9.steps_pending > 0 AND 'PENDING' = ANY($3::text[]) OR t9.steps_running > 0 AND 'RUNNING' = ANY($3::text[]) OR t9.steps_retrying > 0 AND 'RETRYING' = ANY($3::text[]) OR t9.steps_waiting > 0 AND 'WAITING' = ANY($3::text[]) OR t9.steps_failed > 0 AND 'FAILED' = ANY($3::text[]) OR t9.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($3::text[]) OR t9.steps_skipped > 0 AND 'SKIPPED' = ANY($3::text[]) OR t9.steps_cancelled > 0 AND 'CANCELLED' = ANY($3::text[]))) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN ((t4.steps_pending > 0 AND 'PENDING' = ANY($3::text[]) OR t4.steps_running > 0 AND 'RUNNING' = ANY($3::text[]) OR t4.steps_retrying > 0 AND 'RETRYING' = ANY($3::text[]) OR t4.steps_waiting > 0 AND 'WAITING' = ANY($3::text[]) OR t4.steps_failed > 0 AND 'FAILED' = ANY($3::text[]) OR t4.steps_succeeded > 0 AND 'SUCCEEDED' = ANY($3::text[]) OR t4.steps_skipped > 0 AND 'SKIPPED' = ANY($3::text[]) OR t4.steps_cancelled > 0 AND 'CANCELLED' = ANY($3::text[]))) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
          FROM failure_group_runs AS that
          WHERE that.run_id = t9.id AND that.group_id = $3::uuid OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
              FROM failure_group_runs AS that
              WHERE that.run_id = t4.id AND that.group_id = $3::uuid OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
          WHERE that.run_id = t9.id AND that.key = $3::text AND that.value = $4::text OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $5::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
              WHERE that.run_id = t4.id AND that.key = $3::text AND that.value = $4::text OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
          FROM steps AS that
          WHERE that.run_id = t9.id AND that.provider = ANY($3::text[]) OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
              FROM steps AS that
              WHERE that.run_id = t4.id AND that.provider = ANY($3::text[]) OFFSET 0)) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.cause = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.cause = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.code = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.code = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.created_at < $3::timestamptz) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.created_at < $3::timestamptz) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.created_at > $3::timestamptz) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.created_at > $3::timestamptz) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.mission_slug = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.mission_slug = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.next_move = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.next_move = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.resolution = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.resolution = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
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
        WHERE t9.workspace_id = $2::uuid AND CASE WHEN (t9.status = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t9.created_at DESC, t9.id DESC LIMIT 501) AS stretch LIMIT $4::bigint) AS t1
    CROSS JOIN LATERAL
      (SELECT 'run_' || encode(uuid_send(t1.id), 'hex') AS "id") AS "3") AS t2
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
            WHERE t4.workspace_id = $2::uuid AND CASE WHEN (t4.status = ANY($3::text[])) IS NOT TRUE THEN true END ORDER BY t4.created_at DESC, t4.id DESC LIMIT 100001) AS stretch LIMIT $1::bigint + 1) AS counted) AS t6
      CROSS JOIN LATERAL
        (SELECT least(t6.n, $1::bigint) AS "value") AS "7") AS "count") AS "8")));
