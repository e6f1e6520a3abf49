SELECT json_send(to_json(
  (SELECT "30"
  FROM runs t1
  CROSS JOIN LATERAL
    (SELECT
      (SELECT "29"
      FROM
        (SELECT
          (SELECT "8"
          FROM moves t2
          CROSS JOIN LATERAL
            (SELECT 'ContinueMove' AS "__typename", t2.allowed AS "allowed",
              (SELECT coalesce(json_agg("4" ORDER BY t3.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t2.blockers)) WITH ORDINALITY AS t3(value, place)
              CROSS JOIN LATERAL
                (SELECT (t3.value->>'code') AS "code") AS "4"
              WHERE true) AS "blockers",
              (SELECT "7"
              FROM
                (SELECT
                  (SELECT coalesce(json_agg("6" ORDER BY t5_ids.place), '[]'::json)
                  FROM unnest(t2.rerun) WITH ORDINALITY AS t5_ids(id, place) JOIN steps t5 ON t5.id = t5_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t5.key AS "key") AS "6"
                  WHERE t5.workspace_id = $2::uuid) AS "rerun") AS "7"
              WHERE t2.planned) AS "plan") AS "8"
          WHERE t2.workspace_id = $2::uuid AND t2.run_id = t1.id AND t2.kind = 'CONTINUE') AS "continue",
          (SELECT coalesce(json_agg("19" ORDER BY t9.position), '[]'::json)
          FROM moves t9
          CROSS JOIN LATERAL
            (SELECT 'RetryMove' AS "__typename", t9.allowed AS "allowed",
              (SELECT coalesce(json_agg("11" ORDER BY t10.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t9.blockers)) WITH ORDINALITY AS t10(value, place)
              CROSS JOIN LATERAL
                (SELECT (t10.value->>'code') AS "code") AS "11"
              WHERE true) AS "blockers",
              (SELECT coalesce(json_agg("13" ORDER BY t12.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t9.checks)) WITH ORDINALITY AS t12(value, place)
              CROSS JOIN LATERAL
                (SELECT (t12.value->>'outcome') AS "outcome") AS "13"
              WHERE true) AS "checks",
              (SELECT "16"
              FROM
                (SELECT
                  (SELECT coalesce(json_agg("15" ORDER BY t14_ids.place), '[]'::json)
                  FROM unnest(t9.rerun) WITH ORDINALITY AS t14_ids(id, place) JOIN steps t14 ON t14.id = t14_ids.id
                  CROSS JOIN LATERAL
                    (SELECT t14.key AS "key") AS "15"
                  WHERE t14.workspace_id = $2::uuid) AS "rerun") AS "16"
              WHERE t9.planned) AS "plan",
              (SELECT "18"
              FROM steps t17
              CROSS JOIN LATERAL
                (SELECT t17.key AS "key") AS "18"
              WHERE t17.workspace_id = $2::uuid AND t17.id = t9.step_id) AS "step") AS "19"
          WHERE t9.workspace_id = $2::uuid AND t9.run_id = t1.id AND t9.kind = 'RETRY') AS "retries",
          (SELECT "24"
          FROM moves t20
          CROSS JOIN LATERAL
            (SELECT 'ReportMove' AS "__typename", t20.allowed AS "allowed",
              (SELECT coalesce(json_agg("22" ORDER BY t21.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t20.blockers)) WITH ORDINALITY AS t21(value, place)
              CROSS JOIN LATERAL
                (SELECT (t21.value->>'code') AS "code") AS "22"
              WHERE true) AS "blockers",
              (SELECT "23"
              FROM
                (SELECT t20.symptom AS "symptom") AS "23") AS "suggestion") AS "24"
          WHERE t20.workspace_id = $2::uuid AND t20.run_id = t1.id AND t20.kind = 'REPORT') AS "report",
          (SELECT "28"
          FROM moves t25
          CROSS JOIN LATERAL
            (SELECT 'CancelMove' AS "__typename", t25.allowed AS "allowed",
              (SELECT coalesce(json_agg("27" ORDER BY t26.place), '[]'::json)
              FROM ROWS
              FROM (json_array_elements(t25.blockers)) WITH ORDINALITY AS t26(value, place)
              CROSS JOIN LATERAL
                (SELECT (t26.value->>'code') AS "code") AS "27"
              WHERE true) AS "blockers") AS "28"
          WHERE t25.workspace_id = $2::uuid AND t25.run_id = t1.id AND t25.kind = 'CANCEL') AS "cancel") AS "29") AS "recovery") AS "30"
  WHERE t1.workspace_id = $2::uuid AND t1.id = $1::uuid)));
