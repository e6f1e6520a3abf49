SELECT json_send(to_json(
  (SELECT "64"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "63"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "18"
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
              (SELECT "17"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "10"
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS "10"
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("12" ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS "12"
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("14" ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS "14"
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("16" ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS "16"
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS "17"
              WHERE t2.planned) AS "plan") AS "18"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("39" ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT "21"
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS "21"
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg("27" ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT "24"
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS "24"
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT "26"
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS "26"
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS "27"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("29" ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", (t28.value->>'checkedAt')::timestamptz AS "checkedAt") AS "29"
              WHERE true) AS "checks",
              (SELECT "38"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "31"
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS "31"
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("37" ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS "37"
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS "38"
              WHERE t19.planned) AS "plan") AS "39"
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT "54"
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg("46" ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT "43"
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT "45"
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS "45"
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS "46"
              WHERE true) AS "blockers",
              (SELECT "53"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT "48"
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS "48"
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT "50"
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS "50"
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg("52" ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS "52"
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS "53") AS "suggestion") AS "54"
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT "62"
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg("61" ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT "58"
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS "58"
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT "60"
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS "60"
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS "61"
              WHERE true) AS "blockers") AS "62"
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS "63") AS "recovery") AS "64"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "64"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "63"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "18"
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
              (SELECT "17"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "10"
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS "10"
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("12" ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS "12"
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("14" ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS "14"
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("16" ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS "16"
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS "17"
              WHERE t2.planned) AS "plan") AS "18"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("39" ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT "21"
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS "21"
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg("27" ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT "24"
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS "24"
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT "26"
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS "26"
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS "27"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("29" ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", (t28.value->>'checkedAt')::timestamptz AS "checkedAt") AS "29"
              WHERE true) AS "checks",
              (SELECT "38"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "31"
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS "31"
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("37" ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS "37"
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS "38"
              WHERE t19.planned) AS "plan") AS "39"
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT "54"
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg("46" ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT "43"
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT "45"
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS "45"
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS "46"
              WHERE true) AS "blockers",
              (SELECT "53"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT "48"
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS "48"
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT "50"
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS "50"
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg("52" ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS "52"
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS "53") AS "suggestion") AS "54"
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT "62"
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg("61" ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT "58"
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS "58"
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT "60"
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS "60"
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS "61"
              WHERE true) AS "blockers") AS "62"
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS "63") AS "recovery") AS "64"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
SELECT json_send(to_json(
  (SELECT "64"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "63"
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT "18"
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
              (SELECT "17"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "10"
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS "10"
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("12" ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS "12"
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("14" ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS "14"
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("16" ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS "16"
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS "17"
              WHERE t2.planned) AS "plan") AS "18"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("39" ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT "21"
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS "21"
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg("27" ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT "24"
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS "24"
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT "26"
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS "26"
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS "27"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("29" ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", (t28.value->>'checkedAt')::timestamptz AS "checkedAt") AS "29"
              WHERE true) AS "checks",
              (SELECT "38"
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT "31"
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS "31"
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg("33" ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS "33"
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg("35" ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS "35"
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg("37" ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS "37"
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS "38"
              WHERE t19.planned) AS "plan") AS "39"
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT "54"
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg("46" ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT "43"
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS "43"
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT "45"
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS "45"
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS "46"
              WHERE true) AS "blockers",
              (SELECT "53"
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT "48"
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS "48"
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT "50"
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS "50"
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg("52" ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS "52"
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS "53") AS "suggestion") AS "54"
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT "62"
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg("61" ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT "58"
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS "58"
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT "60"
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS "60"
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS "61"
              WHERE true) AS "blockers") AS "62"
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS "63") AS "recovery") AS "64"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
