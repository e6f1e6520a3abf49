SELECT json_send(to_json(
  (SELECT "16"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "15"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename", t2.cause AS "cause", t2.code AS "code", t2.message AS "message", t2.transient AS "transient", t2.symptoms AS "symptoms",
          (SELECT "4"
          FROM steps t3
          CROSS JOIN LATERAL
            (SELECT 'step_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.key AS "key") AS "4"
          WHERE t3.workspace_id = $2::uuid AND t3.id = t2.step_id) AS "step",
          (SELECT "6"
          FROM attempts t5
          CROSS JOIN LATERAL
            (SELECT t5.number AS "number", t5.status AS "status") AS "6"
          WHERE t5.workspace_id = $2::uuid AND t5.id = t2.attempt_id) AS "attempt",
          (SELECT "8"
          FROM frames t7
          CROSS JOIN LATERAL
            (SELECT 'frame_' || encode(uuid_send(t7.run_id), 'hex') || lpad(to_hex(t7.number), 8, '0') AS "id", t7.number AS "number", t7.kind AS "kind") AS "8"
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t2.run_id AND t7.number = t2.blocking_frame) AS "blockingFrame",
          (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
          FROM unnest(t2.consequences) WITH ORDINALITY AS t9_ids(id, place) JOIN steps t9 ON t9.id = t9_ids.id
          CROSS JOIN LATERAL
            (SELECT t9.key AS "key", t9.status AS "status") AS "10"
          WHERE t9.workspace_id = $2::uuid) AS "consequences",
          (SELECT coalesce(json_agg("12" ORDER BY t11.position), '[]'::json)
          FROM steps t11
          CROSS JOIN LATERAL
            (SELECT t11.key AS "key", t11.status AS "status") AS "12"
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.status = 'FAILED' AND t11.id IS DISTINCT
          FROM t2.step_id) AS "independent",
          (SELECT "14"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL
              (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t13
          CROSS JOIN LATERAL
            (SELECT 'group_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.fingerprint AS "fingerprint", t13.count AS "count", t13.open_count AS "openCount") AS "14"
          WHERE t13.workspace_id = $2::uuid AND t13.fingerprint = t2.fingerprint) AS "group", ($4::text[])[coalesce(array_position($3::text[], t2.guide), array_position($3::text[], 'unknown-failure'))]::json AS "guide") AS "15"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "16"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "16"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "15"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename", t2.cause AS "cause", t2.code AS "code", t2.message AS "message", t2.transient AS "transient", t2.symptoms AS "symptoms",
          (SELECT "4"
          FROM steps t3
          CROSS JOIN LATERAL
            (SELECT 'step_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.key AS "key") AS "4"
          WHERE t3.workspace_id = $2::uuid AND t3.id = t2.step_id) AS "step",
          (SELECT "6"
          FROM attempts t5
          CROSS JOIN LATERAL
            (SELECT t5.number AS "number", t5.status AS "status") AS "6"
          WHERE t5.workspace_id = $2::uuid AND t5.id = t2.attempt_id) AS "attempt",
          (SELECT "8"
          FROM frames t7
          CROSS JOIN LATERAL
            (SELECT 'frame_' || encode(uuid_send(t7.run_id), 'hex') || lpad(to_hex(t7.number), 8, '0') AS "id", t7.number AS "number", t7.kind AS "kind") AS "8"
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t2.run_id AND t7.number = t2.blocking_frame) AS "blockingFrame",
          (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
          FROM unnest(t2.consequences) WITH ORDINALITY AS t9_ids(id, place) JOIN steps t9 ON t9.id = t9_ids.id
          CROSS JOIN LATERAL
            (SELECT t9.key AS "key", t9.status AS "status") AS "10"
          WHERE t9.workspace_id = $2::uuid) AS "consequences",
          (SELECT coalesce(json_agg("12" ORDER BY t11.position), '[]'::json)
          FROM steps t11
          CROSS JOIN LATERAL
            (SELECT t11.key AS "key", t11.status AS "status") AS "12"
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.status = 'FAILED' AND t11.id IS DISTINCT
          FROM t2.step_id) AS "independent",
          (SELECT "14"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL
              (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t13
          CROSS JOIN LATERAL
            (SELECT 'group_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.fingerprint AS "fingerprint", t13.count AS "count", t13.open_count AS "openCount") AS "14"
          WHERE t13.workspace_id = $2::uuid AND t13.fingerprint = t2.fingerprint) AS "group", ($4::text[])[coalesce(array_position($3::text[], t2.guide), array_position($3::text[], 'unknown-failure'))]::json AS "guide") AS "15"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure") AS "16"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "29"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "15"
      FROM failures t2
      CROSS JOIN LATERAL
        (SELECT 'Failure' AS "__typename", t2.cause AS "cause", t2.code AS "code", t2.message AS "message", t2.transient AS "transient", t2.symptoms AS "symptoms",
          (SELECT "4"
          FROM steps t3
          CROSS JOIN LATERAL
            (SELECT 'step_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.key AS "key") AS "4"
          WHERE t3.workspace_id = $2::uuid AND t3.id = t2.step_id) AS "step",
          (SELECT "6"
          FROM attempts t5
          CROSS JOIN LATERAL
            (SELECT t5.number AS "number", t5.status AS "status") AS "6"
          WHERE t5.workspace_id = $2::uuid AND t5.id = t2.attempt_id) AS "attempt",
          (SELECT "8"
          FROM frames t7
          CROSS JOIN LATERAL
            (SELECT 'frame_' || encode(uuid_send(t7.run_id), 'hex') || lpad(to_hex(t7.number), 8, '0') AS "id", t7.number AS "number", t7.kind AS "kind") AS "8"
          WHERE t7.workspace_id = $2::uuid AND t7.run_id = t2.run_id AND t7.number = t2.blocking_frame) AS "blockingFrame",
          (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
          FROM unnest(t2.consequences) WITH ORDINALITY AS t9_ids(id, place) JOIN steps t9 ON t9.id = t9_ids.id
          CROSS JOIN LATERAL
            (SELECT t9.key AS "key", t9.status AS "status") AS "10"
          WHERE t9.workspace_id = $2::uuid) AS "consequences",
          (SELECT coalesce(json_agg("12" ORDER BY t11.position), '[]'::json)
          FROM steps t11
          CROSS JOIN LATERAL
            (SELECT t11.key AS "key", t11.status AS "status") AS "12"
          WHERE t11.workspace_id = $2::uuid AND t11.run_id = t2.run_id AND t11.status = 'FAILED' AND t11.id IS DISTINCT
          FROM t2.step_id) AS "independent",
          (SELECT "14"
          FROM
            (SELECT grouped.*, counted.*
            FROM failure_groups AS grouped
            CROSS JOIN LATERAL
              (SELECT sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count, min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at
              FROM failure_group_counts AS shard
              WHERE shard.group_id = grouped.id AND shard.workspace_id = $2::uuid) AS counted) AS t13
          CROSS JOIN LATERAL
            (SELECT 'group_' || encode(uuid_send(t13.id), 'hex') AS "id", t13.fingerprint AS "fingerprint", t13.count AS "count", t13.open_count AS "openCount") AS "14"
          WHERE t13.workspace_id = $2::uuid AND t13.fingerprint = t2.fingerprint) AS "group", ($4::text[])[coalesce(array_position($3::text[], t2.guide), array_position($3::text[], 'unknown-failure'))]::json AS "guide") AS "15"
      WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.root) AS "failure",
      (SELECT row_to_json("26")
      FROM
        (SELECT coalesce(json_agg("25" ORDER BY t16.position), '[]'::json) AS list1
        FROM
          (SELECT t28.*
          FROM steps t28
          WHERE t28.workspace_id = $2::uuid AND t28.run_id = t1.id ORDER BY t28.position LIMIT
            (SELECT $5::bigint)) AS t16
        CROSS JOIN LATERAL
          (SELECT t16.key AS "key",
            (SELECT "24"
            FROM failures t18
            CROSS JOIN LATERAL
              (SELECT t18.code AS "code",
                (SELECT "19"
                FROM
                  (SELECT t18.blocking_frame AS "number") AS "19"
                WHERE t18.blocking_frame IS NOT NULL) AS "blockingFrame",
                (SELECT coalesce(json_agg("21" ORDER BY t20_ids.place), '[]'::json)
                FROM unnest(t18.consequences) WITH ORDINALITY AS t20_ids(id, place) JOIN steps t20 ON t20.id = t20_ids.id
                CROSS JOIN LATERAL
                  (SELECT t20.key AS "key") AS "21"
                WHERE t20.workspace_id = $2::uuid) AS "consequences",
                (SELECT coalesce(json_agg("23" ORDER BY t22.position), '[]'::json)
                FROM steps t22
                CROSS JOIN LATERAL
                  (SELECT t22.key AS "key") AS "23"
                WHERE t22.workspace_id = $2::uuid AND t22.run_id = t18.run_id AND t22.status = 'FAILED' AND t22.id IS DISTINCT
                FROM t18.step_id) AS "independent") AS "24"
            WHERE t18.workspace_id = $2::uuid AND t18.run_id = t16.run_id AND t18.step_id = t16.id ORDER BY t18.blocking_frame LIMIT 1) AS "failure") AS "25") AS t17
      CROSS JOIN LATERAL
        (SELECT t17.list1 AS "nodes") AS "26") AS "steps") AS "29"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
