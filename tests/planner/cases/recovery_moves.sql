SELECT json_send(to_json(
  (SELECT "45"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "44"
      FROM
        (SELECT
          (SELECT "13"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("4" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT (t3.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS "4"
              WHERE true) AS "blockers",
              (SELECT "12"
              FROM
                (SELECT
                  (SELECT "5"
                  FROM
                    (SELECT 'frame_' || encode(uuid_send(t2.run_id), 'hex') || lpad(to_hex(t2.from_frame), 8, '0') AS "id", t2.from_frame AS "number") AS "5"
                  WHERE t2.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("7" ORDER BY t6_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t6_ids(id, place) JOIN steps t6 ON t6.id = t6_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t6.key AS "key") AS "7"
                  WHERE t6.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("9" ORDER BY t8_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t8_ids(id, place) JOIN steps t8 ON t8.id = t8_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t8.key AS "key") AS "9"
                  WHERE t8.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("11" ORDER BY t10_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t10_ids(id, place) JOIN artifacts t10 ON t10.id = t10_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t10.name AS "name") AS "11"
                  WHERE t10.workspace_id = $2::uuid) AS "replaces") AS "12"
              WHERE t2.planned) AS "plan") AS "13"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("29" ORDER BY t14.position), '[]'::json)
          FROM moves t14
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t14.allowed AS "allowed",
              (SELECT coalesce(json_agg("16" ORDER BY t15.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t14.blockers)) WITH ORDINALITY AS t15(value, place)
              CROSS JOIN LATERAL
                (SELECT (t15.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t15.value->>'guide'))]::json AS "guide") AS "16"
              WHERE true) AS "blockers",
              (SELECT "18"
              FROM steps t17
              CROSS JOIN LATERAL
                (SELECT 'step_' || encode(uuid_send(t17.id), 'hex') AS "id") AS "18"
              WHERE t17.workspace_id = $2::uuid AND t17.id = t14.step_id) AS "step",
              (SELECT coalesce(json_agg("20" ORDER BY t19.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t14.checks)) WITH ORDINALITY AS t19(value, place)
              CROSS JOIN LATERAL
                (SELECT (t19.value->>'name') AS "name", (t19.value->>'outcome') AS "outcome", (t19.value->>'detail') AS "detail", (t19.value->>'checkedAt')::timestamptz AS "checkedAt") AS "20"
              WHERE true) AS "checks",
              (SELECT "28"
              FROM
                (SELECT
                  (SELECT "21"
                  FROM
                    (SELECT 'frame_' || encode(uuid_send(t14.run_id), 'hex') || lpad(to_hex(t14.from_frame), 8, '0') AS "id", t14.from_frame AS "number") AS "21"
                  WHERE t14.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("23" ORDER BY t22_ids.place), '[]'::json)
                  FROM unnest(t14.rerun) WITH ORDINALITY AS t22_ids(id, place) JOIN steps t22 ON t22.id = t22_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t22.key AS "key") AS "23"
                  WHERE t22.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("25" ORDER BY t24_ids.place), '[]'::json)
                  FROM unnest(t14.reuse) WITH ORDINALITY AS t24_ids(id, place) JOIN steps t24 ON t24.id = t24_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t24.key AS "key") AS "25"
                  WHERE t24.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("27" ORDER BY t26_ids.place), '[]'::json)
                  FROM unnest(t14.replaces) WITH ORDINALITY AS t26_ids(id, place) JOIN artifacts t26 ON t26.id = t26_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t26.name AS "name") AS "27"
                  WHERE t26.workspace_id = $2::uuid) AS "replaces") AS "28"
              WHERE t14.planned) AS "plan") AS "29"
          WHERE t14.workspace_id = $2::uuid AND t14.run_id = t1.id AND t14.kind = 'RETRY') AS "retries",
          (SELECT "39"
          FROM moves t30
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t30.allowed AS "allowed",
              (SELECT coalesce(json_agg("32" ORDER BY t31.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t30.blockers)) WITH ORDINALITY AS t31(value, place)
              CROSS JOIN LATERAL
                (SELECT (t31.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t31.value->>'guide'))]::json AS "guide") AS "32"
              WHERE true) AS "blockers",
              (SELECT "38"
              FROM
                (SELECT t30.symptom AS "symptom",
                  (SELECT "34"
                  FROM steps t33
                  CROSS JOIN LATERAL
                    (SELECT t33.key AS "key") AS "34"
                  WHERE t33.workspace_id = $2::uuid AND t33.id = t30.step_id) AS "step",
                  (SELECT "35"
                  FROM
                    (SELECT t30.frame AS "number") AS "35"
                  WHERE t30.frame IS NOT NULL) AS "frame",
                  (SELECT coalesce(json_agg("37" ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t30.artifacts) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name") AS "37"
                  WHERE t36.workspace_id = $2::uuid) AS "artifacts") AS "38") AS "suggestion") AS "39"
          WHERE t30.workspace_id = $2::uuid AND t30.run_id = t1.id AND t30.kind = 'REPORT') AS "report",
          (SELECT "43"
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg("42" ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT (t41.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS "42"
              WHERE true) AS "blockers") AS "43"
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'CANCEL') AS "cancel") AS "44") AS "recovery") AS "45"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
