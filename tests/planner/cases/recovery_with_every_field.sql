SELECT json_send(to_json(
  (SELECT "61"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "60"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "17"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("8" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT "5"
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS "5"
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT "7"
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS "7"
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS "8"
              WHERE true) AS "blockers",
              (SELECT "16"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "9"
                  FROM
                    (SELECT t2.from_frame AS "number") AS "9"
                  WHERE t2.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("11" ORDER BY t10_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t10_ids(id, place) JOIN steps t10 ON t10.id = t10_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t10.key AS "key") AS "11"
                  WHERE t10.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("13" ORDER BY t12_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t12_ids(id, place) JOIN steps t12 ON t12.id = t12_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t12.key AS "key") AS "13"
                  WHERE t12.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("15" ORDER BY t14_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t14_ids(id, place) JOIN artifacts t14 ON t14.id = t14_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t14.name AS "name", t14.state AS "state") AS "15"
                  WHERE t14.workspace_id = $2::uuid) AS "replaces") AS "16"
              WHERE t2.planned) AS "plan") AS "17"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("37" ORDER BY t18.position), '[]'::json)
          FROM moves t18
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t18.allowed AS "allowed",
              (SELECT "20"
              FROM steps t19
              CROSS JOIN LATERAL
                (SELECT t19.key AS "key") AS "20"
              WHERE t19.workspace_id = $2::uuid AND t19.id = t18.step_id) AS "step",
              (SELECT coalesce(json_agg("26" ORDER BY t21.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.blockers)) WITH ORDINALITY AS t21(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t21.value->>'code') AS "code", (t21.value->>'message') AS "message", (t21.value->>'remedy') AS "remedy",
                  (SELECT "23"
                  FROM steps t22
                  CROSS JOIN LATERAL
                    (SELECT t22.key AS "key") AS "23"
                  WHERE t22.workspace_id = $2::uuid AND t22.id = (t21.value->>'step')::uuid) AS "step",
                  (SELECT "25"
                  FROM frames t24
                  CROSS JOIN LATERAL
                    (SELECT t24.number AS "number", t24.kind AS "kind") AS "25"
                  WHERE t24.workspace_id = $2::uuid AND t24.run_id = t18.run_id AND t24.number = (t21.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t21.value->>'guide'))]::json AS "guide") AS "26"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("28" ORDER BY t27.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.checks)) WITH ORDINALITY AS t27(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t27.value->>'name') AS "name", (t27.value->>'outcome') AS "outcome", (t27.value->>'detail') AS "detail", (t27.value->>'checkedAt')::timestamptz AS "checkedAt") AS "28"
              WHERE true) AS "checks",
              (SELECT "36"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "29"
                  FROM
                    (SELECT t18.from_frame AS "number") AS "29"
                  WHERE t18.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("31" ORDER BY t30_ids.place), '[]'::json)
                  FROM unnest(t18.rerun) WITH ORDINALITY AS t30_ids(id, place) JOIN steps t30 ON t30.id = t30_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t30.key AS "key") AS "31"
                  WHERE t30.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t18.reuse) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t18.replaces) WITH ORDINALITY AS t34_ids(id, place) JOIN artifacts t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.name AS "name", t34.state AS "state") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "replaces") AS "36"
              WHERE t18.planned) AS "plan") AS "37"
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id AND t18.kind = 'RETRY') AS "retries",
          (SELECT "51"
          FROM moves t38
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t38.allowed AS "allowed",
              (SELECT coalesce(json_agg("44" ORDER BY t39.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t38.blockers)) WITH ORDINALITY AS t39(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t39.value->>'code') AS "code", (t39.value->>'message') AS "message", (t39.value->>'remedy') AS "remedy",
                  (SELECT "41"
                  FROM steps t40
                  CROSS JOIN LATERAL
                    (SELECT t40.key AS "key") AS "41"
                  WHERE t40.workspace_id = $2::uuid AND t40.id = (t39.value->>'step')::uuid) AS "step",
                  (SELECT "43"
                  FROM frames t42
                  CROSS JOIN LATERAL
                    (SELECT t42.number AS "number", t42.kind AS "kind") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.run_id = t38.run_id AND t42.number = (t39.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t39.value->>'guide'))]::json AS "guide") AS "44"
              WHERE true) AS "blockers",
              (SELECT "50"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t38.symptom AS "symptom",
                  (SELECT "46"
                  FROM steps t45
                  CROSS JOIN LATERAL
                    (SELECT t45.key AS "key") AS "46"
                  WHERE t45.workspace_id = $2::uuid AND t45.id = t38.step_id) AS "step",
                  (SELECT "47"
                  FROM
                    (SELECT t38.frame AS "number") AS "47"
                  WHERE t38.frame IS NOT NULL) AS "frame",
                  (SELECT coalesce(json_agg("49" ORDER BY t48_ids.place), '[]'::json)
                  FROM unnest(t38.artifacts) WITH ORDINALITY AS t48_ids(id, place) JOIN artifacts t48 ON t48.id = t48_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t48.name AS "name") AS "49"
                  WHERE t48.workspace_id = $2::uuid) AS "artifacts") AS "50") AS "suggestion") AS "51"
          WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND t38.kind = 'REPORT') AS "report",
          (SELECT "59"
          FROM moves t52
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t52.allowed AS "allowed",
              (SELECT coalesce(json_agg("58" ORDER BY t53.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t52.blockers)) WITH ORDINALITY AS t53(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t53.value->>'code') AS "code", (t53.value->>'message') AS "message", (t53.value->>'remedy') AS "remedy",
                  (SELECT "55"
                  FROM steps t54
                  CROSS JOIN LATERAL
                    (SELECT t54.key AS "key") AS "55"
                  WHERE t54.workspace_id = $2::uuid AND t54.id = (t53.value->>'step')::uuid) AS "step",
                  (SELECT "57"
                  FROM frames t56
                  CROSS JOIN LATERAL
                    (SELECT t56.number AS "number", t56.kind AS "kind") AS "57"
                  WHERE t56.workspace_id = $2::uuid AND t56.run_id = t52.run_id AND t56.number = (t53.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t53.value->>'guide'))]::json AS "guide") AS "58"
              WHERE true) AS "blockers") AS "59"
          WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.kind = 'CANCEL') AS "cancel") AS "60") AS "recovery") AS "61"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "61"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "60"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "17"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("8" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT "5"
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS "5"
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT "7"
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS "7"
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS "8"
              WHERE true) AS "blockers",
              (SELECT "16"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "9"
                  FROM
                    (SELECT t2.from_frame AS "number") AS "9"
                  WHERE t2.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("11" ORDER BY t10_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t10_ids(id, place) JOIN steps t10 ON t10.id = t10_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t10.key AS "key") AS "11"
                  WHERE t10.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("13" ORDER BY t12_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t12_ids(id, place) JOIN steps t12 ON t12.id = t12_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t12.key AS "key") AS "13"
                  WHERE t12.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("15" ORDER BY t14_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t14_ids(id, place) JOIN artifacts t14 ON t14.id = t14_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t14.name AS "name", t14.state AS "state") AS "15"
                  WHERE t14.workspace_id = $2::uuid) AS "replaces") AS "16"
              WHERE t2.planned) AS "plan") AS "17"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("37" ORDER BY t18.position), '[]'::json)
          FROM moves t18
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t18.allowed AS "allowed",
              (SELECT "20"
              FROM steps t19
              CROSS JOIN LATERAL
                (SELECT t19.key AS "key") AS "20"
              WHERE t19.workspace_id = $2::uuid AND t19.id = t18.step_id) AS "step",
              (SELECT coalesce(json_agg("26" ORDER BY t21.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.blockers)) WITH ORDINALITY AS t21(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t21.value->>'code') AS "code", (t21.value->>'message') AS "message", (t21.value->>'remedy') AS "remedy",
                  (SELECT "23"
                  FROM steps t22
                  CROSS JOIN LATERAL
                    (SELECT t22.key AS "key") AS "23"
                  WHERE t22.workspace_id = $2::uuid AND t22.id = (t21.value->>'step')::uuid) AS "step",
                  (SELECT "25"
                  FROM frames t24
                  CROSS JOIN LATERAL
                    (SELECT t24.number AS "number", t24.kind AS "kind") AS "25"
                  WHERE t24.workspace_id = $2::uuid AND t24.run_id = t18.run_id AND t24.number = (t21.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t21.value->>'guide'))]::json AS "guide") AS "26"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("28" ORDER BY t27.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.checks)) WITH ORDINALITY AS t27(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t27.value->>'name') AS "name", (t27.value->>'outcome') AS "outcome", (t27.value->>'detail') AS "detail", (t27.value->>'checkedAt')::timestamptz AS "checkedAt") AS "28"
              WHERE true) AS "checks",
              (SELECT "36"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "29"
                  FROM
                    (SELECT t18.from_frame AS "number") AS "29"
                  WHERE t18.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("31" ORDER BY t30_ids.place), '[]'::json)
                  FROM unnest(t18.rerun) WITH ORDINALITY AS t30_ids(id, place) JOIN steps t30 ON t30.id = t30_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t30.key AS "key") AS "31"
                  WHERE t30.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t18.reuse) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t18.replaces) WITH ORDINALITY AS t34_ids(id, place) JOIN artifacts t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.name AS "name", t34.state AS "state") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "replaces") AS "36"
              WHERE t18.planned) AS "plan") AS "37"
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id AND t18.kind = 'RETRY') AS "retries",
          (SELECT "51"
          FROM moves t38
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t38.allowed AS "allowed",
              (SELECT coalesce(json_agg("44" ORDER BY t39.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t38.blockers)) WITH ORDINALITY AS t39(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t39.value->>'code') AS "code", (t39.value->>'message') AS "message", (t39.value->>'remedy') AS "remedy",
                  (SELECT "41"
                  FROM steps t40
                  CROSS JOIN LATERAL
                    (SELECT t40.key AS "key") AS "41"
                  WHERE t40.workspace_id = $2::uuid AND t40.id = (t39.value->>'step')::uuid) AS "step",
                  (SELECT "43"
                  FROM frames t42
                  CROSS JOIN LATERAL
                    (SELECT t42.number AS "number", t42.kind AS "kind") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.run_id = t38.run_id AND t42.number = (t39.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t39.value->>'guide'))]::json AS "guide") AS "44"
              WHERE true) AS "blockers",
              (SELECT "50"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t38.symptom AS "symptom",
                  (SELECT "46"
                  FROM steps t45
                  CROSS JOIN LATERAL
                    (SELECT t45.key AS "key") AS "46"
                  WHERE t45.workspace_id = $2::uuid AND t45.id = t38.step_id) AS "step",
                  (SELECT "47"
                  FROM
                    (SELECT t38.frame AS "number") AS "47"
                  WHERE t38.frame IS NOT NULL) AS "frame",
                  (SELECT coalesce(json_agg("49" ORDER BY t48_ids.place), '[]'::json)
                  FROM unnest(t38.artifacts) WITH ORDINALITY AS t48_ids(id, place) JOIN artifacts t48 ON t48.id = t48_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t48.name AS "name") AS "49"
                  WHERE t48.workspace_id = $2::uuid) AS "artifacts") AS "50") AS "suggestion") AS "51"
          WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND t38.kind = 'REPORT') AS "report",
          (SELECT "59"
          FROM moves t52
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t52.allowed AS "allowed",
              (SELECT coalesce(json_agg("58" ORDER BY t53.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t52.blockers)) WITH ORDINALITY AS t53(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t53.value->>'code') AS "code", (t53.value->>'message') AS "message", (t53.value->>'remedy') AS "remedy",
                  (SELECT "55"
                  FROM steps t54
                  CROSS JOIN LATERAL
                    (SELECT t54.key AS "key") AS "55"
                  WHERE t54.workspace_id = $2::uuid AND t54.id = (t53.value->>'step')::uuid) AS "step",
                  (SELECT "57"
                  FROM frames t56
                  CROSS JOIN LATERAL
                    (SELECT t56.number AS "number", t56.kind AS "kind") AS "57"
                  WHERE t56.workspace_id = $2::uuid AND t56.run_id = t52.run_id AND t56.number = (t53.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t53.value->>'guide'))]::json AS "guide") AS "58"
              WHERE true) AS "blockers") AS "59"
          WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.kind = 'CANCEL') AS "cancel") AS "60") AS "recovery") AS "61"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "61"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "60"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "17"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("8" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT "5"
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS "5"
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT "7"
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS "7"
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS "8"
              WHERE true) AS "blockers",
              (SELECT "16"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "9"
                  FROM
                    (SELECT t2.from_frame AS "number") AS "9"
                  WHERE t2.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("11" ORDER BY t10_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t10_ids(id, place) JOIN steps t10 ON t10.id = t10_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t10.key AS "key") AS "11"
                  WHERE t10.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("13" ORDER BY t12_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t12_ids(id, place) JOIN steps t12 ON t12.id = t12_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t12.key AS "key") AS "13"
                  WHERE t12.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("15" ORDER BY t14_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t14_ids(id, place) JOIN artifacts t14 ON t14.id = t14_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t14.name AS "name", t14.state AS "state") AS "15"
                  WHERE t14.workspace_id = $2::uuid) AS "replaces") AS "16"
              WHERE t2.planned) AS "plan") AS "17"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("37" ORDER BY t18.position), '[]'::json)
          FROM moves t18
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t18.allowed AS "allowed",
              (SELECT "20"
              FROM steps t19
              CROSS JOIN LATERAL
                (SELECT t19.key AS "key") AS "20"
              WHERE t19.workspace_id = $2::uuid AND t19.id = t18.step_id) AS "step",
              (SELECT coalesce(json_agg("26" ORDER BY t21.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.blockers)) WITH ORDINALITY AS t21(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t21.value->>'code') AS "code", (t21.value->>'message') AS "message", (t21.value->>'remedy') AS "remedy",
                  (SELECT "23"
                  FROM steps t22
                  CROSS JOIN LATERAL
                    (SELECT t22.key AS "key") AS "23"
                  WHERE t22.workspace_id = $2::uuid AND t22.id = (t21.value->>'step')::uuid) AS "step",
                  (SELECT "25"
                  FROM frames t24
                  CROSS JOIN LATERAL
                    (SELECT t24.number AS "number", t24.kind AS "kind") AS "25"
                  WHERE t24.workspace_id = $2::uuid AND t24.run_id = t18.run_id AND t24.number = (t21.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t21.value->>'guide'))]::json AS "guide") AS "26"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("28" ORDER BY t27.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t18.checks)) WITH ORDINALITY AS t27(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t27.value->>'name') AS "name", (t27.value->>'outcome') AS "outcome", (t27.value->>'detail') AS "detail", (t27.value->>'checkedAt')::timestamptz AS "checkedAt") AS "28"
              WHERE true) AS "checks",
              (SELECT "36"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "29"
                  FROM
                    (SELECT t18.from_frame AS "number") AS "29"
                  WHERE t18.from_frame IS NOT NULL) AS "fromFrame",
                  (SELECT coalesce(json_agg("31" ORDER BY t30_ids.place), '[]'::json)
                  FROM unnest(t18.rerun) WITH ORDINALITY AS t30_ids(id, place) JOIN steps t30 ON t30.id = t30_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t30.key AS "key") AS "31"
                  WHERE t30.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t18.reuse) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t18.replaces) WITH ORDINALITY AS t34_ids(id, place) JOIN artifacts t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.name AS "name", t34.state AS "state") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "replaces") AS "36"
              WHERE t18.planned) AS "plan") AS "37"
          WHERE t18.workspace_id = $2::uuid AND t18.run_id = t1.id AND t18.kind = 'RETRY') AS "retries",
          (SELECT "51"
          FROM moves t38
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t38.allowed AS "allowed",
              (SELECT coalesce(json_agg("44" ORDER BY t39.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t38.blockers)) WITH ORDINALITY AS t39(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t39.value->>'code') AS "code", (t39.value->>'message') AS "message", (t39.value->>'remedy') AS "remedy",
                  (SELECT "41"
                  FROM steps t40
                  CROSS JOIN LATERAL
                    (SELECT t40.key AS "key") AS "41"
                  WHERE t40.workspace_id = $2::uuid AND t40.id = (t39.value->>'step')::uuid) AS "step",
                  (SELECT "43"
                  FROM frames t42
                  CROSS JOIN LATERAL
                    (SELECT t42.number AS "number", t42.kind AS "kind") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.run_id = t38.run_id AND t42.number = (t39.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t39.value->>'guide'))]::json AS "guide") AS "44"
              WHERE true) AS "blockers",
              (SELECT "50"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t38.symptom AS "symptom",
                  (SELECT "46"
                  FROM steps t45
                  CROSS JOIN LATERAL
                    (SELECT t45.key AS "key") AS "46"
                  WHERE t45.workspace_id = $2::uuid AND t45.id = t38.step_id) AS "step",
                  (SELECT "47"
                  FROM
                    (SELECT t38.frame AS "number") AS "47"
                  WHERE t38.frame IS NOT NULL) AS "frame",
                  (SELECT coalesce(json_agg("49" ORDER BY t48_ids.place), '[]'::json)
                  FROM unnest(t38.artifacts) WITH ORDINALITY AS t48_ids(id, place) JOIN artifacts t48 ON t48.id = t48_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t48.name AS "name") AS "49"
                  WHERE t48.workspace_id = $2::uuid) AS "artifacts") AS "50") AS "suggestion") AS "51"
          WHERE t38.workspace_id = $2::uuid AND t38.run_id = t1.id AND t38.kind = 'REPORT') AS "report",
          (SELECT "59"
          FROM moves t52
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t52.allowed AS "allowed",
              (SELECT coalesce(json_agg("58" ORDER BY t53.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t52.blockers)) WITH ORDINALITY AS t53(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t53.value->>'code') AS "code", (t53.value->>'message') AS "message", (t53.value->>'remedy') AS "remedy",
                  (SELECT "55"
                  FROM steps t54
                  CROSS JOIN LATERAL
                    (SELECT t54.key AS "key") AS "55"
                  WHERE t54.workspace_id = $2::uuid AND t54.id = (t53.value->>'step')::uuid) AS "step",
                  (SELECT "57"
                  FROM frames t56
                  CROSS JOIN LATERAL
                    (SELECT t56.number AS "number", t56.kind AS "kind") AS "57"
                  WHERE t56.workspace_id = $2::uuid AND t56.run_id = t52.run_id AND t56.number = (t53.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t53.value->>'guide'))]::json AS "guide") AS "58"
              WHERE true) AS "blockers") AS "59"
          WHERE t52.workspace_id = $2::uuid AND t52.run_id = t1.id AND t52.kind = 'CANCEL') AS "cancel") AS "60") AS "recovery") AS "61"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
