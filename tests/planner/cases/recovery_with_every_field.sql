SELECT
  (SELECT row_to_json(t64.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t63.*)
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT row_to_json(t18.*)
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg(t8.* ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t5.*)
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS t5
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t7.*)
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS t7
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS t8
              WHERE true) AS "blockers",
              (SELECT row_to_json(t17.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t10.*)
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS t10
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t12.* ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS t12
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t14.* ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS t14
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t16.* ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS t16
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS t17
              WHERE t2.planned) AS "plan") AS t18
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg(t39.* ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT row_to_json(t21.*)
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS t21
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg(t27.* ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t24.*)
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS t24
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t26.*)
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS t26
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS t27
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg(t29.* ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", to_char((t28.value->>'checkedAt')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "checkedAt") AS t29
              WHERE true) AS "checks",
              (SELECT row_to_json(t38.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t31.*)
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS t31
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t33.* ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS t33
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t35.* ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS t35
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t37.* ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS t37
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS t38
              WHERE t19.planned) AS "plan") AS t39
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT row_to_json(t54.*)
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg(t46.* ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t43.*)
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS t43
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t45.*)
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS t45
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS t46
              WHERE true) AS "blockers",
              (SELECT row_to_json(t53.*)
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT row_to_json(t48.*)
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS t48
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT row_to_json(t50.*)
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS t50
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg(t52.* ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS t52
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS t53) AS "suggestion") AS t54
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT row_to_json(t62.*)
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg(t61.* ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t58.*)
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS t58
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t60.*)
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS t60
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS t61
              WHERE true) AS "blockers") AS t62
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS t63) AS "recovery") AS t64
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t64.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t63.*)
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT row_to_json(t18.*)
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg(t8.* ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t5.*)
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS t5
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t7.*)
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS t7
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS t8
              WHERE true) AS "blockers",
              (SELECT row_to_json(t17.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t10.*)
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS t10
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t12.* ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS t12
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t14.* ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS t14
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t16.* ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS t16
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS t17
              WHERE t2.planned) AS "plan") AS t18
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg(t39.* ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT row_to_json(t21.*)
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS t21
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg(t27.* ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t24.*)
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS t24
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t26.*)
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS t26
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS t27
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg(t29.* ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", to_char((t28.value->>'checkedAt')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "checkedAt") AS t29
              WHERE true) AS "checks",
              (SELECT row_to_json(t38.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t31.*)
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS t31
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t33.* ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS t33
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t35.* ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS t35
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t37.* ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS t37
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS t38
              WHERE t19.planned) AS "plan") AS t39
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT row_to_json(t54.*)
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg(t46.* ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t43.*)
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS t43
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t45.*)
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS t45
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS t46
              WHERE true) AS "blockers",
              (SELECT row_to_json(t53.*)
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT row_to_json(t48.*)
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS t48
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT row_to_json(t50.*)
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS t50
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg(t52.* ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS t52
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS t53) AS "suggestion") AS t54
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT row_to_json(t62.*)
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg(t61.* ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t58.*)
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS t58
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t60.*)
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS t60
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS t61
              WHERE true) AS "blockers") AS t62
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS t63) AS "recovery") AS t64
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
SELECT
  (SELECT row_to_json(t64.*)
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT row_to_json(t63.*)
      FROM
        (SELECT 'Recovery' AS "__typename", t1.next_move AS "next", t1.next_why AS "why",
          (SELECT row_to_json(t18.*)
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg(t8.* ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t3.value->>'code') AS "code", (t3.value->>'message') AS "message", (t3.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t5.*)
                  FROM steps t4
                  CROSS JOIN LATERAL
                    (SELECT t4.key AS "key") AS t5
                  WHERE t4.workspace_id = $2::uuid AND t4.id = (t3.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t7.*)
                  FROM frames t6
                  CROSS JOIN LATERAL
                    (SELECT t6.number AS "number", t6.kind AS "kind") AS t7
                  WHERE t6.workspace_id = $2::uuid AND t6.run_id = t2.run_id AND t6.number = (t3.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t3.value->>'guide'))]::json AS "guide") AS t8
              WHERE true) AS "blockers",
              (SELECT row_to_json(t17.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t10.*)
                  FROM frames t9
                  CROSS JOIN LATERAL
                    (SELECT t9.number AS "number") AS t10
                  WHERE t9.workspace_id = $2::uuid AND t9.run_id = t2.run_id AND t9.number = t2.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t12.* ORDER BY t11_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t11_ids(id, place) JOIN steps t11 ON t11.id = t11_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t11.key AS "key") AS t12
                  WHERE t11.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t14.* ORDER BY t13_ids.place), '[]'::json)
                  FROM unnest(t2.reuse) WITH ORDINALITY AS t13_ids(id, place) JOIN steps t13 ON t13.id = t13_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t13.key AS "key") AS t14
                  WHERE t13.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t16.* ORDER BY t15_ids.place), '[]'::json)
                  FROM unnest(t2.replaces) WITH ORDINALITY AS t15_ids(id, place) JOIN artifacts t15 ON t15.id = t15_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t15.name AS "name", t15.state AS "state") AS t16
                  WHERE t15.workspace_id = $2::uuid) AS "replaces") AS t17
              WHERE t2.planned) AS "plan") AS t18
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg(t39.* ORDER BY t19.position), '[]'::json)
          FROM moves t19
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t19.allowed AS "allowed",
              (SELECT row_to_json(t21.*)
              FROM steps t20
              CROSS JOIN LATERAL
                (SELECT t20.key AS "key") AS t21
              WHERE t20.workspace_id = $2::uuid AND t20.id = t19.step_id) AS "step",
              (SELECT coalesce(json_agg(t27.* ORDER BY t22.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.blockers)) WITH ORDINALITY AS t22(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t22.value->>'code') AS "code", (t22.value->>'message') AS "message", (t22.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t24.*)
                  FROM steps t23
                  CROSS JOIN LATERAL
                    (SELECT t23.key AS "key") AS t24
                  WHERE t23.workspace_id = $2::uuid AND t23.id = (t22.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t26.*)
                  FROM frames t25
                  CROSS JOIN LATERAL
                    (SELECT t25.number AS "number", t25.kind AS "kind") AS t26
                  WHERE t25.workspace_id = $2::uuid AND t25.run_id = t19.run_id AND t25.number = (t22.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t22.value->>'guide'))]::json AS "guide") AS t27
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg(t29.* ORDER BY t28.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t19.checks)) WITH ORDINALITY AS t28(value, place)
              CROSS JOIN LATERAL
                (SELECT 'FixCheck' AS "__typename", (t28.value->>'name') AS "name", (t28.value->>'outcome') AS "outcome", (t28.value->>'detail') AS "detail", to_char((t28.value->>'checkedAt')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') AS "checkedAt") AS t29
              WHERE true) AS "checks",
              (SELECT row_to_json(t38.*)
              FROM
                (SELECT 'RecoveryPlan' AS "__typename",
                  (SELECT row_to_json(t31.*)
                  FROM frames t30
                  CROSS JOIN LATERAL
                    (SELECT t30.number AS "number") AS t31
                  WHERE t30.workspace_id = $2::uuid AND t30.run_id = t19.run_id AND t30.number = t19.from_frame) AS "fromFrame",
                  (SELECT coalesce(json_agg(t33.* ORDER BY t32_ids.place), '[]'::json)
                  FROM unnest(t19.rerun) WITH ORDINALITY AS t32_ids(id, place) JOIN steps t32 ON t32.id = t32_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t32.key AS "key") AS t33
                  WHERE t32.workspace_id = $2::uuid) AS "rerun",
                  (SELECT coalesce(json_agg(t35.* ORDER BY t34_ids.place), '[]'::json)
                  FROM unnest(t19.reuse) WITH ORDINALITY AS t34_ids(id, place) JOIN steps t34 ON t34.id = t34_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t34.key AS "key") AS t35
                  WHERE t34.workspace_id = $2::uuid) AS "reuse",
                  (SELECT coalesce(json_agg(t37.* ORDER BY t36_ids.place), '[]'::json)
                  FROM unnest(t19.replaces) WITH ORDINALITY AS t36_ids(id, place) JOIN artifacts t36 ON t36.id = t36_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t36.name AS "name", t36.state AS "state") AS t37
                  WHERE t36.workspace_id = $2::uuid) AS "replaces") AS t38
              WHERE t19.planned) AS "plan") AS t39
          WHERE t19.workspace_id = $2::uuid AND t19.run_id = t1.id AND t19.kind = 'RETRY') AS "retries",
          (SELECT row_to_json(t54.*)
          FROM moves t40
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t40.allowed AS "allowed",
              (SELECT coalesce(json_agg(t46.* ORDER BY t41.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t40.blockers)) WITH ORDINALITY AS t41(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t41.value->>'code') AS "code", (t41.value->>'message') AS "message", (t41.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t43.*)
                  FROM steps t42
                  CROSS JOIN LATERAL
                    (SELECT t42.key AS "key") AS t43
                  WHERE t42.workspace_id = $2::uuid AND t42.id = (t41.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t45.*)
                  FROM frames t44
                  CROSS JOIN LATERAL
                    (SELECT t44.number AS "number", t44.kind AS "kind") AS t45
                  WHERE t44.workspace_id = $2::uuid AND t44.run_id = t40.run_id AND t44.number = (t41.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t41.value->>'guide'))]::json AS "guide") AS t46
              WHERE true) AS "blockers",
              (SELECT row_to_json(t53.*)
              FROM
                (SELECT 'ReportSuggestion' AS "__typename", t40.symptom AS "symptom",
                  (SELECT row_to_json(t48.*)
                  FROM steps t47
                  CROSS JOIN LATERAL
                    (SELECT t47.key AS "key") AS t48
                  WHERE t47.workspace_id = $2::uuid AND t47.id = t40.step_id) AS "step",
                  (SELECT row_to_json(t50.*)
                  FROM frames t49
                  CROSS JOIN LATERAL
                    (SELECT t49.number AS "number") AS t50
                  WHERE t49.workspace_id = $2::uuid AND t49.run_id = t40.run_id AND t49.number = t40.frame) AS "frame",
                  (SELECT coalesce(json_agg(t52.* ORDER BY t51_ids.place), '[]'::json)
                  FROM unnest(t40.artifacts) WITH ORDINALITY AS t51_ids(id, place) JOIN artifacts t51 ON t51.id = t51_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t51.name AS "name") AS t52
                  WHERE t51.workspace_id = $2::uuid) AS "artifacts") AS t53) AS "suggestion") AS t54
          WHERE t40.workspace_id = $2::uuid AND t40.run_id = t1.id AND t40.kind = 'REPORT') AS "report",
          (SELECT row_to_json(t62.*)
          FROM moves t55
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t55.allowed AS "allowed",
              (SELECT coalesce(json_agg(t61.* ORDER BY t56.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t55.blockers)) WITH ORDINALITY AS t56(value, place)
              CROSS JOIN LATERAL
                (SELECT 'Blocker' AS "__typename", (t56.value->>'code') AS "code", (t56.value->>'message') AS "message", (t56.value->>'remedy') AS "remedy",
                  (SELECT row_to_json(t58.*)
                  FROM steps t57
                  CROSS JOIN LATERAL
                    (SELECT t57.key AS "key") AS t58
                  WHERE t57.workspace_id = $2::uuid AND t57.id = (t56.value->>'step')::uuid) AS "step",
                  (SELECT row_to_json(t60.*)
                  FROM frames t59
                  CROSS JOIN LATERAL
                    (SELECT t59.number AS "number", t59.kind AS "kind") AS t60
                  WHERE t59.workspace_id = $2::uuid AND t59.run_id = t55.run_id AND t59.number = (t56.value->>'frame')::integer) AS "frame", ($4::text[])[array_position($3::text[], (t56.value->>'guide'))]::json AS "guide") AS t61
              WHERE true) AS "blockers") AS t62
          WHERE t55.workspace_id = $2::uuid AND t55.run_id = t1.id AND t55.kind = 'CANCEL') AS "cancel") AS t63) AS "recovery") AS t64
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid);
