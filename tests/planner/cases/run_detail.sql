SELECT to_json(
  (SELECT "40"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT t1.title AS "title", t1.status AS "status", t1.revision AS "revision",
      (SELECT "2"
      FROM
        (SELECT t1.steps_pending + t1.steps_running + t1.steps_retrying + t1.steps_waiting + t1.steps_failed + t1.steps_succeeded + t1.steps_skipped + t1.steps_cancelled AS "total", t1.steps_failed AS "failed") AS "2") AS "progress",
      (SELECT row_to_json("8")
      FROM
        (SELECT coalesce(json_agg("7" ORDER BY t3.position), '[]'::json) AS list1
        FROM
          (SELECT t9.*
          FROM steps t9
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id ORDER BY t9.position LIMIT $3::bigint) AS t3
        CROSS JOIN LATERAL
          (SELECT 'step_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.key AS "key", t3.title AS "title", t3.position AS "position", t3.provider AS "provider", t3.status AS "status", t3.attempt_count AS "attemptCount", t3.duration_seconds AS "durationSeconds",
            (SELECT coalesce(json_agg("6" ORDER BY t5.position), '[]'::json)
            FROM steps t5
            CROSS JOIN LATERAL
              (SELECT t5.key AS "key") AS "6"
            WHERE t5.workspace_id = $2::uuid AND t5.run_id = t3.run_id AND t5.key = ANY(t3.needs)) AS "needs") AS "7") AS t4
      CROSS JOIN LATERAL
        (SELECT t4.list1 AS "nodes") AS "8") AS "steps",
      (SELECT row_to_json("13")
      FROM
        (SELECT coalesce(json_agg("12" ORDER BY t10.created_at, t10.id), '[]'::json) AS list1
        FROM
          (SELECT t14.*
          FROM artifacts t14
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id AND t14.report_id IS NULL ORDER BY t14.created_at, t14.id LIMIT $4::bigint) AS t10
        CROSS JOIN LATERAL
          (SELECT 'artifact_' || encode(uuid_send(t10.id), 'hex') AS "id", t10.name AS "name", t10.media_type AS "mediaType", t10.bytes AS "bytes", t10.state AS "state", t10.sha256 AS "sha256", t10.created_at AS "createdAt", t10.preview AS "preview") AS "12") AS t11
      CROSS JOIN LATERAL
        (SELECT t11.list1 AS "nodes") AS "13") AS "artifacts",
      (SELECT "26"
      FROM failures t15
      CROSS JOIN LATERAL
        (SELECT t15.cause AS "cause", t15.code AS "code", t15.message AS "message", t15.transient AS "transient", t15.symptoms AS "symptoms",
          (SELECT "17"
          FROM steps t16
          CROSS JOIN LATERAL
            (SELECT t16.key AS "key") AS "17"
          WHERE t16.workspace_id = $2::uuid AND t16.id = t15.step_id) AS "step",
          (SELECT "19"
          FROM attempts t18
          CROSS JOIN LATERAL
            (SELECT t18.number AS "number") AS "19"
          WHERE t18.workspace_id = $2::uuid AND t18.id = t15.attempt_id) AS "attempt",
          (SELECT "21"
          FROM frames t20
          CROSS JOIN LATERAL
            (SELECT t20.number AS "number", t20.kind AS "kind") AS "21"
          WHERE t20.workspace_id = $2::uuid AND t20.run_id = t15.run_id AND t20.number = t15.blocking_frame) AS "blockingFrame",
          (SELECT coalesce(json_agg("23" ORDER BY t22_ids.place), '[]'::json)
          FROM unnest(t15.consequences) WITH ORDINALITY AS t22_ids(id, place) JOIN steps t22 ON t22.id = t22_ids.id
          CROSS JOIN LATERAL
            (SELECT t22.key AS "key") AS "23"
          WHERE t22.workspace_id = $2::uuid) AS "consequences",
          (SELECT coalesce(json_agg("25" ORDER BY t24.position), '[]'::json)
          FROM steps t24
          CROSS JOIN LATERAL
            (SELECT t24.key AS "key") AS "25"
          WHERE t24.workspace_id = $2::uuid AND t24.run_id = t15.run_id AND t24.status = 'FAILED' AND t24.id IS DISTINCT
          FROM t15.step_id) AS "independent", ($6::text[])[coalesce(array_position($5::text[], t15.guide), array_position($5::text[], 'unknown-failure'))]::json AS "guide") AS "26"
      WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id AND t15.root) AS "failure",
      (SELECT "39"
      FROM
        (SELECT t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "34"
          FROM moves t27
          CROSS JOIN LATERAL
            (SELECT t27.allowed AS "allowed",
              (SELECT coalesce(json_agg("33" ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t27.blockers)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT (t28.value->>'code') AS "code", (t28.value->>'message') AS "message", (t28.value->>'remedy') AS "remedy",
                  (SELECT "30"
                  FROM steps t29
                  CROSS JOIN LATERAL
                    (SELECT t29.key AS "key") AS "30"
                  WHERE t29.workspace_id = $2::uuid AND t29.id = (t28.value->>'step')::uuid) AS "step",
                  (SELECT "32"
                  FROM frames t31
                  CROSS JOIN LATERAL
                    (SELECT t31.number AS "number", t31.title AS "title") AS "32"
                  WHERE t31.workspace_id = $2::uuid AND t31.run_id = t27.run_id AND t31.number = (t28.value->>'frame')::integer) AS "frame", ($7::text[])[array_position($5::text[], (t28.value->>'guide'))]::json AS "guide") AS "33"
              WHERE true) AS "blockers") AS "34"
          WHERE t27.workspace_id = $2::uuid AND t27.run_id = t1.id AND t27.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("38" ORDER BY t35.position), '[]'::json)
          FROM moves t35
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "37"
              FROM steps t36
              CROSS JOIN LATERAL
                (SELECT t36.key AS "key") AS "37"
              WHERE t36.workspace_id = $2::uuid AND t36.id = t35.step_id) AS "step", t35.allowed AS "allowed") AS "38"
          WHERE t35.workspace_id = $2::uuid AND t35.run_id = t1.id AND t35.kind = 'RETRY') AS "retries") AS "39") AS "recovery") AS "40"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid));
