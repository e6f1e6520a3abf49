SELECT json_send(to_json(
  (SELECT "42"
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
          (SELECT t10.*
          FROM steps t10
          WHERE t10.workspace_id = $2::uuid AND t10.run_id = t1.id ORDER BY t10.position LIMIT
            (SELECT $3::bigint)) AS t3
        CROSS JOIN LATERAL
          (SELECT 'step_' || encode(uuid_send(t3.id), 'hex') AS "id", t3.key AS "key", t3.title AS "title", t3.position AS "position", t3.provider AS "provider", t3.status AS "status", t3.attempt_count AS "attemptCount", t3.duration_seconds AS "durationSeconds",
            (SELECT coalesce(json_agg("6" ORDER BY t5.position), '[]'::json)
            FROM steps t5
            CROSS JOIN LATERAL
              (SELECT t5.key AS "key") AS "6"
            WHERE t5.workspace_id = $2::uuid AND t5.run_id = t3.run_id AND t5.key = ANY(t3.needs)) AS "needs") AS "7") AS t4
      CROSS JOIN LATERAL
        (SELECT t4.list1 AS "nodes") AS "8") AS "steps",
      (SELECT row_to_json("14")
      FROM
        (SELECT coalesce(json_agg("13" ORDER BY t11.created_at, t11.id), '[]'::json) AS list1
        FROM
          (SELECT t16.*
          FROM artifacts t16
          WHERE t16.workspace_id = $2::uuid AND t16.run_id = t1.id AND t16.report_id IS NULL ORDER BY t16.created_at, t16.id LIMIT
            (SELECT $4::bigint)) AS t11
        CROSS JOIN LATERAL
          (SELECT 'artifact_' || encode(uuid_send(t11.id), 'hex') AS "id", t11.name AS "name", t11.media_type AS "mediaType", t11.bytes AS "bytes", t11.state AS "state", t11.sha256 AS "sha256", t11.created_at AS "createdAt", t11.preview AS "preview") AS "13") AS t12
      CROSS JOIN LATERAL
        (SELECT t12.list1 AS "nodes") AS "14") AS "artifacts",
      (SELECT "28"
      FROM failures t17
      CROSS JOIN LATERAL
        (SELECT t17.cause AS "cause", t17.code AS "code", t17.message AS "message", t17.transient AS "transient", t17.symptoms AS "symptoms",
          (SELECT "19"
          FROM steps t18
          CROSS JOIN LATERAL
            (SELECT t18.key AS "key") AS "19"
          WHERE t18.workspace_id = $2::uuid AND t18.id = t17.step_id) AS "step",
          (SELECT "21"
          FROM attempts t20
          CROSS JOIN LATERAL
            (SELECT t20.number AS "number") AS "21"
          WHERE t20.workspace_id = $2::uuid AND t20.id = t17.attempt_id) AS "attempt",
          (SELECT "23"
          FROM frames t22
          CROSS JOIN LATERAL
            (SELECT t22.number AS "number", t22.kind AS "kind") AS "23"
          WHERE t22.workspace_id = $2::uuid AND t22.run_id = t17.run_id AND t22.number = t17.blocking_frame) AS "blockingFrame",
          (SELECT coalesce(json_agg("25" ORDER BY t24_ids.place), '[]'::json)
          FROM unnest(t17.consequences) WITH ORDINALITY AS t24_ids(id, place) JOIN steps t24 ON t24.id = t24_ids.id
          CROSS JOIN LATERAL
            (SELECT t24.key AS "key") AS "25"
          WHERE t24.workspace_id = $2::uuid) AS "consequences",
          (SELECT coalesce(json_agg("27" ORDER BY t26.position), '[]'::json)
          FROM steps t26
          CROSS JOIN LATERAL
            (SELECT t26.key AS "key") AS "27"
          WHERE t26.workspace_id = $2::uuid AND t26.run_id = t17.run_id AND t26.status = 'FAILED' AND t26.id IS DISTINCT
          FROM t17.step_id) AS "independent", ($6::text[])[coalesce(array_position($5::text[], t17.guide), array_position($5::text[], 'unknown-failure'))]::json AS "guide") AS "28"
      WHERE t17.workspace_id = $2::uuid AND t17.run_id = t1.id AND t17.root) AS "failure",
      (SELECT "41"
      FROM
        (SELECT t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "36"
          FROM moves t29
          CROSS JOIN LATERAL
            (SELECT t29.allowed AS "allowed",
              (SELECT coalesce(json_agg("35" ORDER BY t30.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t29.blockers)) WITH ORDINALITY AS t30(value, place)
              CROSS JOIN LATERAL
                (SELECT (t30.value->>'code') AS "code", (t30.value->>'message') AS "message", (t30.value->>'remedy') AS "remedy",
                  (SELECT "32"
                  FROM steps t31
                  CROSS JOIN LATERAL
                    (SELECT t31.key AS "key") AS "32"
                  WHERE t31.workspace_id = $2::uuid AND t31.id = (t30.value->>'step')::uuid) AS "step",
                  (SELECT "34"
                  FROM frames t33
                  CROSS JOIN LATERAL
                    (SELECT t33.number AS "number", t33.title AS "title") AS "34"
                  WHERE t33.workspace_id = $2::uuid AND t33.run_id = t29.run_id AND t33.number = (t30.value->>'frame')::integer) AS "frame", ($7::text[])[array_position($5::text[], (t30.value->>'guide'))]::json AS "guide") AS "35"
              WHERE true) AS "blockers") AS "36"
          WHERE t29.workspace_id = $2::uuid AND t29.run_id = t1.id AND t29.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("40" ORDER BY t37.position), '[]'::json)
          FROM moves t37
          CROSS JOIN LATERAL
            (SELECT
              (SELECT "39"
              FROM steps t38
              CROSS JOIN LATERAL
                (SELECT t38.key AS "key") AS "39"
              WHERE t38.workspace_id = $2::uuid AND t38.id = t37.step_id) AS "step", t37.allowed AS "allowed") AS "40"
          WHERE t37.workspace_id = $2::uuid AND t37.run_id = t1.id AND t37.kind = 'RETRY') AS "retries") AS "41") AS "recovery") AS "42"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
