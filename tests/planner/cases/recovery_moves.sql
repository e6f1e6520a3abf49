SELECT json_send(to_json(
  (SELECT "48"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "47"
      FROM
        (SELECT
          (SELECT "14"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("4" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT (t3.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS "4"
              WHERE true) AS "blockers",
              (SELECT "13"
              FROM
                (SELECT
                  (SELECT "6"
                  FROM frames t5
                  CROSS JOIN LATERAL
                    (SELECT 'frame_' || encode(uuid_send(t5.run_id), 'hex') || lpad(to_hex(t5.number), 8, '0') AS "id", t5.number AS "number") AS "6"
                  WHERE t5.workspace_id = $2::uuid AND t5.run_id = t2.run_id AND t5.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("8" ORDER BY t7_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t7_ids(id, place) JOIN steps t7 ON t7.id = t7_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t7.key AS "key") AS "8"
                  WHERE t7.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("10" ORDER BY t9_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t9_ids(id, place) JOIN steps t9 ON t9.id = t9_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t9.key AS "key") AS "10"
                  WHERE t9.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("12" ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t11_ids(id, place) JOIN artifacts t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.name AS "name") AS "12"
                  WHERE t11.workspace_id = $2::uuid) AS "replaces") AS "13"
              WHERE t2.planned) AS "plan") AS "14"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("31" ORDER BY t15.position), '[]'::json)
          FROM moves t15
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t15.allowed AS "allowed",
              (SELECT coalesce(json_agg("17" ORDER BY t16.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t15.blockers)) WITH ORDINALITY AS t16(value, place)
              CROSS JOIN LATERAL
                (SELECT (t16.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t16.value->>'guide'))]::json AS "guide") AS "17"
              WHERE true) AS "blockers",
              (SELECT "19"
              FROM steps t18
              CROSS JOIN LATERAL
                (SELECT 'step_' || encode(uuid_send(t18.id), 'hex') AS "id") AS "19"
              WHERE t18.workspace_id = $2::uuid AND t18.id = t15.step_id) AS "step",
              (SELECT coalesce(json_agg("21" ORDER BY t20.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t15.checks)) WITH ORDINALITY AS t20(value, place)
              CROSS JOIN LATERAL
                (SELECT (t20.value->>'name') AS "name", (t20.value->>'outcome') AS "outcome", (t20.value->>'detail') AS "detail", (t20.value->>'checkedAt')::timestamptz AS "checkedAt") AS "21"
              WHERE true) AS "checks",
              (SELECT "30"
              FROM
                (SELECT
                  (SELECT "23"
                  FROM frames t22
                  CROSS JOIN LATERAL
                    (SELECT 'frame_' || encode(uuid_send(t22.run_id), 'hex') || lpad(to_hex(t22.number), 8, '0') AS "id", t22.number AS "number") AS "23"
                  WHERE t22.workspace_id = $2::uuid AND t22.run_id = t15.run_id AND t22.number = t15.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("25" ORDER BY t24_ids.place), '[]'::json)
                  FROM unnest(t15.rerun) WITH ORDINALITY AS t24_ids(id, place) JOIN steps t24 ON t24.id = t24_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t24.key AS "key") AS "25"
                  WHERE t24.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("27" ORDER BY t26_ids.place), '[]'::json)
                  FROM unnest(t15.reuse) WITH ORDINALITY AS t26_ids(id, place) JOIN steps t26 ON t26.id = t26_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t26.key AS "key") AS "27"
                  WHERE t26.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("29" ORDER BY t28_ids.place), '[]'::json)
                  FROM unnest(t15.replaces) WITH ORDINALITY AS t28_ids(id, place) JOIN artifacts t28 ON t28.id = t28_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t28.name AS "name") AS "29"
                  WHERE t28.workspace_id = $2::uuid) AS "replaces") AS "30"
              WHERE t15.planned) AS "plan") AS "31"
          WHERE t15.workspace_id = $2::uuid AND t15.run_id = t1.id AND t15.kind = 'RETRY') AS "retries",
          (SELECT "42"
          FROM moves t32
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t32.allowed AS "allowed",
              (SELECT coalesce(json_agg("34" ORDER BY t33.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t32.blockers)) WITH ORDINALITY AS t33(value, place)
              CROSS JOIN LATERAL
                (SELECT (t33.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t33.value->>'guide'))]::json AS "guide") AS "34"
              WHERE true) AS "blockers",
              (SELECT "41"
              FROM
                (SELECT t32.symptom AS "symptom",
                  (SELECT "36"
                  FROM steps t35
                  CROSS JOIN LATERAL
                    (SELECT t35.key AS "key") AS "36"
                  WHERE t35.workspace_id = $2::uuid AND t35.id = t32.step_id) AS "step",
                  (SELECT "38"
                  FROM frames t37
                  CROSS JOIN LATERAL
                    (SELECT t37.number AS "number") AS "38"
                  WHERE t37.workspace_id = $2::uuid AND t37.run_id = t32.run_id AND t37.number = t32.frame) AS "frame",
                  (SELECT coalesce(json_agg("40" ORDER BY t39_ids.place), '[]'::json)
                  FROM unnest(t32.artifacts) WITH ORDINALITY AS t39_ids(id, place) JOIN artifacts t39 ON t39.id = t39_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t39.name AS "name") AS "40"
                  WHERE t39.workspace_id = $2::uuid) AS "artifacts") AS "41") AS "suggestion") AS "42"
          WHERE t32.workspace_id = $2::uuid AND t32.run_id = t1.id AND t32.kind = 'REPORT') AS "report",
          (SELECT "46"
          FROM moves t43
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t43.allowed AS "allowed",
              (SELECT coalesce(json_agg("45" ORDER BY t44.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t43.blockers)) WITH ORDINALITY AS t44(value, place)
              CROSS JOIN LATERAL
                (SELECT (t44.value->>'code') AS "code", ($4::text[])[array_position($3::text[], (t44.value->>'guide'))]::json AS "guide") AS "45"
              WHERE true) AS "blockers") AS "46"
          WHERE t43.workspace_id = $2::uuid AND t43.run_id = t1.id AND t43.kind = 'CANCEL') AS "cancel") AS "47") AS "recovery") AS "48"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
